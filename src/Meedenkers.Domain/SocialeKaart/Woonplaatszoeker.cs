using System.Globalization;
using System.Text;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>Finds a woonplaats by what people type: without capitals, accents, apostrophes or dashes, by alias, and with a slip of the finger.</summary>
public static class Woonplaatszoeker
{
    /// <summary>Longer than any name of a place: more is not worth reading.</summary>
    public const int Maximum = 80;

    /// <summary>Shorter words have too many neighbours for a guess.</summary>
    const int KortsteGok = 5;

    /// <summary>
    /// The places that were meant. One <see cref="Woonplaatsvondst.Precies"/> may be taken at once; anything else is for the
    /// resident to choose from. The name of a gemeente gives all its places.
    /// </summary>
    public static Woonplaatsvondst Zoek(string? getypt, IEnumerable<Woonplaats> woonplaatsen, IEnumerable<Gemeente> gemeenten)
    {
        var gezocht = Kaal(getypt);
        if (gezocht.Length == 0 || gezocht.Length > Maximum) return new([], false);

        List<Woonplaats> alle = [.. woonplaatsen];
        List<Woonplaats> precies = [.. alle.Where(plaats => Kaal(plaats.Naam) == gezocht)];
        if (precies.Count > 0) return new(precies, precies.Count == 1);

        var gemeente = gemeenten.FirstOrDefault(g => Kaal(g.Naam) == gezocht);
        if (gemeente is not null) return new([.. alle.Where(plaats => plaats.Gemeente == gemeente.Code && plaats.AliasVan is null)], false);

        List<Woonplaats> deel = gezocht.Length < 2 ? [] : [.. alle.Where(plaats => Kaal(plaats.Naam).Contains(gezocht, StringComparison.Ordinal))];
        if (deel.Count > 0 || gezocht.Length < KortsteGok) return new(deel, false);
        return new([.. alle.Where(plaats => Afstand(Kaal(plaats.Naam), gezocht) <= (gezocht.Length < 8 ? 1 : 2))], false);
    }

    /// <summary>Letters only: "'s-Gravenpolder" and "s gravenpolder" are one, as are "St. Annaland" and "Sint-Annaland".</summary>
    static string Kaal(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Length > Maximum) return "";

        var woorden = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(teken)) woorden.Append(teken);
            else if (char.IsWhiteSpace(teken) || Typwerk.IsStreepje(teken) || teken == '.') woorden.Append(' ');
        }
        var delen = woorden.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(delen.Select(deel => deel == "st" ? "sint" : deel));
    }

    /// <summary>How many letters differ, are missing, are too many or swapped with their neighbour.</summary>
    static int Afstand(string een, string ander)
    {
        var rijen = new int[een.Length + 1, ander.Length + 1];
        for (var i = 0; i <= een.Length; i++) rijen[i, 0] = i;
        for (var j = 0; j <= ander.Length; j++) rijen[0, j] = j;
        for (var i = 1; i <= een.Length; i++)
        {
            for (var j = 1; j <= ander.Length; j++)
            {
                var prijs = een[i - 1] == ander[j - 1] ? 0 : 1;
                rijen[i, j] = Math.Min(Math.Min(rijen[i - 1, j] + 1, rijen[i, j - 1] + 1), rijen[i - 1, j - 1] + prijs);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                    rijen[i, j] = Math.Min(rijen[i, j], rijen[i - 2, j - 2] + 1);
            }
        }
        return rijen[een.Length, ander.Length];
    }
}

/// <summary>What a search for a woonplaats gave; <paramref name="Precies"/> when it can only be the first.</summary>
public sealed record Woonplaatsvondst(IReadOnlyList<Woonplaats> Plaatsen, bool Precies);
