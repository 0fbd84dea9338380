using System.Diagnostics;
using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Meedenkers.Benchmarks;

/// <summary>
/// One match against many meedenkers: organisations ranked for a question, and the people of one of them. In two shapes: as a portal
/// grows, with more organisations that each work in their own gemeente, and the worst there is, with everybody in seven organisations.
/// </summary>
static class Matchmeting
{
    const int Opwarmen = 20;
    const int Keren = 100;
    const int PerOrganisatie = 100;
    const int PerGemeente = 7;

    public static async Task<int> Voer(string[] woorden)
    {
        int[] aantallen = woorden is ["--meedenkers", var getal] ? [int.Parse(getal, CultureInfo.InvariantCulture)] : [1_000, 10_000, 100_000];
        await using var eigen = await LokalePostgres.StartWegwerp(Console.WriteLine, CancellationToken.None);
        Console.WriteLine("milliseconds: median / 95 %; kB: what one call allocates");
        foreach (var verspreid in new[] { true, false })
        {
            Console.WriteLine(verspreid ? $"\n{PerOrganisatie} meedenkers in each organisation, {PerGemeente} organisations in each gemeente" : $"\neverybody in {PerGemeente} organisations of one gemeente");
            foreach (var aantal in aantallen) await Meet(eigen.Superuser, aantal, verspreid);
        }
        return 0;
    }

