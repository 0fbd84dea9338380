using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>A volunteer is away for a week: a colleague looks along, the resident reads it, and back again.</summary>
public sealed class AfwezigReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_volunteer_is_away_a_colleague_looks_along_and_the_resident_knows(Venster venster)
    {
        var ons = await MetKorteNaam();
        var coordinator = await App.Medewerker(Functie.Coordinator, ons);
        var (anton, tess) = (await App.Medewerker(Functie.MeedenkerInformeel, ons, "Anton Proefman"), await App.Medewerker(Functie.MeedenkerInformeel, ons, "Tess Testers"));
        var (link, code) = (Linksleutel.Nieuw(), Toegangscode.Nieuw());
        await App.EenCasus().Van("Ria Voorbeeld").Bij(ons).AangenomenDoor(coordinator).ToegewezenAan(anton, coordinator).KennisgemaaktMet(anton)
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(code), Handelende.Inwoner, nu)).Bewaar();

        var weg = await Binnen(anton, venster);
        await weg.Link("Bent u er een tijd niet? Geef het door").ClickAsync();
        await weg.StaatOp("Bent u er een tijd niet?");
        await IsOnberispelijkTotSmal(weg);
        await weg.Druk("Geef door");
        await weg.MeldtFout("Vul de eerste dag in");
        await weg.Veld("Eerste dag").FillAsync("23-11-2026");
        await weg.Veld("Laatste dag").FillAsync("3 december 2026");
        await weg.Druk("Geef door");
        await Expect(weg.GetByText("Nog niemand neemt waar")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(weg);

        var cor = await Binnen(coordinator, venster);
        await Expect(cor.GetByText("is er niet t/m 3 dec")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(cor);
        await cor.Link("Kies waarnemer").ClickAsync();
        await cor.StaatOp("Anton Proefman is er een tijd niet");
        await cor.Veld("Wie neemt waar? (mag leeg blijven)").SelectOptionAsync("Tess Testers");
        await IsOnberispelijkTotSmal(cor);
        await cor.Druk("Bewaar");
        await Expect(cor.GetByText("Tess Testers neemt waar t/m 3 dec")).ToBeVisibleAsync();

        var neemtWaar = await Binnen(tess, venster);
        await Expect(neemtWaar.GetByText("Voor Anton, waarneming t/m 3 dec")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(neemtWaar);
        await neemtWaar.Link("Ria Voorbeeld").First.ClickAsync();
        await neemtWaar.StaatOp("Ria Voorbeeld");
        await Expect(neemtWaar.GetByText("u neemt waar")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(neemtWaar);
        await neemtWaar.Link("Leg contact vast").ClickAsync();
        await neemtWaar.Veld("Welke dag was het?").FillAsync("23-11-2026");
        await neemtWaar.Keuze("Gebeld").CheckAsync();
        await neemtWaar.Keuze("Gaat goed").CheckAsync();
        await neemtWaar.Druk("Leg vast");
        await neemtWaar.StaatOp("Ria Voorbeeld");

        var ria = await Bezoek($"/mijn-vraag/{link.Waarde}", venster);
        await ria.Veld("Uw code").FillAsync(code.Groepen);
        await ria.Druk("Open mijn vraag");
        await Expect(ria.GetByText("Anton is er niet tot en met donderdag 3 december. Tess kijkt zolang mee.")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(ria);
        await ria.GotoAsync("/mijn-vraag/logboek");
        await Expect(ria.GetByText("Tess, vrijwillige meedenker").First).ToBeVisibleAsync();

        await weg.GotoAsync("/team");
        await IsOnberispelijkTotSmal(weg);
        await weg.Druk("Ik ben weer terug");
        await Expect(weg.GetByText("Wie waarnam, ziet het werk niet meer.")).ToBeVisibleAsync();
        await neemtWaar.GotoAsync("/team");
        await Expect(neemtWaar.GetByText("Ria Voorbeeld")).ToHaveCountAsync(0);
        await ria.GotoAsync("/mijn-vraag");
        await Expect(ria.GetByText("Anton is er niet")).ToHaveCountAsync(0);
    }

    /// <summary>The names that tests make up are longer than any word: too wide for 320 pixels.</summary>
    async Task<string> MetKorteNaam()
    {
        var code = $"pool-{Guid.NewGuid():N}"[..12];
        await using var db = await App.AlsSysteem();
        db.Organisaties.Add(new() { Code = new(code), Naam = $"Stichting {code}", Soort = OrganisatieSoort.Informeel, Onafhankelijk = true, Ingekocht = true });
        await db.SaveChangesAsync();
        App.Services.GetRequiredService<Naslagbron>().Vervang();
        return code;
    }
}
