using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>A day is read as people write it, and never guessed.</summary>
public class DatumlezerTests
{
    [Theory]
    [InlineData("3-12-2026")]
    [InlineData("03/12/2026")]
    [InlineData("3.12.26")]
    [InlineData(" 3 12 2026 ")]
    [InlineData("3 december 2026")]
    [InlineData("3 dec. 2026")]
    [InlineData("donderdag 3 december 2026")]
    [InlineData("2026-12-03")]
    public void These_are_the_third_of_December(string tekst) => Assert.Equal(new DateOnly(2026, 12, 3), Datumlezer.Lees(tekst));

    [Theory]
    [InlineData("1 maart 2026")]
    [InlineData("1 mrt 2026")]
    [InlineData("1 maa 2026")]
    public void March_has_two_short_names(string tekst) => Assert.Equal(new DateOnly(2026, 3, 1), Datumlezer.Lees(tekst));

    [Theory]
    [InlineData("32-12-2026")]
    [InlineData("29-2-2026")]
    [InlineData("12-2026")]
    [InlineData("3-13-2026")]
    [InlineData("0-1-2026")]
    [InlineData("1-1-0000")]
    [InlineData("3 decimber")]
    [InlineData("morgen")]
    [InlineData("3-12-2026\0")]
    [InlineData("٣-١٢-٢٠٢٦")]
    [InlineData("3-12-20266666666666666666666666666666666666666666")]
    public void These_are_no_day(string tekst) => Assert.Null(Datumlezer.Lees(tekst));
}
