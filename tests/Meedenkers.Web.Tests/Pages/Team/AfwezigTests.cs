using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Taken;
using Meedenkers.Web.Tests.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Being away, who looks along meanwhile, and back again. A test that moves the clock has an app of its own.</summary>
public sealed class AfwezigTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_says_so_in_two_days_and_nothing_else_is_asked()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team");
        await bezoeker.Klik("Bent u er een tijd niet? Geef het door");
        Assert.DoesNotContain("reden", bezoeker.Tekst, StringComparison.OrdinalIgnoreCase);

        await bezoeker.VerstuurEnVolg("Geef door", ("Invoer.Eerste", "1 december 2026"), ("Invoer.Laatste", "3-12-2026"));

        Assert.Contains("Afwezig 1 dec t/m 3 dec", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog niemand neemt waar", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var rij = await db.Afwezigheden.SingleAsync(a => a.Medewerker == mees.Id, Stop);
        Assert.Equal((new Periode(new(2026, 12, 1), new(2026, 12, 3)), null, mees.Id), (rij.Periode, rij.Vervanger, rij.GemeldDoor));
        Assert.True(await db.Logregels.AnyAsync(r => r.Betreft == mees.Id && r.Medewerker == mees.Id && r.Wat == "afwezig" && r.Handeling == Loghandeling.AccountGewijzigd, Stop));

        await bezoeker.VerstuurEnVolg("Gaat niet door: Afwezig 1 dec t/m 3 dec");
        Assert.DoesNotContain("1 dec t/m", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "3-12-2026", "Vul de eerste dag in")]
    [InlineData("1-12-2026", "", "Vul de laatste dag in")]
    [InlineData("ooit", "3-12-2026", "Vul een datum in")]
    [InlineData("3-12-2026", "1-12-2026", "De laatste dag ligt vóór de eerste")]
    [InlineData("1-11-2026", "3-11-2026", "Deze dagen zijn al voorbij")]
    [InlineData("1-1-2026", "3-12-2026", "meer dan een maand geleden")]
    [InlineData("1-12-2036", "3-12-2036", "over meer dan een jaar")]
    [InlineData("1-12-2026", "1-12-2027", "langer dan een half jaar")]
    public async Task What_is_not_good_comes_back_with_what_to_do_and_with_what_was_typed(string eerste, string laatste, string zin)
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/afwezig");

        await bezoeker.Verstuur("Geef door", ("Invoer.Eerste", eerste), ("Invoer.Laatste", laatste));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(eerste, bezoeker.Pagina.QuerySelector("[name='Invoer.Eerste']")!.GetAttribute("value") ?? "");
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Afwezigheden.AnyAsync(a => a.Medewerker == mees.Id, Stop));
    }

    [Fact]
    public async Task Somebody_elsewhere_or_without_declarations_or_away_cannot_look_along()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (nieuw, weg, elders) = (await app.Medewerker(Functie.MeedenkerFormeel, ons, "Nora Nieuw"), await app.Medewerker(Functie.MeedenkerFormeel, ons, "Wim Weg"), await app.Medewerker(Functie.MeedenkerFormeel, await app.EenOrganisatie()));
        await Zet(weg, 8, 9);
        await using (var db = await app.AlsSysteem()) await db.Verklaringen.Where(v => v.Medewerker == nieuw.Id).ExecuteDeleteAsync(Stop);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/afwezig");
        Assert.Contains("Wim Weg, afwezig 1 dec t/m 2 dec", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(bezoeker.Pagina.QuerySelectorAll("option"), o => o.TextContent.Contains("Mees", StringComparison.Ordinal));

        foreach (var (wie, zin) in new[] { (nieuw, "heeft nog niet beloofd"), (weg, "is zelf afwezig"), (mees, "kan niet voor zichzelf waarnemen"), (elders, "doet nu niet mee") })
        {
            var velden = bezoeker.Velden("Geef door").Where(v => !v.Key.StartsWith("Invoer", StringComparison.Ordinal)).ToList();
            await bezoeker.Stuur("/team/afwezig", [.. velden, new("Invoer.Eerste", "1-12-2026"), new("Invoer.Laatste", "3-12-2026"), new("Invoer.Vervanger", wie.Id.Waarde.ToString())]);
            Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
            Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Empty(await Van(mees));
        Assert.Null(cor.GestoptOp);
    }

    [Fact]
    public async Task Cover_begins_on_the_first_day_and_ends_after_the_last_at_the_next_request()
    {
        await using var eigen = await NogEen();
        var (ons, cor, mees) = await Ploeg.Maak(eigen);
        var tess = await eigen.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        var casus = await eigen.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        await Zet(eigen, mees, 1, 2, tess);
        using var bezoeker = await eigen.Als(tess);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Open(Ploeg.Pad(casus))).Status);
        Assert.DoesNotContain("Kees", (await bezoeker.Open("/team")).Tekst, StringComparison.Ordinal);

        foreach (var (later, open) in new[] { (TimeSpan.FromHours(14.9), false), (TimeSpan.FromHours(0.2), true), (TimeSpan.FromHours(47.8), true), (TimeSpan.FromHours(0.2), false) })
        {
            eigen.Klok.Advance(later);
            using var vers = await eigen.Als(tess);
            Assert.Equal(open ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await vers.Open(Ploeg.Pad(casus))).Status);
        }
        Assert.Equal(Functie.Coordinator, cor.Functie);
    }

    [Fact]
    public async Task Who_looks_along_sees_for_whom_does_the_work_in_their_own_name_and_gives_nothing_back()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        var casus = await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).KennisgemaaktMet(mees, "Notitie van Mees").Bewaar();
        await Zet(mees, 0, 7, tess);
        using var bezoeker = await app.Als(tess);

        Assert.Contains("Voor Mees, waarneming t/m 30 nov", (await bezoeker.Open("/team")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Voor Mees, waarneming t/m 30 nov", (await bezoeker.Open("/team/casussen")).Tekst, StringComparison.Ordinal);
        var regel = await app.Regel(() => bezoeker.Open(Ploeg.Pad(casus)));
        Assert.Equal((tess.Id, mees.Id), (regel.Medewerker, regel.Namens));
        Assert.Contains("Notitie van Mees", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mees Voorbeeld, sinds 23 nov; afwezig t/m 30 nov, u neemt waar", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(Ploeg.Pad(casus, "contact"));
        await bezoeker.VerstuurEnVolg("Leg vast", ("Invoer.Op", "23-11-2026"), ("Invoer.Soort", "telefoon"), ("Invoer.Uitkomst", "gaat-goed"), ("Invoer.Notitie", "Gebeld voor Mees"));
        Assert.Contains("Gebeld voor Mees", (await bezoeker.Open(Ploeg.Pad(casus))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Alleen een coördinator", (await bezoeker.Open(Ploeg.Pad(casus, "ontlasten"))).Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var moment = await db.Contactmomenten.SingleAsync(c => c.CasusId == casus.Id && c.Door == tess.Id, Stop);
        Assert.Equal("Gebeld voor Mees", moment.Contact.Notitie);
        Assert.Equal(mees.Id, (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Toewijzing!.Medewerker);
        Assert.False(await db.Toegangen.AnyAsync(t => t.Medewerker == tess.Id, Stop));
        Assert.True(await db.Logregels.AnyAsync(r => r.Casus == casus.Id && r.Medewerker == tess.Id && r.Namens == mees.Id && r.Handeling == Loghandeling.Gewijzigd, Stop));
    }

    [Fact]
    public async Task What_is_private_does_not_open_to_who_looks_along()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        await Zet(mees, 0, 7, tess);
        await using (var db = await app.AlsSysteem())
        {
            db.Kompasnotities.Add(new(mees.Id, "Kanarievogel", app.Klok.GetUtcNow()));
            await db.SaveChangesAsync(Stop);
        }
        await using var als = await app.AlsApp(Toegangscontext.VoorMedewerker(tess.Id, new(ons), false).Waarnemend(mees.Id));
        Assert.Empty(await als.Kompasnotities.ToListAsync(Stop));
        Assert.Equal([mees.Id], await als.Afwezigheden.Select(a => a.Medewerker).ToListAsync(Stop));
        using var bezoeker = await app.Als(tess);
        Assert.DoesNotContain("Kanarievogel", (await bezoeker.Open("/team/kompas")).Bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_early_with_one_click_and_who_looked_along_sees_it_no_longer()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Tess Testers");
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        await Zet(mees, 0, 7, tess);
        using var neemtWaar = await app.Als(tess);
        using var zelf = await app.Als(mees);
        Assert.Equal(HttpStatusCode.OK, (await neemtWaar.Open(Ploeg.Pad(casus))).Status);

        await zelf.Open("/team");
        Assert.Contains("Tess Testers neemt waar", zelf.Tekst, StringComparison.Ordinal);
        await zelf.VerstuurEnVolg("Ik ben weer terug");

        Assert.Equal(HttpStatusCode.NotFound, (await neemtWaar.Open(Ploeg.Pad(casus))).Status);
        Assert.DoesNotContain("weer terug", (await zelf.Open("/team")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await zelf.Open(Ploeg.Pad(casus))).Status);
    }

    [Fact]
    public async Task Work_that_nobody_looks_at_tops_the_list_of_the_coordinator_above_what_is_late()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        await app.EenCasus().Bij(ons).Van("Late Testers").AangenomenDoor(tess).Geleden(TimeSpan.FromDays(14)).Bewaar();
        var casus = await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(cor);
        Assert.Null((await bezoeker.Open("/team")).Pagina.QuerySelector("#kop-niemand-aanwezig"));
        await Zet(mees, 0, 7);

        await bezoeker.Open("/team");
        Assert.Equal("kop-niemand-aanwezig", bezoeker.Pagina.QuerySelector(".werk h2")!.Id);
        var sectie = bezoeker.Pagina.QuerySelector("section[aria-labelledby=kop-niemand-aanwezig]")!.TextContent;
        Assert.Contains("Kees Proefman", sectie, StringComparison.Ordinal);
        Assert.Contains("is er niet t/m 30 nov", sectie, StringComparison.Ordinal);
        Assert.Single(bezoeker.Pagina.QuerySelectorAll($"main a.doel[href='{Ploeg.Pad(casus)}']"));

        await bezoeker.Klik("Kies waarnemer: Kees Proefman");
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Vervanger", tess.Id.Waarde.ToString()));

        Assert.Null(bezoeker.Pagina.QuerySelector("#kop-niemand-aanwezig"));
        Assert.Contains("Tess Testers neemt waar t/m 30 nov", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("afwezig t/m 30 nov", bezoeker.Pagina.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await using (var db = await app.AlsSysteem()) await db.Medewerkers.Where(m => m.Id == tess.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        Assert.Contains("is er niet t/m 30 nov, Tess Testers ook niet", (await bezoeker.Open("/team")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_a_pause_leaves_work_that_nobody_looks_at_too()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).Geleden(TimeSpan.FromDays(14)).Bewaar();
        await using (var db = await app.AlsSysteem()) await db.Medewerkers.Where(m => m.Id == mees.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        using var bezoeker = await app.Als(cor);

        Assert.Contains("Niemand aanwezig", (await bezoeker.Open("/team?telaat=true")).Tekst, StringComparison.Ordinal);
        Assert.Contains("heeft pauze", (await bezoeker.Open("/team")).Pagina.QuerySelector("section[aria-labelledby=kop-niemand-aanwezig]")!.TextContent, StringComparison.Ordinal);
        await bezoeker.Klik("Geef door: Kees Proefman");
        Assert.Equal($"/team/mensen/{mees.Id.Waarde}/werk", bezoeker.Url);
    }

    [Fact]
    public async Task Who_may_not_sign_in_any_more_looks_along_no_more()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        await Zet(mees, 0, 7, tess);
        using var bezoeker = await app.Als(tess);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open(Ploeg.Pad(casus))).Status);

        await using (var db = await app.AlsSysteem()) await db.Medewerkers.Where(m => m.Id == tess.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);

        Assert.StartsWith("/account/inloggen", (await bezoeker.Open(Ploeg.Pad(casus))).Doorverwijzing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_does_it_for_others_and_reads_who_is_away_where_work_is_given()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open($"/team/mensen/{mees.Id.Waarde}");
        await bezoeker.Klik("Geef afwezigheid door");
        await bezoeker.VerstuurEnVolg("Geef door", ("Invoer.Eerste", "20-11-2026"), ("Invoer.Laatste", "3-12-2026"), ("Invoer.Vervanger", tess.Id.Waarde.ToString()));

        Assert.Contains("Afwezig t/m 3 dec", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal((cor.Id, mees.Id), ((await Van(mees))[0].GemeldDoor, (await Van(mees))[0].Medewerker));
        Assert.Contains("afwezig t/m 3 dec", (await bezoeker.Open("/team/mensen")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Afwezig t/m 3 dec", (await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"))).Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(Data.Tabellen.Berichtsoort.OnderdeelToegewezen, (await db.Berichten.ToListAsync(Stop)).Single(b => b.Aan!.Value.Waarde == Mensen.Mailadres(tess)).Soort);
    }

    [Fact]
    public async Task Two_at_once_do_not_register_the_same_days_twice()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await using var een = await app.AlsApp(Toegangscontext.VoorMedewerker(cor.Id, new(ons), true));
        await using var twee = await app.AlsApp(Toegangscontext.VoorMedewerker(mees.Id, new(ons), false));
        var vandaag = Nederland.Vandaag(app.Klok.GetUtcNow());
        var opdracht = new Afwezigheidsopdracht(new(vandaag, vandaag), null);
        var eerst = await een.OpenKring(mees.Id, opdracht, cor.Id, Stop);
        var ook = await twee.OpenKring(mees.Id, opdracht, mees.Id, Stop);
        een.Add(new Afwezigheid(eerst.Verzoek, eerst.Bekend, eerst.Door, app.Klok.GetUtcNow()));
        twee.Add(new Afwezigheid(ook.Verzoek, ook.Bekend, ook.Door, app.Klok.GetUtcNow()));
        await een.SaveChangesAsync(Stop);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => twee.SaveChangesAsync(Stop));
        Assert.Single(await Van(mees));
    }

    [Fact]
    public async Task The_database_lets_nobody_write_the_absence_of_a_colleague_or_name_another_as_the_one_who_did()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var tess = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers");
        await Zet(mees, 0, 7);
        var id = (await Van(mees))[0].Id;
        await using var als = await app.AlsApp(Toegangscontext.VoorMedewerker(tess.Id, new(ons), false));
        Assert.Equal(0, await als.Database.ExecuteSqlAsync($"update afwezigheid set vervanger = {tess.Id.Waarde} where id = {id}", Stop));
        await Geweigerd(als, $"insert into afwezigheid (id, organisatie, medewerker, gemeld_door, gemeld_op, periode_eerste, periode_laatste) values (gen_random_uuid(), {ons}, {mees.Id.Waarde}, {tess.Id.Waarde}, now(), '2027-01-01', '2027-01-02')");
        await Geweigerd(als, $"insert into afwezigheid (id, organisatie, medewerker, gemeld_door, gemeld_op, periode_eerste, periode_laatste) values (gen_random_uuid(), {ons}, {tess.Id.Waarde}, {cor.Id.Waarde}, now(), '2027-01-01', '2027-01-02')");
        await Geweigerd(als, $"update afwezigheid set medewerker = {tess.Id.Waarde}");
        await Geweigerd(als, $"delete from afwezigheid");
        await using var elders = await app.AlsApp(Toegangscontext.VoorMedewerker(tess.Id, new(await app.EenOrganisatie()), true));
        Assert.Empty(await elders.Afwezigheden.ToListAsync(Stop));
    }

    /// <summary>The rule in C# and what the database says of a session are one.</summary>
    [Fact]
    public async Task The_session_covers_exactly_whom_the_domain_says()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var (tess, wim) = (await app.Medewerker(Functie.MeedenkerFormeel, ons, "Tess Testers"), await app.Medewerker(Functie.MeedenkerFormeel, ons, "Wim Testers"));
        await Zet(mees, 2, 4, tess);
        await Zet(wim, 3, 9, tess);
        await using var db = await app.AlsApp(Toegangscontext.Niemand);
        var rijen = (await Van(mees)).Concat(await Van(wim)).ToList();
        for (var dag = Nederland.Vandaag(app.Klok.GetUtcNow()); dag < new DateOnly(2026, 12, 6); dag = dag.AddDays(1))
        {
            var aanwezig = new Aanwezigheid(rijen, [mees, tess, wim], dag);
            var zegt = await db.Regios.Select(_ => db.Waarneming(tess.Id.Waarde, dag)).FirstAsync(Stop);
            Assert.Equal(new[] { mees, wim }.Where(m => aanwezig.NeemtWaar(m.Id) == tess).Select(m => m.Naam), zegt.Select(z => z.Split(' ', 3)[2]));
        }
    }

    [Fact]
    public async Task A_year_after_the_last_day_nothing_of_it_is_left()
    {
        await using var eigen = await NogEen();
        var (_, _, mees) = await Ploeg.Maak(eigen);
        await Zet(eigen, mees, 0, 7);
        var opruimen = eigen.Services.GetRequiredService<Opruimen>();
        eigen.Klok.Advance(TimeSpan.FromDays(365 + 6));
        await opruimen.VoerUit(alsHetTijdIs: false, Stop);
        await using var db = await eigen.AlsSysteem();
        Assert.True(await db.Afwezigheden.AnyAsync(a => a.Medewerker == mees.Id, Stop));
        eigen.Klok.Advance(TimeSpan.FromDays(3));
        await opruimen.VoerUit(alsHetTijdIs: false, Stop);
        Assert.False(await db.Afwezigheden.AnyAsync(a => a.Medewerker == mees.Id, Stop));
    }

    static async Task Geweigerd(Data.MeedenkersDbContext db, FormattableString sql) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync(sql, Stop))).SqlState);

    async Task<TestApp> NogEen()
    {
        var eigen = new TestApp(app.Testserver);
        await eigen.InitializeAsync();
        return eigen;
    }

    Task Zet(Medewerker wie, int over, int tot, Medewerker? vervanger = null) => Zet(app, wie, over, tot, vervanger);

    internal static async Task Zet(TestApp app, Medewerker wie, int over, int tot, Medewerker? vervanger = null)
    {
        var (nu, vandaag) = (app.Klok.GetUtcNow(), Nederland.Vandaag(app.Klok.GetUtcNow()));
        await using var db = await app.AlsSysteem();
        db.Add(new Afwezigheid(new(wie, new(vandaag.AddDays(over), vandaag.AddDays(tot)), vervanger is null ? null : new(vervanger, HeeftVerklaard: true)), [], wie, nu));
        await db.SaveChangesAsync(Stop);
    }

    async Task<List<Afwezigheid>> Van(Medewerker wie)
    {
        await using var db = await app.AlsSysteem();
        return await db.Afwezigheden.Where(a => a.Medewerker == wie.Id).ToListAsync(Stop);
    }
}
