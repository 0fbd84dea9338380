using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.Beheer;

/// <summary>The regiobeheerder tries a release, reads what is hidden and why, publishes it, and withdraws it when it was wrong.</summary>
public sealed class CijfersTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quarter_is_tried_first_and_then_published_once()
    {
        await this.Feiten(20, new() { Kenmerken = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij", "leefgebied/wonen"], MetSleutel = false });
        using var beheer = await this.Als(Functie.Regiobeheerder);
        await beheer.Open("/beheer");
        Assert.Contains("De cijfers van het derde kwartaal van 2026 kunnen uitkomen", beheer.Tekst, StringComparison.Ordinal);
        await beheer.Open("/beheer/cijfers");
        Assert.Contains("derde kwartaal van 2026", beheer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets gepubliceerd", beheer.Tekst, StringComparison.Ordinal);
        var velden = beheer.Velden("Maak een proef");
        Assert.Equal(HttpStatusCode.BadRequest, (await beheer.Stuur("/beheer/cijfers?handler=Publiceer", velden)).Status);
        Assert.Contains(Weigering.ProefOntbreekt.Zin, beheer.Tekst, StringComparison.Ordinal);

        await beheer.VerstuurEnVolg("Maak een proef");
        await beheer.Stuur("/beheer/cijfers?handler=Proef", velden); // pressed twice
        await beheer.Open("/beheer/cijfers");
        Assert.Contains("De proef loopt", beheer.Tekst, StringComparison.Ordinal);
        Assert.Equal(new(1, 0), await Taak());

        await beheer.Open("/beheer/cijfers");
        await beheer.Open("/beheer/cijfers/2026-Q3");
        Assert.Contains("Dit is een proef", beheer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vroegen om een meedenker, in totaal", beheer.Tekst, StringComparison.Ordinal);
        var tabel = beheer.Pagina.QuerySelectorAll("td a").First(a => a.TextContent.Contains("leefgebied", StringComparison.Ordinal)).GetAttribute("href")!;
        await beheer.Open(tabel.Split('#')[0]);
        Assert.Contains("regio/2026-Q3/aangemeld/leefgebied/leren: minder dan tien", beheer.Tekst, StringComparison.Ordinal);

        await beheer.Open("/beheer/cijfers");
        await beheer.VerstuurEnVolg("Publiceer dit kwartaal");
        Assert.Equal(new(1, 0), await Taak());
        await beheer.Open("/beheer/cijfers");
        Assert.Contains("te lezen", beheer.Tekst, StringComparison.Ordinal);
        await beheer.Open("/beheer/cijfers/2026-Q3");
        Assert.Contains("van wat er zou staan als alleen getallen onder de tien verborgen bleven", beheer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Trek de uitgave in", beheer.Tekst, StringComparison.Ordinal);
        await beheer.Open("/beheer");
        Assert.DoesNotContain("kunnen uitkomen", beheer.Tekst, StringComparison.Ordinal);
        await beheer.Open("/beheer/cijfers");
        Assert.Contains("U kunt het publiceren vanaf vrijdag 1 januari", beheer.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await beheer.Stuur("/beheer/cijfers?handler=Proef", velden)).Status);
        Assert.Contains(Weigering.KwartaalLoopt.Zin, beheer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_with_a_mistake_is_withdrawn_with_a_reason_and_one_that_was_changed_raises_an_alarm()
    {
        await this.Feiten(20, new() { Kenmerken = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij", "leefgebied/wonen"], MetSleutel = false });
        using var beheer = await this.Als(Functie.Regiobeheerder);
        await beheer.Open("/beheer/cijfers");
        await beheer.VerstuurEnVolg("Maak een proef");
        await Taak();
        await beheer.Open("/beheer/cijfers");
        await beheer.VerstuurEnVolg("Publiceer dit kwartaal");
        await Taak();
        await beheer.Open("/beheer/cijfers/2026-Q3");
        var velden = beheer.Velden("Trek deze uitgave in");
        Assert.Equal(HttpStatusCode.BadRequest, (await beheer.Verstuur("Trek deze uitgave in", ("Invoer.Reden", " "))).Status);
        Assert.Contains("Noem niemand", beheer.Tekst, StringComparison.Ordinal);
        await beheer.VerstuurEnVolg("Trek deze uitgave in", ("Invoer.Reden", "Een kanaal was dubbel geteld."));
        await Taak();
        await beheer.Open("/beheer/cijfers/2026-Q3");
        Assert.Contains("Een kanaal was dubbel geteld.", beheer.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await beheer.Stuur("/beheer/cijfers/2026-Q3", [.. velden.Where(v => v.Key != "Invoer.Reden"), new("Invoer.Reden", "Nog eens.")])).Status);

        await using (var eigenaar = Npgsql.NpgsqlDataSource.Create(Verbindingen.Eigenaar))
            await eigenaar.CreateCommand("update uitgave set tekst = replace(tekst, ' 20', ' 25'); delete from uitgaveverslag").ExecuteNonQueryAsync(Stop);
        await beheer.Open("/beheer/cijfers");
        Assert.Contains("veranderd na het publiceren", beheer.Tekst, StringComparison.Ordinal);
        await beheer.Open("/beheer/cijfers/2026-Q3");
        Assert.Contains("Deze uitgave is na het publiceren veranderd", beheer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Van deze uitgave is geen verslag bewaard", beheer.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_with_small_numbers_only_says_that_nothing_will_be_shown()
    {
        using var beheer = await this.Als(Functie.Regiobeheerder);
        await beheer.Open("/beheer/cijfers");
        await beheer.VerstuurEnVolg("Maak een proef");
        await Taak();
        await beheer.Open("/beheer/cijfers/2026-Q3");
        Assert.Contains("Geen enkel getal is tien of meer", beheer.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("100%", beheer.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/beheer/cijfers/2026-Q2")]
    [InlineData("/beheer/cijfers/2026-Q5")]
    [InlineData("/beheer/cijfers/vorig-jaar")]
    public async Task What_was_never_tried_is_not_there(string pad)
    {
        using var beheer = await this.Als(Functie.Regiobeheerder);
        Assert.Equal(HttpStatusCode.NotFound, (await beheer.Open(pad)).Status);
    }

    Task<Taakuitkomst?> Taak() => Services.GetRequiredService<MaakCijfers>().VoerUit(alsHetTijdIs: false, Stop);
}
