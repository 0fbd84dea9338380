using System.Security.Cryptography;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>
/// Where Identity keeps keys. Ours: the key of the authenticator is sealed with Data Protection, recovery codes are keyed hashes,
/// and nothing is saved until the one save of the action.
/// </summary>
sealed class Accountopslag : UserOnlyStore<Account, MeedenkersDbContext, Guid>
{
    const string Sleutelsoort = "AuthenticatorKey";
    const string Herstelsoort = "RecoveryCodes";
    const string Eigen = "[AspNetUserStore]";
    readonly IDataProtector slot;
    readonly Geheimen geheimen;
    readonly Demosleutel? demo;

    public Accountopslag(MeedenkersDbContext db, IDataProtectionProvider kluis, Geheimen geheimen, IEnumerable<Demosleutel> demo) : base(db)
    {
        (slot, this.geheimen, this.demo) = (Slot(kluis), geheimen, demo.SingleOrDefault());
        AutoSaveChanges = false;
    }

    /// <summary>What seals the keys of authenticators.</summary>
    internal static IDataProtector Slot(IDataProtectionProvider kluis) => kluis.CreateProtector("Meedenkers.Authenticator");

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        if (await GetTokenAsync(user, Eigen, Sleutelsoort, cancellationToken) is not { } gesloten) return demo?.Van(user.Id);
        try
        {
            return slot.Unprotect(gesloten);
        }
        catch (CryptographicException)
        {
            return null; // the ring of this key is gone: like somebody who lost the telephone
        }
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Eigen, Sleutelsoort, slot.Protect(key), cancellationToken);

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Eigen, Herstelsoort, string.Join(';', recoveryCodes.Select(Hash)), cancellationToken);

    /// <summary>Uses the code up, in one statement: of two at the same time one is right.</summary>
    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        if (!Toegangscode.Probeer(code, out _)) return false;
        var (oud, hash) = (await GetTokenAsync(user, Eigen, Herstelsoort, cancellationToken), Hash(code));
        if (oud?.Split(';') is not { } codes || !codes.Contains(hash)) return false;
        var over = string.Join(';', codes.Where(c => c != hash));
        return await Context.UserTokens.Where(t => t.UserId == user.Id && t.LoginProvider == Eigen && t.Name == Herstelsoort && t.Value == oud)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.Value, over), cancellationToken) == 1;
    }

    public override async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        await GetTokenAsync(user, Eigen, Herstelsoort, cancellationToken) is { Length: > 0 } codes ? codes.Split(';').Length : 0;

    string Hash(string code) => Toegangscode.Probeer(code, out var gelezen) ? geheimen.Hash(gelezen) : throw new ArgumentException("Not a code of ours.", nameof(code));
}
