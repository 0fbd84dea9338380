using System.Globalization;
using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Cijfers;

namespace Meedenkers.Web.Tests.Pages.Gemeente;

/// <summary>An adviser reads released figures, and on no page stands a number that could be about somebody.</summary>
public sealed class CijfersTests(Testdatabank databank) : TestApp(databank)
{
    static readonly Kwartaal Derde = new(2026, 3);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_the_first_release_the_page_says_what_will_come()
    {
        using var beleid = await Adviseur();
        await beleid.Open("/gemeente");
        Assert.Contains("Er zijn nog geen cijfers", beleid.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_region_and_the_own_gemeente_stand_side_by_side_and_no_small_number_is_anywhere()
    {
        await this.Jaar2025(Stop);
        using var beleid = await Adviseur();
        foreach (var pad in new[] { "/gemeente", "/gemeente?periode=2025", "/gemeente?periode=2025-Q4&gemeente=GM0703", "/gemeente?periode=onzin&gemeente=GM0363" })
        {
            await beleid.Open(pad);
            Assert.All(beleid.Pagina.QuerySelectorAll(".staven td b, .warmte td, .verloop text, .stroom__getal"), Veilig);
        }

        await beleid.Open("/gemeente?periode=2025");
        Assert.Contains("8,0", beleid.Pagina.QuerySelectorAll("[aria-labelledby=plaatsen] tr").Single(r => r.TextContent.Contains("Goes", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("Om een meedenker vroegen 240 mensen; een verborgen aantal rondden af. Hoeveel er van informeel naar formeel gingen en terug, blijft verborgen.", beleid.Pagina.QuerySelector("svg.stroom")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(3, beleid.Pagina.QuerySelectorAll(".stroom__pijl--verborgen").Length);
        Assert.All(beleid.Pagina.QuerySelectorAll("main a[href^='/api/cijfers/v1/']"), a => Assert.NotNull(a.GetAttribute("aria-label")));
        Assert.Contains("In heel 2025 vroegen in de regio 240 mensen om een meedenker, in Goes 160", beleid.Tekst, StringComparison.Ordinal);
        var kanaal = beleid.Pagina.QuerySelector("[aria-labelledby=aangemeld-leefgebied]")!;
        Assert.Contains("Het meest: Wonen (240)", kanaal.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, kanaal.QuerySelectorAll("thead th[scope=col]").Length - 1);
        Assert.Equal(60, beleid.Pagina.QuerySelectorAll(".warmte td").Length);
        Assert.Contains(beleid.Pagina.QuerySelectorAll(".warmte td.w5"), cel => cel.TextContent.Trim() == "120");

        await beleid.Open("/gemeente?periode=2025-Q4");
        Assert.Contains("Deze tabel is er per heel jaar", beleid.Tekst, StringComparison.Ordinal);
        Assert.Contains("verborgen", beleid.Pagina.QuerySelector("[aria-labelledby=aangemeld-leefgebied]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_release_says_why_and_a_changed_one_shows_nothing()
    {
        await this.Feiten(40);
        await using var db = await this.AlsSysteem();
        await Uitgever.Publiceer(db, Derde, Begin, Cijferjaar.Stil, Stop);
        using var beleid = await Adviseur();
        await beleid.Open("/gemeente");
        Assert.Contains("vroegen in de regio 40 mensen", beleid.Tekst, StringComparison.Ordinal);

        await using (var eigenaar = Npgsql.NpgsqlDataSource.Create(Verbindingen.Eigenaar))
            await eigenaar.CreateCommand("update uitgave set tekst = replace(tekst, ' 40', ' 45')").ExecuteNonQueryAsync(Stop);
        await beleid.Open("/gemeente");
        Assert.Contains("De cijfers van deze periode zijn er nu niet", beleid.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("45", beleid.Tekst, StringComparison.Ordinal);

        await Uitgever.TrekIn(db, Derde, "Een kanaal was dubbel geteld.", Begin, Stop);
        await beleid.Open("/gemeente");
        Assert.Contains("Een kanaal was dubbel geteld.", beleid.Tekst, StringComparison.Ordinal);
        Assert.Empty(beleid.Pagina.QuerySelectorAll(".staven"));
    }

    async Task<Bezoeker> Adviseur() => await this.Als(await this.Medewerker(Functie.Beleidsadviseur, gemeente: "GM0664"));

    static void Veilig(AngleSharp.Dom.IElement cel)
    {
        if (!int.TryParse(cel.TextContent, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) return;
        Assert.True(getal >= 10 && getal % 5 == 0, $"{getal} is shown");
    }
}
