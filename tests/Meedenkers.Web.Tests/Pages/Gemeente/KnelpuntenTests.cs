using System.Net;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Meedenkers.Web.Tests.Pages.Gemeente;

/// <summary>From what a volunteer sees going wrong to what a gemeente reads: three kinds of readers, and each sees its own part.</summary>
public sealed class KnelpuntenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_written_answered_and_read_and_only_the_words_travel()
    {
        var organisatie = await app.EenOrganisatie();
        var mees = await app.Medewerker(Functie.MeedenkerInformeel, organisatie, "Mees Kanariemelder");
        using var melder = await app.Als(mees);
        await melder.Open("/team/knelpunten");
        Assert.Contains("U meldde nog niets", melder.Tekst, StringComparison.Ordinal);
        await melder.VerstuurEnVolg("Meld het", ("Invoer.Tekst", "Het loket belt niet terug. kanariewoord"), ("Invoer.Leefgebied", "wonen"), ("Invoer.Gemeente", "GM0664"), ("Invoer.Doelgroep", "ouderen"));
        Assert.Contains("Gemeld.", melder.Tekst, StringComparison.Ordinal);
        Assert.Contains("kanariewoord", melder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Goes, november 2026", melder.Tekst, StringComparison.Ordinal);

        using var collega = await app.Als(Functie.Coordinator, organisatie);
        await collega.Open("/team/knelpunten");
        Assert.DoesNotContain("kanariewoord", collega.Tekst, StringComparison.Ordinal);

        using var regio = await app.Als(Functie.Regiobeheerder);
        await regio.Open("/beheer/knelpunten?stand=nieuw");
        Assert.Contains($"Goes, november 2026, Stichting {organisatie}", regio.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanariemelder", regio.Bron, StringComparison.Ordinal);
        await regio.Open(await Pad("kanariewoord"));
        await regio.Verstuur("Bewaar", ("Invoer.Stand", "opgelost"));
        Assert.Equal(HttpStatusCode.BadRequest, regio.Status);
        Assert.Contains(Weigering.KnelpuntReactieOntbreekt.Zin, regio.Tekst, StringComparison.Ordinal);
        await regio.VerstuurEnVolg("Bewaar", ("Invoer.Stand", "in-behandeling"), ("Invoer.Reactie", "Wij spreken het loket deze maand."));
        Assert.Contains("Bewaard.", regio.Tekst, StringComparison.Ordinal);

        await melder.Open("/team/knelpunten");
        Assert.Contains("In behandeling", melder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij spreken het loket", melder.Tekst, StringComparison.Ordinal);

        using var beleid = await app.Als(await app.Medewerker(Functie.Beleidsadviseur, gemeente: "GM0703"));
        await beleid.Volg();
        Assert.Equal("/gemeente", beleid.Url);
        await beleid.Open("/gemeente/knelpunten");
        Assert.Contains("kanariewoord", beleid.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij spreken het loket", beleid.Tekst, StringComparison.Ordinal);
        Assert.Contains("Goes, november 2026", beleid.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanariemelder", beleid.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain(organisatie, beleid.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain("/team", beleid.Bron, StringComparison.Ordinal); // no way to where this function may not come
        await beleid.Open("/gemeente/knelpunten?gemeente=GM0703");
        Assert.DoesNotContain("kanariewoord", beleid.Tekst, StringComparison.Ordinal);
        await beleid.Open("/gemeente/knelpunten?gemeente=GM0664&stand=in-behandeling");
        Assert.Contains("kanariewoord", beleid.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Invoer.Tekst", "", "Schrijf op wat er niet goed gaat.")]
    [InlineData("Invoer.Tekst", "Bel 06 12 34 56 78", "telefoonnummer in uw tekst")]
    [InlineData("Invoer.Tekst", "Mevrouw Proefman wacht al weken.", "Staat hier een naam: “Mevrouw Proefman”?")]
    [InlineData("Invoer.Leefgebied", "", "Kies waar het over gaat.")]
    [InlineData("Invoer.Gemeente", "", "Kies een gemeente.")]
    public async Task What_is_missing_or_leads_to_somebody_comes_back_with_what_was_typed(string veld, string waarde, string zin)
    {
        using var melder = await app.Als(Functie.MeedenkerInformeel);
        await melder.Open("/team/knelpunten");
        await melder.Verstuur("Meld het", [("Invoer.Tekst", "Het loket belt niet terug."), ("Invoer.Leefgebied", "wonen"), ("Invoer.Gemeente", "GM0664"), (veld, waarde)]);

        Assert.Equal(HttpStatusCode.BadRequest, melder.Status);
        Assert.Contains(zin, melder.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(veld == "Invoer.Tekst" ? waarde : "Het loket belt niet terug.", melder.Pagina.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(zin.StartsWith("Staat", StringComparison.Ordinal), melder.Pagina.QuerySelector("#Invoer_GeenNaam") is not null);
    }

    [Fact]
    public async Task A_choice_that_is_in_no_list_is_refused_and_sending_twice_makes_one()
    {
        var mees = await app.Medewerker(Functie.MeedenkerInformeel);
        using var melder = await app.Als(mees);
        await melder.Open("/team/knelpunten");
        var velden = melder.Velden("Meld het").Where(v => v.Key is "Invoer.Sleutel" || v.Key.StartsWith("__", StringComparison.Ordinal)).Append(new("Invoer.Tekst", "Het duurt te lang.")).Append(new("Invoer.Leefgebied", "wonen")).ToList();
        foreach (var (veld, waarde) in new[] { ("Invoer.Gemeente", "GM9999"), ("Invoer.Doelgroep", "verzinsel") })
        {
            await melder.Stuur("/team/knelpunten", [.. velden, new(veld, waarde), .. veld == "Invoer.Gemeente" ? [] : new KeyValuePair<string, string>[] { new("Invoer.Gemeente", "GM0664") }]);
            Assert.Equal(HttpStatusCode.BadRequest, melder.Status);
        }
        velden.Add(new("Invoer.Gemeente", "GM0664"));
        await melder.Stuur("/team/knelpunten", velden);
        await melder.Stuur("/team/knelpunten", velden);
        Assert.Equal("/team/knelpunten", melder.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Knelpuntmelders.CountAsync(m => m.Medewerker == mees.Id, Stop));

        using var ander = await app.Als(Functie.MeedenkerInformeel);
        await ander.Open("/team/knelpunten");
        await ander.Stuur("/team/knelpunten", [.. velden.Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal)), .. ander.Velden("Meld het").Where(v => v.Key.StartsWith("__", StringComparison.Ordinal))]);
        Assert.Equal(HttpStatusCode.BadRequest, ander.Status);
    }

    [Fact]
    public async Task Who_is_later_reads_what_somebody_else_just_said_and_keeps_the_own_words()
    {
        await Gemeld("Twee tegelijk");
        using var een = await app.Als(Functie.Regiobeheerder);
        using var twee = await app.Als(Functie.Regiobeheerder);
        await een.Open(await Pad("Twee tegelijk"));
        await twee.Open(await Pad("Twee tegelijk"));
        await een.Verstuur("Bewaar", ("Invoer.Stand", "in-behandeling"));
        Assert.Equal(HttpStatusCode.Redirect, een.Status);
        await twee.Verstuur("Bewaar", ("Invoer.Stand", "niet"), ("Invoer.Reactie", "Dit hoort bij het rijk."));
        Assert.Equal(HttpStatusCode.Conflict, twee.Status);
        Assert.Contains("Dit hoort bij het rijk.", twee.Pagina.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await twee.VerstuurEnVolg("Bewaar");
        Assert.Contains("Doen wij niet", twee.Tekst, StringComparison.Ordinal);
        await twee.Open($"/beheer/knelpunten/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, twee.Status);
    }

    [Fact]
    public async Task Lists_are_paged_and_a_page_ends_where_the_next_begins()
    {
        var mees = await app.Medewerker(Functie.MeedenkerInformeel);
        for (var i = 0; i < 27; i++) await Gemeld($"Regel {i:00} van velen", mees, i % 3);
        using var melder = await app.Als(mees);
        await melder.Open("/team/knelpunten");
        var eerste = Teksten(melder);
        await melder.Klik("Toon meer");
        Assert.Null(melder.Pagina.QuerySelector("textarea")); // the form is on the first page only
        var alle = eerste.Concat(Teksten(melder)).ToList();
        Assert.Equal((25, 27), (eerste.Count, alle.Distinct().Count()));

        using var beleid = await app.Als(Functie.Beleidsadviseur);
        await beleid.Open("/gemeente/knelpunten?gemeente=GM0664");
        await beleid.Klik("Toon meer");
        Assert.Equal(HttpStatusCode.OK, beleid.Status);
        Assert.Contains("gemeente=GM0664", beleid.Url, StringComparison.Ordinal);
        using var regio = await app.Als(Functie.Regiobeheerder);
        await regio.Open("/beheer/knelpunten?stand=nieuw");
        await regio.Klik("Toon meer");
        Assert.NotEmpty(Teksten(regio));
    }

    /// <summary>What a page that forgot its Where would get.</summary>
    [Fact]
    public async Task The_database_shows_each_its_part_and_no_more()
    {
        var mees = await app.Medewerker(Functie.MeedenkerInformeel);
        var id = await Gemeld("Onder toegang", mees);
        (string Naam, Toegangscontext Als, bool Woorden, bool Melder, bool Casus)[] gevallen =
        [
            ("nobody", Toegangscontext.Niemand, false, false, false),
            ("the writer", Als(mees), true, true, false),
            ("a colleague", Als(await app.Medewerker(Functie.Coordinator)), false, false, false),
            ("the region", Toegangscontext.VoorFunctie(Functie.Regiobeheerder), true, true, false),
            ("a gemeente", Toegangscontext.VoorFunctie(Functie.Beleidsadviseur), true, false, false),
            ("a resident", Toegangscontext.VoorInwoner(CasusId.Nieuw()), false, false, false),
        ];
        await app.EenCasus().Bewaar();
        foreach (var (naam, als, woorden, melder, casus) in gevallen)
        {
            await using var db = await app.AlsApp(als);
            Assert.Equal((naam, woorden), (naam, await db.Knelpunten.AnyAsync(k => k.Id == id, Stop)));
            Assert.Equal((naam, melder), (naam, await db.Knelpuntmelders.AnyAsync(m => m.Medewerker == mees.Id, Stop)));
            if (als.Functie is not null) Assert.Equal((naam, casus), (naam, await db.Casussen.AnyAsync(Stop) || await db.Inwoners.AnyAsync(Stop) || await db.Adviesvragen.AnyAsync(Stop)));
        }
        Assert.Throws<ArgumentException>(() => Toegangscontext.VoorFunctie(Functie.Coordinator));

        await using (var db = await app.AlsApp(Toegangscontext.VoorFunctie(Functie.Beleidsadviseur)))
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"update knelpunt set stand = 'niet' where id = {id}", Stop));
        await using (var db = await app.AlsApp(Als(mees)))
        {
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"update knelpunt set stand = 'opgelost' where id = {id}", Stop));
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"update knelpunt set tekst = 'anders' where id = {id}", Stop));
            await Geweigerd(() => db.Database.ExecuteSqlAsync($"delete from knelpunt where id = {id}", Stop));
            db.Add(new Knelpunt(Guid.NewGuid(), new("Verzonnen.", false), new(Leefgebied.Wonen, "GM0664", null), Handelende.Van(MedewerkerId.Nieuw(), new("smwo"), false), app.Klok.GetUtcNow()));
            Assert.IsType<PostgresException>((await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop))).InnerException);
        }
    }

    static async Task Geweigerd(Func<Task> doe) => Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(doe)).SqlState);

    static Toegangscontext Als(Medewerker wie) => Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie.Functie == Functie.Coordinator);

    static List<string> Teksten(Bezoeker bezoeker) => [.. bezoeker.Pagina.QuerySelectorAll("table.lijst tbody tr td:first-child").Select(c => c.TextContent.Trim())];

    async Task<string> Pad(string woord)
    {
        await using var db = await app.AlsSysteem();
        return $"/beheer/knelpunten/{await db.Knelpunten.Where(k => k.Tekst.Contains(woord)).Select(k => k.Id).SingleAsync(Stop)}";
    }

    async Task<Guid> Gemeld(string tekst, Medewerker? door = null, int maandenGeleden = 0)
    {
        var knelpunt = new Knelpunt(Guid.NewGuid(), new(tekst, true), new(Leefgebied.Wonen, "GM0664", null), Handelende.Van(door ?? await app.Medewerker(Functie.MeedenkerInformeel)), app.Klok.GetUtcNow().AddMonths(-maandenGeleden));
        await using var db = await app.AlsSysteem();
        db.Add(knelpunt);
        await db.SaveChangesAsync(Stop);
        return knelpunt.Id;
    }
}

