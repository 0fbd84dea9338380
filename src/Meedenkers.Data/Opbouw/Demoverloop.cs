using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>What happens to a casus after sending: people answer, divide, meet and split, each at a moment; the first one after now has not happened.</summary>
sealed class Demoverloop(ILookup<OrganisatieCode, Medewerker> mensen, IReadOnlyList<Criterium> criteria, Random toeval, DateTimeOffset nu)
{
    const int MeesteContacten = 12;

    /// <summary>One next thing: when, and what.</summary>
    readonly record struct Stap(DateTimeOffset Op, Action<DateTimeOffset> Doe);

    public void Speel(Casus casus, Keuzes keuzes, Termijnen termijnen, Wending wending, DateTimeOffset klok)
    {
        var contacten = wending is Wending.Lopend ? MeesteContacten : toeval.Next(1, MeesteContacten);
        var blijft = wending == Wending.Lopend || Kans(0.04);
        while (casus.IsOpen && !IsBereikt(casus, wending))
        {
            var onderdeel = Kies([.. casus.Onderdelen.Where(o => o.IsOpen)]);
            Stap? stap = onderdeel.Stand switch
            {
                _ when casus.LoopendeOverdracht(onderdeel.Id) is { } overdracht => Vervolg(casus, overdracht, termijnen, klok),
                Onderdeelstand.Aangeboden => Antwoord(casus, onderdeel, keuzes, termijnen, wending, klok),
                Onderdeelstand.TeVerdelen => Verdeel(casus, onderdeel, klok),
                Onderdeelstand.Kennismaken => Kennismaken(casus, onderdeel, keuzes, termijnen, klok),
                _ when casus.Contactmomenten.Count >= contacten || (wending == Wending.Ingetrokken && casus.Contactmomenten.Count > 1) =>
                    blijft ? null : Einde(casus, onderdeel, termijnen, wending, klok),
                _ => Werk(casus, onderdeel, keuzes, termijnen, wending, klok),
            };
            if (stap is not { } volgende || volgende.Op > nu) return;
            volgende.Doe(volgende.Op);
            klok = volgende.Op;
        }
    }

    /// <summary>Most help ends as agreed, with a waakvlam; some people stop.</summary>
    Stap Einde(Casus casus, Onderdeel onderdeel, Termijnen termijnen, Wending wending, DateTimeOffset klok)
    {
        var uitkomst = Kies(Casus.Uitkomsten);
        var moment = Kans(0.5);
        var wacht = toeval.Next(20, 120);
        return wending == Wending.Ingetrokken || Kans(0.3)
            ? new(Werkmoment(klok, 2, 10), op => casus.TrekIn(Handelende.Inwoner, op))
            : new(Werkmoment(klok, 2, 10), op => casus.RondAf(onderdeel.Id, uitkomst, uitkomst == Afsluitreden.BegeleidingElders ? null : new(moment ? Werkdagen.Vanaf(Nederland.Vandaag(op).AddDays(wacht)) : null),
                Uitvoerder(casus, onderdeel), termijnen, op));
    }

    static bool IsBereikt(Casus casus, Wending wending) => wending switch
    {
        Wending.Wacht => true,
        Wending.Geweigerd => casus.Overdrachten.Any(o => o.Stand == Overdrachtstand.Geweigerd),
        Wending.Teruggevallen => casus.Overdrachten.Any(o => o.Stand == Overdrachtstand.Teruggevallen),
        Wending.TeVerdelen => casus.Onderdelen.Any(o => o.Stand == Onderdeelstand.TeVerdelen),
        Wending.Kennismaken => casus.Onderdelen.Any(o => o.Stand == Onderdeelstand.Kennismaken),
        Wending.Gesplitst => casus.Onderdelen.Count > 1,
        _ => false,
    };

    Stap Antwoord(Casus casus, Onderdeel onderdeel, Keuzes keuzes, Termijnen termijnen, Wending wending, DateTimeOffset klok)
    {
        var coordinator = Coordinator(onderdeel.Organisatie);
        if (onderdeel.Organisatie != keuzes.Aanmeldpunt.Organisatie)
        {
            if (wending == Wending.Teruggevallen || (wending == Wending.Vrij && Kans(0.05)))
                return new(Nederland.EindeVan(onderdeel.Uiterlijk!.Value).AddHours(6), op => casus.LaatVervallen(onderdeel.Id, keuzes, termijnen, op));
            if (wending == Wending.Geweigerd || (wending == Wending.Vrij && Kans(0.12)))
                return new(Werkmoment(klok, 0, 2), op => casus.Weiger(onderdeel.Id, Kies(Enum.GetValues<Weigerreden>()), keuzes, coordinator, termijnen, op));
        }
        var wie = wending == Wending.TeVerdelen || Kans(0.6) ? coordinator : Handelende.Van(Meedenker(onderdeel.Organisatie));
        var bezet = onderdeel.Organisatie == keuzes.Aanmeldpunt.Organisatie && wending == Wending.Vrij && Kans(0.06);
        return new(casus.Spoed ? klok.AddMinutes(toeval.Next(15, 150)) : bezet ? Werkmoment(klok, 4, 7) : Werkmoment(klok, 0, 3),
            op => casus.NeemAan(onderdeel.Id, wie, termijnen, op));
    }

