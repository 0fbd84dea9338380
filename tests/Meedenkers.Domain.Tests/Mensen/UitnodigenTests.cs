using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Mensen;

/// <summary>Who may invite whom: function by invited function, and every reason for no.</summary>
public class UitnodigenTests
{
    const string Smwo = "smwo";
    static readonly DateTimeOffset Straks = Nu.AddHours(72);
    static readonly Accountstand Leeg = new(Adres("ik"));

    /// <summary>Per function, who may be invited: informal, formal, coördinator, beleidsadviseur, regiobeheerder.</summary>
    [Theory]
    [InlineData(Functie.MeedenkerInformeel, ".....")]
    [InlineData(Functie.MeedenkerFormeel, ".....")]
    [InlineData(Functie.Coordinator, "xxx..")]
    [InlineData(Functie.Beleidsadviseur, ".....")]
    [InlineData(Functie.Regiobeheerder, "..xxx")]
    public void Each_function_may_give_these_functions_and_no_other(Functie door, string mag)
    {
        var ik = Iemand(door);
        foreach (var functie in Enum.GetValues<Functie>())
        {
            var verzoek = Verzoek(functie);
            if (mag[(int)functie] == 'x')
            {
                Assert.Null(ik.WaaromNietNodigUit(verzoek, Leeg));
                Assert.Equal(functie, ik.NodigUit(verzoek, Leeg, Linksleutel.Nieuw(), Straks, Nu).Functie);
            }
            else
            {
                Weigert(mag == "....." ? Weigering.MagNietUitnodigen : Weigering.FunctieNietTeGeven, () => ik.NodigUit(verzoek, Leeg, Linksleutel.Nieuw(), Straks, Nu));
            }
        }
    }

    [Fact]
    public void Who_has_a_pause_invites_nobody()
    {
        var ik = Iemand(Functie.Coordinator);
        ik.Pauzeer(Iemand(Functie.Coordinator), [ik]);

        Assert.Equal(Weigering.MagNietUitnodigen, ik.WaaromNietNodigUit(Verzoek(Functie.MeedenkerFormeel), Leeg));
    }

    [Fact]
    public void A_coordinator_invites_in_no_other_organisation() =>
        Assert.Equal(Weigering.NietInDezeOrganisatie, Iemand(Functie.Coordinator).WaaromNietNodigUit(Verzoek(Functie.MeedenkerFormeel) with { Organisatie = new("hersteltalent") }, Leeg));

    [Fact]
    public void A_function_for_the_region_never_comes_with_an_organisation_nor_a_case_function_without()
    {
        Assert.Equal(Weigering.NietInDezeOrganisatie, Iemand(Functie.Regiobeheerder).WaaromNietNodigUit(Verzoek(Functie.Beleidsadviseur) with { Organisatie = new(Smwo) }, Leeg));
        Assert.Equal(Weigering.NietInDezeOrganisatie, Iemand(Functie.Regiobeheerder).WaaromNietNodigUit(Verzoek(Functie.Coordinator) with { Organisatie = null }, Leeg));
    }

    [Theory]
    [InlineData(Functie.Coordinator, Functie.MeedenkerInformeel)]
    [InlineData(Functie.Regiobeheerder, Functie.Coordinator)]
    [InlineData(Functie.Regiobeheerder, Functie.Regiobeheerder)]
    public void Nobody_invites_oneself_by_address_or_by_name(Functie door, Functie functie)
    {
        var ik = Iemand(door);

        Assert.Equal(Weigering.NietUzelfUitnodigen, ik.WaaromNietNodigUit(Verzoek(functie) with { Email = Adres("IK") }, Leeg));
        Assert.Equal(Weigering.NietUzelfUitnodigen, ik.WaaromNietNodigUit(Verzoek(functie) with { Naam = $"  {ik.Naam.ToUpperInvariant()} " }, Leeg));
    }

