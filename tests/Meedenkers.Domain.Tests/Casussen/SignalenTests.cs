using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Facts propose, people decide: putting aside until there are new facts, and counting what was used.</summary>
public class SignalenTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Medewerker Cor = EenCoordinator("pool");

    [Fact]
    public void A_signal_that_was_put_aside_does_not_return_with_the_same_facts_and_does_with_new_ones()
    {
        var (casus, deel) = MetBezwaar();
        var eerst = Signalen(casus, deel);
        var bezwaar = Assert.Single(casus.Openstaand(eerst));

        casus.LegSignaalWeg(deel, Keuze(bezwaar), eerst, Doet.Zelf(), Nu.AddDays(1));
        Assert.Empty(casus.Openstaand(eerst));
        Assert.Empty(casus.Openstaand(Signalen(casus, deel, Vandaag.AddDays(20))));
        Assert.Equal(new SchaalsignaalWerdWeggelegd(deel, Schaalsignaalcode.Bezwaar, Wegreden.NuNietNodig), casus.Laatste<SchaalsignaalWerdWeggelegd>());

        var nieuw = Signalen(casus, deel, besluit: Vandaag.AddDays(30));
        var terug = Assert.Single(casus.Openstaand(nieuw));
        casus.LegSignaalWeg(deel, Keuze(terug) with { Reden = Wegreden.KloptNiet }, nieuw, Cor.Zelf(), Nu.AddDays(2));
        Assert.Empty(casus.Openstaand(nieuw));
        var rij = Assert.Single(casus.WeggelegdeSignalen);
        Assert.Equal((Wegreden.KloptNiet, Cor.Id, terug.Vingerafdruk, Nu.AddDays(2)), (rij.Reden, rij.Door, rij.Vingerafdruk, rij.Op));
    }

    [Fact]
    public void Putting_aside_twice_with_the_same_facts_changes_nothing()
    {
        var (casus, deel) = MetBezwaar();
        var signalen = Signalen(casus, deel);
        casus.LegSignaalWeg(deel, Keuze(signalen[0]), signalen, Doet.Zelf(), Nu);
        var voor = Foto.Van(casus);

        casus.LegSignaalWeg(deel, Keuze(signalen[0]) with { Reden = Wegreden.KloptNiet }, signalen, Doet.Zelf(), Nu.AddDays(1));

        Assert.Equal(voor, Foto.Van(casus));
    }

    [Fact]
    public void What_changed_meanwhile_and_what_must_be_answered_is_not_put_aside()
    {
        var (casus, deel) = MetBezwaar();
        var signalen = Signalen(casus, deel);
        Weigert(Weigering.SignaalIsVeranderd, () => casus.LegSignaalWeg(deel, Keuze(signalen[0]) with { Vingerafdruk = "van toen" }, signalen, Doet.Zelf(), Nu));
        Weigert(Weigering.SignaalIsVeranderd, () => casus.LegSignaalWeg(deel, Keuze(signalen[0]), [], Doet.Zelf(), Nu));

        casus.VraagOpschaling(deel, null, ontlast: false, Doet.Zelf(), Standaard, Nu);
        var metVerzoek = Signalen(casus, deel);
        var teVeel = metVerzoek.Single(s => s.Code == Schaalsignaalcode.TeVeel);
        Weigert(Weigering.SignaalBlijft, () => casus.LegSignaalWeg(deel, Keuze(teVeel), metVerzoek, Doet.Zelf(), Nu));
    }

    [Fact]
    public void A_signal_that_becomes_a_reason_is_counted_and_others_are_not()
    {
        var (casus, deel) = MetBezwaar();
        casus.Typeer(deel, [Leefgebied.Wonen, Leefgebied.Gezondheid], null, null, Doet.Zelf(), Nu);
        var signalen = Signalen(casus, deel);
        Assert.Equal([Schaalsignaalcode.Bezwaar, Schaalsignaalcode.MeerdereWetten], signalen.Select(s => s.Code));

        casus.Schaal(EenBesluit("evaregelt", [deel], "B07", "B10") with { Signalen = signalen }, Criteria, Cor.Zelf(), Standaard, Nu);

        Assert.Equal([new SchaalsignaalWerdGebruikt(deel, Schaalsignaalcode.Bezwaar)], casus.Gebeurtenissen.Select(g => g.Voorval).OfType<SchaalsignaalWerdGebruikt>());
    }

    [Fact]
    public void A_signal_that_was_put_aside_is_not_counted_as_used()
    {
        var (casus, deel) = MetBezwaar();
        var signalen = Signalen(casus, deel);
        casus.LegSignaalWeg(deel, Keuze(signalen[0]), signalen, Cor.Zelf(), Nu);

        casus.Schaal(EenBesluit("evaregelt", [deel], "B07") with { Signalen = signalen }, Criteria, Cor.Zelf(), Standaard, Nu);

        Assert.DoesNotContain(casus.Gebeurtenissen, g => g.Voorval is SchaalsignaalWerdGebruikt);
    }

    static (Casus, OnderdeelId) MetBezwaar()
    {
        var casus = EenCasus().Uit(EenAanmelding().MetCriteria(Criteriumcode.Bezwaar)).Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        return (casus, casus.Enige().Id);
    }

    static Signaalkeuze Keuze(Schaalsignaal signaal) => new(signaal.Code, signaal.Vingerafdruk, Wegreden.NuNietNodig);

    static IReadOnlyList<Schaalsignaal> Signalen(Casus casus, OnderdeelId deel, DateOnly? dag = null, DateOnly? besluit = null) =>
        Schaalsignalen.Van(Schaalfeiten.Van(casus, deel, Werkfeiten.Geen with { Bezwaartermijnen = besluit is { } b ? [b] : [] }, Standaard, dag ?? Vandaag));
}
