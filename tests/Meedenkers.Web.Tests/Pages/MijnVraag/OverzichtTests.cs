using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>Where it stands, who has it, what comes next and by which day; sent on Monday 23 November 2026.</summary>
public sealed class OverzichtTests(Deurapp app) : IClassFixture<Deurapp>
{
    [Fact]
    public async Task Sent_and_not_yet_answered()
    {
        using var ria = await Begin(b => b);
        Assert.Contains("Dag Ria Voorbeeld, uw vraag is verstuurd", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("SMWO leest uw vraag. Uiterlijk op maandag 30 november hoort u van een meedenker.", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(["nu Verstuurd", "straks Gelezen door SMWO", "straks Meedenker gevonden", "straks Kennismaken", "straks Samen aan de slag"], Stappen(ria));
        Assert.Contains("Er ligt een stapel post.", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wonen, Geld", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal("Mijn vraag – Meedenkers", ria.Pagina.Title);
        Assert.NotNull(ria.Pagina.QuerySelector("main a[href^='tel:']"));
    }

    [Fact]
    public async Task Read_and_looking_for_somebody()
    {
        var cor = await app.Medewerker(Functie.Coordinator);
        using var ria = await Begin(b => b.AangenomenDoor(cor));
        Assert.Contains("uw vraag is gelezen", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Uiterlijk op maandag 30 november hoort u van die meedenker", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(["klaar Verstuurd", "nu Gelezen door SMWO", "straks Meedenker gevonden", "straks Kennismaken", "straks Samen aan de slag"], Stappen(ria));
    }

    [Fact]
    public async Task A_meedenker_was_found_and_is_called_by_the_first_name()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        using var ria = await Begin(b => b.AangenomenDoor(cor).ToegewezenAan(joke, cor));
        Assert.Contains("wij hebben een meedenker gevonden", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Joke belt u uiterlijk op maandag 30 november. Dan maakt u kennis.", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("het nummer dat eindigt op 78", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Meedenker bij SMWO", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Fictie", ria.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain("0612345678", ria.Bron, StringComparison.Ordinal);
        Assert.Equal("nu Meedenker gevonden", Stappen(ria)[2]);
    }

    [Fact]
    public async Task Together_at_work_and_later_somebody_else()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        var deur = await Vraag().AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke).MetDeur(app);
        using var ria = await app.Binnen(deur);
        Assert.Contains("u bent samen aan de slag", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(["klaar Verstuurd", "klaar Gelezen door SMWO", "klaar Meedenker gevonden", "klaar Kennismaken", "nu Samen aan de slag"], Stappen(ria));

        await app.Doe(deur.Casus, (c, nu) => c.Ontlast(c.Onderdelen[0].Id, Handelende.Van(joke), Termijnen.Standaard, nu));
        await ria.Open("/mijn-vraag");
        Assert.Contains("wij zoeken een andere meedenker", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Joke", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_divided_question_shows_its_parts()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        using var ria = await Begin(b => b.AangenomenDoor(cor).ToegewezenAan(joke, cor).Daarna((c, nu) =>
            c.Splits(c.Onderdelen[0].Id, "De brief van de woningbouw", new HashSet<Leefgebied> { Leefgebied.Wonen }, Handelende.Van(cor), nu)));
        Assert.Contains("Uw vraag heeft 2 delen", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deel 2", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("De brief van de woningbouw", ria.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, ria.Pagina.QuerySelectorAll(".standlijn").Length);
        Assert.Empty(ria.Pagina.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task Too_late_is_said_with_what_to_do()
    {
        var deur = await Vraag().Geleden(TimeSpan.FromDays(14)).MetDeur(app);
        using var ria = await app.Binnen(deur);
        Assert.Contains("U had al iets moeten horen. Dat spijt ons. Bel ons", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_naaste_reads_about_the_resident()
    {
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie"));
        var deur = await Vraag().AangenomenDoor(cor).ToegewezenAan(joke, cor).MetDeur(app);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        Assert.Contains("U kijkt mee met Ria Voorbeeld", anna.Tekst, StringComparison.Ordinal);
        Assert.Contains("Joke belt Ria Voorbeeld uiterlijk op maandag 30 november", anna.Tekst, StringComparison.Ordinal);
    }

    Casusbouwer Vraag() => app.EenCasus().Van("Ria Voorbeeld").In(Leefgebied.Wonen, Leefgebied.Financien);

    async Task<Bezoeker> Begin(Func<Casusbouwer, Casusbouwer> stappen) => await app.Binnen(await stappen(Vraag()).MetDeur(app));

    static List<string> Stappen(Bezoeker wie) => [.. wie.Pagina.QuerySelectorAll(".standlijn li").Select(li => $"{li.ClassName} {li.QuerySelector("h4, h3")!.TextContent.Split(": ")[1]}")];
}
