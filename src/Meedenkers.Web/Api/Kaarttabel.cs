using System.Globalization;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Api.Hsds;
using Meedenkers.Web.Pages.Kaart;

namespace Meedenkers.Web.Api;

/// <summary>The sociale kaart as a table: one row for each line of aanbod, or for each entry that is no organisation of the network.</summary>
static class Kaarttabel
{
    internal const string Adres = "/api/sociale-kaart.csv";

    static readonly string[] Kop = ["Organisatie", "Voluit", "Code", "Soort", "Onafhankelijk", "Hoe sterk", "Onderwerpen", "Voor wie", "Alleen bij", "Bij wie", "Gemeenten", "Telefoon", "E-mail", "Website", "Adres", "Openingstijden", "Andere talen", "Gecontroleerd op", "Gesloten tot en met"];

    /// <summary>Between things in one cell; the words themselves hold commas.</summary>
    const string Tussen = " | ";

    internal static void MapKaarttabel(this IEndpointRouteBuilder app) =>
        app.MapGet(Adres, async (HttpRequest verzoek, Kaartbron bron, TimeProvider klok, CancellationToken stop) =>
            Antwoord.Geef(verzoek, Csv.Van(Rijen(await bron.Rijen(stop), Nederland.Vandaag(klok.GetUtcNow()))), Csv.Soort, "sociale-kaart.csv"))
            .AllowAnonymous().ExcludeFromDescription();

    static IEnumerable<string?[]> Rijen((Naslagwerk Naslag, IReadOnlyList<Kaartvermelding> Vermeldingen) kaart, DateOnly vandaag) =>
        [Kop, .. Kaartpost.Alle(kaart.Naslag, kaart.Vermeldingen).SelectMany(p => p.Aanbod.OrderBy(a => a.Dekking).Select(a => Rij(p, a, kaart.Naslag, vandaag)))];

    static string?[] Rij(Kaartpost post, Kaartaanbod aanbod, Naslagwerk naslag, DateOnly vandaag) =>
    [
        post.Naam,
        post.Voluit,
        post.Code,
        Kaartwoorden.Titel(post.Soort),
        post.Onafhankelijk ? "ja" : "nee",
        aanbod.Dekking is { } dekking ? Kaartwoorden.Dekking(dekking) : null,
        aanbod.Cellen.Leefgebieden.Count == 0 ? "alle onderwerpen" : string.Join(Tussen, aanbod.Cellen.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)),
        aanbod.Cellen.Doelgroepen.Count == 0 ? "iedereen" : string.Join(Tussen, aanbod.Cellen.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)),
        string.Join(Tussen, new[] { post.Voorwaarde, post.MetAfspraak ? "een afspraak van uw gemeente" : null }.OfType<string>()),
        post.WerktMet,
        string.Join(Tussen, post.In(naslag).Select(g => g.Naam)),
        post.Vermelding?.Telefoon,
        post.Vermelding?.Email,
        post.Vermelding?.Website,
        post.Vermelding?.Adres,
        post.Vermelding?.Openingstijden,
        string.Join(Tussen, post.Vermelding?.Talen ?? []),
        post.Vermelding?.GecontroleerdOp?.ToString("O", CultureInfo.InvariantCulture),
        post.GeslotenTot(vandaag)?.ToString("O", CultureInfo.InvariantCulture),
    ];
}
