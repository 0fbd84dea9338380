using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary>Somebody who came in by a door to /mijn-vraag.</summary>
public sealed record Bezoek(CasusId Casus, Guid Deur, Deurhouder Als, string? Naam, string LinkHash)
{
    public Handelende Handelende => Als == Deurhouder.Inwoner ? Handelende.Inwoner : Handelende.Naaste;

    /// <summary>
    /// The one rule of what a naaste may not, whatever is decided here: opening and closing doors, ending what a verwijzer sees,
    /// stopping, and changing contact details (a new code is given by calling the known number, so who changes it holds the door).
    /// </summary>
    public Weigering? WaaromNietBeslis => Domain.Casussen.Casus.WaaromNietTrekIn(Handelende);

    public bool Beslist => WaaromNietBeslis is null;
}

/// <summary>What became of the session that a browser says it has.</summary>
public enum Sessiestand { Geen, Binnen, Verlopen, Gesloten }

/// <summary>
/// Sessions of residents: a row on the server, found by the hash of a random key in a cookie. So it can be ended from here, by
/// time, by "Klaar", by the quick exit, and by closing its door.
/// </summary>
sealed class Inwonersessies(MeedenkersDbContext db, Naslagbron naslagbron, Inzage inzage, Logboek logboek, IHttpContextAccessor verzoek, TimeProvider klok)
{
    internal const string Koekje = "__Host-vraag";

    /// <summary>Which door somebody stands before: the hash of the link, until the code is given.</summary>
    internal const string Deurkoekje = "__Host-deur";

    static readonly TimeSpan DeurOnthouden = TimeSpan.FromMinutes(30);

    /// <summary>A session is written again after this time, not at every click.</summary>
    static readonly TimeSpan Bijgehouden = TimeSpan.FromMinutes(1);

    /// <summary>Sessions that nobody ended are cleared away after this time.</summary>
    static readonly TimeSpan Oud = TimeSpan.FromDays(1);

    string? deurlink;

    /// <summary>Who came in during this request.</summary>
    public Bezoek? NetBegonnen { get; private set; }

    HttpContext Http => verzoek.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");

    /// <summary>The hash of the link that was followed to come here; null when there was none or it is too long ago.</summary>
    public string? Deurlink => deurlink ?? (Http.Request.Cookies[Deurkoekje] is { Length: Linksleutel.Hashlengte } hash && hash.All(char.IsAsciiHexDigitLower) ? hash : null);

    /// <summary>Who is in. When somebody is, the database is used as that casus from here on; else as nobody.</summary>
    public async Task<(Sessiestand Stand, Bezoek? Bezoek)> Lees(CancellationToken stop)
    {
        if (Hash() is not { } hash) return (Sessiestand.Geen, null);
        await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
        var sessie = await db.Inwonersessies.AsNoTracking().SingleOrDefaultAsync(s => s.SleutelHash == hash, stop);
        if (sessie is null) return (Sessiestand.Gesloten, null);

        await db.BetreedAls(Toegangscontext.VoorInwoner(sessie.CasusId), stop);
        var deur = await db.Deuren.AsNoTracking().Where(d => d.Id == sessie.DeurId && d.BeeindigdOp == null)
            .Select(d => new Bezoek(d.CasusId, d.Id, d.Voor, d.Naam, d.LinkHash)).SingleOrDefaultAsync(stop);
        var gemeente = await db.Casussen.Where(c => c.Id == sessie.CasusId).Select(c => c.Gemeente).SingleAsync(stop);
        var houdbaar = TimeSpan.FromMinutes((await naslagbron.Nu(stop)).RegioVan(gemeente).Termijnen.InwonerSessieMinuten);
        var nu = klok.GetUtcNow();
        var verlopen = nu - sessie.GebruiktOp >= houdbaar;
        if (deur is null || verlopen)
        {
            await Eindig(stop);
            if (deur is not null) OnthoudDeur(deur.LinkHash);
            return (deur is null ? Sessiestand.Gesloten : Sessiestand.Verlopen, null);
        }
        if (nu - sessie.GebruiktOp >= Bijgehouden)
            await db.Inwonersessies.Where(s => s.SleutelHash == hash).ExecuteUpdateAsync(s => s.SetProperty(x => x.GebruiktOp, nu), stop);
        inzage.Bezoek = deur;
        return (Sessiestand.Binnen, deur);
    }

    /// <summary>Lets somebody in: from here on the database is used as that casus.</summary>
    public async Task Begin(Bezoek bezoek, CancellationToken stop)
    {
        await Eindig(stop);
        var nu = klok.GetUtcNow();
        var sleutel = Linksleutel.Nieuw();
        await db.BetreedAls(Toegangscontext.VoorInwoner(bezoek.Casus), stop);
        await db.Inwonersessies.Where(s => s.GebruiktOp < nu - Oud).ExecuteDeleteAsync(stop);
        db.Inwonersessies.Add(new() { SleutelHash = sleutel.Hash(), CasusId = bezoek.Casus, DeurId = bezoek.Deur, BegonnenOp = nu, GebruiktOp = nu });
        inzage.Bezoek = bezoek;
        logboek.Bij(Loghandeling.Ingelogd, logboek.Woord, bezoek.Casus);
        await db.SaveChangesAsync(stop);
        Http.Response.Cookies.Append(Koekje, sleutel.Waarde, Vorm());
        Http.Response.Cookies.Delete(Deurkoekje, Vorm());
        NetBegonnen = bezoek;
    }

    /// <summary>Ends the session of this browser, on the server and in the browser; doing it twice changes nothing.</summary>
    public async Task Eindig(CancellationToken stop)
    {
        inzage.Bezoek = null;
        if (Hash() is not { } hash) return;
        Http.Response.Cookies.Delete(Koekje, Vorm());
        await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
        await db.Inwonersessies.Where(s => s.SleutelHash == hash).ExecuteDeleteAsync(stop);
        await db.BetreedAls(Toegangscontext.Niemand, stop);
    }

    /// <summary>Keeps which door it is, so that only the code has to be typed.</summary>
    public void OnthoudDeur(string linkHash)
    {
        deurlink = linkHash;
        Http.Response.Cookies.Append(Deurkoekje, linkHash, Vorm(DeurOnthouden));
    }

    string? Hash() => Linksleutel.Probeer(Http.Request.Cookies[Koekje], out var sleutel) ? sleutel.Hash() : null;

    static CookieOptions Vorm(TimeSpan? duur = null) => new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = duur, IsEssential = true };
}
