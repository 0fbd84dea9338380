using Meedenkers.Browser.Tests.Gereedschap;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests;

[Collection(typeof(Inwoners))]
public sealed class VerwijsReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Theory]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task A_professional_refers_somebody_and_later_sees_how_it_stands(Venster venster)
    {
        var pagina = await Bezoek("/verwijzen", venster);
        await IsOnberispelijk(pagina);
        await pagina.Druk("Verstuur");
        await Expect(pagina.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);

        await pagina.Veld("Wat is uw werk?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await pagina.Veld("Uw naam en organisatie").FillAsync("Huisarts Voorbeeld");
        await pagina.Veld("Uw telefoonnummer").FillAsync("0113000000");
        await pagina.Veld("Naam van de inwoner").FillAsync("Fictie Verwezen");
        await pagina.Veld("Telefoonnummer van de inwoner").FillAsync("0612345678");
        await pagina.Veld("Woonplaats").SelectOptionAsync(new SelectOptionValue { Label = "Goes" });
        await pagina.GetByRole(AriaRole.Group, new() { Name = "Kruis aan wat past" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await pagina.Keuze("In een gesprek").CheckAsync();
        await pagina.Keuze("De inwoner vindt het goed").CheckAsync();
        await pagina.Druk("Verstuur");
        await pagina.StaatOp("Uw verwijzing");
        await IsOnberispelijk(pagina);
        var link = await pagina.GetByRole(AriaRole.Link, new() { Name = App.Adres.OriginalString }).InnerTextAsync();

        var later = await Bezoek(link);
        await later.StaatOp("Uw verwijzing");
        await Expect(later.GetByText("Fictie Verwezen")).ToHaveCountAsync(0);
        await IsOnberispelijk(later);
    }

    [Fact]
    public async Task Who_helps_in_the_region_can_be_read_and_opened()
    {
        var pagina = await Bezoek("/sociale-kaart", Venster.Telefoon);
        await IsOnberispelijk(pagina);
        await pagina.Inhoud().GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        await Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sociale-kaart/.+"));
        await IsOnberispelijk(pagina);
    }
}
