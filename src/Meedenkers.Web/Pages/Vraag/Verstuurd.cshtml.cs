using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>
/// After sending: number, code, and what happens by when. A refresh shows it again; after half an hour the code is off the
/// screen, because others may use the same computer.
/// </summary>
sealed class VerstuurdModel(BewaarConcept concepten, MeedenkersDbContext db, Geheimen geheimen, Inzage inzage) : Vraagmodel(concepten)
{
    /// <summary>What is on the card; null when it is no longer shown.</summary>
    public Kaart? Gegeven { get; private set; }

    public bool VoorNaaste => Antwoorden.DoorNaaste;

    /// <summary>By when somebody calls, in one sentence.</summary>
    public string Belofte { get; private set; } = "";

    public IReadOnlyList<(string Stand, string Titel, string Uitleg)> Verloop { get; private set; } = [];

    public string Adres => $"{Request.Host.Host}/mijn-vraag";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad() is not { } concept) return Redirect("/vraag");
        if (concept.VerzondenOp is not { } op) return Redirect("/vraag");
        await db.BetreedAls(Toegangscontext.VoorInwoner(concept.CasusId), Stop);
        var casus = await db.Casussen.AsNoTracking().Where(c => c.Id == concept.CasusId)
            .Select(c => new { c.Nummer, c.Spoed, c.Gemeente, c.UiterlijkeDatum }).SingleOrDefaultAsync(Stop);
        if (casus is null) return Redirect("/vraag/verlopen");
        inzage.Als = VoorNaaste ? Hoedanigheid.Naaste : Hoedanigheid.Inwoner;
        inzage.Van(concept.CasusId);
        var metMail = !VoorNaaste && await db.Inwoners.Where(i => i.CasusId == concept.CasusId).AnyAsync(i => i.Gegevens.Email != null, Stop);
        var termijnen = BewaarConcept.Termijnen(Naslag, casus.Gemeente);
        var doel = Verzend.Doel(Antwoorden.VoorWie);
        if (Concepten.Nu - op < TimeSpan.FromMinutes(termijnen.InwonerSessieMinuten))
            Gegeven = new(casus.Nummer.Waarde, geheimen.Code(concept.Id, doel).Waarde, geheimen.Link(concept.Id, doel).Waarde, metMail);
        ViewData["Haast"] = Haast.Van(casus.UiterlijkeDatum, Nederland.Vandaag(Concepten.Nu));
        Vertel(termijnen, casus.Spoed, op);
        return Page();
    }

    /// <summary>Ready on a computer that others use too: nothing of it stays.</summary>
    public IActionResult OnPostKlaar()
    {
        NeemKoekje();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return Redirect("/");
    }

    public IActionResult OnPostNieuw()
    {
        NeemKoekje();
        return Redirect("/vraag/voor-wie");
    }

    void Vertel(Termijnen termijnen, bool spoed, DateTimeOffset op)
    {
        var vandaag = Nederland.Vandaag(Concepten.Nu);
        var (lezen, bellen) = (Dag(termijnen.AanbodUiterlijk(op, spoed)), Dag(termijnen.EersteContactUiterlijk(op, spoed)));
        Belofte = Zeg($"U hoort {bellen} van een meedenker.", $"Je hoort {bellen} van een meedenker.", $"Diegene hoort {bellen} van een meedenker.");
        Verloop =
        [
            ("nu", "Verstuurd", $"Op {Nederland.Lang(Nederland.Vandaag(op), vandaag)}."),
            ("straks", "Een organisatie leest de vraag", $"Dat gebeurt {lezen}."),
            ("straks", Zeg("Een meedenker neemt contact met u op", "Een meedenker neemt contact met je op", "Een meedenker neemt contact op"), $"Dat gebeurt {bellen}."),
            ("straks", "Kennismaken", Zeg("U kijkt samen wat er nodig is. U beslist zelf.", "Je kijkt samen wat er nodig is. Je beslist zelf.", "Samen kijken wat er nodig is. Diegene beslist zelf.")),
        ];

        string Dag(DateOnly dag) => dag == vandaag ? "vandaag nog" : $"uiterlijk {Nederland.Lang(dag, vandaag)}";
    }

    public sealed record Kaart(string Nummer, string Code, string Link, bool MetMail);
}