    [Fact]
    public void What_there_is_already_can_be_in_the_way()
    {
        var (coordinator, beheerder) = (Iemand(Functie.Coordinator), Iemand(Functie.Regiobeheerder));
        var eerste = Verzoek(Functie.Coordinator);

        Assert.Equal(Weigering.AdresHeeftAccount, coordinator.WaaromNietNodigUit(Verzoek(Functie.MeedenkerFormeel), Leeg with { AdresHeeftAccount = true }));
        Assert.Equal(Weigering.IsAlUitgenodigd, coordinator.WaaromNietNodigUit(Verzoek(Functie.MeedenkerFormeel), Leeg with { IsUitgenodigd = true }));
        Assert.Equal(Weigering.OrganisatieHeeftCoordinator, beheerder.WaaromNietNodigUit(eerste, Leeg with { HeeftCoordinator = true }));
        Assert.Equal(Weigering.EersteIsAlUitgenodigd, beheerder.WaaromNietNodigUit(eerste, Leeg with { EersteIsUitgenodigd = true }));
        Assert.Equal(Weigering.BevestigerWerktElders, beheerder.WaaromNietNodigUit(eerste, Leeg with { BevestigerWerktElders = true }));
        Assert.Null(coordinator.WaaromNietNodigUit(eerste with { Bevestiger = null }, Leeg with { HeeftCoordinator = true }));
    }

    [Fact]
    public void A_beleidsadviseur_belongs_to_a_gemeente() =>
        Assert.Equal(Weigering.GemeenteHoortErbij, Iemand(Functie.Regiobeheerder).WaaromNietNodigUit(Verzoek(Functie.Beleidsadviseur) with { Gemeente = null }, Leeg));

    [Fact]
    public void Who_confirms_a_first_coordinator_is_somebody_else()
    {
        var ik = Iemand(Functie.Regiobeheerder);
        var verzoek = Verzoek(Functie.Coordinator);

        Assert.Equal(Weigering.BevestigerOntbreekt, ik.WaaromNietNodigUit(verzoek with { Bevestiger = null }, Leeg));
        foreach (var zelfde in (Bevestiger[])[new("Ander Mens", verzoek.Email), new(verzoek.Naam, Adres("ander")), new("Ander Mens", Adres("ik")), new(ik.Naam, Adres("ander"))])
            Assert.Equal(Weigering.BevestigerIsDezelfde, ik.WaaromNietNodigUit(verzoek with { Bevestiger = zelfde }, Leeg));
    }

    [Fact]
    public void The_link_of_a_first_coordinator_works_only_after_the_named_person_said_yes()
    {
        var (vraag, link) = (Linksleutel.Nieuw(), Linksleutel.Nieuw());
        var uitnodiging = Iemand(Functie.Regiobeheerder).NodigUit(Verzoek(Functie.Coordinator), Leeg, vraag, Straks, Nu);

        Assert.Equal(vraag.Hash(), uitnodiging.BevestigHash);
        Assert.NotEqual(vraag.Hash(), uitnodiging.SleutelHash);
        Assert.Equal(Weigering.NogNietBevestigd, uitnodiging.WaaromNietGebruik(Nu));
        Weigert(Weigering.OrganisatieHeeftCoordinator, () => uitnodiging.Bevestig(heeftCoordinator: true, link, Straks, Nu));
        Weigert(Weigering.BevestigingWerktNiet, () => uitnodiging.Bevestig(heeftCoordinator: false, link, Straks, Straks));

        uitnodiging.Bevestig(heeftCoordinator: false, link, Straks.AddHours(1), Nu.AddHours(1));

        Assert.Equal(link.Hash(), uitnodiging.SleutelHash);
        Assert.Null(uitnodiging.WaaromNietGebruik(Straks));
        Weigert(Weigering.BevestigingWerktNiet, () => uitnodiging.Bevestig(heeftCoordinator: false, link, Straks, Nu));
        Weigert(Weigering.BevestigingWerktNiet, () => uitnodiging.WijsAf(Nu));
    }

