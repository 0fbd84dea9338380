using Meedenkers.Domain.Tijd;

namespace Meedenkers.Web.Pages.Team;

/// <summary>A term as posts and words, for mk-termijn.</summary>
/// <param name="Totaal">Working days that it lasts.</param>
/// <param name="Gebruikt">Working days that have passed.</param>
/// <param name="TeLaat">Working days after its end.</param>
/// <param name="Woorden">"nog 3 werkdagen".</param>
/// <param name="Bij">What it is for, or since when.</param>
internal sealed record Termijnbeeld(int Totaal, int Gebruikt, int TeLaat, string Woorden, string? Bij)
{
    internal static Termijnbeeld Van(DateTimeOffset vanaf, DateOnly uiterlijk, DateOnly vandaag, string? bij = null)
    {
        var stand = new TermijnStand(Nederland.Vandaag(vanaf), uiterlijk, vandaag);
        return new(stand.Totaal, stand.Verstreken, stand.TeLaat, stand.Woorden, bij);
    }

    /// <summary>An offer: "dag 2 van 3", "net binnen", or for spoed the time at which it came.</summary>
    internal static Termijnbeeld VanAanbod(DateTimeOffset vanaf, DateOnly uiterlijk, bool spoed, DateOnly vandaag)
    {
        var beeld = Van(vanaf, uiterlijk, vandaag);
        var klok = Nederland.KlokVan(vanaf);
        return beeld with
        {
            Bij = spoed ? $"sinds {Nederland.Kort(Nederland.Vandaag(vanaf))}, {klok.Hour:00}.{klok.Minute:00} uur"
                : beeld.Gebruikt == 0 ? "net binnen" : $"dag {Math.Min(beeld.Gebruikt, beeld.Totaal)} van {beeld.Totaal}",
        };
    }
}

/// <summary>A short word in a box beside a row.</summary>
internal sealed record Etiket(string? Soort, string? Icoon, string Tekst)
{
    /// <summary>What to look out for in a question, heaviest first; only what may be known before it is taken up.</summary>
    internal static IReadOnlyList<Etiket> Van(bool spoed, DateOnly? uiterlijkeDatum, string taal, bool nietUitDorp, DateOnly vandaag)
    {
        List<Etiket> etiketten = [];
        if (spoed) etiketten.Add(new("spoed", null, "Niet veilig"));
        if (uiterlijkeDatum is { } dag) etiketten.Add(new("let", "kalender", dag < vandaag ? $"Bezwaar was vóór {Nederland.Kort(dag, vandaag)}" : $"Bezwaar vóór {Nederland.Kort(dag, vandaag)}"));
        if (!taal.Equals(Woorden.Nederlands, StringComparison.OrdinalIgnoreCase)) etiketten.Add(new("rand", null, "Tolk nodig"));
        if (nietUitDorp) etiketten.Add(new("rand", null, "Niet uit eigen dorp"));
        return etiketten;
    }
}
