using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>What people write in their own words: made clean, never longer than agreed, never with a burgerservicenummer.</summary>
public static partial class Vrijetekst
{
    // "+31 6 12345678": these many digits after a country code are the telephone number, and no burgerservicenummer.
    const int CijfersVanTelefoonnummer = 10;

    /// <summary>
    /// Null when the text may be kept. Gives <see cref="Weigering.TekstTeLang"/> or <see cref="Weigering.TekstBevatBsn"/>.
    /// Counts what would be stored: a line end is one character, whatever the browser sent.
    /// </summary>
    public static Weigering? WaaromNiet(string? tekst, int maximum)
    {
        if (string.IsNullOrEmpty(tekst)) return null;

        var schoon = Schoon(tekst);
        if (schoon.Length > maximum) return Weigering.TekstTeLang(schoon.Length - maximum, maximum);
        return BevatBsn(schoon) ? Weigering.TekstBevatBsn : null;
    }

    /// <summary>
    /// The text as we keep it: line ends as \n, NFC, trimmed, without control characters (tab and line end stay).
    /// Emoji and right-to-left text stay. The invisible characters that turn the reading order of what follows
    /// (U+202A–U+202E, U+2066–U+2069) go, balanced or not: nobody types them, a page that shows the text with
    /// dir="auto" needs none, and they can make a sentence of ours read differently. The marks inside a word
    /// (U+200C–U+200F) stay, because Persian, Arabic, Hebrew and emoji need them.
    /// </summary>
    public static string Schoon(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);

        var schoon = new StringBuilder(tekst.Length);
        for (var plaats = 0; plaats < tekst.Length; plaats++)
        {
            var teken = tekst[plaats];
            if (teken == '\r' && plaats + 1 < tekst.Length && tekst[plaats + 1] == '\n') continue;
            if (IsRegeleinde(teken)) schoon.Append('\n');
            else if (char.IsHighSurrogate(teken) && plaats + 1 < tekst.Length && char.IsLowSurrogate(tekst[plaats + 1]))
                schoon.Append(teken).Append(tekst[++plaats]);
            else if (char.IsSurrogate(teken)) schoon.Append('\uFFFD');
            else if (teken == '\t' || (!char.IsControl(teken) && !IsOnbruikbaar(teken))) schoon.Append(teken);
        }
        return schoon.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>The text as we keep it; null when nothing is left to keep.</summary>
    public static string? SchoonOfNiets(string? tekst) => tekst is not null && Schoon(tekst) is { Length: > 0 } schoon ? schoon : null;

    /// <summary>
    /// True when nine digits that pass the <see cref="Elfproef"/> stand together, in one piece or in groups with
    /// dots, spaces or dashes between. Dates and telephone numbers with a country code do not count: "12-03-2026 4"
    /// and "+31 6 12345678" would otherwise be refused one time in eleven.
    /// </summary>
    public static bool BevatBsn(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var gewoon = ZonderDatums(MetGewoneCijfers(tekst)).Replace("(0)", "", StringComparison.Ordinal);
        return Cijferrij().Matches(gewoon).Any(rij => HeeftBsn(Groepen(rij.Value)));
    }

    static bool HeeftBsn(List<string> groepen)
    {
        for (var eerste = 0; eerste < groepen.Count; eerste++)
        {
            var samen = "";
            for (var volgende = eerste; volgende < groepen.Count && samen.Length < Elfproef.Lengte; volgende++)
                samen += groepen[volgende];
            if (Elfproef.Klopt(samen)) return true;
        }
        return false;
    }

    // The groups of digits of one row, without the telephone number that it may start with.
    static List<string> Groepen(string rij)
    {
        List<string> groepen = [.. Cijfergroep().Matches(rij).Select(groep => groep.Value)];
        if (!rij.StartsWith('+') && groepen[0] != "0031") return groepen;

        var overgeslagen = 0;
        return [.. groepen.SkipWhile(groep => (overgeslagen += groep.Length) - groep.Length < CijfersVanTelefoonnummer)];
    }

    /// <summary>Dates as "|", so that their digits are no part of another number.</summary>
    internal static string ZonderDatums(string tekst) => Datum().Replace(tekst, "|");

    /// <summary>Digits of any script as 0 to 9, dashes and spaces of any kind as one kind, and nothing that cannot be seen.</summary>
    internal static string MetGewoneCijfers(string tekst)
    {
        var gewoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (Typwerk.Cijfer(teken) is { } cijfer) gewoon.Append(cijfer);
            else if (Typwerk.IsStreepje(teken)) gewoon.Append('-');
            else if (teken is not '\n' && char.IsWhiteSpace(teken)) gewoon.Append(' ');
            else if (!Typwerk.IsOnzichtbaar(teken)) gewoon.Append(teken);
        }
        return gewoon.ToString();
    }

    static bool IsRegeleinde(char teken) => teken is '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Order-turning controls, the byte order mark, and code points that are no characters.
    static bool IsOnbruikbaar(char teken) =>
        teken is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    // 12-3-2026 and 2026-03-12.
    [GeneratedRegex(@"(?<![0-9])((0?[1-9]|[12][0-9]|3[01])[-./ ](0?[1-9]|1[0-2])[-./ ](19|20)[0-9]{2}|(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))(?![0-9])")]
    private static partial Regex Datum();

    // With more room between two numbers than in "12 - 34", nobody meant one number.
    [GeneratedRegex(@"\+?[0-9]+(?:[-. ]{1,3}[0-9]+)*")]
    private static partial Regex Cijferrij();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Cijfergroep();
}

public sealed partial record Weigering
{
    static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static Weigering TekstTeLang(int teveel, int maximum) => new(nameof(TekstTeLang), string.Create(Nederlands,
        $"Uw tekst is {teveel:N0} {(teveel == 1 ? "teken" : "tekens")} te lang. Er passen {maximum:N0} tekens in dit vak. Maak uw tekst korter."));

    public static Weigering TekstBevatBsn { get; } = new(nameof(TekstBevatBsn),
        "Er staat een burgerservicenummer in uw tekst. Haal het weg. Wij vragen daar nooit om.");
}
