using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>A volunteer gets stuck, a professional answers, and nobody had to say about whom.</summary>
[Collection(typeof(Organisaties))]
public sealed class AdviesReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_volunteer_asks_from_a_casus_and_goes_on_with_the_answer_of_a_professional(Venster venster)
    {
        var (ons, hun) = (await App.EenOrganisatie(), await App.EenOrganisatie());
        await App.Medewerker(Functie.Coordinator, hun);
        var vrijwilliger = await App.Medewerker(Functie.MeedenkerInformeel, ons, "Vera Fictie");
        var professional = await App.Medewerker(Functie.MeedenkerFormeel, hun, "Petra Testers");
        var casus = await App.EenCasus().Van("Opa Voorbeeld").Bij(ons).AangenomenDoor(vrijwilliger).KennisgemaaktMet(vrijwilliger).Bewaar();

        var bij = await Binnen(vrijwilliger, venster);
        await bij.GotoAsync($"/team/casussen/{casus.Id.Waarde}");
        await bij.Link("Vraag advies").ClickAsync();
        await bij.StaatOp("Vraag advies aan een professional");
        await IsOnberispelijk(bij);
        await bij.Veld("Wat wilt u weten?").FillAsync("Mijnheer Voorbeeld wil niet naar de gemeente. Mag ik alleen gaan?");
        await bij.GetByText("Zelf kiezen wie antwoordt").ClickAsync();
        await bij.Veld("Organisatie").SelectOptionAsync(new SelectOptionValue { Value = hun });
        await bij.Druk("Verstuur de vraag");
        await bij.MeldtFout("Staat hier een naam: “Mijnheer Voorbeeld”?");
        await IsOnberispelijk(bij);
        await bij.Veld("Wat wilt u weten?").FillAsync("Iemand wil niet naar de gemeente. Mag ik alleen gaan?");
        await bij.Druk("Verstuur de vraag");
        await bij.StaatOp("Adviesvraag");
        await IsOnberispelijk(bij);
        var vraag = bij.Url;

        var ver = await Binnen(professional, venster);
        await Expect(ver.GetByText("Eén adviesvraag wacht op antwoord")).ToBeVisibleAsync();
        await IsOnberispelijk(ver);
        await ver.Link("Lees en antwoord").ClickAsync();
        await ver.StaatOp("Advies");
        await IsOnberispelijk(ver);
        await ver.Link("Iemand wil niet naar de gemeente").ClickAsync();
        await IsOnberispelijk(ver);
        await Expect(ver.GetByText("Opa Voorbeeld")).ToHaveCountAsync(0);
        await ver.Veld("Uw antwoord").FillAsync("Ja, met een briefje waarin staat dat het mag.");
        await ver.Druk("Verstuur het antwoord");
        await Expect(ver.GetByText("Uw antwoord is verstuurd.")).ToBeVisibleAsync();

        await bij.GotoAsync(vraag);
        await Expect(bij.GetByText("met een briefje")).ToBeVisibleAsync();
        await IsOnberispelijk(bij);
        await bij.Druk("Ja, geholpen");
        await bij.StaatOp("Advies");
        await Expect(bij.GetByText("Fijn dat u verder kunt.")).ToBeVisibleAsync();
        await IsOnberispelijk(bij);
    }

    [Theory]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.ZonderScript)]
    public async Task A_professional_without_an_account_asks_and_keeps_the_link(Venster venster)
    {
        var pagina = await Bezoek("/verwijzen/advies", venster);
        await IsOnberispelijk(pagina);
        await pagina.Veld("Wat wilt u weten?").FillAsync("Iemand opent geen post meer. Wat kan ik doen?");
        await pagina.Veld("Wat is uw werk?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await pagina.Veld("Of uw telefoonnummer").FillAsync("0113000000");
        await pagina.Druk("Verstuur de vraag");
        await pagina.StaatOp("Uw vraag om advies");
        await IsOnberispelijk(pagina);
        await pagina.Druk("Ik kan al verder");
        await Expect(pagina.GetByText("Deze vraag is gesloten.").Last).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);
    }
}
