using Meedenkers.Browser.Tests.Gereedschap;

namespace Meedenkers.Browser.Tests;

[Collection(typeof(Inwoners))]
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

        await pagina.StaatOp("U hoeft het niet alleen uit te zoeken.");
        await IsOnberispelijk(pagina);
    }
}
