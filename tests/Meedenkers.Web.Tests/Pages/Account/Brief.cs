using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>A mail about an account, and the link in it.</summary>
static class Brief
{
    /// <summary>The last one of this kind to this address.</summary>
    internal static Task<Bericht> Post(this MeedenkersDbContext db, string aan, Berichtsoort soort)
    {
        var adres = Emailadres.Probeer(aan, out var goed) ? goed : throw new ArgumentException("No address.", nameof(aan));
        return db.Berichten.AsNoTracking().Where(b => b.Aan == adres && b.Soort == soort).OrderByDescending(b => b.GemaaktOp).ThenByDescending(b => b.Id).FirstAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The secret behind this path in the mail.</summary>
    internal static Linksleutel Sleutel(this Bericht bericht, string pad)
    {
        var tekst = bericht.Tekst!;
        var begin = tekst.IndexOf(pad, StringComparison.Ordinal);
        Assert.True(begin >= 0, $"There is no {pad} in: {tekst}");
        Assert.True(Linksleutel.Probeer(tekst.Substring(begin + pad.Length, Linksleutel.Lengte), out var sleutel));
        return sleutel;
    }
}
