using System.Text.RegularExpressions;
using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Browser.Tests.Vragen;
using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests;

/// <summary>
/// Makes the pictures of README.md, of the people of the demo: <c>MEEDENKERS_SCHERMEN=1 dotnet test --project
/// tests/Meedenkers.Browser.Tests --filter-class '*SchermenReis'</c>. Without that variable it does nothing.
/// </summary>
public sealed class SchermenReis(Testdatabank databank, Testbrowser browser) : Teamreis(new Ontwikkelapp(databank), browser)
{
    const int Historie = 4000;

    static bool Gevraagd => Environment.GetEnvironmentVariable("MEEDENKERS_SCHERMEN") == "1";

    public override async ValueTask InitializeAsync()
    {
        if (!Gevraagd) return;
        await App.InitializeAsync();
        var nu = App.Klok.GetUtcNow();
        await Demo.Basis(App.Verbindingen.Taken, nu, TestContext.Current.CancellationToken);
        await Demo.Casussen(App.Verbindingen.Taken, nu, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Pictures_of_the_readme()
    {
        if (!Gevraagd) return;
        var voordeur = await Bezoek("/");
        await voordeur.SetViewportSizeAsync(1280, 840);
        await Leg(voordeur, "voordeur");

        var pagina = await Bezoek("/vraag", Venster.Telefoon);
        var vrager = new Vraagsteller(pagina) { Naam = "Fictie" };
        await vrager.GaNaar("Waar gaat het over?");
        await pagina.Keuze("Geld").CheckAsync();
        await Leg(pagina, "vraag");
        await vrager.Verder("Waar gaat het over?");
        var (nummer, kaartcode) = await vrager.Kaartje();
        await Leg(pagina, "verstuurd");
        var inwoner = await Bezoek("/mijn-vraag", Venster.Telefoon);
        await inwoner.Veld("Uw nummer").FillAsync(nummer);
        await inwoner.Veld("Uw code").FillAsync(kaartcode);
        await inwoner.Druk("Open mijn vraag");
        await Expect(inwoner.GetByText(nummer)).ToBeVisibleAsync();
        await Leg(inwoner, "mijn-vraag");

        var bureau = await Demomens(Demo.Accounts[0], "/team$");
        await Leg(bureau, "werklijst");
        await bureau.GetByRole(AriaRole.Region, new() { Name = "Lopend" }).GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.ClickAsync();
        await bureau.GetByText("Tijdlijn").WaitForAsync();
        await Leg(bureau, "casus");

        await Publiceer(App.Klok.GetUtcNow());
        var gemeente = await Demomens(Demo.Accounts.Single(a => a.Functie == Functie.Beleidsadviseur), "/gemeente$");
        await Leg(gemeente, "cijfers", "#plaatsen");
    }

    /// <summary>Last, because a history fills the worklists too.</summary>
    async Task Publiceer(DateTimeOffset nu)
    {
        await Demo.Historie(App.Verbindingen.Taken, Historie, nu, _ => { }, TestContext.Current.CancellationToken);
        await using var db = await App.AlsSysteem();
        for (var kwartaal = new Kwartaal(nu.Year - 1, 1); kwartaal.Jaar < nu.Year; kwartaal = kwartaal.Volgende)
            await Uitgever.Publiceer(db, kwartaal, nu, _ => Task.CompletedTask, TestContext.Current.CancellationToken);
    }

    async Task<IPage> Demomens(Demoaccount account, string adres)
    {
        var pagina = await Wachtwoord(account.Email, Demo.Wachtwoord);
        var code = await pagina.GetByText("Demo: de code is nu").TextContentAsync();
        await pagina.Veld("Code").FillAsync(string.Concat(code!.Where(char.IsAsciiDigit)));
        await pagina.Druk("Inloggen");
        await Expect(pagina).ToHaveURLAsync(new Regex(adres));
        await pagina.SetViewportSizeAsync(1280, 760); // small enough for a readme
        await pagina.ReloadAsync();
        return pagina;
    }

    static async Task Leg(IPage pagina, string naam, string bij = "body")
    {
        await pagina.EvaluateAsync("bij => { document.activeElement?.blur(); document.querySelector(bij).scrollIntoView(); }", bij);
        await pagina.ScreenshotAsync(new() { Path = Path.Combine(Projectmap.Vind()!, "docs", "schermen", $"{naam}.png") });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
