using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account.Beveiliging;

/// <summary>One's own keys and sessions.</summary>
sealed class IndexModel(MeedenkersDbContext db, WijzigSleutels wijzig, Passkeys passkeys, Accountopslag opslag, Sleutelbos sleutels, Teamsessies sessies, Kortkoekje koekje) : Paginamodel
{
    public IReadOnlyList<Passkeyregel> Passkeys { get; private set; } = [];
    public IReadOnlyList<Sessieregel> Sessies { get; private set; } = [];
    public bool HeeftWachtwoord { get; private set; }
    public bool HeeftApp { get; private set; }
    public int Herstelcodes { get; private set; }

    Guid Ik => HttpContext.Gebruiker().Id.Waarde;
    CancellationToken Stop => HttpContext.RequestAborted;

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostOptiesAsync()
    {
        var account = await db.Users.SingleAsync(a => a.Id == Ik, Stop);
        return Content(await passkeys.VraagNieuwe(Ik, account.Email!, HttpContext.Gebruiker().Naam), "application/json");
    }

    public Task<IActionResult> OnPostPasskeyAsync(string? antwoord) => Doe(async () =>
    {
        if (await wijzig.VoegPasskeyToe(Ik, antwoord, Stop)) return "De passkey staat erbij. U bent overal elders uitgelogd.";
        ModelState.AddModelError("", "De passkey is niet gemaakt. Probeer het nog een keer.");
        return null;
    });

    public Task<IActionResult> OnPostHernoemAsync(string? sleutel, string? naam) => Doe(async () =>
    {
        await wijzig.HernoemPasskey(Ik, Lees(sleutel), naam, Stop);
        return "De naam is veranderd.";
    });

    public Task<IActionResult> OnPostWegAsync(string? sleutel) => Doe(async () =>
    {
        await wijzig.NeemPasskey(Ik, Lees(sleutel), Stop);
        return "De passkey is weg. U bent overal elders uitgelogd.";
    });

    public async Task<IActionResult> OnPostHerstelcodesAsync()
    {
        HerstelcodesModel.Toon(koekje, await wijzig.NieuweHerstelcodes(Ik, Stop));
        return RedirectToPage("/Account/Herstelcodes");
    }

    /// <summary>One session, or without an id all others.</summary>
    public Task<IActionResult> OnPostSessieAsync(Guid? id) => Doe(async () =>
    {
        await wijzig.EindigSessie(Ik, id, Stop);
        return id is null ? "U bent overal elders uitgelogd." : "U bent daar uitgelogd.";
    });

    Task<IActionResult> Doe(Func<Task<string?>> doe) => Probeer(db, async () =>
    {
        if (await doe() is not { } zin)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Toon();
        }
        Meld(zin);
        return RedirectToPage("/Account/Beveiliging/Index", new { });
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var account = await db.Users.SingleAsync(a => a.Id == Ik, Stop);
        var ik = HttpContext.Gebruiker().Id;
        Passkeys = [.. (await opslag.GetPasskeysAsync(account, Stop)).OrderBy(p => p.CreatedAt).Select((p, i) =>
            new Passkeyregel(WebEncoders.Base64UrlEncode(p.CredentialId), p.Name ?? "Passkey", Dag(p.CreatedAt), i))];
        var rijen = await db.Teamsessies.AsNoTracking().Where(s => s.Medewerker == ik).OrderByDescending(s => s.GebruiktOp).ToListAsync(Stop);
        Sessies = [.. rijen.Select(s => new Sessieregel(s.Id, s.Apparaat, s.Wijze == Inlogwijze.Passkey ? "met een passkey" : "met een wachtwoord", Moment(s.BegonnenOp), s.Id == sessies.Nu!.Id))];
        (HeeftWachtwoord, HeeftApp) = (account.PasswordHash is not null, await sleutels.HeeftAuthenticator(account, Stop));
        Herstelcodes = await sleutels.AantalHerstelcodes(account, Stop);
        return Page();
    }

    static byte[] Lees(string? sleutel)
    {
        try { return WebEncoders.Base64UrlDecode(sleutel ?? ""); }
        catch (FormatException) { return []; }
    }

    static string Dag(DateTimeOffset op) => Nederland.Lang(Nederland.Vandaag(op));

    static string Moment(DateTimeOffset op) => string.Create(CultureInfo.InvariantCulture, $"{Dag(op)}, {Nederland.KlokVan(op):H:mm} uur");

    public sealed record Passkeyregel(string Sleutel, string Naam, string Sinds, int Nummer);

    public sealed record Sessieregel(Guid Id, string Apparaat, string Wijze, string Sinds, bool IsDeze);
}
