using System.Globalization;
using System.Text;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>What people type around a code: spaces, dashes, small letters, digits of another script.</summary>
static class Typwerk
{
    /// <summary>Capitals and digits only; null when it is not exactly <paramref name="lengte"/> characters long.</summary>
    public static string? ZonderTussenruimte(string? invoer, int lengte)
    {
        // A code is never longer than its groups: a megabyte is not worth reading.
        if (invoer is null || invoer.Length > lengte * 4) return null;

        var kaal = new StringBuilder(lengte);
        foreach (var teken in invoer)
            if (!IsTussenruimte(teken))
                kaal.Append(Cijfer(teken) is { } cijfer ? (char)('0' + cijfer) : char.ToUpperInvariant(teken));
        return kaal.Length == lengte ? kaal.ToString() : null;
    }

    /// <summary>Spaces of any width, dashes of any length, and characters that cannot be seen.</summary>
    public static bool IsTussenruimte(char teken) => IsStreepje(teken) || char.IsWhiteSpace(teken) || IsOnzichtbaar(teken);

    public static bool IsStreepje(char teken) => char.GetUnicodeCategory(teken) == UnicodeCategory.DashPunctuation || teken == '\u2212';

    public static bool IsOnzichtbaar(char teken) => char.GetUnicodeCategory(teken) == UnicodeCategory.Format;

    /// <summary>The value of a decimal digit in any script (a keyboard may be Arabic); null for anything else.</summary>
    public static int? Cijfer(char teken) =>
        CharUnicodeInfo.GetDecimalDigitValue(teken) is >= 0 and var cijfer ? cijfer : null;
}
