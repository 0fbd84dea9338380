using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werk;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class WachtplekTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Wachten Dagbesteding = new("Dagbesteding", Vandaag.AddDays(-10), Vandaag.AddDays(60));

    [Fact]
    public void Waiting_begins_is_corrected_and_ends_once()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        var voor = Foto.VanWortel(casus);
        var plek = new Wachtplek(casus, casus.Enige().Id, Dagbesteding with { Waarop = " Dagbesteding " }, Doet.Zelf(), Nu);
        Assert.Equal(Dagbesteding, plek.Wachten);
        plek.Verbeter(casus, Dagbesteding with { Verwacht = null }, Doet.Zelf(), Nu);
        plek.Beeindig(casus, EenCoordinator("pool").Zelf(), Nu);
        plek.Beeindig(casus, Doet.Zelf(), Nu.AddDays(4));

        Assert.Equal((Vandaag, null), (plek.AfgelopenOp!.Value, plek.Wachten.Verwacht));
        Assert.Equal(voor, Foto.VanWortel(casus));
        Assert.Equal([new WachtenBegon(plek.OnderdeelId), new WachtenEindigde(plek.OnderdeelId)], casus.Gebeurtenissen.TakeLast(2).Select(g => g.Voorval));
    }

    [Fact]
    public void What_one_waits_for_is_needed_and_the_day_has_been()
    {
        Assert.Equal(Weigering.WaaropOntbreekt, (Dagbesteding with { Waarop = " " }).WaaromNiet(Nu));
        Assert.Equal(Weigering.DagInDeToekomst, (Dagbesteding with { Sinds = Vandaag.AddDays(1) }).WaaromNiet(Nu));
        Assert.Equal(Weigering.TekstTeLang(1, 120), (Dagbesteding with { Waarop = new string('x', 121) }).WaaromNiet(Nu));
    }

    [Fact]
    public void Only_who_does_it_or_their_coordinator_keeps_it_and_nobody_while_it_rests()
    {
        var casus = EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
        var deel = casus.Enige().Id;
        Weigert(Weigering.AlleenWieHetDoet, () => _ = new Wachtplek(casus, deel, Dagbesteding, EenMeedenker("pool").Zelf(), Nu));
        Weigert(Weigering.NietVanUwOrganisatie, () => _ = new Wachtplek(casus, deel, Dagbesteding, Handelende.Naaste, Nu));
        var plek = new Wachtplek(casus, deel, Dagbesteding, Doet.Zelf(), Nu);
        casus.Beperk(Handelende.Inwoner, Nu);
        Weigert(Weigering.CasusIsBeperkt, () => plek.Verbeter(casus, Dagbesteding with { Verwacht = null }, Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => plek.Beeindig(casus, Doet.Zelf(), Nu));
    }
}
