using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Identity;

namespace Meedenkers.TestKit;

/// <summary>People with an account, made when a test asks for them, and signed in through the real form.</summary>
public static class Mensen
{
    /// <summary>The password of everybody here.</summary>
    public const string Wachtwoord = "een lang wachtwoord voor de test";
    static readonly string Hash = new PasswordHasher<Account>().HashPassword(new(), Wachtwoord);

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

    /// <summary>A new medewerker with an account; a case function without an organisation is one of smwo.</summary>
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
            LockoutEnabled = true,
        });
        if (code is not null) db.Verklaringen.AddRange(Verklaringstekst.Nu.Select(tekst => tekst.Door(id, app.Klok.GetUtcNow())));
        await db.SaveChangesAsync();
        return medewerker;
    }

    /// <summary>With what this medewerker signs in.</summary>
    public static string Mailadres(Medewerker medewerker) => $"{medewerker?.Id.Waarde:N}@test.example";

    /// <summary>This medewerker, signed in through the form.</summary>
    public static async Task<Bezoeker> Als(this TestApp app, Medewerker medewerker)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(medewerker);
        var bezoeker = app.Bezoeker();
        await bezoeker.Open("/account/inloggen");
        await bezoeker.Verstuur("Inloggen", ("Invoer.Email", Mailadres(medewerker)), ("Invoer.Wachtwoord", Wachtwoord));
        return bezoeker.Doorverwijzing is not null ? bezoeker : throw new InvalidOperationException($"Signing in as {Code.Van(medewerker.Functie)} failed with {bezoeker.Status}.");
    }

    /// <summary>A new medewerker, signed in.</summary>
    public static async Task<Bezoeker> Als(this TestApp app, Functie functie, string? organisatie = null) =>
        await app.Als(await app.Medewerker(functie, organisatie));
}
