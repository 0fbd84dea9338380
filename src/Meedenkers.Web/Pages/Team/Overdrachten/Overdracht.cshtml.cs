using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Pages.Team.Casussen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Overdrachten;

/// <summary>
/// A warm handover for both sides, on one page: where it stands, what goes along, and what each can do now. Before it is taken up
/// the receiver reads no name and no number.
/// </summary>
internal sealed class OverdrachtModel(Teamkamer kamer, NeemOverdrachtAan neemAan, WeigerOverdracht weiger, TrekOverdrachtIn trekIn, SpreekAf spreekAf,
    BevestigOverdracht bevestig, BevestigKoud bevestigKoud, OverdrachtModel.Controle controle, Gesprekscontrole gesprekscontrole) : Teampagina(kamer)
{
    [FromRoute]
    public Guid OverdrachtId { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The conversation, in a form of its own on this page.</summary>
    [BindProperty]
    public Gespreksinvoer Gesprek { get; set; } = new();

    /// <summary>Null when it was answered by somebody else and nothing of it is ours any more.</summary>
    public Weergave? Beeld { get; private set; }

    OverdrachtId Id => new(OverdrachtId);

    public Task<IActionResult> OnGetAsync()
    {
        Gesprek = new() { Op = Vandaag, Erbij = Gespreksinvoer.Iedereen };
        return Toon();
    }

    public Task<IActionResult> OnPostNeemAanAsync() => Doe("Aangenomen. Spreek nu samen met de inwoner af.", () =>
        neemAan.Doe(Id, Guid.TryParse(Invoer.Voor, out var wie) ? new MedewerkerId(wie) : null, Ik.Handelende, Stop));

    public Task<IActionResult> OnPostWeigerAsync() => Doe("Uw antwoord is verwerkt. Uw organisatie ziet deze overdracht niet meer.", () =>
        weiger.Doe(Id, Code.Lees<Weigerreden>(Invoer.Reden!), Ik.Handelende, Stop), nameof(Formulier.Reden), "/team");

    public Task<IActionResult> OnPostTrekInAsync() => Doe("De overdracht is ingetrokken. De ander heeft bericht.", () => trekIn.Doe(Id, Ik.Handelende, Stop), naar: "/team");

    public Task<IActionResult> OnPostSpreekAfAsync() => Doe("De afspraak staat erin. De inwoner en de ander kunnen haar lezen.", () =>
        spreekAf.Doe(Id, new(Invoer.Op!.Value, Code.Lees<Contactsoort>(Invoer.Vorm!)), Ik.Handelende, Stop), nameof(Formulier.Op));

    public async Task<IActionResult> OnPostBevestigAsync()
    {
        if (!IsGoed(await gesprekscontrole.ValidateAsync(Gesprek, Stop), nameof(Gesprek))) return await Toon();
        return await Doe(Gesprek.Akkoord == "ja" ? "Bevestigd. De onderdelen zijn nu bij de ontvanger." : "Het gesprek is vastgelegd. De inwoner kan nog ja zeggen.",
            () => bevestig.Doe(Id, Gesprek.Lees(Ik.Id), Ik.Handelende, Stop), naar: Gesprek.Akkoord == "ja" ? "/team" : null);
    }

    public Task<IActionResult> OnPostKoudAsync() => Doe("Vastgelegd als koude overdracht. De onderdelen zijn nu bij de ontvanger.", () =>
        bevestigKoud.Doe(Id, Code.Lees<Koudereden>(Invoer.Koud!), Ik.Handelende, Stop), nameof(Formulier.Koud), "/team");

    /// <summary>Checks the fields of this button only; says that it worked, here or on the worklist.</summary>
    async Task<IActionResult> Doe(string zin, Func<Task> doe, string? regels = null, string? naar = null)
    {
        if (regels is not null && !IsGoed(await controle.ValidateAsync(Invoer, r => r.IncludeRuleSets(regels), Stop))) return await Toon();
        return await Probeer(Db, async () =>
        {
            await doe();
            Meld(zin);
            return Redirect(naar ?? $"/team/overdrachten/{OverdrachtId}");
        }, Toon);
    }

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Werklijst", "/team"), new Kruimel("Warme overdracht"));
        var casus = await Zoek();
        if (casus is null) return await LeesVoorbij() ? Page() : NotFound();
        Inzage.Van(casus.Id);
        var ontvangt = Ik.EigenOrganisatie == casus.Overdracht(Id).Naar;
        var namen = await Namen(casus, ontvangt);
        Beeld = new Overdrachtlezer(casus, casus.Overdracht(Id), Naslag, Ik, Nu, namen).Lees(await Naam(casus, ontvangt), ontvangt && Ik.IsCoordinator ? await Mensen() : []);
        return Page();
    }

    async Task<Casus?> Zoek()
    {
        try
        {
            return await Db.OpenOverdracht(Id, Stop);
        }
        catch (NietZichtbaarException)
        {
            return null;
        }
    }

    /// <summary>Only for who could see it before: it was declined, withdrawn or fell back.</summary>
    async Task<bool> LeesVoorbij()
    {
        var organisatie = Ik.EigenOrganisatie;
        var casus = await Db.Toegangen.Where(t => t.Overdracht == Id && t.Organisatie == organisatie && t.Medewerker == null && t.Reden != Toegangsreden.Verantwoordelijk)
            .Select(t => (CasusId?)t.CasusId).FirstOrDefaultAsync(Stop);
        if (casus is { } id) Inzage.Van(id);
        return casus is not null;
    }

    /// <summary>Not before it was taken up: row-level security gives the receiver no resident until then.</summary>
    Task<string?> Naam(Casus casus, bool ontvangt) => ontvangt && casus.Overdracht(Id).Stand == Overdrachtstand.Voorgesteld
        ? Task.FromResult<string?>(null)
        : Db.Inwoners.Where(i => i.CasusId == casus.Id).Select(i => i.Gegevens.Naam).SingleOrDefaultAsync(Stop);

    async Task<Dictionary<MedewerkerId, string>> Namen(Casus casus, bool ontvangt)
    {
        var overdracht = casus.Overdracht(Id);
        List<MedewerkerId> wie = ontvangt && overdracht.Stand == Overdrachtstand.Voorgesteld ? [] : [.. casus.Uitvoerders(overdracht)];
        if (overdracht.Ontvanger is { } ontvanger) wie.Add(ontvanger);
        return await Db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, Stop);
    }

    async Task<IReadOnlyList<SelectListItem>> Mensen() =>
        [.. (await Ruimte.Lees(Db, Vandaag, Stop)).Select(m => new SelectListItem(m.MetAfwezig($"{m.Naam} ({(m.Over > 0 ? $"{m.Over} vrij" : "vol")})", Vandaag), m.Id.Waarde.ToString()))];

    public sealed record Formulier
    {
        public string? Voor { get; init; }
        public string? Reden { get; init; }
        public DateOnly? Op { get; init; }
        public string? Vorm { get; init; }
        public string? Koud { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleSet(nameof(Formulier.Reden), () => RuleFor(f => f.Reden).Must(r => Code.Probeer<Weigerreden>(r, out _)).WithMessage("Kies waarom uw organisatie dit niet overneemt."));
            RuleSet(nameof(Formulier.Op), () =>
            {
                RuleFor(f => f.Op).NotNull().WithMessage(Datumlezer.Bericht);
                RuleFor(f => f.Vorm).Must(v => Code.Probeer<Contactsoort>(v, out var soort) && Gespreksinvoer.Vormen.Contains(soort)).WithMessage("Kies hoe u elkaar spreekt.");
            });
            RuleSet(nameof(Formulier.Koud), () => RuleFor(f => f.Koud).Must(k => Code.Probeer<Koudereden>(k, out _)).WithMessage("Kies waarom er geen gesprek was."));
        }
    }

    public sealed record Weergave(string Titel, string Stand, string? Inwoner, string? Casus, string Van, string? VanWie, string Naar, string? NaarWie, int Klaar,
        string Voorgesteld, string? Aangenomen, string? Gesprek, Termijnbeeld? Termijn, bool Spoed, string Gemeente, string Taal, string Moment,
        IReadOnlyList<string> Onderdelen, IReadOnlyList<string> Criteria, string? Instemming, string? Toelichting, string? HoeftNietOpnieuw, string? WaaromToch, bool MetNotities,
        string? Afspraak, string? WachtOpInwoner, Mag Mag, IReadOnlyList<SelectListItem> Mensen);

    /// <summary>What this person can do now; asked of the domain.</summary>
    public sealed record Mag(bool NeemAan, bool Weiger, bool SpreekAf, bool Bevestig, bool Koud, bool TrekIn)
    {
        public bool Niets => this == new Mag(false, false, false, false, false, false);
    }
}
