using System.Security.Cryptography;
using System.Text;
using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>
/// The resident asks to erase everything, with the code once more: a computer that was left open must not be enough. The question
/// stops at once; a job erases it after the days in which the resident may think again.
/// </summary>
sealed class VraagWissen(MeedenkersDbContext db, StopVraag stopVraag, Geheimen geheimen, Pogingen pogingen, TimeProvider klok) : IActie
{
    /// <summary>Zero when it was done; how long to wait after wrong codes. Throws ToegangscodeKloptNiet.</summary>
    public async Task<TimeSpan> Doe(Bezoek bezoek, string? code, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var geteld = pogingen.Link(bezoek.LinkHash);
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return wacht;
        var hash = await db.Deuren.Where(d => d.Id == bezoek.Deur).Select(d => d.CodeHash).SingleAsync(stop);
        if (!Toegangscode.Probeer(code, out var gegeven) || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(geheimen.Hash(gegeven)), Encoding.ASCII.GetBytes(hash)))
            throw new GeweigerdException(Weigering.ToegangscodeKloptNiet);
        await pogingen.Gelukt(stop, geteld);

        var nu = klok.GetUtcNow();
        var casus = (await db.LaadCasus(bezoek.Casus, metDeuren: true, stop))!;
        await stopVraag.Meld(casus, casus.Onderdelen, nu, stop);
        casus.VraagWissen(bezoek.Handelende, nu);
        await db.SaveChangesAsync(stop);
        return TimeSpan.Zero;
    }

    /// <summary>The resident keeps it after all.</summary>
    public async Task Bedenk(Bezoek bezoek, CancellationToken stop)
    {
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        casus!.TrekWissenIn(bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
