using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class DeurTests
{
    readonly Casus casus = EenCasus().Maak();

    Deur VoorInwoner(string link = "link") => casus.GeefDeur(Deurhouder.Inwoner, null, link, "code", Handelende.Inwoner, Nu);

    Deur VoorNaaste() => casus.GeefDeur(Deurhouder.Naaste, " Nel Fictie ", "naaste", "code", Handelende.Inwoner, Nu);

    [Fact]
    public void A_new_code_for_the_resident_ends_the_old_one_and_is_in_the_log()
    {
        var oude = VoorInwoner();

        var nieuwe = casus.GeefDeur(Deurhouder.Inwoner, null, "link2", "code2", EenCoordinator("smwo").Zelf(), Nu.AddDays(1));

        Assert.Equal(Nu.AddDays(1), oude.BeeindigdOp);
        Assert.True(nieuwe.IsOpen);
        Assert.Equal(oude.Id, casus.Laatste<DeurWerdGesloten>().Deur);
        Assert.Equal(nieuwe.Id, casus.Laatste<DeurWerdGegeven>().Deur);
        Assert.Equal(Hoedanigheid.Medewerker, casus.Gebeurtenissen[^1].Als);
    }

    [Fact]
    public void Who_helps_the_resident_replaces_a_lost_code_and_says_how_the_resident_was_heard()
    {
        var doet = EenMeedenker("smwo");
        Weigert(Weigering.AlleenWieHetDoet, () => casus.GeefNieuweCode("link2", "code2", Vraagwijze.Telefoon, doet.Zelf(), Nu));
        casus.NeemAan(casus.Enige().Id, doet.Zelf(), Standaard, Nu);
        var oude = VoorInwoner();

        var nieuwe = casus.GeefNieuweCode("link2", "code2", Vraagwijze.Telefoon, doet.Zelf(), Nu);

        Assert.False(oude.IsOpen);
        Assert.Equal(new CodeWerdVernieuwd(nieuwe.Id, Vraagwijze.Telefoon), casus.Laatste<CodeWerdVernieuwd>());
    }

    [Fact]
    public void A_naaste_has_an_own_door_that_a_new_code_of_the_resident_leaves_open()
    {
        var naaste = VoorNaaste();
        VoorInwoner();
        VoorInwoner("link2");

        Assert.True(naaste.IsOpen);
        Assert.Equal("Nel Fictie", naaste.Naam);
    }

    [Fact]
    public void The_resident_ends_the_door_of_a_naaste_and_twice_is_once()
    {
        var naaste = VoorNaaste();

        casus.SluitDeur(naaste.Id, Handelende.Inwoner, Nu);
        casus.SluitDeur(naaste.Id, Handelende.Inwoner, Nu.AddDays(1));

        Assert.Equal(Nu, naaste.BeeindigdOp);
        Assert.Single(casus.Gebeurtenissen, g => g.Voorval is DeurWerdGesloten);
    }

    [Fact]
    public void Nobody_is_locked_out_by_closing_the_door_of_the_resident()
    {
        var eigen = VoorInwoner();

        casus.SluitDeur(eigen.Id, Handelende.Naaste, Nu);
        casus.SluitDeur(Guid.NewGuid(), Handelende.Inwoner, Nu);

        Assert.True(eigen.IsOpen);
        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is DeurWerdGesloten);
    }
}
