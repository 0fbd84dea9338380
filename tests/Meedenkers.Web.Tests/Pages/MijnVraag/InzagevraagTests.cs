using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>A resident asks why somebody looked; a coördinator of that organisation answers, and nobody else reads it.</summary>
public sealed class InzagevraagTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_asked_answered_and_read_in_the_same_place()
    {
        var (deur, cor, regel) = await Gekeken();
        using var ria = await app.Binnen(deur);
        await ria.Open("/mijn-vraag/logboek");
        await ria.Open(Assert.Single(ria.Pagina.QuerySelectorAll("main li a")).GetAttribute("href")!);
        Assert.Equal($"/mijn-vraag/logboek/{regel}", ria.Url);
        await ria.Verstuur("Verstuur");
        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains("Schrijf op wat u wilt weten.", ria.Tekst, StringComparison.Ordinal);
        var velden = ria.Velden("Verstuur").Where(v => v.Key != "Invoer.Vraag").Append(new("Invoer.Vraag", "Waarom keek u op zondag?")).ToList();
        await ria.Stuur($"/mijn-vraag/logboek/{regel}", velden);
        await ria.Stuur($"/mijn-vraag/logboek/{regel}", velden);
        await ria.Volg();
        Assert.Contains("“Waarom keek u op zondag?”", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het antwoord komt hier te staan.", ria.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var post = await db.Berichten.Where(b => b.CasusId == deur.Casus).ToListAsync(Stop);
        Assert.Equal(Mensen.Mailadres(cor), Assert.Single(post).Aan!.Value.Waarde);
        Assert.DoesNotContain("zondag", post[0].Tekst, StringComparison.Ordinal);

        using var team = await app.Als(cor);
        Assert.Contains("Een inwoner vraagt waarom er is gekeken", (await team.Open("/team")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Wacht op antwoord", (await team.Open("/team/vragen")).Tekst, StringComparison.Ordinal);
        await team.Klik(deur.Nummer.Groepen);
        Assert.Contains("Waarom keek u op zondag?", team.Tekst, StringComparison.Ordinal);
        Assert.Contains(cor.Naam, team.Tekst, StringComparison.Ordinal);
        await team.Verstuur("Verstuur het antwoord");
        Assert.Equal(HttpStatusCode.BadRequest, team.Status);
        Assert.Contains("Schrijf een antwoord", team.Tekst, StringComparison.Ordinal);
        await team.VerstuurEnVolg("Verstuur het antwoord", ("Invoer.Antwoord", "Ik zocht uw nummer op."));
        Assert.Contains("Uw antwoord staat klaar", team.Bron, StringComparison.Ordinal);
        await team.Klik(deur.Nummer.Groepen);
        Assert.Contains("Ik zocht uw nummer op.", team.Tekst, StringComparison.Ordinal);

        await ria.Open($"/mijn-vraag/logboek/{regel}");
        Assert.Contains("“Ik zocht uw nummer op.”", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is een antwoord.", (await ria.Open("/mijn-vraag/logboek")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_asks_reads_or_answers_it()
    {
        var (deur, cor, regel) = await Gekeken();
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/logboek/{regel}");
        await ria.VerstuurEnVolg("Verstuur", ("Invoer.Vraag", "Kanarievraag"));
        await using var db = await app.AlsSysteem();
        var vraag = (await db.Inzagevragen.SingleAsync(v => v.CasusId == deur.Casus, Stop)).Id;

        using var buur = await app.Binnen(await app.EenCasus().MetDeur(app));
        Assert.Equal(HttpStatusCode.NotFound, (await buur.Open($"/mijn-vraag/logboek/{regel}")).Status);
        using var anna = await app.Binnen(await app.VoorNaaste(deur));
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.Open($"/mijn-vraag/logboek/{regel}")).Status);
        using var meedenker = await app.Als(Functie.MeedenkerFormeel, cor.Organisatie!.Value.Waarde);
        Assert.Equal(HttpStatusCode.Forbidden, (await meedenker.Open($"/team/vragen/{vraag}")).Status);
        using var ander = await app.Als(Functie.Coordinator, await app.EenOrganisatie());
        Assert.Equal(HttpStatusCode.NotFound, (await ander.Open($"/team/vragen/{vraag}")).Status);
        Assert.DoesNotContain("Kanarievraag", (await ander.Open("/team/vragen")).Bron, StringComparison.Ordinal);
        Assert.Contains("Er zijn geen vragen", ander.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_coordinatoren_who_answer_the_second_reads_the_answer_of_the_first()
    {
        var (deur, cor, regel) = await Gekeken();
        using var ria = await app.Binnen(deur);
        await ria.Open($"/mijn-vraag/logboek/{regel}");
        await ria.VerstuurEnVolg("Verstuur", ("Invoer.Vraag", "Waarom?"));
        await using var db = await app.AlsSysteem();
        var pad = $"/team/vragen/{(await db.Inzagevragen.SingleAsync(v => v.CasusId == deur.Casus, Stop)).Id}";
        using var een = await app.Als(cor);
        using var twee = await app.Als(Functie.Coordinator, cor.Organisatie!.Value.Waarde);
        await een.Open(pad);
        await twee.Open(pad);
        await een.Verstuur("Verstuur het antwoord", ("Invoer.Antwoord", "Het eerste antwoord."));
        await twee.Verstuur("Verstuur het antwoord", ("Invoer.Antwoord", "Het tweede antwoord."));

        Assert.Equal(HttpStatusCode.BadRequest, twee.Status);
        Assert.Contains("al beantwoord", twee.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het eerste antwoord.", twee.Tekst, StringComparison.Ordinal);
    }

    async Task<(Deurtje Deur, Medewerker Cor, Guid Regel)> Gekeken()
    {
        var cor = await app.Medewerker(Functie.Coordinator, await app.EenOrganisatie(), "Cor Kijker");
        var deur = await app.EenCasus().Bij(cor.Organisatie!.Value.Waarde).AangenomenDoor(cor).MetDeur(app);
        using var team = await app.Als(cor);
        await team.Open($"/team/casussen/{deur.Casus.Waarde}");
        await using var db = await app.AlsSysteem();
        return (deur, cor, (await db.Logregels.SingleAsync(r => r.Casus == deur.Casus && r.Medewerker == cor.Id, Stop)).Id);
    }
}
