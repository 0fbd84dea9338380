using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>What an organisation counts as while nobody keeps profiles of its people.</summary>
public class BezettingTests
{
    [Theory]
    [InlineData(OrganisatieSoort.Informeel, null, WensHulp.Vrijwilliger)]
    [InlineData(OrganisatieSoort.Formeel, null, WensHulp.Professional)]
    [InlineData(OrganisatieSoort.Formeel, "mantelzorgmakelaars", WensHulp.Professional)]
    [InlineData(OrganisatieSoort.Formeel, "ervaringsdeskundigen", WensHulp.Professional, WensHulp.Ervaringsdeskundige)]
    [InlineData(OrganisatieSoort.Informeel, "Ervaringsdeskundigen", WensHulp.Ervaringsdeskundige)]
    public void Its_people_are_of_the_kind_that_its_work_makes_them(OrganisatieSoort soort, string? werktMet, params WensHulp[] gevraagd)
    {
        foreach (var hulp in new[] { WensHulp.Vrijwilliger, WensHulp.Ervaringsdeskundige, WensHulp.Professional })
            Assert.Equal(gevraagd.Contains(hulp), Bezetting.ZonderProfielen(Vraag(new() { Hulp = hulp }), Huis(soort, werktMet), vrij: 2, plaatsen: 5).Beste.Soort);
    }

    [Fact]
    public void A_wish_that_nobody_can_answer_is_not_known_and_Dutch_is()
    {
        var vraagt = Bezetting.ZonderProfielen(Vraag(new() { Taal = "Turks", Momenten = [Moment.Avond], Vormen = [Vorm.Thuis] }), Huis(OrganisatieSoort.Formeel, null), 2, 5);
        var vraagtNiets = Bezetting.ZonderProfielen(Vraag(Wens.Geen), Huis(OrganisatieSoort.Formeel, null), 2, 5);
        Assert.Equal((Past.Onbekend, Past.Onbekend, Past.Onbekend), (vraagt.Beste.Taal, vraagt.Beste.Dagdeel, vraagt.Beste.Vorm));
        Assert.Equal((Past.Ja, Past.Ja, Past.Ja), (vraagtNiets.Beste.Taal, vraagtNiets.Beste.Dagdeel, vraagtNiets.Beste.Vorm));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(3, 5)]
    [InlineData(5, 5)]
    public void Its_places_are_those_that_were_counted(int vrij, int plaatsen)
    {
        var bezetting = Bezetting.ZonderProfielen(Vraag(Wens.Geen), Huis(OrganisatieSoort.Informeel, null), vrij, plaatsen);
        Assert.Equal((vrij, plaatsen), (bezetting.Vrij, bezetting.Plaatsen));
    }

    static Matchvraag Vraag(Wens wens) => new() { Sleutel = Guid.Parse("01938a3e-0000-7000-8000-000000000001"), Gemeente = "GM0664", Wens = wens };

    static Organisatie Huis(OrganisatieSoort soort, string? werktMet) =>
        new() { Code = new("huis"), Naam = "Huis", Soort = soort, Onafhankelijk = true, WerktMet = werktMet, Aanbod = [new([], [], Dekking.Breed)] };
}