/// <summary>A clock of its own: what is closed goes after its term, with who wrote it.</summary>
public sealed class KnelpuntwissenTests(Testdatabank databank) : TestApp(databank)
{
    [Fact]
    public async Task What_the_region_is_done_with_goes_after_a_year_and_what_is_open_stays()
    {
        var (nu, regio) = (Klok.GetUtcNow(), new Medewerker(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null));
        var dicht = Nieuw(nu);
        dicht.Behandel(Knelpuntstand.Niet, new("Dit hoort bij het rijk.", false), regio, nu);
        var open = Nieuw(nu);
        await using (var db = await this.AlsSysteem())
        {
            db.AddRange(dicht, open);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var opruimen = Services.GetRequiredService<Opruimen>();
        Klok.SetUtcNow(nu.AddMonths(12).AddMinutes(-1));
        await opruimen.VoerUit(alsHetTijdIs: false, TestContext.Current.CancellationToken);
        Assert.Equal((2, 2), await Over());
        Klok.Advance(TimeSpan.FromMinutes(1));
        await opruimen.VoerUit(alsHetTijdIs: false, TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), await Over());
    }

    async Task<(int Knelpunten, int Melders)> Over()
    {
        await using var db = await this.AlsSysteem();
        return (await db.Knelpunten.CountAsync(TestContext.Current.CancellationToken), await db.Knelpuntmelders.CountAsync(TestContext.Current.CancellationToken));
    }

    static Knelpunt Nieuw(DateTimeOffset nu) =>
        new(Guid.NewGuid(), new("Het duurt te lang.", false), new(Leefgebied.Wonen, "GM0664", null), Handelende.Van(MedewerkerId.Nieuw(), new("pool"), false), nu);
}
