using System.Globalization;
using System.Text;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Beheer.Kaart;

/// <summary>Somebody who helps and is no organisation of the network comes on the kaart.</summary>
internal sealed class NieuwModel(MeedenkersDbContext db, Naslagbron naslagbron, VoegVermeldingToe voegToe, Kaartcontrole controle) : Beheerpagina(naslagbron), IKaartpagina
{
    [BindProperty]
    public Kaartformulier Invoer { get; set; } = new();

    [BindProperty]
    public Formulier Extra { get; set; } = new();

    public Kaartdaad Daad { get; } = new();

    public Kaartblad? Blad => null;

    Naslagwerk IKaartpagina.Naslag => Naslag;

    public IEnumerable<SelectListItem> Eigenaars => Naslag.Organisaties.Select(o => new SelectListItem(o.Naam, o.Code.Waarde));

    public void OnGet() => Kruimels(new("Sociale kaart", "/beheer/kaart"), new Kruimel("Nieuw"));

    public async Task<IActionResult> OnPostAsync()
    {
        Kruimels(new("Sociale kaart", "/beheer/kaart"), new Kruimel("Nieuw"));
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var code = string.IsNullOrWhiteSpace(Extra.Code) ? Codevan(Invoer.Naam) : Extra.Code.Trim();
        var goed = IsGoed(await controle.ValidateAsync(Invoer, Stop));
        if (!Kaartvermelding.IsCode(code)) ModelState.AddModelError("Extra.Code", Weigering.KaartcodeKloptNiet.Zin);
        if (Extra.Eigenaar is not null && Naslag.Organisaties.All(o => o.Code.Waarde != Extra.Eigenaar)) ModelState.AddModelError("Extra.Eigenaar", "Kies een organisatie uit de lijst.");
        if (!goed || !ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        return await Probeer(db, () => VoegToe(code), () => Task.FromResult<IActionResult>(Page()));
    }

    async Task<IActionResult> VoegToe(string code)
    {
        await voegToe.Doe(code, Naslag.Regios[0].Code, Invoer.Lees(), Extra.Eigenaar is { } eigenaar ? new OrganisatieCode(eigenaar) : null, Invoer.Nagekeken, HttpContext.Gebruiker().Id, Stop);
        Meld($"{Invoer.Naam} staat op de kaart.");
        return Redirect($"/beheer/kaart/{code}");
    }

    /// <summary>"Inloop Café De Haven" becomes "inloop-cafe-de-haven".</summary>
    internal static string Codevan(string? naam)
    {
        var woorden = new StringBuilder();
        foreach (var teken in (naam ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(teken) || (char.IsAsciiDigit(teken) && woorden.Length > 0)) woorden.Append(teken);
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && woorden.Length > 0 && woorden[^1] != '-') woorden.Append('-');
        }
        return woorden.ToString()[..Math.Min(woorden.Length, Kaartvermelding.CodeMaximum)].Trim('-');
    }

    public sealed record Formulier
    {
        public string? Code { get; init; }
        public string? Eigenaar { get; init; }
    }
}
