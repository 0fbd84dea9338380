using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>A beleidsadviseur reads a year of figures: bars, a line and the matrix, with what is hidden.</summary>
public sealed class CijferReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task The_pictures_of_a_year_are_sound_and_every_number_stands_in_a_table(Venster venster)
    {
        var jaar = Nederland.Vandaag(App.Klok.GetUtcNow()).Year - 1;
        await Publiceer(jaar);
        var beleid = await Binnen(await App.Medewerker(Functie.Beleidsadviseur, gemeente: "GM0664"), venster);
        await beleid.StaatOp("Cijfers van de regio");
        await beleid.Veld("Periode").SelectOptionAsync(new SelectOptionValue { Label = $"heel {jaar}" });
        await beleid.Druk("Toon");
        await Expect(beleid.GetByText("vroegen in de regio 160 mensen")).ToBeVisibleAsync();
        await Expect(beleid.GetByRole(AriaRole.Table, new() { Name = "Waar ging de vraag over?" })).ToContainTextAsync("verborgen");
        await Expect(beleid.GetByRole(AriaRole.Img)).ToHaveCountAsync(2);
        await IsOnberispelijkTotSmal(beleid);
        await beleid.Link("Hoe wij tellen").ClickAsync();
        await beleid.StaatOp("Cijfers");
        await IsOnberispelijk(beleid);
        var wacht = beleid.WaitForDownloadAsync();
        await beleid.GetByRole(AriaRole.Link, new() { Name = "Rekenblad: Waar ging de vraag over?" }).ClickAsync();
        Assert.Equal($"meedenkers-{jaar}-aangemeld-leefgebied.csv", (await wacht).SuggestedFilename);
    }

    async Task Publiceer(int jaar)
    {
        await using var db = await App.AlsSysteem();
        if (db.Uitgaven.Any()) return;
        for (var kwartaal = new Kwartaal(jaar, 1); kwartaal.Jaar == jaar; kwartaal = kwartaal.Volgende)
        {
            await App.Feiten(37, new() { Kwartaal = kwartaal, Kenmerken = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij", "leefgebied/wonen", "doelgroep/ouderen"] });
            await App.Feiten(3, new() { Kwartaal = kwartaal, Gemeente = "GM0703", Kenmerken = ["door/naaste", "kanaal/geen", "wens/professional", "leefgebied/leren"] });
            await Uitgever.Publiceer(db, kwartaal, App.Klok.GetUtcNow(), _ => Task.CompletedTask);
        }
    }
}
