using System.Text;

namespace Meedenkers.Domain.Werkmodel;

/// <summary>The text code of a domain enum, as in reference data and in the database: <c>SocialeRelaties</c> is <c>sociale-relaties</c>.</summary>
public static class Code
{
    public static string Van<T>(T waarde) where T : struct, Enum => Codes<T>.Heen[waarde];

    public static bool Probeer<T>(string? code, out T waarde) where T : struct, Enum
    {
        waarde = default;
        return code is not null && Codes<T>.Terug.TryGetValue(code, out waarde);
    }

    /// <summary>The value of a code that reference data or the database vouches for; an unknown code is a programming error.</summary>
    public static T Lees<T>(string code) where T : struct, Enum =>
        Probeer<T>(code, out var waarde) ? waarde : throw new ArgumentException($"Unknown code for {typeof(T).Name}.", nameof(code));

    static class Codes<T> where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> Heen = Enum.GetValues<T>().ToDictionary(w => w, w => Kebab(w.ToString()));
        public static readonly IReadOnlyDictionary<string, T> Terug = Heen.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }

    static string Kebab(string naam)
    {
        var code = new StringBuilder(naam.Length + 4);
        foreach (var letter in naam)
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }
        return code.ToString();
    }
}
