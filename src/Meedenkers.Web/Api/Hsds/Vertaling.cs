using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Pages.Kaart;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>The sociale kaart of one moment as HSDS has it, in an order that holds: by code.</summary>
sealed record Hsdskaart(IReadOnlyList<Service> Services, IReadOnlyList<Organization> Organizations, IReadOnlyList<Taxonomy> Taxonomies, IReadOnlyList<TaxonomyTerm> TaxonomyTerms, IReadOnlyList<ServiceAtLocation> ServiceAtLocations);

/// <summary>
/// Our fields as fields of HSDS 3.0; the table is in docs/besluiten/0015. Only what the public pages of the sociale kaart show, in
/// the words of residents; what we do not know is left out.
/// </summary>
static class Vertaling
{
    internal static Hsdskaart Van(Naslagwerk naslag, string adres)
    {
        var woorden = Woordenlijst.Van(naslag);
        List<Organization> organisaties = [];
        List<Service> diensten = [];
        foreach (var organisatie in naslag.Organisaties.OrderBy(o => o.Code.Waarde, StringComparer.Ordinal))
        {
            var zelf = Organisatie(organisatie, woorden, naslag, adres);
            List<Service> eigen = [.. Diensten(organisatie, zelf, woorden, naslag, adres)];
            organisaties.Add(zelf with { Services = [.. eigen.Select(dienst => dienst with { Organization = null })] });
            diensten.AddRange(eigen);
        }
        return new(diensten, organisaties, woorden.Lijsten, woorden.Woorden, [.. diensten.Select(OpPlek)]);
    }

    static Organization Organisatie(Organisatie organisatie, Woordenlijst woorden, Naslagwerk naslag, string adres)
    {
        var id = Sleutel(organisatie.Code);
        return new()
        {
            Id = id,
            Name = organisatie.Naam,
            AlternateName = organisatie.Voluit,
            Description = $"{Kaartwoorden.Titel(organisatie.Soort)}. {Kaartwoorden.Onafhankelijk(organisatie.Onafhankelijk)}{BijWie(organisatie)}",
            Email = Mail(organisatie.Email),
            Website = Web(organisatie.Website),
            ParentOrganizationId = organisatie.ValtOnder is { } boven && naslag.Organisaties.Any(o => o.Code == boven) ? Sleutel(boven) : null,
            Phones = organisatie.Telefoon is { } nummer ? [new(Naamsleutel.Van($"telefoon/{organisatie.Code.Waarde}"), id, null, nummer, "voice")] : null,
            Locations = [Plek(organisatie, id, adres)],
            OrganizationIdentifiers = [new(Naamsleutel.Van($"code/{organisatie.Code.Waarde}"), id, "meedenkers", "code", organisatie.Code.Waarde)],
            Attributes = [.. Kenmerken(organisatie).Select(kenmerk => woorden.Kenmerk(id, "organization", kenmerk))],
        };
    }

    /// <summary>One for each line of the aanbod: lines of one dekking may name other people and other subjects, and together would say too much.</summary>
    static IEnumerable<Service> Diensten(Organisatie organisatie, Organization zelf, Woordenlijst woorden, Naslagwerk naslag, string adres)
    {
        foreach (var dekking in organisatie.Aanbod.GroupBy(a => a.Dekking).OrderBy(groep => groep.Key))
            foreach (var (aanbod, plaats) in dekking.Select((aanbod, plaats) => (aanbod, plaats)))
                yield return Dienst(organisatie, aanbod, $"{organisatie.Code.Waarde}/{Code.Van(dekking.Key)}{(plaats == 0 ? "" : $"/{plaats + 1}")}", zelf, woorden, naslag, adres);
    }

    static Service Dienst(Organisatie organisatie, Aanbod aanbod, string pad, Organization zelf, Woordenlijst woorden, Naslagwerk naslag, string adres)
    {
        var id = Naamsleutel.Van($"aanbod/{pad}");
        var onderwerpen = Onderwerpen(aanbod, naslag);
        return new()
        {
            Id = id,
            OrganizationId = zelf.Id,
            Name = $"{organisatie.Naam}: {onderwerpen} ({(aanbod.Doelgroepen.Count == 0 ? "voor iedereen" : "vooral voor sommige mensen")})",
            Description = $"{Kaartwoorden.Dekking(aanbod.Dekking)}: {onderwerpen}.{BijWie(organisatie)}",
            Url = $"{adres}/sociale-kaart/{organisatie.Code.Waarde}",
            Email = zelf.Email,
            Status = "active",
            ApplicationProcess = organisatie.KanMeedenken ? $"Vraag een meedenker: {adres}/vraag" : null,
            FeesDescription = organisatie.KanMeedenken ? "Gratis." : null,
            EligibilityDescription = string.Join(' ', VoorWie(organisatie, aanbod, naslag)),
            Organization = zelf,
            Phones = organisatie.Telefoon is { } nummer ? [new(Naamsleutel.Van($"telefoon/{pad}"), null, id, nummer, "voice")] : null,
            ServiceAreas = [.. Gemeenten(organisatie, naslag).Select(g => new ServiceArea(Naamsleutel.Van($"gebied/{pad}/{g.Code}"), id, g.Naam, $"https://identifier.overheid.nl/tooi/id/gemeente/{g.Code.ToLowerInvariant()}"))],
            ServiceAtLocations = [new() { Id = Naamsleutel.Van($"plek/{pad}"), ServiceId = id, LocationId = zelf.Locations![0].Id, Location = zelf.Locations[0] }],
            Attributes = [.. Kenmerken(aanbod, naslag).Concat(Kenmerken(organisatie)).Select(kenmerk => woorden.Kenmerk(id, "service", kenmerk))],
        };
    }

