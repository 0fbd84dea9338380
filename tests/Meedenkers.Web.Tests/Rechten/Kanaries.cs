using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>
/// Unique words in every personal field of every object: "kanarie17woorden". Whoever is sent one of an object that is not theirs
/// was sent too much, wherever it stands.
/// </summary>
sealed partial class Kanaries
{
    readonly Dictionary<int, Func<string, string, bool>> mag = [];
    readonly Dictionary<string, int> nummers = [];

    /// <summary>A new number, and who may read which field of it: (visitor, field).</summary>
    internal int Nieuw(Func<string, string, bool> wieMagWat)
    {
        mag[mag.Count + 1] = wieMagWat;
        return mag.Count;
    }

    /// <summary>From now on this visitor may read all of it, because a form that was allowed made it so.</summary>
    internal void GeefVrij(int nr, string wie)
    {
        var eerst = mag[nr];
        mag[nr] = (bezoeker, veld) => bezoeker == wie || eerst(bezoeker, veld);
    }

    internal void Ken(Casusnummer nummer, int nr) => nummers[nummer.Waarde] = nr;

    internal static string Woord(int nr, string veld) => string.Create(CultureInfo.InvariantCulture, $"Kanarie{nr}{veld}");

    internal static string Telefoon(int nr) => string.Create(CultureInfo.InvariantCulture, $"0677{nr:000000}");

    /// <summary>What this visitor should not have been sent.</summary>
    internal IReadOnlyList<string> Ontsnapt(string tekst, string wie)
    {
        List<string> gezien = [];
        foreach (Match m in Woorden().Matches(tekst)) Kijk(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), m.Groups[2].Value.ToLowerInvariant(), m.Value);
        foreach (Match m in Nummers().Matches(tekst)) Kijk(int.Parse(Cijfers(m.Groups[1].Value), CultureInfo.InvariantCulture), "telefoon", m.Value);
        foreach (Match m in Casusnummers().Matches(tekst))
            if (nummers.TryGetValue(m.Groups[1].Value + m.Groups[2].Value, out var nr)) Kijk(nr, "nummer", m.Value);
        return gezien;

        void Kijk(int nr, string veld, string gevonden)
        {
            if (mag.TryGetValue(nr, out var magDit) && !magDit(wie, veld)) gezien.Add(gevonden);
        }
    }

    static string Cijfers(string tekst)
    {
        var cijfers = new StringBuilder();
        foreach (var teken in tekst.Where(char.IsAsciiDigit)) cijfers.Append(teken);
        return cijfers.ToString();
    }

    [GeneratedRegex("kanarie(\\d+)([a-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Woorden();

    [GeneratedRegex(@"(?:\+31 ?|\b0)6[ \u00a0-]?77[ \u00a0-]?((?:\d[ \u00a0-]?){6})")]
    private static partial Regex Nummers();

    [GeneratedRegex(@"\b([1-9B-Z]{3})[ \u00a0]?([1-9B-Z]{3})\b")]
    private static partial Regex Casusnummers();
}
