using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Finishing an onderdeel, asking later how it goes, and the question whether it should end.</summary>
public sealed class AfrondenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_does_it_finishes_it_in_one_choice_and_the_resident_hears_of_it()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await Lopend(app.EenCasus().MetEmail("ria@voorbeeld.example"), ons, mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Rond af: Wonen");
        Assert.Contains("23 november 2027", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Rond af", ("Invoer.Uitkomst", "kan-het-zelf"));

        Assert.Equal("/team", bezoeker.Url);
        Assert.Contains("Afgerond.", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var deel = await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop);
        Assert.Equal((Afsluitreden.KanHetZelf, new Waakvlam(mees.Id, new(2027, 11, 23), null)), (deel.Afsluiting!.Reden, deel.Waakvlam));
        Assert.Equal("ria@voorbeeld.example", (await db.Berichten.SingleAsync(b => b.CasusId == casus.Id, Stop)).Aan!.Value.Waarde);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
    }

    [Theory]
    [InlineData(null, "ja", null, "Kies hoe het eindigt")]
    [InlineData("kan-het-zelf", "ja", "23-11-2026", "Kies een dag na vandaag")]
    [InlineData("kan-het-zelf", "ja", "24-11-2027", "Kies een dag na vandaag")]
    [InlineData("kan-het-zelf", "ja", "ooit", "Vul een datum in")]
    public async Task What_is_not_good_comes_back_with_what_to_do(string? uitkomst, string waakvlam, string? moment, string zin)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await Lopend(app.EenCasus(), ons, mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "afronden"));
        var velden = new (string Naam, string? Waarde)[] { ("Invoer.Uitkomst", uitkomst), ("Invoer.Waakvlam", waakvlam), ("Invoer.Moment", moment) };

        await bezoeker.Verstuur("Rond af", [.. velden.Where(v => v.Waarde is not null).Select(v => (v.Naam, v.Waarde))]);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.True((await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).IsOpen);
    }

    [Fact]
    public async Task Before_the_first_contact_the_page_says_why_not()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);

        await bezoeker.Open(Ploeg.Pad(casus, "afronden"));

        Assert.Contains(Weigering.EerstKennismaken.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Null(bezoeker.Pagina.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_day_to_object_that_still_runs_is_named_before_nobody_watches_it()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var dag = new DateOnly(2026, 12, 14);
        var casus = await Lopend(app.EenCasus(), ons, mees)
            .MetWerk((c, nu) => new Bezwaartermijn(c, c.Onderdelen[0].Id, new(null, Nederland.Vandaag(nu), dag), Handelende.Van(mees), nu)).Bewaar();
        using var bezoeker = await app.Als(mees);

        await bezoeker.Open(Ploeg.Pad(casus, "afronden"));

        Assert.Contains("Bezwaar kan tot en met maandag 14 december", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_its_day_the_worklist_leads_to_a_name_and_a_number_and_to_nothing_else()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await Wakker(app.EenCasus().Van("Ria Kanarie").MetWoorden("geheimewoorden"), ons, mees);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team");
        Assert.Contains("Waakvlam: vragen hoe het gaat", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Klik("Vraag hoe het gaat: Ria Kanarie");

        Assert.Equal(Pad(casus), bezoeker.Url);
        Assert.Contains("06 12 34 56 78", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("geheimewoorden", bezoeker.Tekst, StringComparison.Ordinal);
        foreach (var pad in new[] { Ploeg.Pad(casus), Ploeg.Pad(casus, "plan"), Ploeg.Pad(casus, "contact"), Ploeg.Pad(casus, "afronden") })
        {
            await bezoeker.Open(pad);
            Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
        }
        foreach (var wie in new[] { cor, mees })
        {
            await using var db = await app.AlsApp(Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie == cor));
            Assert.True(await db.Inwoners.AnyAsync(i => i.CasusId == casus.Id, Stop));
            Assert.False(await db.Aanmeldingen.AnyAsync(a => a.CasusId == casus.Id, Stop));
            Assert.False(await db.Contactmomenten.AnyAsync(m => m.CasusId == casus.Id, Stop));
            var fout = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync($"update inwoner set gegevens_naam = gegevens_naam where casus_id = {casus.Id.Waarde}", Stop));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.SqlState);
        }
    }

    [Fact]
    public async Task It_goes_well_and_a_next_day_can_be_chosen()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await Wakker(app.EenCasus(), ons, mees);
        using var bezoeker = await app.Als(mees);
        using var coordinator = await app.Als(cor);
        await coordinator.Open(Pad(casus));
        await bezoeker.Open(Pad(casus));
        await bezoeker.Verstuur("Het gaat goed", ("Invoer.Volgende", "1-1-2035"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(Weigering.WaakvlamMomentKanNiet.Zin, bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Het gaat goed", ("Invoer.Volgende", "1-3-2027"));

        Assert.Equal("/team", bezoeker.Url);
        await using var db = await app.AlsSysteem();
        Assert.Equal(new(2027, 3, 1), (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Waakvlam!.Moment);
        Assert.False(await db.Toegangen.AnyAsync(t => t.CasusId == casus.Id && t.Tot == null, Stop));
        await coordinator.Verstuur("Open het onderdeel weer");
        Assert.Equal(HttpStatusCode.Conflict, coordinator.Status);
        Assert.Contains("Dit is al gedaan", coordinator.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_is_needed_and_all_is_there_again()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await Wakker(app.EenCasus().MetWoorden("Er ligt post."), ons, mees);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Pad(casus));

        await bezoeker.VerstuurEnVolg("Open het onderdeel weer");

        Assert.Equal(Ploeg.Pad(casus), bezoeker.Url);
        Assert.Contains("Er ligt post.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vraagt weer hulp: neem contact op", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var weer = await db.Casussen.SingleAsync(c => c.Id == casus.Id, Stop);
        Assert.Equal((Casusstand.InContact, null, casus.Figuursleutel), (weer.Stand, weer.AfgeslotenOp, weer.Figuursleutel));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Only_the_organisation_that_helped_and_only_who_helped_asks(bool eigenOrganisatie, bool coordinator)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await Wakker(app.EenCasus(), ons, mees);
        var ander = await app.Medewerker(coordinator ? Functie.Coordinator : Functie.MeedenkerFormeel, eigenOrganisatie ? ons : await app.EenOrganisatie());
        using var bezoeker = await app.Als(ander);

        await bezoeker.Open(Pad(casus));

        Assert.Equal(coordinator ? HttpStatusCode.OK : HttpStatusCode.NotFound, bezoeker.Status);
    }

    [Theory]
    [InlineData(7, 1, true)]
    [InlineData(5, 1, false)]
    [InlineData(1, 12, true)]
    [InlineData(1, 11, false)]
    public async Task After_the_term_the_casus_asks_whether_it_is_still_afgebakend(int maanden, int contacten, bool vraagt)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var bouwer = app.EenCasus().Bij(ons).AangenomenDoor(mees);
        for (var i = 0; i < contacten; i++) bouwer = bouwer.KennisgemaaktMet(mees);
        var casus = await bouwer.Geleden(TimeSpan.FromDays(30 * maanden + 5)).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Equal(vraagt, bezoeker.Tekst.Contains("Is dit nog afgebakend?", StringComparison.Ordinal));
        if (!vraagt) return;

        await bezoeker.VerstuurEnVolg("Ja, het gaat door");

        Assert.DoesNotContain("Is dit nog afgebakend?", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Single((await db.Gebeurtenissen.Where(g => g.CasusId == casus.Id).ToListAsync(Stop)), g => g.Voorval is OnderdeelBleefAfgebakend);
    }

    static string Pad(Casus casus) => $"/team/waakvlam/{casus.Onderdelen[0].Id.Waarde}";

    static Casusbouwer Lopend(Casusbouwer bouwer, string ons, Medewerker mees) => bouwer.Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees);

    static Task<Casus> Wakker(Casusbouwer bouwer, string ons, Medewerker mees) => Lopend(bouwer, ons, mees).Daarna((c, nu) =>
    {
        var deel = c.Onderdelen[0].Id;
        c.RondAf(deel, Afsluitreden.EigenNetwerk, new(Nederland.Vandaag(nu).AddDays(30)), Handelende.Van(mees), Termijnen.Standaard, nu);
        c.WekWaakvlam(deel, meedenkerIsEr: true, nu.AddDays(31));
    }).Geleden(TimeSpan.FromDays(40)).Bewaar();
}
