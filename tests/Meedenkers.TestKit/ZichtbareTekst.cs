using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Meedenkers.TestKit;

/// <summary>The text of a page as a visitor reads it, piece by piece.</summary>
public static class ZichtbareTekst
{
    /// <summary>Not read as text: code, pictures, lists of names, words that a region sets, what people typed themselves, codes.</summary>
    const string Overslaan = "script, style, svg, template, textarea, [hidden], [data-lijst], [data-instelling], [data-eigen-woorden], [translate=no]";

    static readonly HashSet<string> InDeZin = new(StringComparer.OrdinalIgnoreCase)
        { "a", "abbr", "b", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "u" };

    public static IReadOnlyList<string> Van(string html)
    {
        using var pagina = new HtmlParser().ParseDocument(html);
        return Van(pagina.Body!);
    }

    public static IReadOnlyList<string> Van(IElement begin)
    {
        var stukken = new List<string>();
        var stuk = new System.Text.StringBuilder();
        Loop(begin);
        Leg();
        return stukken;

        void Leg()
        {
            var tekst = string.Join(' ', stuk.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (tekst.Length > 0) stukken.Add(tekst);
            stuk.Clear();
        }

        void Loop(INode knoop)
        {
            foreach (var kind in knoop.ChildNodes)
            {
                if (kind is IText tekst) stuk.Append(tekst.Data);
                if (kind is not IElement element || element.Matches(Overslaan)) continue;
                var los = !InDeZin.Contains(element.LocalName);
                if (los) Leg();
                Loop(element);
                if (los) Leg();
            }
        }
    }
}
