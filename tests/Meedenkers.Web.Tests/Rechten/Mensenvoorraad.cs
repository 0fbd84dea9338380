using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>Somebody in some relation to who asks, or what names somebody: what goes in the address.</summary>
/// <param name="Deel">Part of the address.</param>
/// <param name="Sleutel">What it holds.</param>
/// <param name="Werk">An onderdeel that this person does.</param>
sealed record Mensvoorwerp(string Deel, string Sleutel, OnderdeelId? Werk = null)
{
    internal IReadOnlyDictionary<string, string> Adres => new Dictionary<string, string> { [Deel] = Sleutel };
}

/// <summary>
/// Makes the people, organisations, invitations and questions of "About people" in docs/rechten.md, by the verbs of the domain, each
/// with a name that only the own organisation may read; of coördinatoren and of who works for a gemeente, only the region.
/// </summary>
sealed class Mensenvoorraad(TestApp app, Voorraad voorraad)
{
    readonly HashSet<string> beheerders = [];
    int dagen;

    /// <summary>This visitor reads what the regiobeheerder reads.</summary>
    internal void IsBeheerder(string bezoeker) => beheerders.Add(bezoeker);

    /// <summary>Routes with a key of a thing and not of a person: released figures and reference data that anybody may read, a note that names nobody, and a question that names nobody, whose own table AdviesTests walks.</summary>
    static readonly string[] Zaken = ["/team/advies/{id:guid}", "/beheer/knelpunten/{id:guid}", "/beheer/cijfers/{kwartaal}", "/sociale-kaart/{code}", "/sociale-kaart/{code}/klopt-niet", "/sociale-kaart/voor/{doelgroep}", "/beheer/gemeenten/{code}", "/beheer/kanalen/{code}", "/beheer/regios/{code}", "/fout/{code:int}", "/dev/mail/{id:guid?}",
        .. new[] { "reeksen/{soort}", "tijdvakken/{tijdvak}/tabellen", "tijdvakken/{tijdvak}/tabellen/{tabel}", "uitgaven/{kwartaal}", "uitgaven/{kwartaal}/tekst" }.Select(pad => $"/api/cijfers/v1/{pad}"),
        .. new[] { "services", "organizations", "taxonomies", "taxonomy_terms", "service_at_locations" }.Select(lijst => $"/api/hsds/v3/{lijst}/{{id}}")];

    /// <summary>Is this door about a person? Every key is, until it is said here that it is not; a secret link is no key of a person.</summary>
    internal static bool IsOver(Ingang ingang) => ingang.Delen.Any(d => d != "link") && !Zaken.Contains(ingang.Route);

    internal Task<Mensvoorwerp> Maak(Ingang ingang, string relatie, Medewerker wie) => ingang.Route.Split('/') switch
    {
        ["", "team", "afwezig", ..] => Afwezigheid(relatie, wie),
        ["", "team", "mensen", ..] => Collega(relatie, wie),
        ["", "team", "herstel", ..] => Herstel(relatie, wie),
        ["", "team", "vragen", ..] => Vraag(relatie, wie),
        ["", "team", "overdrachten", ..] => Overdracht(relatie, wie),
        ["", "team", "waakvlam", ..] => Waakvlam(relatie, wie),
        ["", "team" or "beheer", "kaart", ..] => Kaart(relatie, wie),
        ["", "beheer", "accounts", "organisatie", ..] => Organisatie(relatie, wie),
        ["", "beheer", "accounts", ..] => Account(relatie, wie),
        _ => throw new NotSupportedException($"The matrix does not know how to make what {ingang.Route} is about: teach Mensenvoorraad."),
    };

    /// <summary>An entry of the kaart: no person, but who saved it and what readers reported is for its owner.</summary>
    async Task<Mensvoorwerp> Kaart(string relatie, Medewerker wie) => new("code", relatie switch
    {
        "eigen" => await app.EenVermelding(wie.Organisatie?.Waarde),
        "ander" => await app.EenVermelding(await app.EenOrganisatie()),
        _ => "bestaat-niet",
    });

