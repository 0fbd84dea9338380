using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>Gives a naaste a door of their own, and closes it.</summary>
sealed class LaatMeekijken(MeedenkersDbContext db, Geheimen geheimen, TimeProvider klok) : IActie
{
    const string Doel = "naaste";

    /// <summary>The card of a door: to be shown once.</summary>
    internal sealed record Kaart(Linksleutel Link, Toegangscode Code);

    /// <summary>Opens a door. The same form again (<paramref name="sleutel"/>) opens nothing more.</summary>
    public async Task Geef(Bezoek bezoek, Guid sleutel, string naam, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var kaart = Van(sleutel);
        var hash = kaart.Link.Hash();
        if (await db.Deuren.AnyAsync(d => d.LinkHash == hash, stop)) return;
        var casus = await db.LaadCasus(bezoek.Casus, stop: stop);
        casus!.GeefDeur(Deurhouder.Naaste, naam, hash, geheimen.Hash(kaart.Code), bezoek.Handelende, klok.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one did it
        }
    }

    /// <summary>Closes the door of a naaste; whoever is in is out at the next click. Another door, or a closed one, changes nothing.</summary>
    public async Task Beeindig(Bezoek bezoek, Guid deur, CancellationToken stop)
    {
        Weigeringen.GooiBij(bezoek.WaaromNietBeslis);
        var casus = await db.LaadCasus(bezoek.Casus, metDeuren: true, stop);
        casus!.SluitDeur(deur, bezoek.Handelende, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The link and the code that belong to this form: nothing secret is kept.</summary>
    public Kaart Van(Guid sleutel) => new(geheimen.Link(sleutel, Doel), geheimen.Code(sleutel, Doel));
}
