using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Who keeps entries of the sociale kaart is told before their term ends, and once when it has ended: one mail for all of them, with
/// nothing of what they are.
/// </summary>
sealed class HerinnerAanKaart(Takendatabank databank, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie, TimeProvider klok, ILogger<HerinnerAanKaart> log) : Taak(databank, klok, log)
{
    internal const string Taaknaam = "herinner-aan-kaart";

    /// <summary>Entries in one save.</summary>
    const int Tegelijk = 500;

    public override string Naam => Taaknaam;

    protected override TimeSpan Tussenpoos => TimeSpan.FromHours(1);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop) =>
        await EenVoorEen(await Eigenaars(nu, stop), wie => $"de kaart van {wie?.Waarde ?? "de regio"}", async wie => await Vertel(wie, nu, stop));

    async Task<List<OrganisatieCode?>> Eigenaars(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        return await Wachtend(db.Kaartvermeldingen, Nederland.Vandaag(nu)).Select(v => v.Eigenaar).Distinct().ToListAsync(stop);
    }

    /// <summary>The same rule as Kaartvermelding.MoetHerinnerd and MoetGemaand, for the database.</summary>
    static IQueryable<Kaartvermelding> Wachtend(IQueryable<Kaartvermelding> vermeldingen, DateOnly vandaag)
    {
        var straks = vandaag.AddDays(Kaartvermelding.VooraankondigingDagen);
        return vermeldingen.Where(v => v.VanKaartOp == null && v.GemaandOp == null
            && (v.ControleUiterlijk < vandaag || (v.GecontroleerdOp != null && v.HerinnerdOp == null && v.ControleUiterlijk <= straks)));
    }

    /// <summary>All of one owner, a part in each save; the mail goes with the first. The number of entries that were told of.</summary>
    async Task<int> Vertel(OrganisatieCode? eigenaar, DateTimeOffset nu, CancellationToken stop)
    {
        for (var gedaan = 0; ;)
        {
            await using var db = await Databank.Open(Naam, stop);
            var ronde = await Wachtend(db.Kaartvermeldingen, Nederland.Vandaag(nu)).Where(v => v.Eigenaar == eigenaar).OrderBy(v => v.Code).Take(Tegelijk).ToListAsync(stop);
            foreach (var vermelding in ronde) vermelding.Herinner(nu);
            if (gedaan == 0 && ronde.Count > 0) await new Teampost(db, new Ontvangers(db), new Postvak(db, instellingen, configuratie)).KaartWacht(eigenaar, nu, stop);
            await db.SaveChangesAsync(stop);
            gedaan += ronde.Count;
            if (ronde.Count < Tegelijk) return gedaan;
        }
    }
}
