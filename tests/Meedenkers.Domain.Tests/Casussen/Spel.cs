using Meedenkers.Domain.Matching;
using System.Runtime.CompilerServices;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>
/// Plays a <see cref="Partij"/> on a real casus. Before each move of a medewerker it takes away what the database would not let
/// that person load (ontwerp §6): access rows that ended, of other organisations, of colleagues; and doors, unless the verb is
/// about doors. The verb must do without them.
/// </summary>
sealed class Spel
{
    static readonly string[][] Routes = [[], ["pool"], ["pool", "hersteltalent"], ["hersteltalent", "evaregelt", "pool"]];
    static readonly string[] Organisaties = [Aanmeldpunt, "pool", "hersteltalent", "evaregelt"];
    static readonly Medewerker[] Mensen = [.. Organisaties.SelectMany(o => new[] { EenCoordinator(o), EenMeedenker(o), EenProfessional(o) })];
    static readonly Medewerker Gestopt = IsGestopt();

    readonly Keuzes keuzes;
    readonly List<Toegang> verborgen = [];
    readonly List<Deur> verborgenDeuren = [];

    public Spel(Partij partij)
    {
        keuzes = Keus(Routes[partij.Route]);
        var aanmelding = EenAanmelding().Met([.. Enum.GetValues<Leefgebied>().Where((_, i) => (partij.Leefgebieden >> i & 1) == 1)]);
        if (partij.Spoed) aanmelding = aanmelding.MetSpoed();
        if (partij.ZoekVerder) aanmelding = aanmelding.DieVerderZoekt();
        Casus = EenCasus().Uit(aanmelding).Bij(Routes[partij.Route]).Maak();
        if (partij.Verwezen) Casus.KomtVan(new(Casus.Id, "wijkverpleegkundige", "Vera Voorbeeld", null, [], "hash", Nu, Nu.AddDays(90)));
        Casus.GeefDeur(Deurhouder.Inwoner, null, "link", "code", Handelende.Inwoner, Nu);
        Open(partij.Opening);
        ToonAlles();
    }

    void Open(Opening opening)
    {
        if (opening == Opening.Verstuurd) return;
        var deel = Casus.Onderdelen[0];
        var (coordinator, doet) = (Van(deel.Organisatie, 0).Zelf(), Van(deel.Organisatie, 1));
        Casus.NeemAan(deel.Id, coordinator, Standaard, Nu);
        Casus.WijsToe(deel.Id, doet, Lijstkeuze.Eerste, coordinator, Nu);
        Casus.LegContactVast(deel.Id, EenContact(), doet.Zelf(), Nu);
        if (opening == Opening.Lopend) return;
        if (opening == Opening.Afgerond)
        {
            Casus.RondAf(deel.Id, Afsluitreden.KanHetZelf, new(Vandaag.AddDays(1)), doet.Zelf(), Standaard, Nu);
            return;
        }
        var naar = deel.Organisatie.Waarde == "pool" ? "evaregelt" : "pool";
        var overdracht = Casus.Schaal(EenBesluit(naar, [deel.Id], naar == "pool" ? "C08" : "B10"), Criteria, coordinator, Standaard, Nu);
        if (opening == Opening.Aangenomen) Casus.NeemOverdrachtAan(overdracht.Id, Van(overdracht.Naar, 1), Van(overdracht.Naar, 0).Zelf(), Standaard, Nu);
    }

    public Casus Casus { get; }
    public Daad Daad { get; private set; }
    public DateTimeOffset Nu { get; private set; } = Bouwers.Nu;

    /// <summary>What the verb would answer, or null: "may I?" before "do it".</summary>
    public Weigering? Vooraf { get; private set; }

    /// <summary>What the verb did answer.</summary>
    public Weigering? Achteraf { get; private set; }

