using System.Text.Json;
using Meedenkers.Data.Naslag;

namespace Meedenkers.Web.Opstarten;

/// <summary>What anyone may read about the region, for pages that must also open while the database is away.</summary>
public interface IPubliekeNaslag
{
    ValueTask<Publiek> Nu(CancellationToken stop);
}

/// <summary>The entrances of the front door and the municipalities behind it.</summary>
public sealed record Publiek(IReadOnlyList<Situatieregel> Situaties, IReadOnlyList<Gemeenteregel> Gemeenten);

/// <summary>A recognisable situation as an entrance: its code and the words of a resident.</summary>
public sealed record Situatieregel(string Code, string Titel);

/// <summary>A municipality, its places, the organisation where a question goes first, and its telephone when that is known.</summary>
public sealed record Gemeenteregel(string Naam, string Slug, IReadOnlyList<string> Woonplaatsen, string Aanmeldpunt, string? Telefoon);

/// <summary>The rows as the regiobeheerder keeps them; what travels with the product until the database has answered once.</summary>
sealed class NaslagUitRijen(Naslagbron bron) : IPubliekeNaslag
{
    readonly Lazy<IngebouwdeNaslag> ingebouwd = new();

    public async ValueTask<Publiek> Nu(CancellationToken stop)
    {
        try
        {
            return Van(await bron.Nu(stop));
        }
        catch (Exception weg) when (Fouten.Statuscode(weg) == StatusCodes.Status503ServiceUnavailable)
        {
            return await ingebouwd.Value.Nu(stop);
        }
    }

    static Publiek Van(Naslagwerk naslag) => new(
        [.. naslag.Situaties.Select(s => new Situatieregel(s.Code, s.Titel))],
        [.. naslag.Gemeenten.Select(g =>
        {
            var aanmeldpunt = naslag.Organisatie(g.Aanmeldpunt);
            return new Gemeenteregel(g.Naam, g.Slug, [.. naslag.Woonplaatsen.Where(w => w.Gemeente == g.Code && w.AliasVan is null).Select(w => w.Naam)], aanmeldpunt.Naam, naslag.Telefoon(g.Aanmeldpunt));
        })]);
}

/// <summary>The reference data that travels with the product.</summary>
sealed class IngebouwdeNaslag : IPubliekeNaslag
{
    readonly Publiek publiek = Lees();

    public ValueTask<Publiek> Nu(CancellationToken stop) => new(publiek);

    static Publiek Lees()
    {
        using var situaties = Lees("situaties.json");
        IReadOnlyList<Situatieregel> ingangen = [.. situaties.RootElement.GetProperty("situaties").EnumerateArray().Select(situatie => new Situatieregel(
            situatie.GetProperty("code").GetString()!,
            situatie.GetProperty("titel").GetString()!))];

        using var organisaties = Lees("organisaties.json");
        var aanmeldpunt = organisaties.RootElement.GetProperty("organisaties").EnumerateArray()
            .First(organisatie => organisatie.TryGetProperty("aanmeldpunt", out var ja) && ja.GetBoolean())
            .GetProperty("naam").GetString()!;

        using var gemeenten = Lees("gemeenten.json");
        return new(ingangen, [.. gemeenten.RootElement.GetProperty("gemeenten").EnumerateArray().Select(gemeente => new Gemeenteregel(
            gemeente.GetProperty("naam").GetString()!,
            gemeente.GetProperty("slug").GetString()!,
            [.. gemeente.GetProperty("woonplaatsen").EnumerateArray().Select(plaats => plaats.GetString()!)],
            aanmeldpunt,
            null))]);
    }

    static JsonDocument Lees(string bestand)
    {
        var bron = System.Reflection.Assembly.Load("Meedenkers.Data");
        using var stroom = bron.GetManifestResourceStream("Meedenkers.Data.Naslag." + bestand)
            ?? throw new InvalidOperationException($"Reference data {bestand} is not in Meedenkers.Data.");
        return JsonDocument.Parse(stroom);
    }
}
