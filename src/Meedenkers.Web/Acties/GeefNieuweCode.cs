using Meedenkers.Data;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Acties;

/// <summary>Replaces the code that a resident lost. Only whoever asked sees it, once; the database keeps hashes.</summary>
sealed class GeefNieuweCode(MeedenkersDbContext db, Geheimen geheimen, TimeProvider klok) : IActie
{
    public async Task<(Casusnummer Nummer, Toegangscode Code)> Doe(CasusId id, Vraagwijze na, Handelende door, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, metDeuren: true, stop);
        var code = Toegangscode.Nieuw();
        casus.GeefNieuweCode(Linksleutel.Nieuw().Hash(), geheimen.Hash(code), na, door, klok.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return (casus.Nummer, code);
    }
}
