using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>Profiles of the people of the demo: each written by that person and confirmed, but for one that waits and one who can do less for a while.</summary>
static class Demoprofielen
{
    const string Wacht = "Bram Proefman";
    const string Minder = "Jaap Denkbeeld";

    static readonly Vorm[] Overal = Enum.GetValues<Vorm>();

    static readonly Dictionary<string, (Bekwaamheid Wat, Beschikbaarheid Wanneer, bool Getraind)> Van = new()
    {
        ["Coby Voorbeeld"] = (Formeel(Wet.Wmo, Wet.Wlz), Kan([Moment.Overdag], Overal), false),
        ["Anton Proefman"] = (Formeel(Wet.Wmo, Wet.Participatiewet) with { Doelgroepen = [Doelgroep.LaagSes] }, Kan([Moment.Overdag], Overal), false),
        ["Tess Testers"] = (Formeel(Wet.Wmo, Wet.Wlz, Wet.Zvw) with { Doelgroepen = [Doelgroep.Ouderen, Doelgroep.Nah] }, Kan([Moment.Overdag, Moment.Avond], Overal), false),
        ["Fatih Fictie"] = (Formeel(Wet.Jeugdwet, Wet.Participatiewet) with { Doelgroepen = [Doelgroep.NietWesters, Doelgroep.OudersGezin] }, Kan([Moment.Overdag, Moment.Avond], Overal), false),
        ["Hetty Denkbeeld"] = (Ervaren(3, Doelgroep.Ggz), Kan([Moment.Overdag], Overal), true),
        ["Ruben Verzonnen"] = (Ervaren(3, Doelgroep.Ggz, Doelgroep.LaagSes), Kan([Moment.Overdag, Moment.Avond], Overal), true),
        ["Eefje Proefman"] = (Formeel(Wet.Wmo, Wet.Zvw), Kan([Moment.Overdag], Overal), false),
        ["Magda Voorbeeld"] = (Formeel(Wet.Wmo, Wet.Wlz) with { Doelgroepen = [Doelgroep.Mantelzorgers] }, Kan([Moment.Overdag], [Vorm.Thuis, Vorm.Bellen]), false),
        ["Otto Testers"] = (Vrijwillig(Doelgroep.Ouderen), Kan([Moment.Overdag], [Vorm.Bellen]), true),
        ["Willy Fictie"] = (Vrijwillig(Doelgroep.Ouderen), Kan([Moment.Overdag], [Vorm.Thuis, Vorm.Elders], "Kapelle"), true),
        [Minder] = (Vrijwillig(Doelgroep.Ouderen, Doelgroep.Mantelzorgers), Kan([Moment.Avond, Moment.Weekend], Overal), true),
        ["Petra Nepstra"] = (Vrijwillig(), Kan([Moment.Overdag], [Vorm.Bellen]), true),
        ["Samira Voorbeeld"] = (Vrijwillig(Doelgroep.NietWesters), Kan([Moment.Avond, Moment.Weekend], [Vorm.Thuis, Vorm.Elders], "Goes"), true),
        [Wacht] = (Vrijwillig(), Kan([Moment.Overdag, Moment.Avond], [Vorm.Thuis]), false),
        ["Ilse Fictie"] = (Ervaren(2, Doelgroep.Ggz), Kan([Moment.Avond], [Vorm.Bellen, Vorm.Elders]), true),
    };

    /// <summary>Of these accounts, by the verbs that people use.</summary>
    /// <param name="accounts">Of whom a profile is made.</param>
    /// <param name="mensen">Everybody of the demo.</param>
    /// <param name="nu">Now.</param>
    public static IEnumerable<Meedenkerprofiel> Voor(IEnumerable<Demoaccount> accounts, IReadOnlyList<Medewerker> mensen, DateTimeOffset nu) =>
        accounts.Where(a => Van.ContainsKey(a.Naam)).Select(account =>
        {
            var (wie, (wat, wanneer, getraind)) = (mensen.Single(m => m.Id == account.Id), Van[account.Naam]);
            List<Medewerker> collegas = [.. mensen.Where(m => m.Organisatie == wie.Organisatie)];
            var (bekwaamheid, profiel) = (wat with { Leefgebieden = account.Leefgebieden }, new Meedenkerprofiel(wie));
            profiel.WerkBij(bekwaamheid, account.Capaciteit, wanneer with { Talen = account.Talen }, wie, nu.AddMonths(-4));
            profiel.Bevestig(new(bekwaamheid, account.Capaciteit, getraind, null), wie, collegas.First(m => m.Functie == Functie.Coordinator), collegas, nu.AddMonths(-4).AddDays(3));
            if (account.Naam == Wacht) profiel.WerkBij(bekwaamheid with { Leefgebieden = [.. bekwaamheid.Leefgebieden, Leefgebied.Werken] }, account.Capaciteit + 2, profiel.Beschikbaarheid, wie, nu.AddDays(-1));
            if (account.Naam == Minder) profiel.MeldMinder(Nederland.Vandaag(nu).AddDays(20), wie, wie, Nederland.Vandaag(nu));
            return profiel;
        });

    static Bekwaamheid Formeel(params Wet[] wetten) => new() { Soort = Profielsoort.Formeel, Wetten = wetten };

    static Bekwaamheid Vrijwillig(params Doelgroep[] doelgroepen) => new() { Soort = Profielsoort.Vrijwilliger, Doelgroepen = doelgroepen };

    static Bekwaamheid Ervaren(int ervaring, params Doelgroep[] doelgroepen) => new() { Soort = Profielsoort.Ervaringsdeskundige, Doelgroepen = doelgroepen, Ervaring = ervaring };

    static Beschikbaarheid Kan(Moment[] momenten, Vorm[] vormen, string? woonplaats = null) => new() { Momenten = momenten, Vormen = vormen, Woonplaats = woonplaats };
}
