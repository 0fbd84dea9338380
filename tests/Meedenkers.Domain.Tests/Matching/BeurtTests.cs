using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Matching.Gevallen;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>Among equals everybody has a turn, and nobody has to remember whose it is.</summary>
public class BeurtTests
{
    const int Vragen = 3000;

    [Theory]
    [InlineData("buurtpool")]
    [InlineData("buurtpool", "a-pool")]
    [InlineData("buurtpool", "a-pool", "vrijwilligerspool-twee", "zuidpool")]
    public void Equal_organisations_are_first_equally_often(params string[] tweelingen)
    {
        var streek = new Streek();
        foreach (var tweeling in tweelingen) streek.HeeftTweeling("vrijwilligerspool", tweeling);

        var eersten = Eersten(vraag => streek.Rangschik(vraag).Kandidaten[0].Organisatie.Waarde);

        var deel = Vragen / (tweelingen.Length + 1);
        Assert.Equal([.. tweelingen.Append("vrijwilligerspool").Order()], eersten.Keys.Order());
        Assert.All(eersten.Values, keren => Assert.InRange(keren, deel * 9 / 10, deel * 11 / 10));
    }

    [Fact]
    public void Equal_people_are_first_equally_often()
    {
        var pool = new Streek().Van("vrijwilligerspool");
        Profielstand[] mensen = [.. Enumerable.Range(1, 5).Select(nummer => Streek.Iemand(pool) with { Meedenker = new(Nummer(nummer)) })];

        var eersten = Eersten(vraag => Rangschikking.VanMeedenkers(vraag, Niveau.Informeel, mensen).Kandidaten[0].Meedenker!.Value);

        Assert.Equal(mensen.Length, eersten.Count);
        Assert.All(eersten.Values, keren => Assert.InRange(keren, Vragen / 5 * 85 / 100, Vragen / 5 * 115 / 100));
    }

    [Fact]
    public void Who_is_second_takes_turns_too()
    {
        var streek = new Streek();
        streek.HeeftTweeling("vrijwilligerspool", "buurtpool");
        streek.HeeftTweeling("vrijwilligerspool", "zuidpool");

        var volgordes = Eersten(vraag => string.Join(' ', streek.Rangschik(vraag).Kandidaten.Take(3).Select(kandidaat => kandidaat.Organisatie)));

        Assert.Equal(6, volgordes.Count);
        Assert.All(volgordes.Values, keren => Assert.InRange(keren, Vragen / 6 * 85 / 100, Vragen / 6 * 115 / 100));
    }

    [Fact]
    public void The_same_question_gives_the_same_turn()
    {
        var streek = new Streek();
        streek.HeeftTweeling("vrijwilligerspool", "buurtpool");

        Assert.Single(Enumerable.Range(0, 20).Select(_ => streek.Rangschik(Vraag(7)).Kandidaten[0].Organisatie).Distinct());
    }

    // printf '00000001-1234-7abc-0102-030405060708:NAME' | sha256sum: vrijwilligerspool begins with 3, buurtpool with 6.
    [Fact]
    public void Anybody_can_recompute_whose_turn_it_is()
    {
        var streek = new Streek();
        streek.HeeftTweeling("vrijwilligerspool", "buurtpool");

        Assert.Equal(["vrijwilligerspool", "buurtpool"], streek.Rangschik(Vraag(1)).Kandidaten.Take(2).Select(kandidaat => kandidaat.Organisatie.Waarde));
    }

    [Fact]
    public void A_code_that_cannot_be_one_is_refused()
    {
        var streek = new Streek();
        streek.HeeftTweeling("vrijwilligerspool", new string('a', 300));

        Assert.Throws<ArgumentException>(() => streek.Rangschik(Vraag(1)));
    }

    static Matchvraag Vraag(int nummer) => new() { Sleutel = Nummer(nummer), Gemeente = Streek.Gemeente("Goes"), Leefgebieden = new HashSet<Leefgebied> { Leefgebied.Financien } };

    static Dictionary<T, int> Eersten<T>(Func<Matchvraag, T> eerste) where T : notnull => Enumerable.Range(1, Vragen).Select(nummer => eerste(Vraag(nummer))).CountBy(wie => wie).ToDictionary();
}
