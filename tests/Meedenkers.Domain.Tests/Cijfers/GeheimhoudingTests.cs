using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using static Meedenkers.Domain.Tests.Cijfers.Voorbeelden;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>What is shown and what is hidden, on tables that can be checked by hand.</summary>
public class GeheimhoudingTests
{
    [Fact]
    public void What_is_small_is_hidden_and_the_rest_is_rounded()
    {
        var uitgave = Geheimhouding.GeefUit(Tabel(Q1, [41, 33, 3, 8], [52, 37, 2, 14]), []);
        Assert.Equal(Celgrond.Klein, uitgave.Cel("regio/2026-Q1/aangemeld/kanaal/kanaal3").Grond);
        Assert.Equal(95, uitgave.Openbaar.Single(cel => cel.Code.ToString() == "regio/2026-Q1/aangemeld/kanaal/kanaal1").Waarde);
        Assert.Equal(190, uitgave.Openbaar.Single(cel => cel.Code.ToString() == "regio/2026-Q1/aangemeld/totaal").Waarde);
        Assert.Equal(["G1", "G2"], uitgave.Cellen.Where(cel => !cel.Code.IsRegio).Select(cel => cel.Code.Gebied));
    }

    [Fact]
    public void A_small_number_alone_in_its_row_takes_another_with_it()
    {
        var uitgave = Geheimhouding.GeefUit(Tabel(Q1, [41, 33, 3, 12], [52, 37, 2, 14]), []);
        Assert.Equal(Celgrond.Klein, uitgave.Cel("regio/2026-Q1/aangemeld/kanaal/kanaal3").Grond);
        Assert.Equal(Celgrond.Beschermt, uitgave.Cel("regio/2026-Q1/aangemeld/kanaal/kanaal4").Grond);
        Assert.All(uitgave.Openbaar.Where(cel => cel.Code.Kenmerk.Waarde is "kanaal3" or "kanaal4"), cel => Assert.Null(cel.Waarde));
    }

    [Fact]
    public void What_one_organisation_knows_nearly_alone_is_hidden()
    {
        var plan = Plan(Dimensie("kanaal", Veelvoud.PreciesEen, 3));
        IEnumerable<Mens> Allen(int vanSmwo) =>
        [
            .. Zoveel(vanSmwo, "G1", ["smwo"], ("kanaal", "kanaal1")), .. Zoveel(40 - vanSmwo, "G1", [], ("kanaal", "kanaal1")),
            .. Zoveel(50, "G1", [], ("kanaal", "kanaal2")), .. Zoveel(60, "G2", [], ("kanaal", "kanaal3")),
        ];
        Assert.Equal(Celgrond.Organisatie, Geheimhouding.GeefUit(Kern(Q1, plan, ["G1", "G2"], Allen(31)), []).Cel("regio/2026-Q1/aangemeld/kanaal/kanaal1").Grond);
        Assert.Equal(Celgrond.Getoond, Geheimhouding.GeefUit(Kern(Q1, plan, ["G1", "G2"], Allen(30)), []).Cel("regio/2026-Q1/aangemeld/kanaal/kanaal1").Grond);
    }

    [Fact]
    public void What_cannot_occur_shows_as_nought()
    {
        var los = Tabel(Q1, [41, 33, 0, 20], [52, 37, 0, 14]);
        HashSet<Plek> kanNiet = [.. los.Gemeenten.Select(g => new Plek(Soort, g, Kenmerk.Van("kanaal", "kanaal3")))];
        var uitgave = Geheimhouding.GeefUit(new(Q1, los.Plan, los.Gemeenten, los.Tellingen, kanNiet), []);
        Assert.Equal(Celgrond.KanNiet, uitgave.Cel("regio/2026-Q1/aangemeld/kanaal/kanaal3").Grond);
        Assert.Equal(0, uitgave.Openbaar.Single(cel => cel.Code.Kenmerk.Waarde == "kanaal3").Waarde);
        Assert.Equal(1, uitgave.Telt(Celgrond.KanNiet));
        Assert.Equal(uitgave.Cellen.Count - 1, uitgave.Telt(Celgrond.Getoond));
        Assert.Equal(1, uitgave.Behouden);
    }

    [Fact]
    public void A_quarter_is_released_once_and_in_order()
    {
        var eerste = Geheimhouding.GeefUit(Tabel(Q1, [41, 33]), []).AlsEerdere();
        Assert.Throws<ArgumentException>(() => Geheimhouding.GeefUit(Tabel(Q1, [41, 33]), [eerste]));
        Assert.Throws<ArgumentException>(() => Geheimhouding.GeefUit(Tabel(new(2025, 4), [41, 33]), [eerste]));
    }

