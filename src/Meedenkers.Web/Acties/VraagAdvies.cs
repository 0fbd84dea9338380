using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>
/// A medewerker or a verwijzer asks a professional colleague for advice; the coördinatoren of the asked organisation hear that there
/// is something. The key comes from the form (sealed by the server), so that sending twice asks once.
/// </summary>
sealed class VraagAdvies(MeedenkersDbContext db, Naslagbron naslagbron, Geheimen geheimen, Postvak postvak, Teampost teampost, TimeProvider klok) : IActie
{
    const string Doel = "advies";

    /// <param name="Id">Key of the question to be made.</param>
    /// <param name="Gemeente">Where it plays; null when that was not said. Of an onderdeel it is that of the casus.</param>
    /// <param name="Aan">The organisation that was chosen; null leaves it to the aanmeldpunt.</param>
    /// <param name="Onderdeel">About which onderdeel; the asked organisation does not learn that.</param>
    internal sealed record Opdracht(Guid Id, Naamlozetekst Vraag, string? Gemeente, OrganisatieCode? Aan, OnderdeelId? Onderdeel = null);

    /// <summary>Who was asked, and by which day an answer is promised.</summary>
    internal sealed record Uitkomst(OrganisatieCode Aan, DateOnly Uiterlijk);

    /// <summary>Where a verwijzer follows this question.</summary>
    public Linksleutel Link(Guid id) => geheimen.Link(id, Doel);

    /// <summary>Organisations that can be asked today, in this gemeente or in any.</summary>
    public async Task<IReadOnlyList<Organisatie>> Kunnen(string? gemeente, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var actief = await db.Medewerkers.Where(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie != null).Select(m => m.Organisatie!.Value).Distinct().ToListAsync(stop);
        return [.. naslag.Organisaties.Where(o => Advieskeuze.KanAntwoorden(o, gemeente) && actief.Contains(o.Code))];
    }

    /// <summary>For a medewerker. Throws NietZichtbaar when the onderdeel is not this person's to see.</summary>
    public async Task<Uitkomst> Doe(Opdracht opdracht, Handelende door, CancellationToken stop)
    {
        if (await Al(opdracht.Id, stop) is { } al) return al;
        var verband = opdracht.Onderdeel is { } onderdeel ? await Verbind(opdracht.Id, onderdeel, door, stop) : null;
        var gemeente = verband is null ? opdracht.Gemeente : await db.Casussen.Where(c => c.Id == verband.CasusId).Select(c => c.Gemeente).SingleAsync(stop);
        var (aan, termijnen, nu) = await Wie(gemeente, opdracht.Aan, stop);
        db.Add(Adviesvraag.VanMedewerker(opdracht.Id, opdracht.Vraag, gemeente, aan, door, termijnen, nu));
        if (verband is not null) db.Add(verband);
        return await Bewaar(opdracht.Id, aan, nu, stop);
    }

    /// <summary>For a verwijzer, who has no account.</summary>
    public async Task<Uitkomst> Doe(Opdracht opdracht, Adviesverwijzer verwijzer, CancellationToken stop)
    {
        var link = Link(opdracht.Id);
        await db.BetreedAls(Toegangscontext.VoorSleutel(link.Hash()), stop);
        if (await Al(opdracht.Id, stop) is { } al) return al;
        var (aan, termijnen, nu) = await Wie(opdracht.Gemeente, opdracht.Aan, stop);
        db.Add(Adviesvraag.VanVerwijzer(opdracht.Id, opdracht.Vraag, opdracht.Gemeente, aan, verwijzer, link, termijnen, nu));
        postvak.AdviesOntvangen(verwijzer.Email, link, nu);
        return await Bewaar(opdracht.Id, aan, nu, stop);
    }

    async Task<Uitkomst> Bewaar(Guid id, OrganisatieCode aan, DateTimeOffset nu, CancellationToken stop)
    {
        await teampost.AdviesGevraagd(aan, nu, stop);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one did it
        }
        return await Al(id, stop) ?? throw new InvalidOperationException("The question was not saved.");
    }

    Task<Uitkomst?> Al(Guid id, CancellationToken stop) => db.Adviesvragen.Where(v => v.Id == id).Select(v => new Uitkomst(v.Aan, v.Uiterlijk)).SingleOrDefaultAsync(stop);

    async Task<(OrganisatieCode Aan, Termijnen Termijnen, DateTimeOffset Nu)> Wie(string? gemeente, OrganisatieCode? gekozen, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var kunnen = (await Kunnen(gemeente, stop)).Select(o => o.Code);
        return (Advieskeuze.Bepaal(gekozen, kunnen, naslag.AanmeldpuntVan(gemeente)), naslag.TermijnenIn(gemeente), klok.GetUtcNow());
    }

    async Task<Adviesverband> Verbind(Guid id, OnderdeelId onderdeel, Handelende door, CancellationToken stop)
    {
        var casus = await db.CasusOverAdvies(onderdeel, stop) ?? throw new NietZichtbaarException();
        Weigeringen.GooiBij(casus.WaaromNietTypeer(onderdeel, door)); // who says what an onderdeel is about, may ask about it
        return new(id, casus.Id, onderdeel, door.Organisatie!.Value);
    }
}

/// <summary>How an actie and a page come to a request for advice.</summary>
static class Adviesingang
{
    /// <summary>The casus of an onderdeel that this person took up; null when that is not visible.</summary>
    internal static async Task<Casus?> CasusOverAdvies(this MeedenkersDbContext db, OnderdeelId onderdeel, CancellationToken stop) =>
        await db.MijnToegangen().Where(t => t.OnderdeelId == onderdeel && t.Reden != Toegangsreden.Aanbod && t.Reden != Toegangsreden.Waakvlam).Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(stop) is { } casus
            ? await db.LaadCasus(casus, stop: stop) : null;

    /// <summary>The question with its thread, and whoever looks. Throws NietZichtbaarException for who asked nothing and is not asked.</summary>
    internal static async Task<(Adviesvraag Vraag, Medewerker Door)> OpenAdvies(this MeedenkersDbContext db, Guid id, MedewerkerId door, CancellationToken stop)
    {
        var vraag = await db.Adviesvragen.Include(v => v.Berichten).SingleOrDefaultAsync(v => v.Id == id, stop);
        var ik = await db.Medewerkers.AsNoTracking().SingleAsync(m => m.Id == door, stop);
        return vraag is not null && vraag.WaaromNietLees(ik) is null ? (vraag, ik) : throw new NietZichtbaarException();
    }

    /// <summary>The question that belongs to this link. Throws NietZichtbaarException when there is none.</summary>
    internal static async Task<Adviesvraag> OpenAdvies(this MeedenkersDbContext db, Linksleutel link, CancellationToken stop)
    {
        var hash = link.Hash();
        await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
        return await db.Adviesvragen.Include(v => v.Berichten).SingleOrDefaultAsync(v => v.LinkHash == hash, stop) ?? throw new NietZichtbaarException();
    }

    /// <summary>The aanmeldpunt of this gemeente; where none was said, that of most gemeenten.</summary>
    internal static OrganisatieCode AanmeldpuntVan(this Naslagwerk naslag, string? gemeente) =>
        naslag.Gemeente(gemeente)?.Aanmeldpunt ?? naslag.Gemeenten.GroupBy(g => g.Aanmeldpunt).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Waarde, StringComparer.Ordinal).First().Key;

    internal static Termijnen TermijnenIn(this Naslagwerk naslag, string? gemeente) => (naslag.Gemeente(gemeente) is { } g ? naslag.RegioVan(g.Code) : naslag.Regios[0]).Termijnen;
}
