using System.Globalization;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Berichten;

/// <summary>How mail leaves: section <c>Smtp</c>.</summary>
sealed record Smtpinstellingen(string Host, int Poort, string Afzender, bool Tls, string? Gebruiker, string? Wachtwoord)
{
    /// <summary>How long one mail may take; the row is locked for as long.</summary>
    public TimeSpan Geduld { get; init; } = TimeSpan.FromSeconds(20);

    const int Standaardpoort = 25;

    /// <summary>Null when no mail server is given: then nothing is sent, which only a developer may want.</summary>
    internal static Smtpinstellingen? Lees(IConfiguration configuratie)
    {
        var smtp = configuratie.GetSection("Smtp");
        if (smtp["Host"] is not { Length: > 0 } host) return null;
        var afzender = smtp["Afzender"] ?? configuratie[$"{PortaalInstellingen.Sectie}:{nameof(PortaalInstellingen.Contactmail)}"];
        if (!Emailadres.Probeer(afzender, out var adres)) throw new InstellingException("De instelling Smtp:Afzender is geen e-mailadres. Geef het adres waar de post vandaan komt.");
        var poort = Standaardpoort;
        if (smtp["Poort"] is { Length: > 0 } getal && (!int.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out poort) || poort is < 1 or > ushort.MaxValue))
            throw new InstellingException("De instelling Smtp:Poort is geen poortnummer. Geef een getal, meestal 25, 465 of 587.");
        return new(host, poort, adres.Waarde, smtp.GetValue("Tls", defaultValue: false), smtp["Gebruiker"], smtp["Wachtwoord"]);
    }
}
