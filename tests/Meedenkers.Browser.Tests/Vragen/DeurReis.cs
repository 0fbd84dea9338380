using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>A resident follows a question: by the link of a mail, with the code on the card.</summary>
[Collection(typeof(Inwoners))]
public sealed class DeurReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task A_resident_follows_corrects_lets_somebody_look_along_and_stops(Venster venster)
    {
        var (link, code) = await EenVraag();
        var pagina = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await Expect(pagina).ToHaveURLAsync(new Uri(App.Adres, "/mijn-vraag").ToString());

        await pagina.Veld("Uw code").FillAsync("0000 0000");
        await pagina.Druk("Open mijn vraag");
        await Expect(pagina.GetByRole(AriaRole.Alert)).ToContainTextAsync("Deze code klopt niet");
        await IsOnberispelijk(pagina);
        await pagina.Veld("Uw code").FillAsync(code.Groepen);
        await pagina.Druk("Open mijn vraag");
        await pagina.StaatOp("Dag Ria Voorbeeld, wij hebben een meedenker gevonden");
        await IsOnberispelijk(pagina);

        await pagina.Link("Mijn gegevens verbeteren").ClickAsync();
        await IsOnberispelijk(pagina);
        await pagina.GetByLabel("Telefoonnummer").FillAsync("06 11 22 33 44");
        await pagina.Druk("Bewaar");
        await Expect(pagina.GetByText("het nummer dat eindigt op 44")).ToBeVisibleAsync();

        await pagina.Link("Iemand laten meekijken").ClickAsync();
        await pagina.GetByLabel("Naam van uw naaste").FillAsync("mijn zus Anna");
        await pagina.Druk("Maak een code");
        await Expect(pagina.Locator(".codekaart")).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);

        await pagina.Link("Terug naar mijn vraag").ClickAsync();
        await pagina.Link("Ik wil mijn vraag stoppen").ClickAsync();
        await IsOnberispelijk(pagina);
        await pagina.Druk("Ja, stop mijn vraag");
        await pagina.StaatOp("Uw vraag is gestopt");

        await pagina.Druk("Klaar, sluit deze pagina");
        await pagina.StaatOp("De pagina is gesloten");
        await IsOnberispelijk(pagina);
        await pagina.GotoAsync("/mijn-vraag");
        await pagina.StaatOp("Mijn vraag");
        await Expect(pagina.GetByText("Ria Voorbeeld")).ToHaveCountAsync(0);
    }

    async Task<(Linksleutel Link, Toegangscode Code)> EenVraag()
    {
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var coordinator = await App.Medewerker(Functie.Coordinator);
        var meedenker = await App.Medewerker(Functie.MeedenkerInformeel, naam: "Joke Fictie");
        await App.EenCasus().Van("Ria Voorbeeld").MetTelefoon("0612345656").In(Leefgebied.Financien, Leefgebied.Wonen)
            .Geleden(TimeSpan.FromDays(3))
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu))
            .AangenomenDoor(coordinator).ToegewezenAan(meedenker, coordinator).Bewaar();
        return (link, code);
    }
}
