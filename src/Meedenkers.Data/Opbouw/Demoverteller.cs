using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>One casus with what was sent and how to reach the resident.</summary>
sealed record Verhaal(Casus Casus, Aanmelding Aanmelding, Inwoner Inwoner);

/// <summary>An agreement, and how many trajecten of it have begun.</summary>
sealed class Demoafspraak(Maatwerkafspraak afspraak, int gebruikt)
{
    public Maatwerkafspraak Afspraak { get; } = afspraak;
    public int Gebruikt { get; set; } = gebruikt;
}

/// <summary>Until where a casus goes, so that a demo shows every state.</summary>
enum Wending { Vrij, Wacht, Geweigerd, Teruggevallen, TeVerdelen, Kennismaken, Lopend, Gesplitst, Ingetrokken }

/// <summary>Makes up questions and lets them run through the verbs of the domain, on a clock that moves up to now.</summary>
sealed class Demoverteller
{
    const int Historiedagen = 3 * 365;

    /// <summary>What came in these last days is mostly still open.</summary>
    const int Lopendedagen = 120;

    readonly Naslagwerk naslag;
    readonly IReadOnlyList<Demoafspraak> afspraken;
    readonly Random toeval;
    readonly DateTimeOffset nu;
    readonly Demoverloop verloop;
    readonly ILookup<OrganisatieCode, Medewerker> mensen;
    readonly IReadOnlyDictionary<MedewerkerId, Meedenkerprofiel> profielen;
    readonly HashSet<OrganisatieCode> actief;
    readonly IReadOnlySet<string> alleGemeenten;
    readonly Woonplaats[] plaatsen;
    readonly Criterium[] netwerk;
    readonly Criterium[] dringend;
    readonly HashSet<Casusnummer> bezet = [];
    readonly Dictionary<OrganisatieCode, int> drukte = [];

    public Demoverteller(Naslagwerk naslag, IReadOnlyList<Medewerker> mensen, IReadOnlyList<Meedenkerprofiel> profielen, IReadOnlyList<Demoafspraak> afspraken, Random toeval, DateTimeOffset nu)
    {
        (this.naslag, this.afspraken, this.toeval, this.nu) = (naslag, afspraken, toeval, nu);
        this.mensen = mensen.ToLookup(m => m.Organisatie!.Value);
        this.profielen = profielen.ToDictionary(p => p.Medewerker);
        actief = mensen.Where(m => m.Functie == Functie.Coordinator).Select(m => m.Organisatie!.Value).ToHashSet();
        alleGemeenten = naslag.Gemeenten.Select(g => g.Code).ToHashSet();
        plaatsen = [.. naslag.Woonplaatsen.Where(w => w.AliasVan is null)];
        netwerk = [.. naslag.CriteriaVan(Overgang.A).Where(c => c.AlleenDoor is null)];
        dringend = [.. new[] { Criteriumcode.Ingewikkeld, Criteriumcode.MeerdereWetten, Criteriumcode.Bezwaar }.Select(naslag.Criterium).OfType<Criterium>()];
        verloop = new(this.mensen, naslag.Criteria, toeval, nu);
    }

    public void Bezet(Casusnummer nummer) => bezet.Add(nummer);

