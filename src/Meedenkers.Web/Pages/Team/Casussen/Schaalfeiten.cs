using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Which criteria the casus itself suggests, each with the fact behind it; people decide.</summary>
static class Schaalfeiten
{
    internal static IReadOnlyDictionary<string, string> Van(Casus casus, Onderdeel onderdeel, DateOnly vandaag)
    {
        var feiten = new Dictionary<string, string>();
        if (casus.Spoed) feiten[Criteriumcode.Onveilig] = "Bij de aanmelding was het niet veilig.";
        if (casus.UiterlijkeDatum is { } dag) feiten[Criteriumcode.Bezwaar] = $"Er loopt een termijn tot {Nederland.Kort(dag, vandaag)}.";
        if (onderdeel.Leefgebieden.Count > 2) feiten[Criteriumcode.Ingewikkeld] = $"{onderdeel.Leefgebieden.Count} leefgebieden in één onderdeel.";
        if (casus.Schaalverzoeken.Any(v => v.OnderdeelId == onderdeel.Id && v.AfgehandeldOp is null)) feiten[Criteriumcode.TeVeel] = "De meedenker vroeg hierom.";
        return feiten;
    }
}
