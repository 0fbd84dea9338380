using System.Text.RegularExpressions;
using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>
/// A resident would rather have somebody else, and says no more than that; the aanmeldpunt takes it, and its coördinator reads
/// whom to ask next and why.
/// </summary>
public sealed class AndersReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task Nobody_asks_why_and_the_next_one_is_asked_with_reasons(Venster venster)
    {
        var (smwo, _) = (await App.Medewerker(Functie.Coordinator, "smwo"), await App.Medewerker(Functie.Coordinator, "vrijwilligerspool"));
        await App.Medewerker(Functie.Coordinator, "ouderenadviseurs");
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var casus = await App.EenCasus().Van("Ria Voorbeeld").Bij("ouderenadviseurs")
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu)).Bewaar();
        var thuis = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await thuis.Veld("Uw code").FillAsync(code.Groepen);
        await thuis.Druk("Open mijn vraag");

        await thuis.Link("Liever iemand anders").ClickAsync();
        await thuis.StaatOp("Wilt u liever iemand anders?");
        await IsOnberispelijk(thuis);
        await thuis.Keuze("SMWO").CheckAsync();
        await thuis.Druk("Ja, vraag iemand anders");
        await Expect(thuis.GetByText("SMWO leest nu uw vraag")).ToBeVisibleAsync();
        await IsOnberispelijk(thuis);

        var bureau = await Binnen(smwo, venster);
        await bureau.GotoAsync($"/team/aanbod/{casus.Onderdelen[0].Id.Waarde}");
        await bureau.Druk("Neem aan");
        await bureau.GotoAsync($"/team/casussen/{casus.Id.Waarde}");
        await bureau.KiesUitMeer("Vraag een andere organisatie");
        await Expect(bureau.Keuze("Pool van vrijwillige meedenkers")).ToBeVisibleAsync();
        await Expect(bureau.GetByText("Er is om iemand anders gevraagd")).ToBeVisibleAsync();
        await IsOnberispelijk(bureau);
        await bureau.Keuze("Vrijwillige ouderenadviseurs").CheckAsync();
        await bureau.Keuze("Ik heb dit met de inwoner besproken").CheckAsync();
        await bureau.Druk("Bied aan");
        await Expect(bureau.GetByText(Weigering.AfwijkredenOntbreekt.Zin).First).ToBeVisibleAsync();
        await bureau.Keuze("Pool van vrijwillige meedenkers").CheckAsync();
        await bureau.Druk("Bied aan");

        await Expect(bureau).ToHaveURLAsync(new Regex("/team$"));
        await thuis.ReloadAsync();
        await Expect(thuis.GetByText("Pool van vrijwillige meedenkers leest uw vraag")).ToBeVisibleAsync();
    }
}