    /// <summary>A worklist of today: first one of each kind that a visitor must be able to find, then what the last months brought.</summary>
    public IReadOnlyList<Verhaal> Voorbeelden(int aantal)
    {
        (Wending Wending, IngediendDoor Door, int Werkdagen, bool Spoed, WensHulp Hulp, string? Taal)[] soorten =
        [
            (Wending.Wacht, IngediendDoor.Inwoner, 0, true, WensHulp.KiesVoorMij, null),
            (Wending.Wacht, IngediendDoor.Verwijzer, 0, true, WensHulp.Professional, null),
            (Wending.Wacht, IngediendDoor.Inwoner, 6, false, WensHulp.KiesVoorMij, null),
            (Wending.Wacht, IngediendDoor.Inwoner, 0, false, WensHulp.Vrijwilliger, "Arabisch"),
            (Wending.Wacht, IngediendDoor.Naaste, 1, false, WensHulp.Vrijwilliger, null),
            (Wending.Wacht, IngediendDoor.Inwoner, 1, false, WensHulp.KiesVoorMij, "Pools"),
            (Wending.Wacht, IngediendDoor.Vertegenwoordiger, 2, false, WensHulp.Professional, null),
            (Wending.Geweigerd, IngediendDoor.Inwoner, 4, false, WensHulp.Vrijwilliger, null),
            (Wending.Geweigerd, IngediendDoor.Naaste, 3, false, WensHulp.Vrijwilliger, null),
            (Wending.Teruggevallen, IngediendDoor.Inwoner, 5, false, WensHulp.Vrijwilliger, null),
            (Wending.TeVerdelen, IngediendDoor.Inwoner, 4, false, WensHulp.KiesVoorMij, null),
            (Wending.TeVerdelen, IngediendDoor.Naaste, 5, false, WensHulp.Vrijwilliger, null),
            (Wending.TeVerdelen, IngediendDoor.Verwijzer, 4, false, WensHulp.Professional, "Turks"),
            (Wending.Kennismaken, IngediendDoor.Inwoner, 6, false, WensHulp.KiesVoorMij, null),
            (Wending.Kennismaken, IngediendDoor.Meedenker, 2, false, WensHulp.Vrijwilliger, null),
            (Wending.Kennismaken, IngediendDoor.Inwoner, 12, false, WensHulp.Vrijwilliger, null),
            (Wending.Lopend, IngediendDoor.Coordinator, 20, false, WensHulp.KiesVoorMij, null),
            (Wending.Lopend, IngediendDoor.Verwijzer, 30, false, WensHulp.Professional, null),
            (Wending.Lopend, IngediendDoor.Inwoner, 25, true, WensHulp.Ervaringsdeskundige, null),
            (Wending.Gesplitst, IngediendDoor.Inwoner, 30, false, WensHulp.KiesVoorMij, null),
            (Wending.Gesplitst, IngediendDoor.Naaste, 40, false, WensHulp.Professional, null),
            (Wending.Ingetrokken, IngediendDoor.Inwoner, 30, false, WensHulp.KiesVoorMij, null),
            (Wending.Ingetrokken, IngediendDoor.Verwijzer, 35, false, WensHulp.Vrijwilliger, null),
        ];
        List<Verhaal> verhalen = [.. soorten.Take(aantal).Select(s => Vertel(s.Door, Geleden(s.Werkdagen), s.Wending, s.Spoed, s.Hulp, s.Taal))];
        // Most came lately; a square makes the last weeks the fullest.
        while (verhalen.Count < aantal)
            verhalen.Add(Vertel(IngediendDoorIemand(), Op(Nederland.Vandaag(nu).AddDays(-1 - (int)(Math.Pow(toeval.NextDouble(), 2) * Lopendedagen)))));
        return verhalen;
    }

    /// <summary>Any day of the last three years; the portal grew, so later years have more.</summary>
    public IReadOnlyList<Verhaal> Historie(int aantal) =>
        [.. Enumerable.Range(0, aantal).Select(_ => Vertel(IngediendDoorIemand(), Op(Nederland.Vandaag(nu).AddDays(-1 - (int)(Math.Pow(toeval.NextDouble(), 1.4) * Historiedagen)))))];