    public void Doe(Zet zet)
    {
        (Nu, Daad) = (Nu.AddMinutes(zet.Minuten), zet.Daad);
        // The clock comes to the day that these wait for; not always.
        if (zet.Keuze % 3 != 0) Nu = Nu.AddDays(Daad switch { Daad.WekWaakvlam => 2, Daad.LaatWaakvlamDoven => 366, _ => 0 });
        var deel = Casus.Onderdelen[zet.Onderdeel % Casus.Onderdelen.Count];
        var ander = Casus.Onderdelen[zet.Ander % Casus.Onderdelen.Count];
        var tussen = Casus.Overdrachten.Where(o => o.IsTussenOrganisaties).ToList();
        if (zet.Daad >= Daad.NeemOverdrachtAan && tussen.Count == 0) Daad = Daad.Schaal;
        // The newest most often: the older ones are mostly over.
        var overdracht = tussen.Count == 0 ? null : tussen[^(zet.Ander % 4 == 0 ? 1 + zet.Onderdeel % tussen.Count : 1)];
        var wie = Daad is Daad.LaatVervallen or Daad.LaatOverdrachtVervallen or Daad.WekWaakvlam or Daad.LaatWaakvlamDoven ? Handelende.Systeem
            : Daad >= Daad.NeemOverdrachtAan ? Wie(zet.Wie, overdracht!, deel)
            : Wie(zet.Wie, deel);
        Verberg(wie, Daad);
        (Vooraf, var daad) = Daad >= Daad.NeemOverdrachtAan ? Lees(zet, overdracht!, wie) : Lees(zet, deel, ander, wie);
        try
        {
            daad();
            Achteraf = null;
        }
        catch (GeweigerdException geweigerd)
        {
            Achteraf = geweigerd.Weigering;
        }
        ToonAlles();
    }

