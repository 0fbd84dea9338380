using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OtpNet;

namespace Meedenkers.TestKit;

/// <summary>People with an account, made when a test asks for them, and signed in through the real form.</summary>
public static class Mensen
{
    /// <summary>The password of everybody here.</summary>
    public const string Wachtwoord = "een lang wachtwoord voor de test";

    /// <summary>What everybody's authenticator app knows.</summary>
    public const string Authenticatorsleutel = "GEZONDVERSTANDENEENKOPJETHEEKLAA";

    /// <summary>Quick to check: what a test is about is seldom the slowness of a hash.</summary>
    internal const int Hashrondes = 1_000;
    static readonly string Hash = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Hashrondes })).HashPassword(new(), Wachtwoord);

    /// <summary>The database as jobs see it: every row. For preparing a test and for looking at what happened.</summary>
    public static async Task<MeedenkersDbContext> AlsSysteem(this TestApp app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var db = Databank.Context(app.Verbindingen.Taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("test"));
        return db;
    }

    /// <summary>The database as the web uses it, in the context that the test gives.</summary>
    public static async Task<MeedenkersDbContext> AlsApp(this TestApp app, Toegangscontext als)
    {
        ArgumentNullException.ThrowIfNull(app);
        var db = Databank.Context(app.Verbindingen.App);
        await db.BetreedAls(als);
        return db;
    }

    /// <summary>A new medewerker with an account whose second factor is set; a case function without an organisation is one of smwo.</summary>
    public static async Task<Medewerker> Medewerker(this TestApp app, Functie functie, string? organisatie = null, string? naam = null, string? gemeente = null)
    {
        var id = MedewerkerId.Nieuw();
        OrganisatieCode? code = Domain.Mensen.Medewerker.IsCasusfunctie(functie) ? new(organisatie ?? "smwo") : null;
        var medewerker = new Medewerker(id, naam ?? $"{functie} Testers", functie, code) { Gemeente = gemeente };
        var mail = Mailadres(medewerker);
        await using var db = await app.AlsSysteem();
        db.Medewerkers.Add(medewerker);
        db.Users.Add(new()
        {
            Id = id.Waarde,
            UserName = mail,
            NormalizedUserName = mail.ToUpperInvariant(),
            Email = mail,
            NormalizedEmail = mail.ToUpperInvariant(),
            EmailConfirmed = true,
            PasswordHash = Hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            TwoFactorEnabled = true,
        });
        if (code is not null) db.Verklaringen.AddRange(Verklaringstekst.Nu.Select(tekst => tekst.Door(id, app.Klok.GetUtcNow())));
        // As Accountopslag keeps it: sealed with the key ring of this app.
        db.UserTokens.Add(new() { UserId = id.Waarde, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = app.Services.GetDataProtector("Meedenkers.Authenticator").Protect(Authenticatorsleutel) });
        await db.SaveChangesAsync();
        return medewerker;
    }

    /// <summary>With what this medewerker signs in.</summary>
    public static string Mailadres(Medewerker medewerker) => $"{medewerker?.Id.Waarde:N}@test.example";

    /// <summary>The code that the app on everybody's telephone shows, by the clock of this app.</summary>
    public static string Code(this TestApp app, TimeSpan later = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        return new Totp(Base32Encoding.ToBytes(Authenticatorsleutel)).ComputeTotp((app.Klok.GetUtcNow() + later).UtcDateTime);
    }

    /// <summary>A code works once, and the clock of a test stands still: lets the code of now work again.</summary>
    public static async Task VergeetCode(this TestApp app, Medewerker medewerker)
    {
        await using var db = await app.AlsSysteem();
        await db.Users.Where(a => a.Id == medewerker.Id.Waarde).ExecuteUpdateAsync(a => a.SetProperty(x => x.LaatsteStap, 0));
    }

    /// <summary>This medewerker, signed in through the forms: the password, then the code.</summary>
    public static async Task<Bezoeker> Als(this TestApp app, Medewerker medewerker)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(medewerker);
        var bezoeker = app.Bezoeker();
        await app.LogIn(bezoeker, medewerker);
        return bezoeker;
    }

    /// <summary>The same in a browser that is there already.</summary>
    public static async Task LogIn(this TestApp app, Bezoeker bezoeker, Medewerker medewerker)
    {
        ArgumentNullException.ThrowIfNull(bezoeker);
        ArgumentNullException.ThrowIfNull(medewerker);
        await app.VergeetCode(medewerker);
        await bezoeker.Open("/account/inloggen");
        await bezoeker.Verstuur("Inloggen", ("Invoer.Email", Mailadres(medewerker)), ("Invoer.Wachtwoord", Wachtwoord));
        if (bezoeker.Doorverwijzing is null) throw new InvalidOperationException($"The password of {Domain.Werkmodel.Code.Van(medewerker.Functie)} was refused with {bezoeker.Status}: {bezoeker.Tekst}");
        await bezoeker.Volg();
        await bezoeker.Verstuur("Inloggen", ("Invoer.Code", app.Code()));
        if (bezoeker.Doorverwijzing is null) throw new InvalidOperationException($"The code of {Domain.Werkmodel.Code.Van(medewerker.Functie)} was refused with {bezoeker.Status}: {bezoeker.Tekst}");
    }

    /// <summary>A new medewerker, signed in.</summary>
    public static async Task<Bezoeker> Als(this TestApp app, Functie functie, string? organisatie = null) =>
        await app.Als(await app.Medewerker(functie, organisatie));
}
