using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>A button, or a link that looks like one when <c>naar</c> is given. One primair per block.</summary>
[HtmlTargetElement("mk-knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>primair, tweede, stil or licht (on ink only).</summary>
    public string Soort { get; set; } = "primair";

    public string? Naar { get; set; }

    public string? Icoon { get; set; }

    public bool Groot { get; set; }

    /// <summary>Low, for inside lists and filter bars.</summary>
    public bool Plat { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tekst = await output.GetChildContentAsync();
        var klasse = "nl-button " + Soort switch
        {
            "primair" => "nl-button--primary",
            "tweede" => "nl-button--secondary",
            "stil" => "nl-button--subtle",
            "licht" => "nl-button--primary nl-button--licht",
            _ => throw new ArgumentException($"Unknown soort '{Soort}'."),
        };
        if (Groot) klasse += " nl-button--groot";
        if (Plat) klasse += " nl-button--plat";
        if (output.Attributes.ContainsName("disabled")) klasse += " nl-button--disabled";
        output.Word(Naar is null ? "button" : "a", klasse);
        if (Naar is not null) output.Attributes.SetAttribute("href", Naar);
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        var label = Element("span", "nl-button__label", tekst);
        output.Content.SetHtmlContent(Icoon is null
            ? label
            : Element("span", "rij rij--knop", Tekeningen.Geef("ui-" + Icoon), label));
    }
}

/// <summary>A short word in a box: <c>soort</c> spoed, let, goed, rand, or nothing.</summary>
[HtmlTargetElement("mk-label")]
public sealed class LabelTagHelper : TagHelper
{
    public string? Soort { get; set; }

    public string? Icoon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tekst = await output.GetChildContentAsync();
        output.Word("span", Soort is null ? "label" : $"label label--{Soort}");
        var icoon = !string.IsNullOrEmpty(Icoon) ? Icoon : Soort is "spoed" ? "spoed" : null;
        output.Content.Clear();
        if (icoon is not null) output.Content.AppendHtml(Tekeningen.Geef("ui-" + icoon));
        output.Content.AppendHtml(tekst);
    }
}

/// <summary>Something to know about a casus, in order of weight: <c>soort</c> spoed, let, info.</summary>
[HtmlTargetElement("mk-signaal")]
public sealed class SignaalTagHelper : TagHelper
{
    public string Soort { get; set; } = "info";

    public required string Titel { get; set; }

    public string? Icoon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var uitleg = await output.GetChildContentAsync();
        output.Word("div", $"signaal signaal--{Soort}");
        var woord = Soort switch { "spoed" => "Spoed: ", "let" => "Let op: ", _ => "" };
        output.Content.SetHtmlContent(Tekeningen.Geef("ui-" + (Icoon ?? (Soort is "info" ? "info" : Soort is "let" ? "klok" : "spoed"))));
        var titel = Element("b");
        if (woord.Length > 0) titel.InnerHtml.AppendHtml(Element("span", "alleen-sr", Tekst(woord)));
        titel.InnerHtml.AppendHtml(Tekst(Titel));
        output.Content.AppendHtml(titel);
        if (!uitleg.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Element("div", "signaal__uitleg", uitleg));
    }
}

/// <summary>A box beside a form: <c>soort</c> schemer (the phone) or nevel (the rest).</summary>
[HtmlTargetElement("mk-bijvak")]
public sealed class BijvakTagHelper : TagHelper
{
    public string? Titel { get; set; }

    public string Soort { get; set; } = "schemer";

    public int Kop { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", Soort is "nevel" ? "bijvak bijvak--nevel" : "bijvak");
        output.Content.Clear();
        if (Titel is not null) output.Content.AppendHtml(Uitvoer.Kop(Kop, 3, Tekst(Titel)));
        output.Content.AppendHtml(inhoud);
    }
}

/// <summary>Nothing to show: says what that means and what can be done next.</summary>
[HtmlTargetElement("mk-leeg")]
public sealed class LeegTagHelper : TagHelper
{
    public required string Titel { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", "leeg stapel");
        output.Content.SetHtmlContent(Element("p", "vet", Tekst(Titel)));
        output.Content.AppendHtml(inhoud);
    }
}

/// <summary>Confirmation that something was done, as the heading of the page.</summary>
[HtmlTargetElement("mk-bevestig")]
public sealed class BevestigTagHelper : TagHelper
{
    public required string Titel { get; set; }

    public int Kop { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.Word("div", "bevestig stapel");
        var kop = Uitvoer.Kop(Kop, Kop, Tekeningen.Geef("ui-vink"));
        kop.InnerHtml.AppendHtml(Tekst(Titel));
        output.Content.SetHtmlContent(kop);
        output.Content.AppendHtml(inhoud);
    }
}

/// <summary>The notice after a redirect, from TempData "Melding"; nothing when there is none.</summary>
[HtmlTargetElement("mk-melding", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MeldingTagHelper(IOptions<CookieTempDataProviderOptions> opties) : TagHelper
{
    public const string Sleutel = "Melding";

    /// <summary>The words; without it they come from TempData.</summary>
    public string? Tekst { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Reading TempData without a cookie would make every page answer with a cookie to delete.
        var bewaard = ViewContext.HttpContext.Request.Cookies.ContainsKey(opties.Value.Cookie.Name ?? "");
        var tekst = Tekst ?? (bewaard ? ViewContext.TempData[Sleutel] as string : null);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            output.SuppressOutput();
            return;
        }

        output.Word("div", "melding");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.SetHtmlContent(Tekeningen.Geef("ui-vink"));
        output.Content.AppendHtml(Element("p", null, Uitvoer.Tekst(tekst)));
    }
}

/// <summary>Gratis and onafhankelijk, on every public page; <c>balk</c> is the wide bar of the home page.</summary>
[HtmlTargetElement("mk-zegels", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ZegelsTagHelper : TagHelper
{
    public bool Balk { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (string Woord, string Uitleg)[] zegels = [("Gratis.", " U betaalt niets."), ("Onafhankelijk.", " Uw meedenker is er alleen voor u."), ("Geen account.", " Uw voornaam is genoeg.")];
        var lijst = Element("ul", "zegels");
        foreach (var (woord, uitleg) in Balk ? zegels : zegels[..2])
            lijst.InnerHtml.AppendHtml(Element("li", null, Tekeningen.Geef("ui-vink"),
                Element("span", null, Element("b", null, Uitvoer.Tekst(Balk ? woord : woord.TrimEnd('.'))), Uitvoer.Tekst(Balk ? uitleg : ""))));
        if (!Balk)
        {
            output.Vervang(lijst);
            return;
        }

        output.Word("div", "zegels--balk");
        output.Content.SetHtmlContent(Element("div", "binnen", lijst));
    }
}

/// <summary>A casusnummer in groups of three, as it is said.</summary>
[HtmlTargetElement("mk-casusnummer", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CasusnummerTagHelper : TagHelper
{
    public required string Waarde { get; set; }

    /// <summary>Characters in a group: 3 for a casusnummer, 4 for a code of eight.</summary>
    public int Per { get; set; } = 3;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("span", "nummer");
        output.Attributes.SetAttribute("translate", "no");
        output.Content.SetHtmlContent(Uitvoer.Tekst(Groepen(Waarde, Per)));
    }

    internal static string Groepen(string waarde, int per) =>
        string.Join(' ', waarde.Where(char.IsLetterOrDigit).Chunk(per).Select(groep => new string(groep)));
}
