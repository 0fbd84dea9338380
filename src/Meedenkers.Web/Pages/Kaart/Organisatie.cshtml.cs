using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>What one entry of the kaart does, for whom and where, in the words of residents, and how sure one can be of it.</summary>
sealed class OrganisatieModel(MeedenkersDbContext db, Naslagbron naslagbron, IOptions<PortaalInstellingen> portaal, TimeProvider klok) : PageModel
{
    public Kaartje Weergave { get; private set; } = null!;

    public PortaalInstellingen Portaal => portaal.Value;

    public string AlleGemeenten { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await db.Kaartvermeldingen.AsNoTracking().SingleOrDefaultAsync(v => v.Code == code && v.VanKaartOp == null, stop) is not { } vermelding) return NotFound();
        var naslag = await naslagbron.Nu(stop);
        AlleGemeenten = string.Join(", ", naslag.Gemeenten.Select(g => g.Naam));
        Weergave = Van(vermelding, naslag, Nederland.Vandaag(klok.GetUtcNow()));
        return Page();
    }

    static Kaartje Van(Kaartvermelding vermelding, Naslagwerk naslag, DateOnly vandaag)
    {
        var organisatie = vermelding.Organisatie is { } code ? naslag.Organisaties.FirstOrDefault(o => o.Code == code) : null;
        return new(vermelding.Code, vermelding.Inhoud, [.. vermelding.Gemeenten.Select(g => naslag.Gemeente(g)?.Naam).OfType<string>()], [.. Aanbod(vermelding, organisatie, naslag)])
        {
            Voluit = organisatie?.Voluit,
            WerktMet = organisatie?.WerktMet,
            Voorwaarde = organisatie?.Voorwaarde,
            Gecontroleerd = vermelding.GecontroleerdOp is { } dag ? Nederland.Lang(dag, vandaag) : null,
            IsVers = vermelding.Versheid(vandaag) != Kaartversheid.Verlopen,
            Gesloten = vermelding.IsGesloten(vandaag) ? Nederland.Lang(vermelding.GeslotenTot!.Value, vandaag) : null,
            Ruimte = vermelding.Capaciteit is { } gezegd ? (Kaartwoorden.Ruimte(gezegd.Ruimte), Nederland.Lang(gezegd.Op, vandaag)) : null,
            LinkIsDood = vermelding.Link.IsDood,
        };
    }

    /// <summary>Of the network the lines that the region keeps; of others all that the entry says.</summary>
    static IEnumerable<Cel> Aanbod(Kaartvermelding vermelding, Domain.SocialeKaart.Organisatie? organisatie, Naslagwerk naslag) =>
        organisatie is null
            ? [new(null, [.. vermelding.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)], [.. vermelding.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)])]
            : organisatie.Aanbod.OrderBy(a => a.Dekking).Select(a => new Cel(a.Dekking, [.. a.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)], [.. a.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)]));

    public sealed record Kaartje(string Code, Kaartinhoud Inhoud, IReadOnlyList<string> Gemeenten, IReadOnlyList<Cel> Aanbod)
    {
        public string? Voluit { get; init; }
        public string? WerktMet { get; init; }
        public string? Voorwaarde { get; init; }
        public string? Gecontroleerd { get; init; }
        public bool IsVers { get; init; }
        public string? Gesloten { get; init; }
        public (string Woorden, string Dag)? Ruimte { get; init; }
        public bool LinkIsDood { get; init; }

        public bool HeeftContact => Inhoud.Telefoon is not null || Inhoud.Email is not null || Inhoud.Website is not null || Inhoud.Adres is not null;
    }

    public sealed record Cel(Dekking? Dekking, IReadOnlyList<string> Leefgebieden, IReadOnlyList<string> Doelgroepen);
}