    Verhaal Vertel(IngediendDoor door, DateTimeOffset op, Wending wending = Wending.Vrij, bool? spoed = null, WensHulp? hulp = null, string? taal = null)
    {
        while (true)
        {
            var plaats = Kies(plaatsen);
            var hulpwens = hulp ?? Kies(WensHulp.KiesVoorMij, WensHulp.KiesVoorMij, WensHulp.Vrijwilliger, WensHulp.Vrijwilliger, WensHulp.Professional, WensHulp.Ervaringsdeskundige);
            var ernst = spoed ?? Kans(0.03);
            var licht = wending is Wending.Geweigerd or Wending.Teruggevallen || (wending == Wending.Wacht && !ernst);
            var afzender = Afzender(door);
            var aanmelding = Stuur(CasusId.Nieuw(), door, afzender, op, ernst, licht, hulpwens, taal ?? Kies(Demowoorden.Talen));
            var keuzes = Keuzes(aanmelding, plaats, afzender.Organisatie, Nederland.Vandaag(op));
            var termijnen = naslag.RegioVan(plaats.Gemeente).Termijnen;
            var casus = Casus.VanAanmelding(aanmelding.CasusId, aanmelding, (plaats.Naam, plaats.Gemeente), keuzes, termijnen, afzender, op);
            if (!bezet.Add(casus.Nummer)) continue;
            casus.GeefDeur(Deurhouder.Inwoner, null, Hash(), Hash(), afzender, op);
            if (door == IngediendDoor.Verwijzer)
                casus.KomtVan(new(casus.Id, Kies(naslag.Vakken), Kies(Demowoorden.Verwijzers), "0113 00 00 99", [Kies(naslag.RodeVlaggen).Code], Hash(), op, op.AddDays(termijnen.VerwijzerStatusDagen)));
            var inwoner = new Inwoner(casus.Id, Bereiken());
            verloop.Speel(casus, keuzes, termijnen, wending, op);
            TelAfspraken(casus);
            TelDrukte(casus);
            return new(casus, aanmelding, inwoner);
        }
    }

    Aanmelding Stuur(CasusId casus, IngediendDoor door, Handelende afzender, DateTimeOffset op, bool spoed, bool licht, WensHulp hulp, string taal)
    {
        var situatie = Kies(naslag.Situaties);
        var belMijMaar = door == IngediendDoor.Inwoner && Kans(0.12);
        var groepen = belMijMaar || Kans(0.7) ? [] : situatie.SuggestieDoelgroepen.Count > 0 ? situatie.SuggestieDoelgroepen : [Kies(Enum.GetValues<Doelgroep>())];
        List<Criterium> criteria = belMijMaar ? [] : [.. Enumerable.Range(0, toeval.Next(0, 3)).Select(_ => Kies(netwerk)).Distinct()];
        if (!licht && !belMijMaar && Kans(0.2)) criteria.Add(Kies(dringend));
        if (spoed && naslag.Criterium(Criteriumcode.Onveilig) is { } onveilig) criteria.Add(onveilig);
        var dag = Nederland.Vandaag(op);
        return new()
        {
            Id = Guid.CreateVersion7(op),
            CasusId = casus,
            IngediendDoor = door,
            Op = op,
            Indiener = door switch
            {
                IngediendDoor.Naaste => new(Naam(), Kies(Demowoorden.Relaties)),
                IngediendDoor.Vertegenwoordiger => new(Naam(), Kies(Demowoorden.Vertegenwoordigers)),
                _ => null,
            },
            Situaties = [situatie.Code],
            EigenWoorden = belMijMaar ? null : Kies(Demowoorden.Vragen[situatie.Code]) + Kies(Demowoorden.Vervolg),
            Leefgebieden = belMijMaar ? [] : situatie.Leefgebieden.Count > 0 ? situatie.Leefgebieden : [.. new[] { Kies(Enum.GetValues<Leefgebied>()), Kies(Enum.GetValues<Leefgebied>()) }.Distinct().Order()],
            Criteria = [.. criteria.Select(c => c.Verwijzing)],
            UiterlijkeDatum = criteria.Any(c => c.Code == Criteriumcode.Bezwaar) && Kans(0.7) ? dag.AddDays(toeval.Next(7, 42)) : null,
            Doelgroepen = groepen,
            Wens = new()
            {
                Hulp = hulp,
                Taal = taal,
                Momenten = [Kies(Moment.Overdag, Moment.Overdag, Moment.Avond, Moment.Weekend)],
                Vormen = [Kies(Enum.GetValues<Vorm>())],
                NietUitMijnDorp = Kans(0.1),
                ZoekVerder = Kans(0.5),
            },
            BelMijMaar = belMijMaar,
            Kanaal = Kans(0.7) ? Kies(naslag.Kanalen).Code : null,
            Toestemmingen = [.. Toestemmingen(door, afzender, groepen.Count > 0, op)],
        };
    }

