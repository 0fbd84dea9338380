using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>The door, and behind it where the question stands.</summary>
sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Inwonersessies sessies, Inzage inzage, KomBinnen komBinnen, BeeindigVerwijzing beeindig,
    IndexModel.Controle controle, IOptions<PortaalInstellingen> portaal, TimeProvider klok) : Paginamodel
{
    static readonly string[] Plekken = ["afgerond", "gegevens", "meekijken", "overdracht", "stoppen", "bewaard", "wissen", "logboek", "netwerk", "plan"];

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Page to go to once inside.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    /// <summary>"nummer": the visitor would rather give the number than use the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Met { get; set; }

    /// <summary>"ja": a session ended by time on another page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Verlopen { get; set; }

    /// <summary>What is behind the door; null while it is shut.</summary>
    public Overzicht? Weergave { get; private set; }

    /// <summary>True when a link said which question it is: only the code is asked.</summary>
    public bool MetLink => Link is not null;

    public Sessiestand Stand { get; private set; }

    string? Link => Met == "nummer" ? null : sessies.Deurlink;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        (Stand, var bezoek) = await sessies.Lees(stop);
        if (Verlopen == "ja" && Stand == Sessiestand.Geen) Stand = Sessiestand.Verlopen;
        if (bezoek is null) return Page();
        if (Link is not null && Link != bezoek.LinkHash) inzage.Bezoek = null; // the door of another question: nothing of this one is shown
        else Weergave = await Overzicht.Lees(db, await naslagbron.Nu(stop), bezoek, portaal.Value, klok.GetUtcNow(), stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsGoed(await controle.ValidateAsync(Invoer, regels => regels.IncludeRulesNotInRuleSet().IncludeRuleSets(MetLink ? [] : [Controle.MetNummer]), stop))) return Page();
        Toegangscode.Probeer(Invoer.Code, out var code);
        var uitkomst = Link is { } link ? await komBinnen.MetLink(link, code, stop)
            : Casusnummer.Probeer(Invoer.Nummer, out var nummer) ? await komBinnen.MetNummer(nummer, code, stop)
            : new(false, TimeSpan.Zero);
        if (uitkomst.IsBinnen) return Redirect(Plekken.Contains(Naar) ? $"/mijn-vraag/{Naar}" : "/mijn-vraag");

        var wacht = uitkomst.Wacht > TimeSpan.Zero;
        Response.StatusCode = wacht ? StatusCodes.Status429TooManyRequests : StatusCodes.Status400BadRequest;
        if (wacht) Response.Headers.RetryAfter = Math.Ceiling(uitkomst.Wacht.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ModelState.AddModelError("Invoer.Code", wacht ? Deurwoorden.Wacht(uitkomst.Wacht) : MetLink ? Weigering.ToegangscodeKloptNiet.Zin : Deurwoorden.HoortNietBijElkaar);
        return Page();
    }

    /// <summary>"Klaar, sluit deze pagina".</summary>
    public async Task<IActionResult> OnPostKlaarAsync(CancellationToken stop)
    {
        await sessies.Eindig(stop);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return Redirect("/mijn-vraag/klaar");
    }

    /// <summary>The verwijzer no longer sees how it stands.</summary>
    public async Task<IActionResult> OnPostVerwijzerAsync(CancellationToken stop)
    {
        var (_, bezoek) = await sessies.Lees(stop);
        if (bezoek is null) return Redirect("/mijn-vraag?verlopen=ja");
        if (!bezoek.Beslist) return StatusCode(StatusCodes.Status403Forbidden);
        await beeindig.Doe(bezoek, stop);
        Meld("De verwijzer ziet niets meer van uw vraag.");
        return Redirect("/mijn-vraag");
    }

    public sealed class Formulier
    {
        public string? Nummer { get; set; }
        public string? Code { get; set; }
    }

    /// <summary>The number is only asked when no link said which question it is.</summary>
    public sealed class Controle : AbstractValidator<Formulier>
    {
        internal const string MetNummer = nameof(MetNummer);

        public Controle()
        {
            RuleSet(MetNummer, () => RuleFor(f => f.Nummer).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Vul uw nummer in. Het staat op uw kaartje.")
                .Must(n => Casusnummer.Probeer(n, out _)).WithMessage(Weigering.CasusnummerKloptNiet.Zin));
            RuleFor(f => f.Code).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Vul uw code in. Die staat op uw kaartje.")
                .Must(c => Toegangscode.Probeer(c, out _)).WithMessage(Weigering.ToegangscodeKloptNiet.Zin);
        }
    }
}
