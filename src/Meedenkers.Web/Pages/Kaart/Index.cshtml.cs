using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>Who helps in the region: the network as it is, or what a reader looks for, by words and by what narrows it.</summary>
sealed class IndexModel(Naslagbron naslagbron, Kaartzoeker zoeker, Kaarttalen talen, IOptions<PortaalInstellingen> portaal, TimeProvider klok) : PageModel
{
    /// <summary>What is looked for; codes, and the words.</summary>
    [BindProperty(SupportsGet = true)]
    public Zoekvorm Vorm { get; set; } = new();

    public Naslagwerk Naslag { get; private set; } = null!;

    public PortaalInstellingen Portaal => portaal.Value;

    public IReadOnlyList<string> Talen { get; private set; } = [];

    /// <summary>The network by kind, as long as nothing is looked for.</summary>
    public IReadOnlyList<Groep> Groepen { get; private set; } = [];

    public Kaartuitslag Uitslag { get; private set; } = null!;

    public Gemeente? Gekozen => Naslag.Gemeenten.FirstOrDefault(g => g.Slug == Vorm.Gemeente);

    public int Blad => Math.Clamp(Vorm.Blad ?? 1, 1, Kaartzoeker.MeesteBladen);

    /// <summary>Nothing but perhaps a gemeente was chosen.</summary>
    public bool IsBegin => string.IsNullOrWhiteSpace(Vorm.Q) && Filter with { Gemeente = null } == Kaartfilter.Geen && Blad == 1;

    public bool HeeftFilters => Filter with { Gemeente = null } != Kaartfilter.Geen;

    /// <summary>An unknown code narrows nothing.</summary>
    Kaartfilter Filter => new(Gekozen?.Code, Bekend<Leefgebied>(Vorm.Onderwerp), Bekend<Doelgroep>(Vorm.Wie), Bekend<Kaartsoort>(Vorm.Soort), Vorm.Onafhankelijk == "ja", Talen.FirstOrDefault(t => t == Vorm.Taal));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Kaartzoekvraag.WaaromNiet(Vorm.Q) is { } nee)
        {
            // Words that lead to somebody are not looked for, and the browser forgets the address that had them.
            TempData["Melding"] = nee.Zin;
            return Redirect(Met(v => v with { Q = null, Blad = null }));
        }
        (Naslag, Talen) = (await naslagbron.Nu(stop), await talen.Nu(stop));
        if (IsBegin) Groepen = [.. Netwerk()];
        Uitslag = await zoeker.Zoek(Kaartzoekvraag.Lees(Vorm.Q), Filter, Blad, stop);
        return Page();
    }

    IEnumerable<Groep> Netwerk() => Naslag.Organisaties.Where(o => Gekozen is null || o.WerktIn(Gekozen.Code)).GroupBy(o => o.Soort).OrderBy(groep => Volgorde(groep.Key))
        .Select(groep => new Groep(Code.Van(groep.Key), Kaartwoorden.Titel(groep.Key), Kaartwoorden.Uitleg(groep.Key), [.. groep.Select(o => new Regel(o.Code.Waarde, o.Naam))]));

    // Who thinks along comes first.
    static int Volgorde(OrganisatieSoort soort) => soort switch { OrganisatieSoort.Formeel => 0, OrganisatieSoort.Informeel => 1, _ => 2 };

    static string? Bekend<T>(string? code) where T : struct, Enum => Domain.Werkmodel.Code.Probeer<T>(code, out var gekozen) ? Code.Van(gekozen) : null;

    /// <summary>The address of the same search with something else in it.</summary>
    public string Met(Func<Zoekvorm, Zoekvorm> anders)
    {
        var vorm = anders(Vorm);
        var vragen = new QueryBuilder();
        foreach (var (naam, waarde) in new[] { ("q", vorm.Q), ("gemeente", vorm.Gemeente), ("onderwerp", vorm.Onderwerp), ("wie", vorm.Wie), ("soort", vorm.Soort), ("onafhankelijk", vorm.Onafhankelijk), ("taal", vorm.Taal), ("blad", vorm.Blad is > 1 ? $"{vorm.Blad}" : null) })
            if (!string.IsNullOrWhiteSpace(waarde)) vragen.Add(naam, waarde);
        return "/sociale-kaart" + vragen;
    }

    /// <summary>The address of the next page; null on the last one.</summary>
    public string? Verder => Blad * Kaartzoeker.Bladzijde < Uitslag.Aantal && Blad < Kaartzoeker.MeesteBladen && Uitslag.Hoe != Kaartvondst.Lijkt ? Met(v => v with { Blad = Blad + 1 }) : null;

    /// <summary>What can be left out when nothing was found, each with its address.</summary>
    public IEnumerable<(string Woorden, string Adres)> Ruimer()
    {
        if (Gekozen is not null) yield return ("Zoek in alle gemeenten", Met(v => v with { Gemeente = null, Blad = null }));
        if (Filter.Leefgebied is not null) yield return ("Zoek over alle onderwerpen", Met(v => v with { Onderwerp = null, Blad = null }));
        if (Filter.Doelgroep is not null) yield return ("Zoek voor iedereen", Met(v => v with { Wie = null, Blad = null }));
        if (Filter.Soort is not null) yield return ("Zoek in alle soorten hulp", Met(v => v with { Soort = null, Blad = null }));
        if (Filter.Taal is not null) yield return ("Zoek in alle talen", Met(v => v with { Taal = null, Blad = null }));
        if (Filter.Onafhankelijk) yield return ("Zoek ook wie niet onafhankelijk is", Met(v => v with { Onafhankelijk = null, Blad = null }));
        if (!string.IsNullOrWhiteSpace(Vorm.Q) && HeeftFilters) yield return ("Zoek alleen met uw woorden", Met(v => new() { Q = v.Q }));
    }

    public static string Soort(Kaartgevonden regel) => Kaartwoorden.Titel(Code.Lees<Kaartsoort>(regel.Soort));

    public string? Gesloten(Kaartgevonden regel) => regel.GeslotenTot is { } tot && tot >= Vandaag ? $"Gesloten tot en met {Nederland.Lang(tot, Vandaag)}" : null;

    public bool IsVers(Kaartgevonden regel) => regel.GecontroleerdOp is not null && regel.ControleUiterlijk >= Vandaag;

    DateOnly Vandaag => Nederland.Vandaag(klok.GetUtcNow());

    public sealed record Groep(string Code, string Titel, string Uitleg, IReadOnlyList<Regel> Organisaties);

    public sealed record Regel(string Code, string Naam);

    /// <summary>What is in the address.</summary>
    public sealed record Zoekvorm
    {
        [FromQuery(Name = "q")]
        public string? Q { get; init; }

        [FromQuery(Name = "gemeente")]
        public string? Gemeente { get; init; }

        [FromQuery(Name = "onderwerp")]
        public string? Onderwerp { get; init; }

        [FromQuery(Name = "wie")]
        public string? Wie { get; init; }

        [FromQuery(Name = "soort")]
        public string? Soort { get; init; }

        [FromQuery(Name = "onafhankelijk")]
        public string? Onafhankelijk { get; init; }

        [FromQuery(Name = "taal")]
        public string? Taal { get; init; }

        [FromQuery(Name = "blad")]
        public int? Blad { get; init; }
    }
}
