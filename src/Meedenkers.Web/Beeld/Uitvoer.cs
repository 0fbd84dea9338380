using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Meedenkers.Web.Beeld;

/// <summary>Small steps that the tag helpers share.</summary>
static class Uitvoer
{
    /// <summary>Numbers in drawings have a point, whatever the language of the machine.</summary>
    internal static readonly CultureInfo Punt = CultureInfo.InvariantCulture;

    internal static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Leaves nothing of the tag itself, only this content.</summary>
    internal static void Vervang(this TagHelperOutput output, IHtmlContent inhoud)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(inhoud);
    }

    /// <summary>Turns the tag into an ordinary element; classes of the page are kept.</summary>
    internal static void Word(this TagHelperOutput output, string element, string klasse)
    {
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        var eigen = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", eigen is null ? klasse : $"{klasse} {eigen}");
    }

    /// <summary>A new element with a class and content.</summary>
    internal static TagBuilder Element(string naam, string? klasse = null, params IHtmlContent[] inhoud)
    {
        var element = new TagBuilder(naam);
        if (klasse is not null) element.Attributes["class"] = klasse;
        foreach (var deel in inhoud) element.InnerHtml.AppendHtml(deel);
        return element;
    }

    /// <summary>Text that the writer of the page will encode.</summary>
    internal static IHtmlContent Tekst(string? tekst) => new Onveilig(tekst ?? "");

    /// <summary>A heading of the given level, or a bold line when the level is 0.</summary>
    internal static TagBuilder Kop(int niveau, int beeld, IHtmlContent inhoud) => niveau is 0
        ? Element("p", $"nl-heading nl-heading--level-{beeld}", inhoud)
        : Element($"h{niveau}", $"nl-heading nl-heading--level-{beeld}", inhoud);

    /// <summary>A number in a drawing: a point, at most one decimal.</summary>
    internal static string Maat(double getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);

    sealed class Onveilig(string tekst) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, tekst);
    }
}