    static async Task Meet(string server, int aantal, bool verspreid)
    {
        var verbindingen = await Databank.Maak(server, $"match_{aantal}_{(verspreid ? "verspreid" : "samen")}");
        await Databank.Migreer(verbindingen.Eigenaar);
        await Databank.LaadNaslag(verbindingen.Taken, TimeProvider.System.GetUtcNow());
        await Vul(new NpgsqlConnectionStringBuilder(server) { Database = new NpgsqlConnectionStringBuilder(verbindingen.Eigenaar).Database }.ConnectionString, aantal, verspreid ? aantal / PerOrganisatie : PerGemeente);

        await using var diensten = new ServiceCollection().AddScoped(_ => Databank.Context(verbindingen.Taken)).BuildServiceProvider();
        using var bron = new Naslagbron(diensten.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System);
        var (keuzes, mensen, nu) = (new Keuzewijzer(bron), new Meedenkerwijzer(bron), TimeProvider.System.GetUtcNow());
        await using var inwoner = Databank.Context(verbindingen.App);
        await inwoner.BetreedAls(Toegangscontext.VoorInwoner(CasusId.Nieuw()));
        var organisatie = new OrganisatieCode("meting-0");
        await using var coordinator = Databank.Context(verbindingen.App);
        var wie = await diensten.GetRequiredService<MeedenkersDbContext>().Medewerkers.Where(m => m.Organisatie == organisatie && m.Functie == Domain.Mensen.Functie.Coordinator).Select(m => m.Id).FirstAsync();
        await coordinator.BetreedAls(Toegangscontext.VoorMedewerker(wie, organisatie, isCoordinator: true));

        var organisaties = await Tijd(async keer => (await keuzes.Rangschik(inwoner, Vraag(keer), nu, default)).Kandidaten.Count);
        var vanEen = await Tijd(async keer => (await mensen.Beoordeel(coordinator, Vraag(keer), organisatie, nu, default)).Lijst.Kandidaten.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{aantal,7} meedenkers   organisations {organisaties}   people of one {vanEen}"));
    }

    static Matchvraag Vraag(int keer) => new()
    {
        Sleutel = Guid.CreateVersion7(),
        Gemeente = "GM0664",
        Woonplaats = "Goes",
        Leefgebieden = new HashSet<Leefgebied> { (Leefgebied)(keer % 6), Leefgebied.Financien },
        Doelgroepen = keer % 2 == 0 ? new HashSet<Doelgroep> { (Doelgroep)(keer % 10) } : [],
        Wens = new() { Hulp = (WensHulp)(keer % 4), Taal = keer % 3 == 0 ? "Turks" : "Nederlands", Momenten = [Moment.Avond], NietUitMijnDorp = keer % 5 == 0 },
    };

    static async Task<string> Tijd(Func<int, Task<int>> doe)
    {
        var (tijden, kandidaten, begonnen) = (new List<double>(), 0, 0L);
        for (var keer = -Opwarmen; keer < Keren; keer++)
        {
            if (keer == 0) begonnen = GC.GetTotalAllocatedBytes(precise: true);
            var begin = Stopwatch.GetTimestamp();
            kandidaten += await doe(keer + Opwarmen);
            if (keer >= 0) tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
        var gebruikt = (GC.GetTotalAllocatedBytes(precise: true) - begonnen) / Keren / 1024;
        tijden.Sort();
        if (kandidaten == 0) throw new InvalidOperationException("Nobody was found: this would measure nothing.");
        return string.Create(CultureInfo.InvariantCulture, $"{tijden[Keren / 2],7:0.0} / {tijden[Keren * 95 / 100],7:0.0} ms {gebruikt,5} kB");
    }

    /// <summary>People with all kinds of profiles, two residents each; keys to casussen that do not exist are left unchecked.</summary>
    static async Task Vul(string verbinding, int aantal, int organisaties)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync();
        await using var opdracht = new NpgsqlCommand("""
            set session_replication_role = replica;
            insert into organisatie (code, naam, soort, onafhankelijk, gemeenten, ingekocht, werkt_met, aanbod)
            select 'meting-' || o, 'Organisatie ' || o, case when o % 3 = 0 then 'informeel' else 'formeel' end, true, array[case when o < @gemeente then 'GM0664' else 'GX' || o / @gemeente end], true,
              case when o % 7 = 5 then 'ervaringsdeskundigen' end, '[{"doelgroepen":[],"leefgebieden":[],"dekking":"breed"}]'
            from generate_series(0, @organisaties - 1) o;
            create temp table mens as
            select n, gen_random_uuid() as id, n % @organisaties as o, n < @organisaties * 2 as cor from generate_series(0, @aantal - 1) n;
            insert into medewerker (id, naam, functie, organisatie, actief)
            select id, 'Mens ' || n, case when cor then 'coordinator' when o % 3 = 0 then 'meedenker-informeel' else 'meedenker-formeel' end, 'meting-' || o, true from mens;
            insert into meedenkerprofiel (medewerker, organisatie, capaciteit, bekwaamheid_soort, bekwaamheid_doelgroepen, bekwaamheid_leefgebieden, bekwaamheid_wetten, bevestiging_op, bevestiging_door,
              beschikbaarheid_talen, beschikbaarheid_momenten, beschikbaarheid_vormen, beschikbaarheid_woonplaats, getraind, contactpersoon)
            select m.id, 'meting-' || m.o, 3 + m.n % 4, (array['vrijwilliger','ervaringsdeskundige','formeel'])[1 + m.n % 3],
              case when m.n % 4 = 0 then array['ggz','ouderen'] when m.n % 4 = 1 then array['nah'] else '{}' end, case when m.n % 3 = 0 then array['financien','wonen'] when m.n % 3 = 1 then array['gezondheid'] else '{}' end, '{}', now(), c.id,
              case when m.n % 9 = 0 then array['Nederlands','Turks'] else array['Nederlands'] end, case when m.n % 2 = 0 then array['overdag','avond'] else array['overdag'] end, array['thuis'], case when m.n % 5 = 0 then 'Goes' end, true, c.id
            from mens m join mens c on c.o = m.o and c.n < @organisaties;
            insert into toegang (id, casus_id, onderdeel_id, organisatie, medewerker, reden, van, stand, spoed, uiterlijk)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'meting-' || m.o, m.id, 'toewijzing', now(), 'lopend', false, 'infinity' from mens m, generate_series(1, 2) k where not m.cor;
            analyze;
            """, open)
        { CommandTimeout = 0 };
        opdracht.Parameters.AddWithValue("aantal", aantal);
        opdracht.Parameters.AddWithValue("organisaties", organisaties);
        opdracht.Parameters.AddWithValue("gemeente", PerGemeente);
        await opdracht.ExecuteNonQueryAsync();
    }
}
