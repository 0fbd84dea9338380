using Meedenkers.Domain.Cijfers;
using static Meedenkers.Domain.Tests.Cijfers.Voorbeelden;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>What can be computed exactly, against a second implementation: ranks by elimination modulo a prime.</summary>
public class RijruimteTests
{
    const long Priem = 2_147_483_647; // larger than any determinant that these small systems have

    [Fact]
    public void What_can_be_computed_here_can_be_computed_there()
    {
        var (wel, niet) = (0, 0);
        for (var nummer = 0; nummer < 400; nummer++)
        {
            var toeval = new Random(nummer);
            var breedte = toeval.Next(3, 12);
            int[] Rij() => [.. Enumerable.Range(0, breedte).Select(_ => toeval.Next(5) switch { 0 => 1, 1 => -1, 2 => nummer % 3, _ => 0 })];
            List<int[]> bekend = [.. Enumerable.Range(0, toeval.Next(1, breedte)).Select(_ => Rij())];
            var ruimte = new Rijruimte();
            foreach (var rij in bekend) ruimte.Leer(Vector(rij));
            for (var vraag = 0; vraag < 10; vraag++)
            {
                // Every other one is put together from what is known.
                var som = vraag % 2 == 0 ? Rij() : [.. bekend.Aggregate(new int[breedte], (tot, rij) => toeval.Next(-2, 3) is var keer ? [.. tot.Zip(rij, (a, b) => a + keer * b)] : tot)];
                var afleidbaar = Rang([.. bekend, som]) == Rang(bekend);
                Assert.Equal(afleidbaar, ruimte.IsAfleidbaar(Vector(som)));
                (wel, niet) = afleidbaar ? (wel + 1, niet) : (wel, niet + 1);
            }
        }
        Assert.True(wel > 1000 && niet > 500, $"{wel} {niet}");
    }

    [Fact]
    public void A_row_that_would_give_away_what_is_guarded_is_known_beforehand()
    {
        var (wel, niet) = (0, 0);
        for (var nummer = 0; nummer < 400; nummer++)
        {
            var toeval = new Random(nummer);
            var breedte = toeval.Next(3, 7);
            int[] Rij() => [.. Enumerable.Range(0, breedte).Select(_ => toeval.Next(2))];
            var ruimte = new Rijruimte();
            List<int[]> bekend = [], bewaakt = [];
            for (var b = 0; b < 2; b++)
                if (Rij() is var rij && ruimte.Bewaak(Vector(rij))) bewaakt.Add(rij);
            for (var stap = 0; stap < 8; stap++)
            {
                var rij = Rij();
                var verraadt = bewaakt.Exists(geheim => Rang([.. bekend, rij, geheim]) == Rang([.. bekend, rij]));
                Assert.Equal(verraadt, ruimte.ZouVerraden(Vector(rij)));
                if (verraadt) wel++;
                else
                {
                    niet++;
                    ruimte.Leer(Vector(rij));
                    bekend.Add(rij);
                }
            }
        }
        Assert.True(wel > 300 && niet > 300, $"{wel} {niet}");
    }

    [Fact]
    public void The_first_step_shows_as_much_as_can_be_and_nothing_that_gives_away()
    {
        var verzwegen = 0;
        for (var nummer = 0; nummer < 150; nummer++)
        {
            var toeval = new Random(nummer);
            int[] Rij(int gemeente) => [.. Enumerable.Range(0, 4).Select(waarde => toeval.Next(1, 40 / (1 + 3 * waarde) + gemeente))];
            var stelsel = new Stelsel(Soort, [Tabel(Q1, Rij(1), Rij(2), Rij(3))], metJaar: false);
            var keuze = new Keuze(stelsel, Q1, new HashSet<string>(), [], Drempel.Standaard);
            int[] Van(IEnumerable<(int Kolom, int Factor)> termen) => termen.Aggregate(new int[stelsel.Kolommen], (rij, term) => { rij[term.Kolom] += term.Factor; return rij; });
            int[] Som(Som cel) => Van(cel.Kolommen.Select(kolom => (kolom, 1)));
            List<int[]> bekend = [.. stelsel.Regels.Where(r => r.IsGelijk).Select(r => Van(r.Termen)), .. keuze.NaEliminatie.Select(Som)];
            List<int[]> klein = [.. stelsel.Cellen.Where(cel => stelsel.Waarde(cel.Kolommen, 0) < 10).Select(Som)];
            Assert.All(klein, geheim => Assert.False(new Mod(bekend).Bevat(geheim)));
            foreach (var cel in stelsel.Cellen.Where(cel => stelsel.Waarde(cel.Kolommen, 0) >= 10).Except(keuze.NaEliminatie))
            {
                var meer = new Mod([.. bekend, Som(cel)]);
                Assert.Contains(klein, meer.Bevat);
                verzwegen++;
            }
        }
        Assert.True(verzwegen > 20, $"{verzwegen}");
    }

