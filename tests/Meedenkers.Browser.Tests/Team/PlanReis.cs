using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>The work itself, from both sides of the door: a plan, and a conversation that is prepared together.</summary>
[Collection(typeof(Organisaties))]
public sealed class PlanReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task A_plan_is_made_together_and_a_conversation_prepared_from_both_sides(Venster venster)
    {
        var (casus, meedenker, link, code) = await EenVraag();
        var bureau = await Binnen(meedenker, venster);
        await bureau.GotoAsync($"/team/casussen/{casus.Id.Waarde}");
        await bureau.Link("Plan").ClickAsync();
        await IsOnberispelijkTotSmal(bureau);
        await bureau.Veld("Wat wil de inwoner bereiken?").FillAsync("Ik wil weer rustig slapen");
        await bureau.Druk("Zet dit doel erbij");
        await bureau.Veld("Wat is de volgende stap?").FillAsync("De stapel post sorteren");
        await bureau.Keuze("Inwoner").CheckAsync();
        await bureau.Druk("Zet deze stap erbij");
        await bureau.Knop("Gedaan").ClickAsync();
        await Expect(bureau.GetByText("Gedaan of weggehaald (1)")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(bureau);

        await bureau.Link("Naar de casus").ClickAsync();
        await bureau.KiesUitMeer("Bereid een gesprek voor");
        await bureau.Veld("Met wie is het gesprek?").FillAsync("Het loket");
        await bureau.Druk("Bewaar");
        await Expect(bureau.GetByRole(AriaRole.Heading, new() { Name = "Na het gesprek" })).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(bureau);

        var inwoner = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await inwoner.Veld("Uw code").FillAsync(code.Groepen);
        await inwoner.Druk("Open mijn vraag");
        await inwoner.Link("Ons plan").ClickAsync();
        await Expect(inwoner.GetByText("Ik wil weer rustig slapen")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(inwoner);
        await inwoner.Link("Terug naar mijn vraag").ClickAsync();
        await inwoner.Link("Het gesprek: Het loket").ClickAsync();
        await inwoner.Veld("Wat wilt u zeggen?").FillAsync("Ik snap de brief niet");
        await inwoner.Druk("Bewaar");
        await Expect(inwoner.GetByText("Uw meedenker leest het ook.")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(inwoner);

        await bureau.ReloadAsync();
        await Expect(bureau.Veld("Wat wil de inwoner zeggen? (mag leeg blijven)")).ToHaveValueAsync("Ik snap de brief niet");
        await bureau.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(bureau.Locator(".blad")).ToBeVisibleAsync();
        await Expect(bureau.Veld("Met wie is het gesprek?")).ToBeHiddenAsync();
    }

    async Task<(Casus Casus, Medewerker Meedenker, Linksleutel Link, Toegangscode Code)> EenVraag()
    {
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var meedenker = await App.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie");
        var casus = await App.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(meedenker).KennisgemaaktMet(meedenker)
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu)).Bewaar();
        return (casus, meedenker, link, code);
    }
}
