using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werk;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class KeukengesprekTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Gespreksblad Blad = new("Het loket", Vandaag.AddDays(2), "Ik snap de brief niet", "Mijn zus");

    [Fact]
    public void It_is_prepared_filled_in_afterwards_and_told_in_codes()
    {
        var casus = EenLopende();
        var voor = Foto.VanWortel(casus);
        var gesprek = new Keukengesprek(casus, casus.Enige().Id, Blad with { Met = "  Het loket\u0000 ", WilZeggen = " Ik snap de brief niet" }, Doet.Zelf(), Nu);
        Assert.Equal((Blad, Nu, casus.Id), (gesprek.Blad, gesprek.GewijzigdOp, gesprek.CasusId));

        gesprek.Vul(casus, Blad with { Afgesproken = "Zij bellen terug", Uiterlijk = Vandaag.AddDays(9) }, Doet.Zelf(), Nu.AddDays(2));
        Assert.Equal(("Zij bellen terug", Nu.AddDays(2)), (gesprek.Blad.Afgesproken, gesprek.GewijzigdOp));
        gesprek.Vul(casus, gesprek.Blad with { Mee = null }, Doet.Zelf(), Nu.AddDays(3));

        Assert.Equal(voor, Foto.VanWortel(casus));
        Assert.Equal([new KeukengesprekWerdVoorbereid(gesprek.OnderdeelId), new KeukengesprekWasEr(gesprek.OnderdeelId), new KeukengesprekWerdVoorbereid(gesprek.OnderdeelId)],
            casus.Gebeurtenissen.TakeLast(3).Select(g => g.Voorval));
    }

    [Fact]
    public void The_resident_says_what_they_want_to_say_and_nothing_else_also_while_it_rests()
    {
        var casus = EenLopende();
        var gesprek = new Keukengesprek(casus, casus.Enige().Id, Blad, Doet.Zelf(), Nu);
        casus.Beperk(Handelende.Inwoner, Nu);
        gesprek.Zeg(casus, " Ik wil uitstel ", Handelende.Inwoner, Nu.AddHours(1));
        Assert.Equal(Blad with { WilZeggen = "Ik wil uitstel" }, gesprek.Blad);
        Assert.Equal(Hoedanigheid.Inwoner, casus.Gebeurtenissen[^1].Als);

        Weigert(Weigering.AlleenDeInwoner, () => gesprek.Zeg(casus, "Iets", Handelende.Naaste, Nu));
        Weigert(Weigering.AlleenDeInwoner, () => gesprek.Zeg(casus, "Iets", Doet.Zelf(), Nu));
        Assert.Equal(Weigering.TekstBevatBsn, gesprek.WaaromNietZeg(casus, "bsn 111222333", Handelende.Inwoner));
        Assert.Equal(Weigering.TekstTeLang(1, 1000), gesprek.WaaromNietZeg(casus, new string('x', 1001), Handelende.Inwoner));
        gesprek.Zeg(casus, null, Handelende.Inwoner, Nu);
        Assert.Null(gesprek.Blad.WilZeggen);
        casus.TrekIn(Handelende.Inwoner, Nu);
        Weigert(Weigering.OnderdeelIsGesloten, () => gesprek.Zeg(casus, "Iets", Handelende.Inwoner, Nu));
    }

    [Fact]
    public void What_is_off_is_read_and_no_longer_filled_in()
    {
        var casus = EenLopende();
        var gesprek = new Keukengesprek(casus, casus.Enige().Id, Blad, Doet.Zelf(), Nu);
        gesprek.LaatVervallen(casus, EenCoordinator("pool").Zelf(), Nu.AddDays(1));
        var gebeurd = casus.Gebeurtenissen.Count;
        gesprek.LaatVervallen(casus, Doet.Zelf(), Nu.AddDays(2));
        Assert.Equal((Nu.AddDays(1), gebeurd, Blad), (gesprek.VervallenOp!.Value, casus.Gebeurtenissen.Count, gesprek.Blad));
        Weigert(Weigering.GesprekGaatNietDoor, () => gesprek.Vul(casus, Blad with { Mee = null }, Doet.Zelf(), Nu));
        Weigert(Weigering.GesprekGaatNietDoor, () => gesprek.Zeg(casus, "Toch iets", Handelende.Inwoner, Nu));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var casus = EenLopende();
        var gesprek = new Keukengesprek(casus, casus.Enige().Id, Blad, Doet.Zelf(), Nu);
        var gebeurd = casus.Gebeurtenissen.Count;
        gesprek.Vul(casus, Blad with { Met = " Het loket" }, Doet.Zelf(), Nu.AddHours(1));
        gesprek.Zeg(casus, Blad.WilZeggen, Handelende.Inwoner, Nu.AddHours(1));
        Assert.Equal((Nu, gebeurd), (gesprek.GewijzigdOp, casus.Gebeurtenissen.Count));
    }

    [Fact]
    public void Only_who_does_it_or_their_coordinator_keeps_it_and_with_whom_is_needed()
    {
        var casus = EenLopende();
        var deel = casus.Enige().Id;
        Weigert(Weigering.AlleenWieHetDoet, () => _ = new Keukengesprek(casus, deel, Blad, EenMeedenker("pool").Zelf(), Nu));
        Weigert(Weigering.NietVanUwOrganisatie, () => _ = new Keukengesprek(casus, deel, Blad, Handelende.Inwoner, Nu));
        Weigert(Weigering.GesprekspartnerOntbreekt, () => _ = new Keukengesprek(casus, deel, Blad with { Met = "  " }, Doet.Zelf(), Nu));
        Assert.Equal(Weigering.TekstBevatBsn, (Blad with { Afgesproken = "111222333" }).WaaromNiet());
        Assert.Equal(Weigering.TekstTeLang(1, 120), (Blad with { Mee = new string('x', 121) }).WaaromNiet());
        var gesprek = new Keukengesprek(casus, deel, Blad, EenCoordinator("pool").Zelf(), Nu);
        Weigert(Weigering.NietVanUwOrganisatie, () => gesprek.Vul(casus, Blad with { Mee = null }, EenCoordinator("smwo").Zelf(), Nu));
        Weigert(Weigering.AlleenWieHetDoet, () => gesprek.LaatVervallen(casus, EenMeedenker("pool").Zelf(), Nu));
        casus.Beperk(Handelende.Inwoner, Nu);
        Weigert(Weigering.CasusIsBeperkt, () => gesprek.Vul(casus, Blad with { Mee = null }, Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => gesprek.LaatVervallen(casus, Doet.Zelf(), Nu));
    }

    static Casus EenLopende() => EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
}
