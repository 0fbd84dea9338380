using Meedenkers.Domain.Cijfers;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>Every cell has one name that can be part of an address, and a name leads to one cell.</summary>
public class CelcodeTests
{
    [Theory]
    [InlineData("regio/2026-Q3/aangemeld/totaal")]
    [InlineData("regio/2026-Q3/aangemeld/kanaal/huisarts")]
    [InlineData("GM0664/2026/eerste-contact/duur/tot-5-werkdagen")]
    [InlineData("regio/2026/aangemeld/doelgroep/ggz/leefgebied/wonen")]
    public void What_is_written_can_be_read_back(string tekst)
    {
        Assert.True(Celcode.Probeer(tekst, out var code));
        Assert.Equal(tekst, code!.ToString());
        Assert.Equal(tekst, Uri.EscapeDataString(tekst).Replace("%2F", "/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("regio")]
    [InlineData("regio/2026-Q3/aangemeld")]
    [InlineData("regio/2026-Q3/aangemeld/kanaal")]
    [InlineData("regio/2026-Q3/aangemeld/totaal/kanaal/huisarts")]
    [InlineData("regio/2026-Q3/aangemeld/kanaal/huisarts/")]
    [InlineData("regio/2026-Q5/aangemeld/totaal")]
    [InlineData("/2026-Q3/aangemeld/totaal")]
    [InlineData("regio/2026-Q3/aangemeld/kanaal/huis arts")]
    [InlineData("regio/2026-Q3/aangemeld/kanaal/..")]
    public void Anything_else_is_no_code(string? tekst) => Assert.False(Celcode.Probeer(tekst, out _));

    [Fact]
    public void Two_readings_of_one_code_are_the_same()
    {
        Celcode.Probeer("regio/2026-Q3/aangemeld/kanaal/huisarts", out var een);
        Assert.Equal(new(Celcode.Regio, Tijdvak.Van(new Kwartaal(2026, 3)), "aangemeld", Kenmerk.Van("kanaal", "huisarts")), een);
    }
}
