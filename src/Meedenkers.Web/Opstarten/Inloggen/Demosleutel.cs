using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Tabellen;
using OtpNet;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>
/// The authenticator of the people of the demo, so that a developer needs no telephone. Registered in Development only: anywhere
/// else they have no second factor, and cannot sign in.
/// </summary>
sealed class Demosleutel(TimeProvider klok)
{
    readonly HashSet<Guid> mensen = [.. Demo.Accounts.Select(a => a.Id.Waarde)];

    /// <summary>Null for everybody who is not made up.</summary>
    internal string? Van(Guid account) => mensen.Contains(account) ? Demo.Authenticator : null;

    /// <summary>The code that is right now, and not used yet; null for somebody else, or when both codes of this minute were used.</summary>
    internal string? Code(Account account)
    {
        if (Van(account.Id) is not { } sleutel) return null;
        var (nu, app) = (klok.GetUtcNow().UtcDateTime, new Totp(Base32Encoding.ToBytes(sleutel)));
        var stap = Authenticator.Stap(nu);
        return account.LaatsteStap < stap ? app.ComputeTotp(nu)
            : account.LaatsteStap == stap ? app.ComputeTotp(nu.AddSeconds(Authenticator.Stapduur)) : null;
    }
}
