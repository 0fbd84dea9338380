namespace Meedenkers.Domain.Gedeeld;

/// <summary>Words about a situation and not about somebody: what was typed, and whether the writer said that no name is in it.</summary>
public readonly record struct Naamlozetekst(string? Tekst, bool GeenNaam)
{
    /// <summary>The text as we keep it; null when there is none.</summary>
    public string? Schoon => Vrijetekst.SchoonOfNiets(Tekst);

    /// <summary>Gives a refusal of <see cref="Vrijetekst"/> or <see cref="Persoonsspoor"/>, or TekstNoemtMisschienNaam until the writer looked.</summary>
    public Weigering? WaaromNiet(int maximum) =>
        Vrijetekst.WaaromNiet(Tekst, maximum) ?? Persoonsspoor.WaaromNiet(Tekst)
        ?? (!GeenNaam && Persoonsspoor.MogelijkeNamen(Tekst) is { Count: > 0 } namen ? Weigering.TekstNoemtMisschienNaam(namen) : null);

    /// <summary>Words that a person wrote do not belong in a log.</summary>
    public override string ToString() => "••••";
}
