using System.Text.Json.Nodes;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Opbouw;

/// <summary>The domein files are in the database, all of them, once, with their versions; a second region is rows only.</summary>
public sealed class NaslagTests(Testdatabank databank) : TestApp(databank)
{
    static readonly string[] Bestanden = ["criteria", "werkmodel", "situaties", "verwijzers", "hulpvragen", "profielen", "leren", "kompas", "organisaties", "gemeenten", "termijnen"];
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_domein_file_is_in_the_database_whole()
    {
        var inBestand = typeof(Databank).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Select(n => n.Split('.')[^2]);
        Assert.Equal(Bestanden.Order(), inBestand.Order());

        await using var db = await this.AlsSysteem();
        var opgeslagen = (await db.Naslagregels.Where(r => r.Geldt).ToListAsync(Stop)).SelectMany(r => Teksten(JsonNode.Parse(r.Inhoud)!).Append(r.Code)).ToHashSet();
        foreach (var bestand in Bestanden) Assert.Empty(Teksten(Lees(bestand)).Except(opgeslagen));
    }

    [Fact]
    public async Task Every_code_of_the_domain_has_its_words_and_the_other_way_round()
    {
        await using var db = await this.AlsSysteem();
        var naslag = await Naslaglezer.Lees(db, Stop);
        Assert.Equal(Enum.GetValues<Leefgebied>(), naslag.Leefgebieden.Select(l => l.Leefgebied).Order());
        Assert.Equal(Enum.GetValues<Doelgroep>(), naslag.Doelgroepen.Select(d => d.Doelgroep).Order());
        Assert.Equal(Enum.GetValues<Hulprol>().Select(r => Code.Van(r)).Order(), naslag.Hulprollen.Select(r => r.Code).Order());
        Assert.Equal(Enum.GetValues<SoortHulp>().Select(s => Code.Van(s)).Order(), naslag.SoortenHulp.Select(s => s.Code).Order());
        Assert.Equal((12, 12, 8), (naslag.CriteriaVan(Overgang.A).Count(), naslag.CriteriaVan(Overgang.B).Count(), naslag.CriteriaVan(Overgang.C).Count()));
        Assert.Equal("organisatie", naslag.Criterium("B04")!.AlleenDoor);
        Assert.Equal(7, naslag.Situaties.Count);
        Assert.Equal(Codes(Lees("verwijzers")["rodeVlaggen"]!), naslag.RodeVlaggen.Select(v => v.Code));
        Assert.Equal(Codes(Lees("verwijzers")["vindkanalen"]!).Order(), naslag.Kanalen.Select(k => k.Code).Order());
        Assert.Equal(Codes(Lees("organisaties")["organisaties"]!).Order(), naslag.Organisaties.Select(o => o.Code.Waarde).Order());
        Assert.Equal(Codes(Lees("gemeenten")["gemeenten"]!).Order(), naslag.Gemeenten.Select(g => g.Code).Order());
        foreach (var gemeente in Lees("gemeenten")["gemeenten"]!.AsArray())
            Assert.Empty(gemeente!["woonplaatsen"]!.AsArray().Select(w => (string)w!).Except(naslag.Woonplaatsen.Where(w => w.Gemeente == (string)gemeente["code"]!).Select(w => w.Naam)));
        foreach (var (alias, plaats) in Lees("gemeenten")["aliassen"]!.AsObject())
            Assert.Equal((string)plaats!, naslag.Woonplaatsen.Single(w => w.Naam == alias).AliasVan);
        Assert.Equal(Domain.Tijd.Termijnen.Standaard, naslag.Regios.Single().Termijnen);
        Assert.Equal(Domain.Tijd.Termijnen.Standaard.AanbodBeantwoordenWerkdagen, (int)Lees("termijnen")["aanbodBeantwoordenWerkdagen"]!);
    }

    [Fact]
    public async Task Loading_again_writes_nothing()
    {
        var voor = await Alles();
        await Databank.LaadNaslag(Verbindingen.Taken, Begin, Stop);
        Assert.Equal(voor, await Alles());
    }

    [Fact]
    public async Task A_changed_entry_gets_a_new_version_and_the_old_one_stays()
    {
        await using var db = await this.AlsSysteem();
        await db.Database.ExecuteSqlAsync($"update naslag set inhoud = jsonb_set(inhoud, array['tekst'], to_jsonb('zoals het was'::text)) where verzameling = 'criterium' and code = 'B06'", Stop);
        await Databank.LaadNaslag(Verbindingen.Taken, Begin, Stop);

        var versies = await db.Naslagregels.AsNoTracking().Where(r => r.Verzameling == "criterium" && r.Code == "B06").OrderBy(r => r.Versie).ToListAsync(Stop);
        Assert.Equal([(1, false), (2, true)], versies.Select(v => (v.Versie, v.Geldt)));
        Assert.Contains("zoals het was", versies[0].Inhoud, StringComparison.Ordinal);
        Assert.Equal(new Criteriumcode("B06", 2), (await Naslaglezer.Lees(db, Stop)).Criterium("B06")!.Verwijzing);
    }

