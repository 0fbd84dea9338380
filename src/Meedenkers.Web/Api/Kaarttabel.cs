using System.Text;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Api.Hsds;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Kaart;

namespace Meedenkers.Web.Api;

/// <summary>The sociale kaart as a table: one row for each line of aanbod, for a Dutch spreadsheet (semicolons, UTF-8 with a byte order mark).</summary>
static class Kaarttabel
{
    internal const string Adres = "/api/sociale-kaart.csv";

    static readonly string[] Kop = ["Organisatie", "Voluit", "Code", "Soort", "Onafhankelijk", "Hoe sterk", "Onderwerpen", "Voor wie", "Alleen bij", "Bij wie", "Gemeenten", "Telefoon", "E-mail", "Website"];

    /// <summary>Between things in one cell; the words themselves hold commas.</summary>
    const string Tussen = " | ";

    /// <summary>A spreadsheet takes a cell that begins with one of these for a formula and would run it.</summary>
    const string Formule = "=+-@\t\r\n＝＋－＠";

    /// <summary>The byte order mark: without it Excel reads UTF-8 as something else.</summary>
    const string Volgordeteken = "\uFEFF";

    internal static void MapKaarttabel(this IEndpointRouteBuilder app) =>
        app.MapGet(Adres, async (HttpRequest verzoek, Naslagbron bron, CancellationToken stop) =>
            Antwoord.Geef(verzoek, Encoding.UTF8.GetBytes(Volgordeteken + Van(await bron.Nu(stop))), "text/csv; charset=utf-8; header=present", "sociale-kaart.csv"))
            .AllowAnonymous().ExcludeFromDescription();

    internal static string Van(Naslagwerk naslag) =>
        string.Concat(new[] { Kop }.Concat(naslag.Organisaties.SelectMany(o => o.Aanbod.OrderBy(a => a.Dekking).Select(a => Rij(o, a, naslag)))).Select(rij => string.Join(';', rij.Select(Cel)) + "\r\n"));

    static string?[] Rij(Organisatie organisatie, Aanbod aanbod, Naslagwerk naslag) =>
    [
        organisatie.Naam,
        organisatie.Voluit,
        organisatie.Code.Waarde,
        Kaartwoorden.Titel(organisatie.Soort),
        organisatie.Onafhankelijk ? "ja" : "nee",
        Kaartwoorden.Dekking(aanbod.Dekking),
        aanbod.Leefgebieden.Count == 0 ? "alle onderwerpen" : string.Join(Tussen, aanbod.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)),
        aanbod.Doelgroepen.Count == 0 ? "iedereen" : string.Join(Tussen, aanbod.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)),
        string.Join(Tussen, new[] { organisatie.Voorwaarde, Vertaling.MetAfspraak(organisatie) ? "een afspraak van uw gemeente" : null }.OfType<string>()),
        organisatie.WerktMet,
        string.Join(Tussen, Vertaling.Gemeenten(organisatie, naslag).Select(g => g.Naam)),
        organisatie.Telefoon,
        organisatie.Email,
        organisatie.Website,
    ];

    /// <summary>Always between quotes; what would be a formula begins with an apostrophe and is text.</summary>
    internal static string Cel(string? tekst) =>
        $"\"{(tekst is [{ } eerste, ..] && Formule.Contains(eerste, StringComparison.Ordinal) ? "'" : "")}{tekst?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
