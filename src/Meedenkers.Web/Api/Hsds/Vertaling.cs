using System.Globalization;
using Meedenkers.Data.Naslag;
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
    /// <summary>The moment as HSDS writes it.</summary>
    const string Moment = "yyyy-MM-ddTHH:mm:ss.fffZ";

    internal static Hsdskaart Van(Naslagwerk naslag, IReadOnlyList<Kaartvermelding> vermeldingen, string adres, DateOnly vandaag)
    {
        var vertaler = new Vertaler(naslag, Woordenlijst.Van(naslag), adres, vandaag);
        List<Organization> organisaties = [];
        List<Service> diensten = [];
        foreach (var post in Kaartpost.Alle(naslag, vermeldingen))
        {
            var zelf = vertaler.Organisatie(post);
            List<Service> eigen = [.. vertaler.Diensten(post, zelf)];
            organisaties.Add(zelf with { Services = [.. eigen.Select(dienst => dienst with { Organization = null })] });
            diensten.AddRange(eigen);
        }
        return new(diensten, organisaties, vertaler.Woorden.Lijsten, vertaler.Woorden.Woorden, [.. diensten.Select(OpPlek)]);
    }

    static ServiceAtLocation OpPlek(Service dienst) => dienst.ServiceAtLocations![0] with { Service = dienst with { ServiceAtLocations = null } };

    /// <summary>One moment of one installation.</summary>
    sealed record Vertaler(Naslagwerk Naslag, Woordenlijst Woorden, string Adres, DateOnly Vandaag)
    {
        internal Organization Organisatie(Kaartpost post)
        {
            var (id, vermelding) = (Sleutel(post.Code), post.Vermelding);
            return new()
            {
                Id = id,
                Name = post.Naam,
                AlternateName = post.Voluit,
                Description = string.Join(' ', new[] { $"{Kaartwoorden.Titel(post.Soort)}.", vermelding?.Tekst, $"{Kaartwoorden.Onafhankelijk(post.Onafhankelijk)}{BijWie(post)}" }.OfType<string>()),
                Email = Mail(vermelding?.Email),
                Website = Web(vermelding?.Website),
                ParentOrganizationId = post.ValtOnder is { } boven && Naslag.Organisaties.Any(o => o.Code == boven) ? Sleutel(boven.Waarde) : null,
                Phones = vermelding?.Telefoon is { } nummer ? [new(Naamsleutel.Van($"telefoon/{post.Code}"), id, null, nummer, "voice")] : null,
                Locations = [Plek(post, id)],
                OrganizationIdentifiers = [new(Naamsleutel.Van($"code/{post.Code}"), id, "meedenkers", "code", post.Code)],
                Attributes = [.. Kenmerken(post).Select(kenmerk => Woorden.Kenmerk(id, "organization", kenmerk))],
            };
        }

        /// <summary>One for each line of the aanbod: lines of one dekking may name other people and other subjects, and together would say too much.</summary>
        internal IEnumerable<Service> Diensten(Kaartpost post, Organization zelf)
        {
            foreach (var dekking in post.Aanbod.GroupBy(a => a.Dekking).OrderBy(groep => groep.Key))
                foreach (var (aanbod, plaats) in dekking.Select((aanbod, plaats) => (aanbod, plaats)))
                    yield return Dienst(post, aanbod, $"{post.Code}/{(dekking.Key is { } sterk ? Code.Van(sterk) : "kaart")}{(plaats == 0 ? "" : $"/{plaats + 1}")}", zelf);
        }

        Service Dienst(Kaartpost post, Kaartaanbod aanbod, string pad, Organization zelf)
        {
            var (id, vermelding) = (Naamsleutel.Van($"aanbod/{pad}"), post.Vermelding);
            var onderwerpen = Onderwerpen(aanbod.Cellen);
            return new()
            {
                Id = id,
                OrganizationId = zelf.Id,
                Name = $"{post.Naam}: {onderwerpen} ({(aanbod.Cellen.Doelgroepen.Count == 0 ? "voor iedereen" : "vooral voor sommige mensen")})",
                Description = aanbod.Dekking is { } sterk ? $"{Kaartwoorden.Dekking(sterk)}: {onderwerpen}.{BijWie(post)}" : vermelding?.Tekst ?? $"{Kaartwoorden.Titel(post.Soort)}: {onderwerpen}.",
                Url = $"{Adres}/sociale-kaart/{post.Code}",
                Email = zelf.Email,
                Status = post.GeslotenTot(Vandaag) is null ? "active" : "temporarily closed",
                ApplicationProcess = post.KanMeedenken ? $"Vraag een meedenker: {Adres}/vraag" : null,
                FeesDescription = post.KanMeedenken ? "Gratis." : null,
                EligibilityDescription = string.Join(' ', VoorWie(post, aanbod.Cellen)),
                Alert = post.LetOp(Vandaag),
                AssuredDate = vermelding?.GecontroleerdOp?.ToString("O", CultureInfo.InvariantCulture),
                LastModified = vermelding?.GewijzigdOp.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture),
                Organization = zelf,
                Phones = vermelding?.Telefoon is { } nummer ? [new(Naamsleutel.Van($"telefoon/{pad}"), null, id, nummer, "voice")] : null,
                Schedules = vermelding?.Openingstijden is { } open ? [new(Naamsleutel.Van($"open/{pad}"), id, open)] : null,
                Languages = vermelding is { Talen.Count: > 0 } ? [.. vermelding.Talen.Select(taal => new Language(Naamsleutel.Van($"taal/{pad}/{taal}"), id, taal))] : null,
                ServiceAreas = [.. post.In(Naslag).Select(g => new ServiceArea(Naamsleutel.Van($"gebied/{pad}/{g.Code}"), id, g.Naam, $"https://identifier.overheid.nl/tooi/id/gemeente/{g.Code.ToLowerInvariant()}"))],
                ServiceAtLocations = [new() { Id = Naamsleutel.Van($"plek/{pad}"), ServiceId = id, LocationId = zelf.Locations![0].Id, Location = zelf.Locations[0] }],
                Attributes = [.. Kenmerken(aanbod).Concat(Kenmerken(post)).Select(kenmerk => Woorden.Kenmerk(id, "service", kenmerk))],
            };
        }

        Location Plek(Kaartpost post, Guid id) =>
            new(Naamsleutel.Van($"plek/{post.Code}"), "virtual", Web(post.Vermelding?.Website) ?? $"{Adres}/sociale-kaart/{post.Code}", id, post.Naam,
                post.Vermelding?.Adres is { } adres ? $"Op internet. Bezoekadres: {adres}." : "Op internet. Een bezoekadres is niet bekend.");

        /// <summary>"Wonen, Geld"; the words of residents.</summary>
        string Onderwerpen(Aanbod aanbod) => aanbod.Leefgebieden.Count == 0 ? "alle onderwerpen" : string.Join(", ", aanbod.Leefgebieden.Select(l => Naslag.Van(l).InwonerNaam));

        /// <summary>For whom it is and on what condition, each a sentence.</summary>
        IEnumerable<string> VoorWie(Kaartpost post, Aanbod aanbod)
        {
            yield return aanbod.Doelgroepen.Count == 0 ? "Voor iedereen." : $"Vooral als u zegt: {string.Join("; ", aanbod.Doelgroepen.Select(d => $"“{Naslag.Van(d).InwonerNaam}”"))}.";
            if (post.Voorwaarde is { } voorwaarde) yield return $"Alleen bij: {voorwaarde}.";
            if (post.MetAfspraak) yield return "Alleen als uw gemeente hierover een afspraak heeft.";
        }

        static IEnumerable<(string Lijst, string Code)> Kenmerken(Kaartpost post) =>
            [(Woordenlijst.Soort, Code.Van(post.Soort)), (Woordenlijst.Onafhankelijkheid, Woordenlijst.Onafhankelijk(post.Onafhankelijk))];

        /// <summary>All of them, where our aanbod names none: who looks for one finds this too.</summary>
        IEnumerable<(string Lijst, string Code)> Kenmerken(Kaartaanbod aanbod) =>
        [
            .. aanbod.Dekking is { } dekking ? [(Woordenlijst.Dekking, Code.Van(dekking))] : Array.Empty<(string, string)>(),
            .. Naslag.Leefgebieden.Where(l => aanbod.Cellen.Leefgebieden.Count == 0 || aanbod.Cellen.Leefgebieden.Contains(l.Leefgebied)).Select(l => (Woordenlijst.Leefgebied, Code.Van(l.Leefgebied))),
            .. Naslag.Doelgroepen.Where(d => aanbod.Cellen.Doelgroepen.Count == 0 || aanbod.Cellen.Doelgroepen.Contains(d.Doelgroep)).Select(d => (Woordenlijst.Doelgroep, Code.Van(d.Doelgroep))),
        ];

        static string BijWie(Kaartpost post) => post.WerktMet is { } wie ? $" Bij wie komt u? {char.ToUpperInvariant(wie[0])}{wie[1..]}." : "";

        static Guid Sleutel(string code) => Naamsleutel.Van($"organisatie/{code}");

        /// <summary>Only a whole web address: the standard asks for a URI.</summary>
        static string? Web(string? adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

        static string? Mail(string? adres) => System.Net.Mail.MailAddress.TryCreate(adres, out var mail) && mail.Address == adres ? adres : null;
    }
}
