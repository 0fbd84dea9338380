using System.Security.Claims;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Tijd;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>How long somebody with an account stays signed in.</summary>
static class Sessiegrens
{
    /// <summary>Without a click.</summary>
    internal static readonly TimeSpan Stil = TimeSpan.FromMinutes(60);

    /// <summary>However busy: a working day and a bit.</summary>
    internal static readonly TimeSpan Langst = TimeSpan.FromHours(12);

    /// <summary>A session is written again after this time, not at every click.</summary>
    internal static readonly TimeSpan Bijgehouden = TimeSpan.FromMinutes(1);

    /// <summary>After this time somebody proves again who it is, before keys may be changed.</summary>
    internal static readonly TimeSpan Bevestigd = TimeSpan.FromMinutes(10);
}

/// <summary>The session of this request.</summary>
sealed record HuidigeSessie(Guid Id, Inlogwijze Wijze, DateTimeOffset BevestigdOp);

/// <summary>
/// Sessions of people with an account: a row on the server. The cookie holds only which one; who somebody is and may do is read
/// again at every request, so that what ends here is over at the next click, on every instance.
/// </summary>
sealed class Teamsessies(MeedenkersDbContext db, Logboek logboek, IHttpContextAccessor verzoek, TimeProvider klok)
{
    internal const string Koekje = "__Host-team";
    internal const string Sessieclaim = "sessie";
    internal const string Stempelclaim = "stempel";

    /// <summary>Sessions that nobody ended are cleared away after this time.</summary>
    static readonly TimeSpan Oud = TimeSpan.FromDays(1);

    HttpContext Http => verzoek.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");

    /// <summary>The session of this request; a page for anybody has none.</summary>
    public HuidigeSessie? Nu => Http.Features.Get<HuidigeSessie>();

    /// <summary>Was it proven a short time ago who this is? Only then keys may be changed.</summary>
    public bool IsBevestigd => Nu is { } sessie && klok.GetUtcNow() - sessie.BevestigdOp < Sessiegrens.Bevestigd;

