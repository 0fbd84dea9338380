using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Identity;

namespace Meedenkers.Web.Acties;

/// <summary>How far somebody came.</summary>
enum Inlogstand { Fout, Wacht, Verlopen, CodeNodig, Binnen, BinnenMetHerstelcode }

/// <summary>Signs somebody in. Unknown, wrong, paused and stopped get the same answer after the same work.</summary>
sealed class LogIn(MeedenkersDbContext db, Sleutelbos sleutels, Teamsessies sessies, Pogingen pogingen, Logboek logboek, Kortkoekje koekje, Passkeys passkeys, SignInManager<Account> identity) : IActie
{
    const string Stapkoekje = "__Host-stap";

    /// <summary>Time to find the telephone.</summary>
    static readonly TimeSpan Stapduur = TimeSpan.FromMinutes(10);

    internal sealed record Uitkomst(Inlogstand Stand, TimeSpan Wacht = default);

    /// <summary>The first step; on a device that is remembered also the last.</summary>
    public async Task<Uitkomst> MetWachtwoord(string email, string wachtwoord, CancellationToken stop)
    {
        string[] geteld = [pogingen.Account(email), pogingen.Adres()];
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(Inlogstand.Wacht, wacht);
        var account = await sleutels.Zoek(email, stop);
        if (!sleutels.KloptWachtwoord(account, wachtwoord) || !await sleutels.HeeftAuthenticator(account!, stop)) return await Mislukt(account, "wachtwoord", stop);
        await pogingen.Gelukt(stop, geteld);
        if (await identity.IsTwoFactorClientRememberedAsync(account!))
        {
            await sessies.Begin(account!, Inlogwijze.Wachtwoord, bevestigd: false, stop);
            return new(Inlogstand.Binnen);
        }
        await db.SaveChangesAsync(stop);
        koekje.Zet(Stapkoekje, $"{account!.Id:N}|{account.SecurityStamp}", Stapduur);
        return new(Inlogstand.CodeNodig);
    }

    /// <summary>Whose code is awaited; nobody when the first step was not taken or too long ago.</summary>
    public async Task<Account?> Wie(CancellationToken stop) =>
        koekje.Lees(Stapkoekje)?.Split('|') is [var id, var stempel] && Guid.TryParse(id, out var account) ? await sleutels.Zoek(account, stempel, stop) : null;

    /// <summary>The second step, with a code of the app or a recovery code.</summary>
    public async Task<Uitkomst> MetCode(string code, bool onthoud, CancellationToken stop)
    {
        if (await Wie(stop) is not { } account) return new(Inlogstand.Verlopen);
        string[] geteld = [pogingen.Codestap(account.Id), pogingen.Adres()];
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(Inlogstand.Wacht, wacht);
        var soort = await sleutels.KloptCode(account, code, stop);
        if (soort == Codesoort.Geen) return await Mislukt(account, "code", stop);
        await pogingen.Gelukt(stop, geteld);
        if (onthoud) await identity.RememberTwoFactorClientAsync(account);
        koekje.Wis(Stapkoekje);
        if (soort == Codesoort.Herstelcode) logboek.Bij(Loghandeling.AccountGewijzigd, "herstelcode gebruikt", door: new(account.Id), betreft: new(account.Id));
        await sessies.Begin(account, Inlogwijze.Wachtwoord, bevestigd: true, stop);
        return new(soort == Codesoort.Herstelcode ? Inlogstand.BinnenMetHerstelcode : Inlogstand.Binnen);
    }

    /// <summary>With a passkey; nothing else is asked.</summary>
    public async Task<Uitkomst> MetPasskey(string? antwoord, CancellationToken stop)
    {
        var geteld = pogingen.Adres();
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(Inlogstand.Wacht, wacht);
        var gevonden = await passkeys.Lees(antwoord, stop);
        if (gevonden is null || await sleutels.Zoek(gevonden.Id, null, stop) is not { } account) return await Mislukt(gevonden, "passkey", stop);
        await pogingen.Gelukt(stop, geteld);
        await sessies.Begin(account, Inlogwijze.Passkey, bevestigd: true, stop);
        return new(Inlogstand.Binnen);
    }

    /// <summary>Asks again who this is, of somebody who is in: with the password and a code.</summary>
    public async Task<Uitkomst> BevestigMetWachtwoord(Guid ik, string wachtwoord, string code, CancellationToken stop)
    {
        string[] geteld = [pogingen.Codestap(ik), pogingen.Adres()];
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(Inlogstand.Wacht, wacht);
        var account = await sleutels.Zoek(ik, null, stop);
        if (!sleutels.KloptWachtwoord(account, wachtwoord) || await sleutels.KloptCode(account!, code, stop) == Codesoort.Geen) return await Mislukt(account, "bevestigen", stop);
        await pogingen.Gelukt(stop, geteld);
        await sessies.Bevestig(stop);
        return new(Inlogstand.Binnen);
    }

    /// <summary>The same with a passkey of one's own.</summary>
    public async Task<Uitkomst> BevestigMetPasskey(Guid ik, string? antwoord, CancellationToken stop)
    {
        var geteld = pogingen.Adres();
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(Inlogstand.Wacht, wacht);
        var account = await passkeys.Lees(antwoord, stop);
        if (account?.Id != ik) return await Mislukt(account, "bevestigen", stop);
        await pogingen.Gelukt(stop, geteld);
        await db.SaveChangesAsync(stop);
        await sessies.Bevestig(stop);
        return new(Inlogstand.Binnen);
    }

    async Task<Uitkomst> Mislukt(Account? account, string wat, CancellationToken stop)
    {
        logboek.Bij(Loghandeling.InloggenMislukt, wat, betreft: account is null ? null : new MedewerkerId(account.Id), gelukt: false);
        await db.SaveChangesAsync(stop);
        return new(Inlogstand.Fout);
    }
}
