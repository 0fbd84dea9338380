using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Turns a draft into a casus: aanmelding, resident, offer, door and mail in one save. Sending twice, or from two tabs at
/// once, makes one casus, because its key was known before.
/// </summary>
sealed class Verzend(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Geheimen geheimen, Postvak postvak, Ontvangers ontvangers, TimeProvider klok) : IActie
{
    const int Meeste = 4;

    /// <summary>Purpose of the door that a draft gives, so that the page after sending can show its code again.</summary>
    internal static string Doel(VoorWie? voor) => voor is VoorWie.Naaste ? "mijn-vraag-naaste" : "mijn-vraag";

    /// <summary>Who could be asked for this draft, best first, when the resident leaves it to us: the first gets it, and the resident reads the name before agreeing.</summary>
    /// <returns>The list, and whether only a professional would be asked.</returns>
    public async Task<(Ranglijst Lijst, bool AlleenFormeel)> KiesVoorMij(Concept concept, CancellationToken stop)
    {
        var (antwoorden, nu) = (concept.Antwoorden, klok.GetUtcNow());
        var aanmelding = Aanmelding(concept.CasusId, antwoorden with { Wens = antwoorden.Wens with { Organisatie = null } }, [], await naslagbron.Nu(stop), nu);
        var vraag = Keuzewijzer.Vraag(aanmelding, (antwoorden.Woonplaats!, antwoorden.Gemeente!));
        return (await keuzewijzer.Rangschik(db, vraag, nu, stop), vraag.VraagtFormeel);
    }

