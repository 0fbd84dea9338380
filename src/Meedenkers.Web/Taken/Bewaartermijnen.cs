using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>What a night would erase: on request, by the term, and how many are held although it is time.</summary>
readonly record struct Wisrapport(int OpVerzoek, int NaTermijn, int Vastgehouden);

/// <summary>Erases, every night, what residents asked for and what the term of the region says (<see cref="Casus.WistOp"/>).</summary>
sealed class Bewaartermijnen(Takendatabank databank, Naslagbron naslagbron, Wisjournaal journaal, TimeProvider klok, ILogger<Bewaartermijnen> log) : Taak(databank, klok, log)
{
    const int Tegelijk = 200;

    public override string Naam => "bewaartermijnen";

    protected override TimeSpan Tussenpoos => TimeSpan.FromDays(1);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        var gedaan = 0;
        foreach (var (gemeenten, termijnen) in await Regios(stop))
        {
            CasusId[] ronde;
            do
            {
                ronde = await Rijp(db, gemeenten, termijnen, nu).Where(c => c.VastgehoudenOp == null).OrderBy(c => c.Id).Select(c => c.Id).Take(Tegelijk).ToArrayAsync(stop);
                foreach (var id in ronde)
                    if (await Wisser.Wis(db, id, nu, () => Nog(db, id, termijnen, nu, stop), stop)) gedaan++;
            }
            while (ronde.Length == Tegelijk);
        }
        return new(gedaan, 0);
    }

    /// <summary>What a run would do now; nothing is erased.</summary>
    public async Task<Wisrapport> Proef(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        var rapport = default(Wisrapport);
        foreach (var (gemeenten, termijnen) in await Regios(stop))
        {
            var rijp = Rijp(db, gemeenten, termijnen, nu);
            rapport = new(
                rapport.OpVerzoek + await rijp.CountAsync(c => c.VastgehoudenOp == null && c.WissenOp != null, stop),
                rapport.NaTermijn + await rijp.CountAsync(c => c.VastgehoudenOp == null && c.WissenOp == null, stop),
                rapport.Vastgehouden + await rijp.CountAsync(c => c.VastgehoudenOp != null, stop));
        }
        return rapport;
    }

    /// <summary>The same rule as <see cref="Casus.WistOp"/>, for the database, but for what is held.</summary>
    static IQueryable<Casus> Rijp(MeedenkersDbContext db, string[] gemeenten, Termijnen termijnen, DateTimeOffset nu)
    {
        var dicht = nu.AddMonths(-Casus.BewaarMaanden(termijnen));
        return db.Casussen.Where(c => gemeenten.Contains(c.Gemeente) && (c.WissenOp != null ? c.WissenOp <= nu : c.BeperktOp == null && c.AfgeslotenOp <= dicht));
    }

    /// <summary>Asked while the casus is locked; what goes is in the journal first.</summary>
    async Task<bool> Nog(MeedenkersDbContext db, CasusId id, Termijnen termijnen, DateTimeOffset nu, CancellationToken stop)
    {
        var casus = await db.Casussen.AsNoTracking().SingleAsync(c => c.Id == id, stop);
        if (casus.WistOp(termijnen) is not { } op || op > nu) return false;
        await journaal.Schrijf(id, nu, stop);
        return true;
    }

    async Task<IReadOnlyList<(string[] Gemeenten, Termijnen Termijnen)>> Regios(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        return [.. naslag.Regios.Select(r => (naslag.Gemeenten.Where(g => g.Regio == r.Code).Select(g => g.Code).ToArray(), r.Termijnen))];
    }
}

/// <summary>The commands around keeping and erasing: a run, what a run would do, a legal hold, and the journal after a restore.</summary>
static class Bewaaropdracht
{
    internal static async Task<int> Voer(string[] woorden, IConfiguration configuratie, IHostEnvironment omgeving, CancellationToken stop)
    {
        using var host = Achtergrond.Bouw(configuratie, omgeving, draait: false);
        var nu = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        switch (woorden)
        {
            case []:
                Console.WriteLine(await Achtergrond.Eenmalig("bewaartermijnen", configuratie, omgeving, stop));
                return 0;
            case ["proef"]:
                var rapport = await host.Services.GetRequiredService<Bewaartermijnen>().Proef(nu, stop);
                Console.WriteLine($"Nu te wissen: {rapport.OpVerzoek} op verzoek, {rapport.NaTermijn} na de termijn. Vastgehouden: {rapport.Vastgehouden}. Er is niets gewist.");
                return 0;
            case ["houd" or "laat", ..] when Casusnummer.Probeer(string.Join(' ', woorden[1..]), out var nummer):
                await using (var db = await host.Services.GetRequiredService<Takendatabank>().Open("vasthouden", stop))
                {
                    var casus = await db.Casussen.SingleOrDefaultAsync(c => c.Nummer == nummer, stop) ?? throw new InstellingException("Er is geen casus met dit nummer.");
                    if (woorden[0] == "houd") casus.HoudVast(nu);
                    else casus.LaatLos(nu);
                    await db.SaveChangesAsync(stop);
                }
                Console.WriteLine(woorden[0] == "houd" ? "Deze casus wordt niet gewist tot u hem loslaat." : "Voor deze casus gelden weer de gewone termijnen.");
                return 0;
            default:
                throw new InstellingException("Kies: bewaartermijnen | bewaartermijnen proef | bewaartermijnen houd NUMMER | bewaartermijnen laat NUMMER");
        }
    }

    /// <summary>After a restore: erases again whatever the journal names and the backup brought back.</summary>
    internal static async Task<int> SpeelAf(IConfiguration configuratie, IHostEnvironment omgeving, CancellationToken stop)
    {
        using var host = Achtergrond.Bouw(configuratie, omgeving, draait: false);
        var nu = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var db = await host.Services.GetRequiredService<Takendatabank>().Open("wisjournaal", stop);
        var (gelezen, gewist) = (0, 0);
        foreach (var casus in host.Services.GetRequiredService<Wisjournaal>().Lees())
        {
            gelezen++;
            if (await Wisser.Wis(db, casus, nu, () => Task.FromResult(true), stop)) gewist++;
        }
        Console.WriteLine($"Het wisjournaal is afgespeeld: {gelezen} regels, {gewist} opnieuw gewist.");
        return 0;
    }
}
