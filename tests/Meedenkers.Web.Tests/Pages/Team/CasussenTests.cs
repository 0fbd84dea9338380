using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class CasussenTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Everybody_finds_what_they_may_see_by_number_and_by_the_start_of_a_name()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var eigen = await app.EenCasus().Bij(ons).Van("Ria Proefman").AangenomenDoor(mees).Bewaar();
        await app.EenCasus().Bij(ons).Van("Rik Testers").AangenomenDoor(cor).Bewaar();
        var vreemd = await app.EenCasus().Bij(await app.EenOrganisatie()).Van("Ria Kanarie").Bewaar();
        await app.EenCasus().Bij(ons).Van("Ria Kanarieaanbod").Bewaar();
        foreach (var (wie, ri) in new[] { (cor, 2), (mees, 1) })
        {
            using var bezoeker = await app.Als(wie);
            await bezoeker.Open("/team/casussen");
            Assert.Equal(ri, Rijen(bezoeker));
            foreach (var (zoek, aantal) in new[] { ("ri", ri), ("RIA PR", 1), (eigen.Nummer.Groepen.ToLowerInvariant(), 1), (vreemd.Nummer.Groepen, 0), ("%", 0), ("_ia", 0), ("man", 0), ("\\", 0) })
            {
                await bezoeker.Verstuur("Zoek", ("Invoer.Zoek", zoek));
                Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
                Assert.True(Rijen(bezoeker) == aantal, $"{zoek}: {Rijen(bezoeker)}");
                Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
                Assert.Equal("/team/casussen", bezoeker.Url);
            }
            await bezoeker.Verstuur("Zoek", ("Invoer.Zoek", ""));
            Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        }
        Assert.DoesNotContain("RIA PR", app.Log.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page_and_can_be_narrowed()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        for (var i = 0; i < 60; i++)
        {
            var bouwer = app.EenCasus().Bij(ons).Van($"Naam {i:00}");
            await (i % 10 == 0 ? bouwer.AangenomenDoor(cor) : bouwer.AangenomenDoor(mees)).Bewaar();
        }
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team/casussen");
        List<string> namen = [];
        while (true)
        {
            namen.AddRange(bezoeker.Pagina.QuerySelectorAll("a.doel").Select(a => a.TextContent));
            if (!bezoeker.Tekst.Contains("Toon meer", StringComparison.Ordinal)) break;
            await bezoeker.Klik("Toon meer");
        }
        Assert.Equal(60, namen.Count);
        Assert.Equal(60, namen.Distinct().Count());
        Assert.Equal("Naam 59", namen[0]);
        await bezoeker.Open("/team/casussen?stand=te-verdelen");
        Assert.Equal(6, Rijen(bezoeker));
        foreach (var vraag in new[] { "?stand=onzin&na=onzin", "?stand=aangeboden" })
        {
            await bezoeker.Open($"/team/casussen{vraag}");
            Assert.Equal(25, Rijen(bezoeker));
        }
    }

    [Fact]
    public async Task An_empty_list_says_what_to_do()
    {
        using var bezoeker = await app.Als(Functie.MeedenkerInformeel, await app.EenOrganisatie());
        await bezoeker.Open("/team/casussen");
        Assert.Contains("Er is geen open casus", bezoeker.Tekst, StringComparison.Ordinal);
    }

    static int Rijen(Bezoeker bezoeker) => bezoeker.Pagina.QuerySelectorAll("main tbody tr").Length;
}
