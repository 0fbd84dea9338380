using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The only door to an entry of the kaart for who keeps it: what somebody else keeps is not there, and who acts is read freshly.</summary>
sealed class Kaartdeur(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Throws NietZichtbaarException when there is none, or when this person does not keep it.</summary>
    public async Task<(Kaartvermelding Vermelding, Medewerker Door)> Open(string code, MedewerkerId wie, CancellationToken stop)
    {
        var door = await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == wie, stop);
        var vermelding = await db.Kaartvermeldingen.SingleOrDefaultAsync(v => v.Code == code, stop);
        return vermelding is not null && vermelding.MagBijhouden(door) ? (vermelding, door) : throw new NietZichtbaarException();
    }

    /// <summary>The terms of the region of an entry.</summary>
    public async Task<Termijnen> Termijnen(Kaartvermelding vermelding, CancellationToken stop) =>
        (await naslagbron.Nu(stop)).Regios.Single(r => r.Code == vermelding.Regio).Termijnen;

    /// <summary>Saves; what everybody reads of organisations is read anew. Two of one kind at once: DbUpdateConcurrencyException.</summary>
    public async Task Bewaar(CancellationToken stop)
    {
        await db.BewaarOfBots(stop);
        naslagbron.Vervang();
    }
}
