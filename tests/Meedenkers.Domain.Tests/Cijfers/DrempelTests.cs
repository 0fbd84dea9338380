using Meedenkers.Domain.Cijfers;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>0 to 9 is small, the rest is rounded to 5, and a share comes from shown numbers only.</summary>
public class DrempelTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Nine_is_small_and_ten_is_not(int aantal, bool klein) => Assert.Equal(klein, Drempel.Standaard.IsKlein(aantal));

    [Theory]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(17, 15)]
    [InlineData(18, 20)]
    [InlineData(1002, 1000)]
    public void Numbers_go_to_the_nearest_five(int aantal, int afgerond) => Assert.Equal(afgerond, Drempel.Standaard.RondAf(aantal));

    [Theory]
    [InlineData(10, 40, 25)]
    [InlineData(15, 40, 38)]
    [InlineData(null, 40, null)]
    [InlineData(10, null, null)]
    [InlineData(0, 0, null)]
    public void A_share_needs_a_part_and_a_whole_that_are_shown(int? deel, int? geheel, int? procent) => Assert.Equal(procent, Drempel.Percentage(deel, geheel));
}
