using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Meedenkers.Web.Pages.MijnVraag;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Meedenkers.Benchmarks;

/// <summary>What the logbook costs at a given number of lines: adding one, chaining, checking, the breach report, and the page of a resident.</summary>
static class Logboekmeting
{
    const int Accounts = 200;
    const int Casussen = 20_000;
    const int Losse = 2_000;

    public static async Task<int> Voer(string[] woorden)
    {
        var aantal = woorden is ["--regels", var getal] ? int.Parse(getal, CultureInfo.InvariantCulture) : 1_000_000;
        await using var eigen = await LokalePostgres.StartWegwerp(Console.WriteLine, CancellationToken.None);
        var verbindingen = await Databank.Maak(eigen.Superuser, "logboekmeting");
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        var kopbestand = Path.GetTempFileName();
        File.Delete(kopbestand);
        var kop = new Logboekkop(new ConfigurationManager { ["Meedenkers:Logboekkop"] = kopbestand }, new HostingEnvironment { EnvironmentName = "Production" });
        var databank = new Takendatabank(verbindingen.Taken, TimeProvider.System);

        await using var db = Databank.Context(verbindingen.Taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("meting"));
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await Tijd($"{aantal} lines made", () => db.Database.ExecuteSqlAsync($"""
            insert into logboek (id, op, handeling, als, medewerker, functie, organisatie, casus, casussen, wat, gelukt, herkomst)
            select gen_random_uuid(), now() - (n || ' seconds')::interval, case when n % 10 = 0 then 'lijst-gezien' else 'gezien' end, 'medewerker',
              ('00000000-0000-0000-0000-' || lpad((n % {Accounts})::text, 12, '0'))::uuid, 'coordinator', 'smwo',
              case when n % 10 = 0 then null else ('10000000-0000-0000-0000-' || lpad((n % {Casussen})::text, 12, '0'))::uuid end,
              case when n % 10 = 0 then (select array_agg(('10000000-0000-0000-0000-' || lpad(((n + k) % {Casussen})::text, 12, '0'))::uuid) from generate_series(1, 25) k) else array[]::uuid[] end,
              'team/casussen/casus', true, 'adres:0123456789abcdef0123456789abcdef'
            from generate_series(1, {aantal}) n
            """));
        await Tijd("analyze", () => db.Database.ExecuteSqlAsync($"analyze logboek"));
        await Tijd("chained", async () =>
        {
            using var keten = new Keten(databank, kop, TimeProvider.System, NullLogger<Keten>.Instance);
            await keten.VoerUit(alsHetTijdIs: false, CancellationToken.None);
        });
        await Tijd("checked", () => Logboekopdrachten.Controleer(databank, kop, Console.Out, CancellationToken.None));
        await Tijd("breach report of one account, all days", () =>
            Logboekopdrachten.Wie(databank, ["--account", $"00000000-0000-0000-0000-{7:d12}", "--van", "2000-01-01", "--tot", "2100-01-01"], TimeProvider.System, TextWriter.Null, CancellationToken.None));

        await using var web = Databank.Context(verbindingen.App);
        var casus = new CasusId(Guid.Parse($"10000000-0000-0000-0000-{7:d12}"));
        await web.BetreedAls(Toegangscontext.VoorInwoner(casus));
        var naslag = await Data.Naslag.Naslaglezer.Lees(db, CancellationToken.None);
        for (var keer = 0; keer < 3; keer++)
            await Tijd("the resident's page", () => Kijkers.Lees(web, naslag, casus, null, Nederland.Vandaag(TimeProvider.System.GetUtcNow()), CancellationToken.None));
        await web.BetreedAls(Toegangscontext.Niemand);
        await Tijd($"{Losse} lines added one by one by the web", async () =>
        {
            for (var i = 0; i < Losse; i++)
                await web.Database.ExecuteSqlAsync($"insert into logboek (id, op, handeling, als, casus, casussen, wat, gelukt, herkomst) values ({Guid.CreateVersion7()}, now(), 'gezien', 'inwoner', {casus.Waarde}, {Array.Empty<Guid>()}, 'meting', true, '')");
        });
        File.Delete(kopbestand);
        return 0;
    }

    static async Task Tijd(string wat, Func<Task> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        await doe();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wat,-50} {Stopwatch.GetElapsedTime(begin).TotalMilliseconds,10:0} ms"));
    }
}
