using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

[Collection(typeof(Rondgang))]
public sealed class BeheerReis(Ontwikkelapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_regiobeheerder_changes_who_gets_a_question_first(Venster venster)
    {
        var pagina = await Binnen(await App.Medewerker(Functie.Regiobeheerder), venster);
        await pagina.GotoAsync("/beheer/routering");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Wijzig de routering van Kapelle" }).ClickAsync();
        await pagina.StaatOp("Routering van Kapelle");
        await IsOnberispelijk(pagina);
        var keuze = pagina.GetByRole(AriaRole.Combobox).First;
        var naam = (await keuze.GetByRole(AriaRole.Option).Nth(venster == Venster.Bureau ? 1 : 2).InnerTextAsync()).Trim();
        await keuze.SelectOptionAsync(new SelectOptionValue { Label = naam });
        var waarde = await keuze.InputValueAsync();
        await pagina.Druk("Bewaar");

        await pagina.StaatOp("Routering");
        await IsOnberispelijk(pagina);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Wijzig de routering van Kapelle" }).ClickAsync();
        await Expect(pagina.GetByRole(AriaRole.Combobox).First).ToHaveValueAsync(waarde);
    }
}
