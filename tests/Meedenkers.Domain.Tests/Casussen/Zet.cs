using FsCheck;
using FsCheck.Fluent;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>A deed on a casus that a random person may try.</summary>
enum Daad
{
    NeemAan, Weiger, LaatVervallen, BiedAan, WijsToe, Ontlast, LegContactVast, Splits, VoegSamen, Typeer, TrekIn,
    TrekVerwijzingIn, GeefNieuweCode, GeefDeur, SluitDeur, MeldGecorrigeerd, Beperk, HefBeperkingOp, VraagWissen, TrekWissenIn,
    RondAf, WekWaakvlam, LaatWaakvlamDoven, MeldGaatGoed, Heropen, ZetWaakvlamUit, DeelErvaring, GaatDoor,
    VraagOpschaling, HandelVerzoekAf, LegSignaalWeg, KiesAnders, WisselVanMeedenker, Schaal, TrekDeelIn,
    NeemOverdrachtAan, WeigerOverdracht, TrekOverdrachtIn, LaatOverdrachtVervallen, SpreekAf, BevestigOverdracht, BevestigKoud, Beaam, Betwist,
}

/// <summary>One move: who (a number that <see cref="Spel"/> reads as a person), what, on which onderdeel, how much later.</summary>
sealed record Zet(Daad Daad, int Wie, int Onderdeel, int Ander, int Keuze, int Minuten);

/// <summary>How far a casus has come when a game begins: most games would end before a handover or a waakvlam otherwise.</summary>
enum Opening { Verstuurd, Lopend, Voorgesteld, Aangenomen, Afgerond }

/// <summary>A whole game: how the casus begins, and the moves.</summary>
sealed record Partij(Opening Opening, bool Spoed, bool ZoekVerder, bool Verwezen, int Route, int Leefgebieden, Zet[] Zetten)
{
    public override string ToString() =>
        $"Opening={Opening} Spoed={Spoed} ZoekVerder={ZoekVerder} Verwezen={Verwezen} Route={Route} Leefgebieden={Leefgebieden}\n{string.Join('\n', Zetten.Select(z => z.ToString()))}";
}

/// <summary>Makes random games, and smaller ones when a game breaks something.</summary>
static class Partijen
{
    // Accepting and dividing often, stopping and resting seldom: otherwise most games end before anything happened.
    static readonly Gen<Daad> Daden = Gen.Frequency(
        [.. Enum.GetValues<Daad>().Select(d => (d switch { Daad.TrekIn or Daad.VraagWissen or Daad.Beperk or Daad.LaatWaakvlamDoven => 1, Daad.NeemAan or Daad.WijsToe or Daad.Schaal => 12, _ => 6 }, Gen.Constant(d)))]);

    static readonly Gen<Zet> Zetten =
        from daad in Daden
        from wie in Gen.Choose(0, 19)
        from onderdeel in Gen.Choose(0, 9)
        from ander in Gen.Choose(0, 9)
        from keuze in Gen.Choose(0, 999)
        from minuten in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 600)), (1, Gen.Choose(600, 12000)))
        select new Zet(daad, wie, onderdeel, ander, keuze, minuten);

    static readonly Gen<Partij> Gewoon =
        from opening in Gen.Elements(Enum.GetValues<Opening>())
        from spoed in Gen.Elements(true, false, false)
        from verder in Gen.Elements(true, false)
        from verwezen in Gen.Elements(true, false)
        from route in Gen.Choose(0, 3)
        from leefgebieden in Gen.Choose(0, 63)
        from lengte in Gen.Choose(1, 60)
        from zetten in Gen.ArrayOf(Zetten, lengte)
        select new Partij(opening, spoed, verder, verwezen, route, leefgebieden, zetten);

    public static readonly Arbitrary<Partij> Alle = Arb.From(Gewoon, Korter);

    static IEnumerable<Partij> Korter(Partij partij)
    {
        for (var stuk = partij.Zetten.Length; stuk > 0; stuk /= 2)
            for (var van = 0; van + stuk <= partij.Zetten.Length; van += stuk)
                yield return partij with { Zetten = [.. partij.Zetten[..van], .. partij.Zetten[(van + stuk)..]] };
        if (partij.Spoed) yield return partij with { Spoed = false };
        if (partij.Verwezen) yield return partij with { Verwezen = false };
        if (partij.Leefgebieden != 0) yield return partij with { Leefgebieden = 0 };
    }
}
