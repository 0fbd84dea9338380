using FluentValidation;
using FluentValidation.Results;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>
/// One question of the intake. Whatever button is pressed, what was filled in is kept; only "Volgende vraag" asks that it is
/// enough. A step that comes too early leads to the first one that is still open.
/// </summary>
abstract class Stapmodel(BewaarConcept concepten) : Vraagmodel(concepten)
{
    internal const string Terug = "terug";
    internal const string SlaOver = "sla-over";
    internal const string Bewaren = "bewaren";
    internal const string Bel = "bel";

    /// <summary>A rule that something must be filled in: no objection for who only goes back, stops or would rather be called.</summary>
    internal const Severity NogOpen = Severity.Info;

    static readonly string[] Weg = [Terug, Bewaren, Bel];

    public abstract Stap Stap { get; }

    /// <summary>Came from "Klopt alles?" to change one answer, and goes back there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wijzig { get; set; }

    public bool IsWijziging => Wijzig is not null;

    /// <summary>Steps 4 to 8 may be left open.</summary>
    public bool MagOver => Stap is Stap.Onderwerpen or Stap.WieHelptNu or Stap.Dringend or Stap.Herkenbaar or Stap.WatPast;

    /// <summary>The title of the page: the question and which one it is.</summary>
    public string Titel(string vraag) => $"{vraag} Stap {(int)Stap + 1} van {Stappen.Aantal}";

    /// <summary>Another button than "Volgende vraag" was pressed.</summary>
    protected bool GaatWeg { get; private set; }

    /// <summary>The page before this one.</summary>
    protected virtual string Hiervoor => Stappen.Pad(Stap - 1);

    /// <summary>Fills the form with what was answered before.</summary>
    protected abstract void Toon(Antwoorden antwoorden);

    /// <summary>The rules of the form.</summary>
    protected abstract ValidationResult Keur();

    /// <summary>Codes that only this region's reference data can vouch for.</summary>
    protected virtual void KeurNaslag() { }

    /// <summary>Takes over what was filled in; parts may be missing when somebody stops halfway.</summary>
    protected abstract Antwoorden Neem(Antwoorden antwoorden);

    /// <summary>The answers when this question is left open.</summary>
    protected virtual Antwoorden Leeg(Antwoorden antwoorden) => antwoorden;

    /// <summary>The answers when this question is answered.</summary>
    protected virtual Antwoorden Klaar(Antwoorden antwoorden) => antwoorden.Met(Stap);

    /// <summary>A page that comes before the next question; null for none.</summary>
    protected virtual string? Tussenpagina(Antwoorden antwoorden) => null;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        if (await Elders() is { } elders) return elders;
        Toon(Antwoorden);
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync(string? naar)
    {
        if (await Elders() is { } elders) return elders;
        if (naar == SlaOver && MagOver) return await Ga(naar, a => Leeg(a).Met(Stap));

        var weg = GaatWeg = Weg.Contains(naar);
        var keuring = Keur();
        var nogOpen = weg && keuring.Errors.Any(fout => fout.Severity == NogOpen);
        if (weg) keuring.Errors.RemoveAll(fout => fout.Severity == NogOpen);
        KeurNaslag();
        if (!IsGoed(keuring)) return Page();
        return await Ga(naar, a => nogOpen ? Neem(a).Zonder(Stap) : weg ? Neem(a) : Klaar(Neem(a)));
    }

    protected override void Kleed()
    {
        base.Kleed();
        (ViewData["Stap"], ViewData["Stappen"], ViewData["Formulier"]) = ((int)Stap + 1, Stappen.Aantal, "stap");
        if (Stap > Stap.Dringend) ViewData["Haast"] = Haast.Van(Antwoorden.UiterlijkeDatum, Nederland.Vandaag(Concepten.Nu));
    }

    /// <summary>Where to go instead, when this question cannot be shown now.</summary>
    protected virtual async Task<IActionResult?> Elders()
    {
        if (await Laad() is null)
        {
            if (Sleutel is null) return Redirect("/vraag");
            if (HttpMethods.IsGet(Request.Method)) return Redirect("/vraag/verlopen");
            IsVerlopen = true;
            return Weigerd("Wij hebben uw eerdere antwoorden niet meer. Begin opnieuw, of bel ons. Wat hier staat, kunt u eerst overnemen.", StatusCodes.Status400BadRequest);
        }
        if (Concept!.IsVerzonden) return Redirect("/vraag/verstuurd");
        return Antwoorden.Mag(Stap) ? null : Redirect(Stappen.Pad(Antwoorden.EersteOpenStap));
    }

    async Task<IActionResult> Ga(string? naar, Func<Antwoorden, Antwoorden> verander)
    {
        try
        {
            Houd(await Concepten.Beantwoord(Sleutel!.Value, verander, Stop));
            if (naar == Bewaren) Houd(await Concepten.Bewaar(Sleutel.Value, Stop));
        }
        catch (GeweigerdException geweigerd) when (geweigerd.Weigering == Weigering.ConceptIsVerzonden)
        {
            return Redirect("/vraag/verstuurd");
        }
        return Redirect(naar switch
        {
            Bewaren => "/vraag/bewaren",
            Bel => "/vraag/bel-mij",
            Terug => IsWijziging ? Stappen.Pad(Stap.Controle) : Hiervoor,
            SlaOver => Hierna(),
            _ => Tussenpagina(Antwoorden) is { } eerst ? Stappen.Met(eerst, IsWijziging) : Hierna(),
        });
    }

    string Hierna() => Stappen.Pad(IsWijziging ? Stap.Controle : Stap + 1);

    /// <summary>What was posted for a group of choices: each once, nothing empty.</summary>
    protected static IReadOnlyList<string> Keuzes(IReadOnlyList<string>? gepost) => [.. (gepost ?? []).Where(k => !string.IsNullOrEmpty(k)).Distinct()];

    /// <summary>A choice that this page never offered.</summary>
    protected void Onbekend(string veld) => ModelState.AddModelError($"Invoer.{veld}", "Kijk dit antwoord nog eens na.");
}

/// <summary>The questions and their addresses.</summary>
static class Stappen
{
    internal static readonly int Aantal = Enum.GetValues<Stap>().Length;

    internal static string Pad(Stap stap) => $"/vraag/{Domain.Werkmodel.Code.Van(stap)}";

    internal static string Wijzig(Stap stap) => Met(Pad(stap), true);

    internal static string Met(string pad, bool wijzig) => wijzig ? $"{pad}?wijzig=ja" : pad;

    /// <summary>What somebody came in by goes along as long as there is no draft: the situation and the channel.</summary>
    internal static string Met(string pad, HttpRequest verzoek) => pad + QueryString.Create(
        new[] { "situatie", "via" }.Select(naam => KeyValuePair.Create(naam, verzoek.Query[naam].FirstOrDefault())).Where(paar => paar.Value is { Length: > 0 and <= 40 }));
}
