using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Team.Afwezig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>One person of the organisation: another function, a pause, back in, or on to stopping. What cannot be done now says why.</summary>
[GeenInwoner]
internal sealed class MensModel(Teamkamer kamer, WijzigFunctie wijzig, PauzeerMedewerker pauze, StartHerstel herstel, KijkNa kijkNa) : Teampagina(kamer)
{
    static readonly Functie[] Functies = [Functie.MeedenkerInformeel, Functie.MeedenkerFormeel, Functie.Coordinator];

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostFunctieAsync() => Code.Probeer<Functie>(Invoer.Functie, out var naar) && Functies.Contains(naar)
        ? Doe(() => wijzig.Doe(new(Id), naar, Ik.Id, Invoer.Gezien, Stop), "De functie is veranderd. Wie ingelogd was, logt opnieuw in.")
        : Fout("Kies een functie uit de lijst.");

    public Task<IActionResult> OnPostPauzeAsync() => Doe(() => pauze.Pauzeer(new(Id), Ik.Id, Invoer.Gezien, Stop), "De pauze is begonnen. Inloggen kan nu niet meer.");

    public Task<IActionResult> OnPostHervatAsync() => Doe(() => pauze.Hervat(new(Id), Ik.Id, Invoer.Gezien, Stop), "De pauze is voorbij. Inloggen kan weer.");

    public Task<IActionResult> OnPostKijkNaAsync() => Doe(() => kijkNa.Doe([new(Id)], Ik.Id, Stop), "Nagekeken. Over een jaar vragen wij het weer.");

    public Task<IActionResult> OnPostHerstelAsync() => Invoer.Ontmoet
        ? Doe(() => herstel.Doe(new(Id), Ik.Id, Stop), "Een tweede collega ziet nu een vraag in de werklijst. Na diens ja komt er een mail met een link.")
        : Fout("Vink aan dat u deze persoon zelf hebt ontmoet.");

    Task<IActionResult> Doe(Func<Task> doe, string zin) => Probeer(Db, async () =>
    {
        await doe();
        Meld(zin);
        return Redirect(Id == Ik.Id.Waarde ? "/team" : $"/team/mensen/{Id}");
    }, Toon);

    Task<IActionResult> Fout(string zin)
    {
        ModelState.AddModelError("", zin);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Toon();
    }

    async Task<IActionResult> Toon()
    {
        var (wie, door, collegas) = await Db.OpenKring(new(Id), Ik.Id, null, Stop);
        Kruimels(new("Mensen", "/team/mensen"), new Kruimel(wie.Naam));
        var verklaard = await Db.Verklaringen.Where(v => v.Medewerker == wie.Id).ToListAsync(Stop);
        var laatst = await Db.Users.Where(a => a.Id == Id).Select(a => a.LaatstIngelogdOp).SingleAsync(Stop);
        var werk = await Db.WerkVan(wie.Id).CountAsync(Stop);
        var nagekekenDoor = collegas.FirstOrDefault(c => c.Id == wie.NagekekenDoor)?.Naam;
        Invoer = Invoer with { Functie = Invoer.Functie ?? Code.Van(wie.Functie) };
        Beeld = new(wie.Naam, Accountwoorden.Van(wie.Functie), wie.Actief, wie.GestoptOp is { } op ? Accountwoorden.Dag(op, Nu) : null, Accountwoorden.Ingelogd(laatst, Nu), werk,
            Db.Entry(wie).Property<uint>("Versie").CurrentValue,
            [.. Verklaringstekst.Nu.Select(t => (t.Titel, verklaard.FirstOrDefault(v => v.Soort == t.Soort && v.Versie == t.Versie) is { } v ? Nederland.Lang(Nederland.Vandaag(v.Op)) : null))],
            wie.NagekekenOp is { } nagekeken ? $"{Accountwoorden.Dag(nagekeken, Nu)}{(nagekekenDoor is null ? "" : $" door {nagekekenDoor}")}" : null, wie.MoetNagekeken(Nu) && wie.WaaromNietKijkNa(door) is null,
            Reden(f => wie.WaaromNietWijzigFunctie(f, door, collegas), wie.Functie), wie.Actief ? wie.WaaromNietPauzeer(door, collegas)?.Zin : wie.WaaromNietHervat(door, collegas)?.Zin,
            door.WaaromNietStartHerstel(wie, collegas)?.Zin, wie.WaaromNietStop(door, collegas, 0)?.Zin, wie.IsLaatsteCoordinator(collegas),
            await Afwezigregel.Lees(Db, wie.Id, Vandaag, Stop));
        return Page();
    }

    /// <summary>Why no other function can be chosen at all; null when one can.</summary>
    static string? Reden(Func<Functie, Weigering?> waarom, Functie nu)
    {
        var redenen = Functies.Where(f => f != nu).Select(waarom).ToList();
        return redenen.Contains(null) ? null : redenen[0]!.Zin;
    }

    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [.. Functies.Select(f => new SelectListItem(Accountwoorden.Van(f), Code.Van(f)))];

    public sealed record Formulier
    {
        public string? Functie { get; init; }
        public uint? Gezien { get; init; }

        /// <summary>"I met this person myself."</summary>
        public bool Ontmoet { get; init; }
    }

    public sealed record Weergave(string Naam, string Functie, bool Actief, string? Gestopt, string Ingelogd, int Werk, uint Gezien, IReadOnlyList<(string Titel, string? Wanneer)> Verklaringen,
        string? Nagekeken, bool TeNakijken, string? WaaromNietFunctie, string? WaaromNietPauze, string? WaaromNietHerstel, string? WaaromNietStop, bool IsLaatste, IReadOnlyList<Afwezigregel> Afwezig);
}
