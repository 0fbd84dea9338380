using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>A regiobeheerder tries a release, sees what is hidden and why, publishes it, and withdraws it.</summary>
public sealed class CijferbeheerReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Fact]
    public async Task A_quarter_is_tried_and_read_and_published_and_withdrawn()
    {
        var kwartaal = Publicatie.Volgende(null, Nederland.Vandaag(App.Klok.GetUtcNow()));
        await App.Feiten(37, new() { Kwartaal = kwartaal, Kenmerken = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij", "leefgebied/wonen"] });
        var beheer = await Binnen(await App.Medewerker(Functie.Regiobeheerder), Venster.Telefoon);
        await beheer.GetByRole(AriaRole.Link, new() { Name = "Maak een proef" }).ClickAsync();
        await beheer.StaatOp("Cijfers");
        await beheer.Druk("Maak een proef");
        await Expect(beheer.GetByText("De proef loopt")).ToBeVisibleAsync();
        await IsOnberispelijk(beheer);
        await Taak();

        await Expect(beheer.GetByRole(AriaRole.Button, new() { Name = "Publiceer dit kwartaal" })).ToBeVisibleAsync(new() { Timeout = 20_000 }); // the page asks again by itself
        await IsOnberispelijkTotSmal(beheer);
        await beheer.GetByRole(AriaRole.Link, new() { Name = "Bekijk de proef" }).ClickAsync();
        await Expect(beheer.GetByText("Dit is een proef.")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(beheer);
        await beheer.GetByRole(AriaRole.Link, new() { Name = "Vroegen om een meedenker, leefgebied" }).First.ClickAsync();
        await Expect(beheer.GetByText("minder dan tien").Last).ToBeVisibleAsync();
        await beheer.GotoAsync("/beheer/cijfers");
        await beheer.Druk("Publiceer dit kwartaal");
        await Taak();

        await beheer.GotoAsync($"/beheer/cijfers/{kwartaal}");
        await beheer.Druk("Trek deze uitgave in");
        await Expect(beheer.GetByRole(AriaRole.Link, new() { Name = "Noem niemand" })).ToBeVisibleAsync();
        await IsOnberispelijk(beheer);
        await beheer.Veld("Wat is er mis?").FillAsync("Een kanaal was dubbel geteld.");
        await beheer.Druk("Trek deze uitgave in");
        await Taak();
        await beheer.GotoAsync("/cijfers");
        await Expect(beheer.GetByText("Een kanaal was dubbel geteld.")).ToBeVisibleAsync();
        await IsOnberispelijk(beheer);
    }

    Task<Taakuitkomst?> Taak() => App.Services.GetRequiredService<MaakCijfers>().VoerUit(alsHetTijdIs: false, TestContext.Current.CancellationToken);
}
