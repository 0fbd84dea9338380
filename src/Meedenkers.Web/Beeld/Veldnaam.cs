using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Beeld;

/// <summary>From the name of a field to its id, its text and its messages; summary and fields must agree on these.</summary>
static class Veldnaam
{
    internal const string GeenBericht = "Kijk dit antwoord nog eens na";

    /// <summary>The id that belongs to a name: Invoer.Naam becomes Invoer_Naam.</summary>
    internal static string Id(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    /// <summary>Whether a key of ModelState is this field or a numbered value of it, such as Invoer.Leefgebieden[1].</summary>
    internal static bool Hoort(string sleutel, string naam) =>
        sleutel.Equals(naam, StringComparison.OrdinalIgnoreCase) || Stam(sleutel).Equals(naam, StringComparison.OrdinalIgnoreCase);

    /// <summary>The key without a number at its very end.</summary>
    internal static string Stam(string sleutel)
    {
        var haak = sleutel.EndsWith(']') ? sleutel.LastIndexOf('[') : -1;
        return haak < 0 ? sleutel : sleutel[..haak];
    }

    internal static string Bericht(ModelError fout) => string.IsNullOrWhiteSpace(fout.ErrorMessage) ? GeenBericht : fout.ErrorMessage;

    /// <summary>A value as a resident would type it.</summary>
    internal static string? Tekst(object? waarde) => waarde switch
    {
        null => null,
        DateOnly dag => dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("HH:mm", CultureInfo.InvariantCulture),
        bool ja => ja ? "true" : "false",
        IFormattable getal and not Enum => getal.ToString(null, Uitvoer.Nederlands),
        _ => waarde.ToString(),
    };

    /// <summary>The text of an attribute that came encoded from a page.</summary>
    internal static string Ruw(object? waarde)
    {
        if (waarde is not IHtmlContent inhoud) return waarde?.ToString() ?? "";
        using var schrijver = new StringWriter(CultureInfo.InvariantCulture);
        inhoud.WriteTo(schrijver, HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(schrijver.ToString());
    }
}
