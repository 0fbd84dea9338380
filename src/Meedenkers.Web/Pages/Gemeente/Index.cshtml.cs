using Meedenkers.Data;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>The released figures, by the three opgaven of the region, with one gemeente beside it. Whoever is an adviser may read all of it: it is public.</summary>
internal sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Cijferlezer lezer) : Gemeentepagina(db, naslagbron)
{
    static readonly (string Soort, string Dimensie)[] Vindbaarheid =
        [(Cijferplan.Aangemeld, Cijferplan.Kanaal), (Cijferplan.Aangemeld, Cijferplan.Door), (Cijferplan.Kennismaking, Cijferplan.Wachttijd), (Cijferplan.Aangemeld, Cijferplan.Leefgebied)];

    static readonly (string Soort, string Dimensie)[] Samenwerking =
        [(Cijferplan.Kennismaking, Cijferplan.Niveau), (Cijferplan.Opgeschaald, Cijferplan.Criterium), (Cijferplan.Afgeschaald, Cijferplan.Criterium), (Cijferplan.Advies, Cijferplan.OpTijd), (Cijferplan.Afgerond, Cijferplan.Uitkomst)];

    static readonly (string Soort, string Dimensie)[] Onafhankelijkheid =
        [(Cijferplan.Kennismaking, Cijferplan.Voorkeur), (Cijferplan.Aangemeld, Cijferplan.Wens), (Cijferplan.Hulp, Cijferplan.Soorthulp), (Cijferplan.Ervaren, Cijferplan.Antwoord)];

    public Cijferbeeld? Beeld { get; private set; }

    public IReadOnlyList<Opgave> Opgaven { get; private set; } = [];

    public IReadOnlyList<(Kwartaal Kwartaal, Cijfer Waarde)> Verloop { get; private set; } = [];

    /// <summary>Per group the number of people who asked, per leefgebied; empty when the tables of the year are not out.</summary>
    public IReadOnlyList<(string Groep, string? Vermoeden, IReadOnlyList<(string Leefgebied, Cijfer Waarde)> Hokjes)> Matrix { get; private set; } = [];

    public IEnumerable<SelectListItem> Perioden { get; private set; } = [];

    public IEnumerable<SelectListItem> Gemeenten => Regio.Select(g => new SelectListItem(g.Naam, g.Code, g.Code == Beeld?.Gemeente));

    public string? Plaats => Naslag.Gemeente(Beeld?.Gemeente)?.Naam;

    /// <param name="periode">A quarter or a year; the newest when it is none that came out.</param>
    /// <param name="gemeente">Which one beside the region; the own one when it is not of the region.</param>
    public async Task OnGetAsync(string? periode, string? gemeente)
    {
        var uitgaven = await lezer.Alle(Stop);
        if (Cijferbeeld.Kies(uitgaven, periode) is not { } gekozen) return;
        Perioden = Cijferbeeld.Tijdvakken(uitgaven).Select(t => new SelectListItem(Cijferwoorden.Lang(t), t.ToString(), t == gekozen));
        Beeld = new(uitgaven, gekozen, Regio.Any(g => g.Code == gemeente) ? gemeente : Ik.Gemeente, Naslag);
        Verloop = Beeld.Verloop(Cijferplan.Aangemeld);
        Opgaven =
        [
            new("vindbaarheid", "Vindbaarheid", "Weten mensen dat een meedenker bestaat, en hoe snel is er contact?", Tabellen(Vindbaarheid)),
            new("samenwerking", "Samenwerking", "Gaan vragen soepel van het eigen netwerk naar informele en formele hulp, en terug?",
                [Beeld.Totalen("overdracht", "Hoe ging het werk over?", Cijferplan.Opgeschaald, Cijferplan.Afgeschaald, Cijferplan.Verplaatst, Cijferplan.Warm, Cijferplan.Koud, Cijferplan.Teruggevallen), .. Tabellen(Samenwerking)]),
            new("onafhankelijkheid", "Onafhankelijkheid", "Kiest de inwoner zelf, en krijgt die wat gekozen is?", Tabellen(Onafhankelijkheid)),
        ];
        Matrix = [.. Naslag.Doelgroepen.Select(groep => (groep.Naam, Vermoeden(groep.Doelgroep), Hokjes(Beeld, groep.Doelgroep)))];
        if (!Matrix.Any(rij => rij.Hokjes.Any(h => h.Waarde.Is))) Matrix = [];
    }

    List<Cijfertabel> Tabellen(IEnumerable<(string Soort, string Dimensie)> tabellen) => [.. tabellen.Select(t => Beeld!.Tabel(t.Soort, t.Dimensie)).OfType<Cijfertabel>()];

    IReadOnlyList<(string, Cijfer)> Hokjes(Cijferbeeld beeld, Doelgroep groep) =>
        [.. Naslag.Leefgebieden.Select(l => (l.Naam, beeld.Van(Celcode.Regio, Cijferplan.Aangemeld, Kenmerk.Van(Cijferplan.Doelgroep, Code.Van(groep), Cijferplan.Leefgebied, Code.Van(l.Leefgebied)))))];

    string? Vermoeden(Doelgroep groep) => Naslag.Vermoedens.FirstOrDefault(v => v.Doelgroep == groep) is { } vermoeden ? $"vermoeden uit {vermoeden.Peildatum.Year}: {vermoeden.Uitleg}" : null;

    /// <summary>One of the three things that the region set out to mend, with its tables.</summary>
    public sealed record Opgave(string Id, string Naam, string Vraag, IReadOnlyList<Cijfertabel> Tabellen);
}
