using Meedenkers.Data;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>The released figures, by the three opgaven of the region, with one gemeente beside it. Whoever is an adviser may read all of it: it is public.</summary>
internal sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Cijferlezer lezer, TimeProvider klok) : Gemeentepagina(db, naslagbron)
{
    const int Nieuwste = 5;

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

    /// <summary>Every gemeente and then the region: who asked, also per 1,000 inwoners.</summary>
    public IReadOnlyList<Plaatsregel> Plaatsen { get; private set; } = [];

    public Stroombeeld? Stroom { get; private set; }

    /// <summary>The table under the picture of <see cref="Stroom"/>.</summary>
    public Cijfertabel? Wisseling { get; private set; }

    /// <summary>The newest of the region.</summary>
    public IReadOnlyList<Knelpuntrij> Knelpunten { get; private set; } = [];

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
        Plaatsen = [.. Regio.Select(g => Vragen(Beeld, g.Code, g.Naam, g.Inwoners)), Vragen(Beeld, Celcode.Regio, "", Naslag.Inwoners)];
        Stroom = new(Beeld);
        Wisseling = Beeld.Totalen("wisseling", "Van de een naar de ander", Cijferplan.Aangemeld, Cijferplan.Opgeschaald, Cijferplan.Afgeschaald, Cijferplan.Verplaatst, Cijferplan.Afgerond);
        Opgaven =
        [
            new("vindbaarheid", "Vindbaarheid", "Weten mensen dat een meedenker bestaat, en hoe snel is er contact?", Tabellen(Vindbaarheid)),
            new("samenwerking", "Samenwerking", "Gaan vragen soepel van het eigen netwerk naar informele en formele hulp, en terug?",
                [Wisseling, Beeld.Totalen("overdracht", "Hoe ging het werk over?", Cijferplan.Warm, Cijferplan.Koud, Cijferplan.Teruggevallen), .. Tabellen(Samenwerking)]),
            new("onafhankelijkheid", "Onafhankelijkheid", "Kiest de inwoner zelf, en krijgt die wat gekozen is?", Tabellen(Onafhankelijkheid)),
        ];
        Matrix = [.. Naslag.Doelgroepen.Select(groep => (groep.Naam, Vermoeden(groep.Doelgroep), Hokjes(Beeld, groep.Doelgroep)))];
        if (!Matrix.Any(rij => rij.Hokjes.Any(h => h.Waarde.Is))) Matrix = [];
        var codes = Regio.Select(g => g.Code).ToList();
        (Knelpunten, _) = await Knelpuntlijst.Lees(Db, Db.Knelpunten.Where(k => codes.Contains(k.Onderwerp.Gemeente)), null, Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop, Nieuwste);
    }

    static Plaatsregel Vragen(Cijferbeeld beeld, string gebied, string naam, Inwonertal? inwoners)
    {
        var mensen = beeld.Van(gebied, Cijferplan.Aangemeld, Kenmerk.Totaal);
        return new(gebied == Celcode.Regio, naam, mensen, inwoners, inwoners?.Per1000(mensen.Waarde));
    }

    List<Cijfertabel> Tabellen(IEnumerable<(string Soort, string Dimensie)> tabellen) => [.. tabellen.Select(t => Beeld!.Tabel(t.Soort, t.Dimensie)).OfType<Cijfertabel>()];

    IReadOnlyList<(string, Cijfer)> Hokjes(Cijferbeeld beeld, Doelgroep groep) =>
        [.. Naslag.Leefgebieden.Select(l => (l.Naam, beeld.Van(Celcode.Regio, Cijferplan.Aangemeld, Kenmerk.Van(Cijferplan.Doelgroep, Code.Van(groep), Cijferplan.Leefgebied, Code.Van(l.Leefgebied)))))];

    string? Vermoeden(Doelgroep groep) => Naslag.Vermoedens.FirstOrDefault(v => v.Doelgroep == groep) is { } vermoeden ? $"vermoeden uit {vermoeden.Peildatum.Year}: {vermoeden.Uitleg}" : null;

    /// <summary>One of the three things that the region set out to mend, with its tables.</summary>
    public sealed record Opgave(string Id, string Naam, string Vraag, IReadOnlyList<Cijfertabel> Tabellen);
}

/// <summary>Who asked in one gemeente.</summary>
internal sealed record Plaatsregel(bool IsRegio, string Naam, Cijfer Mensen, Inwonertal? Inwoners, decimal? Per1000);
