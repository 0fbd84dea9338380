using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>The resident stops, or lets somebody follow no longer.</summary>
public class IntrekkenTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");

    static Verwijzing EenVerwijzing() => new(CasusId.Nieuw(), "huisarts", "Vera Voorbeeld", null, [], "hash", Nu, Nu.AddDays(90));

    [Fact]
    public void When_the_resident_stops_everything_ends_and_with_it_every_access()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).VerwezenDoor(EenVerwijzing()).Maak();
        casus.GeefDeur(Deurhouder.Inwoner, null, "link", "code", Handelende.Inwoner, Nu);
        casus.GeefDeur(Deurhouder.Naaste, "Nel Fictie", "link2", "code2", Handelende.Inwoner, Nu);

        casus.TrekIn(Handelende.Inwoner, Nu.AddHours(1));

        Assert.Equal((Casusstand.Afgesloten, Nu.AddHours(1)), (casus.Stand, casus.AfgeslotenOp));
        Assert.Equal(Afsluitreden.Ingetrokken, casus.Onderdelen[0].Afsluiting?.Reden);
        Assert.DoesNotContain(casus.Toegangen, t => t.IsOpen);
        Assert.Equal(Overdrachtstand.Ingetrokken, Assert.Single(casus.Overdrachten).Stand);
        Assert.False(casus.Verwijzing!.IsZichtbaar(Nu.AddHours(1)));
        // The resident may still see what is kept and who looked.
        Assert.Equal(Deurhouder.Inwoner, Assert.Single(casus.Deuren, d => d.IsOpen).Voor);
    }

    [Fact]
    public void What_was_confirmed_stays_confirmed()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();

        casus.TrekIn(Handelende.Inwoner, Nu);

        Assert.Equal(Overdrachtstand.Bevestigd, Assert.Single(casus.Overdrachten).Stand);
    }

    [Fact]
    public void Stopping_twice_changes_nothing()
    {
        var casus = EenCasus().Daarna(c => c.TrekIn(Handelende.Inwoner, Nu)).Maak();
        var voor = Foto.Van(casus);

        casus.TrekIn(Handelende.Inwoner, Nu.AddDays(1));

        Assert.Equal(voor, Foto.Van(casus));
    }

    [Fact]
    public void Nobody_stops_it_for_the_resident()
    {
        var casus = EenCasus().AangenomenDoor(EenCoordinator("smwo")).Maak();

        Assert.All([Handelende.Naaste, Handelende.Verwijzer, Handelende.Systeem, EenCoordinator("smwo").Zelf()],
            wie => Weigert(Weigering.AlleenDeInwoner, () => casus.TrekIn(wie, Nu)));
    }

    [Fact]
    public void The_status_for_the_verwijzer_only_goes_forward()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).VerwezenDoor(EenVerwijzing()).Maak();
        Assert.Equal(Verwijzingstand.Ontvangen, casus.Verwijzing!.Stand);

        casus.LegContactVast(casus.Enige().Id, EenContact(), Doet.Zelf(), Nu);
        Assert.Equal(Verwijzingstand.InContact, casus.Verwijzing.Stand);

        casus.Ontlast(casus.Enige().Id, Doet.Zelf(), Standaard, Nu);
        Assert.Equal(Verwijzingstand.InContact, casus.Verwijzing.Stand);

        casus.TrekIn(Handelende.Inwoner, Nu);
        Assert.Equal((Verwijzingstand.Afgerond, Nu), (casus.Verwijzing.Stand, casus.Verwijzing.IngetrokkenOp));
    }

    [Fact]
    public void The_verwijzer_sees_nothing_after_the_term()
    {
        var verwijzing = EenVerwijzing();

        Assert.True(verwijzing.IsZichtbaar(Nu.AddDays(90).AddTicks(-1)));
        Assert.False(verwijzing.IsZichtbaar(Nu.AddDays(90)));
    }

    [Fact]
    public void The_resident_can_shut_out_the_verwijzer_and_go_on()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).VerwezenDoor(EenVerwijzing()).Maak();

        casus.TrekVerwijzingIn(Handelende.Inwoner, Nu);
        casus.TrekVerwijzingIn(Handelende.Inwoner, Nu.AddDays(1));
        casus.LegContactVast(casus.Enige().Id, EenContact(), Doet.Zelf(), Nu);

        Assert.True(casus.IsOpen);
        Assert.False(casus.Verwijzing!.IsZichtbaar(Nu));
        // What the verwijzer may no longer know is no longer written down for them either.
        Assert.Equal((Verwijzingstand.Ontvangen, Nu), (casus.Verwijzing.Stand, casus.Verwijzing.IngetrokkenOp));
        Assert.Single(casus.Gebeurtenissen, g => g.Voorval is VerwijzingWerdIngetrokken);
    }

    [Fact]
    public void Without_a_verwijzing_there_is_nothing_to_withdraw()
    {
        var casus = EenCasus().Maak();

        casus.TrekVerwijzingIn(Handelende.Inwoner, Nu);

        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is VerwijzingWerdIngetrokken);
    }
}