    /// <summary>
    /// Sends the draft of this key; one that was sent stays as it is. Throws LinkWerktNiet when it is gone, NietBereikbaar when
    /// something was opened again meanwhile, GekozenHulpKanNiet, and what <see cref="Casus.VanAanmelding"/> throws.
    /// </summary>
    public async Task Doe(Linksleutel sleutel, bool akkoord, CancellationToken stop)
    {
        var hash = sleutel.Hash();
        for (var poging = 1; ; poging++)
        {
            await db.BetreedAls(Toegangscontext.VoorSleutel(hash), stop);
            var concept = await Zoek(hash, stop) ?? throw new GeweigerdException(Weigering.LinkWerktNiet);
            if (concept.IsVerzonden) return;
            Weigeringen.GooiBij(!akkoord ? Weigering.ToestemmingOntbreekt : !concept.Antwoorden.IsVolledig ? Weigering.NietBereikbaar : null);
            await db.BetreedAls(Toegangscontext.VoorInwoner(concept.CasusId, hash), stop);
            await Maak(concept, klok.GetUtcNow(), stop);
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateException eerder) when (poging < Meeste && eerder is (DbUpdateConcurrencyException or { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } }))
            {
                // The other tab sent it, or changed an answer: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    Task<Concept?> Zoek(string hash, CancellationToken stop) => db.Concepten.SingleOrDefaultAsync(c => c.SleutelHash == hash, stop);

    async Task Maak(Concept concept, DateTimeOffset nu, CancellationToken stop)
    {
        var antwoorden = concept.Antwoorden;
        var naslag = await naslagbron.Nu(stop);
        var aanmelding = Aanmelding(concept.CasusId, antwoorden, Toestemmingen(antwoorden, nu), naslag, nu);
        var keuzes = await keuzewijzer.Voor(db, aanmelding, (antwoorden.Woonplaats!, antwoorden.Gemeente!), nu, stop);
        // What was agreed to is this one organisation: when it cannot any more, the resident says what then.
        Weigeringen.GooiBij(antwoorden.Wens.Organisatie is { } gekozen && gekozen != keuzes.Eerste.Organisatie ? Weigering.GekozenHulpKanNiet : null);
        var door = antwoorden.DoorNaaste ? Handelende.Naaste : Handelende.Inwoner;
        var casus = Casus.VanAanmelding(concept.CasusId, aanmelding, (antwoorden.Woonplaats!, antwoorden.Gemeente!), keuzes, naslag.RegioVan(antwoorden.Gemeente!).Termijnen, door, nu);
        var link = GeefDeur(casus, concept, door, nu);

        db.Casussen.Add(casus);
        db.Aanmeldingen.Add(aanmelding);
        db.Inwoners.Add(new Inwoner(casus.Id, antwoorden.Bereiken!));
        concept.Verzend(nu);
        // The door of a naaste is not the resident's: their mailbox gets a link only to a door of their own.
        if (!antwoorden.DoorNaaste) postvak.VraagOntvangen(antwoorden.Bereiken!.Email, link, casus.Id, nu);
        foreach (var adres in await ontvangers.Coordinatoren(keuzes.Eerste.Organisatie, stop)) postvak.NieuwAanbod(adres, casus.Id, nu);
    }

    /// <summary>Whoever sends gets a door. A naaste gets their own, which the resident can close; the resident's comes with the first contact.</summary>
    Linksleutel GeefDeur(Casus casus, Concept concept, Handelende door, DateTimeOffset nu)
    {
        var doel = Doel(concept.Antwoorden.VoorWie);
        var link = geheimen.Link(concept.Id, doel);
        var voor = concept.Antwoorden.DoorNaaste ? Deurhouder.Naaste : Deurhouder.Inwoner;
        casus.GeefDeur(voor, concept.Antwoorden.DoorNaaste ? concept.Antwoorden.Indiener?.Naam : null, link.Hash(), geheimen.Hash(geheimen.Code(concept.Id, doel)), door, nu);
        return link;
    }

    /// <summary>
    /// Exactly what was chosen and nothing more: a situation suggests areas of life, but who chose none has said none, and
    /// nothing about a person is inferred (werkmodel.json, regels).
    /// </summary>
    static Aanmelding Aanmelding(CasusId casus, Antwoorden antwoorden, IReadOnlyList<Toestemming> toestemmingen, Naslagwerk naslag, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(),
        CasusId = casus,
        IngediendDoor = antwoorden.VoorWie switch
        {
            VoorWie.Naaste => IngediendDoor.Naaste,
            VoorWie.Vertegenwoordiger => IngediendDoor.Vertegenwoordiger,
            _ => IngediendDoor.Inwoner,
        },
        Op = nu,
        Indiener = antwoorden.Indiener,
        Situaties = antwoorden.Situaties,
        EigenWoorden = antwoorden.EigenWoorden,
        Leefgebieden = antwoorden.Leefgebieden,
        Criteria = [.. antwoorden.Netwerk.Concat(antwoorden.Dringend).Select(naslag.Criterium).OfType<Criterium>().Select(c => c.Verwijzing)],
        UiterlijkeDatum = antwoorden.UiterlijkeDatum,
        Doelgroepen = antwoorden.DoelgroepenDelen ? antwoorden.Doelgroepen : [],
        Wens = antwoorden.Wens,
        BelMijMaar = antwoorden.BelMijMaar,
        Kanaal = naslag.Kanalen.FirstOrDefault(k => k.Actief && k.Code == antwoorden.Kanaal)?.Code,
        Toestemmingen = toestemmingen,
    };

    static IReadOnlyList<Toestemming> Toestemmingen(Antwoorden antwoorden, DateTimeOffset nu)
    {
        List<Toestemming> gegeven = [new(Toestemmingsoort.Delen, Toestemmingsteksten.Delen, nu)];
        if (antwoorden is { DoelgroepenDelen: true, Doelgroepen.Count: > 0 }) gegeven.Add(new(Toestemmingsoort.Doelgroepen, Toestemmingsteksten.Doelgroepen, nu));
        if (antwoorden is { DoorNaaste: true, AnderAkkoord: true }) gegeven.Add(new(Toestemmingsoort.DoorEenAnder, Toestemmingsteksten.DoorEenAnder, nu));
        return gegeven;
    }
}
