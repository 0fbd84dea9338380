using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Makes one onderdeel of two that the same person does at the same niveau.</summary>
internal sealed class SamenvoegenModel(Teamkamer kamer, VoegSamen voegSamen, SamenvoegenModel.Controle controle) : Onderdeelpagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Andere { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, Stop))) return await Toon();
        return await Doe(() => voegSamen.Doe(Id, Deel, new(Guid.Parse(Invoer.Weg!)), Ik.Handelende, Stop), "Samengevoegd tot één onderdeel.", Toon);
    }

    async Task<IActionResult> Toon()
    {
        var (casus, _) = await OpenOnderdeel("Samenvoegen");
        WaaromNiet = casus.WaaromNietTypeer(Deel, Ik.Handelende)?.Zin;
        Andere = [.. casus.Onderdelen.Where(o => o.Id != Deel && o.IsOpen && casus.WaaromNietVoegSamen(Deel, o.Id, Ik.Handelende) is null)
            .Select(o => new Keuze(o.Id.Waarde, o.Vraag ?? "De hele vraag", Woorden.Van(o.Leefgebieden, Naslag)))];
        if (Andere.Count == 0) WaaromNiet ??= Weigering.OnderdelenVerschillen.Zin;
        return Page();
    }

    public sealed record Formulier
    {
        public string? Weg { get; init; }
    }

    public sealed class Controle : AbstractValidator<Formulier>
    {
        public Controle() => RuleFor(f => f.Weg).Must(w => Guid.TryParse(w, out _)).WithMessage("Kies het onderdeel dat erbij komt.");
    }

    public sealed record Keuze(Guid Id, string Vraag, string Onderwerp);
}
