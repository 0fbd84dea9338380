using System.Text.Json;
using System.Text.Json.Nodes;
using Meedenkers.Data.Mappings;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Opbouw;

/// <summary>
/// Loads the domein files that this release brings. Vocabulary is versioned: a changed entry gets a new version and the old one
/// stays for the decisions taken under it. What the regiobeheerder keeps (regions, channels) is added when absent only.
/// </summary>
static class Naslaglader
{
    public static async Task Laad(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        await LaadWoordenschat(db, stop);
        await LaadRegio(db, stop);
        await LaadOrganisaties(db, stop);
        await LaadKanalen(db, stop);
        await db.SaveChangesAsync(stop);
        await LaadVermeldingen(db, nu, stop);
    }

    /// <summary>Everything in a domein file that has a code; the rest of each file is kept whole under its own name.</summary>
    static IEnumerable<(string Verzameling, string Code, JsonNode Inhoud)> Woordenschat()
    {
        foreach (var bestand in new[] { "criteria", "werkmodel", "situaties", "verwijzers", "hulpvragen", "profielen", "leren", "kompas", "organisaties", "gemeenten", "termijnen" })
        {
            foreach (var (naam, waarde) in Bestand(bestand).AsObject())
            {
                var verzameling = (bestand, naam) switch
                {
                    ("werkmodel", "leefgebieden") => "leefgebied",
                    ("werkmodel", "doelgroepen") => "doelgroep",
                    ("werkmodel", "rollen") => "hulprol",
                    ("werkmodel", "soortHulp") => "soort-hulp",
                    ("werkmodel", "terugkerendeVragen") => "terugkerende-vraag",
                    ("situaties", "situaties") => "situatie",
                    ("verwijzers", "rodeVlaggen") => "rode-vlag",
                    ("profielen", "profielen") => "profiel",
                    ("leren", "bijeenkomsten") => "bijeenkomst",
                    _ => null,
                };
                if (verzameling is not null)
                    foreach (var regel in waarde!.AsArray()) yield return (verzameling, (string)regel!["code"]!, regel);
                else if ((bestand, naam) is ("criteria", "overgangen"))
                {
                    foreach (var overgang in waarde!.AsArray())
                    {
                        foreach (var criterium in overgang!["criteria"]!.AsArray()) yield return ("criterium", (string)criterium!["code"]!, criterium);
                        var zelf = overgang.DeepClone().AsObject();
                        zelf.Remove("criteria");
                        yield return ("overgang", (string)zelf["code"]!, zelf);
                    }
                }
                else if ((bestand, naam) is ("hulpvragen", "profielen"))
                    foreach (var profiel in waarde!.AsArray()) yield return ("hulpvraag", (string)profiel!["doelgroep"]!, profiel);
                else if ((bestand, naam) is ("verwijzers", "vakken"))
                    foreach (var vak in waarde!.AsArray()) yield return ("vak", (string)vak!, new JsonObject { ["naam"] = (string)vak! });
                else
                    yield return (bestand, naam, waarde!);
            }
        }
    }

