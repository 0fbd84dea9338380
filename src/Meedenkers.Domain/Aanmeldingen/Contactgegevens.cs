using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>How to reach a resident. A first name is enough; one of telephone, e-mail or address is needed.</summary>
public sealed record Contactgegevens(string Naam, Telefoonnummer? Telefoon, Emailadres? Email, string? Adres, bool BerichtAchterlaten)
{
    public const int NaamMaximum = 80;
    public const int AdresMaximum = 200;

    /// <summary>Gives NaamOntbreekt, NietBereikbaar or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet() =>
        Vrijetekst.SchoonOfNiets(Naam) is null ? Weigering.NaamOntbreekt
        : Telefoon is null && Email is null && Vrijetekst.SchoonOfNiets(Adres) is null ? Weigering.NietBereikbaar
        : Vrijetekst.WaaromNiet(Naam, NaamMaximum) ?? Vrijetekst.WaaromNiet(Adres, AdresMaximum);

    internal Contactgegevens Schoon() => this with { Naam = Vrijetekst.Schoon(Naam), Adres = Vrijetekst.SchoonOfNiets(Adres) };
}

/// <summary>The person a casus is about: how to reach them, with the history of corrections.</summary>
public sealed class Inwoner
{
    readonly List<EerdereGegevens> eerdere = [];

    Inwoner() { }

    /// <summary>Throws what <see cref="Contactgegevens.WaaromNiet"/> gives.</summary>
    public Inwoner(CasusId casus, Contactgegevens gegevens)
    {
        Weigeringen.GooiBij(gegevens.WaaromNiet());
        (CasusId, Gegevens) = (casus, gegevens.Schoon());
    }

    public CasusId CasusId { get; private set; }
    public Contactgegevens Gegevens { get; private set; } = null!;
    public IReadOnlyList<EerdereGegevens> Eerdere => eerdere;

    /// <summary>Corrects the details and keeps the former ones; the same details again change nothing. Throws what <see cref="Contactgegevens.WaaromNiet"/> gives.</summary>
    public void Corrigeer(Contactgegevens nieuwe, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(nieuwe.WaaromNiet());
        if (nieuwe.Schoon() == Gegevens) return;
        eerdere.Add(new(Guid.CreateVersion7(), CasusId, Gegevens, nu));
        Gegevens = nieuwe.Schoon();
    }
}

/// <summary>Contact details as they were until a correction.</summary>
public sealed class EerdereGegevens
{
    EerdereGegevens() { }

    internal EerdereGegevens(Guid id, CasusId casus, Contactgegevens gegevens, DateTimeOffset tot) =>
        (Id, CasusId, Gegevens, Tot) = (id, casus, gegevens, tot);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public Contactgegevens Gegevens { get; private set; } = null!;
    public DateTimeOffset Tot { get; private set; }
}
