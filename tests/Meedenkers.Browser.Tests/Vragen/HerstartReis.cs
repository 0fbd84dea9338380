using Meedenkers.Browser.Tests.Gereedschap;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

public sealed class HerstartReis(Browserapp app, Testbrowser browser) : Reis(app, browser), IClassFixture<Browserapp>
{
    Browserapp? _opnieuw;

    [Fact]
    public async Task A_new_app_in_the_middle_of_the_questions_is_not_noticed()
    {
        var pagina = await Bezoek("/vraag");
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Wat speelt er?");
        await vrager.Vragen[2].Antwoord(pagina);
        _opnieuw = App = await App.Herstart();

        await pagina.Druk("Volgende vraag"); // a form of the app that is gone
        await pagina.StaatOp("Waar gaat het over?");
        await pagina.Druk("Vorige vraag");
        await Expect(pagina.Keuze("Ik ben het overzicht kwijt")).ToBeCheckedAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_opnieuw is not null) await _opnieuw.DisposeAsync();
    }
}
