using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Meedenkers.Web.Beeld;

/// <summary>Every drawing of the face, read once from the assembly and ready to stand inside a page.</summary>
public static partial class Tekeningen
{
    const string Map = "beeld/";

    static readonly FrozenDictionary<string, HtmlString> Alle = Lees();

    /// <summary>The names that can be drawn: ui-*, leefgebied-*, situatie-*, merk, merk-licht, panorama, horizon, …</summary>
    public static IReadOnlyCollection<string> Namen => Alle.Keys;

    /// <summary>The drawing as inline SVG, hidden from screen readers: the words beside it say what it means.</summary>
    public static HtmlString Geef(string naam) => Alle.TryGetValue(naam, out var tekening)
        ? tekening
        : throw new ArgumentException($"No drawing is called '{naam}'; see src/Meedenkers.Web/Beeld/svg.", nameof(naam));

    /// <summary>Whether a drawing with this name exists, for codes that come from reference data.</summary>
    public static bool Kent(string naam) => Alle.ContainsKey(naam);

    static FrozenDictionary<string, HtmlString> Lees()
    {
        var bron = Assembly.GetExecutingAssembly();
        return bron.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Map, StringComparison.Ordinal))
            .ToFrozenDictionary(naam => naam[Map.Length..], naam => new HtmlString(Inline(bron, naam)), StringComparer.Ordinal);
    }

    static string Inline(Assembly bron, string naam)
    {
        using var lezer = new StreamReader(bron.GetManifestResourceStream(naam)!);
        return Opening().Replace(lezer.ReadToEnd().Trim(), "<svg aria-hidden=\"true\" focusable=\"false\"", 1);
    }

    [GeneratedRegex("<svg xmlns=\"[^\"]+\"")]
    private static partial Regex Opening();
}
