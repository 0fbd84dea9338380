using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Mensen;

public class MedewerkerTests
{
    [Theory]
    [InlineData(Functie.MeedenkerInformeel, true)]
    [InlineData(Functie.MeedenkerFormeel, true)]
    [InlineData(Functie.Coordinator, true)]
    [InlineData(Functie.Beleidsadviseur, false)]
    [InlineData(Functie.Regiobeheerder, false)]
    public void Who_works_on_cases_has_an_organisation_and_nobody_else_has(Functie functie, bool heeft)
    {
        OrganisatieCode? organisatie = heeft ? new("smwo") : null;
        OrganisatieCode? verkeerd = heeft ? null : new("smwo");

        Assert.Equal(organisatie, new Medewerker(MedewerkerId.Nieuw(), "Mees Proefman", functie, organisatie).Organisatie);
        Assert.Throws<ArgumentException>(() => new Medewerker(MedewerkerId.Nieuw(), "Mees Proefman", functie, verkeerd));
    }

    [Fact]
    public void Who_has_no_case_function_never_acts_on_a_casus() =>
        Assert.Throws<ArgumentException>(() => new Medewerker(MedewerkerId.Nieuw(), "Bea Testers", Functie.Beleidsadviseur, null).Zelf());

    [Fact]
    public void Only_a_coordinator_acts_as_one()
    {
        Assert.True(EenCoordinator("smwo").Zelf().IsCoordinator);
        Assert.False(EenMeedenker("smwo").Zelf().IsCoordinator);
    }
}
