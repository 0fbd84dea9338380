using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages;

/// <summary>Reasons of the ranking as sentences: one for each kind, with the areas of life that it is about.</summary>
static class Redenwoorden
{
    /// <param name="redenen">In the order in which they are said.</param>
    /// <param name="naam">How the reader calls an area of life.</param>
    internal static IEnumerable<string> Zinnen(IEnumerable<Reden> redenen, Func<Leefgebied, string> naam) => redenen.GroupBy(reden => reden.Code).Select(groep =>
    {
        var gebieden = groep.Select(reden => reden.Over).OfType<Leefgebied>().Select(naam).ToList();
        var zin = groep.First().Zin;
        return gebieden.Count == 0 ? zin : $"{zin.TrimEnd('.')}: {string.Join(", ", gebieden)}.";
    });
}
