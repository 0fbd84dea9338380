using System.Net;
using System.Net.Sockets;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// Slows guessing down, and never locks anybody out (ontwerp §7). An attempt is counted before the code is looked at, in one
/// statement, so that a hundred at once are a hundred attempts; a right code takes the count away again. Counted in the
/// database: all instances count together. What is counted is a hash.
/// </summary>
sealed class Pogingen(MeedenkersDbContext db, Geheimen geheimen, IHttpContextAccessor verzoek, TimeProvider klok)
{
    /// <summary>Attempts without any delay: people mistype.</summary>
    internal const int Vrij = 5;

    /// <summary>The first delay; every further attempt doubles it.</summary>
    internal static readonly TimeSpan Begin = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The longest delay. A code has 40 bits: at twelve guesses an hour it is safe for longer than anybody lives, while who
    /// is being pestered still gets in.
    /// </summary>
    internal static readonly TimeSpan Langst = TimeSpan.FromMinutes(5);

    /// <summary>What one network may send in an hour: enough for a library or a wijkteam, too little to flood a worklist or a mailbox.</summary>
    internal const int VersturenPerUur = 30;

    internal const string TeVaakVerstuurd = "Vanaf deze plek is dit uur heel vaak iets verstuurd. Wacht een uur, of bel ons. Wat u typte, staat er nog.";

    const string AdresSoort = "adres";

    /// <summary>After a quiet day all is forgotten.</summary>
    static readonly TimeSpan Vergeten = TimeSpan.FromDays(1);

    /// <summary>Key for attempts with this casusnummer, whether or not it exists.</summary>
    public string Nummer(Casusnummer nummer) => geheimen.Pogingsleutel("nummer", nummer.Waarde);

    /// <summary>Key for attempts to sign in with this e-mail address, whether or not it has an account.</summary>
    public string Account(string email) => geheimen.Pogingsleutel("account", email.Trim().ToUpperInvariant());

    /// <summary>Key for attempts at the code, after the password of this account was right.</summary>
    public string Codestap(Guid account) => geheimen.Pogingsleutel("codestap", account.ToString("N"));

    /// <summary>Key for attempts with this link: whoever holds it has a budget of their own.</summary>
    public string Link(string linkHash) => geheimen.Pogingsleutel("link", linkHash);

    /// <summary>Key for attempts from where this request comes from. Of IPv6 the network counts: one house has many addresses.</summary>
    public string Adres() => geheimen.Pogingsleutel(AdresSoort, Netwerk(verzoek.HttpContext?.Connection.RemoteIpAddress));

    /// <summary>
    /// Counts an attempt at each key. Zero: go on and look at the code. Else nothing may be looked at: how long to wait, and
    /// nothing was counted.
    /// </summary>
    public async Task<TimeSpan> Waag(CancellationToken stop, params string[] sleutels)
    {
        var nu = klok.GetUtcNow();
        var wacht = await Wacht(sleutels, nu, stop);
        if (wacht > TimeSpan.Zero) return wacht;
        var geteld = await db.Database.SqlQuery<string>($"""
            insert into poging as p (sleutel, aantal, wacht_tot)
            select s, 1, {nu} from unnest({sleutels}) s order by s
            on conflict (sleutel) do update set
              aantal = case when p.wacht_tot < {nu - Vergeten} then 1 else least(p.aantal, 1000000) + 1 end,
              wacht_tot = case when p.wacht_tot < {nu - Vergeten} or p.aantal + 1 < {Vrij} then {nu}
                else {nu} + least({Langst}, {Begin} * power(2, least(p.aantal + 1 - {Vrij}, 20))) end
            where p.wacht_tot <= {nu}
            returning sleutel as "Value"
            """).ToListAsync(stop);
        return geteld.Count == sleutels.Length ? TimeSpan.Zero : await Wacht(sleutels, nu, stop);
    }

    /// <summary>
    /// The code was right: forgets the attempts at what was opened, and whatever is long quiet. Of where it came from only this
    /// attempt is taken back, so that nobody can clear a network by opening a door of their own.
    /// </summary>
    public async Task Gelukt(CancellationToken stop, params string[] sleutels)
    {
        var nu = klok.GetUtcNow();
        var stil = nu - Vergeten;
        await db.Pogingen.Where(p => p.WachtTot < stil || (sleutels.Contains(p.Sleutel) && (!p.Sleutel.StartsWith(AdresSoort) || p.Aantal <= 1))).ExecuteDeleteAsync(stop);
        await db.Pogingen.Where(p => sleutels.Contains(p.Sleutel)).ExecuteUpdateAsync(p => p.SetProperty(x => x.Aantal, x => x.Aantal - 1).SetProperty(x => x.WachtTot, nu), stop);
    }

    /// <summary>Counts one sending by somebody without an account; false when this network has sent too much this hour.</summary>
    public async Task<bool> MagVersturen(CancellationToken stop)
    {
        if (verzoek.HttpContext?.Connection.RemoteIpAddress is not { } adres) return true; // no network, so nothing came over one
        var (nu, sleutel) = (klok.GetUtcNow(), geheimen.Pogingsleutel("verstuur", Netwerk(adres)));
        var tot = nu.AddHours(1);
        var geteld = await db.Database.SqlQuery<int>($"""
            insert into poging as p (sleutel, aantal, wacht_tot) values ({sleutel}, 1, {tot})
            on conflict (sleutel) do update set
              aantal = case when p.wacht_tot <= {nu} then 1 else least(p.aantal, 1000000) + 1 end,
              wacht_tot = case when p.wacht_tot <= {nu} then {tot} else p.wacht_tot end
            returning aantal as "Value"
            """).ToListAsync(stop);
        return geteld[0] <= VersturenPerUur;
    }

    async Task<TimeSpan> Wacht(string[] sleutels, DateTimeOffset nu, CancellationToken stop)
    {
        var tot = await db.Pogingen.Where(p => sleutels.Contains(p.Sleutel)).MaxAsync(p => (DateTimeOffset?)p.WachtTot, stop);
        return tot > nu ? tot.Value - nu : TimeSpan.Zero;
    }

    /// <summary>Who counts as one: an IPv4 address, or the /64 of IPv6.</summary>
    internal static string Netwerk(IPAddress? adres)
    {
        if (adres is null) return "";
        if (adres.IsIPv4MappedToIPv6) adres = adres.MapToIPv4();
        return adres.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, 8)) : adres.ToString();
    }
}

/// <summary>"Wacht nog": how a delay is said.</summary>
static class Wachtwoorden
{
    /// <summary>"20 seconden", "2 minuten"; always rounded up.</summary>
    internal static string InWoorden(this TimeSpan wacht)
    {
        var seconden = (int)Math.Ceiling(wacht.TotalSeconds);
        return seconden switch
        {
            <= 1 => "1 seconde",
            <= 90 => $"{seconden} seconden",
            _ => $"{(seconden + 59) / 60} minuten",
        };
    }
}