    async Task<Mensvoorwerp> Collega(string relatie, Medewerker wie)
    {
        if (relatie is "zelf") return Van(wie);
        if (relatie is "afwezig") return new("id", Guid.NewGuid().ToString());
        if (relatie is "zonder") return Van(await Nieuw(Functie.Beleidsadviseur, null));
        var mens = await Nieuw(Functie.MeedenkerInformeel, relatie is "ander" ? Anderen(wie) : Van(wie.Organisatie));
        if (relatie is "gepauzeerd" or "gestopt") await ZetStil(mens, gestopt: relatie is "gestopt");
        if (relatie is not ("bezig" or "ander")) return Van(mens);
        var casus = await app.EenCasus().Bij(mens.Organisatie!.Value.Waarde).AangenomenDoor(voorraad.CorVan(mens)).ToegewezenAan(mens, voorraad.CorVan(mens)).Bewaar();
        await StelProfielVoor(mens);
        return Van(mens) with { Werk = casus.Onderdelen[0].Id };
    }

    /// <summary>Confirmed once, and a proposal that waits.</summary>
    async Task StelProfielVoor(Medewerker mens)
    {
        var (profiel, cor, wat) = (new Meedenkerprofiel(mens), voorraad.CorVan(mens), Bekwaamheid.Begin(mens.Functie));
        profiel.Bevestig(new(wat, 4, Getraind: true, cor.Id), mens, cor, [cor, mens], Nu);
        profiel.WerkBij(wat with { Leefgebieden = [Leefgebied.Wonen] }, 5, Beschikbaarheid.Onbekend, mens, Nu);
        await Bewaar(profiel);
    }

    async Task<Mensvoorwerp> Afwezigheid(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("id", Guid.NewGuid().ToString());
        // Somebody is away once on a day: who is asked often is away on another day each time.
        var mens = relatie is "eigen" or "voorbij" ? wie : await Nieuw(Functie.MeedenkerInformeel, relatie is "ander" ? Anderen(wie) : Van(wie.Organisatie));
        var dag = Nederland.Vandaag(Nu).AddDays(200 + (3 * Interlocked.Increment(ref dagen)));
        var afwezigheid = new Afwezigheid(new(mens, new(dag, dag.AddDays(1)), null), [], mens, Nu);
        if (relatie is "voorbij") afwezigheid.MeldTerug(mens, Nu);
        await Bewaar(afwezigheid);
        return new("id", afwezigheid.Id.ToString());
    }

    async Task<Mensvoorwerp> Account(string relatie, Medewerker wie)
    {
        if (relatie is "zelf") return Van(wie);
        if (relatie is "afwezig") return new("id", Guid.NewGuid().ToString());
        if (relatie is "ander") return Van(await Nieuw(Functie.MeedenkerFormeel, voorraad.Hun));
        if (relatie is "enige" or "tweede")
        {
            var organisatie = await app.EenOrganisatie();
            if (relatie is "tweede") await Nieuw(Functie.Coordinator, organisatie);
            return Van(await Nieuw(Functie.Coordinator, organisatie));
        }
        var adviseur = await Nieuw(Functie.Beleidsadviseur, null);
        if (relatie is "gepauzeerd" or "gestopt") await ZetStil(adviseur, gestopt: relatie is "gestopt");
        return Van(adviseur);
    }

    async Task<Mensvoorwerp> Organisatie(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("code", "bestaat-niet");
        if (relatie is "bemand") return new("code", voorraad.Ons);
        var organisatie = await app.EenOrganisatie();
        if (relatie is "uitgenodigd")
        {
            var verzoek = new Uitnodigingsverzoek(Woord(null, Functie.Coordinator), Adres(), Functie.Coordinator, new(organisatie), Bevestiger: new(Woord(null, Functie.Coordinator), Adres()));
            await Bewaar(wie.NodigUit(verzoek, new(Adres()), Linksleutel.Nieuw(), Nu.AddDays(3), Nu));
        }
        return new("code", organisatie);
    }