    (Weigering? Vooraf, Action Daad) Lees(Zet zet, Onderdeel deel, Onderdeel ander, Handelende wie)
    {
        var id = deel.Id;
        switch (Daad)
        {
            case Daad.VraagOpschaling:
                var zin = zet.Keuze % 10 == 0 ? new string('z', 301) : "Het wordt mij te veel.";
                return (Casus.WaaromNietVraagOpschaling(id, zin, wie), () => Casus.VraagOpschaling(id, zin, zet.Keuze % 2 == 0, wie, Standaard, Nu));
            case Daad.HandelVerzoekAf:
                return (Casus.WaaromNietHandelVerzoekAf(id, wie), () => Casus.HandelVerzoekAf(id, wie, Nu));
            case Daad.LegSignaalWeg:
                var huidige = new[] { new Schaalsignaal(id, Kies<Schaalsignaalcode>(zet), new Signaalbewijs.Gezegd(), $"feiten {zet.Ander % 3}") };
                var keuze = new Signaalkeuze(huidige[0].Code, zet.Keuze % 6 == 0 ? "van toen" : huidige[0].Vingerafdruk, Kies<Wegreden>(zet));
                return (Casus.WaaromNietLegSignaalWeg(id, keuze, huidige, wie), () => Casus.LegSignaalWeg(id, keuze, huidige, wie, Nu));
            case Daad.Schaal:
                var besluit = Besluit(zet, deel, ander);
                return (Casus.WaaromNietSchaal(besluit, Criteria, wie, Nu), () => Casus.Schaal(besluit, Criteria, wie, Standaard, Nu));
            case Daad.RondAf:
                var waakvlam = zet.Keuze % 4 == 0 ? null : new Waakvlamkeuze(zet.Keuze % 4 == 1 ? null : Nederland.Vandaag(Nu).AddDays(zet.Keuze % 3));
                return (Casus.WaaromNietRondAf(id, waakvlam, wie, Standaard, Nu), () => Casus.RondAf(id, Casus.Uitkomsten[zet.Keuze % 4], waakvlam, wie, Standaard, Nu));
            case Daad.WekWaakvlam:
                return (null, () => Casus.WekWaakvlam(id, zet.Keuze % 5 != 0, Nu));
            case Daad.LaatWaakvlamDoven:
                return (null, () => Casus.LaatWaakvlamDoven(id, Nu));
            case Daad.MeldGaatGoed:
                DateOnly? volgende = zet.Keuze % 2 == 0 ? null : Nederland.Vandaag(Nu).AddDays(zet.Keuze % 7);
                return (Casus.WaaromNietMeldGaatGoed(id, volgende, wie, Nederland.Vandaag(Nu)), () => Casus.MeldGaatGoed(id, volgende, wie, Nu));
            case Daad.Heropen:
                var terug = new Terugkeer(zet.Keuze % 3 == 0 ? null : deel.Waakvlam?.Bij, zet.Keuze % 10 != 0);
                return (Casus.WaaromNietHeropen(id, terug, wie, Nederland.Vandaag(Nu)), () => Casus.Heropen(id, terug, wie, Standaard, Nu));
            case Daad.ZetWaakvlamUit:
                return (Casus.WaaromNietZetWaakvlamUit(id, wie), () => Casus.ZetWaakvlamUit(id, wie, Nu));
            case Daad.DeelErvaring:
                return (Casus.WaaromNietDeelErvaring(id, wie), () => Casus.DeelErvaring(id, Kies<Ervaring>(zet), wie, Nu));
            case Daad.GaatDoor:
                return (Casus.WaaromNietGaatDoor(id, wie), () => Casus.GaatDoor(id, wie, Nu));
            case Daad.TrekDeelIn:
                return (Casus.WaaromNietTrekDeelIn(id, wie), () => Casus.TrekDeelIn(id, wie, Nu));
            case Daad.KiesAnders:
                var anders = new Keuzes([.. Organisaties.Skip(zet.Keuze % Organisaties.Length).Select(Aan), keuzes.Aanmeldpunt]);
                return (Casus.WaaromNietKiesAnders(id, anders, wie), () => Casus.KiesAnders(id, anders, wie, Standaard, Nu));
            case Daad.WisselVanMeedenker:
                return (Casus.WaaromNietWisselVanMeedenker(id, wie), () => Casus.WisselVanMeedenker(id, wie, Standaard, Nu));
            case Daad.NeemAan:
                return (Casus.WaaromNietNeemAan(id, wie), () => Casus.NeemAan(id, wie, Standaard, Nu));
            case Daad.Weiger:
                return (Casus.WaaromNietWeiger(id, keuzes, wie), () => Casus.Weiger(id, Kies<Weigerreden>(zet), keuzes, wie, Standaard, Nu));
            case Daad.LaatVervallen:
                return (null, () => Casus.LaatVervallen(id, keuzes, Standaard, Nu));
            case Daad.BiedAan:
                var aan = Aan(Organisaties[zet.Keuze % Organisaties.Length]);
                return (Casus.WaaromNietBiedAan(id, aan.Organisatie, Lijst(zet), wie), () => Casus.BiedAan(id, aan, Lijst(zet), wie, Standaard, Nu));
            case Daad.WijsToe:
                var doet = zet.Keuze % 20 == 0 ? Gestopt : zet.Keuze % 5 == 0 ? Mensen[zet.Keuze % Mensen.Length] : Van(deel.Organisatie, zet.Keuze % 3);
                return (Casus.WaaromNietWijsToe(id, doet, Lijst(zet), wie), () => Casus.WijsToe(id, doet, Lijst(zet), wie, Nu));
            case Daad.Ontlast:
                return (Casus.WaaromNietOntlast(id, wie), () => Casus.Ontlast(id, wie, Standaard, Nu));
            case Daad.LegContactVast:
                var contact = EenContact(Nederland.Vandaag(Nu).AddDays(zet.Keuze % 10 == 0 ? 1 : 0), Kies<Contactsoort>(zet), minuten: zet.Keuze);
                return (Casus.WaaromNietLegContactVast(id, contact, wie, Nu), () => Casus.LegContactVast(id, contact, wie, Nu));
            case Daad.Splits:
                var vraag = zet.Keuze % 10 == 0 ? " " : new string('v', 1 + zet.Keuze / 2);
                var gebieden = deel.Leefgebieden.Where((_, i) => (zet.Ander >> i & 1) == 1).ToHashSet();
                if (zet.Keuze % 7 == 0) gebieden.Add(Kies<Leefgebied>(zet));
                return (Casus.WaaromNietSplits(id, vraag, gebieden, wie), () => Casus.Splits(id, vraag, gebieden, wie, Nu));
            case Daad.VoegSamen:
                return (Casus.WaaromNietVoegSamen(id, ander.Id, wie), () => Casus.VoegSamen(id, ander.Id, wie, Nu));
            case Daad.Typeer:
                return (Casus.WaaromNietTypeer(id, wie), () => Casus.Typeer(id, Casus.Onderdeel(id).Leefgebieden, Kies<Hulprol>(zet), zet.Keuze % 4 == 0 ? null : Kies<SoortHulp>(zet), wie, Nu));
            case Daad.TrekIn:
                return (Casus.WaaromNietTrekIn(wie), () => Casus.TrekIn(wie, Nu));
            case Daad.TrekVerwijzingIn:
                return (Casus.WaaromNietTrekVerwijzingIn(wie), () => Casus.TrekVerwijzingIn(wie, Nu));
            case Daad.GeefNieuweCode:
                return (Casus.WaaromNietVoorInwoner(wie), () => Casus.GeefNieuweCode("link", "code", Kies<Vraagwijze>(zet), wie, Nu));
            case Daad.GeefDeur:
                return (null, () => Casus.GeefDeur(Kies<Deurhouder>(zet), "Nel Fictie", "link", "code", wie, Nu));
            case Daad.SluitDeur:
                return (null, () => Casus.SluitDeur(Casus.Deuren[zet.Keuze % Casus.Deuren.Count].Id, wie, Nu));
            case Daad.Beperk:
                return (Casus.WaaromNietBeperk(wie), () => Casus.Beperk(wie, Nu));
            case Daad.HefBeperkingOp:
                return (Casus.WaaromNietBeperk(wie), () => Casus.HefBeperkingOp(wie, Nu));
            case Daad.VraagWissen:
                return (Casus.WaaromNietVraagWissen(wie), () => Casus.VraagWissen(wie, Nu));
            case Daad.TrekWissenIn:
                return (Casus.WaaromNietVraagWissen(wie), () => Casus.TrekWissenIn(wie, Nu));
            default:
                return (Casus.WaaromNietMeldGecorrigeerd(wie), () => Casus.MeldGecorrigeerd(wie, Nu));
        }
    }

