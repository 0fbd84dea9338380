using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Browser.Tests.Vragen;

[Collection(typeof(Inwoners))]
public sealed class DubbelReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.ZonderScript)]
    public async Task Two_presses_on_send_ask_once(Venster venster)
    {
        var pagina = await Bezoek("/vraag", venster);
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Klopt alles?");
        await vrager.Vragen[^1].Antwoord(pagina);
        await pagina.Knop("Verstuur mijn vraag").DblClickAsync();

        await vrager.Kaartje();
        Assert.Equal(1, await Casussen(vrager.Naam));
    }

    [Fact]
    public async Task Two_pages_of_one_browser_that_send_at_once_ask_once()
    {
        var eerste = await Bezoek("/vraag");
        var vrager = new Vraagsteller(eerste);
        await vrager.GaNaar("Klopt alles?");
        var tweede = await Tabblad(eerste, "/vraag/controle");
        await vrager.Vragen[^1].Antwoord(eerste);
        await vrager.Vragen[^1].Antwoord(tweede);
        await Task.WhenAll(eerste.Druk("Verstuur mijn vraag"), tweede.Druk("Verstuur mijn vraag"));

        Assert.Equal(await vrager.Kaartje(), await new Vraagsteller(tweede).Kaartje());
        Assert.Equal(1, await Casussen(vrager.Naam));
    }

    async Task<int> Casussen(string naam)
    {
        await using var db = await App.AlsSysteem();
        return await db.Inwoners.CountAsync(inwoner => inwoner.Gegevens.Naam == naam, TestContext.Current.CancellationToken);
    }
}
