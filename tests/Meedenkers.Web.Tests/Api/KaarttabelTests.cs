using System.Net;
using System.Text;
using Meedenkers.Web.Api;
using Meedenkers.Web.Tests.Api.Hsds;

namespace Meedenkers.Web.Tests.Api;

/// <summary>The sociale kaart as a spreadsheet opens it.</summary>
public sealed class KaarttabelTests(Kaartapp app) : IClassFixture<Kaartapp>
{
    [Fact]
    public async Task Every_line_of_aanbod_is_a_row_that_a_dutch_spreadsheet_reads()
    {
        using var lezer = app.Lezer();
        using var antwoord = await lezer.Stuur("/api/sociale-kaart.csv");
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("text/csv; charset=utf-8; header=present", antwoord.Content.Headers.ContentType!.ToString());
        Assert.Equal("sociale-kaart.csv", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.NotEqual(0xEF, bytes[3]);

        var rijen = Csvlezer.Rijen(Encoding.UTF8.GetString(bytes.AsSpan(3)));
        Assert.Equal(18, rijen.Count);
        Assert.All(rijen, rij => Assert.Equal(19, rij.Count));
        Assert.Equal(2, rijen.Count(rij => rij[0] == "SMWO"));
        var smwo = rijen.Single(rij => rij[0] == "SMWO" && rij[7] == "iedereen");
        Assert.Equal(("ja", "alle onderwerpen", "0113 00 00 01", "post@smwo.example"), (smwo[4], smwo[6], smwo[11], smwo[12]));
        Assert.Equal(("Proefplein 1, Goes", "Turks", "2026-11-03", "2026-12-01"), (smwo[14], smwo[16], smwo[17], smwo[18]));
        Assert.Equal(("Inloop", "", "iedereen"), rijen.Where(rij => rij[2] == "inloop-haven").Select(rij => (rij[3], rij[5], rij[7])).Single());
        Assert.DoesNotContain(rijen, rij => rij[2] == "weg-ermee");
        Assert.Equal("Borsele | Goes | Kapelle | Reimerswaal | Noord-Beveland", rijen.Single(rij => rij[2] == "gr-de-bevelanden")[10]);
        Assert.Equal("'=HYPERLINK(\"https://kwaad.example\")", rijen.First(rij => rij[2] == "eva-regelt")[9]); // text, no formula
        Assert.DoesNotContain(rijen.SelectMany(rij => rij), cel => cel.Length > 0 && "=+-@\t\r\n".Contains(cel[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "\"\"")]
    [InlineData("", "\"\"")]
    [InlineData("Zegt \"ja\"; en\nmeer", "\"Zegt \"\"ja\"\"; en\nmeer\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+31 113 000000", "\"'+31 113 000000\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("a=1", "\"a=1\"")]
    public void No_cell_is_a_formula_and_none_breaks_its_row(string? tekst, string cel) => Assert.Equal(cel, Csv.Cel(tekst));

    [Fact]
    public async Task The_page_of_the_sociale_kaart_leads_to_it()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/sociale-kaart");
        foreach (var adres in new[] { "/api/sociale-kaart.csv", "/api/hsds/v3" })
        {
            Assert.NotNull(iemand.Pagina.QuerySelector($"main a[href='{adres}']"));
            using var lezer = app.Lezer();
            using var antwoord = await lezer.Stuur(adres);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }
    }
}