    IEnumerable<Toestemming> Toestemmingen(IngediendDoor door, Handelende afzender, bool metGroepen, DateTimeOffset op)
    {
        Toestemming Ja(Toestemmingsoort soort) => afzender.Medewerker is { } wie
            ? new(soort, 1, op) { Wijze = Kies(Enum.GetValues<Vraagwijze>()), GevraagdDoor = wie }
            : new(soort, 1, op);
        yield return Ja(Toestemmingsoort.Delen);
        if (metGroepen) yield return Ja(Toestemmingsoort.Doelgroepen);
        if (door is IngediendDoor.Naaste or IngediendDoor.Verwijzer) yield return Ja(Toestemmingsoort.DoorEenAnder);
    }

    /// <summary>As the portal does it: by the ranking of who is there with room, and the agreements; who enters a question keeps it first.</summary>
    Keuzes Keuzes(Aanmelding aanmelding, Woonplaats plaats, OrganisatieCode? eigen, DateOnly dag)
    {
        var vraag = new Matchvraag
        {
            Sleutel = aanmelding.CasusId.Waarde,
            Gemeente = plaats.Gemeente,
            Woonplaats = plaats.Naam,
            Leefgebieden = aanmelding.Leefgebieden.ToHashSet(),
            Doelgroepen = aanmelding.Doelgroepen.ToHashSet(),
            Criteria = aanmelding.Criteria.Select(c => c.Code).ToHashSet(),
            Wens = aanmelding.Wens,
        };
        var aanmeldpunt = naslag.Aanbieding(naslag.Gemeente(plaats.Gemeente)!.Aanmeldpunt);
        var keuzes = Rangschikking.VanOrganisaties(vraag, [.. naslag.Organisaties.Where(o => o.KanMeedenken).Select(o => Aanbieder(o, vraag, dag))], aanmeldpunt, dag).Keuzes;
        return eigen is { } zelf && zelf != aanmeldpunt.Organisatie
            ? new([naslag.Aanbieding(zelf), .. keuzes.Volgorde.Where(k => k.Organisatie != zelf)])
            : keuzes;
    }

    Aanbieder Aanbieder(Organisatie organisatie, Matchvraag vraag, DateOnly dag)
    {
        var plaatsen = mensen[organisatie.Code].Sum(m => profielen.GetValueOrDefault(m.Id)?.Capaciteit ?? Meedenkerprofiel.CapaciteitBegin);
        // A quarter stays free: whoever visits the demo and asks, has something to choose from. Longer ago nobody was as busy as today: what is open
        // now had not begun.
        var vrij = dag < Nederland.Vandaag(nu).AddDays(-Lopendedagen) ? plaatsen / 2 : Math.Max(0, (plaatsen * 3 / 4) - drukte.GetValueOrDefault(organisatie.Code));
        var stand = new Organisatiestand(organisatie.Code, actief.Contains(organisatie.Code), organisatie.Ingekocht,
            [.. afspraken.Where(a => a.Afspraak.Organisatie == organisatie.Code).Select(a => new Afspraak(a.Afspraak.Gemeenten.ToHashSet(), a.Afspraak.Van, a.Afspraak.Tot, a.Afspraak.Trajecten, a.Gebruikt))],
            organisatie.Gemeenten.Count > 0 ? organisatie.Gemeenten.ToHashSet() : alleGemeenten);
        var vol = plaatsen - vrij;
        return new(organisatie, stand, Bezetting.Van(vraag, organisatie.Niveau, mensen[organisatie.Code].Select(m => Stand(m, organisatie, vol, plaatsen))));
    }

    /// <summary>Everybody as busy as the organisation is. Who can do less now could do it then.</summary>
    Profielstand Stand(Medewerker wie, Organisatie organisatie, int vol, int plaatsen)
    {
        var stand = Profielstand.Van(wie, profielen.GetValueOrDefault(wie.Id), organisatie, bezet: 0, Nederland.Vandaag(nu));
        return stand with { Bezet = stand.Capaciteit * vol / plaatsen, TijdelijkMinder = false };
    }