    static ServiceAtLocation OpPlek(Service dienst) => dienst.ServiceAtLocations![0] with { Service = dienst with { ServiceAtLocations = null } };

    static Location Plek(Organisatie organisatie, Guid id, string adres) =>
        new(Naamsleutel.Van($"plek/{organisatie.Code.Waarde}"), "virtual", Web(organisatie.Website) ?? $"{adres}/sociale-kaart/{organisatie.Code.Waarde}", id, organisatie.Naam, "Op internet. Een bezoekadres is niet bekend.");

    /// <summary>"Wonen, Geld"; the words of residents.</summary>
    static string Onderwerpen(Aanbod aanbod, Naslagwerk naslag) =>
        aanbod.Leefgebieden.Count == 0 ? "alle onderwerpen" : string.Join(", ", aanbod.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam));

    /// <summary>For whom it is and on what condition, each a sentence.</summary>
    static IEnumerable<string> VoorWie(Organisatie organisatie, Aanbod aanbod, Naslagwerk naslag)
    {
        yield return aanbod.Doelgroepen.Count == 0 ? "Voor iedereen." : $"Vooral als u zegt: {string.Join("; ", aanbod.Doelgroepen.Select(d => $"“{naslag.Van(d).InwonerNaam}”"))}.";
        if (organisatie.Voorwaarde is { } voorwaarde) yield return $"Alleen bij: {voorwaarde}.";
        if (MetAfspraak(organisatie)) yield return "Alleen als uw gemeente hierover een afspraak heeft.";
    }

    /// <summary>A meedenker that gemeenten do not buy structurally comes by agreement only (ontwerp §3, Aanbod).</summary>
    internal static bool MetAfspraak(Organisatie organisatie) => organisatie is { Soort: OrganisatieSoort.Formeel, Ingekocht: false };

    /// <summary>The gemeenten where an organisation works; none named means all of the region.</summary>
    internal static IEnumerable<Gemeente> Gemeenten(Organisatie organisatie, Naslagwerk naslag) =>
        naslag.Gemeenten.Where(g => organisatie.Gemeenten.Count == 0 || organisatie.Gemeenten.Contains(g.Code)).OrderBy(g => g.Code, StringComparer.Ordinal);

    static IEnumerable<(string Lijst, string Code)> Kenmerken(Organisatie organisatie) =>
        [(Woordenlijst.Soort, Code.Van(organisatie.Soort)), (Woordenlijst.Onafhankelijkheid, Woordenlijst.Onafhankelijk(organisatie.Onafhankelijk))];

    /// <summary>All of them, where our aanbod names none: who looks for one finds this too.</summary>
    static IEnumerable<(string Lijst, string Code)> Kenmerken(Aanbod aanbod, Naslagwerk naslag) =>
    [
        (Woordenlijst.Dekking, Code.Van(aanbod.Dekking)),
        .. naslag.Leefgebieden.Where(l => aanbod.Leefgebieden.Count == 0 || aanbod.Leefgebieden.Contains(l.Leefgebied)).Select(l => (Woordenlijst.Leefgebied, Code.Van(l.Leefgebied))),
        .. naslag.Doelgroepen.Where(d => aanbod.Doelgroepen.Count == 0 || aanbod.Doelgroepen.Contains(d.Doelgroep)).Select(d => (Woordenlijst.Doelgroep, Code.Van(d.Doelgroep))),
    ];

    static string BijWie(Organisatie organisatie) => organisatie.WerktMet is { } wie ? $" Bij wie komt u? {char.ToUpperInvariant(wie[0])}{wie[1..]}." : "";

    static Guid Sleutel(OrganisatieCode code) => Naamsleutel.Van($"organisatie/{code.Waarde}");

    /// <summary>Only a whole web address: the standard asks for a URI.</summary>
    static string? Web(string? adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    static string? Mail(string? adres) => System.Net.Mail.MailAddress.TryCreate(adres, out var mail) && mail.Address == adres ? adres : null;
}
