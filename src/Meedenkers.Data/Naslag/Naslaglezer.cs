using System.Text.Json;
using Meedenkers.Data.Mappings;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Naslag;

/// <summary>Reads the reference data that holds now into one <see cref="Naslagwerk"/>.</summary>
public static class Naslaglezer
{
    /// <summary>The report behind organisaties.json, tekort (bronnen 004, XpertiseZorg).</summary>
    static readonly DateOnly DagVanHetOnderzoek = new(2020, 12, 11);

    public static async Task<Naslagwerk> Lees(MeedenkersDbContext db, CancellationToken stop = default)
    {
        var regels = (await db.Naslagregels.AsNoTracking().Where(r => r.Geldt).OrderBy(r => r.Volgorde)
            .Select(r => new Regel(r.Verzameling, r.Code, r.Versie, r.Inhoud)).ToListAsync(stop)).ToLookup(r => r.Verzameling);
        return new()
        {
            Leefgebieden = [.. regels["leefgebied"].Select(r => new Leefgebieduitleg(Code.Lees<Leefgebied>(r.Code), r.Tekst("naam"), r.Tekst("inwonerNaam")))],
            Doelgroepen = [.. regels["doelgroep"].Select(r => new Doelgroepuitleg(Code.Lees<Doelgroep>(r.Code), r.Tekst("naam"), r.Tekst("inwonerNaam")))],
            Criteria = [.. regels["criterium"].Select(r => new Criterium(r.Code, r.Versie, Code.Lees<Overgang>(r.Code[..1].ToLowerInvariant()), r.Tekst("over"), r.Tekst("tekst"), r.Tekst("inwonerTekst"), r.TekstOf("alleenDoor")))],
            Situaties = [.. regels["situatie"].Select(r => new Situatie(r.Code, r.Tekst("titel"), r.Codes<Leefgebied>("leefgebieden"), Code.Lees<Hulprol>(r.Tekst("rol")), r.Codes<Doelgroep>("suggestieDoelgroepen")))],
            RodeVlaggen = [.. regels["rode-vlag"].Select(r => new RodeVlag(r.Code, r.Tekst("tekst"), r.Codes<Leefgebied>("leefgebieden"), Code.Lees<Hulprol>(r.Tekst("rol")), r.Codes<Doelgroep>("suggestieDoelgroepen")))],
            Hulpvragen = [.. regels["hulpvraag"].Select(r => new Hulpvragen(Code.Lees<Doelgroep>(r.Code), [.. r.Onderdelen("vragen").Select(v => v.GetProperty("tekst").GetString()!)]))],
            Hulprollen = [.. regels["hulprol"].Select(r => new Begrip(r.Code, r.Tekst("naam")))],
            SoortenHulp = [.. regels["soort-hulp"].Select(r => new Begrip(r.Code, r.Tekst("naam")))],
            Taken =
            [
                .. Taken("G", "Voor elke meedenker", regels["profielen"].Where(r => r.Code == "gezamenlijkeTaken").SelectMany(r => r.Teksten(null))),
                .. Taken("V", "Vrijwilliger", regels["profiel"].Where(r => r.Code == "vrijwilliger").SelectMany(r => r.Teksten("taken"))),
                .. Taken("E", "Ervaringsdeskundige", regels["profiel"].Where(r => r.Code == "ervaringsdeskundige").SelectMany(r => r.Teksten("taken"))),
                .. Taken("F", "Formele meedenker", regels["profiel"].Where(r => r.Code == "formeel").SelectMany(r => r.Teksten("taken"))),
            ],
            Kompas =
            [
                .. new[] { ("relatie", "De relatie"), ("regieBijInwoner", "De regie bij de inwoner"), ("vragen", "Vragen onderweg"), ("check", "Klopt het nog?") }
                    .SelectMany(d => regels["kompas"].Where(r => r.Code == d.Item1).Select(r => new Kompasdeel(d.Item2, [.. r.Teksten(null)]))),
            ],
            Vermoedens =
            [
                .. from tekort in regels["organisaties"].Where(r => r.Code == "tekort").SelectMany(r => r.Codes<Doelgroep>("doelgroepen"))
                   select new Vermoeden(tekort, regels["doelgroep"].First(r => r.Code == Code.Van(tekort)).TekstOf("aanbodSignaal") ?? "beperkt", DagVanHetOnderzoek),
            ],
            Vakken = [.. regels["vak"].Select(r => r.Tekst("naam"))],
            Regios = await db.Regios.AsNoTracking().OrderBy(r => r.Naam).ToListAsync(stop),
            Gemeenten = await db.Gemeenten.AsNoTracking().OrderBy(g => g.Naam).ToListAsync(stop),
            Woonplaatsen = await db.Woonplaatsen.AsNoTracking().OrderBy(w => w.Naam).ToListAsync(stop),
            Kanalen = await db.Kanalen.AsNoTracking().OrderBy(k => k.Naam).ToListAsync(stop),
            Organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync(stop),
            Netwerk = await db.Kaartvermeldingen.AsNoTracking().Where(v => v.Organisatie != null).ToDictionaryAsync(v => v.Organisatie!.Value, stop),
        };
    }

    static IEnumerable<Taak> Taken(string letter, string lijst, IEnumerable<string> teksten) =>
        teksten.Select((tekst, plaats) => new Taak(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter}{plaats + 1:00}"), lijst, tekst));

    sealed record Regel(string Verzameling, string Code, int Versie, string Inhoud)
    {
        readonly JsonElement json = JsonSerializer.Deserialize<JsonElement>(Inhoud);

        public string Tekst(string veld) => json.GetProperty(veld).GetString()!;

        public string? TekstOf(string veld) => json.TryGetProperty(veld, out var waarde) ? waarde.GetString() : null;

        /// <summary>A list of texts under a name, or the whole row when that is a list.</summary>
        public IEnumerable<string> Teksten(string? veld) => (veld is null ? json : json.GetProperty(veld)).EnumerateArray().Select(t => t.GetString()!);

        public IEnumerable<JsonElement> Onderdelen(string veld) => json.GetProperty(veld).EnumerateArray();

        public IReadOnlyList<T> Codes<T>(string veld) where T : struct, Enum =>
            json.TryGetProperty(veld, out var lijst) ? lijst.Deserialize<List<T>>(Conventies.Json)! : [];
    }
}