    /// <summary>Lets somebody in, who was in another session of this browser at most: that one ends.</summary>
    /// <param name="account">Whose keys were right.</param>
    /// <param name="wijze">With which key.</param>
    /// <param name="bevestigd">False when only the password was asked, on a device that is remembered.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Begin(Account account, Inlogwijze wijze, bool bevestigd, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var medewerker = new MedewerkerId(account.Id);
        var vorige = Nu?.Id;
        await db.Teamsessies.Where(s => s.GebruiktOp < nu - Oud || s.Id == vorige).ExecuteDeleteAsync(stop);
        await db.Users.Where(u => u.Id == account.Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.LaatstIngelogdOp, nu), stop);
        var sessie = new Teamsessie
        {
            Id = Guid.NewGuid(),
            Medewerker = medewerker,
            Wijze = wijze,
            Apparaat = Apparaten.Noem(Http.Request.Headers.UserAgent),
            BegonnenOp = nu,
            GebruiktOp = nu,
            BevestigdOp = bevestigd ? nu : nu - Sessiegrens.Bevestigd,
        };
        db.Teamsessies.Add(sessie);
        logboek.Bij(Loghandeling.Ingelogd, wijze == Inlogwijze.Passkey ? "passkey" : "wachtwoord", door: medewerker, betreft: medewerker);
        await db.SaveChangesAsync(stop);
        await GeefKoekje(sessie.Id, account);
    }

    /// <summary>Signs out: this session is over on the server, so that a copy of the cookie opens nothing.</summary>
    public async Task Eindig(CancellationToken stop)
    {
        if (Nu is { } sessie)
        {
            await db.Teamsessies.Where(s => s.Id == sessie.Id).ExecuteDeleteAsync(stop);
            logboek.Bij(Loghandeling.Uitgelogd, "uitloggen");
            await db.SaveChangesAsync(stop);
        }
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Ends one session of this medewerker; another's id ends nothing.</summary>
    public async Task<bool> EindigEen(MedewerkerId medewerker, Guid sessie, CancellationToken stop) =>
        await db.Teamsessies.Where(s => s.Id == sessie && s.Medewerker == medewerker).ExecuteDeleteAsync(stop) > 0;

    /// <summary>
    /// Ends every session of this medewerker at once, and forgets the devices that may skip the code: for a change of function, a
    /// pause, a stop, or new keys. Call it just before the save. With <paramref name="behalve"/> that one session goes on, and
    /// devices stay remembered.
    /// </summary>
    public async Task EindigAlle(MedewerkerId medewerker, Guid? behalve, CancellationToken stop)
    {
        if (behalve is null) await Herstempel(medewerker.Waarde, stop);
        await db.Teamsessies.Where(s => s.Medewerker == medewerker && s.Id != behalve).ExecuteDeleteAsync(stop);
    }

    /// <summary>After a change of one's own keys: every other session and every remembered device ends, this session goes on.</summary>
    public async Task Vernieuw(Account account, CancellationToken stop)
    {
        var sessie = Nu ?? throw new InvalidOperationException("Nobody is signed in.");
        await Herstempel(account.Id, stop);
        await EindigAlle(new(account.Id), sessie.Id, stop);
        await GeefKoekje(sessie.Id, account);
    }

    /// <summary>It was proven again who this is.</summary>
    public async Task Bevestig(CancellationToken stop)
    {
        var (sessie, nu) = (Nu ?? throw new InvalidOperationException("Nobody is signed in."), klok.GetUtcNow());
        await db.Teamsessies.Where(s => s.Id == sessie.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.BevestigdOp, nu), stop);
    }

    /// <summary>Of each request that brings the cookie: is this session still there, who is it now, and for whom do they look along today? One query.</summary>
    internal static async Task Controleer(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        // A picture is no click, and the page about a fault looks nothing up.
        var zonderVraag = http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        var wie = zonderVraag ? null : await http.RequestServices.GetRequiredService<Teamsessies>().Lees(context.Principal!, http.RequestAborted);
        if (wie is null) context.RejectPrincipal();
        else context.ReplacePrincipal(wie.Principal(IdentityConstants.ApplicationScheme));
    }

    async Task<Gebruiker?> Lees(ClaimsPrincipal koekje, CancellationToken stop)
    {
        if (!Guid.TryParse(koekje.FindFirstValue(ClaimTypes.NameIdentifier), out var account) || !Guid.TryParse(koekje.FindFirstValue(Sessieclaim), out var id)) return null;
        var (medewerker, stempel, nu) = (new MedewerkerId(account), koekje.FindFirstValue(Stempelclaim), klok.GetUtcNow());
        var vandaag = Nederland.Vandaag(nu);
        var gevonden = await (
            from s in db.Teamsessies.AsNoTracking()
            from m in db.Medewerkers
            from a in db.Users
            where s.Id == id && s.Medewerker == medewerker && m.Id == medewerker && m.Actief && a.Id == account && a.SecurityStamp == stempel
            select new { s.Wijze, s.BegonnenOp, s.GebruiktOp, s.BevestigdOp, Wie = new Gebruiker(medewerker, m.Naam, m.Functie, m.Organisatie, m.Gemeente), Waarnemingen = db.Waarneming(account, vandaag) }).SingleOrDefaultAsync(stop);
        if (gevonden is null) return null;
        if (nu - gevonden.GebruiktOp >= Sessiegrens.Stil || nu - gevonden.BegonnenOp >= Sessiegrens.Langst)
        {
            await db.Teamsessies.Where(s => s.Id == id).ExecuteDeleteAsync(stop);
            return null;
        }
        if (nu - gevonden.GebruiktOp >= Sessiegrens.Bijgehouden)
            await db.Teamsessies.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.GebruiktOp, nu), stop);
        Http.Features.Set(new HuidigeSessie(id, gevonden.Wijze, gevonden.BevestigdOp));
        return gevonden.Wie with { Waarnemingen = [.. gevonden.Waarnemingen.Select(Waarneming.Lees)] };
    }

    /// <summary>Cookies of sessions and of remembered devices hold the stamp: with another one they are worth nothing.</summary>
    async Task Herstempel(Guid id, CancellationToken stop)
    {
        var stempel = Guid.NewGuid().ToString("N");
        await db.Users.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(a => a.SecurityStamp, stempel), stop);
        if (db.Users.Local.FindEntry(id) is not { } geladen) return;
        geladen.Property(a => a.SecurityStamp).CurrentValue = stempel;
        geladen.Property(a => a.SecurityStamp).OriginalValue = stempel;
    }

    Task GeefKoekje(Guid sessie, Account account) => Http.SignInAsync(IdentityConstants.ApplicationScheme, new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Sessieclaim, sessie.ToString()), new(Stempelclaim, account.SecurityStamp ?? "")], IdentityConstants.ApplicationScheme)));
}
