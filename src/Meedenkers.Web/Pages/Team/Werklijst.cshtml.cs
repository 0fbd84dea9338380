using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Pages.Team.Advies;
using Meedenkers.Web.Pages.Team.Afwezig;
using Meedenkers.Web.Pages.Team.Mensen;
using Meedenkers.Web.Pages.Team.Profiel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team;

/// <summary>What waits for this person or this organisation, most pressing first. One query for each section.</summary>
internal sealed class WerklijstModel(Teamkamer kamer) : Teampagina(kamer)
{
    const int RuimteInPaneel = 6;

    /// <summary>Who of the organisation is there today; only a coördinator looks after that.</summary>
    Aanwezigheid? aanwezig;

    public Formulier Invoer { get; private set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    /// <summary>Colleagues who lost every key, for whom this person may say yes.</summary>
    public IReadOnlyList<Herstelvraag> Herstel { get; private set; } = [];

    /// <summary>Questions of residents about a look that wait for an answer of this organisation.</summary>
    public int Inzagevragen { get; private set; }

    /// <summary>Requests for advice that wait for an answer of this organisation, for who may answer.</summary>
    public int Adviesvragen { get; private set; }

    /// <summary>Profiles that wait for this coördinator, and until when the one who looks can do less.</summary>
    public Profielstaat Profielen { get; private set; } = null!;

    /// <summary>That the one who looks is away today, and could say to be back.</summary>
    public Afwezigregel? Afwezig { get; private set; }

    public async Task<IActionResult> OnGetAsync(Formulier invoer, string? deel, string? na)
    {
        Invoer = invoer;
        var alleen = Code.Probeer<Werkdeel>(deel, out var een) ? een : (Werkdeel?)null;
        var filter = Filter();
        var secties = new List<Sectie>();
        aanwezig = Ik.IsCoordinator ? await Db.AanwezigOp(Vandaag, Stop) : null;
        var zonderHelper = aanwezig?.ZonderHelper ?? [];
        foreach (var welk in Delen(zonderHelper).Where(d => alleen is null ? !filter.TeLaat || d == Werkdeel.TeLaat : d == alleen))
            secties.Add(Toon(welk, await Werklijstvraag.Lees(Db, welk, filter, alleen is null ? null : Volgsleutel.Lees(na), Vandaag, zonderHelper, Stop)));
        Inzage.Lijst();
        var mensen = Ik.IsCoordinator ? await Ruimte.Lees(Db, Vandaag, Stop) : [];
        Herstel = await Herstelvraag.Voor(Db, Ik, Nu, Stop);
        var organisatie = Ik.EigenOrganisatie;
        Inzagevragen = Ik.IsCoordinator ? await Db.Inzagevragen.CountAsync(v => v.Organisatie == organisatie && v.BeantwoordOp == null, Stop) : 0;
        Adviesvragen = await Advieslijst.Wachtend(Db, Ik, Stop);
        Afwezig = aanwezig is not null ? Afwezigregel.Nu(aanwezig, Ik.Id, Vandaag) : (await Afwezigregel.Lees(Db, Ik.Id, Vandaag, Stop)).FirstOrDefault(a => a.IsNu);
        Profielen = await Profielstaat.Lees(Db, Ik, mensen, Vandaag, Stop);
        Kruimels(new Kruimel("Werklijst"));
        Beeld = new(Nederland.Lang(Vandaag), Ik.IsCoordinator, alleen is not null, !filter.IsLeeg, secties,
            [.. mensen.Take(RuimteInPaneel).Select(m => new Mens(m.Naam, string.Join(", ", new[] { m.Afwezig(Vandaag), m.Sterk(Naslag) }.Where(t => !string.IsNullOrEmpty(t))), m.Bezet, m.Van))], mensen.Count, Keuzes());
        return Page();
    }

    IEnumerable<Werkdeel> Delen(IReadOnlyCollection<MedewerkerId> zonderHelper) =>
        Enum.GetValues<Werkdeel>().Where(d => d == Werkdeel.NiemandAanwezig ? zonderHelper.Count > 0 : Ik.IsCoordinator || d != Werkdeel.TeVerdelen);

    Werkfilter Filter() => new(
        Naslag.Gemeente(Invoer.Gemeente)?.Code,
        Code.Probeer<Leefgebied>(Invoer.Onderwerp, out var onderwerp) ? onderwerp : null,
        Invoer.Taal is { Length: <= Domain.Aanmeldingen.Wens.TaalMaximum } taal ? taal : null,
        Invoer.Spoed, Invoer.TeLaat);

    Keuzelijsten Keuzes() => new(
        [.. Naslag.Gemeenten.Select(g => new SelectListItem(g.Naam, g.Code))],
        [.. Naslag.Leefgebieden.Select(l => new SelectListItem(l.Naam, Code.Van(l.Leefgebied)))],
        [new(Woorden.Nederlands, Woorden.Nederlands), new("Een andere taal", Werkfilter.AndereTaal)]);

    Sectie Toon(Werkdeel deel, List<Werkrij> rijen)
    {
        var meer = rijen.Count > Werklijstvraag.Bladzijde;
        if (meer) rijen.RemoveAt(rijen.Count - 1);
        Inzage.Lijst(rijen.Select(r => r.Casus));
        return new(deel, meer ? $"{Werklijstvraag.Bladzijde}+" : $"{rijen.Count}", [.. rijen.Select(r => Toon(r, deel))], meer ? Verder(deel, rijen[^1].Sleutel) : null);
    }

    string Verder(Werkdeel deel, Volgsleutel na) => Url.Page("/Team/Werklijst", values: new
    {
        deel = Code.Van(deel),
        na,
        gemeente = Invoer.Gemeente,
        onderwerp = Invoer.Onderwerp,
        taal = Invoer.Taal,
        spoed = Invoer.Spoed ? "true" : null,
        telaat = Invoer.TeLaat ? "true" : null,
    })!;

    Rij Toon(Werkrij rij, Werkdeel deel)
    {
        var aanbod = rij.Stand == Onderdeelstand.Aangeboden;
        var waakvlam = rij.Stand == Onderdeelstand.Afgesloten;
        var overdracht = rij.Overdracht is { } id ? $"/team/overdrachten/{id.Waarde}" : null;
        var termijn = waakvlam || rij.Sleutel.Uiterlijk == DateOnly.MaxValue ? null
            : aanbod ? Termijnbeeld.VanAanbod(rij.Van, rij.Sleutel.Uiterlijk, rij.Sleutel.Spoed, Vandaag)
            : Termijnbeeld.Van(overdracht is null ? rij.AangemeldOp : rij.Van, rij.Sleutel.Uiterlijk, Vandaag, overdracht is not null ? "gesprek" : rij.Stand == Onderdeelstand.Lopend ? null : "eerste contact");
        return new(overdracht ?? (waakvlam ? $"/team/waakvlam/{rij.Onderdeel.Waarde}" : aanbod ? $"/team/aanbod/{rij.Onderdeel.Waarde}" : $"/team/casussen/{rij.Casus.Waarde}"), rij.Stand,
            aanbod ? null : rij.Nummer.Groepen, aanbod ? null : rij.Naam, Naslag.Gemeente(rij.Gemeente)!.Naam,
            Woorden.Van(rij.Leefgebieden, Naslag), rij.Leefgebieden.Count > 0 ? Code.Van(rij.Leefgebieden[0]) : "", rij.Taal, Woorden.Van(rij.Momenten),
            [.. aanbod || OverAanwezigheid(rij, deel) is not { } wie ? Array.Empty<Etiket>() : [wie], .. Etiketten(rij), .. Etiket.Van(rij.Sleutel.Spoed, rij.UiterlijkeDatum, rij.Taal, rij.NietUitMijnDorp, Vandaag)], termijn, rij.BijWie, rij.Sleutel.Spoed || (!waakvlam && rij.Sleutel.Uiterlijk < Vandaag),
            aanbod || overdracht is not null ? null : $"/team/casussen/{rij.Casus.Waarde}/onderdelen/{rij.Onderdeel.Waarde}", aanbod ? null : Afwezigheid(rij), aanbod ? null : Zonderhelper(rij));
    }

    /// <summary>For a coördinator: until when who does it is away, and who looks along.</summary>
    string? Afwezigheid(Werkrij rij)
    {
        if (aanwezig is null || rij.BijWieId is not { } wie || aanwezig.IsEr(wie)) return null;
        if (aanwezig.Van(wie) is not { } weg) return "heeft pauze";
        var tot = $"t/m {Nederland.Kort(weg.Periode.Laatste, Vandaag)}";
        return aanwezig.NeemtWaar(wie) is { } neemtWaar ? $"{neemtWaar.Naam} neemt waar {tot}"
            : $"is er niet {tot}{(aanwezig.Mensen.FirstOrDefault(m => m.Id == weg.Vervanger) is { } ookWeg ? $", {ookWeg.Naam} ook niet" : "")}";
    }

    /// <summary>What a coördinator does about work that nobody looks at today: choose who looks along, or pass on the work of who has a pause.</summary>
    (string, string)? Zonderhelper(Werkrij rij) => aanwezig is null || rij.BijWieId is not { } wie || aanwezig.HeeftHelper(wie) ? null
        : aanwezig.Van(wie) is { } afwezig ? ("Kies waarnemer", $"/team/afwezig/{afwezig.Id}") : ("Geef door", $"/team/mensen/{wie.Waarde}/werk");

    /// <summary>For whom one looks along; for a coördinator that nobody looks at it, in a list that is not of that.</summary>
    Etiket? OverAanwezigheid(Werkrij rij, Werkdeel deel) =>
        aanwezig is null ? Ik.NeemtWaarVoor(rij.BijWieId) is { } waarneming ? new("info", "mens", waarneming.Etiket(Vandaag)) : null
        : deel != Werkdeel.NiemandAanwezig && rij.BijWieId is { } wie && !aanwezig.HeeftHelper(wie) ? new("spoed", "mens", "Niemand aanwezig") : null;

    /// <summary>Why something that runs is on the list with a term.</summary>
    static IEnumerable<Etiket> Etiketten(Werkrij rij)
    {
        if (rij.Overdracht is not null) yield return new("let", "pijl", "Warme overdracht");
        else if (rij.Stand == Onderdeelstand.Afgesloten) yield return new("info", "klok", "Waakvlam");
        else if (rij.VraagtWeer) yield return new("let", "terug", "Vraagt weer hulp");
        else if (rij.VraagtOpschaling) yield return new("let", "mens", "Wordt te veel");
        else if (rij.Stand == Onderdeelstand.Lopend && rij.Sleutel.Uiterlijk != DateOnly.MaxValue) yield return new("let", "terug", "Overdracht kwam terug");
    }

    public sealed record Formulier
    {
        public string? Gemeente { get; init; }
        public string? Onderwerp { get; init; }
        public string? Taal { get; init; }
        public bool Spoed { get; init; }
        public bool TeLaat { get; init; }
    }

    public sealed record Weergave(string Dag, bool IsCoordinator, bool EenDeel, bool Gefilterd, IReadOnlyList<Sectie> Secties, IReadOnlyList<Mens> Mensen, int AantalMensen, Keuzelijsten Keuzes)
    {
        public Sectie? Van(Werkdeel deel) => Secties.FirstOrDefault(s => s.Deel == deel);
    }

    public sealed record Keuzelijsten(IReadOnlyList<SelectListItem> Gemeenten, IReadOnlyList<SelectListItem> Onderwerpen, IReadOnlyList<SelectListItem> Talen);

    public sealed record Sectie(Werkdeel Deel, string Aantal, IReadOnlyList<Rij> Rijen, string? Meer);

    public sealed record Rij(string Naar, Onderdeelstand Stand, string? Nummer, string? Naam, string Gemeente, string Onderwerp, string Pictogram, string Taal, string Moment,
        IReadOnlyList<Etiket> Etiketten, Termijnbeeld? Termijn, string? BijWie, bool Rood, string? Onderdeel, string? Afwezig, (string Tekst, string Naar)? Zonderhelper);

    public sealed record Mens(string Naam, string Sterk, int Bezet, int Van);
}
