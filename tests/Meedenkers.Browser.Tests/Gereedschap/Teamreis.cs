using System.Text.RegularExpressions;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>A journey of somebody with an account.</summary>
public abstract class Teamreis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    /// <summary>This medewerker, signed in through the forms, on the first page that follows.</summary>
    protected async Task<IPage> Binnen(Medewerker wie, Venster venster = Venster.Bureau)
    {
        await App.VergeetCode(wie);
        var pagina = await Wachtwoord(Mensen.Mailadres(wie), Mensen.Wachtwoord, venster);
        await pagina.Veld("Code").FillAsync(App.Code());
        await pagina.Druk("Inloggen");
        await Expect(pagina).Not.ToHaveURLAsync(new Regex("/account/inloggen"));
        return pagina;
    }

    /// <summary>The password was right: on the page that asks for the code.</summary>
    protected async Task<IPage> Wachtwoord(string mail, string wachtwoord, Venster venster = Venster.Bureau)
    {
        var pagina = await Bezoek("/account/inloggen", venster);
        await pagina.Veld("E-mailadres").FillAsync(mail);
        await pagina.Veld("Wachtwoord").FillAsync(wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Inloggen", Exact = true }).ClickAsync(); // not the one of the passkey
        await Expect(pagina).ToHaveURLAsync(new Regex("/account/inloggen/code"));
        return pagina;
    }
}
