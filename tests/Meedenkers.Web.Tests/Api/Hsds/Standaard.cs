using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Meedenkers.Web.Tests.Api.Hsds;

/// <summary>The schemas of Open Referral HSDS 3.0 (<see cref="Standaarden"/>).</summary>
static class Standaard
{
    static readonly string? Map = Standaarden.Vind("hsds-3.0");
    static readonly EvaluationOptions Streng = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    internal static void Eis() => Standaarden.Eis("hsds-3.0");

    /// <summary>A part with all that it refers to: "service", "taxonomy_term".</summary>
    internal static Schema Deel(string naam)
    {
        var delen = new JsonObject();
        foreach (var bestand in Directory.EnumerateFiles(Path.Combine(Map!, "parts"), "*.json"))
            delen[Path.GetFileNameWithoutExtension(bestand)] = Wijs(JsonNode.Parse(File.ReadAllText(bestand))!);
        return new(new JsonObject { ["$ref"] = $"#/$defs/{naam}", ["$defs"] = delen });
    }

    /// <summary>A file that stands alone: "service_list".</summary>
    internal static Schema Bestand(string naam) => new(Lees(naam));

    internal static JsonObject Lees(string naam) => JsonNode.Parse(File.ReadAllText(Path.Combine(Map!, naam + ".json")))!.AsObject();

    /// <summary>The wrapper of a list, from the OpenAPI document of the standard.</summary>
    internal static Schema Blad() => new(Lees("openapi")["components"]!["schemas"]!["Page"]!.DeepClone().AsObject());

    /// <summary>Files refer to each other by name; together in one they refer to their place there.</summary>
    static JsonNode Wijs(JsonNode deel)
    {
        foreach (var houder in Alle(deel).OfType<JsonObject>().Where(o => o["$ref"] is JsonValue))
            houder["$ref"] = $"#/$defs/{Path.GetFileNameWithoutExtension((string)houder["$ref"]!)}";
        return deel;
    }

    static List<JsonNode> Alle(JsonNode? knoop) => knoop switch
    {
        JsonObject velden => [velden, .. velden.SelectMany(v => Alle(v.Value))],
        JsonArray rij => [.. rij.SelectMany(Alle)],
        _ => [],
    };

    /// <summary>A schema of the standard, and stricter than it: a field that it does not know is a typing error of ours.</summary>
    internal sealed class Schema(JsonObject bron)
    {
        readonly JsonSchema schema = JsonSchema.FromText(bron.ToJsonString(), new() { Dialect = Dialect.Draft202012, SchemaRegistry = new() });

        /// <summary>What is wrong with it, each with its place; empty when it is right.</summary>
        internal IReadOnlyList<string> Bezwaren(JsonElement json, params string[] eigen)
        {
            var uitslag = schema.Evaluate(json, Streng);
            return
            [
                .. (uitslag.Details ?? []).SelectMany(d => (d.Errors ?? new Dictionary<string, string>()).Select(fout => $"{d.InstanceLocation}: {fout.Value}")),
                .. uitslag.IsValid ? [] : new[] { "not valid" },
                .. Onbekend(json, bron, "").Except(eigen),
            ];
        }

        IEnumerable<string> Onbekend(JsonElement json, JsonObject van, string pad)
        {
            if ((string?)van["$ref"] is { } naar) van = naar.Split('/').Skip(1).Aggregate<string, JsonNode>(bron, (knoop, deel) => knoop[deel]!).AsObject();
            if (json.ValueKind == JsonValueKind.Array) return van["items"] is JsonObject items ? json.EnumerateArray().SelectMany(een => Onbekend(een, items, pad)) : [];
            if (json.ValueKind != JsonValueKind.Object) return [];
            return json.EnumerateObject().SelectMany(veld => van["properties"]?[veld.Name] is JsonObject bekend ? Onbekend(veld.Value, bekend, $"{pad}/{veld.Name}") : [$"{pad}/{veld.Name}"]);
        }
    }
}
