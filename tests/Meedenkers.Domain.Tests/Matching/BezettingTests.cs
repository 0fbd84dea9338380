using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>What a person counts as with and without a profile, and who is left out of an organisation's places.</summary>
public class BezettingTests
{
    static readonly Medewerker Mees = EenMeedenker("huis");
    static readonly Medewerker Cor = EenCoordinator("huis");

    [Theory]
    [InlineData(OrganisatieSoort.Informeel, null, WensHulp.Vrijwilliger)]
    [InlineData(OrganisatieSoort.Formeel, null, WensHulp.Professional)]
    [InlineData(OrganisatieSoort.Formeel, "mantelzorgmakelaars", WensHulp.Professional)]
    [InlineData(OrganisatieSoort.Formeel, "ervaringsdeskundigen", WensHulp.Professional, WensHulp.Ervaringsdeskundige)]
    [InlineData(OrganisatieSoort.Informeel, "Ervaringsdeskundigen", WensHulp.Ervaringsdeskundige)]
    public void Who_was_not_confirmed_is_of_the_kind_that_the_work_makes(OrganisatieSoort soort, string? werktMet, params WensHulp[] gevraagd)
    {
        var profiel = new Meedenkerprofiel(Mees);
        profiel.WerkBij(new() { Soort = Profielsoort.Vrijwilliger }, 4, Beschikbaarheid.Onbekend, Mees, Nu);
        foreach (var hulp in new[] { WensHulp.Vrijwilliger, WensHulp.Ervaringsdeskundige, WensHulp.Professional })
            foreach (var wat in new[] { null, profiel })
                Assert.Equal(gevraagd.Contains(hulp), Tel(new() { Hulp = hulp }, Huis(soort, werktMet), wat).Beste.Soort);
    }

    [Fact]
    public void A_wish_that_nobody_can_answer_is_not_known_and_Dutch_is()
    {
        var vraagt = Tel(new() { Taal = "Turks", Momenten = [Moment.Avond], Vormen = [Vorm.Thuis] }, Huis(OrganisatieSoort.Formeel, null), null).Beste;
        var vraagtNiets = Tel(Wens.Geen, Huis(OrganisatieSoort.Formeel, null), null).Beste;
        Assert.Equal((Past.Onbekend, Past.Onbekend, Past.Onbekend), (vraagt.Taal, vraagt.Dagdeel, vraagt.Vorm));
        Assert.Equal((Past.Ja, Past.Ja, Past.Ja), (vraagtNiets.Taal, vraagtNiets.Dagdeel, vraagtNiets.Vorm));
    }

    [Fact]
    public void What_a_meedenker_decides_alone_counts_before_anybody_confirmed_it_and_the_rest_does_not()
    {
        var profiel = new Meedenkerprofiel(Mees);
        profiel.WerkBij(new() { Soort = Profielsoort.Ervaringsdeskundige, Doelgroepen = [Doelgroep.Ggz] }, 2, new() { Talen = ["Turks"], Momenten = [Moment.Avond] }, Mees, Nu);
        var voor = Tel(new() { Hulp = WensHulp.Ervaringsdeskundige, Taal = "turks", Momenten = [Moment.Avond] }, Huis(OrganisatieSoort.Informeel, null), profiel);
        Assert.Equal(new Bezetting(2, 2, new(false, Past.Ja, Past.Ja, Past.Ja)), voor);

        profiel.Bevestig(new(profiel.Voorstel!.Bekwaamheid, 2, true, null), Mees, Cor, [Cor, Mees], Nu);
        Assert.True(Tel(new() { Hulp = WensHulp.Ervaringsdeskundige }, Huis(OrganisatieSoort.Informeel, null), profiel).Beste.Soort);
        Assert.Equal(0, Tel(Wens.Geen, Huis(OrganisatieSoort.Informeel, null), profiel).Vrij);
    }

    [Fact]
    public void Who_is_away_or_can_do_less_or_has_nobody_to_fall_back_on_has_no_place()
    {
        var (huis, vraag) = (Huis(OrganisatieSoort.Informeel, null), Vraag(Wens.Geen));
        var er = Profielstand.Van(Mees, null, huis, 1, Vandaag);
        Assert.Equal((3, 4), (Bezetting.Van(vraag, huis.Niveau, [er]).Vrij, Bezetting.Van(vraag, huis.Niveau, [er]).Plaatsen));
        var profiel = new Meedenkerprofiel(Mees);
        profiel.MeldMinder(Vandaag, Mees, Mees, Vandaag);
        foreach (var (weg, reden) in new[]
        {
            (er with { Afwezig = true }, Redencode.IsAfwezig),
            (er with { HeeftContactpersoon = false }, Redencode.ZonderContactpersoon),
            (Profielstand.Van(Mees, profiel, huis, 1, Vandaag), Redencode.TijdelijkMinder),
        })
        {
            Assert.Equal(Bezetting.Leeg, Bezetting.Van(vraag, huis.Niveau, [weg]));
            Assert.Equal(reden, Assert.Single(Rangschikking.VanMeedenkers(vraag, huis.Niveau, [weg]).Afvallers).Reden.Code);
        }
        Assert.Equal(3, Bezetting.Van(vraag, huis.Niveau, [Profielstand.Van(Mees, profiel, huis, 1, Vandaag.AddDays(1))]).Vrij);
    }

    static Bezetting Tel(Wens wens, Organisatie huis, Meedenkerprofiel? profiel) => Bezetting.Van(Vraag(wens), huis.Niveau, [Profielstand.Van(Mees, profiel, huis, 0, Vandaag)]);

    static Matchvraag Vraag(Wens wens) => new() { Sleutel = Guid.Parse("01938a3e-0000-7000-8000-000000000001"), Gemeente = "GM0664", Wens = wens };

    static Organisatie Huis(OrganisatieSoort soort, string? werktMet) =>
        new() { Code = new("huis"), Naam = "Huis", Soort = soort, Onafhankelijk = true, WerktMet = werktMet, Aanbod = [new([], [], Dekking.Breed)] };
}
