using System.Collections.Frozen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>Everything that matching can say about a candidate or about a list.</summary>
public enum Redencode
{
    // About the wish.
    Gekozen, GevraagdeSoort, AndereSoort,
    // About the niveau.
    GeenProfessionalNodig, MisschienTeZwaar, ProfessionalNodig, GeenProfessional,
    // About dekking.
    Focus, Breed, Deels, DektNiet, KentDeSituatie, SituatieNagaan, ErvaringNagaan, VoorwaardeKlopt, VoorwaardeNagaan,
    // About language, part of the week and form.
    SpreektTaal, SpreektTaalNiet, TaalNagaan, TolkNagaan, TijdPast, TijdPastNiet, TijdNagaan, VormPast, VormPastNiet, VormNagaan,
    // About room, training and village.
    HeeftRuimte, BijnaVol, TrainingNagaan, DorpNagaan,
    // Why somebody is not asked.
    NietOnafhankelijk, BuitenGebied, GeenAfspraak, AfspraakLooptNiet, AfspraakIsOp, NiemandAntwoordt, LieverIemandAnders, DoetDitNiet, AlleenEenSituatie,
    AndereErvaring, UitEigenDorp, TijdelijkMinder, IsAfwezig, ZonderContactpersoon, NiemandVrij, IsVol,
    // About the list.
    GekozenIsWeg, GekozenIsPartner, GekozenKanNiet, WensenBotsen, WensWijkt, NiemandVanDeSoort, AanmeldpuntZoektMee,
    // What is next.
    AanmeldpuntDaarna, NiemandPast, IedereenIsVol, CoordinatorBeslist,
}

