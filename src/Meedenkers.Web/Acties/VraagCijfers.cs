using Meedenkers.Data;
using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder asks the job for a trial, a release, or to withdraw one. Asking twice while it runs asks once.</summary>
sealed class VraagCijfers(MeedenkersDbContext db, Logboek logboek, TimeProvider klok) : IActie
{
    /// <summary>Throws GeweigerdException: for a trial and a release what Publicatie.WaaromNiet gives, for a release ProefOntbreekt too; for withdrawing IsIngetrokken.</summary>
    public async Task Doe(Kwartaal kwartaal, Cijferdaad daad, string? reden, MedewerkerId door, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var code = kwartaal.ToString();
        Weigeringen.GooiBij(daad == Cijferdaad.TrekIn
            ? (await db.Uitgaven.AsNoTracking().SingleOrDefaultAsync(u => u.Kwartaal == code, stop) ?? throw new NietZichtbaarException()).WaaromNietTrekIn()
            : Publicatie.WaaromNiet(kwartaal, await Laatste(db, stop), Nederland.Vandaag(nu)));
        if (daad == Cijferdaad.Publiceer && !await db.Cijferopdrachten.AnyAsync(o => o.Kwartaal == code && o.Daad == Cijferdaad.Proef && o.Stap == Cijferstap.Klaar, stop))
            throw new GeweigerdException(Weigering.ProefOntbreekt);
        db.Add(new Cijferopdracht(code, daad, reden, door, nu));
        logboek.Bij(Loghandeling.Gewijzigd, $"cijfers: {Domain.Werkmodel.Code.Van(daad)} {code}");
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // it runs already
        }
    }

    internal static async Task<Kwartaal?> Laatste(MeedenkersDbContext db, CancellationToken stop) =>
        Kwartaal.Probeer(await db.Uitgaven.MaxAsync(u => (string?)u.Kwartaal, stop), out var laatste) ? laatste : null;
}