    [Fact]
    public void The_tables_of_a_year_come_with_the_fourth_of_four_quarters()
    {
        Assert.True(Jaar(1, []).MetJaar);
        Assert.False(Jaar(2, []).MetJaar);
        Assert.False(Jaar(1, [2]).MetJaar);

        static Uitgave Jaar(int vanaf, int[] ingetrokken)
        {
            List<EerdereUitgave> eerdere = [];
            for (var nummer = vanaf; nummer < 4; nummer++) eerdere.Add(Geheimhouding.GeefUit(Tabel(new(2026, nummer), [41, 33], [52, 37]), eerdere).AlsEerdere(ingetrokken.Contains(nummer)));
            return Geheimhouding.GeefUit(Tabel(new(2026, 4), [41, 33], [52, 37]), eerdere);
        }
    }

    [Fact]
    public void A_year_adds_up_what_there_was_when_gemeenten_merge()
    {
        List<EerdereUitgave> eerdere = [];
        var plan = Plan(Dimensie("kanaal", Veelvoud.PreciesEen, 2));
        for (var nummer = 1; nummer < 4; nummer++)
            eerdere.Add(Geheimhouding.GeefUit(Kern(new(2026, nummer), plan, ["G1", "G2", "G3"], [.. Wie("G1"), .. Wie("G2"), .. Wie("G3")]), eerdere).AlsEerdere());
        var uitgave = Geheimhouding.GeefUit(Kern(new(2026, 4), plan, ["G1", "G9"], [.. Wie("G1"), .. Wie("G9")]), eerdere);
        Assert.Equal(4 * 50, uitgave.Cel("G1/2026/aangemeld/totaal").Aantal);
        Assert.Equal(3 * 50, uitgave.Cel("G2/2026/aangemeld/totaal").Aantal);
        Assert.Equal(50, uitgave.Cel("G9/2026/aangemeld/totaal").Aantal);
        Assert.Equal(11 * 50, uitgave.Cel("regio/2026/aangemeld/totaal").Aantal);
        Assert.Equal(["G1", "G9"], uitgave.Cellen.Where(cel => cel.Code.Tijdvak.Kwartaal is not null && !cel.Code.IsRegio).Select(cel => cel.Code.Gebied));

        static IEnumerable<Mens> Wie(string gemeente) => [.. Zoveel(20, gemeente, [], ("kanaal", "kanaal1")), .. Zoveel(30, gemeente, [], ("kanaal", "kanaal2"))];
    }

    [Fact]
    public void Counts_that_contradict_each_other_are_not_released()
    {
        var plan = Plan(Dimensie("kanaal", Veelvoud.PreciesEen, 2));
        Plek totaal = new(Soort, "G1", Kenmerk.Totaal), een = new(Soort, "G1", Kenmerk.Van("kanaal", "kanaal1"));
        Maak((totaal, 3, 1), (een, 3, 1));
        Assert.Throws<ArgumentException>(() => Maak((totaal, 3, 1), (een, 2, 1)));
        Assert.Throws<ArgumentException>(() => Maak((totaal, 3, 2), (een, 3, 1)));
        Assert.Throws<ArgumentException>(() => Maak((totaal, 3, 4), (een, 3, 4)));
        Assert.Throws<ArgumentException>(() => Maak((totaal with { Gemeente = "G2" }, 3, 1)));

        Kern Maak(params (Plek Plek, int Aantal, int Eigen)[] plekken) =>
            new(Q1, plan, ["G1"], plekken.ToDictionary(p => p.Plek, p => new Telling(p.Aantal, new Dictionary<OrganisatieCode, int> { [new("smwo")] = p.Eigen })));
    }

    [Fact]
    public void The_text_that_is_hashed_tells_no_count_and_no_reason()
    {
        var uitgave = Geheimhouding.GeefUit(Tabel(Q1, [41, 33, 3, 12], [52, 37, 2, 14]), []);
        Assert.Equal(
            """
            meedenkers-cijfers 1
            2026-Q1
            -
            regio/2026-Q1/aangemeld/totaal 195
            regio/2026-Q1/aangemeld/kanaal/kanaal1 95
            regio/2026-Q1/aangemeld/kanaal/kanaal2 70
            regio/2026-Q1/aangemeld/kanaal/kanaal3 -
            regio/2026-Q1/aangemeld/kanaal/kanaal4 -
            G1/2026-Q1/aangemeld/totaal 90
            G2/2026-Q1/aangemeld/totaal 105

            """, uitgave.Tekst(null));
        Assert.Equal(uitgave.Afdruk(null), Uitgave.AfdrukVan(uitgave.Tekst(null)));
        Assert.NotEqual(uitgave.Afdruk(null), uitgave.Afdruk("abc"));
        Assert.Matches("^[0-9a-f]{64}$", uitgave.Afdruk(null));
    }
}
