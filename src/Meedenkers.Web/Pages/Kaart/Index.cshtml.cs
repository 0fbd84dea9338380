using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>Who helps in the region, as a plain list.</summary>
sealed class IndexModel(Naslagbron naslagbron) : PageModel
{
    /// <summary>Slug of the gemeente to show; an unknown one shows all.</summary>
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Keuze { get; set; }

    public IReadOnlyList<Gemeente> Gemeenten { get; private set; } = [];

    public Gemeente? Gekozen { get; private set; }

    public IReadOnlyList<Groep> Groepen { get; private set; } = [];

    public int Aantal => Groepen.Sum(groep => groep.Organisaties.Count);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var naslag = await naslagbron.Nu(stop);
        Gemeenten = naslag.Gemeenten;
        Gekozen = Gemeenten.FirstOrDefault(g => g.Slug == Keuze);
        Groepen = [.. naslag.Organisaties.Where(o => Gekozen is null || o.Gemeenten.Count == 0 || o.Gemeenten.Contains(Gekozen.Code))
            .GroupBy(o => o.Soort).OrderBy(groep => Volgorde(groep.Key))
            .Select(groep => new Groep(Code.Van(groep.Key), Kaartwoorden.Titel(groep.Key), Kaartwoorden.Uitleg(groep.Key), [.. groep.Select(o => new Regel(o.Code.Waarde, o.Naam))]))];
    }

    // Who thinks along comes first.
    static int Volgorde(OrganisatieSoort soort) => soort switch { OrganisatieSoort.Formeel => 0, OrganisatieSoort.Informeel => 1, _ => 2 };

    public sealed record Groep(string Code, string Titel, string Uitleg, IReadOnlyList<Regel> Organisaties);

    public sealed record Regel(string Code, string Naam);
}

/// <summary>How kinds of organisation and their dekking are said to residents.</summary>
static class Kaartwoorden
{
    internal static string Titel(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.Formeel => "Meedenkers die dit als werk doen",
        OrganisatieSoort.Informeel => "Vrijwillige meedenkers",
        _ => "Helpt met een stuk van uw vraag",
    };

    internal static string Uitleg(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.Formeel => "Zij denken met u mee en zoeken uit wat kan. Zij zijn onafhankelijk.",
        OrganisatieSoort.Informeel => "Zij helpen in hun vrije tijd en hebben er les in gehad. Zij zijn onafhankelijk.",
        _ => "Zij geven zelf zorg of hulp. Daarom zijn zij niet onafhankelijk. Uw meedenker kent hen wel.",
    };

    internal static string Onafhankelijk(bool onafhankelijk) => onafhankelijk
        ? "Deze organisatie is onafhankelijk. Zij verdient niets aan de keuze die u maakt."
        : "Deze organisatie is niet onafhankelijk. Zij geeft zelf zorg of hulp. Wilt u eerst alles op een rij? Vraag dan een meedenker.";

    internal static string Dekking(Dekking dekking) => dekking switch
    {
        Domain.SocialeKaart.Dekking.Focus => "Hier weten zij veel van",
        Domain.SocialeKaart.Dekking.Breed => "Hier helpen zij ook bij",
        _ => "Hier helpen zij met een stuk",
    };
}
