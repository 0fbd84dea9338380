using Meedenkers.Web.Opstarten.Ontwikkeling;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Meedenkers.Web.Tests.Uitrol;

/// <summary>Files at the root of the repository, read as the tools that use them do.</summary>
static class Bron
{
    internal static string Pad(string naam) => Path.Combine(Projectmap.Vind()!, naam);

    internal static string Tekst(string naam) => File.ReadAllText(Pad(naam));

    internal static Blok Yaml(string naam)
    {
        using var lezer = new StreamReader(Pad(naam));
        return new(new Deserializer().Deserialize(new MergingParser(new Parser(lezer))));
    }

    /// <summary>A piece of YAML; what is not there is empty.</summary>
    internal sealed record Blok(object? Waarde)
    {
        internal Blok this[string sleutel] => Velden.GetValueOrDefault(sleutel) ?? new(Waarde: null);

        internal string Tekst => Waarde as string ?? "";

        internal IReadOnlyDictionary<string, Blok> Velden =>
            (Waarde as IDictionary<object, object?>)?.ToDictionary(veld => (string)veld.Key, veld => new Blok(veld.Value)) ?? [];

        internal IReadOnlyList<string> Lijst => (Waarde as IEnumerable<object?>)?.OfType<string>().ToArray() ?? [];
    }
}
