using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>"Ons plan": what was agreed, in the words in which it was agreed. A naaste reads it too.</summary>
sealed class PlanModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Inwonerpagina
{
    public IReadOnlyList<Deelplan> Delen { get; private set; } = [];
    public Aanspreking Aanspreking { get; private set; } = new(Naam: null);

    protected override string Plek => "plan";

    protected override bool AlleenWieBeslist => false;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        var vandaag = Nederland.Vandaag(klok.GetUtcNow());
        if (!Bezoek.Beslist) Aanspreking = new(await db.Inwoners.Where(i => i.CasusId == Bezoek.Casus).Select(i => i.Gegevens.Naam).SingleAsync(stop));
        var onderdelen = await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == Bezoek.Casus).OrderBy(o => o.Id).ToListAsync(stop);
        var doelen = (await db.Plandoelen.AsNoTracking().Where(d => d.CasusId == Bezoek.Casus && d.Stand != Planstand.Vervallen).ToListAsync(stop)).ToLookup(d => d.OnderdeelId);
        var stappen = (await db.Planstappen.AsNoTracking().Where(s => s.CasusId == Bezoek.Casus && s.Stand != Planstand.Vervallen).ToListAsync(stop)).ToLookup(s => s.OnderdeelId);
        var bezwaren = (await db.Bezwaartermijnen.AsNoTracking().Where(b => b.CasusId == Bezoek.Casus && b.Stand != Bezwaarstand.NietNodig).OrderBy(b => b.Besluit.Uiterlijk).ToListAsync(stop)).ToLookup(b => b.OnderdeelId);
        var wachten = (await db.Wachtplekken.AsNoTracking().Where(w => w.CasusId == Bezoek.Casus && w.AfgelopenOp == null).OrderBy(w => w.Id).ToListAsync(stop)).ToLookup(w => w.OnderdeelId);
        var wie = onderdelen.Select(o => o.Toewijzing?.Medewerker).OfType<MedewerkerId>().ToList();
        var mensen = await db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam.Split(' ', 2)[0], stop);
        Delen = [.. onderdelen.Where(o => doelen[o.Id].Any() || stappen[o.Id].Any() || bezwaren[o.Id].Any() || wachten[o.Id].Any()).Select((o, nr) => new Deelplan(nr + 1,
            o.Vraag, string.Join(", ", o.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)),
            [.. doelen[o.Id].OrderBy(d => d.Id).Select(d => new Doel(d.Tekst, d.Stand == Planstand.Gedaan))],
            [.. stappen[o.Id].Where(s => s.IsOpen).OrderBy(s => s.Uiterlijk ?? DateOnly.MaxValue).ThenBy(s => s.Id)
                .Select(s => new Stap(s.Tekst, Wie(s.Wie, o.Toewijzing is { } t ? mensen.GetValueOrDefault(t.Medewerker) : null), s.Uiterlijk is { } dag ? Nederland.Lang(dag, vandaag) : null))],
            [.. stappen[o.Id].Where(s => !s.IsOpen).OrderBy(s => s.StandOp).Select(s => new Stap(s.Tekst, "", Nederland.Lang(s.StandOp!.Value, vandaag)))],
            [.. bezwaren[o.Id].Select(b => new Termijn(b.Besluit.Over ?? $"Het besluit van {Nederland.Lang(b.Besluit.GekomenOp, vandaag)}", b.Stand == Bezwaarstand.Gemaakt
                    ? $"Er is bezwaar gemaakt op {Nederland.Lang(b.StandOp!.Value, vandaag)}." : $"Bezwaar maken kan tot en met {Nederland.Lang(b.Besluit.Uiterlijk, vandaag)}.")),
                .. wachten[o.Id].Select(w => new Termijn(w.Wachten.Waarop!, $"Op de wachtlijst sinds {Nederland.Lang(w.Wachten.Sinds, vandaag)}.{(w.Wachten.Verwacht is { } dag ? $" Verwacht rond {Nederland.Lang(dag, vandaag)}." : "")}"))]))];
    }

    string Wie(Stapdoener wie, string? meedenker) => wie switch
    {
        Stapdoener.Inwoner => $"{Aanspreking.U(hoofdletter: true)} doet dit",
        Stapdoener.Meedenker => meedenker is null ? "Een meedenker doet dit" : $"{meedenker} doet dit",
        _ => "Iemand anders doet dit",
    };

    public sealed record Deelplan(int Nummer, string? Vraag, string Onderwerp, IReadOnlyList<Doel> Doelen, IReadOnlyList<Stap> Straks, IReadOnlyList<Stap> Klaar, IReadOnlyList<Termijn> Termijnen);

    public sealed record Termijn(string Wat, string Stand);

    public sealed record Doel(string Tekst, bool Gelukt);

    public sealed record Stap(string Tekst, string Wie, string? Dag);
}
