using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class ContactmomentTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");

    [Fact]
    public void Its_author_may_correct_it_for_a_day_and_that_is_told()
    {
        var (casus, moment) = EenContactmoment();
        var beter = EenContact(notitie: " Koffie\u0000 gedronken. ", minuten: 45);

        casus.WijzigContact(moment, beter, Doet.Zelf(), Nu.AddHours(24));

        Assert.Equal(("Koffie gedronken.", 45, Nu.AddHours(24)), (moment.Contact.Notitie, moment.Contact.Minuten, moment.GewijzigdOp));
        Assert.Equal(new ContactWerdVerbeterd(moment.OnderdeelId, beter.Soort, beter.Uitkomst), casus.Laatste<ContactWerdVerbeterd>());
        Weigert(Weigering.ContactLigtVast, () => casus.WijzigContact(moment, EenContact(), Doet.Zelf(), Nu.AddHours(24).AddTicks(1)));
    }

    [Fact]
    public void Nobody_else_may_not_even_the_coordinator()
    {
        var (casus, moment) = EenContactmoment();
        Weigert(Weigering.ContactVanEenAnder, () => casus.WijzigContact(moment, EenContact(), EenCoordinator("pool").Zelf(), Nu));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var (casus, moment) = EenContactmoment();

        casus.WijzigContact(moment, EenContact(notitie: "  "), Doet.Zelf(), Nu.AddHours(1));

        Assert.Null(moment.GewijzigdOp);
        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is ContactWerdVerbeterd);
    }

    [Fact]
    public void Today_is_the_day_in_the_netherlands()
    {
        // 23:30 UTC is half past midnight here.
        Assert.Null(EenContact(Vandaag.AddDays(1)).WaaromNiet(Nu.AddHours(14.5)));
        Assert.Equal(Weigering.ContactInDeToekomst, EenContact(Vandaag.AddDays(1)).WaaromNiet(Nu.AddHours(13.5)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void Minutes_have_bounds(int minuten, bool mag) =>
        Assert.Equal(mag ? null : Weigering.MinutenBuitenBereik, EenContact(minuten: minuten).WaaromNiet(Nu));

    [Fact]
    public void A_note_holds_no_burgerservicenummer() => Assert.Equal(Weigering.TekstBevatBsn, EenContact(notitie: "bsn 111222333").WaaromNiet(Nu));

    static (Casus Casus, Contactmoment Moment) EenContactmoment()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        return (casus, casus.Contactmomenten[0]);
    }
}