    Stap Verdeel(Casus casus, Onderdeel onderdeel, DateTimeOffset klok) =>
        new(casus.Spoed ? klok.AddMinutes(30) : Werkmoment(klok, 0, 3),
            op => casus.WijsToe(onderdeel.Id, Meedenker(onderdeel.Organisatie), Lijstkeuze.Eerste, Coordinator(onderdeel.Organisatie), op));

    Stap Kennismaken(Casus casus, Onderdeel onderdeel, Keuzes keuzes, Termijnen termijnen, DateTimeOffset klok)
    {
        var anders = keuzes.Volgorde.Where(k => k.Organisatie != onderdeel.Organisatie).ToList();
        if (anders.Count > 0 && Kans(0.02))
            return new(Werkmoment(klok, 0, 2), op => casus.BiedAan(onderdeel.Id, Kies(anders), Lijstkeuze.Eerste, Coordinator(onderdeel.Organisatie), termijnen, op));
        return new(casus.Spoed ? klok.AddHours(1) : Werkmoment(klok, 0, 4), op => LegVast(casus, onderdeel, op));
    }

    Stap Werk(Casus casus, Onderdeel onderdeel, Keuzes keuzes, Termijnen termijnen, Wending wending, DateTimeOffset klok)
    {
        var wie = Uitvoerder(casus, onderdeel);
        var wanneer = Werkmoment(klok, 2, 14);
        var lot = toeval.Next(100);
        var los = casus.Onderdelen.Where(o => o.IsOpen && o.Id != onderdeel.Id && casus.WaaromNietVoegSamen(onderdeel.Id, o.Id, wie) is null).ToList();
        if ((lot < 10 || wending == Wending.Gesplitst) && casus.Onderdelen.Count == 1 && onderdeel.Leefgebieden.Count > 1)
        {
            var deel = onderdeel.Leefgebieden[0];
            return new(wanneer, op => casus.Splits(onderdeel.Id, Demowoorden.Deelvraag(deel), new HashSet<Leefgebied> { deel }, wie, op));
        }
        if (lot is >= 10 and < 14 && los.Count > 0) return new(wanneer, op => casus.VoegSamen(onderdeel.Id, los[0].Id, wie, op));
        if (lot is >= 14 and < 26 && onderdeel.Rol is null)
            return new(wanneer, op => casus.Typeer(onderdeel.Id, onderdeel.Leefgebieden, Kies(Enum.GetValues<Hulprol>()), Kies(Enum.GetValues<SoortHulp>()), wie, op));
        if (lot == 27 && mensen[onderdeel.Organisatie].Count() > 2) return new(wanneer, op => casus.WisselVanMeedenker(onderdeel.Id, Handelende.Inwoner, termijnen, op));
        if (lot == 26 && mensen[onderdeel.Organisatie].Count() > 2) return new(wanneer, op => casus.Ontlast(onderdeel.Id, wie, termijnen, op));
        if (lot is >= 28 and < 36 && casus.WaaromNietSchaal(onderdeel.Id, Coordinator(onderdeel.Organisatie)) is null && Ontvangers(onderdeel, keuzes) is { Count: > 0 } ontvangers)
            return new(wanneer, op => Schaal(casus, onderdeel, Kies(ontvangers), termijnen, op));
        if (lot is >= 36 and < 39 && onderdeel.Niveau == Niveau.Informeel && casus.WaaromNietVraagOpschaling(onderdeel.Id, null, wie) is null)
            return new(wanneer, op => casus.VraagOpschaling(onderdeel.Id, Kies(Demowoorden.TeVeel), ontlast: Kans(0.3), wie, termijnen, op));
        return new(wanneer, op => LegVast(casus, onderdeel, op));
    }

    static IReadOnlyList<Aanbieding> Ontvangers(Onderdeel onderdeel, Keuzes keuzes) =>
        [.. keuzes.Volgorde.Where(k => k.Organisatie != onderdeel.Organisatie && k.Niveau != onderdeel.Niveau).DistinctBy(k => k.Organisatie)];

