using System.Globalization;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Opbouw;

/// <summary>Whether demo data may go into a database.</summary>
public enum Demostand
{
    /// <summary>No accounts and no casussen: may become a demo.</summary>
    Leeg,

    /// <summary>Marked <c>demo</c>.</summary>
    Demo,

    /// <summary>Somebody works in it: demo data never goes in.</summary>
    Echt,
}

/// <summary>Fills a database with people and questions that plainly do not exist. Only ever into one that is empty or marked <c>demo</c>.</summary>
public static class Demo
{
    /// <summary>The password of every demo account; worth nothing, because production refuses a database marked <c>demo</c>.</summary>
    public const string Wachtwoord = "samen-meedenken";

    /// <summary>The key of every demo account's authenticator; only the portal in Development knows whose it is.</summary>
    public const string Authenticator = "MEEDENKENISGRATISENVRIJPLEZIERIG";

    const int Casusaantal = 120;

    /// <summary>With whom to sign in, best known first.</summary>
    public static IReadOnlyList<Demoaccount> Accounts => Demomensen.Alle;

    public static async Task<Demostand> Stand(string verbinding, CancellationToken stop = default)
    {
        await using var db = await Open(verbinding, stop);
        return await Stand(db, stop);
    }

    /// <summary>Marks the database, and adds what is missing of people, their accounts, agreements, and entries of the kaart. May be repeated.</summary>
    public static async Task Basis(string taken, DateTimeOffset nu, CancellationToken stop = default)
    {
        await using var db = await Open(taken, stop);
        var stand = await Stand(db, stop);
        if (stand == Demostand.Echt) throw new InvalidOperationException("Demo data never goes into a database that somebody works in.");
        if (stand == Demostand.Leeg) db.Kenmerken.Add(new() { Naam = Kenmerk.Demo, Waarde = nu.ToString("O", CultureInfo.InvariantCulture) });
        await VoegMensenToe(db, nu, stop);
        await VoegAfsprakenToe(db, Nederland.Vandaag(nu), stop);
        await TelInwoners(db, nu, stop);
        await db.SaveChangesAsync(stop);
        await Demokaart.Vul(db, nu, stop);
    }

    /// <summary>Round numbers by how many places a gemeente has, as the questions of the demo are; nobody counted them.</summary>
    static async Task TelInwoners(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var plaatsen = await db.Woonplaatsen.Where(w => w.AliasVan == null).GroupBy(w => w.Gemeente).ToDictionaryAsync(g => g.Key, g => g.Count(), stop);
        foreach (var gemeente in await db.Gemeenten.Where(g => g.Inwoners == null).ToListAsync(stop))
            gemeente.Tel(new(1_000 + 2_000 * plaatsen.GetValueOrDefault(gemeente.Code), new(Nederland.Vandaag(nu).Year, 1, 1), "voorbeeld, niet geteld"));
    }

