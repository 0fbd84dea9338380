using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>A profile kept by the meedenker and confirmed by a coördinator, and "less for a while".</summary>
public sealed class ProfielTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_saves_the_form_as_it_stands_and_nothing_has_to_be_filled_in()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team");
        await bezoeker.Klik("Uw profiel: wat u kunt, en wanneer");
        Assert.Contains("Nog niet bevestigd", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Uw contactpersoon: {cor.Naam}", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("wetten", bezoeker.Tekst, StringComparison.OrdinalIgnoreCase);

        await bezoeker.VerstuurEnVolg("Bewaar");

        Assert.Contains("Bewaard. Uw coördinator bevestigt de rest.", bezoeker.Tekst, StringComparison.Ordinal);
        var profiel = await Van(mees);
        Assert.Equal(new Bekwaamheid { Soort = Profielsoort.Vrijwilliger }, profiel!.Voorstel!.Bekwaamheid);
        Assert.Equal(["Nederlands"], profiel.Beschikbaarheid.Talen);
        Assert.Null(profiel.Bekwaamheid);
        await using var db = await app.AlsSysteem();
        Assert.True(await db.Logregels.AnyAsync(r => r.Betreft == mees.Id && r.Medewerker == mees.Id && r.Wat == "profiel bijgewerkt" && r.Handeling == Loghandeling.AccountGewijzigd, Stop));
    }

    [Fact]
    public async Task What_a_meedenker_fills_in_comes_back_and_only_the_part_that_needs_it_waits()
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/profiel");
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Soort", "ervaringsdeskundige"), ("Invoer.Doelgroepen", "ggz"), ("Invoer.Leefgebieden", "wonen"), ("Invoer.Capaciteit", "2"),
            ("Invoer.Talen", "Turks"), ("Invoer.AndereTaal", "Zeeuws, Fries"), ("Invoer.Momenten", "avond"), ("Invoer.Vormen", "bellen"), ("Invoer.Woonplaats", "Kapelle"));

        var profiel = await Van(mees);
        Assert.Equal((2, null), (profiel!.Capaciteit, profiel.Bekwaamheid));
        Assert.Equal(["Nederlands", "Turks", "Zeeuws", "Fries"], profiel.Beschikbaarheid.Talen);
        Assert.Equal((Moment.Avond, Vorm.Bellen, "Kapelle"), (Assert.Single(profiel.Beschikbaarheid.Momenten), Assert.Single(profiel.Beschikbaarheid.Vormen), profiel.Beschikbaarheid.Woonplaats));
        Assert.Equal(new Bekwaamheid { Soort = Profielsoort.Ervaringsdeskundige, Doelgroepen = [Doelgroep.Ggz], Leefgebieden = [Leefgebied.Wonen] }, profiel.Voorstel!.Bekwaamheid);

        // Now that this is an ervaringsdeskundige the level is asked too, and may stay open.
        Assert.Contains("Hoe ver met die ervaring?", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal("Zeeuws, Fries", bezoeker.Velden("Bewaar").Single(v => v.Key == "Invoer.AndereTaal").Value);
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Ervaring", "2"));
        Assert.Equal(2, (await Van(mees))!.Voorstel!.Bekwaamheid.Ervaring);
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Soort", "vrijwilliger"));
        Assert.Null((await Van(mees))!.Voorstel!.Bekwaamheid.Ervaring);
    }

    [Theory]
    [InlineData("Invoer.Capaciteit", "veel", "Vul een aantal mensen in van 0 tot en met 60.")]
    [InlineData("Invoer.Capaciteit", "", "Vul een aantal mensen in van 0 tot en met 60.")]
    [InlineData("Invoer.Capaciteit", "61", "Vul een aantal mensen in van 0 tot en met 60.")]
    [InlineData("Invoer.AndereTaal", "Een, twee, drie, vier", "Noem hoogstens drie andere talen")]
    [InlineData("Invoer.AndereTaal", "123456782", "burgerservicenummer")]
    [InlineData("Invoer.Soort", "formeel", "past niet bij de functie")]
    [InlineData("Invoer.Soort", "iets", "Kies wat voor meedenker dit is.")]
    [InlineData("Invoer.Momenten", "nacht", "Kies een tijd uit de lijst.")]
    public async Task What_is_not_good_comes_back_with_what_to_do_and_with_what_was_typed(string veld, string waarde, string zin)
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/profiel");
        var velden = bezoeker.Velden("Bewaar").Where(v => v.Key != veld && v.Key != "Invoer.Woonplaats").Concat([new(veld, waarde), new("Invoer.Woonplaats", "Goes")]);

        await bezoeker.Stuur("/team/profiel", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Goes", bezoeker.Velden("Bewaar").Single(v => v.Key == "Invoer.Woonplaats").Value);
        if (veld is "Invoer.Capaciteit" or "Invoer.AndereTaal") Assert.Equal(waarde, bezoeker.Velden("Bewaar").Single(v => v.Key == veld).Value);
        Assert.Null(await Van(mees));
    }

    [Fact]
    public async Task A_coordinator_sees_what_changes_beside_what_holds_and_says_yes_in_one_press()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        await Bevestigd(mees, cor);
        await Stel(mees, Profielsoort.Vrijwilliger, 6, Leefgebied.Wonen);
        using var zij = await app.Als(cor);
        await zij.Open("/team");
        Assert.Contains("Eén profiel om te bevestigen", zij.Tekst, StringComparison.Ordinal);
        await zij.Klik("Lees en bevestig");
        Assert.Equal($"/team/mensen/{mees.Id.Waarde}/profiel", zij.Url);
        Assert.Equal(["Waarbij alles Wonen", "Mensen tegelijk 4 6"], zij.Pagina.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim()))));

        await zij.VerstuurEnVolg("Ja, dit klopt");

        Assert.Contains("Bevestigd. Dit geldt nu.", zij.Tekst, StringComparison.Ordinal);
        var profiel = await Van(mees);
        Assert.Equal((6, null, true, cor.Id), (profiel!.Capaciteit, profiel.Voorstel, profiel.Getraind, profiel.Contactpersoon));
        Assert.Equal(new Bekwaamheid { Soort = Profielsoort.Vrijwilliger, Leefgebieden = [Leefgebied.Wonen] }, profiel.Bekwaamheid);
        Assert.DoesNotContain("te bevestigen", (await zij.Open("/team")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_changes_it_ticks_the_training_and_chooses_whom_to_fall_back_on()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var tweede = await app.Medewerker(Functie.Coordinator, ons, "Tweede Voorbeeld");
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/profiel");
        Assert.Contains("Nog niet eerder bevestigd", zij.Tekst, StringComparison.Ordinal);
        Assert.Contains("niet ingevuld", zij.Pagina.QuerySelector(".feiten")!.TextContent, StringComparison.Ordinal);
        // Who confirms is chosen already: nothing has to be.
        Assert.Equal(cor.Id.Waarde.ToString(), zij.Velden("Bevestig").Single(v => v.Key == "Invoer.Contactpersoon").Value);

        await zij.VerstuurEnVolg("Bevestig", ("Invoer.Soort", "ervaringsdeskundige"), ("Invoer.Doelgroepen", "nah"), ("Invoer.Capaciteit", "3"), ("Invoer.Getraind", "true"), ("Invoer.Contactpersoon", tweede.Id.Waarde.ToString()));

        var profiel = await Van(mees);
        Assert.Equal((3, true, tweede.Id, cor.Id), (profiel!.Capaciteit, profiel.Getraind, profiel.Contactpersoon!.Value, profiel.Bevestiging!.Door));
        Assert.Equal(new Bekwaamheid { Soort = Profielsoort.Ervaringsdeskundige, Doelgroepen = [Doelgroep.Nah] }, profiel.Bekwaamheid);
        using var hij = await app.Als(mees);
        Assert.Contains("Uw contactpersoon: Tweede Voorbeeld", (await hij.Open("/team/profiel")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Basistraining gevolgd", hij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_held_stays_when_a_coordinator_says_no()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        await Bevestigd(mees, cor);
        await Stel(mees, Profielsoort.Ervaringsdeskundige, 4);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/profiel");
        await zij.VerstuurEnVolg("Nee, laat wat er stond");
        var profiel = await Van(mees);
        Assert.Equal((Profielsoort.Vrijwilliger, null), (profiel!.Bekwaamheid!.Soort, profiel.Voorstel));
    }

    [Fact]
    public async Task Whoever_looked_at_an_older_version_is_told_and_keeps_what_was_typed()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/profiel");
        await Stel(mees, Profielsoort.Ervaringsdeskundige, 5);

        await zij.Verstuur("Bevestig", ("Invoer.Capaciteit", "7"));

        Assert.Equal(HttpStatusCode.Conflict, zij.Status);
        Assert.Contains("Iemand anders was net eerder", zij.Tekst, StringComparison.Ordinal);
        Assert.Contains("Klopt dit?", zij.Tekst, StringComparison.Ordinal);
        Assert.Equal("7", zij.Velden("Bevestig").Single(v => v.Key == "Invoer.Capaciteit").Value);
        Assert.Null((await Van(mees))!.Bekwaamheid);

        await zij.VerstuurEnVolg("Bevestig");
        Assert.Equal(7, (await Van(mees))!.Capaciteit);
    }

    [Fact]
    public async Task Less_for_a_while_is_one_press_on_the_worklist_and_so_is_back_again()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team");
        await bezoeker.VerstuurEnVolg("Even geen nieuwe vragen");
        Assert.Equal("/team", bezoeker.Url);
        Assert.Contains("Dat geldt tot nader bericht.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.True((await Van(mees))!.IsMinder(new(2030, 1, 1)));
        using var zij = await app.Als(cor);
        Assert.Contains("even geen nieuwe vragen, tot nader bericht", (await zij.Open("/team/mensen")).Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Ik kan weer");
        Assert.DoesNotContain("Dat geldt", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Null((await Van(mees))!.MinderTot);
    }

    [Theory]
    [InlineData("3-12-2026", null)]
    [InlineData("22-11-2026", "Deze dag is al voorbij")]
    [InlineData("ooit", "Vul een datum in")]
    public async Task Less_until_a_day_ends_by_itself(string tot, string? zin)
    {
        foreach (var zelf in new[] { true, false })
        {
            var (_, cor, mees) = await Ploeg.Maak(app);
            using var bezoeker = await app.Als(zelf ? mees : cor);
            await bezoeker.Open(zelf ? "/team/profiel" : $"/team/mensen/{mees.Id.Waarde}/profiel");
            await bezoeker.Verstuur("Even geen nieuwe vragen", ("Minder.Tot", tot));
            Assert.Equal(zin is null ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest, bezoeker.Status);
            Assert.Equal(zin is null ? new DateOnly(2026, 12, 3) : null, (await Van(mees))?.MinderTot);
            if (zin is null) continue;
            Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(tot, bezoeker.Velden("Even geen nieuwe vragen").Single(v => v.Key == "Minder.Tot").Value);
        }
    }

    [Fact]
    public async Task A_coordinator_keeps_her_own_profile_and_it_holds_at_once()
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team/profiel");
        await zij.VerstuurEnVolg("Bewaar", ("Invoer.Wetten", "wlz"), ("Invoer.Capaciteit", "9"));
        var profiel = await Van(cor);
        Assert.Equal((9, null), (profiel!.Capaciteit, profiel.Voorstel));
        Assert.Equal([Wet.Wlz], profiel.Bekwaamheid!.Wetten);
    }

    [Fact]
    public async Task Somebody_of_another_organisation_is_not_there_and_a_meedenker_has_no_page_of_a_colleague()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (_, hun, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(hun);
        Assert.Equal(HttpStatusCode.NotFound, (await zij.Open($"/team/mensen/{mees.Id.Waarde}/profiel")).Status);
        using var collega = await app.Als(await app.Medewerker(Functie.MeedenkerFormeel, ons));
        Assert.Equal(HttpStatusCode.Forbidden, (await collega.Open($"/team/mensen/{mees.Id.Waarde}/profiel")).Status);
        Assert.Equal(Functie.Coordinator, cor.Functie);
    }

    [Fact]
    public async Task The_database_shows_a_profile_to_its_person_and_the_own_coordinator_only()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (hun, zij, _) = await Ploeg.Maak(app);
        var collega = await app.Medewerker(Functie.MeedenkerInformeel, ons);
        await Stel(mees, Profielsoort.Ervaringsdeskundige, 4);
        foreach (var (als, ziet) in new[]
        {
            (Toegangscontext.VoorMedewerker(mees.Id, new(ons), false), true),
            (Toegangscontext.VoorMedewerker(cor.Id, new(ons), true), true),
            (Toegangscontext.VoorMedewerker(collega.Id, new(ons), false), false),
            (Toegangscontext.VoorMedewerker(collega.Id, new(ons), false).Waarnemend(mees.Id), false),
            (Toegangscontext.VoorMedewerker(zij.Id, new(hun), true), false),
            (Toegangscontext.VoorMedewerker(mees.Id, new(hun), false), false),
            (Toegangscontext.VoorFunctie(Functie.Regiobeheerder), false),
            (Toegangscontext.Niemand, false),
        })
        {
            await using var db = await app.AlsApp(als);
            Assert.Equal(ziet, await db.Meedenkerprofielen.AnyAsync(p => p.Medewerker == mees.Id, Stop));
            Assert.Equal(ziet ? 1 : 0, await db.Database.ExecuteSqlAsync($"update meedenkerprofiel set capaciteit = capaciteit where medewerker = {mees.Id.Waarde}", Stop));
            var fout = await Record.ExceptionAsync(() => db.Database.ExecuteSqlAsync($"update meedenkerprofiel set organisatie = {hun} where medewerker = {mees.Id.Waarde}", Stop));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.IsType<PostgresException>(fout).SqlState);
            if (!als.IsCoordinator || als.Organisatie != new Domain.Gedeeld.OrganisatieCode(ons)) Assert.Equal(0, await db.Database.ExecuteSqlAsync($"delete from meedenkerprofiel where medewerker = {mees.Id.Waarde}", Stop));
        }
    }

    [Fact]
    public async Task Who_stops_for_good_leaves_no_profile()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        await Stel(mees, Profielsoort.Ervaringsdeskundige, 4);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}/stoppen");
        await zij.VerstuurEnVolg("Sluit het account");
        Assert.Null(await Van(mees));
        Assert.Contains("Er is geen profiel meer", (await zij.Open($"/team/mensen/{mees.Id.Waarde}/profiel")).Tekst, StringComparison.Ordinal);
    }

    async Task<Meedenkerprofiel?> Van(Medewerker wie)
    {
        await using var db = await app.AlsSysteem();
        return await db.Meedenkerprofielen.AsNoTracking().SingleOrDefaultAsync(p => p.Medewerker == wie.Id, Stop);
    }

    Task Bevestigd(Medewerker wie, Medewerker cor) => Met(wie, profiel => profiel.Bevestig(new(new() { Soort = Profielsoort.Vrijwilliger }, 4, Getraind: true, cor.Id), wie, cor, [cor, wie], app.Klok.GetUtcNow()));

    Task Stel(Medewerker wie, Profielsoort soort, int capaciteit, params Leefgebied[] leefgebieden) =>
        Met(wie, profiel => profiel.WerkBij(new() { Soort = soort, Leefgebieden = leefgebieden }, capaciteit, Beschikbaarheid.Onbekend, wie, app.Klok.GetUtcNow()));

    async Task Met(Medewerker wie, Action<Meedenkerprofiel> doe)
    {
        await using var db = await app.AlsSysteem();
        var profiel = await db.Meedenkerprofielen.SingleOrDefaultAsync(p => p.Medewerker == wie.Id, Stop);
        if (profiel is null) db.Add(profiel = new(wie));
        doe(profiel);
        await db.SaveChangesAsync(Stop);
    }
}
