using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

public class ContactmomentTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");

    static Contactmoment EenContactmoment() => EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak().Contactmomenten[0];

    [Fact]
    public void Its_author_may_correct_it_for_a_day()
    {
        var moment = EenContactmoment();
        var beter = EenContact(notitie: " Koffie\u0000 gedronken. ", minuten: 45);

        moment.Wijzig(beter, Doet.Id, Nu.AddHours(24));

        Assert.Equal(("Koffie gedronken.", 45, Nu.AddHours(24)), (moment.Contact.Notitie, moment.Contact.Minuten, moment.GewijzigdOp));
        Weigert(Weigering.ContactLigtVast, () => moment.Wijzig(EenContact(), Doet.Id, Nu.AddHours(24).AddTicks(1)));
    }

    [Fact]
    public void Nobody_else_may_not_even_the_coordinator() =>
        Weigert(Weigering.ContactVanEenAnder, () => EenContactmoment().Wijzig(EenContact(), EenCoordinator("pool").Id, Nu));

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var moment = EenContactmoment();

        moment.Wijzig(EenContact(notitie: "  "), Doet.Id, Nu.AddHours(1));

        Assert.Null(moment.GewijzigdOp);
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
}
