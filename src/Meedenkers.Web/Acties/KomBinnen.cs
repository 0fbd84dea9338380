using System.Security.Cryptography;
using System.Text;
using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Opens /mijn-vraag for whoever has a code. An unknown number, a closed door and a wrong code give the same answer after the
/// same work; only a delay is told, and that does not depend on what exists.
/// </summary>
sealed class KomBinnen(MeedenkersDbContext db, Geheimen geheimen, Pogingen pogingen, Inwonersessies sessies, Inzage inzage, Logboek logboek) : IActie
{
    /// <summary>In, or not; or first wait this long.</summary>
    internal sealed record Uitkomst(bool IsBinnen, TimeSpan Wacht);

    /// <summary>With the number and the code: delayed per number and per network.</summary>
    public async Task<Uitkomst> MetNummer(Casusnummer nummer, Toegangscode code, CancellationToken stop)
    {
        string[] geteld = [pogingen.Nummer(nummer), pogingen.Adres()];
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(false, wacht);
        await db.BetreedAls(Toegangscontext.VoorNummer(nummer), stop);
        return await Probeer(await OpenDeuren(db.Deuren, stop), code, geteld, stop);
    }

    /// <summary>With the link (its hash) and the code: a link that exists has a budget of its own, so that guessing at the number does not close it.</summary>
    public async Task<Uitkomst> MetLink(string linkHash, Toegangscode code, CancellationToken stop)
    {
        await db.BetreedAls(Toegangscontext.VoorSleutel(linkHash), stop);
        var gevonden = await db.Deuren.AsNoTracking().SingleOrDefaultAsync(d => d.LinkHash == linkHash, stop);
        string[] geteld = [gevonden is null ? pogingen.Adres() : pogingen.Link(linkHash)];
        if (await pogingen.Waag(stop, geteld) is { Ticks: > 0 } wacht) return new(false, wacht);
        if (gevonden is { IsOpen: false, Voor: Deurhouder.Inwoner })
        {
            // The code was replaced. The link in an old mail still says which question it is, no more; the new code opens it.
            await db.BetreedAls(Toegangscontext.VoorInwoner(gevonden.CasusId), stop);
            return await Probeer(await OpenDeuren(db.Deuren.Where(d => d.Voor == Deurhouder.Inwoner), stop), code, geteld, stop);
        }
        return await Probeer(await OpenDeuren(db.Deuren.Where(d => d.LinkHash == linkHash), stop), code, geteld, stop);
    }

    async Task<Uitkomst> Probeer(List<Deur> deuren, Toegangscode code, string[] geteld, CancellationToken stop)
    {
        var gegeven = Encoding.ASCII.GetBytes(geheimen.Hash(code));
        Deur? open = null;
        foreach (var deur in deuren)
            if (CryptographicOperations.FixedTimeEquals(gegeven, Encoding.ASCII.GetBytes(deur.CodeHash)))
                open = deur;
        if (open is null)
        {
            await db.BetreedAls(Toegangscontext.Niemand, stop);
            inzage.Als = Hoedanigheid.Inwoner;
            await logboek.Schrijf(Loghandeling.InloggenMislukt, logboek.Woord, deuren.Count > 0 ? deuren[0].CasusId : null, gelukt: false);
            return new(false, TimeSpan.Zero);
        }
        await pogingen.Gelukt(stop, geteld);
        await sessies.Begin(new(open.CasusId, open.Id, open.Voor, open.Naam, open.LinkHash), stop);
        return new(true, TimeSpan.Zero);
    }

    static Task<List<Deur>> OpenDeuren(IQueryable<Deur> deuren, CancellationToken stop) =>
        deuren.AsNoTracking().Where(d => d.BeeindigdOp == null).ToListAsync(stop);
}
