using Meedenkers.Browser.Tests.Gereedschap;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests;

public sealed class VoordeurReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.Smal)]
    [InlineData(Venster.ZonderScript)]
    public async Task The_front_door_stands_open_for_everyone(Venster venster)
    {
        var pagina = await Bezoek("/", venster);

        await Expect(pagina.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);
    }
}
