using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Taken;

/// <summary>
/// A request for advice that nobody can answer any more goes to the aanmeldpunt; one that waited too long is brought up once in a
/// term. The coördinatoren hear that something waits, and nothing of what it is.
/// </summary>
sealed class HerinnerAanAdvies(
    Takendatabank databank, Naslagbron naslagbron, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie, TimeProvider klok, ILogger<HerinnerAanAdvies> log)
    : Taak(databank, klok, log)
{
    internal const string Taaknaam = "herinner-aan-advies";

    const int Tegelijk = 200;

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromMinutes(30);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop) =>
        await EenVoorEen(await Wachtend(nu, stop), id => $"adviesvraag {id}", async id => await Behandel(id, nu, stop) ? 1 : 0);

    /// <summary>Too late and not brought up yet, or with an organisation that has no active coördinator.</summary>
    async Task<List<Guid>> Wachtend(DateTimeOffset nu, CancellationToken stop)
    {
        var vandaag = Nederland.Vandaag(nu);
        await using var db = await Databank.Open(Naam, stop);
        return await db.Adviesvragen.Where(v => v.Stand == Adviesstand.Wacht && ((v.Uiterlijk < vandaag && v.HerinnerdOp == null)
                || !db.Medewerkers.Any(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie == v.Aan)))
            .OrderBy(v => v.Uiterlijk).Select(v => v.Id).Take(Tegelijk).ToListAsync(stop);
    }

    /// <summary>Each in its own save, on a context of its own: one that fails stops no other.</summary>
    async Task<bool> Behandel(Guid id, DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        if (await db.Adviesvragen.SingleOrDefaultAsync(v => v.Id == id, stop) is not { } vraag) return false;
        var naslag = await naslagbron.Nu(stop);
        var post = new Teampost(db, new Ontvangers(db), new Postvak(db, instellingen, configuratie));
        var (aan, aanmeldpunt) = (vraag.Aan, naslag.AanmeldpuntVan(vraag.Gemeente));
        if (aan != aanmeldpunt && !await db.Medewerkers.AnyAsync(m => m.Actief && m.Functie == Functie.Coordinator && m.Organisatie == aan, stop))
        {
            vraag.Verleg(aanmeldpunt, naslag.TermijnenIn(vraag.Gemeente), nu);
            await post.AdviesGevraagd(aanmeldpunt, nu, stop);
        }
        else if (vraag.MoetHerinnerd(Nederland.Vandaag(nu)))
        {
            vraag.Herinner(nu);
            await post.AdviesHerinnering(aan, nu, stop);
        }
        return await db.SaveChangesAsync(stop) > 0;
    }
}
