using Meedenkers.Browser.Tests.Gereedschap;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

[Collection(typeof(Inwoners))]
public sealed class VraagReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Fact]
    public async Task A_resident_asks_on_a_telephone_answering_everything_and_follows_the_question()
    {
        var pagina = await Bezoek("/", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina);
        await pagina.Link("Vraag een meedenker").First.ClickAsync();
        HashSet<string> titels = [];
        foreach (var vraag in vrager.Vragen)
        {
            await pagina.StaatOp(vraag.Kop);
            Assert.True(titels.Add(await pagina.TitleAsync()), $"Two pages are called {await pagina.TitleAsync()}.");
            await IsOnberispelijkTotSmal(pagina);
            if (vraag.Fout is { } maakFout)
            {
                await maakFout(pagina);
                await pagina.Druk(vraag.Knop);
                await pagina.MeldtFout();
                await IsOnberispelijkTotSmal(pagina);
            }
            await vrager.Beantwoord(vraag);
        }
        var (nummer, code) = await vrager.Kaartje();
        await IsOnberispelijkTotSmal(pagina);

        var later = await Bezoek("/mijn-vraag", Venster.Telefoon);
        await IsOnberispelijkTotSmal(later);
        await later.Druk("Open mijn vraag");
        await later.MeldtFout();
        await IsOnberispelijkTotSmal(later);
        await later.Veld("Uw nummer").FillAsync(nummer);
        await later.Veld("Uw code").FillAsync(code);
        await later.Druk("Open mijn vraag");
        await Expect(later.GetByText(nummer)).ToBeVisibleAsync();
        await Expect(later.GetByText("Er ligt een stapel post.")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(later);
    }

    [Fact]
    public async Task A_resident_without_script_asks_by_the_shortest_way()
    {
        var pagina = await Bezoek("/vraag", Venster.ZonderScript);
        var vrager = new Vraagsteller(pagina);

        var (nummer, code) = await vrager.VerstuurKort();
        await IsOnberispelijk(pagina);
        await pagina.Link("Bekijk hoe het ervoor staat").ClickAsync();
        await pagina.Veld("Uw code").FillAsync(code);
        await pagina.Druk("Open mijn vraag");

        await Expect(pagina.GetByText(nummer)).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);
    }

    [Fact]
    public async Task A_mistake_without_script_leads_to_its_field_too()
    {
        var pagina = await Bezoek("/vraag/voor-wie", Venster.ZonderScript);
        await pagina.Druk("Volgende vraag");

        var overzicht = pagina.GetByRole(AriaRole.Alert);
        await Expect(overzicht).ToBeVisibleAsync();
        await overzicht.GetByRole(AriaRole.Link).ClickAsync();
        Assert.EndsWith("#Invoer_Wie", pagina.Url, StringComparison.Ordinal);
        await IsOnberispelijk(pagina);
    }

    [Fact]
    public async Task Back_and_forward_lose_nothing()
    {
        var pagina = await Bezoek("/vraag");
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Waar gaat het over?");
        await pagina.Keuze("Geld").CheckAsync();
        await pagina.Druk("Vorige vraag");
        await Expect(pagina.Keuze("Ik ben het overzicht kwijt")).ToBeCheckedAsync();
        await Expect(pagina.Veld("Of vertel het in uw eigen woorden")).ToHaveValueAsync("Er ligt een stapel post. Ik durf hem niet open te maken.");

        await pagina.GoBackAsync();
        await Expect(pagina.Keuze("Geld")).ToBeCheckedAsync();
        await pagina.GoForwardAsync();
        await pagina.StaatOp("Wat speelt er?");
        await pagina.Druk("Volgende vraag");
        await pagina.StaatOp("Waar gaat het over?");
        await Expect(pagina.Keuze("Geld")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_answer_changed_at_the_end_leads_back_to_the_end()
    {
        var pagina = await Bezoek("/vraag");
        await new Vraagsteller(pagina).GaNaar("Klopt alles?");

        await pagina.GetByRole(AriaRole.Link, new() { NameRegex = new("Verander ?: Woonplaats") }).ClickAsync();
        await pagina.Veld("Waar woont u?").FillAsync("Goes");
        await pagina.Druk("Bewaar dit antwoord");

        await pagina.StaatOp("Klopt alles?");
        await Expect(pagina.GetByText("Goes, gemeente Goes").First).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);
    }
}
