using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Werk;

/// <summary>
/// What a meedenker writes to think back on their own way of working. Nobody else reads it, ever: not a colleague, not a
/// coördinator. It is about the writer, so no casus belongs to it.
/// </summary>
public sealed class Kompasnotitie
{
    public const int TekstMaximum = 2000;

    Kompasnotitie() { }

    /// <summary>Throws what <see cref="WaaromNiet"/> gives.</summary>
    public Kompasnotitie(MedewerkerId medewerker, string? tekst, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNiet(tekst));
        (Id, Medewerker, Tekst, GemaaktOp) = (Guid.CreateVersion7(nu), medewerker, Vrijetekst.Schoon(tekst!), nu);
    }

    public Guid Id { get; private set; }
    public MedewerkerId Medewerker { get; private set; }
    public string Tekst { get; private set; } = "";
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>Gives NotitieOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public static Weigering? WaaromNiet(string? tekst) =>
        Vrijetekst.SchoonOfNiets(tekst) is null ? Weigering.NotitieOntbreekt : Vrijetekst.WaaromNiet(tekst, TekstMaximum);
}