    async Task<Mensvoorwerp> Herstel(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("id", Guid.NewGuid().ToString());
        var organisatie = relatie is "ander" ? Anderen(wie) : Van(wie.Organisatie);
        var isCoordinator = wie.Functie == Functie.Coordinator;
        var vroeg = relatie is "zelf" && isCoordinator ? wie : await Nieuw(Functie.Coordinator, organisatie);
        var (voor, tweede) = (relatie is "zelf" && !isCoordinator ? wie : await Nieuw(Functie.MeedenkerInformeel, organisatie), await Nieuw(Functie.MeedenkerFormeel, organisatie));
        var herstel = vroeg.StartHerstel(voor, Adres(), [vroeg, voor, tweede, wie], Nu.AddDays(3), Nu);
        if (relatie is "gedaan") herstel.BevestigHerstel(tweede, Linksleutel.Nieuw(), Nu.AddDays(3), Nu);
        // The organisation has one coördinator, as the table says; who asked has a pause by now.
        if (vroeg != wie) await ZetStil(vroeg, gestopt: false);
        await Bewaar(herstel);
        return new("id", herstel.Id.ToString());
    }

    async Task<Mensvoorwerp> Vraag(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("id", Guid.NewGuid().ToString());
        var mens = await Nieuw(Functie.MeedenkerInformeel, relatie is "ander" ? Anderen(wie) : Van(wie.Organisatie));
        var casus = await app.EenCasus().Bij(mens.Organisatie!.Value.Waarde).AangenomenDoor(voorraad.CorVan(mens)).Bewaar();
        var regel = new Logregel { Op = Nu, Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Medewerker = mens.Id, Functie = mens.Functie, Organisatie = mens.Organisatie, Casus = casus.Id, Wat = "team/casussen/casus" };
        var vraag = new Inzagevraag(regel, Woord(mens.Organisatie, mens.Functie), Nu);
        if (relatie is "beantwoord") vraag.Beantwoord("Dat hoorde bij het werk.", Handelende.Van(wie), Nu);
        await Bewaar(regel, vraag);
        return new("id", vraag.Id.ToString());
    }

    async Task<Mensvoorwerp> Overdracht(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("overdrachtid", Guid.NewGuid().ToString());
        var (ons, hun) = (Van(wie.Organisatie), Anderen(wie));
        var wijGeven = relatie is "geeft" or "collega";
        // Whoever gives is known by name to who took it up, and not before.
        var naam = Kanaries.Woord(voorraad.Kanaries.Nieuw((bezoeker, _) => voorraad.IsVan(wijGeven ? ons : hun, bezoeker)
            || (relatie is "ontvangt" && (bezoeker == wie.Id.Waarde.ToString() || bezoeker == Cor(ons).Id.Waarde.ToString()))), "naam");
        var gever = relatie is "geeft" ? wie : await app.Medewerker(Functie.MeedenkerFormeel, relatie is "collega" ? ons : hun, naam);
        var (geeft, krijgt) = (voorraad.CorVan(gever), relatie is "ander" ? await app.EenOrganisatie() : wijGeven ? hun : ons);
        // Words that go along: for who gives, and for the coördinator who is asked or the person who took it up.
        var lezers = new HashSet<string> { gever.Id.Waarde.ToString(), geeft.Id.Waarde.ToString() };
        if (relatie is not ("ander" or "voorbij")) lezers.Add(Cor(krijgt).Id.Waarde.ToString());
        if (relatie is "ontvangt") lezers.Add(wie.Id.Waarde.ToString());
        var woord = Kanaries.Woord(voorraad.Kanaries.Nieuw((bezoeker, _) => lezers.Contains(bezoeker)), "naam");
        OverdrachtId? id = null;
        await app.EenCasus().Bij(gever.Organisatie!.Value.Waarde).AangenomenDoor(geeft).ToegewezenAan(gever, geeft).Daarna((c, nu) =>
        {
            var (deel, vandaag) = (c.Onderdelen[0].Id, Nederland.Vandaag(nu));
            c.LegContactVast(deel, new(vandaag, Contactsoort.Telefoon, Contactuitkomst.GaatGoed, null, null), Handelende.Van(gever), nu);
            id = c.Schaal(new()
            {
                Onderdelen = [deel],
                Naar = new(new(krijgt), Niveau.Formeel, IsActief: true, WerktHier: true, Vrij: 1),
                Toelichting = woord,
                Instemming = new(gever.Id, Vraagwijze.Telefoon, vandaag),
            }, [], Handelende.Van(geeft), Termijnen.Standaard, nu).Id;
            if (relatie is "ontvangt") c.NeemOverdrachtAan(id.Value, wie, Handelende.Van(wie), Termijnen.Standaard, nu);
            if (relatie is "voorbij") c.WeigerOverdracht(id.Value, Weigerreden.GeenRuimte, Handelende.Van(Cor(krijgt)), Termijnen.Standaard, nu);
        }).Bewaar();
        return new("overdrachtid", id!.Value.Waarde.ToString());
    }

