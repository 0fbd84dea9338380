using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Api.Hsds;
using Meedenkers.Web.Tests.Cijfers;
using static Meedenkers.Web.Tests.Api.Cijfers.Cijferopvraag;

namespace Meedenkers.Web.Tests.Api.Cijfers;

/// <summary>Another program asks for figures that are not there, or not any more.</summary>
public sealed class GeenCijfersTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_the_first_release_every_list_is_empty()
    {
        using var lezer = this.Lezer();
        Assert.Empty((await Haal(lezer, $"{Adres}/uitgaven")).GetProperty("uitgaven").EnumerateArray());
        Assert.Empty((await Haal(lezer, Adres)).GetProperty("reeksen").EnumerateArray());
        await lezer.Weigering($"{Adres}/tijdvakken/2025/tabellen", 404);
        using var iemand = Bezoeker();
        await iemand.Open("/cijfers");
        Assert.Contains("Er zijn nog geen cijfers", iemand.Tekst, StringComparison.Ordinal);
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Pagina.QuerySelector("main")!)));
    }

    [Fact]
    public async Task A_withdrawn_release_and_a_changed_one_give_no_number()
    {
        await using var db = await this.AlsSysteem();
        for (var kwartaal = new Kwartaal(2025, 3); kwartaal < new Kwartaal(2026, 2); kwartaal = kwartaal.Volgende)
        {
            await this.Feiten(60, new() { Kwartaal = kwartaal });
            await Uitgever.Publiceer(db, kwartaal, Begin, Cijferjaar.Stil, Stop);
        }

        await Uitgever.TrekIn(db, new(2025, 4), "Een kanaal was dubbel geteld.", Begin, Stop);
        await using (var eigenaar = Npgsql.NpgsqlDataSource.Create(Verbindingen.Eigenaar))
            await eigenaar.CreateCommand("update uitgave set tekst = replace(tekst, ' 60', ' 65') where kwartaal = '2026-Q1'").ExecuteNonQueryAsync(Stop);
        using var lezer = this.Lezer();
        var kaarten = (await Haal(lezer, $"{Adres}/uitgaven")).GetProperty("uitgaven").EnumerateArray().ToDictionary(u => Tekst(u, "kwartaal"));
        Assert.Equal(["beschikbaar", "ingetrokken", "beschadigd"], kaarten.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => Tekst(k.Value, "stand")));
        Assert.Equal("Een kanaal was dubbel geteld.", Tekst(kaarten["2025-Q4"], "reden"));
        foreach (var weg in new[] { "2025-Q4", "2026-Q1" })
        {
            Assert.Equal(0, kaarten[weg].GetProperty("tijdvakken").GetArrayLength());
            foreach (var pad in new[] { $"uitgaven/{weg}/tekst", $"tijdvakken/{weg}/tabellen", $"tijdvakken/{weg}/tabellen/totalen" }) await lezer.Weigering($"{Adres}/{pad}", 410);
        }

        await lezer.Weigering($"{Adres}/tijdvakken/2025/tabellen", 410);
        Assert.All((await Haal(lezer, $"{Adres}/reeksen/aangemeld")).GetProperty("regels").EnumerateArray(), r => Assert.Equal("2025-Q3", Tekst(r, "tijdvak")));

        using var iemand = Bezoeker();
        await iemand.Open("/cijfers?periode=2025-Q4");
        Assert.Contains("Een kanaal was dubbel geteld.", iemand.Tekst, StringComparison.Ordinal);
        await iemand.Open("/cijfers?periode=2026-Q1");
        Assert.Contains("De regio kijkt wat er mis is", iemand.Tekst, StringComparison.Ordinal);
    }
}
