using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Team;

[Collection(typeof(Rondgang))]
public sealed class BeheerReis(Ontwikkelapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task A_regiobeheerder_sees_who_can_be_asked_and_changes_who_takes_what_nobody_takes(Venster venster)
    {
        var pagina = await Binnen(await App.Medewerker(Functie.Regiobeheerder), venster);
        await pagina.GotoAsync("/beheer/routering");
        await pagina.StaatOp("Routering");
        await IsOnberispelijk(pagina);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Wijzig het aanmeldpunt van Kapelle" }).ClickAsync();
        await pagina.StaatOp("Kapelle");
        await IsOnberispelijk(pagina);
        await pagina.Druk("Bewaar");

        await pagina.StaatOp("Gemeenten");
    }
}
