using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Tests.Logboek;

/// <summary>Whatever changes in a line, in the order or in the number of lines changes the head.</summary>
public class LogketenTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    static readonly Arbitrary<int[]> Rij = Gen.Choose(1, 40).SelectMany(aantal => Gen.Choose(0, 5).ArrayOf(aantal)).ToArbitrary();

    [Fact]
    public void Every_field_of_a_line_is_in_its_hash()
    {
        var regel = Vol();
        var eerst = Logketen.Hash(Logketen.Begin, 1, regel);
        var velden = typeof(Logregel).GetProperties().Where(p => p.Name is not (nameof(Logregel.Plaats) or nameof(Logregel.Hash))).ToList();
        Assert.All(velden, veld =>
        {
            var (ander, leeg) = (Vol(), Vol());
            veld.SetValue(ander, Anders(veld.GetValue(regel)!));
            Assert.True(Logketen.Hash(Logketen.Begin, 1, ander) != eerst, veld.Name);
            if (veld.PropertyType.IsGenericType && veld.PropertyType.GetGenericTypeDefinition() == typeof(Nullable<>))
            {
                veld.SetValue(leeg, null);
                Assert.True(Logketen.Hash(Logketen.Begin, 1, leeg) != eerst, veld.Name);
            }
        });
        Assert.Equal(eerst, Logketen.Hash(Logketen.Begin, 1, Vol()));
        Assert.NotEqual(eerst, Logketen.Hash(Logketen.Begin, 2, Vol()));
        Assert.NotEqual(eerst, Logketen.Hash(eerst, 1, Vol()));
    }

    [Fact]
    public void Text_cannot_move_from_one_field_to_the_next() =>
        Assert.NotEqual(Logketen.Tekst(1, Regel(1, "ab", "c")), Logketen.Tekst(1, Regel(1, "a", "bc")));

    // Published: who checks the chain with a program of their own can start here.
    [Fact]
    public void The_text_of_a_line_is_what_the_document_says() => Assert.Equal(
        "1:1|1:7|32:00000000000000000000000000000001|16:1795424400000000|6:gezien|10:medewerker|32:00000000000000000000000000000002|11:coordinator|4:smwo|-|-|32:00000000000000000000000000000003|-|0:|19:team/casussen/casus|-|2:ja|0:|",
        Logketen.Tekst(7, new()
        {
            Id = Sleutel(1),
            Op = Nu,
            Handeling = Loghandeling.Gezien,
            Als = Hoedanigheid.Medewerker,
            Medewerker = new(Sleutel(2)),
            Functie = Functie.Coordinator,
            Organisatie = new("smwo"),
            Casus = new(Sleutel(3)),
            Wat = "team/casussen/casus",
        }));

    [Fact]
    public void What_was_chained_in_order_is_good() => Prop.ForAll(Rij, rij => Keur(Keten(rij)).Count == 0).Geldt();

    [Fact]
    public void A_line_that_is_taken_out_is_found() => Prop.ForAll(Rij, Gen.Choose(0, 1000).ToArbitrary(), (rij, welke) =>
    {
        var keten = Keten(rij);
        var koppen = new[] { new Logkop(keten.Count, keten[^1].Hash!, Nu) };
        keten.RemoveAt(welke % keten.Count);
        var fout = welke % rij.Length == rij.Length - 1 ? Ketenfout.Afgeknipt : Ketenfout.Weggehaald;
        return Keur(keten, koppen).Single() == new Ketenvondst(fout, (welke % rij.Length) + 1, (welke % rij.Length) + 1);
    }).Geldt();

    [Fact]
    public void Lines_that_change_places_are_found() => Prop.ForAll(Rij, Gen.Choose(0, 1000).ToArbitrary(), (rij, welke) =>
    {
        if (rij.Length < 2) return true;
        var keten = Keten(rij);
        var een = welke % (rij.Length - 1);
        var (links, rechts) = (keten[een], keten[een + 1]);
        (keten[een], keten[een + 1]) = (Op(rechts, links.Plaats, links.Hash), Op(links, links.Plaats + 1, keten[een + 1].Hash));
        return Keur(keten)[0] is { Fout: Ketenfout.Veranderd } vondst && vondst.Van == een + 1;
    }).Geldt();

    [Fact]
    public void A_chain_that_was_made_again_is_found_by_a_head_that_was_kept() => Prop.ForAll(Rij, Gen.Choose(0, 1000).ToArbitrary(), (rij, welke) =>
    {
        var eerst = Keten(rij);
        rij[welke % rij.Length] += 10;
        var opnieuw = Keten(rij);
        return Keur(opnieuw).Count == 0 && Keur(opnieuw, [new(rij.Length, eerst[^1].Hash!, Nu)]).Single() == new Ketenvondst(Ketenfout.Herschreven, 1, rij.Length);
    }).Geldt();

    [Fact]
    public void A_file_with_two_heads_for_one_place_is_not_believed() =>
        Assert.Equal(Ketenfout.Herschreven, Keur(Keten([1, 2, 3]), [new(2, Logketen.Begin, Nu), new(2, new('1', Logketen.Hashlengte), Nu)])[0].Fout);

    static IReadOnlyList<Ketenvondst> Keur(IEnumerable<Logregel> keten, IEnumerable<Logkop>? koppen = null)
    {
        var keuring = new Ketenkeuring(koppen ?? []);
        foreach (var regel in keten) keuring.Bekijk(regel);
        return keuring.Slot();
    }

    static List<Logregel> Keten(int[] rij)
    {
        var hash = Logketen.Begin;
        return [.. rij.Select((waarde, nr) => Op(Regel(nr + 1, $"w{waarde}"), nr + 1, hash = Logketen.Hash(hash, nr + 1, Regel(nr + 1, $"w{waarde}"))))];
    }

    /// <summary>On this place, as the database gives it back.</summary>
    static Logregel Op(Logregel regel, long? plaats, string? hash)
    {
        var kopie = Regel(0, regel.Wat, regel.Herkomst, regel.Id);
        typeof(Logregel).GetProperty(nameof(Logregel.Plaats))!.SetValue(kopie, plaats);
        typeof(Logregel).GetProperty(nameof(Logregel.Hash))!.SetValue(kopie, hash);
        return kopie;
    }

    static Logregel Regel(int nr, string wat, string herkomst = "", Guid? id = null) =>
        new() { Id = id ?? Sleutel(nr), Op = Nu, Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Wat = wat, Herkomst = herkomst };

    static Logregel Vol() => new()
    {
        Id = Sleutel(1),
        Op = Nu,
        Handeling = Loghandeling.Gezien,
        Als = Hoedanigheid.Medewerker,
        Medewerker = new(Sleutel(2)),
        Functie = Functie.Coordinator,
        Organisatie = new("smwo"),
        Namens = new(Sleutel(3)),
        Deur = Sleutel(4),
        Casus = new(Sleutel(5)),
        Onderdeel = new(Sleutel(6)),
        Casussen = [new(Sleutel(7)), new(Sleutel(8))],
        Wat = "team/casussen/casus",
        Betreft = new(Sleutel(9)),
        Gelukt = true,
        Herkomst = "adres:x",
    };

    static object Anders(object waarde) => waarde switch
    {
        Guid => Sleutel(99),
        DateTimeOffset moment => moment.AddMicroseconds(1),
        Loghandeling => Loghandeling.LijstGezien,
        Hoedanigheid => Hoedanigheid.Systeem,
        Functie => Functie.MeedenkerFormeel,
        MedewerkerId => new MedewerkerId(Sleutel(99)),
        OrganisatieCode => new OrganisatieCode("ander"),
        CasusId => new CasusId(Sleutel(99)),
        OnderdeelId => new OnderdeelId(Sleutel(99)),
        IReadOnlyList<CasusId> lijst => (CasusId[])[lijst[1], lijst[0]],
        bool ja => !ja,
        string tekst => tekst + "x",
        _ => throw new InvalidOperationException($"This test does not know {waarde.GetType()}."),
    };

    static Guid Sleutel(int nr) => Guid.Parse($"00000000-0000-0000-0000-{nr:d12}");
}
