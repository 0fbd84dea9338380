using System.Data.Common;
using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// Writes who looked, changed or tried (normen.md, Logging). A line goes in with the change it belongs to, or at once for a
/// look; when it cannot be written, the request fails and nothing is shown.
/// </summary>
sealed class Logboek(MeedenkersDbContext db, Inzage inzage, Pogingen pogingen, IHttpContextAccessor verzoek, TimeProvider klok)
{
    /// <summary>Adds a line to the save that follows.</summary>
    /// <param name="handeling">What was done.</param>
    /// <param name="wat">Which part: a fixed word, never what was typed.</param>
    /// <param name="casus">The casus it was about.</param>
    /// <param name="onderdeel">The part of that casus.</param>
    /// <param name="betreft">The colleague whose account it was about.</param>
    /// <param name="door">Who did it, when that is not the one who is signed in: at sign-in.</param>
    /// <param name="gelukt">False for what was tried and refused.</param>
    public void Bij(Loghandeling handeling, string wat, CasusId? casus = null, OnderdeelId? onderdeel = null, MedewerkerId? betreft = null, MedewerkerId? door = null, bool gelukt = true) =>
        db.Logregels.Add(Regel(handeling, wat, casus, onderdeel, betreft: betreft, door: door, gelukt: gelukt));

    /// <summary>Adds that this casus changed to the save that is going on; once for each save.</summary>
    internal void BijWijziging(CasusId casus, Hoedanigheid? als)
    {
        if (db.ChangeTracker.Entries<Logregel>().Any(r => r.State == EntityState.Added && r.Entity.Handeling == Loghandeling.Gewijzigd && r.Entity.Casus == casus)) return;
        var namens = WerktVoorAnder ? Namens(casus) : null;
        db.Logregels.Add(Regel(Loghandeling.Gewijzigd, Woord, casus, inzage.Onderdeel ?? Route(verzoek.HttpContext), als: als, namens: namens));
    }

    /// <summary>
    /// Writes a line now, on the connection of the page but outside its changes: what the page did not save stays unsaved. Whoever
    /// hangs up meanwhile is in it too. Throws <see cref="LogboekWegException"/>.
    /// </summary>
    internal async Task Schrijf(Loghandeling handeling, string wat, CasusId? casus = null, OnderdeelId? onderdeel = null, IReadOnlyList<CasusId>? casussen = null, bool gelukt = true)
    {
        var r = Regel(handeling, wat, casus, onderdeel, casussen, gelukt: gelukt);
        // Whose work it is that a coördinator looks at, or who looks along for a colleague: the one who does it, unless that is who looks.
        var zoekNamens = WerktVoorAnder && casus is not null;
        try
        {
            await db.Database.ExecuteSqlAsync($"""
                insert into logboek (id, op, handeling, als, medewerker, functie, organisatie, namens, deur, casus, onderdeel, casussen, wat, gelukt, herkomst)
                values ({r.Id}, {r.Op.ToUniversalTime()}, {Code.Van(r.Handeling)}, {Code.Van(r.Als)}, {r.Medewerker?.Waarde}::uuid, {(r.Functie is { } f ? Code.Van(f) : null)}::text, {r.Organisatie?.Waarde}::text,
                  case when {zoekNamens} then (select nullif(t.medewerker, {r.Medewerker?.Waarde}::uuid) from toegang t
                    where t.casus_id = {casus?.Waarde}::uuid and t.tot is null and t.medewerker is not null and t.organisatie = {r.Organisatie?.Waarde}::text
                      and ({onderdeel?.Waarde}::uuid is null or t.onderdeel_id = {onderdeel?.Waarde}::uuid)
                    order by t.medewerker = {r.Medewerker?.Waarde}::uuid desc, t.van limit 1) end,
                  {r.Deur}::uuid, {casus?.Waarde}::uuid, {onderdeel?.Waarde}::uuid, {r.Casussen.Select(c => c.Waarde).ToArray()}, {r.Wat}, {r.Gelukt}, {r.Herkomst})
                """, CancellationToken.None);
        }
        catch (DbException weg)
        {
            throw new LogboekWegException(weg);
        }
    }

    /// <summary>The word of the page that was asked for: its place under Pages, which is no address and holds no key.</summary>
    internal string Woord => Logwoord.Van(verzoek.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath);

    Logregel Regel(Loghandeling handeling, string wat, CasusId? casus, OnderdeelId? onderdeel, IReadOnlyList<CasusId>? casussen = null, MedewerkerId? betreft = null,
        MedewerkerId? door = null, bool gelukt = true, Hoedanigheid? als = null, MedewerkerId? namens = null)
    {
        var (gebruiker, bezoek) = Wie();
        return new()
        {
            Op = klok.GetUtcNow(),
            Handeling = handeling,
            Als = gebruiker is not null || door is not null ? Hoedanigheid.Medewerker : bezoek?.Handelende.Als ?? inzage.Als ?? als ?? Hoedanigheid.Medewerker,
            Medewerker = door ?? gebruiker?.Id,
            Functie = gebruiker?.Functie,
            Organisatie = gebruiker?.Organisatie,
            Namens = namens,
            Deur = bezoek?.Deur,
            Casus = casus,
            Onderdeel = onderdeel,
            Casussen = casussen ?? [],
            Wat = wat,
            Betreft = betreft,
            Gelukt = gelukt,
            Herkomst = pogingen.Adres(),
        };
    }

    /// <summary>
    /// Who acts, by how the database is used: somebody of a team who also has a question of their own in this browser is a resident
    /// on /mijn-vraag and a medewerker under /team.
    /// </summary>
    (Gebruiker? Gebruiker, Bezoek? Bezoek) Wie() =>
        db.Als.Medewerker is null && (db.Als.Casus is not null || inzage.Als is not null) ? (null, inzage.Bezoek)
        : (verzoek.HttpContext is { } http ? Gebruiker.Van(http.User) : null, null);

    bool WerktVoorAnder => db.Als.IsCoordinator || db.Als.Mensen.Count > 1;

    /// <summary>The colleague who had this casus before this save; null when it is own work, or nobody has it yet.</summary>
    MedewerkerId? Namens(CasusId casus)
    {
        var wie = db.ChangeTracker.Entries<Toegang>()
            .Where(t => t.State != EntityState.Added && t.Entity.CasusId == casus && t.Entity.Organisatie == db.Als.Organisatie && t.OriginalValues.GetValue<DateTimeOffset?>(nameof(Toegang.Tot)) is null)
            .Select(t => t.Entity.Medewerker).OfType<MedewerkerId>().ToList();
        return wie.Count == 0 || wie.Contains(db.Als.Medewerker!.Value) ? null : wie[0];
    }

    static OnderdeelId? Route(HttpContext? http) => Logwoord.Sleutel(http, "onderdeelId") is { } id ? new(id) : null;
}

/// <summary>What was looked at cannot be written down; so it is not shown.</summary>
sealed class LogboekWegException(Exception reden) : Exception("The logbook cannot be written.", reden);
