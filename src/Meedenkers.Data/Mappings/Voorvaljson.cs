using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Meedenkers.Domain.Casussen;

namespace Meedenkers.Data.Mappings;

/// <summary>Stores a Voorval as jsonb with its type name as "voorval", so that each kind keeps its own typed fields.</summary>
static class Voorvaljson
{
    public static readonly JsonSerializerOptions Opties = new(Conventies.Json)
    {
        AllowOutOfOrderMetadataProperties = true, // jsonb keeps its own order
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MetSoort } },
    };

    public static string Schrijf(Voorval voorval) => JsonSerializer.Serialize(voorval, Opties);

    public static Voorval Lees(string json) => JsonSerializer.Deserialize<Voorval>(json, Opties)!;

    /// <summary>The same without any key and without doelgroepen: what figures may keep after erasure.</summary>
    public static string Vervaag(Voorval voorval)
    {
        var json = JsonNode.Parse(Schrijf(voorval))!.AsObject();
        foreach (var naam in json.Where(v => IsSleutel(v.Value)).Select(v => v.Key).ToList()) json.Remove(naam);
        json.Remove("doelgroepen");
        return json.ToJsonString();
    }

    static bool IsSleutel(JsonNode? waarde) => waarde is JsonArray lijst ? lijst.Any(IsSleutel)
        : waarde is JsonValue v && v.TryGetValue<string>(out var tekst) && Guid.TryParse(tekst, out _);

    static void MetSoort(JsonTypeInfo type)
    {
        if (type.Type != typeof(Voorval)) return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "voorval" };
        foreach (var soort in typeof(Voorval).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Voorval)) && !t.IsAbstract))
            type.PolymorphismOptions.DerivedTypes.Add(new(soort, soort.Name));
    }
}
