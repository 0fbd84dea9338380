using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class NetwerkplekTests
{
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Netwerkinhoud Zus = new("Mijn zus", Niveau.EigenNetwerk, "Boodschappen", Leefgebied.Wonen);

    [Fact]
    public void The_resident_and_who_helps_them_draw_on_it_and_the_casus_stays_as_it_was()
    {
        var casus = EenLopende();
        var voor = Foto.VanWortel(casus);
        var plek = new Netwerkplek(casus, Zus with { Naam = " Mijn zus " }, Handelende.Inwoner, Nu);
        plek.Verbeter(casus, Zus with { Doet = null }, Doet.Zelf(), Nu);
        plek.HaalWeg(casus, EenCoordinator("pool").Zelf(), Nu.AddDays(1));
        var gebeurd = casus.Gebeurtenissen.Count;
        plek.HaalWeg(casus, Doet.Zelf(), Nu.AddDays(2));
        plek.Verbeter(casus, Zus with { Doet = "  " }, Doet.Zelf(), Nu);
        Assert.Equal((Zus with { Doet = null }, Nu.AddDays(1), gebeurd, voor), (plek.Inhoud, plek.WegOp!.Value, casus.Gebeurtenissen.Count, Foto.VanWortel(casus)));
        Assert.Equal(3, casus.Gebeurtenissen.Count(g => g.Voorval is NetwerkkaartWerdGetekend));
    }

    [Fact]
    public void Nobody_else_does_and_while_it_rests_only_the_resident()
    {
        var casus = EenLopende();
        Weigert(Weigering.AlleenWieHetDoet, () => _ = new Netwerkplek(casus, Zus, EenMeedenker("pool").Zelf(), Nu));
        Weigert(Weigering.AlleenWieHetDoet, () => _ = new Netwerkplek(casus, Zus, Handelende.Naaste, Nu));
        var plek = new Netwerkplek(casus, Zus, Doet.Zelf(), Nu);
        casus.Beperk(Handelende.Inwoner, Nu);
        Weigert(Weigering.CasusIsBeperkt, () => plek.HaalWeg(casus, Doet.Zelf(), Nu));
        Weigert(Weigering.CasusIsBeperkt, () => plek.Verbeter(casus, Zus with { Naam = "Anders" }, Doet.Zelf(), Nu));
        plek.Verbeter(casus, Zus with { Naam = "Mijn zusje" }, Handelende.Inwoner, Nu);
    }

    [Fact]
    public void Only_who_it_is_must_be_said()
    {
        Assert.Null(new Netwerkinhoud("De buurman", Niveau.EigenNetwerk).WaaromNiet());
        Assert.Equal(Weigering.NetwerknaamOntbreekt, (Zus with { Naam = " " }).WaaromNiet());
        Assert.Equal(Weigering.TekstBevatBsn, (Zus with { Doet = "111222333" }).WaaromNiet());
        Assert.Equal(Weigering.TekstTeLang(1, 80), (Zus with { Naam = new string('x', 81) }).WaaromNiet());
    }

    static Casus EenLopende() => EenCasus().Bij("pool").AangenomenDoor(Doet).KennisgemaaktMet(Doet).Maak();
}
