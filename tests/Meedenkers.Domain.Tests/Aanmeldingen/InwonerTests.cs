using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Aanmeldingen;

public class InwonerTests
{
    static readonly Contactgegevens Eerst = new("Nel", Telefoonnummer.VanOpslag("+31113123456"), null, null, false);

    readonly Inwoner inwoner = new(CasusId.Nieuw(), Eerst);

    [Fact]
    public void A_correction_keeps_what_was_there_before()
    {
        var nieuwe = Eerst with { Adres = "Voorbeeldstraat 1, Goes" };

        inwoner.Corrigeer(nieuwe, Nu);

        Assert.Equal(nieuwe, inwoner.Gegevens);
        var eerder = Assert.Single(inwoner.Eerdere);
        Assert.Equal((Eerst, Nu, inwoner.CasusId), (eerder.Gegevens, eerder.Tot, eerder.CasusId));
    }

    [Fact]
    public void The_same_details_again_are_no_correction()
    {
        inwoner.Corrigeer(Eerst with { Naam = " Nel ", Adres = " " }, Nu);

        Assert.Empty(inwoner.Eerdere);
        Assert.Equal(Eerst, inwoner.Gegevens);
    }

    [Fact]
    public void Somebody_who_cannot_be_reached_or_called_by_a_name_is_refused_and_nothing_changes()
    {
        Weigert(Weigering.NietBereikbaar, () => inwoner.Corrigeer(new("Nel", null, null, " ", true), Nu));
        Weigert(Weigering.NaamOntbreekt, () => inwoner.Corrigeer(Eerst with { Naam = " \0" }, Nu));
        Weigert(Weigering.NaamOntbreekt, () => _ = new Inwoner(CasusId.Nieuw(), Eerst with { Naam = "" }));

        Assert.Equal(Eerst, inwoner.Gegevens);
        Assert.Empty(inwoner.Eerdere);
    }

    [Fact]
    public void An_address_alone_is_enough() => Assert.Null(new Contactgegevens("Nel", null, null, "Voorbeeldstraat 1, Goes", false).WaaromNiet());

    [Theory]
    [InlineData(81, 10)]
    [InlineData(10, 201)]
    public void A_name_or_address_fits_its_column(int naam, int adres) =>
        Assert.Equal(nameof(Weigering.TekstTeLang), new Contactgegevens(new('n', naam), null, null, new('a', adres), false).WaaromNiet()?.Code);

    [Fact]
    public void A_burgerservicenummer_is_kept_nowhere() =>
        Assert.Equal(Weigering.TekstBevatBsn, (Eerst with { Naam = "Nel 111222333" }).WaaromNiet());
}
