using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>The ways by which residents find the portal, and a form for a new one.</summary>
internal sealed class KanalenModel(MeedenkersDbContext db, Naslagbron naslagbron, BewaarKanaal bewaar, KanalenModel.Controle controle, IConfiguration configuratie) : Beheerpagina(naslagbron)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public void OnGet() => Kruimels(new Kruimel("Kanalen"));

    public async Task<IActionResult> OnPostAsync()
    {
        Kruimels(new Kruimel("Kanalen"));
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        return await Probeer(db, async () =>
        {
            await bewaar.VoegToe(Invoer.Code!, Invoer.Naam!, Stop);
            Meld($"Het kanaal {Invoer.Naam} is toegevoegd. De link staat in de lijst.");
            return Redirect("/beheer/kanalen");
        }, async () =>
        {
            await LeesNaslag();
            return Page();
        });
    }

    /// <summary>The link to put on a poster or in a newsletter.</summary>
    public string Link(Kanaal kanaal) => $"{configuratie["Meedenkers:Adres"]?.TrimEnd('/') ?? $"{Request.Scheme}://{Request.Host}"}/vraag?via={kanaal.Code}";

    public sealed record Formulier
    {
        public string? Code { get; init; }
        public string? Naam { get; init; }
    }

    internal sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle()
        {
            RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul een naam in, zoals inwoners die lezen.").MaximumLength(Kanaal.NaamMaximum).WithMessage($"Gebruik voor de naam hoogstens {Kanaal.NaamMaximum} tekens.");
            RuleFor(f => f.Code).Must(c => c is not null && Kanaal.IsCode(c)).WithMessage(Weigering.KanaalcodeKloptNiet.Zin);
        }
    }
}