    Medewerker Cor(string organisatie) => organisatie == voorraad.Hun ? voorraad.HunCor : voorraad.Cor;

    async Task<Mensvoorwerp> Waakvlam(string relatie, Medewerker wie)
    {
        if (relatie is "afwezig") return new("waakvlamid", Guid.NewGuid().ToString());
        var bij = relatie is "ander" ? await app.Medewerker(Functie.MeedenkerFormeel, Anderen(wie)) : relatie is "collega" ? await app.Medewerker(Functie.MeedenkerFormeel, Van(wie.Organisatie)) : wie;
        var cor = voorraad.CorVan(bij);
        var lezers = relatie is "slaapt" or "voorbij" ? [] : new HashSet<string> { bij.Id.Waarde.ToString(), cor.Id.Waarde.ToString() };
        var naam = Kanaries.Woord(voorraad.Kanaries.Nieuw((bezoeker, _) => lezers.Contains(bezoeker)), "naam");
        var casus = await app.EenCasus().Van(naam).Bij(bij.Organisatie!.Value.Waarde).AangenomenDoor(cor).ToegewezenAan(bij, cor).KennisgemaaktMet(bij).Daarna((c, nu) =>
        {
            var deel = c.Onderdelen[0].Id;
            c.RondAf(deel, Afsluitreden.KanHetZelf, new(Nederland.Vandaag(nu).AddDays(relatie is "slaapt" ? 90 : 10)), Handelende.Van(bij), Termijnen.Standaard, nu);
            c.WekWaakvlam(deel, meedenkerIsEr: true, nu.AddDays(10));
            if (relatie is "voorbij") c.MeldGaatGoed(deel, null, Handelende.Van(cor), nu.AddDays(10));
        }).Geleden(TimeSpan.FromDays(20)).Bewaar();
        return new("waakvlamid", casus.Onderdelen[0].Id.Waarde.ToString());
    }

    async Task<Medewerker> Nieuw(Functie functie, string? organisatie) =>
        await app.Medewerker(functie, organisatie, Woord(organisatie is null ? null : new OrganisatieCode(organisatie), functie), functie == Functie.Beleidsadviseur ? "GM0664" : null);

    /// <summary>A name that only who keeps this account may read, and colleagues.</summary>
    string Woord(OrganisatieCode? organisatie, Functie functie) => Kanaries.Woord(voorraad.Kanaries.Nieuw((bezoeker, _) =>
        (organisatie is { } o && voorraad.IsVan(o.Waarde, bezoeker)) || (functie is Functie.Coordinator or Functie.Beleidsadviseur && beheerders.Contains(bezoeker))), "naam");

    async Task ZetStil(Medewerker wie, bool gestopt)
    {
        await using var db = await app.AlsSysteem();
        await db.Medewerkers.Where(m => m.Id == wie.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false).SetProperty(x => x.GestoptOp, gestopt ? Nu : null));
    }

    async Task Bewaar(params object[] rijen)
    {
        await using var db = await app.AlsSysteem();
        db.AddRange(rijen);
        await db.SaveChangesAsync();
    }

    DateTimeOffset Nu => app.Klok.GetUtcNow();

    string Anderen(Medewerker wie) => wie.Organisatie!.Value.Waarde == voorraad.Ons ? voorraad.Hun : voorraad.Ons;

    static string Van(OrganisatieCode? organisatie) => organisatie!.Value.Waarde;

    static Mensvoorwerp Van(Medewerker wie) => new("id", wie.Id.Waarde.ToString());

    static Emailadres Adres() => Emailadres.VanOpslag($"{Guid.NewGuid():N}@test.example");
}
