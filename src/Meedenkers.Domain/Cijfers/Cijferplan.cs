using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Cijfers;

/// <summary>
/// What the figures count, and of what it is read: the soorten feiten with their dimensies, for the three opgaven of the region (bronnen 004 §3–5).
/// Two dimensies of a soort may not be sums of each other, or a reader could subtract what <see cref="Telplan"/> does not know of.
/// </summary>
public static class Cijferplan
{
    public const string Aangemeld = "aangemeld";
    public const string Kennismaking = "kennismaking";
    public const string Anders = "anders";
    public const string Hulp = "hulp";
    public const string Opgeschaald = "opgeschaald";
    public const string Afgeschaald = "afgeschaald";
    public const string Verplaatst = "verplaatst";
    public const string Warm = "warm";
    public const string Koud = "koud";
    public const string Teruggevallen = "teruggevallen";
    public const string Afgerond = "afgerond";
    public const string Ingetrokken = "ingetrokken";
    public const string Weer = "weer";
    public const string Ervaren = "ervaring";

    /// <summary>Pieces of advice that were given: no persons, but protected as if they were.</summary>
    public const string Advies = "advies";

    public const string Door = "door";
    public const string Kanaal = "kanaal";
    public const string Wens = "wens";
    public const string Leefgebied = "leefgebied";
    public const string Doelgroep = "doelgroep";
    public const string Criterium = "criterium";
    public const string Wachttijd = "wachttijd";
    public const string Niveau = "niveau";
    public const string Voorkeur = "voorkeur";
    public const string Soorthulp = "soort";
    public const string Rol = "rol";
    public const string Reden = "reden";
    public const string Uitkomst = "uitkomst";
    public const string Antwoord = "antwoord";
    public const string Vrager = "vrager";
    public const string OpTijd = "op-tijd";

    /// <summary>The portal was found without a link that tells how.</summary>
    public const string ZonderKanaal = "geen";

    /// <summary>The values of <see cref="Wachttijd"/>, shortest first: up to two days, a week, two weeks, longer.</summary>
    public static readonly IReadOnlyList<string> Wachttijden = ["2-dagen", "week", "2-weken", "langer"];

    /// <summary>
    /// The values of <see cref="Voorkeur"/>: none, helped in the form asked for, in the other form, or an ervaringsdeskundige was asked for: they
    /// work informally and formally, so a niveau does not tell.
    /// </summary>
    public static readonly IReadOnlyList<string> Voorkeuren = ["geen", "gekregen", "andere-vorm", "ervaringsdeskundige"];

    static readonly int[] Wachtgrenzen = [2, 7, 14];

    /// <summary>The plan with the channels and criteria of the region.</summary>
    /// <param name="kanalen">Codes of all channels, also of those that are not offered any more.</param>
    /// <param name="criteria">Codes of all criteria.</param>
    public static Telplan Voor(IEnumerable<string> kanalen, IEnumerable<string> criteria)
    {
        var alle = criteria.Distinct().Order(StringComparer.Ordinal).ToList();
        List<string> Van(Overgang overgang) => [.. alle.Where(c => c.StartsWith(overgang.ToString(), StringComparison.Ordinal))];
        return new(
            [Aangemeld, Kennismaking, Anders, Hulp, Opgeschaald, Afgeschaald, Verplaatst, Warm, Koud, Teruggevallen, Afgerond, Ingetrokken, Weer, Ervaren, Advies],
            [
                new(Door, Aangemeld, Veelvoud.PreciesEen, Codes<IngediendDoor>()),
                new(Kanaal, Aangemeld, Veelvoud.PreciesEen, [.. kanalen.Append(ZonderKanaal).Distinct().Order(StringComparer.Ordinal)]),
                new(Wens, Aangemeld, Veelvoud.PreciesEen, Codes<WensHulp>()),
                new(Leefgebied, Aangemeld, Veelvoud.NulOfMeer, Codes<Leefgebied>()),
                new(Doelgroep, Aangemeld, Veelvoud.NulOfMeer, Codes<Doelgroep>()),
                new(Criterium, Aangemeld, Veelvoud.NulOfMeer, alle),
                new(Wachttijd, Kennismaking, Veelvoud.HoogstensEen, Wachttijden),
                new(Niveau, Kennismaking, Veelvoud.PreciesEen, Codes<Niveau>()),
                new(Voorkeur, Kennismaking, Veelvoud.HoogstensEen, Voorkeuren),
                new(Soorthulp, Hulp, Veelvoud.PreciesEen, Codes<SoortHulp>()),
                new(Rol, Hulp, Veelvoud.HoogstensEen, Codes<Hulprol>()),
                new(Criterium, Opgeschaald, Veelvoud.NulOfMeer, Van(Overgang.B)),
                new(Criterium, Afgeschaald, Veelvoud.NulOfMeer, Van(Overgang.C)),
                new(Reden, Koud, Veelvoud.HoogstensEen, Codes<Koudereden>()),
                new(Uitkomst, Afgerond, Veelvoud.PreciesEen, Codes<Afsluitreden>()),
                new(Niveau, Afgerond, Veelvoud.PreciesEen, Codes<Niveau>()),
                new(Antwoord, Ervaren, Veelvoud.PreciesEen, Codes<Ervaring>()),
                new(Vrager, Advies, Veelvoud.PreciesEen, [Code.Van(Hoedanigheid.Medewerker), Code.Van(Hoedanigheid.Verwijzer)]),
                new(OpTijd, Advies, Veelvoud.PreciesEen, ["ja", "nee"]),
            ],
            [new(Aangemeld, Doelgroep, Leefgebied)]);
    }