    [Fact]
    public void A_no_ends_it()
    {
        var uitnodiging = Iemand(Functie.Regiobeheerder).NodigUit(Verzoek(Functie.Coordinator), Leeg, Linksleutel.Nieuw(), Straks, Nu);

        uitnodiging.WijsAf(Nu);

        Assert.False(uitnodiging.IsOpen);
        Weigert(Weigering.BevestigingWerktNiet, () => uitnodiging.WijsAf(Nu));
        Assert.Equal(Weigering.UitnodigingWerktNiet, uitnodiging.WaaromNietGebruik(Nu));
    }

    [Fact]
    public void A_second_colleague_confirms_a_herstel_and_nobody_else_can()
    {
        var (zij, kwijt, collega, elders) = (Iemand(Functie.Coordinator), EenMeedenker(Smwo), EenMeedenker(Smwo), EenMeedenker("pool"));
        var link = Linksleutel.Nieuw();
        var herstel = zij.StartHerstel(kwijt, Adres("kwijt"), [zij, kwijt, collega], Straks, Nu);

        Assert.Equal((Uitnodigingsoort.Herstel, kwijt.Id, zij.Id), (herstel.Soort, herstel.Voor!.Value, herstel.Door!.Value));
        Assert.Equal(Weigering.NogNietBevestigd, herstel.WaaromNietGebruik(Nu));
        Weigert(Weigering.NietDezelfdeCollega, () => herstel.BevestigHerstel(zij, link, Straks, Nu));
        Weigert(Weigering.NietDezelfdeCollega, () => herstel.BevestigHerstel(kwijt, link, Straks, Nu));
        Weigert(Weigering.NietUwMensen, () => herstel.BevestigHerstel(elders, link, Straks, Nu));
        Weigert(Weigering.NietUwMensen, () => herstel.BevestigHerstel(Iemand(Functie.Regiobeheerder), link, Straks, Nu));
        Weigert(Weigering.HerstelStaatNietOpen, () => herstel.BevestigHerstel(collega, link, Straks, Straks));
        Weigert(Weigering.BevestigingWerktNiet, () => herstel.Bevestig(heeftCoordinator: false, link, Straks, Nu));

        herstel.BevestigHerstel(collega, link, Straks, Nu);

        Assert.Equal(collega.Id, herstel.BevestigdDoor);
        Assert.Equal(link.Hash(), herstel.SleutelHash);
        Assert.Null(herstel.WaaromNietGebruik(Nu));
        Weigert(Weigering.HerstelStaatNietOpen, () => herstel.BevestigHerstel(collega, link, Straks, Nu));
    }

    [Fact]
    public void A_herstel_starts_only_where_two_others_can_see_to_it()
    {
        var (zij, kwijt, collega) = (Iemand(Functie.Coordinator), EenMeedenker(Smwo), EenMeedenker(Smwo));

        Assert.Null(zij.WaaromNietStartHerstel(kwijt, [zij, kwijt, collega]));
        Assert.Equal(Weigering.GeenTweedeCollega, zij.WaaromNietStartHerstel(kwijt, [zij, kwijt]));
        Assert.Equal(Weigering.HerstelVanUzelf, zij.WaaromNietStartHerstel(zij, [zij, kwijt, collega]));
        Assert.Equal(Weigering.NietUwMensen, zij.WaaromNietStartHerstel(EenMeedenker("pool"), [zij, kwijt, collega]));
        Assert.Equal(Weigering.NietUwMensen, collega.WaaromNietStartHerstel(kwijt, [zij, kwijt, collega]));
        collega.Pauzeer(zij, [zij, kwijt, collega]);
        Assert.Equal(Weigering.GeenTweedeCollega, zij.WaaromNietStartHerstel(kwijt, [zij, kwijt, collega]));
        Assert.Equal(Weigering.EerstHervatten, zij.WaaromNietStartHerstel(collega, [zij, kwijt, collega]));
    }

