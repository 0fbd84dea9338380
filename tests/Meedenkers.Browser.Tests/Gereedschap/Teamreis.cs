using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>A journey of somebody with an account.</summary>
public abstract class Teamreis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    /// <summary>This medewerker, signed in through the form, on the first page that follows.</summary>
    protected Task<IPage> Binnen(Medewerker wie, Venster venster = Venster.Bureau) => Binnen(Mensen.Mailadres(wie), Mensen.Wachtwoord, venster);

    protected async Task<IPage> Binnen(string mail, string wachtwoord, Venster venster)
    {
        var pagina = await Bezoek("/account/inloggen", venster);
        await pagina.Veld("E-mailadres").FillAsync(mail);
        await pagina.Veld("Wachtwoord").FillAsync(wachtwoord);
        await pagina.Druk("Inloggen");
        await pagina.WaitForURLAsync(adres => !adres.EndsWith("/account/inloggen", StringComparison.Ordinal));
        return pagina;
    }
}
