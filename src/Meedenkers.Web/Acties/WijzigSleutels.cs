using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Changes one's own keys. Every other session and every remembered device ends with the change; the page asks first that it was
/// proven a short time ago who this is.
/// </summary>
sealed class WijzigSleutels(MeedenkersDbContext db, Sleutelbos sleutels, Accountopslag opslag, Passkeys passkeys, Teamsessies sessies, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>False when the answer is no passkey.</summary>
    public async Task<bool> VoegPasskeyToe(Guid ik, string? antwoord, CancellationToken stop)
    {
        if (await passkeys.LeesNieuwe(ik, antwoord) is not { } passkey) return false;
        var account = await Ik(ik, stop);
        await opslag.AddOrUpdatePasskeyAsync(account, passkey, stop);
        await Bewaar(account, "passkey toegevoegd", stop);
        return true;
    }

    /// <summary>Gives PasskeyNaamOntbreekt. Somebody else's passkey, or one that is gone, changes nothing.</summary>
    public async Task HernoemPasskey(Guid ik, byte[] sleutel, string? naam, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(naam) || naam.Trim().Length > Passkeys.NaamMaximum) throw new GeweigerdException(Weigering.PasskeyNaamOntbreekt);
        var account = await Ik(ik, stop);
        if (await opslag.FindPasskeyAsync(account, sleutel, stop) is not { } passkey) return;
        passkey.Name = naam.Trim();
        await opslag.AddOrUpdatePasskeyAsync(account, passkey, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, "passkey hernoemd", betreft: new(ik));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Gives LaatsteSleutel when nothing would be left to sign in with.</summary>
    public async Task NeemPasskey(Guid ik, byte[] sleutel, CancellationToken stop)
    {
        var account = await Ik(ik, stop);
        var mijne = await opslag.GetPasskeysAsync(account, stop);
        if (!mijne.Any(p => p.CredentialId.AsSpan().SequenceEqual(sleutel))) return;
        if (mijne.Count == 1 && !await sleutels.HeeftWachtwoordMetApp(account, stop)) throw new GeweigerdException(Weigering.LaatsteSleutel);
        await opslag.RemovePasskeyAsync(account, sleutel, stop);
        await Bewaar(account, "passkey weggehaald", stop);
    }

    /// <summary>Gives the refusals of Wachtwoordregel; the page asked those already.</summary>
    public async Task ZetWachtwoord(Guid ik, string wachtwoord, CancellationToken stop)
    {
        var account = await Ik(ik, stop);
        account.PasswordHash = sleutels.Hash(wachtwoord);
        await Bewaar(account, "wachtwoord gewijzigd", stop);
    }

    /// <summary>A new app, shown to work by its first code; null when that is wrong. New recovery codes come with it.</summary>
    public async Task<IReadOnlyList<string>?> ZetApp(Guid ik, string sleutel, string? code, CancellationToken stop)
    {
        if (Authenticator.Lees(code) is not { } cijfers || Authenticator.Klopt(sleutel, cijfers, klok.GetUtcNow()) is not { } stap) return null;
        var account = await Ik(ik, stop);
        (account.LaatsteStap, account.TwoFactorEnabled) = (stap, true);
        await opslag.SetAuthenticatorKeyAsync(account, sleutel, stop);
        var codes = await sleutels.GeefHerstelcodes(account, stop);
        await Bewaar(account, "app voor codes gewijzigd", stop);
        return codes;
    }

    public async Task<IReadOnlyList<string>> NieuweHerstelcodes(Guid ik, CancellationToken stop)
    {
        var account = await Ik(ik, stop);
        var codes = await sleutels.GeefHerstelcodes(account, stop);
        await Bewaar(account, "nieuwe herstelcodes", stop);
        return codes;
    }

    /// <summary>Ends one other session, or all others.</summary>
    public async Task EindigSessie(Guid ik, Guid? sessie, CancellationToken stop)
    {
        if (sessie is { } een) await sessies.EindigEen(new(ik), een, stop);
        else await sessies.EindigAlle(new(ik), sessies.Nu!.Id, stop);
        logboek.Bij(Loghandeling.AccountGewijzigd, sessie is null ? "andere sessies beeindigd" : "sessie beeindigd", betreft: new(ik));
        await db.SaveChangesAsync(stop);
    }

    async Task<Account> Ik(Guid ik, CancellationToken stop) => await db.Users.SingleAsync(a => a.Id == ik, stop);

    async Task Bewaar(Account account, string wat, CancellationToken stop)
    {
        logboek.Bij(Loghandeling.AccountGewijzigd, wat, betreft: new(account.Id));
        await sessies.Vernieuw(account, stop);
        await db.SaveChangesAsync(stop);
    }
}
