using Meedenkers.Browser.Tests.Gereedschap;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>Not the whole list of questions: being called, asking for somebody else, not being safe, stopping for now.</summary>
[Collection(typeof(Inwoners))]
public sealed class AndereWegenReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Theory]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task Being_called_takes_two_presses_a_tick_and_three_short_answers(Venster venster)
    {
        var pagina = await Bezoek("/", venster);
        var vrager = new Vraagsteller(pagina);
        await pagina.Link("Bel mij maar").First.ClickAsync();
        await pagina.StaatOp("Bel mij maar");
        await IsOnberispelijk(pagina);

        await pagina.Veld("Uw naam").FillAsync(vrager.Naam);
        await pagina.Veld("Telefoonnummer").FillAsync("0612345678");
        await pagina.Veld("In welk dorp of welke stad woont u?").FillAsync("Yerseke");
        await pagina.Keuze("Ik vind het goed dat mijn vraag").CheckAsync();
        await pagina.Druk("Bel mij");

        var (nummer, _) = await vrager.Kaartje();
        Assert.NotEmpty(nummer);
        await IsOnberispelijk(pagina);
    }

    [Fact]
    public async Task Who_would_rather_be_called_hears_what_is_missing()
    {
        var pagina = await Bezoek("/vraag/bel-mij", Venster.Telefoon);
        await pagina.Druk("Bel mij");

        await pagina.MeldtFout("Vul een dorp of stad in.");
        await IsOnberispelijkTotSmal(pagina);
    }

    [Fact]
    public async Task Halfway_the_questions_being_called_keeps_what_was_said()
    {
        var pagina = await Bezoek("/vraag", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Wat speelt er?");
        await pagina.Keuze("Ik wil (weer) meedoen").CheckAsync();
        await pagina.Inhoud().GetByRole(AriaRole.Button, new() { Name = "Bel mij maar" }).ClickAsync();

        await pagina.StaatOp("Bel mij maar");
        await pagina.Veld("Uw naam").FillAsync(vrager.Naam);
        await pagina.Veld("Telefoonnummer").FillAsync("0612345678");
        await pagina.Keuze("Ik vind het goed dat mijn vraag").CheckAsync();
        await pagina.Druk("Bel mij");
        var (nummer, code) = await vrager.Kaartje();

        var later = await Bezoek("/mijn-vraag");
        await later.Veld("Uw nummer").FillAsync(nummer);
        await later.Veld("Uw code").FillAsync(code);
        await later.Druk("Open mijn vraag");
        await Expect(later.GetByText("Ik wil (weer) meedoen")).ToBeVisibleAsync();
        await Expect(later.GetByText("U vroeg ons om te bellen.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_daughter_asks_for_her_father_once_he_knows()
    {
        var pagina = await Bezoek("/vraag", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina);
        await pagina.Keuze("Voor iemand die ik ken").CheckAsync();
        await pagina.Druk("Volgende vraag");
        await pagina.StaatOp("Wie bent u?");
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Druk("Volgende vraag");
        await pagina.MeldtFout();
        await IsOnberispelijkTotSmal(pagina);

        await pagina.Veld("Uw naam").FillAsync("Dochter Voorbeeld");
        await pagina.Veld("Wat bent u van diegene?").SelectOptionAsync("Kind");
        await pagina.Keuze("Nee, nog niet").CheckAsync();
        await pagina.Druk("Volgende vraag");
        await pagina.StaatOp("Bespreek het eerst samen");
        await IsOnberispelijkTotSmal(pagina);

        await pagina.Link("Wij hebben het besproken").ClickAsync();
        await Expect(pagina.Veld("Uw naam")).ToHaveValueAsync("Dochter Voorbeeld");
        await pagina.Keuze("Ja. Wij hebben het besproken").CheckAsync();
        await pagina.Druk("Volgende vraag");
        await pagina.Veld("Waar woont diegene?").FillAsync("Wissenkerke");
        await pagina.Druk("Volgende vraag");
        await pagina.Keuze("Ik kom er zelf niet uit").CheckAsync();
        await pagina.Inhoud().GetByRole(AriaRole.Button, new() { Name = "Bel mij maar" }).ClickAsync();
        await pagina.Veld("De naam van diegene").FillAsync(vrager.Naam);
        await pagina.Veld("Telefoonnummer").FillAsync("0612345678");
        await pagina.Keuze("Diegene vindt het goed").CheckAsync();
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Druk("Bel mij");

        var (nummer, code) = await vrager.Kaartje();
        await Expect(pagina.GetByText("Kaartje voor wie meehelpt")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(pagina);
        var deur = await Bezoek("/mijn-vraag");
        await deur.Veld("Uw nummer").FillAsync(nummer);
        await deur.Veld("Uw code").FillAsync(code);
        await deur.Druk("Open mijn vraag");
        await Expect(deur.GetByText(nummer)).ToBeVisibleAsync();
        await Expect(deur.Link("Ik wil mijn vraag stoppen")).ToHaveCountAsync(0);
        await IsOnberispelijk(deur);
    }

    [Fact]
    public async Task Who_is_not_safe_first_sees_who_can_help_now_and_may_go_on()
    {
        var pagina = await Bezoek("/vraag", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Is er iets dat haast heeft?");
        await pagina.Keuze("Het is niet veilig").CheckAsync();
        await pagina.Druk("Volgende vraag");

        await pagina.StaatOp("Eerst uw veiligheid");
        foreach (var nummer in (string[])["112", "0800 2000", "113"])
            await Expect(pagina.Inhoud().GetByRole(AriaRole.Link, new() { Name = nummer, Exact = true })).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Link("Ga verder met de vraag").ClickAsync();
        await pagina.StaatOp("Herkent u zich hierin?");
    }

    [Fact]
    public async Task A_saved_question_goes_on_in_another_browser()
    {
        var pagina = await Bezoek("/vraag", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Wat speelt er?");
        await pagina.Veld("Of vertel het in uw eigen woorden").FillAsync("Half verhaal");
        await pagina.Druk("Bewaar en ga later verder");
        await Expect(pagina.Kop("Uw antwoorden zijn bewaard")).ToBeVisibleAsync();
        var (link, code) = (await pagina.Staat(0), await pagina.Staat(1));
        await IsOnberispelijkTotSmal(pagina);

        var ander = await Bezoek(link);
        await IsOnberispelijk(ander);
        Assert.DoesNotContain(new Uri(link).Segments[^1], ander.Url, StringComparison.Ordinal);
        await ander.Veld("Uw code").FillAsync("AAAA AAAA");
        await ander.Druk("Ga verder");
        await ander.MeldtFout();
        await IsOnberispelijk(ander);
        await ander.Veld("Uw code").FillAsync(code);
        await ander.Druk("Ga verder");

        await ander.StaatOp("Wat speelt er?");
        await Expect(ander.Veld("Of vertel het in uw eigen woorden")).ToHaveValueAsync("Half verhaal");
        await pagina.ReloadAsync(); // the former browser is out
        await Expect(pagina.Kop("Uw antwoorden zijn er niet meer")).ToBeVisibleAsync();
    }
}
