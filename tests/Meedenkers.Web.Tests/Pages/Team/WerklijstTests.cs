using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class WerklijstTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_coordinator_sees_each_onderdeel_in_the_section_where_it_stands()
    {
        var ons = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, ons);
        var mees = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Mees Voorbeeld");
        await app.EenCasus().Bij(ons).Van("Kanarie Aanbod").MetWoorden("Kanarievraag").Bewaar();
        await app.EenCasus().Bij(ons).Van("Tessa Testers").AangenomenDoor(cor).Bewaar();
        await app.EenCasus().Bij(ons).Van("Kees Proefman").AangenomenDoor(mees).Bewaar();
        await app.EenCasus().Bij(ons).Van("Lies Fictie").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open("/team");

        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Contains("Tessa Testers", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
    }
}