    /// <summary>The casussen that a new demo starts with: every state and every way in. Does nothing when there are casussen already.</summary>
    public static async Task Casussen(string taken, DateTimeOffset nu, CancellationToken stop = default)
    {
        await using var db = await Open(taken, stop);
        if (await Stand(db, stop) != Demostand.Demo || await db.Casussen.AnyAsync(stop)) return;
        var verteller = await Verteller(db, 18, nu, stop);
        var verhalen = verteller.Voorbeelden(Casusaantal);
        var werk = Demowerk.Bij(verhalen, nu);
        await Demolading.Laad(db, verhalen, stop);
        db.AddRange(werk);
        db.AddRange(await Afwezig(db, nu, stop));
        db.AddRange(await Knelpunten(db, nu, stop));
        db.Berichten.AddRange(Demoberichten.Voor(nu.ToUniversalTime()));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Adds this many casussen with a plausible history over three years; reports how many are in.</summary>
    public static async Task Historie(string taken, int aantal, DateTimeOffset nu, Action<int> meld, CancellationToken stop = default)
    {
        await using var db = await Open(taken, stop);
        if (await Stand(db, stop) != Demostand.Demo) throw new InvalidOperationException("Only a database marked demo takes history.");
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        var bestaand = await db.Casussen.Select(c => c.Nummer).ToListAsync(stop);
        var verteller = await Verteller(db, bestaand.Count, nu, stop);
        var klaar = 0;
        foreach (var nummer in bestaand) verteller.Bezet(nummer);
        await foreach (var deel in Vooruit(verteller, aantal, stop))
        {
            await Demolading.Laad(db, deel, stop);
            meld(klaar += deel.Count);
        }
        await db.Database.ExecuteSqlRawAsync("analyze", stop);
    }

    static async Task<MeedenkersDbContext> Open(string verbinding, CancellationToken stop)
    {
        var db = Databank.Context(verbinding);
        await db.BetreedAls(Toegangscontext.VoorSysteem("demo"), stop);
        return db;
    }

    static async Task<Demostand> Stand(MeedenkersDbContext db, CancellationToken stop) =>
        await db.Kenmerken.AnyAsync(k => k.Naam == Kenmerk.Demo, stop) ? Demostand.Demo
        : await db.Users.AnyAsync(stop) || await db.Medewerkers.AnyAsync(stop) || await db.Casussen.AnyAsync(stop) ? Demostand.Echt
        : Demostand.Leeg;

    static async Task VoegMensenToe(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var bestaand = (await db.Medewerkers.Select(m => m.Id).ToListAsync(stop)).ToHashSet();
        var nieuw = Accounts.Where(a => !bestaand.Contains(a.Id)).ToList();
        if (nieuw.Count == 0) return;
        // One hash for all: hashing is slow on purpose, and the password is printed anyway.
        var hash = new PasswordHasher<Account>().HashPassword(new(), Wachtwoord);
        var mensen = nieuw.ToDictionary(a => a.Id, a => a.Medewerker());
        db.Meedenkerprofielen.AddRange(Demoprofielen.Voor(nieuw, [.. await db.Medewerkers.ToListAsync(stop), .. mensen.Values], nu));
        foreach (var (plaats, account) in nieuw.Index())
        {
            var medewerker = mensen[account.Id];
            db.Medewerkers.Add(medewerker);
            // Somebody looked at each account last spring, but for one in four.
            var kijker = mensen.Values.FirstOrDefault(m => m.Id != medewerker.Id && medewerker.WaaromNietKijkNa(m) is null);
            if (plaats % 4 != 3 && kijker is not null) medewerker.KijkNa(kijker, nu.AddMonths(-7));
            if (Medewerker.IsCasusfunctie(account.Functie)) db.Verklaringen.AddRange(Verklaringstekst.Nu.Select(tekst => tekst.Door(account.Id, nu)));
            db.Users.Add(new()
            {
                Id = account.Id.Waarde,
                UserName = account.Email,
                NormalizedUserName = account.Email.ToUpperInvariant(),
                Email = account.Email,
                NormalizedEmail = account.Email.ToUpperInvariant(),
                EmailConfirmed = true,
                TwoFactorEnabled = true,
                PasswordHash = hash,
                SecurityStamp = account.Id.Waarde.ToString("N"),
                LaatstIngelogdOp = nu.AddDays(plaats % 4 == 3 ? -400 : -plaats),
            });
        }
    }

    /// <summary>One who is away while a colleague looks along, and one whose work nobody looks at: it tops the list of the coördinator.</summary>
    static async Task<IReadOnlyList<Afwezigheid>> Afwezig(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var (mensen, vandaag) = (await db.Medewerkers.ToListAsync(stop), Nederland.Vandaag(nu));
        Medewerker Van(string naam) => mensen.Single(m => m.Naam == naam);
        return
        [
            new(new(Van("Fatih Fictie"), new(vandaag.AddDays(-2), vandaag.AddDays(12)), new(Van("Tess Testers"), HeeftVerklaard: true)), [], Van("Fatih Fictie"), nu.AddDays(-3)),
            new(new(Van("Bram Proefman"), new(vandaag.AddDays(-1), vandaag.AddDays(5)), null), [], Van("Petra Nepstra"), nu.AddDays(-1)),
        ];
    }

    /// <summary>One that waits for an answer, one that has half of it, and one that was mended.</summary>
    static async Task<IReadOnlyList<Knelpunt>> Knelpunten(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var mensen = await db.Medewerkers.ToListAsync(stop);
        var (melder, regio) = (Handelende.Van(mensen.First(m => m.Functie == Functie.MeedenkerFormeel)), mensen.First(m => m.Functie == Functie.Regiobeheerder));
        Knelpunt[] knelpunten =
        [
            new(Guid.NewGuid(), new("Wie achttien wordt, moet zelf alles opnieuw aanvragen. Niemand zegt dat van tevoren.", false), new(Leefgebied.Financien, "GM0664", Doelgroep.Jongeren), melder, nu.AddDays(-12)),
            new(Guid.NewGuid(), new("Brieven over de bijdrage zijn zo lang dat mensen ze niet openen.", false), new(Leefgebied.Financien, "GM0703", null), melder, nu.AddDays(-50)),
            new(Guid.NewGuid(), new("Het loket voor werk is alleen overdag open. Wie werkt, kan er niet heen.", false), new(Leefgebied.Werken, "GM0716", null), melder, nu.AddDays(-95)),
        ];
        knelpunten[1].Behandel(Knelpuntstand.InBehandeling, new("Wij maken de tien brieven die het meest worden gestuurd korter.", false), regio, nu.AddDays(-40));
        knelpunten[2].Behandel(Knelpuntstand.Opgelost, new("Het loket is nu ook op donderdagavond open.", false), regio, nu.AddDays(-60));
        return knelpunten;
    }

    /// <summary>The agreements of organisaties.json, moved to the running year.</summary>
    static async Task VoegAfsprakenToe(MeedenkersDbContext db, DateOnly vandaag, CancellationToken stop)
    {
        var lopend = (await db.Maatwerkafspraken.Where(a => a.Van <= vandaag && vandaag <= a.Tot).Select(a => a.Organisatie).ToListAsync(stop)).ToHashSet();
        foreach (var json in Naslaglader.Bestand("organisaties")["demoAfspraken"]!.AsArray())
        {
            var organisatie = new OrganisatieCode((string)json!["organisatie"]!);
            if (lopend.Contains(organisatie)) continue;
            db.Maatwerkafspraken.Add(new Maatwerkafspraak
            {
                Id = Guid.CreateVersion7(),
                Organisatie = organisatie,
                Gemeenten = [.. json["gemeenten"]!.AsArray().Select(g => (string)g!)],
                Van = DitJaar(json["van"]!),
                Tot = DitJaar(json["tot"]!),
                Trajecten = (int)json["trajecten"]!,
            });
        }

        DateOnly DitJaar(System.Text.Json.Nodes.JsonNode datum)
        {
            var dag = DateOnly.ParseExact((string)datum!, "O", CultureInfo.InvariantCulture);
            return new(vandaag.Year, dag.Month, dag.Day);
        }
    }

    static async Task<Demoverteller> Verteller(MeedenkersDbContext db, int begin, DateTimeOffset nu, CancellationToken stop)
    {
        var mensen = await db.Medewerkers.AsNoTracking().Where(m => m.Actief && m.Organisatie != null).OrderBy(m => m.Id).ToListAsync(stop);
        var profielen = await db.Meedenkerprofielen.AsNoTracking().ToListAsync(stop);
        var afspraken = new List<Demoafspraak>();
        foreach (var afspraak in await db.Maatwerkafspraken.AsNoTracking().ToListAsync(stop))
        {
            var (organisatie, gemeenten) = (afspraak.Organisatie.Waarde, afspraak.Gemeenten.ToArray());
            afspraken.Add(new(afspraak, await db.Database.SqlQuery<int>(
                $"select trajecten_gebruikt({organisatie}, {gemeenten}, {afspraak.Van}, {afspraak.Tot}) as \"Value\"").SingleAsync(stop)));
        }
        return new(await Naslaglezer.Lees(db, stop), mensen, profielen, afspraken, new Random(begin), nu);
    }

    /// <summary>Tells the next part while the database takes in the one before.</summary>
    static async IAsyncEnumerable<IReadOnlyList<Verhaal>> Vooruit(
        Demoverteller verteller, int aantal, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        const int Deel = 2500;
        Task<IReadOnlyList<Verhaal>> Begin(int gedaan) => Task.Run(() => verteller.Historie(Math.Min(Deel, aantal - gedaan)), stop);
        var volgende = aantal > 0 ? Begin(0) : null;
        for (var gedaan = 0; volgende is not null;)
        {
            var deel = await volgende;
            gedaan += deel.Count;
            volgende = gedaan < aantal ? Begin(gedaan) : null;
            yield return deel;
        }
    }
}