    void TelDrukte(Casus casus)
    {
        foreach (var organisatie in casus.Onderdelen.Where(o => o.IsOpen).Select(o => o.Organisatie).Distinct())
            drukte[organisatie] = drukte.GetValueOrDefault(organisatie) + 1;
    }

    void TelAfspraken(Casus casus)
    {
        foreach (var afspraak in afspraken)
            if (afspraak.Afspraak.Gemeenten.Contains(casus.Gemeente) && casus.Toegangen.Any(t => t.Organisatie == afspraak.Afspraak.Organisatie
                && t.Reden == Toegangsreden.Verantwoordelijk && Nederland.Vandaag(t.Van) >= afspraak.Afspraak.Van && Nederland.Vandaag(t.Van) <= afspraak.Afspraak.Tot))
                afspraak.Gebruikt++;
    }

    Handelende Afzender(IngediendDoor door) => door switch
    {
        IngediendDoor.Inwoner or IngediendDoor.Vertegenwoordiger => Handelende.Inwoner,
        IngediendDoor.Naaste => Handelende.Naaste,
        IngediendDoor.Verwijzer => Handelende.Verwijzer,
        IngediendDoor.Coordinator => Handelende.Van(Kies([.. mensen.SelectMany(m => m).Where(m => m.Functie == Functie.Coordinator && MagZelf(m))])),
        _ => Handelende.Van(Kies([.. mensen.SelectMany(m => m).Where(m => m.Functie != Functie.Coordinator && MagZelf(m))])),
    };

    /// <summary>An organisation with agreements takes up what the ranking gives it, not what it meets itself.</summary>
    bool MagZelf(Medewerker medewerker) => naslag.Organisatie(medewerker.Organisatie!.Value).Ingekocht;

    IngediendDoor IngediendDoorIemand() => toeval.Next(100) switch
    {
        < 60 => IngediendDoor.Inwoner,
        < 74 => IngediendDoor.Naaste,
        < 78 => IngediendDoor.Vertegenwoordiger,
        < 90 => IngediendDoor.Verwijzer,
        < 95 => IngediendDoor.Meedenker,
        _ => IngediendDoor.Coordinator,
    };

    Contactgegevens Bereiken()
    {
        var voornaam = Kies(Demowoorden.Voornamen);
        Telefoonnummer.Probeer($"06 00 {toeval.Next(100):00} {toeval.Next(100):00} {toeval.Next(100):00}", out var telefoon);
        Emailadres? email = Kans(0.6) ? Emailadres.VanOpslag($"inwoner{toeval.Next(100_000)}@voorbeeld.example") : null;
        var metTelefoon = email is null || Kans(0.8);
        return new(Kans(0.5) ? voornaam : $"{voornaam} {Kies(Demowoorden.Achternamen)}", metTelefoon ? telefoon : null, email,
            Kans(0.2) ? $"{Kies(Demowoorden.Straten)} {toeval.Next(1, 90)}" : null, metTelefoon && Kans(0.7));
    }

    string Naam() => $"{Kies(Demowoorden.Voornamen)} {Kies(Demowoorden.Achternamen)}";

    /// <summary>A hash of a secret that nobody has: a meedenker can give a new code.</summary>
    string Hash()
    {
        Span<byte> bytes = stackalloc byte[32];
        toeval.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>So many working days ago; 0 is a few hours ago.</summary>
    DateTimeOffset Geleden(int werkdagen)
    {
        if (werkdagen == 0) return nu.AddMinutes(-toeval.Next(20, 180));
        var dag = Nederland.Vandaag(nu);
        for (var over = werkdagen; over > 0;)
            if (Werkdagen.IsWerkdag(dag = dag.AddDays(-1))) over--;
        return Op(dag);
    }

    DateTimeOffset Op(DateOnly dag) => Nederland.BeginVan(dag).AddMinutes(toeval.Next(7 * 60, 22 * 60));

    bool Kans(double kans) => toeval.NextDouble() < kans;

    T Kies<T>(params IReadOnlyList<T> uit) => uit[toeval.Next(uit.Count)];
}
