using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Acties;

/// <summary>
/// A professional refers somebody, with that person's agreement. The casus key comes from the form (sealed by the server), so that
/// sending twice makes one casus.
/// </summary>
sealed class Verwijs(MeedenkersDbContext db, Naslagbron naslagbron, Keuzewijzer keuzewijzer, Geheimen geheimen, Postvak postvak, Teampost teampost, TimeProvider klok) : IActie
{
    const string Doel = "verwijzing";

    /// <summary>Version of the words beside the tick box; change it with the words.</summary>
    internal const int Tekstversie = 1;

    internal sealed record Opdracht(CasusId Casus, string Vak, string Naam, Telefoonnummer? Telefoon, Emailadres? Email, Contactgegevens Inwoner,
        Woonplaats Woonplaats, IReadOnlyList<RodeVlag> Vlaggen, string? Zin, Vraagwijze Gevraagd);

    /// <summary>The link to the status of this casus.</summary>
    public Linksleutel Statuslink(CasusId casus) => geheimen.Link(casus.Waarde, Doel);

    public async Task Doe(Opdracht opdracht, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var id = opdracht.Casus;
        await db.BetreedAls(Toegangscontext.VoorInwoner(id), stop);
        if (await db.Casussen.AnyAsync(c => c.Id == id, stop)) return;
        await Maak(opdracht, nu, stop);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fout) when (fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear(); // pressed twice at the same moment: the other one did it
            if (!await db.Casussen.AnyAsync(c => c.Id == id, stop)) throw;
        }
    }

    async Task Maak(Opdracht opdracht, DateTimeOffset nu, CancellationToken stop)
    {
        var id = opdracht.Casus;
        var naslag = await naslagbron.Nu(stop);
        var gemeente = opdracht.Woonplaats.Gemeente;
        var termijnen = naslag.RegioVan(gemeente).Termijnen;
        var aanmelding = Aanmelding(opdracht, naslag, nu);
        var plaats = (opdracht.Woonplaats.AliasVan ?? opdracht.Woonplaats.Naam, gemeente);
        var keuzes = await keuzewijzer.Voor(db, aanmelding, plaats, nu, stop);
        var casus = Casus.VanAanmelding(id, aanmelding, plaats, keuzes, termijnen, Handelende.Verwijzer, nu);
        casus.KomtVan(new Verwijzing(id, opdracht.Vak, opdracht.Naam, Bereikbaar(opdracht), [.. opdracht.Vlaggen.Select(v => v.Code)],
            Statuslink(id).Hash(), nu, nu.AddDays(termijnen.VerwijzerStatusDagen)));

        // The door is the resident's: the link goes to the resident, the code is given at the first contact.
        var link = geheimen.Link(id.Waarde, "mijn-vraag");
        casus.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), geheimen.Hash(geheimen.Code(id.Waarde, "mijn-vraag")), Handelende.Systeem, nu);
        db.AddRange(casus, aanmelding, new Inwoner(id, opdracht.Inwoner));
        postvak.VoorUGevraagd(opdracht.Inwoner.Email, link, id, nu);
        postvak.VerwijzingOntvangen(opdracht.Email, Statuslink(id), id, nu);
        await teampost.NieuwInWerklijst(keuzes.Eerste.Organisatie, id, nu, stop);
    }

    static Aanmelding Aanmelding(Opdracht opdracht, Naslagwerk naslag, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(),
        CasusId = opdracht.Casus,
        IngediendDoor = IngediendDoor.Verwijzer,
        Indiener = new(opdracht.Naam, opdracht.Vak),
        Op = nu,
        EigenWoorden = opdracht.Zin,
        Leefgebieden = [.. opdracht.Vlaggen.SelectMany(v => v.Leefgebieden).Distinct().Order()],
        Criteria = [.. Vlagcriteria.Van(opdracht.Vlaggen.Select(v => v.Code)).Select(naslag.Criterium).OfType<Criterium>().Select(c => c.Verwijzing)],
        Toestemmingen = [new(Toestemmingsoort.Delen, Tekstversie, nu) { Wijze = opdracht.Gevraagd }],
    };

    static string? Bereikbaar(Opdracht opdracht)
    {
        var samen = string.Join(", ", new[] { opdracht.Telefoon?.Leesbaar, opdracht.Email?.Waarde }.OfType<string>());
        return samen.Length is 0 ? null : samen.Length <= Emailadres.MaximaleLengte ? samen : opdracht.Telefoon!.Value.Leesbaar;
    }
}
