using System.Net;
using System.Text.RegularExpressions;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>The own work of an organisation in numbers: exact, of nobody else, and without a resident.</summary>
public sealed partial class CijfersTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Functie.MeedenkerInformeel)]
    [InlineData(Functie.MeedenkerFormeel)]
    [InlineData(Functie.Regiobeheerder)]
    [InlineData(Functie.Beleidsadviseur)]
    public async Task The_numbers_are_for_coordinators(Functie functie)
    {
        using var iemand = await app.Als(functie);
        Assert.Equal(HttpStatusCode.Forbidden, (await iemand.Open("/team/cijfers")).Status);
    }

    [Fact]
    public async Task An_organisation_without_work_reads_that_and_what_would_be_here()
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team");
        await zij.Klik("Cijfers van uw organisatie");

        Assert.Equal((HttpStatusCode.OK, "/team/cijfers"), (zij.Status, zij.Url));
        foreach (var zin in new[] { "Er wacht nu niets", "0 van 8 plekken zijn bezet. 8 vrij", "Niemand is afwezig", "Geen overdracht in twaalf maanden" })
            Assert.Contains(zin, zij.Tekst, StringComparison.Ordinal);
        Assert.Equal(["0", "0", "0", "0"], zij.Pagina.QuerySelectorAll("dl.tel dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public async Task What_waits_and_what_is_late_is_counted_by_kind_and_leads_to_its_list()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Van("Kanarie Aanbod").Bewaar();
        await app.EenCasus().Bij(ons).Geleden(TimeSpan.FromDays(2)).Bewaar();
        await app.EenCasus().Bij(ons).Van("Kanarie Verdelen").AangenomenDoor(cor).Bewaar();
        await app.EenCasus().Bij(ons).Geleden(TimeSpan.FromDays(21)).AangenomenDoor(mees).Bewaar();
        await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();

        using var zij = await app.Als(cor);
        await zij.Open("/team/cijfers");

        Assert.Equal(["3", "3", "1"], new[] { "Open onderdelen", "Wacht op u", "Over de termijn" }.Select(t => Tegel(zij, t)));
        Assert.Equal("2 langst 2 dagen op tijd", Rij(zij, "Nieuw aanbod, nog geen antwoord"));
        Assert.Equal("1 langst vandaag op tijd", Rij(zij, "Nog niet toegewezen"));
        Assert.Equal("1 langst 21 dagen 1 te laat: Wacht op het eerste contact de oudste sinds 14 dagen", Rij(zij, "Wacht op het eerste contact"));
        Assert.Equal("2 onderdelen van Mees Voorbeeld 2 van 4 bezet 1 te laat", Rij(zij, "Mees Voorbeeld"));
        Assert.DoesNotContain("Kanarie", zij.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain("/team/casussen/", zij.Bron, StringComparison.Ordinal);

        await zij.Klik("1 te laat: Wacht op het eerste contact");
        Assert.Equal("/team?telaat=true", zij.Url);
        Assert.Equal("1", zij.Pagina.QuerySelector(".aantal")!.TextContent);
    }

    [Fact]
    public async Task Who_waits_for_help_elsewhere_and_which_terms_to_object_have_passed_is_counted()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var vandaag = Nederland.Vandaag(app.Klok.GetUtcNow());
        var casus = app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees);
        await casus.MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Kanarieplek", vandaag.AddDays(-40), vandaag.AddDays(-1)), Handelende.Van(mees), nu))
            .MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Nog een", vandaag.AddDays(-3)), Handelende.Van(mees), nu)).Bewaar();
        await casus.MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Kanarieplek", vandaag.AddDays(-9)), Handelende.Van(mees), nu)).Bewaar();
        await app.EenCasus().Bij(ons).Geleden(TimeSpan.FromDays(50)).AangenomenDoor(mees).KennisgemaaktMet(mees)
            .MetWerk((c, nu) => new Bezwaartermijn(c, c.Onderdelen[0].Id, new(null, Nederland.Vandaag(nu), vandaag.AddDays(-1)), Handelende.Van(mees), nu))
            .MetWerk((c, nu) => new Bezwaartermijn(c, c.Onderdelen[0].Id, new(null, Nederland.Vandaag(nu), vandaag.AddDays(9)), Handelende.Van(mees), nu)).Bewaar();
        var (vreemd, _, hun) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(vreemd).AangenomenDoor(hun).MetWerk((c, nu) => new Wachtplek(c, c.Onderdelen[0].Id, new("Elders", vandaag), Handelende.Van(hun), nu)).Bewaar();

        using var zij = await app.Als(cor);
        await zij.Open("/team/cijfers");

        Assert.Equal("2 langst 40 dagen 1 langer dan verwacht", Rij(zij, "Inwoners die op hulp van een ander wachten"));
        Assert.Equal("2 de eerste op 22 nov 1 voorbij", Rij(zij, "Termijn om bezwaar te maken"));
        Assert.DoesNotContain("Kanarieplek", zij.Bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_who_is_away_is_no_room_and_work_that_nobody_looks_at_is_said()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        await AfwezigTests.Zet(app, mees, 0, 7);
        await AfwezigTests.Zet(app, tess, 20, 22, cor);
        await using (var db = await app.AlsSysteem())
        {
            var vandaag = Nederland.Vandaag(app.Klok.GetUtcNow());
            var profiel = new Meedenkerprofiel(cor);
            profiel.MeldMinder(vandaag.AddDays(9), cor, cor, vandaag);
            db.Add(profiel);
            await db.SaveChangesAsync(Stop);
        }

        using var zij = await app.Als(cor);
        await zij.Open("/team/cijfers");

        Assert.Contains("1 van 12 plekken zijn bezet. 4 vrij, bij wie er is en nieuwe vragen krijgt.", zij.Tekst, StringComparison.Ordinal);
        Assert.Contains("Naar 1 onderdeel kijkt vandaag niemand", zij.Tekst, StringComparison.Ordinal);
        Assert.Contains("even geen nieuwe vragen", Rij(zij, "Cor Voorbeeld"), StringComparison.Ordinal);
        var weg = zij.Pagina.QuerySelector("#afwezig")!.ParentElement!.ParentElement!.QuerySelectorAll("tbody tr").Select(r => Kort(r.TextContent)).ToList();
        Assert.Equal(["Mees Voorbeeld Afwezig t/m 30 nov niemand neemt waar 1 onderdeel", "Tess Testers Afwezig 13 dec t/m 15 dec Cor Voorbeeld neemt waar 0 onderdelen"], weg);
        await zij.Klik("Kies wie waarneemt");
        Assert.Contains("Niemand aanwezig", zij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handovers_are_counted_on_both_sides_also_when_the_casus_is_out_of_sight()
    {
        var (ons, hun) = (await app.EenOrganisatie(OrganisatieSoort.Informeel), await app.EenOrganisatie());
        var (cor, mees) = (await app.Medewerker(Functie.Coordinator, ons), await app.Medewerker(Functie.MeedenkerInformeel, ons));
        var (hunCor, hunMens) = (await app.Medewerker(Functie.Coordinator, hun), await app.Medewerker(Functie.MeedenkerFormeel, hun));
        Casusbouwer Gegeven(Action<Casus, OverdrachtId, DateTimeOffset>? daarna = null, TimeSpan geleden = default) => app.EenCasus().Bij(ons).Geleden(geleden).AangenomenDoor(mees).KennisgemaaktMet(mees)
            .Daarna((c, nu) => { var id = Stel(c, hun, cor, nu); daarna?.Invoke(c, id, nu); });
        var t = Termijnen.Standaard;
        void Warm(Casus c, OverdrachtId id, DateTimeOffset nu)
        {
            c.NeemOverdrachtAan(id, null, Handelende.Van(hunMens), t, nu);
            c.BevestigOverdracht(id, new(Nederland.Vandaag(nu), Contactsoort.Telefoon, null, [Aanwezige.Inwoner, Aanwezige.Ontvanger], true), Handelende.Van(hunMens), t, nu);
        }
        var warm = await Gegeven(Warm).Bewaar();
        await Gegeven(Warm, TimeSpan.FromDays(100)).Bewaar();
        await Gegeven(Warm, TimeSpan.FromDays(400)).Bewaar();
        await Gegeven((c, id, nu) => { c.NeemOverdrachtAan(id, null, Handelende.Van(hunMens), t, nu); c.BevestigKoud(id, Koudereden.GeenTijd, Handelende.Van(cor), t, nu); }).Bewaar();
        await Gegeven((c, id, nu) => c.WeigerOverdracht(id, Weigerreden.GeenRuimte, Handelende.Van(hunCor), t, nu)).Bewaar();
        await Gegeven((c, id, nu) => c.LaatOverdrachtVervallen(id, ontvangerIsEr: false, t, nu)).Bewaar();
        await Gegeven((c, id, nu) => c.TrekOverdrachtIn(id, Handelende.Van(cor), t, nu)).Bewaar();
        await Gegeven().Bewaar();

        using var zij = await app.Als(cor);
        Assert.Equal(HttpStatusCode.NotFound, (await zij.Open(Ploeg.Pad(warm))).Status);
        await zij.Open("/team/cijfers");
        Assert.Equal(["Loopt nu u gaf 1, u kreeg 0", "Warm: er was een gesprek u gaf 2, u kreeg 0", "Koud: zonder gesprek u gaf 1, u kreeg 0", "Niet aangenomen u gaf 1, u kreeg 0",
            "Teruggevallen: te laat u gaf 1, u kreeg 0", "Ingetrokken u gaf 1, u kreeg 0"], Overdrachten(zij)[..6]);
        Assert.Equal(["december 2025 t/m februari u gaf niets u kreeg niets", "maart t/m mei u gaf niets u kreeg niets", "juni t/m augustus u gaf 1 warm u kreeg niets",
            "september t/m november u gaf 1 warm, 1 koud u kreeg niets"], Overdrachten(zij)[6..]);
        Assert.Equal("1", Tegel(zij, "Overdrachten lopen"));

        using var ander = await app.Als(hunCor);
        await ander.Open("/team/cijfers");
        Assert.Contains("Warm: er was een gesprek u gaf 0, u kreeg 2", Overdrachten(ander));
        Assert.Contains("september t/m november u gaf niets u kreeg 1 warm, 1 koud", Overdrachten(ander));
        using var derde = await app.Als((await Ploeg.Maak(app)).Cor);
        await derde.Open("/team/cijfers");
        Assert.Contains("Geen overdracht in twaalf maanden", derde.Tekst, StringComparison.Ordinal);
        Assert.Equal("0", Tegel(derde, "Open onderdelen"));

        foreach (var (wie, aantal) in new[] { (cor, 7), (mees, 0), (hunMens, 0) })
        {
            await using var db = await app.AlsApp(Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie.Functie == Functie.Coordinator));
            Assert.Equal(aantal, await db.Database.SqlQuery<int>($"select coalesce(sum(aantal), 0)::integer as \"Value\" from eigen_overdrachten({app.Klok.GetUtcNow().AddDays(-365)})").SingleAsync(Stop));
        }
    }

    static OverdrachtId Stel(Casus casus, string naar, Medewerker door, DateTimeOffset nu) => casus.Schaal(new()
    {
        Onderdelen = [casus.Onderdelen[0].Id],
        Naar = new(new(naar), Niveau.Formeel, IsActief: true, WerktHier: true, Vrij: 1),
        Criteria = [new(Criteriumcode.Bezwaar, 1)],
        Toelichting = "Er is meer nodig.",
        Instemming = new(door.Id, Vraagwijze.Telefoon, Nederland.Vandaag(nu)),
    }, [new(Criteriumcode.Bezwaar, 1, Overgang.B, "inwoner", "", "", null)], Handelende.Van(door), Termijnen.Standaard, nu).Id;

    static string Tegel(Bezoeker wie, string titel) =>
        Getal().Match(wie.Pagina.QuerySelectorAll("dl.tel div").Single(d => d.QuerySelector("dt")!.TextContent == titel).QuerySelector("dd")!.TextContent).Value;

    /// <summary>What stands in a row behind its link.</summary>
    static string Rij(Bezoeker wie, string naam) =>
        Kort(wie.Pagina.QuerySelectorAll("tbody tr").First(r => r.QuerySelector("a.doel")?.TextContent == naam).TextContent)[naam.Length..].Trim();

    static List<string> Overdrachten(Bezoeker wie) =>
        [.. wie.Pagina.QuerySelector("#overdrachten")!.ParentElement!.ParentElement!.QuerySelectorAll("tbody tr").Select(r => Kort(r.TextContent))];

    static string Kort(string tekst) => Wit().Replace(tekst, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Getal();
}
