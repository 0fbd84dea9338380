namespace Meedenkers.TestKit.Bouw;

/// <summary>A name that no other test has.</summary>
public static class Losnaam
{
    /// <summary>Letters only: digits that happen to be a burgerservicenummer are refused in a form, once in some hundred runs.</summary>
    public static string Van(string begin) => $"{begin} {string.Concat(Guid.NewGuid().ToString("N").Select(teken => char.IsAsciiDigit(teken) ? (char)('g' + teken - '0') : teken))}";
}
