using Meedenkers.Web.Tests.Pages.MijnVraag;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>Asks, counts, and keeps everything that is not as it should be, so that one run tells all.</summary>
sealed class Keuring(Matrixapp app)
{
    static readonly string[] Altijd = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Strict-Transport-Security"];

    readonly List<string> fouten = [];

    internal int Gevraagd { get; private set; }

    internal void Fout(string zin) => fouten.Add(zin);

    /// <summary>Asks, and looks at what every answer must hold to: no canary, the headers, the cookies, no fault.</summary>
    internal async Task<Antwoord> Vraag(Rol rol, Ingang ingang, string pad, IEnumerable<KeyValuePair<string, string>>? velden = null, string bij = "")
    {
        var antwoord = await rol.Vraag(ingang, pad, velden);
        Gevraagd++;
        var wat = $"{rol.Naam}: {ingang}{(bij.Length > 0 ? $", {bij}" : "")}";
        if (antwoord.Status >= 500) Fout($"{wat} gives {antwoord.Status}");
        foreach (var ontsnapt in app.Voorraad.Kanaries.Ontsnapt(antwoord.Tekst, rol.Wie).Distinct()) Fout($"{wat} ({antwoord.Status}) shows {ontsnapt}");
        foreach (var kop in Altijd.Where(k => !antwoord.Koppen.ContainsKey(k))) Fout($"{wat} ({antwoord.Status}) lacks the header {kop}");
        foreach (var koekje in antwoord.Koekjes.Where(k => !IsVeilig(k))) Fout($"{wat} sets a cookie that is not safe: {koekje.Split('=')[0]}{koekje[koekje.IndexOf(';', StringComparison.Ordinal)..]}");
        return antwoord;
    }

    internal static bool IsVeilig(string koekje)
    {
        var delen = koekje.Split(';', StringSplitOptions.TrimEntries).Select(d => d.ToLowerInvariant()).ToList();
        return koekje.StartsWith("__Host-", StringComparison.Ordinal) && delen.Contains("secure") && delen.Contains("httponly") && delen.Contains("path=/")
            && delen.Any(d => d is "samesite=lax" or "samesite=strict") && !delen.Any(d => d.StartsWith("domain", StringComparison.Ordinal));
    }

    /// <summary>Everything that was found, and the log, which may hold no canary at all.</summary>
    internal void Klaar(string matrix)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{matrix}: {Gevraagd} requests");
        fouten.AddRange(app.Voorraad.Kanaries.Ontsnapt(app.EigenLog(), "log").Distinct().Select(k => $"the log holds {k}"));
        Assert.True(fouten.Count == 0, $"{fouten.Count} of {Gevraagd} are not as docs/rechten.md says:\n" + string.Join('\n', fouten.Distinct().Take(120)));
    }
}
