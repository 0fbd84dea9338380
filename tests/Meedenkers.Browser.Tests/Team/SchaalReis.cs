using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>
/// A volunteer says that it is too much, the coördinator scales it up, a professional takes it up after a conversation at the
/// kitchen table, and the resident says that it is so: each in a browser of their own.
/// </summary>
public sealed class SchaalReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_part_goes_from_a_volunteer_to_a_professional_without_telling_it_again(Venster venster)
    {
        const string pool = "vrijwilligerspool", hun = "eva-regelt";
        var (cor, mees) = (await App.Medewerker(Functie.Coordinator, pool, "Petra Testers"), await App.Medewerker(Functie.MeedenkerInformeel, pool, "Mees Voorbeeld"));
        var (hunCor, pien) = (await App.Medewerker(Functie.Coordinator, hun, "Cora Verzonnen"), await App.Medewerker(Functie.MeedenkerFormeel, hun, "Pien Proefman"));
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        var casus = await App.EenCasus().Van("Arie Fictie").Bij(pool).AangenomenDoor(mees).KennisgemaaktMet(mees)
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu)).Bewaar();
        var pad = $"/team/casussen/{casus.Id.Waarde}";

        var vrijwilliger = await Binnen(mees, venster);
        await vrijwilliger.GotoAsync(pad);
        await vrijwilliger.Link("Dit wordt mij te veel").ClickAsync();
        await IsOnberispelijk(vrijwilliger);
        await vrijwilliger.GetByLabel("Wilt u er iets bij zeggen?").FillAsync("Er komen steeds nieuwe brieven bij.");
        await vrijwilliger.Druk("Zoek hulp, ik ga nog even door");
        await Expect(vrijwilliger.GetByText("Uw coördinator heeft bericht").First).ToBeVisibleAsync();

        var bureau = await Binnen(cor, venster);
        await Expect(bureau.GetByText("Wordt te veel").First).ToBeVisibleAsync();
        await IsOnberispelijk(bureau);
        await bureau.GotoAsync(pad);
        await IsOnberispelijk(bureau);
        await bureau.Link("Schaal op").First.ClickAsync();
        await bureau.StaatOp("Opschalen naar formeel");
        await bureau.Druk("Leg het besluit vast");
        await bureau.MeldtFout();
        await IsOnberispelijk(bureau);
        await bureau.GetByRole(AriaRole.Radio, new() { Name = "Eva Regelt" }).CheckAsync();
        await bureau.GetByLabel("Waarom toch deze?").FillAsync("Zij kennen deze loketten."); // it has no agreement with this gemeente
        await bureau.GetByRole(AriaRole.Checkbox, new() { Name = "B10" }).CheckAsync();
        await bureau.GetByLabel("Toelichting").FillAsync("Het zijn nu brieven van vier loketten.");
        await bureau.GetByLabel("Wat hoeft de inwoner niet opnieuw te vertellen?").FillAsync("Hoe het zo gekomen is.");
        await bureau.GetByRole(AriaRole.Radio, new() { Name = "Aan de telefoon" }).CheckAsync();
        await bureau.Druk("Leg het besluit vast");
        await Expect(bureau.GetByText("Wacht op antwoord van de ontvanger").First).ToBeVisibleAsync();
        await IsOnberispelijk(bureau);
        var overdracht = bureau.Url;

        var anders = await Binnen(hunCor, venster);
        await anders.GotoAsync(overdracht);
        await Expect(anders.GetByText("Het zijn nu brieven van vier loketten.")).ToBeVisibleAsync();
        await Expect(anders.GetByText("Arie Fictie")).ToHaveCountAsync(0);
        await IsOnberispelijk(anders);
        await anders.GetByLabel("Wie gaat het doen?").SelectOptionAsync([pien.Id.Waarde.ToString()]);
        await anders.Druk("Neem aan");
        await Expect(anders.GetByText("Arie Fictie").First).ToBeVisibleAsync();
        await IsOnberispelijk(anders);

        var professional = await Binnen(pien, venster);
        await professional.GotoAsync(overdracht);
        await professional.GetByRole(AriaRole.Radio, new() { Name = "Bij de inwoner thuis" }).First.CheckAsync();
        await professional.GetByRole(AriaRole.Radio, new() { Name = "Denkt er nog over na" }).CheckAsync();
        await professional.Druk("Leg het gesprek vast");
        await Expect(professional.GetByText("De inwoner kan nog ja zeggen").First).ToBeVisibleAsync();

        var inwoner = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await inwoner.Veld("Uw code").FillAsync(code.Groepen);
        await inwoner.Druk("Open mijn vraag");
        await IsOnberispelijk(inwoner);
        await inwoner.Link("Lees het, en zeg ja of nee").ClickAsync();
        await inwoner.StaatOp("Iemand anders helpt u verder");
        await IsOnberispelijk(inwoner);
        await inwoner.Druk("Ja, zo is het");
        await Expect(inwoner.GetByText("Pien").First).ToBeVisibleAsync();

        await professional.GotoAsync(pad);
        await professional.StaatOp("Arie Fictie");
        await IsOnberispelijk(professional);
        Assert.Equal(404, (await vrijwilliger.GotoAsync(pad))!.Status);
    }
}
