using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Acties;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Acties;

/// <summary>
/// What the database counts for a question is what the domain says that it must: one rule in two places, held together here by
/// many people and many questions, the same each time.
/// </summary>
public sealed class MatchingInDatabankTests(TestApp app) : IClassFixture<TestApp>
{
    const int Vragen = 250;
    const int Mensen = 40;

    static readonly string[] Talen = ["Nederlands", "Turks", "Pools"];
    static readonly string[] Dorpen = ["Goes", "Kapelle"];
    static readonly Leefgebied[] Leefgebieden = Enum.GetValues<Leefgebied>();
    static readonly Doelgroep[] Doelgroepen = [Doelgroep.Ggz, Doelgroep.Ouderen, Doelgroep.Nah];

    readonly Random toeval = new(20261126);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_adds_up_and_orders_people_as_the_domain_does()
    {
        var huizen = await Vul();
        var vandaag = Nederland.Vandaag(app.Klok.GetUtcNow());
        var (verschillen, gevuld) = (new List<string>(), new HashSet<int>());
        await using var systeem = await app.AlsSysteem();
        for (var nummer = 0; nummer < Vragen; nummer++)
        {
            var vraag = Vraag(huizen);
            var geteld = await systeem.Bezettingen(vraag, huizen.Select(h => h.Organisatie.Code), vandaag, Stop);
            foreach (var huis in huizen)
            {
                var verwacht = Bezetting.Van(vraag, huis.Organisatie.Niveau, huis.Mensen);
                gevuld.Add(verwacht.Beste.Rang);
                if (geteld[huis.Organisatie.Code] != new Bezettingstand(true, verwacht)) verschillen.Add($"{nummer} {huis.Organisatie.Code}: {geteld[huis.Organisatie.Code]}, the domain says {verwacht}");
                if (nummer % 5 > 0) continue;
                await using var web = await app.AlsApp(Toegangscontext.VoorMedewerker(huis.Cor.Id, huis.Organisatie.Code, isCoordinator: true));
                var best = Rangschikking.VanMeedenkers(vraag, huis.Organisatie.Niveau, huis.Mensen, 10);
                var gelezen = await web.Meedenkers(vraag, huis.Organisatie.Code, 10, vandaag, Stop);
                var lijst = Rangschikking.VanMeedenkers(vraag, huis.Organisatie.Niveau, gelezen, 10);
                if (!lijst.Kandidaten.Select(Foto).SequenceEqual(best.Kandidaten.Select(Foto))) verschillen.Add($"{nummer} {huis.Organisatie.Code}: another order of people");
                if (!gelezen.Take(lijst.Kandidaten.Count).Select(p => p.Meedenker).SequenceEqual(best.Kandidaten.Select(k => k.Meedenker!.Value))) verschillen.Add($"{nummer} {huis.Organisatie.Code}: the database leaves over others");
            }
        }
        Assert.Empty(verschillen);
        Assert.True(gevuld.Count > 12, $"only {gevuld.Count} different ranks: this test would prove little");
    }

    [Fact]
    public async Task Nobody_but_the_own_coordinator_is_given_people()
    {
        var ons = await app.EenOrganisatie();
        var (cor, mees) = (await app.Medewerker(Functie.Coordinator, ons), await app.Medewerker(Functie.MeedenkerFormeel, ons));
        var vraag = new Matchvraag { Sleutel = Guid.NewGuid(), Gemeente = "GM0664" };
        foreach (var (als, ziet) in new[]
        {
            (Toegangscontext.VoorMedewerker(cor.Id, new(ons), true), 2),
            (Toegangscontext.VoorMedewerker(mees.Id, new(ons), false), 0),
            (Toegangscontext.VoorMedewerker(cor.Id, new("smwo"), true), 0),
            (Toegangscontext.VoorFunctie(Functie.Regiobeheerder), 0),
            (Toegangscontext.Niemand, 0),
        })
        {
            await using var db = await app.AlsApp(als);
            Assert.Equal(ziet, (await db.Meedenkers(vraag, new(ons), 50, new(2026, 11, 23), Stop)).Count);
            Assert.Equal(8, (await db.Bezettingen(vraag, [new(ons)], new(2026, 11, 23), Stop))[new(ons)].Bezetting.Plaatsen);
        }
    }

    static (MedewerkerId?, long) Foto(Kandidaat kandidaat) => (kandidaat.Meedenker, kandidaat.Score.Totaal);

    sealed record Huis(Organisatie Organisatie, Medewerker Cor, IReadOnlyList<Profielstand> Mensen);

    /// <summary>Four organisations of each kind, with people of every kind of profile, some away, some with work.</summary>
    async Task<List<Huis>> Vul()
    {
        List<Huis> huizen = [];
        var casussen = new List<Domain.Casussen.Casus>();
        for (var i = 0; i < 5; i++) casussen.Add(await app.EenCasus().Bewaar());
        foreach (var (soort, werktMet) in new[] { (OrganisatieSoort.Informeel, null), (OrganisatieSoort.Formeel, null), (OrganisatieSoort.Formeel, "ervaringsdeskundigen"), (OrganisatieSoort.Informeel, "ervaringsdeskundigen") })
        {
            var organisatie = new Organisatie { Code = new($"huis-{huizen.Count}"), Naam = "Huis", Soort = soort, Onafhankelijk = true, WerktMet = werktMet, Aanbod = [new([], [], Dekking.Breed)] };
            await using (var db = await app.AlsSysteem())
            {
                db.Add(organisatie);
                await db.SaveChangesAsync(Stop);
            }
            huizen.Add(await Bevolk(organisatie, casussen));
        }
        return huizen;
    }

