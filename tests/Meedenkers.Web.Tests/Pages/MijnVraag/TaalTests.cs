using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>Every page behind the door is plain Dutch and whole, and nothing of a person leaves it.</summary>
public sealed class TaalTests(Deurapp app) : IClassFixture<Deurapp>
{
    const string Kanarie = "kanarievogel";

    [Theory]
    [InlineData(0, "/mijn-vraag")]
    [InlineData(1, "/mijn-vraag")]
    [InlineData(2, "/mijn-vraag")]
    [InlineData(3, "/mijn-vraag")]
    [InlineData(4, "/mijn-vraag")]
    [InlineData(5, "/mijn-vraag")]
    [InlineData(6, "/mijn-vraag")]
    [InlineData(4, "/mijn-vraag/afgerond")]
    [InlineData(2, "/mijn-vraag/gegevens")]
    [InlineData(2, "/mijn-vraag/meekijken")]
    [InlineData(2, "/mijn-vraag/stoppen")]
    [InlineData(3, "/mijn-vraag/bewaard")]
    [InlineData(2, "/mijn-vraag/wissen")]
    [InlineData(2, "/mijn-vraag/logboek")]
    public async Task It_is_plain_Dutch(int stap, string pad)
    {
        using var ria = await app.Binnen(await Vraag(stap));
        IsGoed(await ria.Open(pad));
    }

    [Theory]
    [InlineData("/mijn-vraag")]
    [InlineData("/mijn-vraag?verlopen=ja")]
    [InlineData("/mijn-vraag/klaar")]
    [InlineData("/mijn-vraag/abc")]
    public async Task So_is_the_door(string pad)
    {
        using var iemand = app.Iemand();
        IsGoed(await iemand.Open(pad));
        Assert.Contains("gratis", iemand.Pagina.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("onafhankelijk", iemand.Pagina.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task So_is_what_a_naaste_reads_and_what_stands_there_when_it_stopped()
    {
        var deur = await Vraag(2);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        IsGoed(anna);
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/meekijken");
        IsGoed(await ria.VerstuurEnVolg("Maak een code", ("Naam", "Anna")));
        await ria.Open("/mijn-vraag/stoppen");
        IsGoed(await ria.VerstuurEnVolg("Ja, stop mijn vraag"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, false)]
    public async Task So_is_what_is_said_of_a_meedenker_who_is_away(int over, bool metWaarnemer)
    {
        var (joke, tess) = (await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Tess Testers"));
        var deur = await app.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(joke).KennisgemaaktMet(joke).MetDeur(app);
        await Team.AfwezigTests.Zet(app, joke, over, 30, metWaarnemer ? tess : null);
        using var ria = await app.Binnen(deur);
        Assert.Contains("Joke is er niet", ria.Tekst, StringComparison.Ordinal);
        IsGoed(ria);
    }

    [Fact]
    public async Task No_word_of_a_person_is_in_a_log_a_mail_or_an_address()
    {
        var deur = await app.EenCasus().Van($"{Kanarie} Voorbeeld").MetEmail($"{Kanarie}@voorbeeld.example").MetWoorden($"Dit is {Kanarie}.").MetDeur(app);
        using var ria = await app.Binnen(deur);
        var adressen = new List<string> { ria.Url };
        await ria.Open("/mijn-vraag/gegevens");
        await ria.VerstuurEnVolg("Bewaar", ("Adres", $"{Kanarie}laan 1"));
        adressen.Add(ria.Url);
        await ria.Open("/mijn-vraag/meekijken");
        await ria.VerstuurEnVolg("Maak een code", ("Naam", Kanarie));
        adressen.Add(ria.Url);
        await ria.Open("/mijn-vraag/stoppen");
        await ria.VerstuurEnVolg("Ja, stop mijn vraag");
        adressen.Add(ria.Url);
        Assert.DoesNotContain(Kanarie, ria.Pagina.Title, StringComparison.OrdinalIgnoreCase);

        Assert.All(adressen, adres => Assert.DoesNotContain(Kanarie, adres, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(app.Log.Regels);
        Assert.DoesNotContain(Kanarie, app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
        foreach (var geheim in new[] { deur.Link.Waarde, deur.Code.Waarde, deur.Nummer.Waarde, deur.Nummer.Groepen })
            Assert.DoesNotContain(geheim, app.EigenLog(), StringComparison.OrdinalIgnoreCase);
        await using var db = await app.AlsSysteem();
        Assert.All(await db.Berichten.ToListAsync(TestContext.Current.CancellationToken), b => Assert.DoesNotContain(Kanarie, b.Onderwerp + b.Tekst, StringComparison.OrdinalIgnoreCase));
    }

    async Task<Deurtje> Vraag(int stap)
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        var bouwer = app.EenCasus().Van("Ria Voorbeeld");
        if (stap > 0) bouwer = bouwer.AangenomenDoor(cor);
        if (stap > 1) bouwer = bouwer.ToegewezenAan(joke, cor);
        if (stap > 2) bouwer = bouwer.KennisgemaaktMet(joke);
        // Finished with a moment, finished without a waakvlam, and back.
        if (stap > 3)
            bouwer = bouwer.Daarna((c, nu) => c.RondAf(c.Onderdelen[0].Id, Afsluitreden.KanHetZelf, stap == 5 ? null : new(Nederland.Vandaag(nu).AddDays(30)), Handelende.Van(joke), Termijnen.Standaard, nu));
        if (stap > 5) bouwer = bouwer.Daarna((c, nu) => c.Heropen(c.Onderdelen[0].Id, new(joke.Id, true), Handelende.Inwoner, Termijnen.Standaard, nu));
        return await bouwer.MetDeur(app);
    }

    static void IsGoed(Bezoeker wie)
    {
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(wie.Bron), "ABCD"));
        Assert.Single(wie.Pagina.QuerySelectorAll("h1"));
        Assert.EndsWith(" – Meedenkers", wie.Pagina.Title, StringComparison.Ordinal);
        Assert.Empty(wie.Pagina.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(wie.Pagina.QuerySelectorAll("[aria-labelledby]"), e => Assert.NotNull(wie.Pagina.GetElementById(e.GetAttribute("aria-labelledby")!)));
        var koppen = wie.Pagina.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(k => k.LocalName[1] - '0').ToList();
        Assert.All(koppen.Zip(koppen.Skip(1)), paar => Assert.True(paar.Second <= paar.First + 1, $"h{paar.First} then h{paar.Second}"));
    }
}
