using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>Progress of the intake: posts with the words "Stap 4 van 10".</summary>
[HtmlTargetElement("mk-palen", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PalenTagHelper : TagHelper
{
    public required int Aantal { get; set; }

    public required int Stap { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("div", "palen");
        if (Aantal <= Palen.Meeste) output.Content.AppendHtml(Palen.Stappen(Aantal, Stap));
        output.Content.AppendHtml(Element("p", null, Tekst($"Stap {Stap} van {Aantal}")));
    }
}

/// <summary>A term in working days: posts with words such as "nog 1 werkdag", "vandaag", "2 dagen te laat".</summary>
[HtmlTargetElement("mk-termijn", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TermijnTagHelper : TagHelper
{
    /// <summary>Working days that the term lasts.</summary>
    public required int Totaal { get; set; }

    /// <summary>Working days that have passed, today included.</summary>
    public required int Gebruikt { get; set; }

    /// <summary>Days after the end of the term; 0 while it runs.</summary>
    public int TeLaat { get; set; }

    /// <summary>Replaces the counted words.</summary>
    public string? Woorden { get; set; }

    /// <summary>A second, quiet line: "dag 2 van 3", "sinds 09.10 uur".</summary>
    public string? Bij { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("div", "termijn");
        output.Content.AppendHtml(Palen.Termijn(Totaal, Gebruikt, TeLaat));
        output.Content.AppendHtml(Element("span", null, Element("b", null, Tekst(Woorden ?? Tel(Totaal, Gebruikt, TeLaat))), Tekst(Bij)));
    }

    /// <summary>The words for a term, singular and plural.</summary>
    internal static string Tel(int totaal, int gebruikt, int teLaat) => (teLaat, totaal - gebruikt) switch
    {
        (1, _) => "1 dag te laat",
        ( > 1, _) => $"{teLaat} dagen te laat",
        (_, <= 0) => "vandaag",
        (_, 1) => "nog 1 werkdag",
        var (_, over) => $"nog {over} werkdagen",
    };
}

/// <summary>Room of a meedenker: posts with the words "2 van 4".</summary>
[HtmlTargetElement("mk-ruimte", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RuimteTagHelper : TagHelper
{
    public required int Bezet { get; set; }

    public required int Van { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("span", "plekken");
        output.Content.AppendHtml(Palen.Ruimte(Bezet, Van));
        output.Content.AppendHtml(Element("span", "klein", Tekst(Tel(Bezet, Van)), Element("span", "alleen-sr", Tekst(" bezet"))));
    }

    internal static string Tel(int bezet, int van) => bezet > van ? $"{bezet} van {van}, te veel" : $"{bezet} van {van}";
}

/// <summary>The niveau of an onderdeel: blocks above water, always with the word.</summary>
[HtmlTargetElement("mk-peil", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PeilTagHelper : TagHelper
{
    static readonly string[] Kleuren = ["#bfd7de", "#5e93a5", "#175a6e"];
    static readonly string[] Namen = ["Eigen netwerk", "Informeel", "Formeel"];

    /// <summary>eigen-netwerk, informeel or formeel; the name of an enum value is understood too.</summary>
    public required string Niveau { get; set; }

    /// <summary>The quiet word above; empty leaves it out.</summary>
    public string Opschrift { get; set; } = "Niveau";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var hoogte = Hoogte(Niveau);
        var svg = new System.Text.StringBuilder("<svg viewBox=\"0 0 40 52\" aria-hidden=\"true\" focusable=\"false\">");
        for (var i = 0; i < 3; i++)
            svg.Append(Punt, $"<path d=\"M9 {32 - i * 14}h22v11H9z\" fill=\"{(i < hoogte ? Kleuren[i] : "#fff")}\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linejoin=\"round\"/>");
        svg.Append("<path d=\"M2 49q4.5-3.5 9 0t9 0 9 0 9 0\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"none\" stroke-linecap=\"round\"/></svg>");

        var woord = Element("span");
        if (Opschrift.Length > 0) woord.InnerHtml.AppendHtml(Element("span", "stil klein", Tekst(Opschrift + " ")));
        woord.InnerHtml.AppendHtml(Element("b", null, Tekst(Namen[hoogte - 1])));
        output.Word("div", "peil");
        output.Content.AppendHtml(svg.ToString());
        output.Content.AppendHtml(woord);
    }

    static int Hoogte(string niveau) => niveau.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "EIGENNETWERK" => 1,
        "INFORMEEL" => 2,
        "FORMEEL" => 3,
        _ => throw new ArgumentException($"Unknown niveau '{niveau}'.", nameof(niveau)),
    };
}
