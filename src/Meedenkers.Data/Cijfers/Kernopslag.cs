using System.Text.Json;
using Meedenkers.Data.Mappings;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Data.Cijfers;

/// <summary>Keeps a <see cref="Kern"/> as JSON, with the plan of then: a dimensie that comes later was not counted before.</summary>
static class Kernopslag
{
    public static string Schrijf(Kern kern) => JsonSerializer.Serialize(new Blad(
        kern.Plan.Soorten, kern.Plan.Dimensies, kern.Plan.Kruisingen, kern.Gemeenten,
        [.. kern.Tellingen.Select(t => new Regel(t.Key.Soort, t.Key.Gemeente, t.Key.Kenmerk.ToString(), t.Value.Aantal, t.Value.Eigen.ToDictionary(e => e.Key.Waarde, e => e.Value)))]), Conventies.Json);

    public static Kern Lees(string kwartaal, string inhoud)
    {
        var blad = JsonSerializer.Deserialize<Blad>(inhoud, Conventies.Json)!;
        var plan = new Telplan(blad.Soorten, blad.Dimensies, blad.Kruisingen);
        var kenmerken = plan.Soorten.ToDictionary(soort => soort, soort => plan.KenmerkenVan(soort).ToDictionary(k => k.ToString()));
        return new(
            Kwartaal.Probeer(kwartaal, out var gelezen) ? gelezen : throw new InvalidOperationException("Not a quarter."),
            plan, blad.Gemeenten,
            blad.Tellingen.ToDictionary(r => new Plek(r.Soort, r.Gemeente, kenmerken[r.Soort][r.Kenmerk]), r => new Telling(r.Aantal, r.Eigen.ToDictionary(e => new OrganisatieCode(e.Key), e => e.Value))));
    }

    sealed record Blad(IReadOnlyList<string> Soorten, IReadOnlyList<Dimensie> Dimensies, IReadOnlyList<Kruising> Kruisingen, IReadOnlyList<string> Gemeenten, IReadOnlyList<Regel> Tellingen);

    sealed record Regel(string Soort, string Gemeente, string Kenmerk, int Aantal, Dictionary<string, int> Eigen);
}
