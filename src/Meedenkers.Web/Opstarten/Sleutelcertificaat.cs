using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// The keys that seal cookies lie in the database; this certificate closes them, so that a copy of the database opens no session.
/// A former certificate (<c>Vorige</c>) still opens what it closed, until those keys have ended by themselves (90 days).
/// </summary>
static class Sleutelcertificaat
{
    const string Sectie = "Meedenkers:Sleutelcertificaat";

    internal static void AddSleutelcertificaat(this WebApplicationBuilder builder)
    {
        var instelling = builder.Configuration.GetSection(Sectie);
        if (Lees(instelling) is { } nu)
        {
            var sleutels = builder.Services.AddDataProtection().ProtectKeysWithCertificate(nu);
            if (Lees(instelling.GetSection("Vorige")) is { } vorige) sleutels.UnprotectKeysWithAnyCertificate(nu, vorige);
        }
        else if (builder.Environment.IsProduction())
        {
            throw new InstellingException($"De instelling {Sectie}:Pad ontbreekt: het certificaat (pfx) dat de sleutels van cookies afsluit. Hoe u er een maakt, staat in uitrol/voorbeeld.env.");
        }
    }

    static X509Certificate2? Lees(IConfigurationSection instelling)
    {
        if (instelling["Pad"] is not { } pad || string.IsNullOrWhiteSpace(pad)) return null;
        try
        {
            var certificaat = X509CertificateLoader.LoadPkcs12FromFile(pad, instelling["Wachtwoord"]);
            return certificaat.HasPrivateKey ? certificaat : throw new InstellingException($"Het certificaat van {instelling.Path} heeft geen eigen sleutel. Geef een pfx met sleutel.");
        }
        catch (Exception fout) when (fout is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InstellingException($"Het certificaat van {instelling.Path} is niet te lezen. Kijk of het bestand er is, of de app het mag lezen, en of het wachtwoord klopt.");
        }
    }
}