    async Task<Huis> Bevolk(Organisatie organisatie, List<Domain.Casussen.Casus> casussen)
    {
        await using var db = await app.AlsSysteem();
        var nu = app.Klok.GetUtcNow();
        var vandaag = Nederland.Vandaag(nu);
        Medewerker Nieuw(Functie functie) => new(MedewerkerId.Nieuw(), "Iemand Voorbeeld", functie, organisatie.Code);
        List<Medewerker> mensen = [Nieuw(Functie.Coordinator), Nieuw(Functie.Coordinator), .. Enumerable.Range(0, Mensen).Select(i => Nieuw(i % 2 == 0 ? Functie.MeedenkerInformeel : Functie.MeedenkerFormeel))];
        db.AddRange(mensen);
        var standen = new List<Profielstand>();
        foreach (var wie in mensen)
        {
            var profiel = Kans(0.8) ? Profiel(wie, mensen, nu) : null;
            if (profiel is not null) db.Add(profiel);
            var afwezig = wie.Functie != Functie.Coordinator && Kans(0.15);
            if (afwezig) db.Add(new Afwezigheid(new(wie, new(vandaag.AddDays(-1), vandaag), null), [], wie, nu));
            else if (Kans(0.1)) db.Add(new Afwezigheid(new(wie, new(vandaag.AddDays(1), vandaag.AddDays(2)), null), [], wie, nu));
            standen.Add(Profielstand.Van(wie, profiel, organisatie, toeval.Next(6), vandaag) with
            {
                Afwezig = afwezig,
                HeeftContactpersoon = Meedenkerprofiel.ContactpersoonVan(wie, profiel?.Contactpersoon, mensen) is not null,
            });
        }
        await db.SaveChangesAsync(Stop);
        foreach (var stand in standen)
            foreach (var casus in casussen.Take(stand.Bezet)) await Geef(db, casus, stand);
        return new(organisatie, mensen[0], standen);
    }

    /// <summary>A copy of a row of access for this person; twice for the same casus counts once, a waakvlam not at all.</summary>
    async Task Geef(Data.MeedenkersDbContext db, Domain.Casussen.Casus casus, Profielstand stand)
    {
        string[] redenen = Kans(0.2) ? ["toewijzing", "toewijzing", "waakvlam"] : ["toewijzing"];
        foreach (var reden in redenen)
            await db.Database.ExecuteSqlAsync(
                $"insert into toegang select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'organisatie', {stand.Organisatie.Waarde}, 'medewerker', {stand.Meedenker.Waarde}, 'reden', {reden}, 'tot', null))).* from toegang t where t.casus_id = {casus.Id.Waarde} limit 1", Stop);
    }

    Meedenkerprofiel Profiel(Medewerker wie, List<Medewerker> mensen, DateTimeOffset nu)
    {
        var profiel = new Meedenkerprofiel(wie);
        var wat = new Bekwaamheid { Soort = Kies(Bekwaamheid.Soorten(wie.Functie)), Doelgroepen = Deel(Doelgroepen, 0.3), Leefgebieden = Deel(Leefgebieden, 0.3) };
        profiel.WerkBij(wat, toeval.Next(7), new() { Talen = Deel(Talen, 0.4), Momenten = Deel(Enum.GetValues<Moment>(), 0.4), Vormen = Deel(Enum.GetValues<Vorm>(), 0.4), Woonplaats = Kans(0.5) ? Kies(Dorpen) : null }, wie, nu);
        var cor = mensen[toeval.Next(2)];
        if (Kans(0.7)) profiel.Bevestig(new(wat, toeval.Next(7), Kans(0.5), wie.Functie == Functie.Coordinator ? null : cor.Id), wie, cor, mensen, nu);
        if (Kans(0.1)) profiel.MeldMinder(Kans(0.5) ? null : Nederland.Vandaag(nu), wie, wie, Nederland.Vandaag(nu));
        return profiel;
    }

    Matchvraag Vraag(List<Huis> huizen) => new()
    {
        Sleutel = Guid.CreateVersion7(),
        Gemeente = "GM0664",
        Woonplaats = Kans(0.8) ? Kies(["goes", "Kapelle"]) : null,
        Leefgebieden = Deel(Leefgebieden, 0.3).ToHashSet(),
        Doelgroepen = Deel(Doelgroepen, 0.3).ToHashSet(),
        Criteria = Kans(0.3) ? new HashSet<string> { "B01" } : [],
        Wens = new()
        {
            Hulp = Kies(Enum.GetValues<WensHulp>()),
            Taal = Kies(["Nederlands", "Nederlands", "turks", "Pools", "Fins"]),
            Momenten = Deel(Enum.GetValues<Moment>(), 0.3),
            Vormen = Deel(Enum.GetValues<Vorm>(), 0.3),
            NietUitMijnDorp = Kans(0.5),
        },
        Voorkeur = new()
        {
            Organisatie = Kans(0.2) ? Kies(huizen).Organisatie.Code : null,
            Meedenker = Kans(0.2) ? Kies(Kies(huizen).Mensen).Meedenker : null,
            NietMeedenkers = Kans(0.3) ? Kies(huizen).Mensen.Take(3).Select(m => m.Meedenker).ToHashSet() : [],
        },
    };

    bool Kans(double kans) => toeval.NextDouble() < kans;

    T Kies<T>(IReadOnlyList<T> lijst) => lijst[toeval.Next(lijst.Count)];

    T[] Deel<T>(IReadOnlyList<T> lijst, double kans) => [.. lijst.Where(_ => Kans(kans))];
}
