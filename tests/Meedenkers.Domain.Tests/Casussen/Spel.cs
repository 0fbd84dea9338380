using System.Runtime.CompilerServices;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
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
    static readonly Medewerker[] Mensen = [.. Organisaties.SelectMany(o => new[] { EenCoordinator(o), EenMeedenker(o), EenMeedenker(o) })];
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
        var deel = Casus.Onderdelen[zet.Onderdeel % Casus.Onderdelen.Count];
        var ander = Casus.Onderdelen[zet.Ander % Casus.Onderdelen.Count];
        var wie = zet.Daad == Daad.LaatVervallen ? Handelende.Systeem : Wie(zet.Wie, deel);
        Verberg(wie, zet.Daad);
        (Vooraf, var daad) = Lees(zet, deel, ander, wie);
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
        switch (zet.Daad)
        {
            case Daad.NeemAan:
                return (Casus.WaaromNietNeemAan(id, wie), () => Casus.NeemAan(id, wie, Standaard, Nu));
            case Daad.Weiger:
                return (Casus.WaaromNietWeiger(id, keuzes, wie), () => Casus.Weiger(id, Kies<Weigerreden>(zet), keuzes, wie, Standaard, Nu));
            case Daad.LaatVervallen:
                return (null, () => Casus.LaatVervallen(id, keuzes, Standaard, Nu));
            case Daad.BiedAan:
                var aan = Aan(Organisaties[zet.Keuze % Organisaties.Length]);
                return (Casus.WaaromNietBiedAan(id, aan.Organisatie, wie), () => Casus.BiedAan(id, aan, wie, Standaard, Nu));
            case Daad.WijsToe:
                var doet = zet.Keuze % 20 == 0 ? Gestopt : zet.Keuze % 5 == 0 ? Mensen[zet.Keuze % Mensen.Length] : Van(deel.Organisatie, zet.Keuze % 3);
                return (Casus.WaaromNietWijsToe(id, doet, wie), () => Casus.WijsToe(id, doet, wie, Nu));
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

    // The likely ones first: the coördinator, who does it, a colleague; then anybody.
    static Handelende Wie(int wie, Onderdeel deel) => wie switch
    {
        < 6 => Van(deel.Organisatie, 0).Zelf(),
        < 10 => Handelende.Van(deel.Toewijzing?.Medewerker ?? Van(deel.Organisatie, 1).Id, deel.Organisatie, false),
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
        verborgen.AddRange(Casus.Toegangen.Where(t =>
            !t.IsOpen || t.Organisatie != eigen || (!wie.IsCoordinator && t.Medewerker is { } iemand && iemand != wie.Medewerker)));
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