    static async Task LaadWoordenschat(MeedenkersDbContext db, CancellationToken stop)
    {
        var bestaand = await db.Naslagregels.ToListAsync(stop);
        var laatste = bestaand.GroupBy(r => (r.Verzameling, r.Code)).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Versie)!);
        var volgorde = 0;
        var gezien = new HashSet<(string, string)>();
        foreach (var (verzameling, code, inhoud) in Woordenschat())
        {
            gezien.Add((verzameling, code));
            laatste.TryGetValue((verzameling, code), out var vorige);
            volgorde++;
            if (vorige is not null && JsonNode.DeepEquals(JsonNode.Parse(vorige.Inhoud), inhoud))
            {
                vorige.Geldt = true;
                continue;
            }
            if (vorige is not null) vorige.Geldt = false;
            db.Naslagregels.Add(new() { Verzameling = verzameling, Code = code, Versie = (vorige?.Versie ?? 0) + 1, Volgorde = volgorde, Inhoud = inhoud.ToJsonString() });
        }
        foreach (var weg in laatste.Values.Where(r => !gezien.Contains((r.Verzameling, r.Code)))) weg.Geldt = false;
    }

    static async Task LaadRegio(MeedenkersDbContext db, CancellationToken stop)
    {
        var bestand = Bestand("gemeenten");
        var code = (string)bestand["regio"]!["code"]!;
        var aanmeldpunt = new OrganisatieCode((string)Organisaties().Single(o => (bool?)o["aanmeldpunt"] == true)["code"]!);
        if (!await db.Regios.AnyAsync(r => r.Code == code, stop))
        {
            var regio = new Regio(code, (string)bestand["regio"]!["naam"]!, (string)bestand["regio"]!["beheerder"]!);
            db.Regios.Add(regio);
        }
        var gemeenten = await db.Gemeenten.Select(g => g.Code).ToListAsync(stop);
        var woonplaatsen = (await db.Woonplaatsen.Select(w => w.Naam).ToListAsync(stop)).ToHashSet();
        foreach (var gemeente in bestand["gemeenten"]!.AsArray())
        {
            var gemeentecode = (string)gemeente!["code"]!;
            if (!gemeenten.Contains(gemeentecode))
                db.Gemeenten.Add(new(gemeentecode, (string)gemeente["naam"]!, (string)gemeente["slug"]!, code, aanmeldpunt));
            foreach (var plaats in gemeente["woonplaatsen"]!.AsArray().Select(p => (string)p!).Where(p => !woonplaatsen.Contains(p)))
                db.Woonplaatsen.Add(new(plaats, gemeentecode, null));
            foreach (var (alias, plaats) in bestand["aliassen"]!.AsObject())
                if (!woonplaatsen.Contains(alias) && gemeente["woonplaatsen"]!.AsArray().Any(p => (string)p! == (string)plaats!))
                    db.Woonplaatsen.Add(new(alias, gemeentecode, (string)plaats!));
        }
    }

    static async Task LaadOrganisaties(MeedenkersDbContext db, CancellationToken stop)
    {
        var bestaand = await db.Organisaties.Select(o => o.Code).ToListAsync(stop);
        foreach (var json in Organisaties())
        {
            var code = new OrganisatieCode((string)json["code"]!);
            if (bestaand.Contains(code)) continue;
            var soort = Code.Lees<OrganisatieSoort>((string)json["soort"]!);
            db.Organisaties.Add(new()
            {
                Code = code,
                Naam = (string)json["naam"]!,
                Voluit = (string?)json["voluit"],
                Soort = soort,
                Onafhankelijk = (bool)json["onafhankelijk"]!,
                Gemeenten = json["gemeenten"] is JsonArray gemeenten ? [.. gemeenten.Select(g => (string)g!)] : [],
                Ingekocht = (string?)json["afspraak"] == "ingekocht" || soort == OrganisatieSoort.Informeel,
                Voorwaarde = (string?)json["voorwaarde"],
                WerktMet = (string?)json["werktMet"],
                Aanbod = [.. json["aanbod"]!.AsArray().Select(a => new Aanbod(Codes<Doelgroep>(a!["doelgroepen"]!), Codes<Leefgebied>(a["leefgebieden"]!), Code.Lees<Dekking>((string)a["dekking"]!)))],
            });
        }
    }

    /// <summary>Every organisation of the network is on the kaart, as the region keeps it; its own texts and contact data stay.</summary>
    static async Task LaadVermeldingen(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var regio = (string)Bestand("gemeenten")["regio"]!["code"]!;
        var bestaand = await db.Kaartvermeldingen.Where(v => v.Organisatie != null).ToDictionaryAsync(v => v.Organisatie!.Value, stop);
        foreach (var organisatie in await db.Organisaties.AsNoTracking().ToListAsync(stop))
        {
            if (bestaand.TryGetValue(organisatie.Code, out var vermelding))
            {
                if (vermelding.Volg(organisatie, nu) is { } versie) db.Add(versie);
                continue;
            }
            var (nieuw, eerste) = Kaartvermelding.Van(organisatie, regio, nu);
            db.AddRange(nieuw, eerste);
        }
        await db.SaveChangesAsync(stop);
    }

    static async Task LaadKanalen(MeedenkersDbContext db, CancellationToken stop)
    {
        var bestaand = await db.Kanalen.Select(k => k.Code).ToListAsync(stop);
        foreach (var kanaal in Bestand("verwijzers")["vindkanalen"]!.AsArray())
            if (!bestaand.Contains((string)kanaal!["code"]!)) db.Kanalen.Add(new((string)kanaal["code"]!, (string)kanaal["naam"]!));
    }

    static IEnumerable<JsonNode> Organisaties() => Bestand("organisaties")["organisaties"]!.AsArray().Select(o => o!);

    static IReadOnlyList<T> Codes<T>(JsonNode lijst) where T : struct, Enum => lijst is JsonArray codes ? codes.Deserialize<List<T>>(Conventies.Json)! : [];

    /// <summary>A domein file as this release brings it.</summary>
    internal static JsonNode Bestand(string naam)
    {
        using var stroom = typeof(Naslaglader).Assembly.GetManifestResourceStream($"Meedenkers.Data.Naslag.{naam}.json")
            ?? throw new InvalidOperationException($"The reference data {naam} is not in the assembly.");
        return JsonNode.Parse(stroom)!;
    }
}
