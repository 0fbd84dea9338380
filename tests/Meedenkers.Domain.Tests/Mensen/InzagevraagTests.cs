using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Mensen;

public class InzagevraagTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_question_says_something(string? vraag) => Weigert(Weigering.InzagevraagOntbreekt, () => EenVraag(vraag));

    [Fact]
    public void A_question_holds_no_burgerservicenummer() => Weigert(Weigering.TekstBevatBsn, () => EenVraag("bsn 111222333"));

    [Fact]
    public void Only_a_coordinator_of_the_organisation_that_looked_answers_and_once()
    {
        var vraag = EenVraag("Waarom?");
        Weigert(Weigering.NietVanUwOrganisatie, () => vraag.Beantwoord("Daarom", EenCoordinator("pool").Zelf(), Nu));
        Weigert(Weigering.NietVanUwOrganisatie, () => vraag.Beantwoord("Daarom", Handelende.Inwoner, Nu));
        Weigert(Weigering.AlleenCoordinator, () => vraag.Beantwoord("Daarom", EenMeedenker("smwo").Zelf(), Nu));
        Weigert(Weigering.AntwoordOntbreekt, () => vraag.Beantwoord(" ", EenCoordinator("smwo").Zelf(), Nu));

        var coordinator = EenCoordinator("smwo");
        vraag.Beantwoord(" Daarom. ", coordinator.Zelf(), Nu);

        Assert.Equal(("Daarom.", coordinator.Id, Nu), (vraag.Antwoord, vraag.BeantwoordDoor, vraag.BeantwoordOp));
        Weigert(Weigering.InzagevraagIsBeantwoord, () => vraag.Beantwoord("Anders", coordinator.Zelf(), Nu));
    }

    static Inzagevraag EenVraag(string? tekst) =>
        new(new() { Op = Nu, Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Organisatie = new("smwo"), Casus = CasusId.Nieuw(), Wat = "casus" }, tekst, Nu);
}
