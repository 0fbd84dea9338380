using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>Handovers as a bar with the words "u gaf 3 warm, 1 koud"; a cold one is open, so that it shows without colour.</summary>
[HtmlTargetElement("mk-staaf", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StaafTagHelper : TagHelper
{
    const int Lang = 110;

    /// <summary>Who did it: "u gaf".</summary>
    public required string Voor { get; set; }

    public required int Warm { get; set; }

    public required int Koud { get; set; }

    /// <summary>What the longest bar of the table stands for.</summary>
    public required int Meeste { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Word("span", "plekken");
        if (Warm + Koud > 0) output.Content.AppendHtml(Teken());
        output.Content.AppendHtml(Element("span", Warm + Koud > 0 ? null : "stil", Tekst($"{Voor} {Woorden(Warm, Koud)}")));
    }

    internal static string Woorden(int warm, int koud) => (warm, koud) switch
    {
        (0, 0) => "niets",
        (_, 0) => $"{warm} warm",
        (0, _) => $"{koud} koud",
        _ => $"{warm} warm, {koud} koud",
    };

    string Teken()
    {
        var (warm, koud) = (Deel(Warm), Deel(Koud));
        var svg = new StringBuilder().Append(Punt, $"<svg viewBox=\"0 0 {Maat(warm + koud + 2)} 26\" width=\"{Maat(warm + koud + 2)}\" aria-hidden=\"true\" focusable=\"false\">");
        if (Warm > 0) svg.Append(Punt, $"<path d=\"M1 6h{Maat(warm)}v14h-{Maat(warm)}z\" fill=\"{Palen.Schelde}\" stroke=\"{Palen.Schelde}\" stroke-width=\"1.6\"/>");
        if (Koud > 0) svg.Append(Punt, $"<path d=\"M{Maat(1 + warm)} 6h{Maat(koud)}v14h-{Maat(koud)}z\" fill=\"#fff\" stroke=\"{Palen.Alarm}\" stroke-width=\"1.6\"/>");
        return svg.Append("</svg>").ToString();
    }

    double Deel(int aantal) => Lang * (double)aantal / Math.Max(Meeste, 1);
}