    /// <summary>The soort of what happened and what is told of it; null for what no figure counts.</summary>
    internal static (string Soort, IReadOnlyList<Kenmerk> Kenmerken)? Lees(Voorval voorval, Feitbron bron, int? dagenGewacht) => voorval switch
    {
        CasusWerdAangemeld v => (Aangemeld,
        [
            Van(Door, v.Door), Kenmerk.Van(Kanaal, v.Kanaal ?? ZonderKanaal), Van(Wens, v.Wens),
            .. v.Leefgebieden.Select(l => Van(Leefgebied, l)), .. (v.Doelgroepen ?? []).Select(d => Van(Doelgroep, d)), .. Criteria(v.Criteria),
        ]),
        KennismakingWasEr v => (Kennismaking, [Van(Niveau, v.Niveau), .. Wacht(dagenGewacht), .. Vond(bron.Wens, v.Niveau)]),
        InwonerWildeAnders => (Anders, []),
        OnderdeelWerdGetypeerd { Soort: { } soort } v => (Hulp, v.Rol is { } rol ? [Van(Soorthulp, soort), Van(Rol, rol)] : [Van(Soorthulp, soort)]),
        SchaalbesluitWerdGenomen { Overgang: Overgang.B } v => (Opgeschaald, [.. Criteria(v.Criteria)]),
        SchaalbesluitWerdGenomen { Overgang: Overgang.C } v => (Afgeschaald, [.. Criteria(v.Criteria)]),
        SchaalbesluitWerdGenomen { Overgang: null } => (Verplaatst, []),
        OverdrachtWerdBevestigd { Koud: { } reden } => (Koud, [Van(Reden, reden)]),
        OverdrachtWerdBevestigd => (Warm, []),
        OverdrachtViel => (Teruggevallen, []),
        OnderdeelWerdAfgerond v => (Afgerond, [Van(Uitkomst, v.Uitkomst), Van(Niveau, v.Niveau)]),
        CasusWerdIngetrokken => (Ingetrokken, []),
        OnderdeelWerdHeropend => (Weer, []),
        ErvaringWerdGedeeld v => (Ervaren, [Van(Antwoord, v.Ervaring)]),
        _ => null,
    };

    internal static IReadOnlyList<Kenmerk> Lees(Adviesfeit advies) => [Van(Vrager, advies.Vrager), Kenmerk.Van(OpTijd, advies.OpTijd == true ? "ja" : "nee")];

    static IEnumerable<Kenmerk> Criteria(IEnumerable<Criteriumcode> criteria) => criteria.Select(c => c.Code).Distinct().Select(code => Kenmerk.Van(Criterium, code));

    static IEnumerable<Kenmerk> Wacht(int? dagen) =>
        dagen is { } aantal ? [Kenmerk.Van(Wachttijd, Wachttijden[Wachtgrenzen.Count(grens => aantal > grens)])] : [];

    static IEnumerable<Kenmerk> Vond(WensHulp? wens, Niveau niveau) => wens is { } gevraagd ? [Kenmerk.Van(Voorkeur, Voorkeuren[gevraagd switch
    {
        WensHulp.KiesVoorMij => 0,
        WensHulp.Ervaringsdeskundige => 3,
        _ => (gevraagd == WensHulp.Professional) == (niveau == Werkmodel.Niveau.Formeel) ? 1 : 2,
    }])] : [];

    static Kenmerk Van<T>(string dimensie, T waarde) where T : struct, Enum => Kenmerk.Van(dimensie, Code.Van(waarde));

    static List<string> Codes<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Code.Van)];
}
