using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>Who reads the question first is chosen on the last page, or left to us.</summary>
public sealed class KeuzeReis(Browserapp app, Testbrowser browser) : Reis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.Smal)]
    [InlineData(Venster.ZonderScript)]
    public async Task Somebody_chooses_professionals_and_they_read_the_question(Venster venster)
    {
        foreach (var organisatie in new[] { "vrijwilligerspool", "smwo" }) await App.Medewerker(Functie.Coordinator, organisatie);
        var pagina = await Bezoek("/vraag", venster);
        await new Vraagsteller(pagina).GaNaar("Klopt alles?");

        await Expect(pagina.Keuze("Kies voor mij")).ToBeCheckedAsync();
        await IsOnberispelijk(pagina);
        await pagina.Keuze("SMWO").CheckAsync();
        await pagina.Keuze("Ik vind het goed dat mijn vraag").CheckAsync();
        await pagina.Druk("Verstuur mijn vraag");

        await Expect(pagina.Kop("vraag is verstuurd")).ToBeVisibleAsync();
    }
}
