using Meedenkers.Domain.Matching;
using System.Collections.Concurrent;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>A casus in some relation to somebody, with a canary in every personal field.</summary>
sealed record Voorwerp(int Nr, CasusId Casus, OnderdeelId Onderdeel, OnderdeelId Rest, Guid Moment, Casusnummer Nummer, Linksleutel Link, Toegangscode Code,
    Linksleutel Naastelink, Toegangscode Naastecode, Linksleutel Verwijzerslink)
{
    /// <summary>A step in the plan of the onderdeel.</summary>
    internal Guid Stap { get; init; }

    /// <summary>Somebody on the map of the resident.</summary>
    internal Guid Plek { get; init; }

    /// <summary>The sheet of a conversation about the onderdeel.</summary>
    internal Guid Gesprek { get; init; }

    /// <summary>The facts of the signal about evenings, once the first contact has been.</summary>
    internal string Vingerafdruk { get; init; } = "";

    internal IReadOnlyDictionary<string, string> Adres => new Dictionary<string, string>
    {
        ["casusid"] = Casus.Waarde.ToString(),
        ["onderdeelid"] = Onderdeel.Waarde.ToString(),
        ["momentid"] = Moment.ToString(),
        ["gesprekid"] = Gesprek.ToString(),
    };
}

/// <summary>Makes casussen in each relation of docs/rechten.md, by the verbs of the domain. Three organisations: ours, theirs and a third.</summary>
sealed class Voorraad(TestApp app)
{
    /// <summary>What a naaste reads about the resident, by name; not how to reach them, nor what the team writes.</summary>
    static readonly string[] VoorNaaste = ["naam", "woorden", "vraag", "nummer", "naaste", "verwijzer", "vak", "doel", "stap", "besluit", "wachten"];

    readonly HashSet<string> onzen = [];
    readonly ConcurrentDictionary<MedewerkerId, Task<Medewerker>> gedekten = [];

    internal Kanaries Kanaries { get; } = new();
    internal string Ons { get; private set; } = "";
    internal string Hun { get; private set; } = "";
    internal Medewerker Collega { get; private set; } = null!;
    internal Medewerker Nieuweling { get; private set; } = null!;
    internal Medewerker Cor { get; private set; } = null!;
    internal Medewerker HunCor { get; private set; } = null!;
    Medewerker hunMens = null!;
    Medewerker derde = null!;
    string derden = "";

    internal static readonly string[] Relaties = ["eigen", "organisatie", "aanbod", "deel", "ander", "gesloten", "afwezig", "gedekt"];

    internal async Task Begin()
    {
        (Ons, Hun, derden) = (await app.EenOrganisatie(), await app.EenOrganisatie(), await app.EenOrganisatie());
        (Cor, Collega, Nieuweling) = (await app.Medewerker(Functie.Coordinator, Ons, "Cor Onze"), await app.Medewerker(Functie.MeedenkerFormeel, Ons, "Coen Onze"), await app.Medewerker(Functie.MeedenkerInformeel, Ons, "Noor Onze"));
        onzen.Add(Cor.Id.Waarde.ToString());
        (HunCor, hunMens, derde) = (await app.Medewerker(Functie.Coordinator, Hun, "Cora Hunne"), await app.Medewerker(Functie.MeedenkerFormeel, Hun, "Hugo Hunne"), await app.Medewerker(Functie.Coordinator, derden, "Derk Derde"));
    }

    /// <summary>Does this visitor work for that organisation?</summary>
    internal bool IsVan(string organisatie, string bezoeker) => organisatie == Ons ? onzen.Contains(bezoeker) : organisatie == Hun && bezoeker == HunCor.Id.Waarde.ToString();

    /// <summary>The coördinator of the organisation of this person: ours or theirs.</summary>
    internal Medewerker CorVan(Medewerker wie) => wie.Organisatie == HunCor.Organisatie ? HunCor : Cor;

