using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>The work itself in the casussen of a new demo: with some it is used and with most it is not, as it is meant.</summary>
static class Demowerk
{
    const int EenOp = 4;

    /// <summary>Whatever is kept apart from its casus, to be saved after it.</summary>
    public static IReadOnlyList<object> Bij(IReadOnlyList<Verhaal> verhalen, DateTimeOffset nu) =>
        [.. verhalen.SelectMany(v => v.Casus.Onderdelen.Where(o => o is { Stand: Onderdeelstand.Lopend, Toewijzing: not null }).Select(o => (v.Casus, Onderdeel: o)))
            .Where((_, plek) => plek % EenOp == 0).SelectMany(w => (object[])[Plan(w.Casus, w.Onderdeel, nu), Gesprek(w.Casus, w.Onderdeel, nu), Bezwaar(w.Casus, w.Onderdeel, nu), Wachtplek(w.Casus, w.Onderdeel, nu), .. Netwerk(w.Casus, nu)])];

    static Bezwaartermijn Bezwaar(Casus casus, Onderdeel onderdeel, DateTimeOffset nu)
    {
        var dag = Nederland.Vandaag(nu).AddDays(-20);
        return new(casus, onderdeel.Id, new("De afwijzing van de aanvraag", dag, Besluit.Laatste(dag)), Handelende.Van(onderdeel.Toewijzing!.Medewerker, onderdeel.Organisatie, isCoordinator: false), nu);
    }

    static IEnumerable<Netwerkplek> Netwerk(Casus casus, DateTimeOffset nu) =>
        [new(casus, new("Mijn zus", Niveau.EigenNetwerk, "Boodschappen"), Handelende.Inwoner, nu), new(casus, new("De buurman", Niveau.EigenNetwerk, "Kijkt om de dag even"), Handelende.Inwoner, nu), new(casus, new("De huisarts", Niveau.Formeel, null, Leefgebied.Gezondheid), Handelende.Inwoner, nu)];

    static Wachtplek Wachtplek(Casus casus, Onderdeel onderdeel, DateTimeOffset nu) => new(casus, onderdeel.Id,
        new("Hulp bij het huishouden", Nederland.Vandaag(nu).AddDays(-30), Nederland.Vandaag(nu).AddDays(40)), Handelende.Van(onderdeel.Toewijzing!.Medewerker, onderdeel.Organisatie, isCoordinator: false), nu);

    static Keukengesprek Gesprek(Casus casus, Onderdeel onderdeel, DateTimeOffset nu) => new(casus, onderdeel.Id,
        new("Het loket van de gemeente", Werkdagen.Na(Nederland.Vandaag(nu), 5), "Ik wil weten wat er met mijn aanvraag gebeurt.", "Een buur"), Handelende.Van(onderdeel.Toewijzing!.Medewerker, onderdeel.Organisatie, isCoordinator: false), nu);

    static Plan Plan(Casus casus, Onderdeel onderdeel, DateTimeOffset nu)
    {
        var (door, vandaag) = (Handelende.Van(onderdeel.Toewijzing!.Medewerker, onderdeel.Organisatie, isCoordinator: false), Nederland.Vandaag(nu));
        var plan = new Plan(casus, onderdeel.Id);
        plan.Stel(casus, "Ik wil weer weten waar ik aan toe ben.", door, nu);
        var eerst = plan.SpreekAf(casus, new("Samen de post op stapels leggen", Stapdoener.Inwoner, vandaag.AddDays(-3)), door, nu);
        plan.SpreekAf(casus, new("Bellen met het loket", Stapdoener.Meedenker, Werkdagen.Na(vandaag, 4)), door, nu);
        plan.SpreekAf(casus, new("Vragen of een buur meegaat", Stapdoener.IemandAnders), door, nu);
        if (onderdeel.Leefgebieden.Count != 1) plan.Zet(casus, eerst, Planstand.Gedaan, door, nu);
        return plan;
    }
}
