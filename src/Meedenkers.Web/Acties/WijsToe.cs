using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Berichten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The coördinator says who does it. That person hears of it, and the resident when it is the first.</summary>
sealed class WijsToe(MeedenkersDbContext db, Meedenkerwijzer meedenkerwijzer, Teampost post, TimeProvider klok) : IActie
{
    /// <summary>Who of the organisation fits, and who cannot be asked now, with what is known of them. Not who does it now.</summary>
    public async Task<(Meedenkerlijst Lijst, IReadOnlyList<Profielstand> Mensen)> Bekijk(Casus casus, Onderdeel onderdeel, DateTimeOffset nu, CancellationToken stop)
    {
        var vraag = await Keuzewijzer.LeesVraag(db, casus, onderdeel, stop);
        var (lijst, mensen) = await meedenkerwijzer.Beoordeel(db, vraag, onderdeel.Organisatie, nu, stop);
        var zelf = onderdeel.Toewijzing?.Medewerker;
        return (lijst.Zonder(zelf), [.. mensen.Where(m => m.Meedenker != zelf)]);
    }

    /// <param name="id">Which casus.</param>
    /// <param name="onderdeel">Which part of it.</param>
    /// <param name="aan">Who will do it.</param>
    /// <param name="waarom">Why not who stands on top of <see cref="Bekijk"/>; needed only then.</param>
    /// <param name="door">The coördinator.</param>
    /// <param name="stop">Breaks it off.</param>
    public Task Doe(CasusId id, OnderdeelId onderdeel, MedewerkerId aan, Afwijkreden? waarom, Handelende door, CancellationToken stop) =>
        Doe(id, onderdeel, aan, async (casus, nu) => new((await Bekijk(casus, casus.Onderdeel(onderdeel), nu, stop)).Lijst.StaatBovenaan(aan), waarom), door, stop);

    /// <summary>Without a list: all the work of somebody goes to colleagues at once.</summary>
    public Task GeefDoor(CasusId id, OnderdeelId onderdeel, MedewerkerId aan, Handelende door, CancellationToken stop) =>
        Doe(id, onderdeel, aan, (_, _) => Task.FromResult(Lijstkeuze.Eerste), door, stop);

    async Task Doe(CasusId id, OnderdeelId onderdeel, MedewerkerId aan, Func<Casus, DateTimeOffset, Task<Lijstkeuze>> kies, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        var wie = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == aan && m.Organisatie == door.Organisatie, stop) ?? throw new NietZichtbaarException();
        var wasErIemand = await db.Toegangen.AnyAsync(t => t.OnderdeelId == onderdeel && t.Reden == Toegangsreden.Toewijzing, stop);
        var nu = klok.GetUtcNow();
        Weigeringen.GooiBij(casus.WaaromNietWijsToe(onderdeel, wie, Lijstkeuze.Eerste, door));
        casus.WijsToe(onderdeel, wie, await kies(casus, nu), door, nu);
        if (aan != door.Medewerker) await post.Toegewezen(aan, id, nu, stop);
        if (!wasErIemand) await post.ErIsNieuws(id, nu, stop);
        await db.SaveChangesAsync(stop);
    }
}