    /// <summary>Somebody of our organisation who will look around.</summary>
    internal async Task<Medewerker> VanOns(Functie functie)
    {
        var wie = await app.Medewerker(functie, Ons);
        onzen.Add(wie.Id.Waarde.ToString());
        return wie;
    }

    /// <summary>
    /// A casus of two onderdelen, of which the second, split off with words of its own, is what the address names.
    /// </summary>
    /// <param name="relatie">Of <paramref name="wie"/> to it.</param>
    /// <param name="wie">A medewerker of ours.</param>
    /// <param name="metContact">The first contact has been; then no other organisation can be asked any more.</param>
    internal async Task<Voorwerp> Maak(string relatie, Medewerker wie, bool metContact)
    {
        var nr = Kanaries.Nieuw((bezoeker, veld) => Mag(relatie, wie, bezoeker, veld));
        var nu = app.Klok.GetUtcNow();
        var eerst = relatie switch { "ander" => hunMens, "aanbod" => derde, "organisatie" => Collega, "gedekt" => await Gedekt(wie), _ => wie };
        var (casus, aanmelding, inwoner, geheim) = Verzonden(nr, eerst.Organisatie!.Value, nu);
        var heel = casus.Onderdelen[0].Id;
        Pak(casus, heel, eerst, nu);
        var stuk = casus.Splits(heel, Kanaries.Woord(nr, relatie == "deel" ? "anders" : "vraag"), new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(eerst), nu).Id;
        if (relatie is "aanbod" or "deel")
            casus.BiedAan(stuk, new(new(relatie == "aanbod" ? Ons : Hun), Niveau.Formeel), Lijstkeuze.Eerste, Handelende.Van(MedewerkerId.Nieuw(), eerst.Organisatie!.Value, true), Termijnen.Standaard, nu);
        if (relatie == "deel") Pak(casus, stuk, hunMens, nu);
        var doener = relatie == "deel" ? hunMens : eerst;
        Contactmoment? moment = relatie == "aanbod" ? casus.LegContactVast(heel, Contact(nr, nu), Handelende.Van(derde), nu)
            : metContact || relatie is "deel" or "ander" ? casus.LegContactVast(stuk, Contact(nr, nu), Handelende.Van(doener), nu) : null;
        var plan = Plan(casus, relatie == "aanbod" ? heel : stuk, relatie == "aanbod" ? derde : doener, nr, nu);
        var gesprek = new Keukengesprek(casus, plan.OnderdeelId, new(Kanaries.Woord(nr, "met"), null, Kanaries.Woord(nr, "zeggen"), Kanaries.Woord(nr, "mee"), Kanaries.Woord(nr, "afgesproken")), Handelende.Van(relatie == "aanbod" ? derde : doener), nu);
        var bezwaar = new Bezwaartermijn(casus, plan.OnderdeelId, new(Kanaries.Woord(nr, "besluit"), Nederland.Vandaag(nu), Besluit.Laatste(Nederland.Vandaag(nu))), Handelende.Van(relatie == "aanbod" ? derde : doener), nu);
        var wachten = new Wachtplek(casus, plan.OnderdeelId, new(Kanaries.Woord(nr, "wachten"), Nederland.Vandaag(nu)), Handelende.Van(relatie == "aanbod" ? derde : doener), nu);
        LegWeg(casus, plan.OnderdeelId, relatie == "aanbod" ? derde : doener, nu);
        var feiten = Schaalsignalen.Van(Schaalfeiten.Van(casus, stuk, Werkfeiten.Geen, Termijnen.Standaard, Nederland.Vandaag(nu))).Select(s => s.Vingerafdruk).FirstOrDefault();
        var plek = new Netwerkplek(casus, new(Kanaries.Woord(nr, "zus"), Niveau.EigenNetwerk, Kanaries.Woord(nr, "hulpje")), Handelende.Inwoner, nu);
        inwoner.Corrigeer(new(Kanaries.Woord(nr, "naam"), inwoner.Gegevens.Telefoon, inwoner.Gegevens.Email, Kanaries.Woord(nr, "adres"), true), nu);
        if (relatie is "gesloten" or "gestopt") casus.TrekIn(Handelende.Inwoner, nu);
        await using var db = await app.AlsSysteem();
        db.AddRange(casus, aanmelding, inwoner, plan, gesprek, bezwaar, wachten, plek);
        await db.SaveChangesAsync();
        Kanaries.Ken(casus.Nummer, nr);
        return relatie == "afwezig"
            ? geheim with { Casus = CasusId.Nieuw(), Onderdeel = OnderdeelId.Nieuw(), Rest = OnderdeelId.Nieuw(), Moment = Guid.NewGuid(), Stap = Guid.NewGuid(), Gesprek = Guid.NewGuid(), Plek = Guid.NewGuid() }
            : geheim with { Onderdeel = stuk, Rest = heel, Moment = moment?.Id ?? Guid.NewGuid(), Stap = plan.Stappen[0].Id, Gesprek = gesprek.Id, Plek = plek.Id, Vingerafdruk = feiten ?? "" };
    }

