using Meedenkers.Data;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>Who helps in the region, as a plain list.</summary>
sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron) : PageModel
{
    /// <summary>Slug of the gemeente to show; an unknown one shows all.</summary>
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Keuze { get; set; }

    public IReadOnlyList<Gemeente> Gemeenten { get; private set; } = [];

    public Gemeente? Gekozen { get; private set; }

    public IReadOnlyList<Groep> Groepen { get; private set; } = [];

    /// <summary>Who helps and is no organisation of the network, one page at a time.</summary>
    public IReadOnlyList<Regel> Anderen { get; private set; } = [];

    public string? Verder { get; private set; }

    /// <summary>The network comes first, once.</summary>
    public bool EersteBladzijde { get; private set; }

    public int Aantal => Groepen.Sum(groep => groep.Organisaties.Count);

    public async Task OnGetAsync(string? na, CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        Gemeenten = naslag.Gemeenten;
        Gekozen = Gemeenten.FirstOrDefault(g => g.Slug == Keuze);
        Groepen = [.. naslag.Organisaties.Where(o => Gekozen is null || o.Gemeenten.Count == 0 || o.Gemeenten.Contains(Gekozen.Code))
            .GroupBy(o => o.Soort).OrderBy(groep => Volgorde(groep.Key))
            .Select(groep => new Groep(Code.Van(groep.Key), Kaartwoorden.Titel(groep.Key), Kaartwoorden.Uitleg(groep.Key), [.. groep.Select(o => new Regel(o.Code.Waarde, o.Naam))]))];
        EersteBladzijde = na is null;
        await LeesAnderen(na, stop);
    }

    async Task LeesAnderen(string? na, CancellationToken stop)
    {
        var hier = Gekozen?.Code is { } gemeente
            ? db.Kaartvermeldingen.FromSql($"select k.*, k.xmin from kaartvermelding k where k.gemeenten = '{{}}' or {gemeente} = any(k.gemeenten)")
            : db.Kaartvermeldingen;
        var anderen = hier.Where(v => v.Organisatie == null && v.VanKaartOp == null);
        if (na is not null && await db.Kaartvermeldingen.Where(v => v.Code == na).Select(v => v.Naam).SingleOrDefaultAsync(stop) is { } naam)
            anderen = anderen.Where(v => EF.Functions.GreaterThan(ValueTuple.Create(v.Naam, v.Code), ValueTuple.Create(naam, na)));
        Anderen = await anderen.OrderBy(v => v.Naam).ThenBy(v => v.Code).Take(Kaartlijst.Bladzijde + 1).Select(v => new Regel(v.Code, v.Naam)).ToListAsync(stop);
        if (Anderen.Count <= Kaartlijst.Bladzijde) return;
        Anderen = [.. Anderen.Take(Kaartlijst.Bladzijde)];
        Verder = $"/sociale-kaart?na={Anderen[^1].Code}{(Gekozen is { } gekozen ? $"&gemeente={gekozen.Slug}" : "")}";
    }

    // Who thinks along comes first.
    static int Volgorde(OrganisatieSoort soort) => soort switch { OrganisatieSoort.Formeel => 0, OrganisatieSoort.Informeel => 1, _ => 2 };

    public sealed record Groep(string Code, string Titel, string Uitleg, IReadOnlyList<Regel> Organisaties);

    public sealed record Regel(string Code, string Naam);
}