    /// <summary>Who stands on top, or somebody else with or without a reason.</summary>
    static Lijstkeuze Lijst(Zet zet) => new(zet.Keuze % 3 != 0, zet.Keuze % 6 == 0 ? null : Kies<Afwijkreden>(zet));

    (Weigering? Vooraf, Action Daad) Lees(Zet zet, WarmeOverdracht overdracht, Handelende wie)
    {
        var id = overdracht.Id;
        var vandaag = Nederland.Vandaag(Nu);
        switch (Daad)
        {
            case Daad.NeemOverdrachtAan:
                var voor = zet.Keuze % 3 == 0 ? null : zet.Keuze % 20 == 1 ? Gestopt : Van(overdracht.Naar, zet.Keuze % 3);
                return (Casus.WaaromNietNeemOverdrachtAan(id, voor, wie), () => Casus.NeemOverdrachtAan(id, voor, wie, Standaard, Nu));
            case Daad.WeigerOverdracht:
                return (Casus.WaaromNietWeigerOverdracht(id, wie), () => Casus.WeigerOverdracht(id, Kies<Weigerreden>(zet), wie, Standaard, Nu));
            case Daad.TrekOverdrachtIn:
                return (Casus.WaaromNietTrekOverdrachtIn(id, wie), () => Casus.TrekOverdrachtIn(id, wie, Standaard, Nu));
            case Daad.LaatOverdrachtVervallen:
                return (null, () => Casus.LaatOverdrachtVervallen(id, zet.Keuze % 4 != 0, Standaard, Nu));
            case Daad.SpreekAf:
                var afspraak = new Afspraakvoorstel(vandaag.AddDays(zet.Keuze % 5 - 1), Kies<Contactsoort>(zet));
                return (Casus.WaaromNietSpreekAf(id, afspraak, wie, vandaag), () => Casus.SpreekAf(id, afspraak, wie, Nu));
            case Daad.BevestigOverdracht:
                var gesprek = EenGesprek(vandaag.AddDays(zet.Keuze % 10 == 0 ? 1 : 0), akkoord: zet.Keuze % 3 != 0);
                return (Casus.WaaromNietBevestigOverdracht(id, gesprek, wie, Nu), () => Casus.BevestigOverdracht(id, gesprek, wie, Standaard, Nu));
            case Daad.BevestigKoud:
                return (Casus.WaaromNietBevestigKoud(id, wie), () => Casus.BevestigKoud(id, Kies<Koudereden>(zet), wie, Standaard, Nu));
            case Daad.Beaam:
                return (Casus.WaaromNietBeaam(id, wie), () => Casus.Beaam(id, wie, Standaard, Nu));
            default:
                return (Casus.WaaromNietBetwist(id, wie, Standaard, vandaag), () => Casus.Betwist(id, wie, Standaard, Nu));
        }
    }

