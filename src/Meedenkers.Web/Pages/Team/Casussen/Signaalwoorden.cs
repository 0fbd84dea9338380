using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>The Dutch words of signals: what it is, and the facts behind it.</summary>
static class Signaalwoorden
{
    internal static string Titel(Schaalsignaalcode code) => code switch
    {
        Schaalsignaalcode.Onveilig => "Niet veilig",
        Schaalsignaalcode.Bezwaar => "Bezwaar of klacht",
        Schaalsignaalcode.MeerdereWetten => "Meer dan één wet",
        Schaalsignaalcode.VeelTegelijk => "Veel tegelijk",
        Schaalsignaalcode.GeenVoortgang => "Geen voortgang",
        Schaalsignaalcode.FormeleTaak => "Werk voor een professional",
        Schaalsignaalcode.TeVeel => "Wordt te veel",
        Schaalsignaalcode.VooralRegelen => "Vooral gewone, dagelijkse dingen",
        Schaalsignaalcode.GaatGoed => "Het gaat goed",
        Schaalsignaalcode.BuitenKantoortijd => "Avond of weekend",
        _ => "Lang geen contact",
    };

    /// <summary>Why: the evidence in a sentence or two.</summary>
    internal static string Uitleg(Schaalsignaal signaal, Naslagwerk naslag, DateOnly vandaag) => (signaal.Code, signaal.Bewijs) switch
    {
        (Schaalsignaalcode.Onveilig, _) => "Bij de aanmelding was het niet veilig.",
        (Schaalsignaalcode.TeVeel, _) => "De meedenker vroeg hierom.",
        (_, Signaalbewijs.Bezwaartermijn { Uiterlijk: var dag }) => dag < vandaag ? $"De termijn voor bezwaar was tot {Nederland.Kort(dag, vandaag)}." : $"Er loopt een termijn tot {Nederland.Kort(dag, vandaag)}.",
        (Schaalsignaalcode.Bezwaar, _) => "Dat stond in de aanmelding.",
        (_, Signaalbewijs.Wetten { Welke: var wetten }) => $"De onderwerpen raken misschien aan {Opsomming(wetten.Select(Van))}.",
        (Schaalsignaalcode.MeerdereWetten, _) => "In de aanmelding stond: meer wetten of loketten.",
        (_, Signaalbewijs.Taken { Codes: var codes }) => $"In het plan staat: {Opsomming(codes.Select(c => naslag.Taak(c)?.Tekst ?? c))}.",
        (_, Signaalbewijs.Leefgebieden { Aantal: var aantal }) => $"{aantal} leefgebieden in één onderdeel.",
        (Schaalsignaalcode.GeenVoortgang, Signaalbewijs.Sinds { Dag: var dag }) => $"Sinds {Nederland.Kort(dag, vandaag)} geen stap gezet en geen contact met ‘gaat goed’.",
        (Schaalsignaalcode.VooralRegelen, Signaalbewijs.Reeks { Aantal: var aantal }) => $"De soort hulp is regelhulp, en de laatste {aantal} contacten waren geen gesprek bij een ander.",
        (_, Signaalbewijs.Reeks { Aantal: var aantal }) => $"De laatste {aantal} contacten: gaat goed.",
        (_, Signaalbewijs.Momenten { Welke: var momenten }) => $"De inwoner kan alleen {(momenten.Count > 1 ? "’s avonds of in het weekend" : momenten[0] == Moment.Avond ? "’s avonds" : "in het weekend")}. Dat is buiten kantoortijd.",
        (_, Signaalbewijs.Sinds { Dag: var dag }) => $"Laatste contact op {Nederland.Kort(dag, vandaag)}.",
        _ => "",
    };

    internal static string Van(Wegreden reden) => reden switch
    {
        Wegreden.NuNietNodig => "Nu niet nodig",
        Wegreden.WordtAlAanGewerkt => "Loopt al",
        Wegreden.InwonerWilNiet => "Inwoner wil niet",
        _ => "Klopt niet",
    };

    static string Van(Wet wet) => wet switch
    {
        Wet.Wmo => "de Wmo",
        Wet.Jeugdwet => "de Jeugdwet",
        Wet.Participatiewet => "de Participatiewet",
        Wet.Zvw => "de Zorgverzekeringswet",
        Wet.Wlz => "de Wet langdurige zorg",
        _ => "de Wet zorg en dwang",
    };

    static string Opsomming(IEnumerable<string> woorden) => woorden.ToList() is var alle && alle.Count > 1 ? $"{string.Join(", ", alle[..^1])} en {alle[^1]}" : alle[0];
}
