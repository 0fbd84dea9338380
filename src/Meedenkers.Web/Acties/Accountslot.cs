using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>What would open an account again, and ends with a pause or a stop.</summary>
sealed class Accountslot(MeedenkersDbContext db) : IActie
{
    /// <summary>Adds to the save that follows: a herstel for this person ends too.</summary>
    public async Task EindigHerstel(MedewerkerId wie, DateTimeOffset nu, CancellationToken stop)
    {
        foreach (var herstel in await db.Uitnodigingen.Where(u => u.Voor == wie && u.Soort == Uitnodigingsoort.Herstel && u.GebruiktOp == null && u.IngetrokkenOp == null).ToListAsync(stop))
            herstel.Vervalt(nu);
    }

    /// <summary>Adds to the save that follows: no key opens this account any more, and its address may be invited again.</summary>
    public async Task NeemSleutelsAf(MedewerkerId wie, CancellationToken stop)
    {
        var account = await db.Users.SingleAsync(a => a.Id == wie.Waarde, stop);
        var naam = wie.Waarde.ToString("N");
        (account.UserName, account.NormalizedUserName, account.Email, account.NormalizedEmail, account.PasswordHash) = (naam, naam.ToUpperInvariant(), null, null, null);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        db.UserPasskeys.RemoveRange(await db.UserPasskeys.Where(p => p.UserId == wie.Waarde).ToListAsync(stop));
        db.UserTokens.RemoveRange(await db.UserTokens.Where(t => t.UserId == wie.Waarde).ToListAsync(stop));
    }
}
