using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Open casussen, one's own or those of the organisation. Searching is a POST: a name does not belong in an address.</summary>
internal sealed class IndexModel(Teamkamer kamer) : Teampagina(kamer)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? stand, string? na)
    {
        var gekozen = Code.Probeer<Onderdeelstand>(stand, out var een) && een is not (Onderdeelstand.Aangeboden or Onderdeelstand.Afgesloten) ? een : (Onderdeelstand?)null;
        var rijen = await Casussenvraag.Lees(Db, gekozen, Guid.TryParse(na, out var sleutel) ? sleutel : null, Stop);
        var meer = rijen.Count > Casussenvraag.Bladzijde ? $"/team/casussen?na={rijen[Casussenvraag.Bladzijde - 1].Id.Waarde}{(gekozen is { } keuze ? $"&stand={Code.Van(keuze)}" : "")}" : null;
        return Toon(rijen, gekozen, meer, Guid.TryParse(na, out _));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Invoer.Zoek is null || Invoer.Zoek.Length > Contactgegevens.NaamMaximum)
        {
            ModelState.AddModelError("Invoer.Zoek", "Vul een nummer in, of de eerste letters van een naam.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Toon([], null, null, false);
        }
        return Toon(await Casussenvraag.Zoek(Db, Invoer.Zoek, Stop), null, null, false);
    }

    IActionResult Toon(List<Casusrij> rijen, Onderdeelstand? stand, string? meer, bool verder)
    {
        Kruimels(new Kruimel("Casussen"));
        Inzage.Lijst(rijen.Take(Casussenvraag.Bladzijde).Select(r => r.Id));
        Beeld = new(Ik.IsCoordinator, Invoer.Zoek is not null, stand is { } gekozen ? Code.Van(gekozen) : null, verder, rijen.Count > Casussenvraag.Bladzijde, meer,
            [.. rijen.Take(Casussenvraag.Bladzijde).Select(Toon)]);
        return Page();
    }

    Rij Toon(Casusrij rij) => new($"/team/casussen/{rij.Id.Waarde}", rij.Naam, rij.Nummer.Groepen, Naslag.Gemeente(rij.Gemeente)!.Naam, rij.Spoed,
        Nederland.Kort(Nederland.Vandaag(rij.AangemeldOp), Vandaag), [.. rij.Delen.Select(d => new Deel(Woorden.Van(d.Leefgebieden, Naslag),
            d.Organisatie == Ik.Organisatie ? Woorden.Van(d.Stand) : $"bij {Naslag.Organisatie(d.Organisatie).Naam}"))],
        [.. rij.Delen.Select(d => Ik.NeemtWaarVoor(d.Wie)?.Etiket(Vandaag)).OfType<string>().Distinct()]);

    public sealed record Formulier
    {
        public string? Zoek { get; init; }
    }

    public sealed record Weergave(bool IsCoordinator, bool Gezocht, string? Stand, bool Verder, bool TeVeel, string? Meer, IReadOnlyList<Rij> Rijen);

    public sealed record Rij(string Naar, string Naam, string Nummer, string Gemeente, bool Spoed, string Sinds, IReadOnlyList<Deel> Delen, IReadOnlyList<string> Waarnemingen);

    public sealed record Deel(string Onderwerp, string Stand);
}
