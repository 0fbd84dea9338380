using System.Globalization;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>An address we can mail to. Checked for what people mistype; only mailing shows that it exists.</summary>
/// <remarks>Printing an object that holds one shows dots.</remarks>
public readonly record struct Emailadres
{
    /// <summary>RFC 5321 §4.5.3.1.3, erratum 1690.</summary>
    public const int MaximaleLengte = 254;

    const int MaximaleLengteVoorApenstaart = 64;

    // RFC 5322 atext: no quotes, brackets, commas or line ends, so an address can never add a mail header.
    const string ToegestaneLeestekens = "!#$%&'*+-/=?^_`{|}~.";

    readonly string? waarde;

    Emailadres(string waarde) => this.waarde = waarde;

    /// <summary>The address; what stands after the @ is in small letters.</summary>
    public string Waarde => waarde ?? throw new InvalidOperationException("This emailadres was never given.");

    public static bool Probeer(string? invoer, out Emailadres adres)
    {
        adres = default;
        var getypt = invoer is { Length: <= MaximaleLengte * 2 } ? invoer.Trim() : "";
        if (getypt.Split('@') is not [var voor, var na] || !IsNaam(voor) || Domein(na) is not { } domein) return false;

        var waarde = $"{voor}@{domein}";
        if (waarde.Length > MaximaleLengte) return false;
        adres = new(waarde);
        return true;
    }

    /// <summary>Trusts the database.</summary>
    public static Emailadres VanOpslag(string waarde) => new(waarde);

    public override string ToString() => waarde is null ? "" : "••••";

    static bool IsNaam(string voor) =>
        voor.Length is > 0 and <= MaximaleLengteVoorApenstaart
        && voor.All(teken => char.IsAsciiLetterOrDigit(teken) || ToegestaneLeestekens.Contains(teken))
        && PuntenStaanGoed(voor);

    static string? Domein(string na)
    {
        string domein;
        try { domein = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(na).ToLowerInvariant(); }
        catch (ArgumentException) { return null; }

        var delen = domein.Split('.');
        return delen.Length > 1 && PuntenStaanGoed(domein) && delen[^1].Length > 1 && delen[^1].Any(char.IsAsciiLetter)
            ? domein
            : null;
    }

    static bool PuntenStaanGoed(string tekst) =>
        !tekst.StartsWith('.') && !tekst.EndsWith('.') && !tekst.Contains("..", StringComparison.Ordinal);
}

public sealed partial record Weigering
{
    public static Weigering EmailadresKloptNiet { get; } = new(nameof(EmailadresKloptNiet),
        "Dit e-mailadres klopt niet. Vul een e-mailadres in zoals naam@voorbeeld.nl.");
}
