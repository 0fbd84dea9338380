using System.Data;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Cijfers;

/// <summary>
/// Makes the release of a quarter: counts, protects, freezes. One transaction that sees one moment, one at a time: killed in the middle there is
/// nothing, and the second of two finds that the quarter is out.
/// </summary>
public static class Uitgever
{
    /// <summary>What the release would be if it came out now. Throws GeweigerdException with what <see cref="Publicatie.WaaromNiet"/> gives.</summary>
    public static async Task<Uitgave> Proef(MeedenkersDbContext db, Kwartaal kwartaal, DateTimeOffset nu, Func<Cijferstap, Task> meld, CancellationToken stop = default)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        return (await Maak(db, kwartaal, nu, meld, stop)).Uitgave;
    }

    /// <summary>The release, from now on for everybody to read. Throws GeweigerdException with what <see cref="Publicatie.WaaromNiet"/> gives.</summary>
    public static async Task<Uitgave> Publiceer(MeedenkersDbContext db, Kwartaal kwartaal, DateTimeOffset nu, Func<Cijferstap, Task> meld, CancellationToken stop = default)
    {
        // Before the transaction begins, or it would see the moment before the other one ended.
        await db.Database.ExecuteSqlRawAsync("select pg_advisory_lock(hashtext('cijfers'))", stop);
        try
        {
            return await LegVast(db, kwartaal, nu, meld, stop);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("select pg_advisory_unlock(hashtext('cijfers'))", CancellationToken.None);
        }
    }

    static async Task<Uitgave> LegVast(MeedenkersDbContext db, Kwartaal kwartaal, DateTimeOffset nu, Func<Cijferstap, Task> meld, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var (uitgave, vorige) = await Maak(db, kwartaal, nu, meld, stop);
        db.Add(new Uitgavetekst { Kwartaal = kwartaal.ToString(), Tekst = uitgave.Tekst(vorige), Afdruk = uitgave.Afdruk(vorige), GepubliceerdOp = nu });
        db.Add(new Cijferkern { Kwartaal = kwartaal.ToString(), Inhoud = Kernopslag.Schrijf(uitgave.Kern) });
        db.Add(new Uitgaveverslag { Kwartaal = kwartaal.ToString(), Inhoud = Cijferverslag.Van(uitgave).Schrijf() });
        await db.SaveChangesAsync(stop);
        await Teller.Merk(db, kwartaal, stop);
        await transactie.CommitAsync(stop);
        return uitgave;
    }

    /// <summary>Its numbers are shown no more. Throws GeweigerdException with what <see cref="Uitgavetekst.WaaromNietTrekIn"/> gives.</summary>
    public static async Task TrekIn(MeedenkersDbContext db, Kwartaal kwartaal, string reden, DateTimeOffset nu, CancellationToken stop = default)
    {
        var code = kwartaal.ToString();
        (await db.Uitgaven.SingleAsync(u => u.Kwartaal == code, stop)).TrekIn(reden, nu);
        await db.SaveChangesAsync(stop);
    }

    static async Task<(Uitgave Uitgave, string? Vorige)> Maak(MeedenkersDbContext db, Kwartaal kwartaal, DateTimeOffset nu, Func<Cijferstap, Task> meld, CancellationToken stop)
    {
        var teksten = await db.Uitgaven.AsNoTracking().OrderBy(u => u.Kwartaal).ToListAsync(stop);
        var eerdere = Uitgavenreeks.Lees(teksten).Select(u => u.Cijfers ?? throw new InvalidOperationException($"The release of {u.Tekst.Kwartaal} is not what it was.")).ToList();
        Weigeringen.GooiBij(Publicatie.WaaromNiet(kwartaal, eerdere.Count == 0 ? null : eerdere[^1].Kwartaal, Nederland.Vandaag(nu)));
        await meld(Cijferstap.Telt);
        var kern = await Teller.Tel(db, kwartaal, eerdere.Count == 0 ? kwartaal : eerdere[0].Kwartaal,
            await db.Gemeenten.Select(g => g.Code).ToListAsync(stop),
            await db.Kanalen.Select(k => k.Code).ToListAsync(stop),
            await Criteria(db, stop), stop);
        var kernen = await db.Cijferkernen.AsNoTracking().ToDictionaryAsync(k => k.Kwartaal, stop);
        await meld(Cijferstap.Beschermt);
        var uitgave = Geheimhouding.GeefUit(kern,
            [.. eerdere.Zip(teksten, (e, t) => new EerdereUitgave(Kernopslag.Lees(t.Kwartaal, kernen[t.Kwartaal].Inhoud), e.Getoond, t.IngetrokkenOp is not null))]);
        return (uitgave, eerdere.Count == 0 ? null : eerdere[^1].Afdruk);
    }

    static async Task<IReadOnlyList<string>> Criteria(MeedenkersDbContext db, CancellationToken stop) =>
        [.. (await Naslag.Naslaglezer.Lees(db, stop)).Criteria.Select(c => c.Code)];
}
