using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

public class CasusnummerTests
{
    const string Tekens = "123456789BCDEFGHJKLMNPQRSTVWXYZ";

    static readonly Casusnummer[] Nummers = [.. Enumerable.Range(0, 200).Select(_ => Casusnummer.Nieuw())];

    [Fact]
    public void A_new_number_has_six_characters_of_the_alphabet() =>
        Assert.All(Nummers, nummer =>
        {
            Assert.Equal(Casusnummer.Lengte, nummer.Waarde.Length);
            Assert.All(nummer.Waarde, teken => Assert.Contains(teken, Tekens));
        });

    [Fact]
    public void A_new_number_can_be_read_back_in_every_way_it_is_written() =>
        Assert.All(Nummers, nummer =>
        {
            var groepen = nummer.Groepen;
            string[] schrijfwijzen =
            [
                nummer.Waarde, groepen, groepen.ToLowerInvariant(), groepen.Replace(' ', '-'), groepen.Replace(' ', '\u00A0'),
                groepen.Replace(' ', '–'), $"  {groepen}\t", nummer.Waarde.Replace('1', 'I'), nummer.Waarde.Replace('1', 'i'),
                string.Join(' ', nummer.Waarde.ToCharArray()),
            ];
            Assert.All(schrijfwijzen, invoer =>
            {
                Assert.True(Casusnummer.Probeer(invoer, out var gelezen), invoer);
                Assert.Equal(nummer, gelezen);
            });
        });

    [Fact]
    public void Any_single_wrong_character_is_noticed() =>
        Assert.All(Nummers, nummer =>
        {
            for (var plaats = 0; plaats < Casusnummer.Lengte; plaats++)
                foreach (var teken in Tekens.Where(teken => teken != nummer.Waarde[plaats]))
                    AssertOnleesbaar(nummer.Waarde[..plaats] + teken + nummer.Waarde[(plaats + 1)..]);
        });

    [Fact]
    public void Any_two_neighbours_that_changed_places_are_noticed() =>
        Assert.All(Nummers, nummer =>
        {
            for (var plaats = 0; plaats < Casusnummer.Lengte - 1; plaats++)
            {
                var tekens = nummer.Waarde.ToCharArray();
                (tekens[plaats], tekens[plaats + 1]) = (tekens[plaats + 1], tekens[plaats]);
                if (tekens[plaats] != tekens[plaats + 1]) AssertOnleesbaar(new string(tekens));
            }
        });

    [Fact]
    public void Numbers_do_not_follow_each_other_and_hardly_ever_repeat() =>
        Assert.True(Nummers.Distinct().Count() >= Nummers.Length - 1);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("11111")]
    [InlineData("1111111")]
    [InlineData("AAAAAA")]
    [InlineData("00000O")]
    [InlineData("7KM\0P2")]
    [InlineData("😀😀😀")]
    [InlineData("BBBBBß")]
    public void What_is_no_number_is_refused(string? invoer) => AssertOnleesbaar(invoer);

    [Fact]
    public void A_megabyte_is_refused() => AssertOnleesbaar(new string('1', 1_000_000));

    [Fact]
    public void It_is_shown_in_two_groups_and_stored_without_a_space()
    {
        var nummer = Casusnummer.VanOpslag("7KM4P2");

        Assert.Equal("7KM 4P2", nummer.Groepen);
        Assert.Equal("7KM 4P2", nummer.ToString());
        Assert.Equal("7KM4P2", nummer.Waarde);
    }

    static void AssertOnleesbaar(string? invoer) => Assert.False(Casusnummer.Probeer(invoer, out _), invoer);
}
