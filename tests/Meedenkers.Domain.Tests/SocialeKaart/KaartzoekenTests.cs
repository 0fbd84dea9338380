using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;

namespace Meedenkers.Domain.Tests.SocialeKaart;

/// <summary>What is looked for, what may be kept of it, and what editors may say that a word means.</summary>
public class KaartzoekenTests
{
    static readonly Medewerker Regio = new(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null);

    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData("Voedselbank", "voedselbank")]
    [InlineData("Café ’t Húis-met & |!:*()", "cafe t huis met")]
    [InlineData("geld'; drop table--", "geld drop table")]
    [InlineData("een twee drie vier vijf zes zeven acht negen", "een twee drie vier vijf zes zeven acht")]
    public void Words_are_bare(string? getypt, string woorden) => Assert.Equal(woorden, string.Join(' ', Kaartzoekvraag.Lees(getypt).Woorden));

    [Theory]
    [InlineData("hulp met geld", null)]
    [InlineData("0612345678", nameof(Weigering.ZoekvraagOverIemand))]
    [InlineData("iemand@voorbeeld.nl", nameof(Weigering.ZoekvraagOverIemand))]
    [InlineData("Voorbeeldstraat 12", nameof(Weigering.ZoekvraagOverIemand))]
    [InlineData("123456782", nameof(Weigering.ZoekvraagOverIemand))]
    public void What_leads_to_somebody_is_not_looked_for(string getypt, string? nee) => Assert.Equal(nee, Kaartzoekvraag.WaaromNiet(getypt)?.Code);

    [Fact]
    public void A_whole_letter_is_no_search() => Assert.Equal(Weigering.ZoekvraagTeLang, Kaartzoekvraag.WaaromNiet(new string('a', Kaartzoekvraag.Maximum + 1)));

    [Fact]
    public void Only_single_words_of_letters_may_be_kept() =>
        Assert.Equal(["deurwaarder", "vandaag"], Kaartzoekvraag.Lees("De deurwaarder komt2 vandaag om 10 uur, deurwaarder!").Onthoudbaar);

    [Theory]
    [InlineData("Deurwaarder", "Schulden & post", "deurwaarder", "schulden post")]
    [InlineData("pgb", "persoonsgebonden budget", "pgb", "persoonsgebonden budget")]
    public void A_word_means_a_word_or_a_few(string woord, string betekent, string kaal, string anders)
    {
        var synoniem = Kaartsynoniem.Nieuw(woord, betekent, Regio);
        Assert.Equal((kaal, anders), (synoniem.Woord, synoniem.Betekent));
    }

    [Theory]
    [InlineData("twee woorden", "geld", nameof(Weigering.SynoniemEenWoord))]
    [InlineData("", "geld", nameof(Weigering.SynoniemEenWoord))]
    [InlineData("geld", "!", nameof(Weigering.SynoniemOntbreekt))]
    [InlineData("Geld", "gèld", nameof(Weigering.SynoniemZegtHetzelfde))]
    public void What_says_nothing_is_refused(string woord, string betekent, string nee)
    {
        Assert.Equal(nee, Kaartsynoniem.WaaromNiet(woord, betekent, Regio)?.Code);
        Assert.Equal(nee, Assert.Throws<GeweigerdException>(() => Kaartsynoniem.Nieuw(woord, betekent, Regio)).Weigering.Code);
    }

    [Fact]
    public void Only_the_region_says_what_words_mean() =>
        Assert.Equal(Weigering.KaartAlleenRegio, Kaartsynoniem.WaaromNiet("geld", "schuld", new(MedewerkerId.Nieuw(), "Cor Pool", Functie.Coordinator, new("pool"))));
}
