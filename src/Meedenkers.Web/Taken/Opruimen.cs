using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Taken;

/// <summary>
/// Removes what has served its purpose, by the terms of the region (termijnen.json, docs/gegevens.md): drafts, the content of
/// mail, sessions that are over, counted attempts, the link of a verwijzer, old advice and knelpunten, who saved what on the kaart, old invitations and absences. Where regions differ, the shortest term counts.
/// </summary>
sealed class Opruimen(Takendatabank databank, Naslagbron naslagbron, TimeProvider klok, ILogger<Opruimen> log) : Taak(databank, klok, log)
{
    /// <summary>As Pogingen: after a quiet day all is forgotten.</summary>
    static readonly TimeSpan PogingVergeten = TimeSpan.FromDays(1);

    /// <summary>Who was invited by whom, and by whom confirmed, can be asked for so long (docs/gegevens.md).</summary>
    const int UitnodigingMaanden = 12;

    /// <summary>Who saved a version of an entry of the kaart, and what readers reported, can be asked for so long (docs/gegevens.md).</summary>
    const int KaartMaanden = 24;

    /// <summary>Words that gave nothing: a year shows every season.</summary>
    const int ZoekwoordMaanden = 12;

    /// <summary>Who looked along for whom, so that a resident can still ask who looked (docs/gegevens.md).</summary>
    const int AfwezigheidMaanden = 12;

    public override string Naam => "opruimen";

    protected override TimeSpan Tussenpoos => TimeSpan.FromHours(1);

    protected override async Task<Taakuitkomst> Doe(DateTimeOffset nu, CancellationToken stop)
    {
        await using var db = await Databank.Open(Naam, stop);
        var termijnen = (await naslagbron.Nu(stop)).Regios.Select(r => r.Termijnen).ToList();
        var gedaan = await db.Concepten.Where(c => c.VervaltOp <= nu).ExecuteDeleteAsync(stop);
        gedaan += await WisInhoud(db, nu.AddDays(-termijnen.Min(t => t.BerichtInhoudDagen)), stop);
        var sessie = nu.AddMinutes(-termijnen.Max(t => t.InwonerSessieMinuten));
        gedaan += await db.Inwonersessies.Where(s => s.GebruiktOp <= sessie).ExecuteDeleteAsync(stop);
        var (stil, lang) = (nu - Sessiegrens.Stil, nu - Sessiegrens.Langst);
        gedaan += await db.Teamsessies.Where(s => s.GebruiktOp <= stil || s.BegonnenOp <= lang).ExecuteDeleteAsync(stop);
        var poging = nu - PogingVergeten;
        gedaan += await db.Pogingen.Where(p => p.WachtTot < poging).ExecuteDeleteAsync(stop);
        gedaan += await SluitVerwijzingen(db, nu, stop);
        gedaan += await RuimAdviesOp(db, termijnen, nu, stop);
        // Nobody else may read what somebody wrote for themselves, so nobody else can throw it away either.
        gedaan += await db.Kompasnotities.Where(n => db.Medewerkers.Any(m => m.Id == n.Medewerker && m.GestoptOp != null)).ExecuteDeleteAsync(stop);
        gedaan += await RuimKnelpuntenOp(db, termijnen, nu, stop);
        gedaan += await RuimKaartOp(db, nu, stop);
        var uitnodiging = nu.AddMonths(-UitnodigingMaanden);
        gedaan += await db.Uitnodigingen.Where(u => u.VervaltOp < uitnodiging).ExecuteDeleteAsync(stop);
        var afwezigheid = Nederland.Vandaag(nu).AddMonths(-AfwezigheidMaanden);
        gedaan += await db.Afwezigheden.Where(a => a.Periode.Laatste < afwezigheid).ExecuteDeleteAsync(stop);
        return new(gedaan, 0);
    }

    /// <summary>Address and text go; that a mail of this kind was sent, and when, stays. What never left by then never will.</summary>
    static Task<int> WisInhoud(MeedenkersDbContext db, DateTimeOffset voor, CancellationToken stop) =>
        db.Berichten.Where(b => b.Aan != null && (b.VerzondenOp ?? b.GemaaktOp) < voor).ExecuteUpdateAsync(b => b
            .SetProperty(x => x.Aan, x => null)
            .SetProperty(x => x.Tekst, x => null)
            .SetProperty(x => x.Stand, x => x.Stand == Berichtstand.Wacht ? Berichtstand.Mislukt : x.Stand), stop);

    /// <summary>After the term the link leads nowhere any more, not even for who still has it.</summary>
    static Task<int> SluitVerwijzingen(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"update verwijzing set link_hash = 'vervallen:' || replace(id::text, '-', '') where vervalt_op <= {nu} and link_hash not like 'vervallen:%'", stop);

    /// <summary>How a verwijzer is reached goes with the link; the question and its thread as long after the last word as a closed casus.</summary>
    static async Task<int> RuimAdviesOp(MeedenkersDbContext db, IReadOnlyList<Termijnen> termijnen, DateTimeOffset nu, CancellationToken stop)
    {
        var link = nu.AddDays(-termijnen.Min(t => t.VerwijzerStatusDagen));
        var gedaan = await db.Database.ExecuteSqlAsync($"update adviesvraag set link_hash = null, verwijzer_email = null, verwijzer_telefoon = null where laatst_op <= {link} and link_hash is not null", stop);
        var oud = nu.AddMonths(-termijnen.Min(t => t.CasusBewaarMaandenNaAfsluiting));
        await db.Database.ExecuteSqlAsync($"delete from adviesbericht where adviesvraag_id in (select id from adviesvraag where laatst_op <= {oud})", stop);
        await db.Database.ExecuteSqlAsync($"delete from adviesverband where adviesvraag_id in (select id from adviesvraag where laatst_op <= {oud})", stop);
        return gedaan + await db.Database.ExecuteSqlAsync($"delete from adviesvraag where laatst_op <= {oud}", stop);
    }

    /// <summary>Versions stay, without who saved them; reports that were answered go.</summary>
    static async Task<int> RuimKaartOp(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        var oud = nu.AddMonths(-KaartMaanden);
        var gedaan = await db.Kaartversies.Where(v => v.Door != null && v.Op <= oud).ExecuteUpdateAsync(v => v.SetProperty(x => x.Door, x => null), stop);
        var woord = Nederland.Vandaag(nu).AddMonths(-ZoekwoordMaanden);
        gedaan += await db.Kaartzoekwoorden.Where(w => w.Dag < woord).ExecuteDeleteAsync(stop);
        return gedaan + await db.Kaartmeldingen.Where(m => m.AfgehandeldOp <= oud).ExecuteDeleteAsync(stop);
    }

    /// <summary>What the region is done with, and with it who wrote it; what is open stays.</summary>
    static async Task<int> RuimKnelpuntenOp(MeedenkersDbContext db, IReadOnlyList<Termijnen> termijnen, DateTimeOffset nu, CancellationToken stop)
    {
        var oud = nu.AddMonths(-termijnen.Min(t => t.CasusBewaarMaandenNaAfsluiting));
        var gedaan = await db.Knelpunten.Where(k => (k.Stand == Knelpuntstand.Opgelost || k.Stand == Knelpuntstand.Niet) && k.BijgewerktOp <= oud).ExecuteDeleteAsync(stop);
        await db.Knelpuntmelders.Where(m => !db.Knelpunten.Any(k => k.MelderId == m.Id)).ExecuteDeleteAsync(stop);
        return gedaan;
    }
}
