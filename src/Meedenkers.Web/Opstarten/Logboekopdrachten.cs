using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// <c>-- logboek controleer</c>: is anything of the logbook changed, taken away or added between. <c>-- logboek wie</c>: what one
/// account saw, changed and tried between two days, for a notice to the Autoriteit Persoonsgegevens.
/// </summary>
static class Logboekopdrachten
{
    internal const string Keuzes = "logboek controleer | logboek wie --account MAIL-OF-SLEUTEL --van JJJJ-MM-DD --tot JJJJ-MM-DD";

    /// <summary>More findings than this say nothing new.</summary>
    const int MeesteVondsten = 20;
    const string Taaknaam = "logboek";

    /// <summary>0 when the chain holds, 1 when it does not.</summary>
    internal static async Task<int> Controleer(Takendatabank databank, Logboekkop kop, TextWriter uit, CancellationToken stop)
    {
        await using var db = await databank.Open(Taaknaam, stop);
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        // Heads first: what is chained meanwhile comes after the last of them.
        var keuring = new Ketenkeuring(kop.Lees());
        var kopbestand = File.Exists(kop.Bestand);
        await foreach (var regel in db.Logregels.AsNoTracking().Where(r => r.Plaats != null).OrderBy(r => r.Plaats).AsAsyncEnumerable().WithCancellation(stop)) keuring.Bekijk(regel);
        var vondsten = keuring.Slot();
        var los = await db.Logregels.Where(r => r.Plaats == null).GroupBy(_ => 1).Select(g => new { Aantal = g.Count(), Oudste = g.Min(r => r.Op) }).SingleOrDefaultAsync(stop);

        foreach (var vondst in vondsten.Take(MeesteVondsten)) await uit.WriteLineAsync(Zin(vondst));
        if (vondsten.Count > MeesteVondsten) await uit.WriteLineAsync($"En nog {vondsten.Count - MeesteVondsten} plekken.");
        if (!kopbestand && keuring.Aantal > 0) await uit.WriteLineAsync($"Het bestand met de kop is er niet: {kop.Bestand}. Zo is niet te zien of het eind is afgeknipt of alles is herschreven.");
        if (los is not null) await uit.WriteLineAsync($"{los.Aantal} regels hebben nog geen plaats; de oudste is van {Moment(los.Oudste)}. Draait de taak {Keten.Taaknaam}?");
        var goed = vondsten.Count == 0 && (kopbestand || keuring.Aantal == 0);
        await uit.WriteLineAsync(goed ? $"Het logboek klopt: {keuring.Aantal} regels, tot en met plaats {keuring.Laatste}." : $"Het logboek klopt niet: {keuring.Aantal} regels nagerekend, tot en met plaats {keuring.Laatste}.");
        return goed ? 0 : 1;
    }

    static string Zin(Ketenvondst vondst)
    {
        var plek = vondst.Van == vondst.Tot ? $"Plaats {vondst.Van}" : $"Plaats {vondst.Van} tot en met {vondst.Tot}";
        return vondst.Fout switch
        {
            Ketenfout.Veranderd => $"{plek}: veranderd nadat het was vastgelegd.",
            Ketenfout.Weggehaald => $"{plek}: weggehaald.",
            Ketenfout.Ingevoegd => $"{plek}: ingevoegd.",
            Ketenfout.Herschreven => $"{plek}: herschreven; de kop buiten de databank zegt iets anders.",
            _ => $"{plek}: afgeknipt; de kop buiten de databank kent deze regels nog.",
        };
    }

    /// <summary>The report, as lines with semicolons. Reading it is a line in the logbook too.</summary>
    internal static async Task<int> Wie(Takendatabank databank, string[] woorden, TimeProvider klok, TextWriter uit, CancellationToken stop)
    {
        if (woorden is not ["--account", var account, "--van", var vanaf, "--tot", var totEnMet] || !Dag(vanaf, out var van) || !Dag(totEnMet, out var tot) || tot < van)
            throw new InstellingException($"Deze opdracht klopt niet. Kies: {Keuzes}.");
        await using var db = await databank.Open(Taaknaam, stop);
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        var wie = await Zoek(db, account, stop) ?? throw new InstellingException("Dit account is er niet. Geef het e-mailadres, of de sleutel als het account al weg is.");
        var (begin, eind) = (Nederland.BeginVan(van), Nederland.BeginVan(tot.AddDays(1)));
        db.Logregels.Add(new() { Op = klok.GetUtcNow(), Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Systeem, Wat = "opdracht/logboek-wie", Betreft = wie });
        await db.SaveChangesAsync(stop);

        var nummers = await db.Casussen.AsNoTracking().Select(c => new { c.Id, c.Nummer }).ToDictionaryAsync(c => c.Id, c => c.Nummer.Waarde, stop);
        await uit.WriteLineAsync("wanneer;handeling;gelukt;bladzijde;casus;casusnummer;onderdeel;functie;organisatie;namens;herkomst");
        HashSet<CasusId> gezien = [];
        var aantal = 0;
        await foreach (var r in db.Logregels.AsNoTracking().Where(r => r.Medewerker == wie && r.Op >= begin && r.Op < eind).OrderBy(r => r.Op).ThenBy(r => r.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            aantal++;
            // A list is a line for each casus in it.
            foreach (var casus in r.Casussen.Count > 0 ? r.Casussen.Select(c => (CasusId?)c) : [r.Casus])
            {
                if (casus is { } id && r.Handeling is not Loghandeling.Geweigerd) gezien.Add(id);
                await uit.WriteLineAsync(string.Join(';', Moment(r.Op), Code.Van(r.Handeling), r.Gelukt ? "ja" : "nee", r.Wat, casus?.Waarde, casus is { } c ? nummers.GetValueOrDefault(c) : null,
                    r.Onderdeel?.Waarde, r.Functie is { } functie ? Code.Van(functie) : null, r.Organisatie?.Waarde, r.Namens?.Waarde, r.Herkomst));
            }
        }
        await uit.WriteLineAsync($"# {aantal} regels over {gezien.Count} casussen, van {vanaf} tot en met {totEnMet}, van account {wie.Waarde}");
        return 0;
    }

    static async Task<MedewerkerId?> Zoek(MeedenkersDbContext db, string account, CancellationToken stop)
    {
        if (Guid.TryParse(account, out var sleutel)) return new(sleutel);
        var naam = account.ToUpperInvariant();
        return await db.Users.Where(u => u.NormalizedEmail == naam).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(stop) is { } id ? new MedewerkerId(id) : null;
    }

    static bool Dag(string tekst, out DateOnly dag) => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag);

    static string Moment(DateTimeOffset op) => op.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
