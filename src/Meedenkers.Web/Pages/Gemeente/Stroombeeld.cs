using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>How people go from their own network to informal and formal help and back, as a picture: an arrow is as thick as its number.</summary>
internal sealed class Stroombeeld
{
    const int Links = 160;
    const int Rechts = 240;

    readonly int grootste;

    /// <param name="beeld">Where the numbers come from.</param>
    public Stroombeeld(Cijferbeeld beeld)
    {
        var (erbij, eruit) = (beeld.Totaal(Cijferplan.Aangemeld).Regio, beeld.Totaal(Cijferplan.Afgerond).Regio);
        var (op, af) = (beeld.Totaal(Cijferplan.Opgeschaald).Regio, beeld.Totaal(Cijferplan.Afgeschaald).Regio);
        grootste = Math.Max(new[] { erbij, eruit, op, af }.Max(c => c.Waarde) ?? 1, 1);
        Pijlen = [Pijl(erbij, "vroegen hulp", 56, 146), Pijl(eruit, "rondden af", 146, 56), Pijl(op, "naar formeel", 236, 306), Pijl(af, "naar informeel", 306, 236)];
        (Informeel, Formeel) = (Kennis(beeld, Niveau.Informeel), Kennis(beeld, Niveau.Formeel));
        Zin = $"Om een meedenker vroegen {Woord(erbij)} mensen; {Woord(eruit)} rondden af. " + (op.Waarde is null && af.Waarde is null
            ? "Hoeveel er van informeel naar formeel gingen en terug, blijft verborgen." : $"Van informeel naar formeel: {Woord(op)}. Van formeel naar informeel: {Woord(af)}.");
    }

    public string Zin { get; }

    /// <summary>How many got to know somebody at that level.</summary>
    public string Informeel { get; }
    public string Formeel { get; }

    public IReadOnlyList<Stroompijl> Pijlen { get; }

    Stroompijl Pijl(Cijfer aantal, string naam, int van, int tot) => new(aantal, naam, van < tot ? Links : Rechts, van, tot, aantal.Waarde is { } mensen ? 2 + mensen * 12 / grootste : 2);

    static string Kennis(Cijferbeeld beeld, Niveau niveau) =>
        beeld.Van(Celcode.Regio, Cijferplan.Kennismaking, Kenmerk.Van(Cijferplan.Niveau, Code.Van(niveau))).Waarde is { } mensen ? $"{mensen} maakten kennis" : "aantal verborgen";

    static string Woord(Cijfer aantal) => aantal.Waarde?.ToString(Beeld.Uitvoer.Nederlands) ?? "een verborgen aantal";
}

/// <summary>One arrow, in the units of the picture: down on the left, up on the right.</summary>
internal sealed record Stroompijl(Cijfer Aantal, string Naam, int X, int Begin, int Einde, int Dikte)
{
    const int Puntlengte = 14;

    bool GaatNeer => Begin < Einde;

    public int Van => Begin;

    /// <summary>Where the line ends and the head begins.</summary>
    public int Tot => GaatNeer ? Einde - Puntlengte : Einde + Puntlengte;

    public int Midden => (Begin + Einde) / 2;

    public int TekstX => GaatNeer ? X - 18 : X + 18;

    public string Anker => GaatNeer ? "end" : "start";

    public string Punt => $"M{X - 12} {Tot}h24L{X} {Einde}z";
}
