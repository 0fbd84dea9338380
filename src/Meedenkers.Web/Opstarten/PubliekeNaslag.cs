using System.Text.Json;

namespace Meedenkers.Web.Opstarten;

/// <summary>What anyone may read about the region, for pages that must work without a database.</summary>
public interface IPubliekeNaslag
{
    IReadOnlyList<Situatieregel> Situaties { get; }

    IReadOnlyList<Gemeenteregel> Gemeenten { get; }
}

/// <summary>A recognisable situation as an entrance: its code and the words of a resident.</summary>
public sealed record Situatieregel(string Code, string Titel);

/// <summary>A municipality, its places, and the organisation where a question goes first.</summary>
public sealed record Gemeenteregel(string Naam, string Slug, IReadOnlyList<string> Woonplaatsen, string Aanmeldpunt);

/// <summary>The reference data that travels with the product.</summary>
sealed class IngebouwdeNaslag : IPubliekeNaslag
{
    public IngebouwdeNaslag()
    {
        using var situaties = Lees("situaties.json");
        Situaties = [.. situaties.RootElement.GetProperty("situaties").EnumerateArray().Select(situatie => new Situatieregel(
            situatie.GetProperty("code").GetString()!,
            situatie.GetProperty("titel").GetString()!))];

        using var organisaties = Lees("organisaties.json");
        var aanmeldpunt = organisaties.RootElement.GetProperty("organisaties").EnumerateArray()
            .First(organisatie => organisatie.TryGetProperty("aanmeldpunt", out var ja) && ja.GetBoolean())
            .GetProperty("naam").GetString()!;

        using var gemeenten = Lees("gemeenten.json");
        Gemeenten = [.. gemeenten.RootElement.GetProperty("gemeenten").EnumerateArray().Select(gemeente => new Gemeenteregel(
            gemeente.GetProperty("naam").GetString()!,
            gemeente.GetProperty("slug").GetString()!,
            [.. gemeente.GetProperty("woonplaatsen").EnumerateArray().Select(plaats => plaats.GetString()!)],
            aanmeldpunt))];
    }

    public IReadOnlyList<Situatieregel> Situaties { get; }

    public IReadOnlyList<Gemeenteregel> Gemeenten { get; }

    static JsonDocument Lees(string bestand)
    {
        var bron = System.Reflection.Assembly.Load("Meedenkers.Data");
        using var stroom = bron.GetManifestResourceStream("Meedenkers.Data.Naslag." + bestand)
            ?? throw new InvalidOperationException($"Reference data {bestand} is not in Meedenkers.Data.");
        return JsonDocument.Parse(stroom);
    }
}
