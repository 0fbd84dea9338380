using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Opstarten;

/// <summary>The keys of cookies lie in the database, closed by a certificate that does not.</summary>
public sealed class SleutelcertificaatTests(Testdatabank databank) : IDisposable
{
    readonly string map = Directory.CreateTempSubdirectory("sleutel").FullName;

    [Fact]
    public async Task A_copy_of_the_database_opens_no_cookie()
    {
        await using var app = new TestApp(databank);
        app.Instellingen["Meedenkers:Sleutelcertificaat:Pad"] = Maak("a.pfx", "geheim");
        app.Instellingen["Meedenkers:Sleutelcertificaat:Wachtwoord"] = "geheim";
        await app.InitializeAsync();
        var dicht = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("een geheim");
        await using var db = await app.AlsSysteem();
        Assert.All(await db.Ringsleutels.Select(r => r.Xml).ToListAsync(TestContext.Current.CancellationToken), xml =>
        {
            Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
        });

        // The same database in another app: with the certificate it opens, also as the former one; without, it does not.
        await using var vernieuwd = new TestApp(databank) { Instellingen = { ["Meedenkers:Sleutelcertificaat:Pad"] = Maak("b.pfx", ""), ["Meedenkers:Sleutelcertificaat:Vorige:Pad"] = Path.Combine(map, "a.pfx"), ["Meedenkers:Sleutelcertificaat:Vorige:Wachtwoord"] = "geheim" } };
        await Zelfde(vernieuwd, app);
        Assert.Equal("een geheim", vernieuwd.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Unprotect(dicht));
        await using var zonder = new TestApp(databank);
        await Zelfde(zonder, app);
        Assert.Throws<CryptographicException>(() => zonder.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Unprotect(dicht));
    }

    [Theory]
    [InlineData(null, null, "ontbreekt")]
    [InlineData("is-er-niet.pfx", null, "niet te lezen")]
    [InlineData("c.pfx", "verkeerd", "niet te lezen")]
    public void In_production_a_certificate_that_is_missing_or_shut_is_one_sentence(string? bestand, string? wachtwoord, string zin)
    {
        Maak("c.pfx", "goed");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration["Meedenkers:Sleutelcertificaat:Pad"] = bestand is null ? null : Path.Combine(map, bestand);
        builder.Configuration["Meedenkers:Sleutelcertificaat:Wachtwoord"] = wachtwoord;
        Assert.Contains(zin, Assert.Throws<InstellingException>(builder.AddSleutelcertificaat).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(map, recursive: true);

    static async Task Zelfde(TestApp nieuw, TestApp oud)
    {
        nieuw.Instellingen["ConnectionStrings:Meedenkers"] = oud.Verbindingen.App;
        await nieuw.InitializeAsync();
    }

    string Maak(string naam, string wachtwoord)
    {
        using var sleutel = RSA.Create(2048);
        var aanvraag = new CertificateRequest("CN=proef", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificaat = aanvraag.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(80));
        var pad = Path.Combine(map, naam);
        File.WriteAllBytes(pad, certificaat.Export(X509ContentType.Pfx, wachtwoord));
        return pad;
    }
}
