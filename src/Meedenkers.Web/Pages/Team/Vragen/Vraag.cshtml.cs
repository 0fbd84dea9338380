using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Vragen;

/// <summary>One question of a resident about a look, and its answer.</summary>
internal sealed class VraagModel(Teamkamer kamer, BeantwoordInzagevraag beantwoord) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync() => await Probeer(Db, async () =>
    {
        await beantwoord.Doe(Id, Invoer.Antwoord, Ik.Handelende, Stop);
        Meld("Uw antwoord staat klaar voor de inwoner.");
        return Redirect("/team/vragen");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        Kruimels(new("Vragen van inwoners", "/team/vragen"), new Kruimel("Vraag"));
        var vraag = await Db.Inzagevragen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == Id, Stop);
        if (vraag is null) return NotFound();
        Inzage.Van(vraag.CasusId);
        var nummer = await Db.Casussen.Where(c => c.Id == vraag.CasusId).Select(c => (Domain.Gedeeld.Casusnummer?)c.Nummer).SingleOrDefaultAsync(Stop);
        // The line itself is not for the web to read; a function gives who of the own organisation it was, and when.
        var gekeken = await Db.Database.SqlQuery<Kijker>($"select medewerker as \"Medewerker\", op as \"Op\" from kijker({vraag.Regel})").SingleOrDefaultAsync(Stop);
        var mensen = new[] { gekeken?.Medewerker, vraag.BeantwoordDoor?.Waarde }.OfType<Guid>().Select(g => new Domain.Gedeeld.MedewerkerId(g)).ToList();
        var namen = await Db.Medewerkers.Where(m => mensen.Contains(m.Id)).ToDictionaryAsync(m => m.Id.Waarde, m => m.Naam, Stop);
        Beeld = new(nummer?.Groepen ?? "Een eerdere casus", gekeken?.Medewerker is { } wie ? namen.GetValueOrDefault(wie, "Iemand die hier niet meer werkt") : "Onbekend",
            gekeken is null ? "Onbekend" : Dag(gekeken.Op), Dag(vraag.GesteldOp), vraag.Vraag, vraag.Antwoord,
            vraag.BeantwoordDoor is { } door ? namen.GetValueOrDefault(door.Waarde) : null, vraag.BeantwoordOp is { } op ? Dag(op) : null);
        return Page();
    }

    string Dag(DateTimeOffset op) => $"{Nederland.Lang(Nederland.Vandaag(op), Vandaag)}, {Nederland.KlokVan(op):HH.mm} uur";

    public sealed record Formulier
    {
        public string? Antwoord { get; init; }
    }

    public sealed record Weergave(string Nummer, string Wie, string Gekeken, string Gesteld, string Vraag, string? Antwoord, string? Door, string? Beantwoord);

    sealed record Kijker(Guid? Medewerker, DateTimeOffset Op);
}
