using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>Which code was right.</summary>
enum Codesoort { Geen, App, Herstelcode }

/// <summary>The keys of an account: password, authenticator app, recovery codes and passkeys. Changes wait for the save of the action.</summary>
sealed class Sleutelbos(MeedenkersDbContext db, Accountopslag opslag, IPasswordHasher<Account> hasher, TimeProvider klok)
{
    internal const int Herstelcodes = 8;
    static string? nepHash;

    /// <summary>The account with this address whose medewerker is active; the same work when there is none.</summary>
    public async Task<Account?> Zoek(string email, CancellationToken stop)
    {
        var gevraagd = email.Trim().ToUpperInvariant();
        return await AlsActief(await db.Users.SingleOrDefaultAsync(a => a.NormalizedEmail == gevraagd, stop), stop);
    }

    /// <summary>The same by key; with a stamp, only when no key was changed since.</summary>
    public async Task<Account?> Zoek(Guid id, string? stempel, CancellationToken stop) =>
        await AlsActief(await db.Users.SingleOrDefaultAsync(a => a.Id == id && (stempel == null || a.SecurityStamp == stempel), stop), stop);

    /// <summary>Takes as long for nobody, and for somebody without a password, as for a wrong one.</summary>
    public bool KloptWachtwoord(Account? account, string wachtwoord)
    {
        nepHash ??= hasher.HashPassword(new(), Guid.NewGuid().ToString());
        var uitkomst = hasher.VerifyHashedPassword(account ?? new(), account?.PasswordHash ?? nepHash, wachtwoord);
        if (account?.PasswordHash is null || uitkomst == PasswordVerificationResult.Failed) return false;
        if (uitkomst == PasswordVerificationResult.SuccessRehashNeeded) account.PasswordHash = hasher.HashPassword(account, wachtwoord);
        return true;
    }

    /// <summary>A code of the app or a recovery code. Each works once, also when two arrive at the same time.</summary>
    public async Task<Codesoort> KloptCode(Account account, string? invoer, CancellationToken stop)
    {
        if (Authenticator.Lees(invoer) is not { } cijfers) return await opslag.RedeemCodeAsync(account, invoer ?? "", stop) ? Codesoort.Herstelcode : Codesoort.Geen;
        if (await opslag.GetAuthenticatorKeyAsync(account, stop) is not { } sleutel || Authenticator.Klopt(sleutel, cijfers, klok.GetUtcNow()) is not { } stap) return Codesoort.Geen;
        return await db.Users.Where(a => a.Id == account.Id && a.LaatsteStap < stap).ExecuteUpdateAsync(a => a.SetProperty(x => x.LaatsteStap, stap), stop) == 1 ? Codesoort.App : Codesoort.Geen;
    }

    /// <summary>Has this account an authenticator? Without one a password opens nothing.</summary>
    public async Task<bool> HeeftAuthenticator(Account account, CancellationToken stop) => await opslag.GetAuthenticatorKeyAsync(account, stop) is not null;

    /// <summary>Can somebody sign in without a passkey?</summary>
    public async Task<bool> HeeftWachtwoordMetApp(Account account, CancellationToken stop) => account.PasswordHash is not null && await HeeftAuthenticator(account, stop);

    /// <summary>Takes every key away, for whoever gets new ones in the same save.</summary>
    public async Task NeemAlles(Account account, CancellationToken stop)
    {
        (account.PasswordHash, account.TwoFactorEnabled) = (null, false);
        foreach (var passkey in await opslag.GetPasskeysAsync(account, stop)) await opslag.RemovePasskeyAsync(account, passkey.CredentialId, stop);
        // Emptied and not removed: the same rows take the new ones.
        foreach (var geheim in await db.UserTokens.Where(t => t.UserId == account.Id).ToListAsync(stop)) geheim.Value = null;
    }

    public Task<int> AantalHerstelcodes(Account account, CancellationToken stop) => opslag.CountCodesAsync(account, stop);

    /// <summary>New recovery codes; the former ones end with the save. Shown once.</summary>
    public async Task<IReadOnlyList<string>> GeefHerstelcodes(Account account, CancellationToken stop)
    {
        string[] codes = [.. Enumerable.Range(0, Herstelcodes).Select(_ => Toegangscode.Nieuw().Groepen)];
        await opslag.ReplaceCodesAsync(account, codes, stop);
        return codes;
    }

    public string Hash(string wachtwoord) => hasher.HashPassword(new(), wachtwoord);

    async Task<Account?> AlsActief(Account? account, CancellationToken stop)
    {
        var medewerker = new MedewerkerId(account?.Id ?? Guid.Empty);
        return await db.Medewerkers.AnyAsync(m => m.Id == medewerker && m.Actief, stop) ? account : null;
    }
}
