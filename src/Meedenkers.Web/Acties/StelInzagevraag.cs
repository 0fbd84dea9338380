using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>The resident asks the organisation about one look; its coördinatoren hear that something is ready.</summary>
sealed class StelInzagevraag(MeedenkersDbContext db, Ontvangers ontvangers, Postvak postvak, TimeProvider klok) : IActie
{
    /// <summary>Asked once for each line; pressing twice asks once. Throws NietZichtbaar when the line is not about the own question.</summary>
    public async Task Doe(Bezoek bezoek, Guid regel, string? vraag, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var gevonden = await db.Logregels.AsNoTracking().SingleOrDefaultAsync(r => r.Id == regel && r.Casus == bezoek.Casus && r.Organisatie != null, stop) ?? throw new NietZichtbaarException();
        if (await db.Inzagevragen.AnyAsync(v => v.Regel == regel, stop)) return;
        var nu = klok.GetUtcNow();
        var nieuw = new Inzagevraag(gevonden, vraag, nu);
        db.Inzagevragen.Add(nieuw);
        foreach (var adres in await ontvangers.Coordinatoren(nieuw.Organisatie, stop)) postvak.InzagevraagGesteld(adres, bezoek.Casus, nu);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one asked it
        }
    }
}
