using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>
/// Somebody of the team enters a question of who phoned, came by or is already being helped: to do it oneself, or by the route.
/// The casus key comes from the form (sealed by the server), so that sending twice makes one casus.
/// </summary>
sealed class MeldAan(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Geheimen geheimen, Postvak postvak, Teampost teampost, TimeProvider klok) : IActie
{
    const string Doel = "mijn-vraag";

    /// <param name="Casus">Key of the casus to be made.</param>
    /// <param name="Gevraagd">How consent was asked, by whoever enters this, and on which day.</param>
    /// <param name="Zelf">Whoever enters it does it; else the ranking says who is asked.</param>
    /// <param name="Eerder">A contact that already was; only together with <paramref name="Zelf"/>.</param>
    internal sealed record Opdracht(CasusId Casus, Contactgegevens Inwoner, Woonplaats Woonplaats, string? Vraag, IReadOnlyList<Leefgebied> Leefgebieden,
        IReadOnlyList<string> Criteria, DateOnly? UiterlijkeDatum, Wens Wens, (Vraagwijze Wijze, DateOnly Op) Gevraagd, bool Zelf, Contact? Eerder);

    /// <summary>Number and code for the card; the same when it was sent twice.</summary>
    internal sealed record Uitkomst(Casusnummer Nummer, Toegangscode Code, OrganisatieCode Bij);

    public async Task<Uitkomst> Doe(Opdracht opdracht, Gebruiker door, CancellationToken stop)
    {
        await db.BetreedAls(door.Context.MetNieuweCasus(opdracht.Casus), stop);
        try
        {
            return await Zoek(opdracht.Casus, stop) ?? await Maak(opdracht, door, stop);
        }
        finally
        {
            await db.BetreedAls(door.Context, CancellationToken.None);
        }
    }

    async Task<Uitkomst> Maak(Opdracht opdracht, Gebruiker door, CancellationToken stop)
    {
        try
        {
            await Stel(opdracht, door, klok.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one did it
        }
        return await Zoek(opdracht.Casus, stop) ?? throw new InvalidOperationException("The casus was not saved.");
    }

    async Task<Uitkomst?> Zoek(CasusId id, CancellationToken stop) =>
        await db.Casussen.AsNoTracking().Include(c => c.Onderdelen).SingleOrDefaultAsync(c => c.Id == id, stop) is { } casus
            ? new(casus.Nummer, geheimen.Code(id.Waarde, Doel), casus.Onderdelen[0].Organisatie) : null;

    async Task Stel(Opdracht opdracht, Gebruiker door, DateTimeOffset nu, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var aanmelding = Aanmelding(opdracht, door, naslag, nu);
        var gemeente = opdracht.Woonplaats.Gemeente;
        var plaats = (opdracht.Woonplaats.AliasVan ?? opdracht.Woonplaats.Naam, gemeente);
        var keuzes = await keuzewijzer.Voor(db, aanmelding, plaats, nu, stop);
        if (opdracht.Zelf) keuzes = new([naslag.Aanbieding(door.EigenOrganisatie), .. keuzes.Volgorde]);
        var termijnen = naslag.RegioVan(gemeente).Termijnen;
        var casus = Casus.VanAanmelding(opdracht.Casus, aanmelding, plaats, keuzes, termijnen, door.Handelende, nu);
        var link = geheimen.Link(casus.Id.Waarde, Doel);
        casus.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), geheimen.Hash(geheimen.Code(casus.Id.Waarde, Doel)), door.Handelende, nu);
        if (opdracht.Zelf) await PakOp(casus, opdracht.Eerder, door, termijnen, nu, stop);
        else await teampost.NieuwInWerklijst(keuzes.Eerste.Organisatie, casus.Id, nu, stop);
        db.AddRange(casus, aanmelding, new Inwoner(casus.Id, opdracht.Inwoner));
        postvak.VoorUGevraagd(opdracht.Inwoner.Email, link, casus.Id, nu);
    }

    async Task PakOp(Casus casus, Contact? eerder, Gebruiker door, Termijnen termijnen, DateTimeOffset nu, CancellationToken stop)
    {
        var onderdeel = casus.Onderdelen[0].Id;
        casus.NeemAan(onderdeel, door.Handelende, termijnen, nu);
        if (door.IsCoordinator) casus.WijsToe(onderdeel, await db.Medewerkers.SingleAsync(m => m.Id == door.Id, stop), Lijstkeuze.Eerste, door.Handelende, nu);
        if (eerder is not null) casus.LegContactVast(onderdeel, eerder, door.Handelende, nu);
    }

    static Aanmelding Aanmelding(Opdracht opdracht, Gebruiker door, Naslagwerk naslag, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(),
        CasusId = opdracht.Casus,
        IngediendDoor = door.IsCoordinator ? IngediendDoor.Coordinator : IngediendDoor.Meedenker,
        Op = nu,
        EigenWoorden = opdracht.Vraag,
        Leefgebieden = opdracht.Leefgebieden,
        Criteria = [.. opdracht.Criteria.Select(naslag.Criterium).OfType<Criterium>().Select(c => c.Verwijzing)],
        UiterlijkeDatum = opdracht.UiterlijkeDatum,
        Wens = opdracht.Wens,
        Toestemmingen =
        [
            new(Toestemmingsoort.Delen, Toestemmingsteksten.Delen, opdracht.Gevraagd.Op == Nederland.Vandaag(nu) ? nu : Nederland.BeginVan(opdracht.Gevraagd.Op))
            {
                Wijze = opdracht.Gevraagd.Wijze,
                GevraagdDoor = door.Id,
            },
        ],
    };
}
