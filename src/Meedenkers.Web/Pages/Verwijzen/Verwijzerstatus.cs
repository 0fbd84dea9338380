using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Verwijzen;

/// <summary>All that a verwijzer sees, and that the resident sees the verwijzer see: received, in contact, closed, and when.</summary>
sealed record Verwijzerstatus(DateOnly Ontvangen, DateOnly? InContact, DateOnly? Afgerond, DateOnly ZichtbaarTot, Verwijzingstand Stand)
{
    /// <summary>Reads it as the casus that it belongs to; the caller has found the verwijzing to be visible.</summary>
    internal static async Task<Verwijzerstatus> Lees(MeedenkersDbContext db, Verwijzing verwijzing, CancellationToken stop)
    {
        var id = verwijzing.CasusId;
        var bevestigd = await db.Overdrachten.AsNoTracking().Where(o => o.CasusId == id && o.Stand == Overdrachtstand.Bevestigd).ToListAsync(stop);
        var afgerond = await db.Casussen.Where(c => c.Id == id).Select(c => c.AfgeslotenOp).SingleAsync(stop);
        return new(
            Nederland.Vandaag(verwijzing.Op),
            verwijzing.Stand >= Verwijzingstand.InContact ? bevestigd.Min(o => o.Gesprek?.Op) : null,
            verwijzing.Stand == Verwijzingstand.Afgerond && afgerond is { } op ? Nederland.Vandaag(op) : null,
            Nederland.Vandaag(verwijzing.VervaltOp),
            verwijzing.Stand);
    }

    /// <summary>The steps of the line; both pages show these, so that they cannot differ.</summary>
    public IEnumerable<(string Stand, string Titel, string Uitleg)> Stappen(DateOnly vandaag)
    {
        string Op(DateOnly? dag) => dag is { } d ? Hoofdletter(Nederland.Lang(d, vandaag)) + "." : "";
        string Plek(Verwijzingstand stap) => stap < Stand ? "klaar" : stap == Stand ? "nu" : "straks";
        yield return (Plek(Verwijzingstand.Ontvangen), "Ontvangen", Op(Ontvangen));
        yield return (Plek(Verwijzingstand.InContact), "In contact", Op(InContact));
        yield return (Plek(Verwijzingstand.Afgerond), "Afgerond", Op(Afgerond));
    }

    static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
