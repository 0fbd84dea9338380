using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>The help ends, and a month later one tap brings back the same meedenker. An app of its own, because its clock moves on.</summary>
public sealed class WaakvlamReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_meedenker_finishes_and_a_month_later_the_resident_comes_back(Venster venster)
    {
        var ons = await App.EenOrganisatie();
        var coordinator = await App.Medewerker(Functie.Coordinator, ons);
        var joke = await App.Medewerker(Functie.MeedenkerInformeel, ons, "Joke Fictie");
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var casus = await App.EenCasus().Van("Ria Voorbeeld").Bij(ons).AangenomenDoor(coordinator).ToegewezenAan(joke, coordinator).KennisgemaaktMet(joke)
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu)).Bewaar();

        var team = await Binnen(joke, venster);
        await team.GotoAsync($"/team/casussen/{casus.Id.Waarde}");
        await team.Link("Rond af").ClickAsync();
        await team.StaatOp("Rond dit onderdeel af");
        await IsOnberispelijk(team);
        await team.Druk("Rond af");
        await team.MeldtFout("Kies hoe het eindigt");
        await team.Keuze("De inwoner kan het zelf").CheckAsync();
        await team.Druk("Rond af");
        await Expect(team.GetByText("Afgerond.")).ToBeVisibleAsync();

        App.Klok.Advance(TimeSpan.FromDays(30));
        var ria = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await ria.Veld("Uw code").FillAsync(code.Groepen);
        await ria.Druk("Open mijn vraag");
        await ria.StaatOp("Dag Ria Voorbeeld, de hulp is klaar");
        await IsOnberispelijkTotSmal(ria);
        await ria.Druk("Een beetje");
        await Expect(ria.GetByText("Dank u wel voor uw antwoord.")).ToBeVisibleAsync();
        await ria.Druk("Ik wil weer hulp");
        await ria.StaatOp("Dag Ria Voorbeeld, u krijgt weer hulp");
        await Expect(ria.GetByText("Joke belt u uiterlijk op")).ToBeVisibleAsync();
        await IsOnberispelijk(ria);

        var terug = await Binnen(joke, venster);
        await Expect(terug.GetByText("Vraagt weer hulp")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(terug);
        await terug.Link("Ria Voorbeeld").First.ClickAsync();
        await terug.StaatOp("Ria Voorbeeld");
        await Expect(terug.GetByText("Vraagt weer hulp: neem contact op")).ToBeVisibleAsync();
        await IsOnberispelijk(terug);
    }
}