    [Fact]
    public void A_new_link_ends_the_old_one_and_only_the_own_organisation_sends_it()
    {
        var (zij, oud, nieuw) = (Iemand(Functie.Coordinator), Linksleutel.Nieuw(), Linksleutel.Nieuw());
        var uitnodiging = zij.NodigUit(Verzoek(Functie.MeedenkerInformeel), Leeg, oud, Straks, Nu);

        foreach (var ander in (Medewerker[])[EenCoordinator("pool"), EenMeedenker(Smwo), Iemand(Functie.Regiobeheerder)])
        {
            Weigert(Weigering.NietUwMensen, () => uitnodiging.StuurOpnieuw(nieuw, ander, Straks));
            Weigert(Weigering.NietUwMensen, () => uitnodiging.TrekIn(ander, Nu));
        }
        uitnodiging.StuurOpnieuw(nieuw, zij, Straks.AddHours(5));
        Assert.Equal((nieuw.Hash(), Straks.AddHours(5)), (uitnodiging.SleutelHash, uitnodiging.VervaltOp));

        uitnodiging.TrekIn(zij, Nu);
        Assert.Equal(Weigering.UitnodigingWerktNiet, uitnodiging.WaaromNietGebruik(Nu));
        Weigert(Weigering.UitnodigingIsAf, () => uitnodiging.TrekIn(zij, Nu));
        Weigert(Weigering.UitnodigingIsAf, () => uitnodiging.StuurOpnieuw(nieuw, zij, Straks));
    }

    [Fact]
    public void Who_comes_in_is_looked_at_a_year_after_the_invitation()
    {
        var zij = Iemand(Functie.Coordinator);
        var nieuw = zij.NodigUit(Verzoek(Functie.MeedenkerInformeel), Leeg, Linksleutel.Nieuw(), Straks, Nu).MaakMedewerker(MedewerkerId.Nieuw());

        Assert.Equal(("Nieuwe Proefman", Functie.MeedenkerInformeel, zij.Organisatie, zij.Id), (nieuw.Naam, nieuw.Functie, nieuw.Organisatie, nieuw.NagekekenDoor!.Value));
        Assert.False(nieuw.MoetNagekeken(Nu.AddMonths(11)));
        Assert.True(nieuw.MoetNagekeken(Nu.AddMonths(12)));
    }

    [Fact]
    public void Sending_a_first_coordinator_again_asks_the_named_person_again()
    {
        var (ik, nieuw) = (Iemand(Functie.Regiobeheerder), Linksleutel.Nieuw());
        var uitnodiging = ik.NodigUit(Verzoek(Functie.Coordinator), Leeg, Linksleutel.Nieuw(), Straks, Nu);

        uitnodiging.StuurOpnieuw(nieuw, ik, Straks);

        Assert.Equal(nieuw.Hash(), uitnodiging.BevestigHash);
        Assert.NotEqual(nieuw.Hash(), uitnodiging.SleutelHash);
    }

    static Medewerker Iemand(Functie functie) =>
        new(MedewerkerId.Nieuw(), "Ikke Voorbeeld", functie, Medewerker.IsCasusfunctie(functie) ? new OrganisatieCode(Smwo) : null);

    static Uitnodigingsverzoek Verzoek(Functie functie) => new("Nieuwe Proefman", Adres("nieuw"), functie,
        Medewerker.IsCasusfunctie(functie) ? new OrganisatieCode(Smwo) : null, functie == Functie.Beleidsadviseur ? "GM0664" : null, new("Getuige Testers", Adres("getuige")));

    static Emailadres Adres(string naam) => Emailadres.Probeer($"{naam}@test.example", out var adres) ? adres : throw new InvalidOperationException();
}
