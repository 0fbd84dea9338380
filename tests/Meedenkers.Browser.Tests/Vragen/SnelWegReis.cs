using Meedenkers.Browser.Tests.Gereedschap;

namespace Meedenkers.Browser.Tests.Vragen;

[Collection(typeof(Inwoners))]
public sealed class SnelWegReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    const string Elders = "https://www.buienradar.nl/";

    [Theory]
    [InlineData(Venster.Telefoon, false)]
    [InlineData(Venster.Telefoon, true)]
    [InlineData(Venster.ZonderScript, false)]
    public async Task One_press_leaves_the_site_and_takes_the_answers_along(Venster venster, bool escape)
    {
        Uitgang = Elders;
        var pagina = await Bezoek("/vraag", venster);
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Wat speelt er?");
        var hier = pagina.Url;
        Assert.NotEmpty(await pagina.Context.CookiesAsync());

        await pagina.RunAndWaitForRequestAsync(async () =>
        {
            if (!escape)
            {
                await pagina.Druk("Snel weg van deze site");
                return;
            }
            await pagina.Keyboard.PressAsync("Escape");
            await pagina.Keyboard.PressAsync("Escape");
        }, verzoek => verzoek.Url == Elders);
        await pagina.WaitForFunctionAsync("hier => location.href !== hier", hier);

        var terug = await Tabblad(pagina, "/vraag/wat-speelt"); // the same computer, somebody else
        Assert.DoesNotContain("/vraag/wat-speelt", terug.Url, StringComparison.Ordinal);
    }
}
