using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Pages.Kaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>A version of an entry: when, who, and what it changed.</summary>
internal sealed record Kaartversieregel(int Nummer, string Wanneer, string Wie, IReadOnlyList<string> Anders, bool IsNu);

/// <summary>The versions of an entry, newest first, one page at a time.</summary>
internal sealed record Kaartversielijst(string Code, string Naam, IReadOnlyList<Kaartversieregel> Regels, int? Verder)
{
    const int Bladzijde = 25;

    /// <summary>Null when there is no such entry.</summary>
    internal static async Task<Kaartversielijst?> Lees(MeedenkersDbContext db, IQueryable<Kaartvermelding> zichtbaar, string code, int? voor, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        if (await zichtbaar.Where(v => v.Code == code).Select(v => new { v.Naam, v.Versie }).SingleOrDefaultAsync(stop) is not { } nu) return null;
        var versies = await db.Kaartversies.AsNoTracking().Where(v => v.Vermelding == code && (voor == null || v.Nummer < voor)).OrderByDescending(v => v.Nummer).Take(Bladzijde + 1).ToListAsync(stop);
        var wie = versies.Select(v => v.Door).OfType<MedewerkerId>().ToList();
        var namen = await db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        List<Kaartversieregel> regels =
        [
            .. versies.Take(Bladzijde).Select((v, plaats) => new Kaartversieregel(v.Nummer, $"{Nederland.Lang(Nederland.Vandaag(v.Op), vandaag)}, {Nederland.KlokVan(v.Op):HH:mm} uur",
                v.Door is { } door ? namen.GetValueOrDefault(door, "onbekend") : "het portaal", [.. Verschil(versies.ElementAtOrDefault(plaats + 1)?.Inhoud, v.Inhoud, naslag)], v.Nummer == nu.Versie)),
        ];
        return new(code, nu.Naam, regels, versies.Count > Bladzijde ? regels[^1].Nummer : null);
    }

    static IEnumerable<string> Verschil(Kaartinhoud? was, Kaartinhoud werd, Naslagwerk naslag)
    {
        var eerder = was is null ? [] : Velden(was, naslag).ToDictionary(v => v.Naam, v => v.Waarde);
        foreach (var (naam, waarde) in Velden(werd, naslag))
        {
            var oud = eerder.GetValueOrDefault(naam, "");
            if (oud != waarde) yield return was is null ? $"{naam}: {waarde}" : $"{naam}: {Noem(oud)} → {Noem(waarde)}";
        }
    }

    static string Noem(string waarde) => waarde.Length == 0 ? "niets" : waarde;

    static IEnumerable<(string Naam, string Waarde)> Velden(Kaartinhoud inhoud, Naslagwerk naslag) =>
    [
        ("Naam", inhoud.Naam),
        ("Soort", Kaartwoorden.Titel(inhoud.Soort)),
        ("Onafhankelijk", inhoud.Onafhankelijk ? "ja" : "nee"),
        ("Wat zij doen", inhoud.Tekst ?? ""),
        ("Gemeenten", inhoud.Gemeenten.Count == 0 ? "alle" : string.Join(", ", inhoud.Gemeenten.Select(g => naslag.Gemeente(g)?.Naam ?? g))),
        ("Onderwerpen", inhoud.Leefgebieden.Count == 0 ? "alle" : string.Join(", ", inhoud.Leefgebieden.Select(l => naslag.Van(l).Naam))),
        ("Voor wie", inhoud.Doelgroepen.Count == 0 ? "iedereen" : string.Join(", ", inhoud.Doelgroepen.Select(d => naslag.Van(d).Naam))),
        ("Talen", string.Join(", ", inhoud.Talen)),
        ("Adres", inhoud.Adres ?? ""),
        ("Openingstijden", inhoud.Openingstijden ?? ""),
        ("Telefoon", inhoud.Telefoon ?? ""),
        ("E-mail", inhoud.Email ?? ""),
        ("Website", inhoud.Website ?? ""),
    ];
}