    /// <summary>A colleague who is away today, for whom this person looks along.</summary>
    internal Task<Medewerker> Gedekt(Medewerker wie) => gedekten.GetOrAdd(wie.Id, async _ =>
    {
        var weg = await app.Medewerker(Functie.MeedenkerFormeel, wie.Organisatie!.Value.Waarde);
        var vandaag = Nederland.Vandaag(app.Klok.GetUtcNow());
        await using var db = await app.AlsSysteem();
        db.Add(new Afwezigheid(new(weg, new(vandaag, vandaag.AddDays(30)), new(wie, HeeftVerklaard: true)), [], weg, app.Klok.GetUtcNow()));
        await db.SaveChangesAsync();
        return weg;
    });

    static Plan Plan(Casus casus, OnderdeelId onderdeel, Medewerker door, int nr, DateTimeOffset nu)
    {
        var plan = new Plan(casus, onderdeel);
        plan.Stel(casus, Kanaries.Woord(nr, "doel"), Handelende.Van(door), nu);
        plan.SpreekAf(casus, new(Kanaries.Woord(nr, "stap"), Stapdoener.Meedenker), Handelende.Van(door), nu);
        return plan;
    }

    /// <summary>Another signal than the one that the address is about.</summary>
    static void LegWeg(Casus casus, OnderdeelId onderdeel, Medewerker door, DateTimeOffset nu)
    {
        var signaal = new Schaalsignaal(onderdeel, Schaalsignaalcode.GaatGoed, new Signaalbewijs.Gezegd(), "feiten");
        casus.LegSignaalWeg(onderdeel, new(signaal.Code, signaal.Vingerafdruk, Wegreden.NuNietNodig), [signaal], Handelende.Van(door), nu);
    }

    /// <summary>Whoever takes it up does it, a coördinator too.</summary>
    static void Pak(Casus casus, OnderdeelId onderdeel, Medewerker wie, DateTimeOffset nu)
    {
        casus.NeemAan(onderdeel, Handelende.Van(wie), Termijnen.Standaard, nu);
        if (wie.Functie == Functie.Coordinator) casus.WijsToe(onderdeel, wie, Lijstkeuze.Eerste, Handelende.Van(wie), nu);
    }

    static Contact Contact(int nr, DateTimeOffset nu) => new(Nederland.Vandaag(nu), Contactsoort.Telefoon, Contactuitkomst.GaatGoed, Kanaries.Woord(nr, "notitie"), 20);

