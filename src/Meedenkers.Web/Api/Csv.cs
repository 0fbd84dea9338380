using System.Text;

namespace Meedenkers.Web.Api;

/// <summary>A table for a Dutch spreadsheet: semicolons, UTF-8 with a byte order mark.</summary>
static class Csv
{
    internal const string Soort = "text/csv; charset=utf-8; header=present";

    /// <summary>A spreadsheet takes a cell that begins with one of these for a formula and would run it.</summary>
    const string Formule = "=+-@\t\r\n＝＋－＠";

    /// <summary>Without it Excel reads UTF-8 as something else.</summary>
    const string Volgordeteken = "\uFEFF";

    internal static byte[] Van(IEnumerable<IEnumerable<string?>> rijen) =>
        Encoding.UTF8.GetBytes(Volgordeteken + string.Concat(rijen.Select(rij => string.Join(';', rij.Select(Cel)) + "\r\n")));

    /// <summary>Always between quotes; what would be a formula begins with an apostrophe and is text.</summary>
    internal static string Cel(string? tekst) =>
        $"\"{(tekst is [{ } eerste, ..] && Formule.Contains(eerste, StringComparison.Ordinal) ? "'" : "")}{tekst?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