/// <summary>One reason, for or against, or something that is not known yet. Sentences name nobody and no group, and say neither "u" nor "je".</summary>
/// <param name="Code">Which reason.</param>
/// <param name="Over">The leefgebied that it is about, when it is about one.</param>
public readonly record struct Reden(Redencode Code, Leefgebied? Over = null)
{
    public string Zin => Zinnen[Code].Zin;

    /// <summary>False when only the team reads it.</summary>
    public bool IsVoorInwoner => Zinnen[Code].VoorInwoner;

    public override string ToString() => Over is { } leefgebied ? $"{Code}({Werkmodel.Code.Van(leefgebied)})" : Code.ToString();

    static readonly FrozenDictionary<Redencode, (string Zin, bool VoorInwoner)> Zinnen = new Dictionary<Redencode, (string, bool)>
    {
        [Redencode.Gekozen] = ("Deze hulp is zelf gekozen.", true),
        [Redencode.GevraagdeSoort] = ("Dit is de soort hulp die gevraagd is.", true),
        [Redencode.AndereSoort] = ("Dit is een andere soort hulp dan gevraagd is.", true),
        [Redencode.GeenProfessionalNodig] = ("Voor deze vraag is nu geen professional nodig.", true),
        [Redencode.MisschienTeZwaar] = ("Misschien kan een vrijwilliger dit ook.", true),
        [Redencode.ProfessionalNodig] = ("Voor deze vraag is een professional nodig.", true),
        [Redencode.GeenProfessional] = ("Er is een professional nodig, en dat is dit niet.", true),
        [Redencode.Focus] = ("Is hier extra goed in.", true),
        [Redencode.Breed] = ("Helpt ook bij dit onderwerp.", true),
        [Redencode.Deels] = ("Helpt hier maar bij een deel.", true),
        [Redencode.DektNiet] = ("Helpt niet bij dit onderwerp.", true),
        [Redencode.KentDeSituatie] = ("Helpt vaker mensen in deze situatie.", true),
        [Redencode.SituatieNagaan] = ("Helpt mensen in een bepaalde situatie. Vraag of dat hier past.", false),
        [Redencode.ErvaringNagaan] = ("Vraag welke ervaring deze meedenker heeft.", false),
        [Redencode.VoorwaardeKlopt] = ("De voorwaarde van deze hulp klopt hier.", true),
        [Redencode.VoorwaardeNagaan] = ("Deze hulp heeft een voorwaarde. Ga na of die hier klopt.", false),
        [Redencode.SpreektTaal] = ("Spreekt de gevraagde taal.", true),
        [Redencode.SpreektTaalNiet] = ("Spreekt de gevraagde taal niet.", true),
        [Redencode.TaalNagaan] = ("Vraag welke talen deze meedenker spreekt.", false),
        [Redencode.TolkNagaan] = ("Zoek een tolk.", false),
        [Redencode.TijdPast] = ("Kan op de gevraagde tijd.", true),
        [Redencode.TijdPastNiet] = ("Kan niet op de gevraagde tijd.", true),
        [Redencode.TijdNagaan] = ("Vraag welke tijd past.", false),
        [Redencode.VormPast] = ("Kan afspreken zoals gevraagd is.", true),
        [Redencode.VormPastNiet] = ("Kan niet afspreken zoals gevraagd is.", true),
        [Redencode.VormNagaan] = ("Vraag hoe en waar afspreken kan.", false),
        [Redencode.HeeftRuimte] = ("Heeft nu ruimte.", true),
        [Redencode.BijnaVol] = ("Heeft weinig ruimte.", false),
        [Redencode.TrainingNagaan] = ("Heeft nog geen training. De coördinator beslist.", false),
        [Redencode.DorpNagaan] = ("Ga na of deze meedenker uit hetzelfde dorp komt.", false),
        [Redencode.NietOnafhankelijk] = ("Is niet onafhankelijk. Kan wel helpen naast een meedenker.", true),
        [Redencode.BuitenGebied] = ("Werkt niet in deze gemeente.", true),
        [Redencode.GeenAfspraak] = ("Heeft geen afspraak met deze gemeente.", true),
        [Redencode.AfspraakLooptNiet] = ("De afspraak met deze gemeente geldt vandaag niet.", true),
        [Redencode.AfspraakIsOp] = ("De afspraak met deze gemeente is vol.", true),
        [Redencode.NiemandAntwoordt] = ("Er is nu niemand die kan antwoorden.", false),
        [Redencode.LieverIemandAnders] = ("Er is om iemand anders gevraagd.", true),
        [Redencode.DoetDitNiet] = ("Helpt niet bij deze vraag.", true),
        [Redencode.AlleenEenSituatie] = ("Helpt alleen mensen in een bepaalde situatie.", true),
        [Redencode.AndereErvaring] = ("Heeft een andere ervaring dan hier nodig is.", false),
        [Redencode.UitEigenDorp] = ("Komt uit hetzelfde dorp.", false),
        [Redencode.TijdelijkMinder] = ("Kan nu tijdelijk minder doen.", false),
        [Redencode.IsAfwezig] = ("Is er nu niet.", false),
        [Redencode.ZonderContactpersoon] = ("Heeft nog geen contactpersoon.", false),
        [Redencode.NiemandVrij] = ("Er is nu niemand vrij.", true),
        [Redencode.IsVol] = ("Heeft nu geen ruimte.", false),
        [Redencode.GekozenIsWeg] = ("De gekozen hulp is er niet meer.", true),
        [Redencode.GekozenIsPartner] = ("De gekozen hulp is niet onafhankelijk. Zij kan wel meehelpen.", true),
        [Redencode.GekozenKanNiet] = ("De gekozen hulp kan nu niet.", true),
        [Redencode.WensenBotsen] = ("De gekozen hulp is een andere soort dan gevraagd is.", true),
        [Redencode.WensWijkt] = ("Er is een professional nodig. Daarom gaat die voor op de gevraagde hulp.", true),
        [Redencode.NiemandVanDeSoort] = ("Niemand van de gevraagde soort kan nu.", true),
        [Redencode.AanmeldpuntZoektMee] = ("Het aanmeldpunt zoekt mee naar iemand anders.", true),
        [Redencode.AanmeldpuntDaarna] = ("Kan niemand van deze lijst? Dan helpt het aanmeldpunt.", true),
        [Redencode.NiemandPast] = ("Er is geen hulp die past. Het aanmeldpunt zoekt verder.", true),
        [Redencode.IedereenIsVol] = ("Iedereen die past is nu vol. Het aanmeldpunt zoekt verder.", true),
        [Redencode.CoordinatorBeslist] = ("Niemand van deze organisatie kan nu. De coördinator beslist.", false),
    }.ToFrozenDictionary();
}

/// <summary>What speaks for somebody, what against, and what somebody has to find out first.</summary>
public sealed record Onderbouwing(IReadOnlyList<Reden> Voor, IReadOnlyList<Reden> Tegen, IReadOnlyList<Reden> Ontbreekt);