    // Mostly a decision that can be taken; now and then one thing is wrong with it.
    Schaalbesluit Besluit(Zet zet, Onderdeel deel, Onderdeel ander)
    {
        var naar = Organisaties[zet.Keuze % Organisaties.Length];
        var besluit = EenBesluit(naar, zet.Ander % 3 == 0 ? [deel.Id, ander.Id] : [deel.Id], Schaalbesluit.OvergangVan(deel.Niveau, Aan(naar).Niveau) switch
        {
            Overgang.B => zet.Keuze % 6 == 0 ? [Criteriumcode.Onveilig] : zet.Keuze % 6 == 1 ? ["B04", "B10"] : [Criteriumcode.Bezwaar],
            Overgang.C => ["C01"],
            _ => [],
        });
        return (zet.Keuze % 40) switch
        {
            0 => besluit with { Criteria = [] },
            1 => besluit with { Criteria = [Criterium("A01")] },
            2 => besluit with { Criteria = [.. besluit.Criteria.Select(c => c with { Versie = 2 })] },
            3 => besluit with { Toelichting = " " },
            4 => besluit with { Instemming = null },
            5 => besluit with { Naar = besluit.Naar with { Vrij = 0 } },
            6 => besluit with { Naar = besluit.Naar with { IsActief = false } },
            7 => besluit with { Onderdelen = [] },
            8 or 9 or 10 => besluit with { AlGeweest = EenGesprek(Nederland.Vandaag(Nu), akkoord: zet.Ander % 2 == 0) },
            _ => besluit,
        };
    }

    // Who receives, who gives, who does it, the resident; then anybody.
    static Handelende Wie(int wie, WarmeOverdracht overdracht, Onderdeel deel) => wie switch
    {
        < 5 => Van(overdracht.Naar, 0).Zelf(),
        < 7 => overdracht.Ontvanger is { } ontvanger ? Mensen.Single(m => m.Id == ontvanger).Zelf() : Van(overdracht.Naar, 1).Zelf(),
        < 10 => Van(overdracht.Van!.Value, 0).Zelf(),
        < 12 => Wie(7, deel),
        < 17 => Handelende.Inwoner,
        _ => Mensen[wie * 7 % Mensen.Length].Zelf(),
    };

    // The likely ones first: the coördinator, who does it, a colleague; then anybody.
    static Handelende Wie(int wie, Onderdeel deel) => wie switch
    {
        < 6 => Van(deel.Organisatie, 0).Zelf(),
        < 10 => (Mensen.FirstOrDefault(m => m.Id == deel.Toewijzing?.Medewerker) ?? Van(deel.Organisatie, 1)).Zelf(),
        10 => Van(deel.Organisatie, 2).Zelf(),
        11 => Handelende.Naaste,
        12 => Handelende.Systeem,
        13 or 14 or 15 => Handelende.Inwoner,
        _ => Mensen[wie * 7 % Mensen.Length].Zelf(),
    };

    static Medewerker Van(OrganisatieCode organisatie, int wie) => Mensen[Array.IndexOf(Organisaties, organisatie.Waarde) * 3 + wie];

    static T Kies<T>(Zet zet) where T : struct, Enum => Enum.GetValues<T>()[zet.Keuze % Enum.GetValues<T>().Length];

    static Medewerker IsGestopt()
    {
        var gestopt = EenMeedenker(Aanmeldpunt);
        gestopt.Stop(EenCoordinator(gestopt.Organisatie!.Value.Waarde), [], 0, Bouwers.Nu);
        return gestopt;
    }

    void Verberg(Handelende wie, Daad daad)
    {
        if (wie.Organisatie is not { } eigen) return;
        // Who holds a row of a handover sees the rows of the other side too (heeft_overdracht).
        var samen = Casus.Toegangen.Where(t => t.IsOpen && t.Organisatie == eigen && (wie.IsCoordinator || wie.Is(t.Medewerker) || (t.Medewerker is null && t.Reden == Toegangsreden.Aanbod)))
            .Select(t => t.Overdracht).OfType<OverdrachtId>().ToHashSet();
        verborgen.AddRange(Casus.Toegangen.Where(t => !t.IsOpen
            || ((t.Organisatie != eigen || (!wie.IsCoordinator && t.Medewerker is { } iemand && iemand != wie.Medewerker)) && !(t.Overdracht is { } o && samen.Contains(o)))));
        Toegangen(Casus).RemoveAll(verborgen.Contains);
        if (daad is Daad.GeefNieuweCode or Daad.GeefDeur or Daad.SluitDeur) return;
        verborgenDeuren.AddRange(Casus.Deuren);
        Deuren(Casus).Clear();
    }

    void ToonAlles()
    {
        Toegangen(Casus).AddRange(verborgen);
        Toegangen(Casus).Sort((een, ander) => een.Id.CompareTo(ander.Id));
        verborgen.Clear();
        Deuren(Casus).AddRange(verborgenDeuren);
        verborgenDeuren.Clear();
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "toegangen")]
    static extern ref List<Toegang> Toegangen(Casus casus);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "deuren")]
    static extern ref List<Deur> Deuren(Casus casus);
}