    [Fact]
    public async Task What_the_regiobeheerder_changed_survives_loading()
    {
        await using (var db = await this.AlsSysteem())
        {
            (await db.Kanalen.FirstAsync(k => k.Code == "huisarts", Stop)).Hernoem("eigen naam");
            await db.SaveChangesAsync(Stop);
        }
        await Databank.LaadNaslag(Verbindingen.Taken, Begin, Stop);
        await using var na = await this.AlsSysteem();
        Assert.Equal("eigen naam", (await na.Kanalen.FirstAsync(k => k.Code == "huisarts", Stop)).Naam);
    }

    [Fact]
    public async Task A_second_region_is_rows_and_no_code()
    {
        await using (var db = await this.AlsSysteem())
        {
            OrganisatieCode aanmeldpunt = new("elders-welzijn"), vrijwilligers = new("elders-vrijwilligers");
            db.Regios.Add(new("elders", "Regio Elders", "Bureau Elders"));
            db.Organisaties.AddRange(Organisatie(aanmeldpunt, OrganisatieSoort.Formeel), Organisatie(vrijwilligers, OrganisatieSoort.Informeel));
            db.Gemeenten.Add(new("GM9999", "Verderop", "verderop", "elders", aanmeldpunt));
            db.Woonplaatsen.Add(new("Verderopdorp", "GM9999", null));
            await db.SaveChangesAsync(Stop);
            // With two regions an organisation says where it works; naming no gemeente is working in both.
            string[] hier = [.. await db.Gemeenten.Where(g => g.Regio != "elders").Select(g => g.Code).ToListAsync(Stop)];
            await db.Database.ExecuteSqlAsync($"update organisatie set gemeenten = {hier} where code in ('vrijwilligerspool', 'smwo')", Stop);
            await this.Medewerker(Functie.Coordinator, "elders-welzijn");
            await this.Medewerker(Functie.Coordinator, "elders-vrijwilligers");
            await this.Medewerker(Functie.Coordinator, "vrijwilligerspool");
        }
        var naslag = await Services.GetRequiredService<Naslagbron>().Nu(Stop);
        Assert.Equal("Regio Elders", naslag.RegioVan("GM9999").Naam);
        Assert.Contains(naslag.Woonplaatsen, w => w is { Naam: "Verderopdorp", Gemeente: "GM9999" });

        await using var scope = Services.CreateAsyncScope();
        var wijzer = scope.ServiceProvider.GetRequiredService<Keuzewijzer>();
        await using var app = await this.AlsApp(Data.Toegang.Toegangscontext.Niemand);
        var vraag = new Aanmelding { Id = Guid.NewGuid(), CasusId = CasusId.Nieuw(), IngediendDoor = IngediendDoor.Inwoner, Op = Begin, Wens = new() { Hulp = WensHulp.Vrijwilliger }, Toestemmingen = [] };
        Assert.Equal(["elders-vrijwilligers", "elders-welzijn"], (await wijzer.Voor(app, vraag, ("Verderopdorp", "GM9999"), Begin, Stop)).Volgorde.Select(k => k.Organisatie.Waarde));
        Assert.Equal(["vrijwilligerspool", "smwo"], (await wijzer.Voor(app, vraag, ("Goes", "GM0664"), Begin, Stop)).Volgorde.Select(k => k.Organisatie.Waarde));
    }

    static Organisatie Organisatie(OrganisatieCode code, OrganisatieSoort soort) =>
        new() { Code = code, Naam = code.Waarde, Soort = soort, Onafhankelijk = true, Gemeenten = ["GM9999"], Ingekocht = true, Aanbod = [new([], [], Dekking.Breed)] };

    /// <summary>Every row of reference data with the transaction that last wrote it.</summary>
    async Task<List<string>> Alles()
    {
        await using var db = await this.AlsSysteem();
        List<string> rijen = [];
        foreach (var tabel in new[] { "naslag", "regio", "gemeente", "woonplaats", "organisatie", "kanaal" })
#pragma warning disable EF1002 // Names from the line above.
            rijen.AddRange(await db.Database.SqlQueryRaw<string>($"select '{tabel} ' || xmin::text || t::text as \"Value\" from {tabel} t order by 1").ToListAsync(Stop));
#pragma warning restore EF1002
        return rijen;
    }

    static JsonNode Lees(string bestand)
    {
        using var stroom = typeof(Databank).Assembly.GetManifestResourceStream($"Meedenkers.Data.Naslag.{bestand}.json")!;
        return JsonNode.Parse(stroom)!;
    }

    static IEnumerable<string> Codes(JsonNode lijst) => lijst.AsArray().Select(r => (string)r!["code"]!);

    /// <summary>Every text in a file, whatever it hangs under.</summary>
    static IEnumerable<string> Teksten(JsonNode? knoop) => knoop switch
    {
        JsonObject velden => velden.SelectMany(v => Teksten(v.Value)),
        JsonArray lijst => lijst.SelectMany(Teksten),
        JsonValue waarde => [waarde.ToString()],
        _ => [],
    };
}
