using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>
/// Goes on with a saved draft. The link moves at once from the address into a cookie of ten minutes; only the code, posted,
/// opens the draft. Wrong codes are slowed down; a link that exists has a budget of its own.
/// </summary>
sealed class VerderModel(BewaarConcept concepten, Pogingen pogingen, VerderModel.Controle controle) : Vraagmodel(concepten)
{
    internal const string Linkkoekje = "__Host-verder";
    const string Fout = "De link en de code horen niet bij elkaar. Of de antwoorden zijn al gewist. Kijk de code nog eens na.";
    static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(10);

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public bool HeeftLink => Request.Cookies.ContainsKey(Linkkoekje);

    public IActionResult OnGet(string? link)
    {
        if (link is null) return Page();
        // What is no link is kept too, as its own hash: it opens nothing, and a guess does not learn that.
        var hash = Linksleutel.Probeer(link, out var sleutel) ? sleutel.Hash() : "geen";
        var slot = Slot();
        slot.MaxAge = Houdbaar;
        Response.Cookies.Append(Linkkoekje, hash, slot);
        return Redirect("/vraag/verder");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!HeeftLink) return Redirect("/vraag/verder");
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        var hash = Request.Cookies[Linkkoekje]!;
        var concept = hash.Length == Linksleutel.Hashlengte ? await Concepten.Zoek(hash, Stop) : null;
        var geteld = concept is null ? pogingen.Adres() : pogingen.Link(hash);
        if (await pogingen.Waag(Stop, geteld) is { Ticks: > 0 } wacht)
            return Weigerd($"Dat was te vaak een verkeerde code. Wacht {wacht.InWoorden()} en probeer het dan nog eens.", StatusCodes.Status429TooManyRequests);
        Toegangscode.Probeer(Invoer.Code, out var code);
        if (concept is null || !Concepten.Klopt(concept, code)) return Weigerd(Fout, StatusCodes.Status400BadRequest);
        await pogingen.Gelukt(Stop, geteld);
        GeefKoekje(await Concepten.Hervat(concept, Stop));
        Response.Cookies.Delete(Linkkoekje, Slot());
        return Redirect(Stappen.Pad(concept.Antwoorden.EersteOpenStap));
    }

    public sealed record Formulier
    {
        public string? Code { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Code).Must(code => Toegangscode.Probeer(code, out _)).WithMessage("Vul de code in: 8 letters en cijfers, zoals ABCD 2345.");
    }
}
