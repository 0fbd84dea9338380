using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>A volunteer sees something go wrong, the region answers, and a gemeente reads both.</summary>
[Collection(typeof(Organisaties))]
public sealed class KnelpuntReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task What_goes_wrong_travels_from_a_volunteer_to_a_gemeente_without_a_name(Venster venster)
    {
        var woorden = $"Het loket belt nooit terug ({venster}).";
        var melder = await Binnen(await App.Medewerker(Functie.MeedenkerInformeel, naam: "Vera Fictie"), venster);
        await melder.GotoAsync("/team/knelpunten");
        await IsOnberispelijk(melder);
        await melder.Druk("Meld het");
        await melder.MeldtFout("Schrijf op wat er niet goed gaat.");
        await IsOnberispelijk(melder);
        await melder.Veld("Wat gaat er niet goed?").FillAsync(woorden);
        await melder.Veld("Waar gaat het over?").SelectOptionAsync(new SelectOptionValue { Label = "Wonen" });
        await melder.Veld("In welke gemeente?").SelectOptionAsync(new SelectOptionValue { Label = "Goes" });
        await melder.Druk("Meld het");
        await Expect(melder.GetByText(woorden)).ToBeVisibleAsync();
        await IsOnberispelijk(melder);

        var regio = await Binnen(await App.Medewerker(Functie.Regiobeheerder), venster);
        await regio.GotoAsync("/beheer/knelpunten?stand=nieuw");
        await IsOnberispelijk(regio);
        await regio.GetByRole(AriaRole.Row).Filter(new() { HasText = woorden }).GetByRole(AriaRole.Link, new() { Name = "Behandel" }).ClickAsync();
        await regio.StaatOp("Knelpunt");
        await IsOnberispelijk(regio);
        await regio.Keuze("Opgelost").CheckAsync();
        await regio.Veld("Uw reactie").FillAsync("Het loket belt nu binnen een dag.");
        await regio.Druk("Bewaar");
        await regio.StaatOp("Knelpunten");

        var beleid = await Binnen(await App.Medewerker(Functie.Beleidsadviseur, gemeente: "GM0664"), venster);
        await beleid.Link("Knelpunten").First.ClickAsync();
        await beleid.StaatOp("Knelpunten in de regio");
        await Expect(beleid.GetByText(woorden)).ToBeVisibleAsync();
        await Expect(beleid.GetByText("Het loket belt nu binnen een dag.").First).ToBeVisibleAsync();
        await Expect(beleid.GetByText("Vera Fictie")).ToHaveCountAsync(0);
        await IsOnberispelijk(beleid);
    }
}
