using System.Text.Json;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Makes an account of an invitation, or gives somebody who lost every key new ones. Until the second factor is there nothing is
/// stored: what was chosen meanwhile is in a sealed cookie.
/// </summary>
sealed class NeemUitnodigingAan(
    MeedenkersDbContext db, Kortkoekje koekje, Sleutelbos sleutels, Accountopslag opslag, Passkeys passkeys, Teamsessies sessies, Logboek logboek, Pogingen pogingen, TimeProvider klok) : IActie
{
    const string Koekje = "__Host-uitnodiging";
    static readonly TimeSpan Duur = TimeSpan.FromHours(1);

    /// <summary>How far somebody is: which link, the account it will be, and the password (hashed) and authenticator that were chosen.</summary>
    internal sealed record Stap(string Hash, Guid Account, string? Wachtwoord, string? Sleutel);

    public Stap? Nu => koekje.Lees(Koekje) is { } tekst ? JsonSerializer.Deserialize<Stap>(tekst) : null;

    /// <summary>Keeps which link was followed.</summary>
    public void Onthoud(string hash) => Bewaar(new(hash, MedewerkerId.Nieuw().Waarde, null, null));

    /// <summary>The invitation of this browser, and why it opens nothing.</summary>
    public async Task<(Uitnodiging? Uitnodiging, Weigering? Waarom)> Lees(CancellationToken stop)
    {
        if (Nu is not { } stap || await db.Uitnodigingen.SingleOrDefaultAsync(u => u.SleutelHash == stap.Hash, stop) is not { } uitnodiging) return (null, Weigering.UitnodigingWerktNiet);
        return (uitnodiging, uitnodiging.WaaromNietGebruik(klok.GetUtcNow()) ?? await WaaromNietVoor(uitnodiging, stop));
    }

    /// <summary>The password that will be asked, with a new authenticator beside it.</summary>
    public void KiesWachtwoord(string wachtwoord)
    {
        if (Nu is { } stap) Bewaar(stap with { Wachtwoord = sleutels.Hash(wachtwoord), Sleutel = stap.Sleutel ?? Authenticator.NieuweSleutel() });
    }

    /// <summary>The question for a passkey of the account that will be.</summary>
    public async Task<string?> VraagPasskey(CancellationToken stop) =>
        await Lees(stop) is ({ } uitnodiging, null) ? await passkeys.VraagNieuwe(Voor(uitnodiging), uitnodiging.Email.Waarde, uitnodiging.Naam) : null;

    /// <summary>False when it is no passkey. Gives UitnodigingWerktNiet, NogNietBevestigd or AccountBestaatAl.</summary>
    public async Task<bool> MetPasskey(string? antwoord, CancellationToken stop)
    {
        var uitnodiging = await Bruikbaar(stop);
        if (await passkeys.LeesNieuwe(Voor(uitnodiging), antwoord) is not { } passkey) return false;
        await Voltooi(uitnodiging, Inlogwijze.Passkey, account => opslag.AddOrUpdatePasskeyAsync(account, passkey, stop), stop);
        return true;
    }

    /// <summary>With the first code of the app: it shows that the app works. Wrong is Fout; right gives recovery codes to print.</summary>
    public async Task<(LogIn.Uitkomst Uitkomst, IReadOnlyList<string> Herstelcodes)> MetCode(string? code, CancellationToken stop)
    {
        var uitnodiging = await Bruikbaar(stop);
        if (Nu is not { Wachtwoord: { } wachtwoord, Sleutel: { } sleutel }) return (new(Inlogstand.Verlopen), []);
        var geteld = pogingen.Codestap(uitnodiging.Id);
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return (new(Inlogstand.Wacht, wacht), []);
        if (Authenticator.Lees(code) is not { } cijfers || Authenticator.Klopt(sleutel, cijfers, klok.GetUtcNow()) is not { } stap) return (new(Inlogstand.Fout), []);
        await pogingen.Gelukt(stop, geteld);
        IReadOnlyList<string> herstelcodes = [];
        await Voltooi(uitnodiging, Inlogwijze.Wachtwoord, async account =>
        {
            (account.PasswordHash, account.LaatsteStap, account.TwoFactorEnabled) = (wachtwoord, stap, true);
            await opslag.SetAuthenticatorKeyAsync(account, sleutel, stop);
            herstelcodes = await sleutels.GeefHerstelcodes(account, stop);
        }, stop);
        return (new(Inlogstand.Binnen), herstelcodes);
    }

    async Task Voltooi(Uitnodiging uitnodiging, Inlogwijze wijze, Func<Account, Task> geefSleutels, CancellationToken stop)
    {
        uitnodiging.Gebruik(klok.GetUtcNow());
        var account = uitnodiging.Soort == Uitnodigingsoort.Herstel ? await Leeg(uitnodiging, stop) : Maak(uitnodiging);
        await geefSleutels(account);
        var wie = new MedewerkerId(account.Id);
        logboek.Bij(Loghandeling.AccountGewijzigd, uitnodiging.Soort == Uitnodigingsoort.Herstel ? "alle sleutels vervangen" : "account gemaakt", betreft: wie, door: wie);
        try
        {
            await sessies.Begin(account, wijze, bevestigd: true, stop);
        }
        catch (DbUpdateException fout) when (fout is DbUpdateConcurrencyException || fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Pressed twice: one of the two made the account. Or somebody else has this address since.
            db.ChangeTracker.Clear();
            throw new GeweigerdException((await Lees(stop)).Waarom ?? Weigering.UitnodigingWerktNiet);
        }
        koekje.Wis(Koekje);
    }

    Account Maak(Uitnodiging uitnodiging)
    {
        var id = Voor(uitnodiging);
        var email = uitnodiging.Email.Waarde;
        db.Medewerkers.Add(uitnodiging.MaakMedewerker(new(id)));
        var account = new Account
        {
            Id = id,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Users.Add(account);
        return account;
    }

    /// <summary>Whoever found the old telephone or paper opens nothing with it any more.</summary>
    async Task<Account> Leeg(Uitnodiging uitnodiging, CancellationToken stop)
    {
        var id = Voor(uitnodiging);
        await sessies.EindigAlle(new(id), null, stop);
        var account = await db.Users.SingleAsync(a => a.Id == id, stop);
        await sleutels.NeemAlles(account, stop);
        return account;
    }

    async Task<Uitnodiging> Bruikbaar(CancellationToken stop)
    {
        var (uitnodiging, waarom) = await Lees(stop);
        Weigeringen.GooiBij(waarom);
        return uitnodiging!;
    }

    async Task<Weigering?> WaaromNietVoor(Uitnodiging uitnodiging, CancellationToken stop)
    {
        if (uitnodiging.Soort == Uitnodigingsoort.Herstel)
            return uitnodiging.Voor is { } voor && await sleutels.Zoek(voor.Waarde, null, stop) is not null ? null : Weigering.UitnodigingWerktNiet;
        var email = uitnodiging.Email.Waarde.ToUpperInvariant();
        return await db.Users.AnyAsync(a => a.NormalizedEmail == email, stop) ? Weigering.AccountBestaatAl : null;
    }

    Guid Voor(Uitnodiging uitnodiging) => uitnodiging.Voor?.Waarde ?? Nu!.Account;

    void Bewaar(Stap stap) => koekje.Zet(Koekje, JsonSerializer.Serialize(stap), Duur);
}