    void Schaal(Casus casus, Onderdeel onderdeel, Aanbieding naar, Termijnen termijnen, DateTimeOffset op)
    {
        var door = Coordinator(onderdeel.Organisatie);
        List<Criteriumcode> redenen = Schaalbesluit.OvergangVan(onderdeel.Niveau, naar.Niveau) is { } overgang
            ? [Kies([.. criteria.Where(c => c.Overgang == overgang && c.Code != Criteriumcode.Onveilig)]).Verwijzing] : [];
        casus.Schaal(new()
        {
            Onderdelen = [onderdeel.Id],
            Naar = new(naar.Organisatie, naar.Niveau, IsActief: true, WerktHier: true, Vrij: 1),
            Criteria = redenen,
            Toelichting = Kies(Demowoorden.Toelichtingen),
            HoeftNietOpnieuw = Kans(0.6) ? Kies(Demowoorden.Verteld) : null,
            Instemming = new(door.Medewerker!.Value, Kies(Enum.GetValues<Vraagwijze>()), Nederland.Vandaag(op)),
            MetNotities = Kans(0.4),
        }, criteria, door, termijnen, op);
    }

    /// <summary>What comes next in a handover that runs: an answer, a day, the conversation; now and then none of it in time.</summary>
    Stap Vervolg(Casus casus, WarmeOverdracht overdracht, Termijnen termijnen, DateTimeOffset klok)
    {
        var ontvanger = Coordinator(overdracht.Naar);
        if (Kans(0.06)) return new(Nederland.EindeVan(overdracht.Uiterlijk!.Value).AddHours(6), op => casus.LaatOverdrachtVervallen(overdracht.Id, ontvangerIsEr: true, termijnen, op));
        if (overdracht.Stand == Overdrachtstand.Voorgesteld)
            return Kans(0.15)
                ? new(Werkmoment(klok, 0, 4), op => casus.WeigerOverdracht(overdracht.Id, Kies(Enum.GetValues<Weigerreden>()), ontvanger, termijnen, op))
                : new(Werkmoment(klok, 0, 4), op => casus.NeemOverdrachtAan(overdracht.Id, Meedenker(overdracht.Naar), ontvanger, termijnen, op));
        if (overdracht.Afspraak is null && Kans(0.5))
            return new(Werkmoment(klok, 0, 3), op => casus.SpreekAf(overdracht.Id, new(Werkdagen.Na(Nederland.Vandaag(op), toeval.Next(1, 6)), Contactsoort.Huisbezoek), ontvanger, op));
        if (Kans(0.08)) return new(Werkmoment(klok, 1, 8), op => casus.BevestigKoud(overdracht.Id, Kies(Enum.GetValues<Koudereden>()), ontvanger, termijnen, op));
        return new(Werkmoment(klok, 1, 8), op => casus.BevestigOverdracht(overdracht.Id,
            new(Nederland.Vandaag(op), Contactsoort.Huisbezoek, ontvanger.Medewerker, [Aanwezige.Inwoner, Aanwezige.Gever, Aanwezige.Ontvanger], true), ontvanger, termijnen, op));
    }

    void LegVast(Casus casus, Onderdeel onderdeel, DateTimeOffset op) => casus.LegContactVast(onderdeel.Id,
        new(Nederland.Vandaag(op), Kies(Enum.GetValues<Contactsoort>()), Kans(0.75) ? Contactuitkomst.GaatGoed : Contactuitkomst.IetsNodig,
            Kans(0.7) ? Kies(Demowoorden.Notities) : null, Kans(0.5) ? toeval.Next(2, 19) * 5 : null),
        Uitvoerder(casus, onderdeel), op);

    static Handelende Uitvoerder(Casus casus, Onderdeel onderdeel) =>
        Handelende.Van(casus.Onderdeel(onderdeel.Id).Toewijzing!.Medewerker, onderdeel.Organisatie, isCoordinator: false);

    Handelende Coordinator(OrganisatieCode organisatie) => Handelende.Van(mensen[organisatie].First(m => m.Functie == Functie.Coordinator));

    /// <summary>Anyone but the coördinator, who helps only when alone.</summary>
    Medewerker Meedenker(OrganisatieCode organisatie) => Kies([.. mensen[organisatie].Where(m => m.Functie != Functie.Coordinator || mensen[organisatie].Count() == 1)]);

    /// <summary>A moment in working hours, so many working days on; today means later today, or the next working day when it is late.</summary>
    DateTimeOffset Werkmoment(DateTimeOffset klok, int minstens, int minderDan)
    {
        var dag = Werkdagen.Na(Nederland.Vandaag(klok), toeval.Next(minstens, minderDan));
        var moment = Nederland.BeginVan(Werkdagen.Vanaf(dag)).AddMinutes(toeval.Next((8 * 60) + 30, 17 * 60));
        return moment > klok ? moment : Nederland.BeginVan(Werkdagen.Na(dag, 1)).AddMinutes(toeval.Next((8 * 60) + 30, 17 * 60));
    }

    bool Kans(double kans) => toeval.NextDouble() < kans;

    T Kies<T>(params IReadOnlyList<T> uit) => uit[toeval.Next(uit.Count)];
}
