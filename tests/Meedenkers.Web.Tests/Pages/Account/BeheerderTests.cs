using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Opstarten.Inloggen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary><c>-- beheerder uitnodigen</c>: the first account of an installation.</summary>
public sealed class BeheerderTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_command_prints_a_link_that_makes_a_regiobeheerder_and_mails_nothing()
    {
        var uit = await Voer("uitnodigen", "--mail", "eerste@test.example", "--naam", "Rik Fictie");
        var pad = uit.Split('\n').Single(r => r.StartsWith("https://meedenkers.example/", StringComparison.Ordinal)).Replace("https://meedenkers.example", "", StringComparison.Ordinal).Trim();
        using var iemand = app.Bezoeker();
        await (await iemand.Open(pad)).Volg();
        Assert.Contains("Welkom, Rik Fictie", iemand.Tekst, StringComparison.Ordinal);
        Assert.Contains("regiobeheerder", iemand.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var uitnodiging = await db.Uitnodigingen.SingleAsync(u => u.Functie == Functie.Regiobeheerder, Inlogproef.Stop);
        Assert.Equal(TimeSpan.FromHours(72), uitnodiging.VervaltOp - uitnodiging.Op);
        Assert.False(await db.Berichten.AnyAsync(Inlogproef.Stop));
    }

    [Theory]
    [InlineData("uitnodigen")]
    [InlineData("uitnodigen", "--mail", "geen adres")]
    [InlineData("uitnodigen", "--mail", "goed@test.example", "--naam", " ")]
    public async Task What_is_wrong_is_one_sentence(params string[] woorden) => await Assert.ThrowsAsync<InstellingException>(() => Voer(woorden));

    [Fact]
    public async Task Without_an_address_of_the_site_there_is_no_link()
    {
        var fout = await Assert.ThrowsAsync<InstellingException>(() => Beheerdersopdracht.Voer(["uitnodigen", "--mail", "x@test.example"], new ConfigurationBuilder().Build(), app.Verbindingen.Taken, TextWriter.Null, app.Klok.GetUtcNow(), Inlogproef.Stop));
        Assert.Contains("Meedenkers:Adres", fout.Message, StringComparison.Ordinal);
    }

    async Task<string> Voer(params string[] woorden)
    {
        using var uit = new StringWriter();
        var configuratie = new ConfigurationBuilder().AddInMemoryCollection([new("Meedenkers:Adres", "https://meedenkers.example/")]).Build();
        await Beheerdersopdracht.Voer(woorden, configuratie, app.Verbindingen.Taken, uit, app.Klok.GetUtcNow(), Inlogproef.Stop);
        return uit.ToString();
    }
}