    [Fact]
    public void Twelve_releases_together_give_nothing_small_away()
    {
        var toeval = new Random(12);
        List<Uitgave> uitgaven = [];
        HashSet<string> ingetrokken = ["2027-Q2"];
        for (var k = Q1; k.Jaar < 2029; k = k.Volgende)
        {
            // From the second year on two gemeenten are one, and what came too late for a quarter is counted in the next.
            IReadOnlyList<string> gemeenten = k.Jaar == Q1.Jaar ? ["G1", "G2", "G3", "G4"] : ["G1", "G2", "G9"];
            var plan = Plan(Dimensie("kanaal", Veelvoud.PreciesEen, 4), Dimensie("doelgroep", Veelvoud.NulOfMeer, 3));
            var mensen = Enumerable.Range(0, toeval.Next(60, 140)).Select(_ => new Mens(
                gemeenten[Math.Min(toeval.Next(gemeenten.Count), toeval.Next(gemeenten.Count))],
                new Dictionary<string, string[]> { ["kanaal"] = [$"kanaal{1 + Math.Min(toeval.Next(4), toeval.Next(4))}"], ["doelgroep"] = toeval.Next(2) == 0 ? [] : [$"doelgroep{toeval.Next(1, 4)}"] },
                toeval.Next(3) == 0 ? ["smwo"] : []));
            uitgaven.Add(Geheimhouding.GeefUit(Voorbeelden.Kern(k, plan, gemeenten, mensen), [.. uitgaven.Select(u => u.AlsEerdere(ingetrokken.Contains(u.Kwartaal.ToString())))]));
        }
        Assert.Equal([false, false, false, true, false, false, false, false, false, false, false, true], uitgaven.Select(u => u.MetJaar));
        Assert.All(uitgaven, uitgave => Assert.Empty(uitgave.Bevindingen));
        var verborgen = 0;
        for (var tot = 1; tot <= uitgaven.Count; tot++)
        {
            var aanval = new Aanval(uitgaven[..tot]);
            int[] Rij(IEnumerable<(int Onbekende, int Factor)> termen) => termen.Aggregate(new int[aanval.Aantal], (rij, term) => { rij[term.Onbekende] += term.Factor; return rij; });
            var ruimte = new Mod(aanval.Lijnen.Where(lijn => lijn.Gelijk).Select(lijn => Rij(lijn.Termen)));
            foreach (var cel in uitgaven[..tot].SelectMany(u => u.Cellen).Where(cel => cel.IsPrimair))
            {
                Assert.False(ruimte.Bevat(Rij(aanval.Som(cel.Code).Select(o => (o, 1)))), $"{cel.Code} after {uitgaven[tot - 1].Kwartaal}");
                verborgen++;
            }
            // And nothing is hidden for nothing: the secondary cells cannot be computed either.
            Assert.All(uitgaven[tot - 1].Cellen.Where(cel => cel.Grond == Celgrond.Beschermt), cel => Assert.False(ruimte.Bevat(Rij(aanval.Som(cel.Code).Select(o => (o, 1))))));
        }
        Assert.True(verborgen > 200, $"{verborgen}");
    }

    static Vector Vector(int[] rij) => Domain.Cijfers.Vector.Van(rij.Select((factor, kolom) => (kolom, (Breuk)factor)));

    static int Rang(IEnumerable<int[]> rijen) => new Mod(rijen).Rang;

    /// <summary>Rows modulo a prime, each cleared by the ones before it in order of their first value.</summary>
    sealed class Mod
    {
        readonly List<(int Spil, long[] Rij)> trap = [];

        public Mod(IEnumerable<int[]> rijen)
        {
            foreach (var rij in rijen)
                if (Over(rij) is var over && Array.FindIndex(over, getal => getal != 0) is >= 0 and var spil) trap.Add((spil, over));
        }

        public int Rang => trap.Count;

        public bool Bevat(int[] rij) => Array.TrueForAll(Over(rij), getal => getal == 0);

        long[] Over(int[] rij)
        {
            var over = Array.ConvertAll(rij, getal => ((getal % Priem) + Priem) % Priem);
            foreach (var (spil, trede) in trap)
            {
                if (over[spil] == 0) continue;
                var keer = over[spil] * Omgekeerd(trede[spil]) % Priem;
                for (var j = 0; j < over.Length; j++) over[j] = (over[j] + (Priem - keer) * trede[j]) % Priem;
            }
            return over;
        }

        // Fermat: to the power of the prime minus two.
        static long Omgekeerd(long getal)
        {
            long uit = 1, macht = getal;
            for (var rest = Priem - 2; rest > 0; rest >>= 1, macht = macht * macht % Priem)
                if ((rest & 1) == 1) uit = uit * macht % Priem;
            return uit;
        }
    }
}
