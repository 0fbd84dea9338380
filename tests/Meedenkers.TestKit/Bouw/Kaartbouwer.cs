using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.TestKit.Bouw;

/// <summary>Entries of the kaart, made when a test asks for them.</summary>
public static class Kaartbouwer
{
    static readonly Medewerker Regio = new(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null);

    /// <summary>An entry with a code of its own, checked today, kept by this organisation or by the region.</summary>
    public static async Task<string> EenVermelding(this TestApp app, string? eigenaar = null, Func<Kaartinhoud, Kaartinhoud>? met = null, Action<Kaartvermelding, DateTimeOffset>? daarna = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        var (code, nu) = ($"haven-{Guid.NewGuid():N}"[..30], app.Klok.GetUtcNow());
        // Letters only: nine digits in a row could be a burgerservicenummer.
        var naam = string.Concat(code["haven-".Length..].Select(t => char.IsAsciiDigit(t) ? (char)('k' + (t - '0')) : t));
        var inhoud = new Kaartinhoud($"Inloop {naam}", Kaartsoort.Inloop, Onafhankelijk: true) { Telefoon = "0113 00 00 99", Tekst = "Loop binnen voor koffie." };
        var (vermelding, versie) = Kaartvermelding.Nieuw(code, "osr", met?.Invoke(inhoud) ?? inhoud, eigenaar is null ? null : new OrganisatieCode(eigenaar), Regio, nu);
        vermelding.Controleer(Termijnen.Standaard, Regio, Nederland.Vandaag(nu));
        daarna?.Invoke(vermelding, nu);
        await using var db = await app.AlsSysteem();
        db.AddRange(vermelding, versie);
        await db.SaveChangesAsync();
        app.Services.GetRequiredService<Naslagbron>().Vervang();
        return code;
    }

    /// <summary>The entry as the database has it now.</summary>
    public static async Task<Kaartvermelding> Vermelding(this TestApp app, string code)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var db = await app.AlsSysteem();
        return await db.Kaartvermeldingen.AsNoTracking().SingleAsync(v => v.Code == code);
    }

    /// <summary>The region itself, where a test needs somebody who may do everything.</summary>
    public static Medewerker Beheerder => Regio;
}
