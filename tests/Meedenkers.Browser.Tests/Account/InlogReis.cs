using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Account;

/// <summary>A password and a code: by keyboard alone, on a telephone, and without a script.</summary>
[Collection(typeof(Organisaties))]
public sealed class InlogReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Fact]
    public async Task The_keyboard_alone_signs_in()
    {
        var wie = await App.Medewerker(Functie.Beleidsadviseur);
        var pagina = await Bezoek("/account/inloggen");
        await Typ(pagina, "E-mailadres", Mensen.Mailadres(wie));
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.TypeAsync(Mensen.Wachtwoord);
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.StaatOp("Vul de code in");
        await Typ(pagina, "Code", "000000");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.MeldtFout("Deze code klopt niet");
        await IsOnberispelijkTotSmal(pagina);
        await Typ(pagina, "Code", App.Code());
        await pagina.Keyboard.PressAsync("Enter");
        await Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/gemeente$"));
    }

    [Theory]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task Everything_about_ones_own_keys_works(Venster venster)
    {
        var wie = await App.Medewerker(Functie.Beleidsadviseur);
        var pagina = await Wachtwoord(Mensen.Mailadres(wie), Mensen.Wachtwoord, venster);
        await IsOnberispelijk(pagina);
        await pagina.Veld("Code").FillAsync(App.Code());
        await pagina.Druk("Inloggen");
        await pagina.GotoAsync("/account/beveiliging");
        await IsOnberispelijk(pagina);
        await pagina.Link("Ander wachtwoord").ClickAsync();
        await pagina.Veld("Nieuw wachtwoord").FillAsync("kort");
        await pagina.Druk("Bewaren");
        await Expect(pagina.GetByRole(AriaRole.Alert)).ToContainTextAsync("te kort");
        await IsOnberispelijk(pagina);
        await pagina.Veld("Nieuw wachtwoord").FillAsync("paraplu fietspomp tulpenveld");
        await pagina.Druk("Bewaren");
        await Expect(pagina.GetByText("Uw wachtwoord is veranderd")).ToBeVisibleAsync();
        await pagina.Link("Nieuwe telefoon of app").ClickAsync();
        await IsOnberispelijk(pagina);
        await pagina.GetByText("Typ deze sleutel over").ClickAsync();
        var sleutel = OtpNet.Base32Encoding.ToBytes(string.Concat((await pagina.Locator(".sleutel").InnerTextAsync()).Where(char.IsAsciiLetterOrDigit)));
        await pagina.Veld("Code die uw app nu laat zien").FillAsync(new OtpNet.Totp(sleutel).ComputeTotp(App.Klok.GetUtcNow().UtcDateTime));
        await pagina.Druk("Bewaren");
        await pagina.StaatOp("Print dit blad");
        await IsOnberispelijk(pagina);
        await pagina.Druk("Ik heb ze bewaard");
        await Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/gemeente$"));
    }

    static async Task Typ(IPage pagina, string label, string tekst)
    {
        var veld = pagina.Veld(label);
        for (var stap = 0; stap < 20 && !await veld.EvaluateAsync<bool>("e => e === document.activeElement"); stap++) await pagina.Keyboard.PressAsync("Tab");
        await Expect(veld).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.TypeAsync(tekst);
    }
}
