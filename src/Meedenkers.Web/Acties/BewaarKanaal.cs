using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The regiobeheerder adds a channel, renames it, or takes it out of use; its code and its history stay.</summary>
sealed class BewaarKanaal(MeedenkersDbContext db, Naslagbron naslagbron) : IActie
{
    /// <summary>Throws KanaalcodeKloptNiet or KanaalBestaatAl.</summary>
    public async Task VoegToe(string code, string naam, CancellationToken stop)
    {
        Weigeringen.GooiBij(!Kanaal.IsCode(code) ? Weigering.KanaalcodeKloptNiet : await db.Kanalen.AnyAsync(k => k.Code == code, stop) ? Weigering.KanaalBestaatAl : null);
        db.Kanalen.Add(new(code, naam));
        await db.BewaarOfBots(stop);
        naslagbron.Vervang();
    }

    /// <summary>False when there is no such channel.</summary>
    public async Task<bool> Wijzig(string code, string naam, bool actief, CancellationToken stop)
    {
        if (await db.Kanalen.SingleOrDefaultAsync(k => k.Code == code, stop) is not { } kanaal) return false;
        kanaal.Hernoem(naam);
        kanaal.ZetActief(actief);
        await db.SaveChangesAsync(stop);
        naslagbron.Vervang();
        return true;
    }
}
