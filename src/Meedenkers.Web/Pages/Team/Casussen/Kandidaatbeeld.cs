using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Somebody to choose, with room, and with what speaks for and against and what is not known; or with why the list leaves them out.</summary>
/// <param name="Waarde">What the form sends.</param>
/// <param name="Naam">An organisation or a person.</param>
/// <param name="Wat">What it is, in a few words.</param>
/// <param name="Bezet">Residents that are helped now.</param>
/// <param name="Van">Places in all.</param>
internal sealed record Kandidaatbeeld(string Waarde, string Naam, string Wat, int Bezet, int Van)
{
    public IReadOnlyList<string> Voor { get; private init; } = [];
    public IReadOnlyList<string> Tegen { get; private init; } = [];
    public IReadOnlyList<string> Ontbreekt { get; private init; } = [];

    /// <summary>Why this one is not on the list.</summary>
    public string? NietOpDeLijst { get; private init; }

    /// <summary>How the place came about: each row of the weights with its points, and the total.</summary>
    public string? Telling { get; private init; }

    public string? Afwezig { get; init; }

    /// <param name="kandidaat">Its place on the list.</param>
    /// <param name="naam">How the team calls an area of life.</param>
    /// <param name="gedeeld">Reasons that are said once for everybody.</param>
    internal Kandidaatbeeld Met(Kandidaat kandidaat, Func<Leefgebied, string> naam, IReadOnlySet<Reden>? gedeeld = null) => this with
    {
        Voor = [.. Redenwoorden.Zinnen(kandidaat.Onderbouwing.Voor.Where(r => gedeeld?.Contains(r) != true), naam)],
        Tegen = [.. Redenwoorden.Zinnen(kandidaat.Onderbouwing.Tegen.Where(r => gedeeld?.Contains(r) != true), naam)],
        Ontbreekt = [.. Redenwoorden.Zinnen(kandidaat.Onderbouwing.Ontbreekt.Where(r => gedeeld?.Contains(r) != true), naam)],
        Telling = $"{string.Join(" + ", kandidaat.Score.Delen.Where(d => d.Punten > 0).Select(d => $"{Woorden.Van(d.Maatstaf)} {d.Punten} × {Woorden.Getal(d.Gewicht)}"))} = {Woorden.Getal(kandidaat.Score.Totaal)}",
    };

    internal Kandidaatbeeld Zonder(Reden? reden) => this with { NietOpDeLijst = reden?.Zin ?? "Past niet bij deze vraag." };

    /// <summary>Reasons to pass over who stands on top.</summary>
    internal static IEnumerable<SelectListItem> Afwijkredenen => Enum.GetValues<Afwijkreden>().Select(reden => new SelectListItem(Woorden.Van(reden), reden.ToString()));
}
