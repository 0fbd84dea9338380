using System.IO.Compression;
using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Pages.Kaart;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Pages.Kaart;

/// <summary>Looking for help: by words, by what they mean, with a slip of the finger, and by what narrows it.</summary>
public sealed class ZoekenTests(Zoekapp app) : IClassFixture<Zoekapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    async Task<List<string>> Vind(string vraag)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart?{vraag}");
        Assert.Equal(HttpStatusCode.OK, iemand.Status);
        return [.. iemand.Pagina.QuerySelectorAll("section[aria-labelledby=uitslag] a.doel").Select(a => a.TextContent)];
    }

    [Theory]
    [InlineData("q=voedselbank", "Voedselbank Verzinsel")] // the name
    [InlineData("q=VOEDSEL", "Voedselbank Verzinsel")] // the beginning of a word
    [InlineData("q=maaltijd", "Voedselbank Verzinsel")] // what people call the kind
    [InlineData("q=caf%C3%A9+denkbeeld", "Taalcafé Denkbeeld")]
    [InlineData("q=cafe", "Taalcafé Denkbeeld")]
    [InlineData("q=stapels", "Papierwinkel Proef")] // in the text, and another form of the word
    [InlineData("q=stapel", "Papierwinkel Proef")]
    [InlineData("q=ik+heb+een+brief+over+schulden", "Papierwinkel Proef")] // not all of these words, some of them
    [InlineData("q=voedselbnak", "Voedselbank Verzinsel")] // a slip of the finger
    [InlineData("q=papierwinkl", "Papierwinkel Proef")]
    [InlineData("q=abcd+efgh+ijkl+mnop+voedselbnak", "Voedselbank Verzinsel")] // of many words the longest are guessed at
    public async Task Words_find_what_they_mean(string vraag, string eerste) => Assert.Equal(eerste, (await Vind(vraag)).FirstOrDefault());

    [Fact]
    public async Task A_slip_in_each_of_two_words_finds_both()
    {
        var gevonden = await Vind("q=voedselbnak+papierwinkl");
        Assert.Contains("Voedselbank Verzinsel", gevonden);
        Assert.Contains("Papierwinkel Proef", gevonden);
    }

    [Fact]
    public async Task The_name_weighs_more_than_the_kind_and_the_kind_more_than_the_text()
    {
        var gevonden = await Vind("q=kleren");
        Assert.Equal(["Kleren van Schijn", "Ruilwinkel Testers", "Inloop Nepstra"], gevonden);
    }

    [Theory]
    [InlineData("q=inloop&gemeente=tholen", "Inloop Nepstra")]
    [InlineData("soort=voedsel", "Voedselbank Verzinsel")]
    [InlineData("taal=Oekra%C3%AFens", "Taalcafé Denkbeeld")]
    [InlineData("soort=taal&onderwerp=leren", "Taalcafé Denkbeeld")]
    [InlineData("soort=inloop&onafhankelijk=ja", "")]
    [InlineData("soort=onzin&q=voedselbank", "Voedselbank Verzinsel")] // an unknown code narrows nothing
    public async Task Filters_narrow(string vraag, string alleen) => Assert.Equal(alleen, string.Join("|", await Vind(vraag)));

    [Fact]
    public async Task Who_is_there_for_everybody_and_everywhere_is_found_by_each_filter()
    {
        Assert.Contains("SMWO", await Vind("wie=nah&gemeente=tholen&onderwerp=wonen&soort=formeel"));
        Assert.DoesNotContain("Eva Regelt", await Vind("wie=nah&soort=formeel"));
    }

    [Fact]
    public async Task A_synonym_of_an_editor_works_at_the_next_search()
    {
        using var regio = await app.Als(Functie.Regiobeheerder);
        Assert.Empty(await Vind("q=deurwaarder"));
        await regio.Open("/beheer/kaart/synoniemen");
        Assert.Contains("deurwaarder", regio.Tekst, StringComparison.Ordinal); // searched, and not found
        await regio.Klik("Maak synoniem: deurwaarder");
        await regio.Verstuur("Voeg toe", ("Invoer.Betekent", ""));
        Assert.Equal(HttpStatusCode.BadRequest, regio.Status);
        await regio.VerstuurEnVolg("Voeg toe", ("Invoer.Betekent", "Schulden, post"));
        Assert.Equal(["Papierwinkel Proef"], await Vind("q=deurwaarder"));
        await regio.Open("/beheer/kaart/synoniemen?woord=deurwaarder");
        await regio.Verstuur("Voeg toe", ("Invoer.Betekent", "schulden post"));
        Assert.Contains(Weigering.SynoniemBestaatAl.Zin, regio.Tekst, StringComparison.Ordinal);
        await regio.VerstuurEnVolg("Haal weg: deurwaarder, schulden post");
        Assert.Empty(await Vind("q=deurwaarder"));
    }

    [Fact]
    public async Task Nothing_found_helps_on_and_keeps_single_words_only()
    {
        using var iemand = app.Bezoeker();
        for (var keer = 0; keer < 2; keer++) await iemand.Open("/sociale-kaart?q=Kwibus+Zwollenaar+77x&gemeente=goes&soort=voedsel");
        Assert.Contains("Wij vonden niets", iemand.Tekst, StringComparison.Ordinal);
        Assert.NotNull(iemand.Pagina.QuerySelector("main a[href='/vraag']"));
        Assert.NotNull(iemand.Pagina.QuerySelector("main a[href^='tel:']"));
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron)));
        await iemand.Klik("Zoek in alle gemeenten");
        Assert.DoesNotContain("gemeente=", iemand.Url, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal([("kwibus", 3), ("zwollenaar", 3)], (await db.Kaartzoekwoorden.Where(w => w.Woord == "kwibus" || w.Woord == "zwollenaar" || w.Woord.Contains("77")).OrderBy(w => w.Woord).ToListAsync(Stop)).ConvertAll(w => (w.Woord, w.Aantal)));
    }

    [Theory]
    [InlineData("0612345678")]
    [InlineData("iemand@voorbeeld.example")]
    [InlineData("123456782")]
    public async Task What_leads_to_somebody_leaves_the_address_and_is_never_kept(string wat)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart?q={Uri.EscapeDataString(wat)}&gemeente=goes");
        Assert.Equal("/sociale-kaart?gemeente=goes", iemand.Doorverwijzing);
        await iemand.Volg();
        Assert.Contains("Laat nummers en adressen weg", iemand.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain(wat, iemand.Bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_in_no_log()
    {
        await Vind("q=kanariezoekwoord&gemeente=goes");
        // The framework names addresses at Information, which Logboekregels never writes.
        var geschreven = app.Log.Regels.Where(r => r.Niveau >= Microsoft.Extensions.Logging.LogLevel.Warning || !r.Categorie.StartsWith("Microsoft", StringComparison.Ordinal)).ToList();
        Assert.Contains(geschreven, r => r.Tekst.Contains("sociale-kaart", StringComparison.Ordinal));
        Assert.DoesNotContain(geschreven, r => r.Tekst.Contains("kanariezoekwoord", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("q=%00%FF&blad=-3")]
    [InlineData("q='%3B%20drop%20table--&taal=%7B%7D")]
    [InlineData("q=%26+%7C+!+%3A*&blad=2147483647")]
    [InlineData("blad=kees")]
    [InlineData("q=de+het+een")]
    public async Task Odd_questions_get_an_answer(string vraag)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open($"/sociale-kaart?{vraag}");
        Assert.Contains(iemand.Status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Redirect });
    }

    [Fact]
    public async Task Pages_go_on_and_show_everything_once()
    {
        HashSet<string> namen = [];
        for (var nr = 0; nr < 45; nr++)
        {
            namen.Add($"Bladerplek {nr:00}");
            await app.EenVermelding(met: i => i with { Naam = $"Bladerplek {nr:00}", Soort = Kaartsoort.Vervoer, Tekst = null }); // nothing that another test looks for
        }
        List<string> gezien = [];
        using var iemand = app.Bezoeker();
        for (var pad = "/sociale-kaart?q=bladerplek"; pad is not null; pad = iemand.Pagina.QuerySelectorAll("a.terug").FirstOrDefault(a => a.TextContent == "Toon meer")?.GetAttribute("href"))
        {
            await iemand.Open(pad);
            gezien.AddRange(iemand.Pagina.QuerySelectorAll("section[aria-labelledby=uitslag] a.doel").Select(a => a.TextContent));
            Assert.Contains("45 plekken", iemand.Tekst, StringComparison.Ordinal);
        }
        Assert.Equal(45, gezien.Count);
        Assert.Equal(namen.Order(), gezien.Order());
        Assert.Empty(await Vind("q=bladerplek&blad=4"));
        await iemand.Open("/sociale-kaart?q=bladerplek&blad=4");
        Assert.Contains("45 plekken", iemand.Tekst, StringComparison.Ordinal); // past the last page it is still said
    }

    [Fact]
    public async Task Pages_for_a_group_show_who_names_it_first_and_everything_once()
    {
        for (var nr = 0; nr < 25; nr++) await app.EenVermelding(met: i => i with { Naam = $"Zorgplek {nr:00}", Soort = Kaartsoort.Vervoer, Tekst = null, Doelgroepen = [Doelgroep.Mantelzorgers] });
        await using var db = await app.AlsSysteem();
        var alle = await db.Database.SqlQuery<string>($"""
            select naam as "Value" from kaartvermelding where van_kaart_op is null and (doelgroepen = array[]::text[] or 'mantelzorgers' = any(doelgroepen)) order by doelgroepen = array[]::text[], naam, code
            """).ToListAsync(Stop);
        Assert.Contains(alle, naam => naam == "Zorgplek 24");
        Assert.InRange(alle.Count, 26, 100);

        List<string> gezien = [];
        for (var blad = 1; blad <= alle.Count / Kaartzoeker.Bladzijde + 1; blad++) gezien.AddRange(await Vind($"wie=mantelzorgers&blad={blad}"));

        Assert.Equal(alle, gezien);
    }

    /// <summary>Else each search reads what was changed since the last tidying up (docs/meten.md).</summary>
    [Fact]
    public async Task Indexes_of_words_take_a_change_at_once()
    {
        await using var db = await app.AlsSysteem();
        var indexen = await db.Database.SqlQuery<bool>($"""
            select coalesce('fastupdate=off' = any(c.reloptions), false) as "Value" from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
            where a.amname = 'gin' and i.indrelid = 'kaartvermelding'::regclass
            """).ToListAsync(Stop);
        Assert.Equal([true, true, true], indexen);
    }

    [Fact]
    public async Task Each_group_has_a_page_with_its_questions_and_who_helps()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/sociale-kaart");
        var links = iemand.Pagina.QuerySelectorAll("a[href^='/sociale-kaart/voor/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(Enum.GetValues<Doelgroep>().Length, links.Count);
        foreach (var link in links)
        {
            await iemand.Open(link);
            Assert.Equal(HttpStatusCode.OK, iemand.Status);
            Assert.NotEmpty(iemand.Pagina.QuerySelectorAll("section[aria-labelledby=vragen] li"));
            Assert.NotEmpty(iemand.Pagina.QuerySelectorAll("section[aria-labelledby=wie] a"));
            Assert.NotNull(iemand.Pagina.QuerySelector("main a[href='/vraag']"));
            Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron)));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open("/sociale-kaart/voor/niemand")).Status);
    }

    [Fact]
    public async Task Who_names_the_group_comes_before_who_is_there_for_all()
    {
        var code = await app.EenVermelding(met: inhoud => inhoud with { Naam = "Meerijders", Soort = Kaartsoort.Vervoer, Tekst = null, Doelgroepen = [Doelgroep.Nah] });
        using var iemand = app.Bezoeker();

        await iemand.Open("/sociale-kaart/voor/nah");

        var links = iemand.Pagina.QuerySelectorAll("section[aria-labelledby=wie] a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal($"/sociale-kaart/{code}", links[0]);
        Assert.Contains("/sociale-kaart/maatschappelijk-werk", links); // for all
    }

    [Fact]
    public async Task The_network_is_a_drawing_and_the_same_as_a_list()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/sociale-kaart/netwerk");
        var getallen = iemand.Pagina.QuerySelectorAll("main svg text").Select(t => t.TextContent).Where(t => t != "Ik").ToList();
        Assert.Equal(14, getallen.Count);
        Assert.Equal(getallen.Select(g => g + ".").Order(), iemand.Pagina.QuerySelectorAll("main section li b").Select(b => b.TextContent).Order());
        Assert.NotNull(iemand.Pagina.QuerySelector("main svg[role=img][aria-label]"));
        Assert.Empty(PlatteTaal.Bezwaren(ZichtbareTekst.Van(iemand.Bron)));
    }

    /// <summary>What a telephone on a poor line fetches for one page: document, style and script, compressed.</summary>
    [Theory]
    [InlineData("/sociale-kaart")]
    [InlineData("/sociale-kaart?q=inloop")]
    [InlineData("/sociale-kaart/smwo")]
    [InlineData("/sociale-kaart/netwerk")]
    [InlineData("/sociale-kaart/voor/ggz")]
    public async Task A_page_of_the_kaart_fits_in_thirty_kilobytes(string pad)
    {
        using var iemand = app.Bezoeker();
        await iemand.Open(pad);
        var adressen = iemand.Pagina.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")).Concat(iemand.Pagina.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src"))).OfType<string>().ToList();
        Assert.NotEmpty(adressen);
        using var lijn = app.CreateClient();
        var samen = Klein(System.Text.Encoding.UTF8.GetBytes(iemand.Bron));
        foreach (var adres in adressen) samen += Klein(await lijn.GetByteArrayAsync(new Uri(adres, UriKind.Relative), Stop));
        TestContext.Current.TestOutputHelper?.WriteLine($"{pad}: {samen} bytes");
        Assert.InRange(samen, 1, 30_000);
    }

    static long Klein(byte[] inhoud)
    {
        using var doel = new MemoryStream();
        using (var brotli = new BrotliStream(doel, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(inhoud);
        return doel.Length;
    }
}

/// <summary>A handful of entries that a reader may look for.</summary>
public sealed class Zoekapp(Testdatabank databank) : TestApp(databank)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Zet("Voedselbank Verzinsel", Kaartsoort.Voedsel, i => i with { Gemeenten = ["GM0664"], Leefgebieden = [Leefgebied.Financien], Tekst = "Elke week een pakket." });
        await Zet("Taalcafé Denkbeeld", Kaartsoort.Taal, i => i with { Gemeenten = ["GM0664"], Leefgebieden = [Leefgebied.Leren], Talen = ["Oekraïens", "Arabisch"], Tekst = "Oefen Nederlands aan tafel." });
        await Zet("Papierwinkel Proef", Kaartsoort.Geldhulp, i => i with { Leefgebieden = [Leefgebied.Financien], Tekst = "Breng uw brieven mee. Samen maken wij stapels." });
        await Zet("Ruilwinkel Testers", Kaartsoort.Spullen, i => i with { Leefgebieden = [Leefgebied.Wonen], Tekst = "Breng iets en neem iets mee." });
        await Zet("Kleren van Schijn", Kaartsoort.Anders, i => i with { Leefgebieden = [Leefgebied.Wonen], Tekst = "Zoek zelf iets uit." });
        await Zet("Inloop Nepstra", Kaartsoort.Inloop, i => i with { Onafhankelijk = false, Gemeenten = ["GM0716"], Leefgebieden = [Leefgebied.SocialeRelaties], Tekst = "Er hangen ook kleren om te ruilen." });
    }

    Task<string> Zet(string naam, Kaartsoort soort, Func<Kaartinhoud, Kaartinhoud> met) => this.EenVermelding(met: i => met(i with { Naam = naam, Soort = soort }));
}

/// <summary>A server without pg_trgm: search works, and nothing looks like anything.</summary>
public sealed class ZoekenZonderTrgmTests(Testdatabank databank) : TestApp(databank)
{
    [Fact]
    public async Task Search_works_and_a_slip_of_the_finger_finds_nothing()
    {
        await this.EenVermelding(met: i => i with { Naam = "Voedselbank Verzinsel" });
        await using (var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(await Testserver.Superuser()) { Database = new NpgsqlConnectionStringBuilder(Verbindingen.Eigenaar).Database }.ConnectionString))
        {
            await open.OpenAsync(TestContext.Current.CancellationToken);
            await using var weg = new NpgsqlCommand("drop extension pg_trgm cascade", open);
            await weg.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        using var iemand = Bezoeker();
        Assert.Contains("Voedselbank Verzinsel", (await iemand.Open("/sociale-kaart?q=voedselbank")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Wij vonden niets", (await iemand.Open("/sociale-kaart?q=voedselbnak")).Tekst, StringComparison.Ordinal);
    }
}
