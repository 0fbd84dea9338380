using FluentValidation;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>
/// "Bel mij maar": a name, a way to reach, consent, sent. What was answered before goes along. Straight from the home page it
/// asks the woonplaats too, because without a gemeente nobody can be asked to call.
/// </summary>
sealed class BelMijModel(BewaarConcept concepten, Verzend verzend, Pogingen pogingen, BelMijModel.Controle controle) : Vraagmodel(concepten)
{
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Situatie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Via { get; set; }

    public Woonplaatsvondst Vondst { get; private set; } = new([], false);

    public bool VraagPlaats => Antwoorden.Gemeente is null;

    public string Terug => Concept is null ? Stappen.Met("/vraag", Request) : Stappen.Pad(Antwoorden.EersteOpenStap);

    public string Gemeente(Woonplaats plaats) => Naslag.Gemeente(plaats.Gemeente)?.Naam ?? "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Elders() is { } elders) return elders;
        var gegevens = Antwoorden.Bereiken;
        Invoer = new()
        {
            Sleutel = Linksleutel.Nieuw().Waarde,
            Naam = gegevens?.Naam,
            Telefoon = gegevens?.Telefoon?.Leesbaar,
            Email = gegevens?.Email?.Waarde,
            BerichtAchterlaten = gegevens?.BerichtAchterlaten ?? false,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Elders() is { } elders) return elders;
        var plaats = Zoek();
        if (!IsGoed(controle.Validate(Invoer))) return Page();
        if (Vondst.Plaatsen.Count > 0) return Page();
        if (!await pogingen.MagVersturen(Stop)) return Weigerd(Pogingen.TeVaakVerstuurd, StatusCodes.Status429TooManyRequests);
        return await Verstuur(plaats);
    }

    async Task<IActionResult> Verstuur(Woonplaats? plaats)
    {
        if (Concept is null)
        {
            var sleutel = Linksleutel.Probeer(Invoer.Sleutel, out var eigen) ? eigen : Linksleutel.Nieuw();
            GeefKoekje(sleutel);
            Houd(await Concepten.Begin(sleutel, Via, Situatie, Stop));
        }
        try
        {
            await Concepten.Beantwoord(Sleutel!.Value, a => Vul(a, plaats), Stop);
            await verzend.Doe(Sleutel.Value, Invoer.Akkoord, Stop);
        }
        catch (GeweigerdException geweigerd) when (geweigerd.Weigering != Weigering.ConceptIsVerzonden)
        {
            return Weigerd(geweigerd.Weigering.Zin, StatusCodes.Status400BadRequest);
        }
        catch (GeweigerdException)
        {
            // Pressed twice: it is sent already.
        }
        return Redirect("/vraag/verstuurd");
    }

    /// <summary>Everything that was not asked counts as skipped.</summary>
    Antwoorden Vul(Antwoorden antwoorden, Woonplaats? plaats) => antwoorden with
    {
        BelMijMaar = true,
        VoorWie = antwoorden.VoorWie ?? VoorWie.Mijzelf,
        Woonplaats = plaats?.AliasVan ?? plaats?.Naam ?? antwoorden.Woonplaats,
        Gemeente = plaats?.Gemeente ?? antwoorden.Gemeente,
        Bereiken = Invoer.Gegevens(),
        // Calling is the shortest way: we choose.
        Wens = antwoorden.Wens with { Organisatie = null },
        Gedaan = Enum.GetValues<Stap>(),
    };

    Woonplaats? Zoek()
    {
        if (!VraagPlaats) return null;
        var vondst = Woonplaatszoeker.Zoek(Invoer.Plaats, Naslag.Woonplaatsen, Naslag.Gemeenten);
        var gevonden = vondst.Precies ? vondst.Plaatsen[0] : vondst.Plaatsen.FirstOrDefault(p => p.Naam == Invoer.Keuze);
        if (gevonden is not null) return gevonden;
        Vondst = vondst;
        if (Invoer.Plaats is null) ModelState.AddModelError("Invoer.Plaats", "Vul een dorp of stad in.");
        else if (vondst.Plaatsen.Count == 0) ModelState.AddModelError("Invoer.Plaats", "Deze plaats kennen wij niet. Kijk of de naam goed is geschreven.");
        else ModelState.AddModelError("Invoer.Keuze", "Kies welke plaats het is.");
        return null;
    }

    /// <summary>Who asks for somebody else first says who they are and that it was agreed.</summary>
    async Task<IActionResult?> Elders()
    {
        if (await Laad() is not { } concept)
        {
            Je = Situatie == Antwoorden.SituatieAchttien;
            return null;
        }
        if (concept.IsVerzonden) return Redirect("/vraag/verstuurd");
        return Ander && Antwoorden.EersteOpenStap == Stap.VoorWie ? Redirect("/vraag/wie-bent-u") : null;
    }

    public sealed record Formulier : Contactvelden
    {
        public string? Sleutel { get; init; }
        public string? Plaats { get; init; }
        public string? Keuze { get; init; }
        public bool Akkoord { get; init; }
    }

    public sealed class Controle : Contactcontrole<Formulier>
    {
        public Controle() : base("Vul een telefoonnummer in, of een e-mailadres.") =>
            RuleFor(f => f.Akkoord).Equal(true).WithMessage("Zet een vinkje. Anders mogen wij de vraag niet doorgeven.");
    }
}
