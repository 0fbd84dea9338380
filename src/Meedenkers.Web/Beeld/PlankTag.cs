using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>
/// A warm handover as planks over a creek: left gives, right receives, a dashed plank is not there yet.
/// The resident stands left until the handover is Bevestigd. The same words stand in a list for narrow screens and screen readers.
/// </summary>
[HtmlTargetElement("mk-plank", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PlankTagHelper : TagHelper
{
    static readonly string[] Stappen = ["Voorgesteld", "Aangenomen", "Gesprek"];
    static readonly int[] Midden = [208, 352, 494];
    static readonly (int X, int Breed)[] Planken = [(136, 144), (284, 136), (424, 140)];

    const int Oeverbreedte = 19; // letters

    /// <summary>The organisation that gives.</summary>
    public required string Van { get; set; }

    public string? VanWie { get; set; }

    /// <summary>The organisation that receives.</summary>
    public required string Naar { get; set; }

    public string? NaarWie { get; set; }

    /// <summary>How many of the three steps are done: 1 Voorgesteld, 2 Aangenomen, 3 Bevestigd.</summary>
    public required int Klaar { get; set; }

    /// <summary>Day of the proposal, as it should read: "12 nov".</summary>
    public string? Voorgesteld { get; set; }

    public string? Aangenomen { get; set; }

    /// <summary>Day of the conversation, or its last day: "vóór 7 dec".</summary>
    public string? Gesprek { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string?[] dagen = [Voorgesteld, Aangenomen, Gesprek];
        output.Word("div", "overdracht__brug");
        output.Content.AppendHtml(Teken(dagen));
        var lijst = Element("ol", "overdracht__stappen");
        for (var i = 0; i < 3; i++)
        {
            var klaar = i < Klaar;
            lijst.InnerHtml.AppendHtml(Element("li", klaar ? "klaar" : null,
                Element("b", null, Tekst(Stappen[i])),
                Tekst(dagen[i] is { } dag ? $" {dag}" : ""),
                Tekst(klaar ? ", klaar" : ", nog niet")));
        }

        output.Content.AppendHtml(Element("p", "overdracht__wie",
            Tekst($"Van {Van}{Naam(VanWie)} naar {Naar}{Naam(NaarWie)}")));
        output.Content.AppendHtml(lijst);
    }

    static string Naam(string? wie) => string.IsNullOrWhiteSpace(wie) ? "" : $" ({wie})";

    string Teken(string?[] dagen)
    {
        var svg = new StringBuilder("""
            <svg viewBox="0 12 700 146" aria-hidden="true" focusable="false"><path d="M0 78h150q6 40 40 60v20H0zM700 78H550q-6 40-40 60v20h190z" fill="#ded5c4"/><path d="M168 112h364q-8 14-22 26v20H190v-20q-14-12-22-26z" fill="#8db6c3"/><g fill="none" stroke="#0b2b37" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M0 78h150q6 40 40 60M700 78H550q-6 40-40 60M230 122q12-7 24 0t24 0 24 0M392 122q12-7 24 0t24 0 24 0"/>
            """);
        for (var i = 0; i < 3; i++)
            svg.Append(Punt, $"<path d=\"M{Planken[i].X} 70h{Planken[i].Breed}v13H{Planken[i].X}z\" fill=\"{(i < Klaar ? "#0b2b37" : "#fff")}\"{(i < Klaar ? "" : " stroke-dasharray=\"7 7\"")}/>");
        svg.Append("</g>");
        var over = Klaar >= 3;
        Mens(svg, over ? 600 : 28, "#175a6e", lang: true);
        if (!over) Mens(svg, 56, "#a63a2b", lang: false);
        Mens(svg, 639, "#a63a2b", lang: false);
        for (var i = 0; i < 3; i++)
        {
            Woord(svg, Midden[i], 58, "middle", $"{i + 1} {Stappen[i]}{(i < Klaar ? " ✓" : "")}", vet: true);
            Woord(svg, Midden[i], 38, "middle", dagen[i]);
        }

        Oever(svg, 12, "start", Van, VanWie);
        Oever(svg, 688, "end", Naar, NaarWie);
        return svg.Append("</svg>").ToString();
    }

    // A long name goes on below: the bank is narrow, and the words beside the drawing are only for who does not see it.
    static void Oever(StringBuilder svg, int x, string anker, string organisatie, string? wie)
    {
        var y = 103;
        foreach (var (regel, vet) in Regels(organisatie).Select(r => (r, true)).Concat(Regels(wie).Select(r => (r, false))).Take(3))
        {
            Woord(svg, x, y, anker, regel, vet);
            y += 20;
        }
    }

    static IEnumerable<string> Regels(string? naam)
    {
        var regel = "";
        foreach (var woord in (naam ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (regel.Length > 0 && regel.Length + woord.Length >= Oeverbreedte)
            {
                yield return regel;
                regel = "";
            }

            var deel = woord.Length > Oeverbreedte ? $"{woord[..(Oeverbreedte - 1)]}…" : woord;
            regel = regel.Length == 0 ? deel : $"{regel} {deel}";
        }

        if (regel.Length > 0) yield return regel;
    }

    static void Mens(StringBuilder svg, int x, string kleur, bool lang) => svg.Append(Punt, $"""
        <g transform="translate({x} 27) scale(.62)"><path d="M-5 56l-3 29M5 56l3 29" stroke="#0b2b37" stroke-width="9.5" fill="none" stroke-linecap="round"/><path d="M-13 60L-12 29Q-11 18 0 18T12 29L13 60z" fill="{kleur}"/><circle cx="1" cy="3" r="10.5" fill="#fff" stroke="#0b2b37" stroke-width="3"/><path d="{(lang ? "M-11 17q-3-26 12-26t12 26h-6q2-14-3-18q-6 5-9 4v14z" : "M-10 4a11 11.5 0 0 1 22-1q-8 1-11-4q-4 5-11 5z")}" fill="#0b2b37"/></g>
        """);

    static void Woord(StringBuilder svg, int x, int y, string anker, string? tekst, bool vet = false)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return;
        svg.Append(Punt, $"<text{(vet ? "" : " class=\"z\"")} x=\"{x}\" y=\"{y}\" text-anchor=\"{anker}\">{HtmlEncoder.Default.Encode(tekst)}</text>");
    }
}
