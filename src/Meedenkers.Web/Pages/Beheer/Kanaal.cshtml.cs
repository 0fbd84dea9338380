using FluentValidation;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Name of one channel, and whether it is in use.</summary>
internal sealed class KanaalModel(Naslagbron naslagbron, BewaarKanaal bewaar, KanaalModel.Controle controle) : Beheerpagina(naslagbron)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Kanaal Nu { get; private set; } = null!;

    public IActionResult OnGet(string code)
    {
        if (!Toon(code)) return NotFound();
        Invoer = new() { Naam = Nu.Naam, Actief = Nu.Actief };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code)
    {
        if (!Toon(code)) return NotFound();
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        if (!await bewaar.Wijzig(code, Invoer.Naam!, Invoer.Actief, Stop)) return NotFound();
        Meld($"Het kanaal {Invoer.Naam} is bewaard.");
        return Redirect("/beheer/kanalen");
    }

    bool Toon(string code)
    {
        if (Naslag.Kanalen.FirstOrDefault(k => k.Code == code) is not { } kanaal) return false;
        Kruimels(new Kruimel("Kanalen", "/beheer/kanalen"), new Kruimel(kanaal.Naam));
        Nu = kanaal;
        return true;
    }

    public sealed record Formulier
    {
        public string? Naam { get; init; }
        public bool Actief { get; init; }
    }

    internal sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() =>
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul een naam in, zoals inwoners die lezen.").MaximumLength(Kanaal.NaamMaximum).WithMessage($"Gebruik voor de naam hoogstens {Kanaal.NaamMaximum} tekens.");
    }
}
