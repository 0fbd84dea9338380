using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>The languages on the kaart, to choose from; read once for each time that the reference data was.</summary>
sealed class Kaarttalen(Naslagbron naslagbron, IServiceScopeFactory scopes)
{
    (Naslagwerk Naslag, IReadOnlyList<string> Talen)? gelezen;

    internal async ValueTask<IReadOnlyList<string>> Nu(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        if (gelezen is { } vorige && ReferenceEquals(vorige.Naslag, naslag)) return vorige.Talen;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeedenkersDbContext>();
        IReadOnlyList<string> talen = await db.Database.SqlQuery<string>($"select distinct unnest(talen) as \"Value\" from kaartvermelding where van_kaart_op is null").OrderBy(t => t).Take(100).ToListAsync(stop);
        gelezen = (naslag, talen);
        return talen;
    }
}
