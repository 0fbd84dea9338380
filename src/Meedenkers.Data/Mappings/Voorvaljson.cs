using System.Text.Json;
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

    static void MetSoort(JsonTypeInfo type)
    {
        if (type.Type != typeof(Voorval)) return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "voorval" };
        foreach (var soort in typeof(Voorval).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Voorval))))
            type.PolymorphismOptions.DerivedTypes.Add(new(soort, soort.Name));
    }
}
