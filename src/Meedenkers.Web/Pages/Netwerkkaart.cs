using System.Globalization;
using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Pages.Kaart;
using Meedenkers.Web.Pages.Team;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>Somebody on the map, with the number that the drawing and the list share.</summary>
/// <param name="Sleutel">Null for an organisation that does an onderdeel: it stands there by itself.</param>
internal sealed record Netwerkregel(int Nummer, Guid? Sleutel, string Naam, string? Doet, string? Onderwerp, string X, string Y);

/// <summary>One shell around the resident.</summary>
internal sealed record Netwerkschil(Niveau Niveau, string Titel, string Straal, IReadOnlyList<Netwerkregel> Regels);

/// <summary>"Wie doet wat voor mij": the resident in the middle, three shells around, and the same as a list.</summary>
internal sealed record Netwerkkaart(IReadOnlyList<Netwerkschil> Schillen)
{
    internal const int Midpunt = 200;
    static readonly (Niveau Niveau, string Titel, int Straal)[] Ringen = [(Niveau.EigenNetwerk, "Mensen dichtbij", 80), (Niveau.Informeel, "Vrijwilligers", 130), (Niveau.Formeel, "Professionals", 180)];

    internal static IReadOnlyList<SelectListItem> Keuzes(Naslagwerk naslag) => [.. naslag.Leefgebieden.Select(l => new SelectListItem(l.InwonerNaam, Code.Van(l.Leefgebied)))];

    internal bool IsLeeg => Schillen.All(s => s.Regels.Count == 0);

    internal static async Task<Netwerkkaart> Lees(MeedenkersDbContext db, Naslagwerk naslag, CasusId casus, CancellationToken stop)
    {
        var eigen = await db.Netwerkplekken.AsNoTracking().Where(n => n.CasusId == casus && n.WegOp == null).OrderBy(n => n.Id).ToListAsync(stop);
        var delen = await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == casus && o.Afsluiting == null && o.Toewijzing != null).OrderBy(o => o.Id).ToListAsync(stop);
        var nummer = 0;
        return new([.. Ringen.Select((ring, beurt) =>
        {
            var regels = delen.Where(o => o.Niveau == ring.Niveau && ring.Niveau != Niveau.EigenNetwerk).GroupBy(o => o.Organisatie)
                .Select(g => (Sleutel: (Guid?)null, naslag.Organisatie(g.Key).Naam, Doet: (string?)"Meedenker", Gebieden: g.SelectMany(o => o.Leefgebieden).Distinct()))
                .Concat(eigen.Where(n => n.Inhoud.Schil == ring.Niveau).Select(n => (Sleutel: (Guid?)n.Id, Naam: n.Inhoud.Naam!, n.Inhoud.Doet, Gebieden: n.Inhoud.Leefgebied is { } l ? [l] : Enumerable.Empty<Leefgebied>()))).ToList();
            return new Netwerkschil(ring.Niveau, ring.Titel, Getal(ring.Straal), [.. regels.Select((r, plek) => new Netwerkregel(++nummer, r.Sleutel, r.Naam, r.Doet,
                string.Join(", ", r.Gebieden.Select(l => naslag.Van(l).InwonerNaam)) is { Length: > 0 } onderwerp ? onderwerp : null,
                Getal(Midpunt + (ring.Straal * Math.Sin(Hoek(plek, regels.Count, beurt)))), Getal(Midpunt - (ring.Straal * Math.Cos(Hoek(plek, regels.Count, beurt))))))]);
        })]);
    }

    /// <summary>The network of the region: who helps voluntarily nearest, then who helps with a part, then who thinks along as their work; each line has the code of its page.</summary>
    internal static Netwerkkaart Van(Naslagwerk naslag)
    {
        var nummer = 0;
        var soorten = new[] { OrganisatieSoort.Informeel, OrganisatieSoort.Aspect, OrganisatieSoort.Formeel };
        return new([.. soorten.Select((soort, beurt) =>
        {
            var (ring, wie) = (Ringen[beurt], naslag.Organisaties.Where(o => o.Soort == soort).ToList());
            return new Netwerkschil(ring.Niveau, Kaartwoorden.Titel(soort), Getal(ring.Straal), [.. wie.Select((o, plek) => new Netwerkregel(++nummer, null, o.Naam, o.Code.Waarde, null,
                Getal(Midpunt + (ring.Straal * Math.Sin(Hoek(plek, wie.Count, beurt)))), Getal(Midpunt - (ring.Straal * Math.Cos(Hoek(plek, wie.Count, beurt))))))]);
        })]);
    }

    // Each ring begins a fifth of a turn further, so that its first number does not stand right above that of the ring inside it.
    static double Hoek(int plek, int aantal, int beurt) => 2 * Math.PI * ((plek / (double)aantal) + (beurt * 0.2));

    static string Getal(double getal) => Math.Round(getal, 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A page on which the map is drawn.</summary>
internal interface INetwerkpagina
{
    /// <summary>Who is being corrected.</summary>
    Guid? Regel { get; }
    Netwerkinvoer Invoer { get; }
    Netwerkkaart? Kaart { get; }
    bool MagTekenen { get; }

    /// <summary>Whose map it is, as the form says it: "u", or a name.</summary>
    string Voor { get; }
    IReadOnlyList<SelectListItem> Leefgebieden { get; }
}

/// <summary>What is typed about somebody on the map.</summary>
internal sealed record Netwerkinvoer
{
    public string? Naam { get; init; }
    public string? Doet { get; init; }
    public string? Schil { get; init; } = Code.Van(Niveau.EigenNetwerk);
    public string? Leefgebied { get; init; }

    internal static Netwerkinvoer Van(Netwerkplek plek) => new()
    {
        Naam = plek.Inhoud.Naam,
        Doet = plek.Inhoud.Doet,
        Schil = Code.Van(plek.Inhoud.Schil),
        Leefgebied = plek.Inhoud.Leefgebied is { } gebied ? Code.Van(gebied) : null,
    };

    /// <summary>For a form that was found good.</summary>
    internal Netwerkinhoud Lees() => new(Naam, Code.Lees<Niveau>(Schil!), Doet, Code.Probeer<Leefgebied>(Leefgebied, out var gebied) ? gebied : null);
}

/// <summary>Rules of that form.</summary>
internal sealed class Netwerkcontrole : AbstractValidator<Netwerkinvoer>
{
    public Netwerkcontrole()
    {
        RuleFor(f => f.Naam).NotEmpty().WithMessage(Weigering.NetwerknaamOntbreekt.Zin);
        RuleFor(f => f.Naam).Vrij(Netwerkinhoud.NaamMaximum);
        RuleFor(f => f.Doet).Vrij(Netwerkinhoud.DoetMaximum);
        RuleFor(f => f.Schil).Must(s => Code.Probeer<Niveau>(s, out _)).WithMessage("Kies wie het is.");
        RuleFor(f => f.Leefgebied).Must(l => l is null || Code.Probeer<Leefgebied>(l, out _)).WithMessage("Kies een onderwerp uit de lijst, of laat het leeg.");
    }
}
