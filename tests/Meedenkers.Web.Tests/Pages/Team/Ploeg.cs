using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>An organisation of a test's own with a coördinator and a meedenker.</summary>
sealed record Ploeg(string Ons, Medewerker Cor, Medewerker Mees)
{
    internal static async Task<Ploeg> Maak(TestApp app)
    {
        var ons = await app.EenOrganisatie();
        return new(ons, await app.Medewerker(Functie.Coordinator, ons, "Cor Voorbeeld"), await app.Medewerker(Functie.MeedenkerInformeel, ons, "Mees Voorbeeld"));
    }

    internal static string Pad(Casus casus) => $"/team/casussen/{casus.Id.Waarde}";

    /// <summary>A form about the first onderdeel.</summary>
    internal static string Pad(Casus casus, string formulier) => $"{Pad(casus)}/onderdelen/{casus.Onderdelen[0].Id.Waarde}/{formulier}";
}
