using System.Security.Cryptography;
using System.Text;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>Keeps a draft on the server: begins it, writes answers, makes it possible to go on later, or throws it away.</summary>
sealed class BewaarConcept(MeedenkersDbContext db, Naslagbron naslagbron, Geheimen geheimen, Postvak postvak, TimeProvider klok) : IActie
{
    /// <summary>Purpose of the link and code of "Bewaar en ga later verder".</summary>
    const string Bewaard = "bewaard";

    /// <summary>Two tabs that save at once: the later one goes on with what the other wrote.</summary>
    const int Meeste = 4;

    public DateTimeOffset Nu => klok.GetUtcNow();

    public ValueTask<Naslagwerk> Naslag(CancellationToken stop) => naslagbron.Nu(stop);

    /// <summary>The draft that this key opens; null when there is none or when it is too old.</summary>
    public async Task<Concept?> Laad(Linksleutel sleutel, CancellationToken stop)
    {
        var hash = sleutel.Hash();
        await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
        var concept = await db.Concepten.SingleOrDefaultAsync(c => c.SleutelHash == hash, stop);
        return concept?.IsVervallen(Nu) is false ? concept : null;
    }

    /// <summary>The draft of this key, made when it is not there yet; a form that is sent twice makes one.</summary>
    public async Task<Concept> Begin(Linksleutel sleutel, string? kanaal, string? situatie, CancellationToken stop)
    {
        if (await Laad(sleutel, stop) is { } er) return er;
        var naslag = await Naslag(stop);
        var vervalt = Termijnen(naslag, null).ConceptVervalt(Nu);
        var concept = new Concept(sleutel.Hash(), naslag.Kanalen.FirstOrDefault(k => k.Actief && k.Code == kanaal)?.Code, Nu, vervalt);
        if (naslag.Situaties.Any(s => s.Code == situatie))
            concept.Beantwoord(concept.Antwoorden with { Situaties = [situatie!] }, Nu, vervalt);
        db.Concepten.Add(concept);
        try
        {
            await db.SaveChangesAsync(stop);
            return concept;
        }
        catch (DbUpdateException dubbel) when (dubbel.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return await Laad(sleutel, stop) ?? throw new GeweigerdException(Weigering.LinkWerktNiet);
        }
    }

    /// <summary>Writes answers. Throws ConceptIsVerzonden, or LinkWerktNiet when the draft is gone.</summary>
    public Task<Concept> Beantwoord(Linksleutel sleutel, Func<Antwoorden, Antwoorden> verander, CancellationToken stop) =>
        Wijzig(sleutel, async concept =>
        {
            var nieuw = verander(concept.Antwoorden);
            concept.Beantwoord(nieuw, Nu, Termijnen(await Naslag(stop), nieuw.Gemeente).ConceptVervalt(Nu));
        }, stop);

    /// <summary>Makes a link and a code with which somebody can go on later, in any browser.</summary>
    public Task<Concept> Bewaar(Linksleutel sleutel, CancellationToken stop) =>
        Wijzig(sleutel, async concept =>
            concept.Bewaar(LinkVan(concept).Hash(), Termijnen(await Naslag(stop), concept.Antwoorden.Gemeente).ConceptVervalt(Nu)), stop);

    /// <summary>Mails the link, never the code; the address is kept in the outbox only.</summary>
    public async Task MailLink(Concept concept, Emailadres aan, CancellationToken stop)
    {
        postvak.ConceptBewaard(aan, LinkVan(concept), TotEnMet(concept), Nu);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The draft that was saved under this link.</summary>
    public async Task<Concept?> Zoek(string bewaarHash, CancellationToken stop)
    {
        await db.BetreedAls(Toegangscontext.VoorSleutel(bewaarHash), stop);
        var concept = await db.Concepten.SingleOrDefaultAsync(c => c.BewaarHash == bewaarHash, stop);
        return concept?.IsVervallen(Nu) is false ? concept : null;
    }

    public bool Klopt(Concept concept, Toegangscode code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code.Waarde), Encoding.ASCII.GetBytes(CodeVan(concept).Waarde));

    /// <summary>Goes on with a saved draft in this browser; the former one is out.</summary>
    public async Task<Linksleutel> Hervat(Concept concept, CancellationToken stop)
    {
        var sleutel = Linksleutel.Nieuw();
        concept.Hervat(sleutel.Hash());
        await db.SaveChangesAsync(stop);
        return sleutel;
    }

    /// <summary>Throws a draft away; a sent one stays, because its casus has its own life.</summary>
    public async Task Wis(Linksleutel sleutel, CancellationToken stop)
    {
        if (await Laad(sleutel, stop) is not { IsVerzonden: false } concept) return;
        await db.Concepten.Where(c => c.Id == concept.Id).ExecuteDeleteAsync(stop);
    }

    /// <summary>The last day on which a saved draft can be taken up again.</summary>
    public static DateOnly TotEnMet(Concept concept) => Nederland.Vandaag(concept.VervaltOp).AddDays(-1);

    public Linksleutel LinkVan(Concept concept) => geheimen.Link(concept.Id, Bewaard);

    public Toegangscode CodeVan(Concept concept) => geheimen.Code(concept.Id, Bewaard);

    /// <summary>The terms that hold for this resident; before the woonplaats is known those of the first region.</summary>
    public static Termijnen Termijnen(Naslagwerk naslag, string? gemeente) =>
        (gemeente is null ? naslag.Regios[0] : naslag.RegioVan(gemeente)).Termijnen;

    async Task<Concept> Wijzig(Linksleutel sleutel, Func<Concept, Task> doe, CancellationToken stop)
    {
        for (var poging = 1; ; poging++)
        {
            var concept = await Laad(sleutel, stop) ?? throw new GeweigerdException(Weigering.LinkWerktNiet);
            await doe(concept);
            try
            {
                await db.SaveChangesAsync(stop);
                return concept;
            }
            catch (DbUpdateConcurrencyException) when (poging < Meeste)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
