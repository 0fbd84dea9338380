using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Pages.Kaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>A line of a list of entries: why it needs its owner, and whether one tap is enough.</summary>
internal sealed record Kaartregel(string Code, string Naam, string Soort, string Eigenaar, IReadOnlyList<Kaartreden> Redenen, string Stand)
{
    /// <summary>Only the check is due: nothing to read first.</summary>
    public bool EenTik => Redenen is [{ IsControle: true }];
}

/// <summary>Why an entry needs its owner.</summary>
internal sealed record Kaartreden(string Woorden, string Soort, bool IsControle);

/// <summary>What is on a page of entries, and from which one the next page goes on.</summary>
internal sealed record Kaartbladzijde(IReadOnlyList<Kaartregel> Regels, string? Verder);

/// <summary>Lists of entries for who keeps them, one page at a time, in the order of the indexes ix_kaartvermelding_*.</summary>
static class Kaartlijst
{
    internal const int Bladzijde = 25;

    /// <summary>What needs its owner today, longest first.</summary>
    internal static async Task<Kaartbladzijde> Wacht(MeedenkersDbContext db, IQueryable<Kaartvermelding> vermeldingen, string? na, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        var wacht = vermeldingen.Where(v => v.VanKaartOp == null && v.AandachtVanaf <= vandaag);
        if (await Anker(db, na, stop) is { } anker) wacht = wacht.Where(v => EF.Functions.GreaterThan(ValueTuple.Create(v.AandachtVanaf, v.Code), ValueTuple.Create(anker.AandachtVanaf, anker.Code)));
        return await Lees(wacht.OrderBy(v => v.AandachtVanaf).ThenBy(v => v.Code), naslag, vandaag, stop);
    }

    /// <summary>By name.</summary>
    internal static async Task<Kaartbladzijde> OpNaam(MeedenkersDbContext db, IQueryable<Kaartvermelding> vermeldingen, string? na, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        if (await Anker(db, na, stop) is { } anker) vermeldingen = vermeldingen.Where(v => EF.Functions.GreaterThan(ValueTuple.Create(v.Naam, v.Code), ValueTuple.Create(anker.Naam, anker.Code)));
        return await Lees(vermeldingen.OrderBy(v => v.Naam).ThenBy(v => v.Code), naslag, vandaag, stop);
    }

    /// <summary>The last line of the page before: its code is in the address, its name is not.</summary>
    static async Task<Kaartvermelding?> Anker(MeedenkersDbContext db, string? na, CancellationToken stop) =>
        na is null ? null : await db.Kaartvermeldingen.AsNoTracking().SingleOrDefaultAsync(v => v.Code == na, stop);

    /// <summary>The same lines in a list that is not about what waits: how each stands, and one button.</summary>
    internal static IReadOnlyList<Kaartregel> ZonderReden(this IReadOnlyList<Kaartregel> regels) => [.. regels.Select(r => r with { Redenen = [] })];

    static async Task<Kaartbladzijde> Lees(IQueryable<Kaartvermelding> vermeldingen, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        var rijen = await vermeldingen.AsNoTracking().Take(Bladzijde + 1).ToListAsync(stop);
        var meer = rijen.Count > Bladzijde;
        if (meer) rijen.RemoveAt(Bladzijde);
        return new([.. rijen.Select(v => new Kaartregel(v.Code, v.Naam, Kaartwoorden.Titel(v.Soort), v.Eigenaar is { } wie ? naslag.Organisatie(wie).Naam : "regiobeheerder", [.. Redenen(v, vandaag)], Stand(v, vandaag)))],
            meer ? rijen[^1].Code : null);
    }

    static IEnumerable<Kaartreden> Redenen(Kaartvermelding vermelding, DateOnly vandaag)
    {
        if (!vermelding.StaatOpKaart) yield break;
        if (vermelding.OpenMeldingen > 0) yield return new(vermelding.OpenMeldingen == 1 ? "een lezer meldde iets" : $"{vermelding.OpenMeldingen} meldingen van lezers", "spoed", IsControle: false);
        if (vermelding.Link.IsDood) yield return new("website doet het niet", "spoed", IsControle: false);
        if (vermelding.GecontroleerdOp is null) yield return new("nog nooit gecontroleerd", "let", IsControle: true);
        else if (vermelding.Versheid(vandaag) == Kaartversheid.Verlopen) yield return new($"gecontroleerd op {Nederland.Kort(vermelding.GecontroleerdOp.Value, vandaag)}: te lang geleden", "let", IsControle: true);
        else if (vermelding.Versheid(vandaag) == Kaartversheid.AanDeBeurt) yield return new($"controleren voor {Nederland.Kort(vermelding.ControleUiterlijk, vandaag)}", "rand", IsControle: true);
    }

    static string Stand(Kaartvermelding vermelding, DateOnly vandaag) =>
        !vermelding.StaatOpKaart ? "Niet op de kaart"
        : vermelding.IsGesloten(vandaag) ? $"Gesloten tot en met {Nederland.Kort(vermelding.GeslotenTot!.Value, vandaag)}"
        : vermelding.GecontroleerdOp is { } dag ? $"Gecontroleerd op {Nederland.Kort(dag, vandaag)}"
        : "Nog nooit gecontroleerd";
}
