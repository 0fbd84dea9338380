using System.Globalization;
using Meedenkers.Web.Opstarten.Ontwikkeling;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>docs/rechten.md, as the tests read it: the routes, what each role gets, and what each relation gets.</summary>
static class Rechtentabel
{
    /// <summary>What the table of relations calls the beginning of an address.</summary>
    static readonly (string Kort, string Lang)[] Begin =
    [
        ("casus", "/team/casussen/{casusid:guid}"),
        ("deel", "/team/casussen/{casusid:guid}/onderdelen/{onderdeelid:guid}"),
        ("aanbod", "/team/aanbod/{onderdeelid:guid}"),
        ("mens", "/team/mensen/{id:guid}"),
        ("overdracht", "/team/overdrachten/{overdrachtid:guid}"),
        ("waakvlam", "/team/waakvlam/{waakvlamid:guid}"),
        ("account", "/beheer/accounts/{id:guid}"),
    ];

    static readonly string[][] Rijen = [.. File.ReadAllLines(Path.Combine(Projectmap.Vind()!, "docs", "rechten.md"))
        .Where(regel => regel.StartsWith('|'))
        .Select(regel => regel.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>Verbs and audience of each route.</summary>
    internal static readonly IReadOnlyDictionary<string, (string Verben, string Wie)> Routes = Rijen
        .Where(rij => rij[0].StartsWith('/')).ToDictionary(rij => rij[0], rij => (rij[1], rij[2]), StringComparer.Ordinal);

    /// <summary>By role and audience: a status, or null for "in".</summary>
    internal static readonly IReadOnlyDictionary<(string Rol, string Wie), int?> Rollen = Tabel("role").SelectMany(rij =>
        rij.Waarden.Select(cel => (Sleutel: (rij.Sleutels[0], cel.Kolom), cel.Waarde))).ToDictionary(c => c.Sleutel, c => c.Waarde == "in" ? (int?)null : int.Parse(c.Waarde, CultureInfo.InvariantCulture));

    /// <summary>By verb, route with handler, role and relation: a status.</summary>
    internal static readonly IReadOnlyDictionary<(string Verb, string Route, string Rol, string Relatie), int> Relaties = Rijen
        .Where(rij => rij is ["GET" or "POST", ..]).SelectMany(Relatieregels)
        .ToDictionary(r => r.Sleutel, r => r.Status);

    /// <summary>The relations that the table of this door has for this role, with their status.</summary>
    internal static IEnumerable<(string Relatie, int Status)> Van(Ingang ingang, string rol) =>
        Relaties.Where(r => r.Key.Verb == ingang.Verb && r.Key.Route == ingang.Naam && r.Key.Rol == rol).Select(r => (r.Key.Relatie, r.Value));

    static IEnumerable<((string Verb, string Route, string Rol, string Relatie) Sleutel, int Status)> Relatieregels(string[] rij)
    {
        var kop = Rijen.Take(Array.IndexOf(Rijen, rij)).Last(r => r[0] == "verb");
        var metRol = kop[2] == "role";
        foreach (var route in rij[1].Split(' '))
            foreach (var rol in metRol ? rij[2].Split(' ') : [""])
                for (var kolom = metRol ? 3 : 2; kolom < rij.Length; kolom++)
                    yield return ((rij[0], Voluit(route), rol, kop[kolom]), int.Parse(rij[kolom], CultureInfo.InvariantCulture));
    }

    static string Voluit(string route) =>
        route.StartsWith('/') ? route : Begin.Where(b => route.StartsWith(b.Kort, StringComparison.Ordinal)).Select(b => b.Lang + route[b.Kort.Length..]).Single();

    static IEnumerable<(string[] Sleutels, (string Kolom, string Waarde)[] Waarden)> Tabel(string kop)
    {
        var begin = Array.FindIndex(Rijen, rij => rij[0] == kop);
        return Rijen.Skip(begin + 2).TakeWhile(rij => rij.Length == Rijen[begin].Length)
            .Select(rij => ((string[])[rij[0]], rij.Skip(1).Select((waarde, plek) => (Rijen[begin][plek + 1], waarde)).ToArray()));
    }
}
