using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Aanmeldingen;

public class AanmeldingTests
{
    [Fact]
    public void Consent_to_share_is_enough() => Assert.Null(EenAanmelding().Maak().WaaromNiet());

    [Fact]
    public void Without_consent_nothing_is_sent() => Assert.Equal(Weigering.ToestemmingOntbreekt, EenAanmelding().MetToestemming().Maak().WaaromNiet());

    [Fact]
    public void Groups_need_a_consent_of_their_own()
    {
        var met = EenAanmelding().Met(Doelgroep.Nah);

        Assert.Equal(Weigering.DoelgroepZonderToestemming, met.Maak().WaaromNiet());
        Assert.Null(met.MetToestemming(Toestemmingsoort.Delen, Toestemmingsoort.Doelgroepen).Maak().WaaromNiet());
    }

    [Fact]
    public void A_naaste_needs_the_agreement_of_the_resident()
    {
        var naaste = EenAanmelding().Door(IngediendDoor.Naaste, new("Nel Fictie", "buurvrouw"));

        Assert.Equal(Weigering.NaasteZonderToestemming, naaste.Maak().WaaromNiet());
        Assert.Null(naaste.MetToestemming(Toestemmingsoort.Delen, Toestemmingsoort.DoorEenAnder).Maak().WaaromNiet());
    }

    [Theory]
    [InlineData("Mijn bsn is 111222333", nameof(Weigering.TekstBevatBsn))]
    [InlineData("Ik krijg een brief van 12-03-2026 en snap die niet", null)]
    public void Own_words_hold_no_burgerservicenummer(string woorden, string? weigering) =>
        Assert.Equal(weigering, EenAanmelding().MetWoorden(woorden).Maak().WaaromNiet()?.Code);

    [Fact]
    public void Own_words_are_at_most_2000_characters()
    {
        Assert.Null(EenAanmelding().MetWoorden(new string('a', 2000)).Maak().WaaromNiet());
        Assert.Equal(nameof(Weigering.TekstTeLang), EenAanmelding().MetWoorden(new string('a', 2001)).Maak().WaaromNiet()?.Code);
    }

    [Fact]
    public void A_name_or_language_that_does_not_fit_is_refused_before_the_database_does()
    {
        var lang = new string('n', 81);

        Assert.Equal(nameof(Weigering.TekstTeLang), EenAanmelding().Door(IngediendDoor.Verwijzer, new(lang, "huisarts")).Maak().WaaromNiet()?.Code);
        Assert.Equal(nameof(Weigering.TekstTeLang), EenAanmelding().Door(IngediendDoor.Verwijzer, new("Nel Fictie", lang)).Maak().WaaromNiet()?.Code);
        Assert.Equal(nameof(Weigering.TekstTeLang), EenAanmelding().Met(new Wens { Taal = lang }).Maak().WaaromNiet()?.Code);
    }

    [Fact]
    public void What_is_typed_is_kept_clean()
    {
        var aanmelding = EenAanmelding().Door(IngediendDoor.Vertegenwoordiger, new(" Nel\0 Fictie ", "moeder\r\n")).MetWoorden(" Wij wachten\u0000 al\r\nweken ").Maak();

        Assert.Equal("Wij wachten al\nweken", aanmelding.EigenWoorden);
        Assert.Equal(new Indiener("Nel Fictie", "moeder"), aanmelding.Indiener);
        Assert.Null(EenAanmelding().MetWoorden(" \0 ").Maak().EigenWoorden);
    }

    [Theory]
    [InlineData("B06", true)]
    [InlineData("B01", false)]
    public void Only_b06_means_not_safe(string criterium, bool onveilig) => Assert.Equal(onveilig, EenAanmelding().MetCriteria("A01", criterium).Maak().Onveilig);
}
