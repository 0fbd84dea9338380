using System.Text;
using Microsoft.AspNetCore.Html;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>Posts in the tide: one post is one unit, a filled post is used, a red post is too late.</summary>
static class Palen
{
    internal const string Inkt = "currentColor";
    internal const string Schelde = "#175a6e";
    internal const string Eb = "#bfd7de";
    internal const string Alarm = "#b1121f";
    const string Licht = "#ffd873";

    /// <summary>More posts than this cannot be counted at a glance; the words carry on alone.</summary>
    internal const int Meeste = 30;

    /// <summary>Beside a name there is room for fewer.</summary>
    const int MeestePlekken = 8;

    static readonly int[] Toppen = [22, 18, 24, 10, 20, 14, 22, 17, 23, 19];

    /// <summary>Steps of the intake: past, here with a light, still to come.</summary>
    internal static HtmlString Stappen(int aantal, int stap)
    {
        var breed = aantal * 32;
        var svg = Open(breed, 60);
        for (var i = 0; i < aantal; i++)
        {
            var hier = i + 1 == stap;
            var top = hier ? 10 : Math.Max(14, Toppen[i % Toppen.Length]);
            Paal(svg, 8 + i * 32, top, 9, 52 - top, hier ? Inkt : i + 1 < stap ? Schelde : Eb);
            if (hier) svg.Append(Punt, $"<circle cx=\"{Maat(12.5 + i * 32)}\" cy=\"7\" r=\"6\" fill=\"{Licht}\" stroke=\"{Inkt}\" stroke-width=\"2\"/>");
        }

        svg.Append("<path d=\"M0 50q10-6 20 0");
        for (var x = 20; x < breed; x += 20) svg.Append("t20 0");
        svg.Append(Punt, $"\" fill=\"none\" stroke=\"{Inkt}\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>");
        return Sluit(svg);
    }

    /// <summary>Working days of a term; days too late are added in red.</summary>
    internal static HtmlString Termijn(int totaal, int gebruikt, int teLaat)
    {
        var aantal = totaal + teLaat;
        if (aantal is 0 or > Meeste) return HtmlString.Empty;
        var breed = 3 + aantal * 11;
        var svg = Open(breed, 30, breed);
        for (var i = 0; i < aantal; i++)
        {
            var top = 4 + i % 3 * 2;
            Paal(svg, 3 + i * 11, top, 6, 25 - top, i >= totaal ? Alarm : i < gebruikt || teLaat > 0 ? Inkt : Eb);
        }

        svg.Append("<path d=\"M0 26q5-3 10 0");
        for (var x = 10; x < breed; x += 10) svg.Append("t10 0");
        svg.Append(Punt, $"\" fill=\"none\" stroke=\"{(teLaat > 0 ? Alarm : Schelde)}\" stroke-width=\"2\"/>");
        return Sluit(svg);
    }

    /// <summary>Room of a meedenker: filled posts are taken, red posts are more than agreed.</summary>
    internal static HtmlString Ruimte(int bezet, int van)
    {
        var aantal = Math.Max(bezet, van);
        if (aantal is 0 or > MeestePlekken) return HtmlString.Empty;
        var breed = 2 + aantal * 14;
        var svg = Open(breed, 26, breed);
        for (var i = 0; i < aantal; i++)
        {
            var top = 4 + i % 2 * 2;
            var lijn = i >= van ? Alarm : Inkt;
            svg.Append(Punt, $"<path d=\"M{2 + i * 14} {top}h8v{22 - top}h-8z\" fill=\"{(i < bezet ? lijn : "#fff")}\" stroke=\"{lijn}\" stroke-width=\"1.6\"/>");
        }

        return Sluit(svg);
    }

    static StringBuilder Open(int breed, int hoog, int? breedte = null) => new StringBuilder("<svg viewBox=\"0 0 ")
        .Append(breed).Append(' ').Append(hoog).Append('"')
        .Append(breedte is null ? "" : $" width=\"{breedte}\"")
        .Append(" aria-hidden=\"true\" focusable=\"false\">");

    static void Paal(StringBuilder svg, int x, int top, int dik, int lang, string kleur) =>
        svg.Append(Punt, $"<path d=\"M{x} {top}h{dik}v{lang}h-{dik}z\" fill=\"{kleur}\"/>");

    static HtmlString Sluit(StringBuilder svg) => new(svg.Append("</svg>").ToString());
}