    (Casus, Aanmelding, Inwoner, Voorwerp) Verzonden(int nr, OrganisatieCode eerst, DateTimeOffset nu)
    {
        var geheimen = app.Services.GetRequiredService<Geheimen>();
        var id = CasusId.Nieuw();
        var aanmelding = new Aanmelding
        {
            Id = Guid.CreateVersion7(),
            CasusId = id,
            IngediendDoor = IngediendDoor.Verwijzer,
            Indiener = new(Kanaries.Woord(nr, "indiener"), Kanaries.Woord(nr, "relatie")),
            Op = nu,
            EigenWoorden = Kanaries.Woord(nr, "woorden"),
            Leefgebieden = [Leefgebied.Wonen, Leefgebied.Financien],
            Wens = new() { Taal = Kanaries.Woord(nr, "taal"), Momenten = [Moment.Avond] },
            Toestemmingen = [new(Toestemmingsoort.Delen, 1, nu)],
        };
        var casus = Casus.VanAanmelding(id, aanmelding, (Kanaries.Woord(nr, "woonplaats"), "GM0664"),
            new([new(eerst, Niveau.Formeel), new(new(Casusbouwer.Aanmeldpunt), Niveau.Formeel)]), Termijnen.Standaard, Handelende.Verwijzer, nu);
        Linksleutel link = Linksleutel.Nieuw(), naaste = Linksleutel.Nieuw(), verwijzer = Linksleutel.Nieuw();
        Toegangscode code = Toegangscode.Nieuw(), naastecode = Toegangscode.Nieuw();
        casus.KomtVan(new(id, Kanaries.Woord(nr, "vak"), Kanaries.Woord(nr, "verwijzer"), $"{Kanaries.Woord(nr, "bereikbaar")}@voorbeeld.example", [], verwijzer.Hash(), nu, nu.AddDays(60)));
        casus.GeefDeur(Deurhouder.Inwoner, null, link.Hash(), geheimen.Hash(code), Handelende.Inwoner, nu);
        casus.GeefDeur(Deurhouder.Naaste, Kanaries.Woord(nr, "naaste"), naaste.Hash(), geheimen.Hash(naastecode), Handelende.Inwoner, nu);
        Telefoonnummer.Probeer(Kanaries.Telefoon(nr), out var telefoon);
        Emailadres.Probeer($"{Kanaries.Woord(nr, "mail")}@voorbeeld.example", out var mail);
        return (casus, aanmelding, new(id, new(Kanaries.Woord(nr, "vroeger"), telefoon, mail, Kanaries.Woord(nr, "oudadres"), false)),
            new(nr, id, default, default, default, casus.Nummer, link, code, naaste, naastecode, verwijzer));
    }

    /// <summary>The link of a verwijzer who asked for advice; after its term nothing belongs to it any more.</summary>
    internal async Task<Linksleutel> Advieslink(bool voorbij)
    {
        var link = Linksleutel.Nieuw();
        Telefoonnummer.Probeer("0113123456", out var telefoon);
        await using var db = await app.AlsSysteem();
        if (!voorbij) db.Add(Adviesvraag.VanVerwijzer(Guid.CreateVersion7(), new("Wat kan ik doen?", false), null, new(Ons), new("huisarts", null, telefoon), link, Termijnen.Standaard, app.Klok.GetUtcNow()));
        await db.SaveChangesAsync();
        return link;
    }

    /// <summary>Who may read which field, by docs/rechten.md.</summary>
    bool Mag(string relatie, Medewerker wie, string bezoeker, string veld)
    {
        var (zelf, cor, hunCor) = (bezoeker == wie.Id.Waarde.ToString(), bezoeker == Cor.Id.Waarde.ToString(), bezoeker == HunCor.Id.Waarde.ToString());
        return relatie switch
        {
            "eigen" or "afwezig" or "gedekt" => zelf || cor,
            "organisatie" => cor,
            "aanbod" => onzen.Contains(bezoeker) && veld == "taal",
            "deel" => (hunCor && veld is not ("woorden" or "indiener" or "relatie")) || ((zelf || cor) && veld is not ("anders" or "notitie" or "doel" or "stap" or "zeggen" or "met" or "mee" or "afgesproken" or "besluit" or "wachten")),
            "ander" => hunCor,
            "inwoner" => cor || bezoeker == "inwoner" || (bezoeker == "naaste" && VoorNaaste.Contains(veld)),
            "gestopt" => bezoeker == "gestopt",
            _ => false,
        };
    }
}
