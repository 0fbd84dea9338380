using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

public sealed class CasusTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly string[] Formulieren = ["aanbieden", "contact", "ontlasten", "plan", "samenvoegen", "splitsen", "termijnen", "toewijzen", "typeren"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_who_asks_what_and_how_to_reach_them()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Ria Proefman").MetWoorden("Er ligt een stapel post.").MetEmail("ria@voorbeeld.example")
            .MetBezwaarVoor(new(2026, 12, 4)).Met(new() { NietUitMijnDorp = true }).AangenomenDoor(mees).Bewaar();
        foreach (var wie in new[] { cor, mees })
        {
            using var bezoeker = await app.Als(wie);
            await bezoeker.Open(Pad(casus));

            Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
            foreach (var wel in new[] { "Ria Proefman", casus.Nummer.Groepen, "Er ligt een stapel post.", "Liever niet iemand uit het dorp", "Bezwaar vóór 4 dec", "Wonen", "Kennismaken", "Mees Voorbeeld" })
                Assert.Contains(wel, bezoeker.Tekst, StringComparison.Ordinal);
            Assert.NotNull(bezoeker.Pagina.QuerySelector("a[href='tel:+31612345678']"));
            Assert.DoesNotContain("Ria", bezoeker.Pagina.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_of_a_casus_opens_for_who_may_and_is_absent_for_everybody_else()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var anders = await app.EenOrganisatie();
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").MetWoorden("Kanarievraag").AangenomenDoor(mees).KennisgemaaktMet(mees, "Kanarienotitie").Bewaar();
        var paden = await Paden(casus);
        foreach (var wie in new[] { cor, mees })
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in paden)
            {
                await bezoeker.Open(pad);
                Assert.True(bezoeker.Status == HttpStatusCode.OK, $"{bezoeker}");
            }
        }
        foreach (var wie in new[] { await app.Medewerker(Functie.MeedenkerInformeel, ons), await app.Medewerker(Functie.Coordinator, anders), await app.Medewerker(Functie.MeedenkerFormeel, anders) })
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in paden.Concat(await Paden(casus, Guid.NewGuid())))
            {
                await bezoeker.Open(pad);
                Assert.True(bezoeker.Status == HttpStatusCode.NotFound, $"{bezoeker}");
                Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
                Assert.DoesNotContain(casus.Nummer.Groepen, bezoeker.Bron, StringComparison.Ordinal);
            }
        }
        using var niemand = app.Bezoeker();
        foreach (var pad in paden)
        {
            await niemand.Open(pad);
            Assert.StartsWith("/account/inloggen", niemand.Doorverwijzing, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_offer_alone_opens_no_casus()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").Bewaar();
        foreach (var wie in new[] { cor, mees })
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in await Paden(casus))
            {
                await bezoeker.Open(pad);
                Assert.True(bezoeker.Status == HttpStatusCode.NotFound, $"{bezoeker}");
                Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_number_of_queries_does_not_grow_with_the_casus()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var klein = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        var bouwer = app.EenCasus().Bij(ons).In(Enum.GetValues<Leefgebied>()).AangenomenDoor(mees).KennisgemaaktMet(mees, "een");
        for (var i = 0; i < 12; i++) bouwer = bouwer.KennisgemaaktMet(mees, $"notitie {i}");
        bouwer = bouwer.Daarna((c, nu) => c.Splits(c.Onderdelen[0].Id, "Een deel", new HashSet<Leefgebied> { Leefgebied.Leren }, Handelende.Van(mees), nu));
        var groot = await bouwer.Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Pad(klein));

        var een = await app.TelOpdrachten(() => bezoeker.Open(Pad(klein)));
        var veel = await app.TelOpdrachten(() => bezoeker.Open(Pad(groot)));

        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Equal(een, veel);
        Assert.InRange(een, 1, 30);
    }

    [Fact]
    public async Task The_timeline_goes_back_page_by_page_and_misses_nothing()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var bouwer = app.EenCasus().Bij(ons).AangenomenDoor(mees);
        for (var i = 0; i < 45; i++)
        {
            var dit = i;
            bouwer = bouwer.Daarna((c, nu) => c.LegContactVast(c.Onderdelen[0].Id, new(new(2026, 11, 23), Contactsoort.Telefoon, Contactuitkomst.GaatGoed, $"notitie-{dit:00}.", null), Handelende.Van(mees), nu.AddSeconds(dit)));
        }
        var casus = await bouwer.Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Pad(casus));
        var gezien = new List<string>();
        while (true)
        {
            gezien.AddRange(bezoeker.Pagina.QuerySelectorAll(".tijdlijn .eigen-tekst").Select(e => e.TextContent).Where(t => t.Contains("notitie-", StringComparison.Ordinal)));
            if (!bezoeker.Tekst.Contains("Toon wat daarvoor gebeurde", StringComparison.Ordinal)) break;
            await bezoeker.Klik("Toon wat daarvoor gebeurde");
        }
        Assert.Equal(45, gezien.Count);
        Assert.Equal(45, gezien.Distinct().Count());
        Assert.Contains("notitie-44", gezien[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_below_each_other_that_say_the_same_are_told_once()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).MetPlan(mees, "Weer slapen", new("Een", Stapdoener.Inwoner), new("Twee", Stapdoener.Inwoner), new("Drie", Stapdoener.Inwoner)).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Pad(casus));
        Assert.Equal("Stap afgesproken (3 keer)", Assert.Single(bezoeker.Pagina.QuerySelectorAll(".tijdlijn b"), b => b.TextContent.StartsWith("Stap afgesproken", StringComparison.Ordinal)).TextContent);
    }

    [Fact]
    public async Task What_is_late_is_the_first_signal()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Geleden(TimeSpan.FromDays(14)).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Pad(casus));
        Assert.Contains("te laat", bezoeker.Pagina.QuerySelector(".signaal--spoed")!.TextContent, StringComparison.Ordinal);
    }

    async Task<List<string>> Paden(Casus casus, Guid? ander = null)
    {
        await using var db = await app.AlsSysteem();
        var moment = await db.Contactmomenten.Where(m => m.CasusId == casus.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(Stop);
        var pad = ander is null ? Pad(casus) : $"/team/casussen/{ander}";
        return [pad, $"{pad}/code", $"{pad}/gegevens", .. Formulieren.Select(f => $"{pad}/onderdelen/{casus.Onderdelen[0].Id.Waarde}/{f}"), .. moment is { } m ? (string[])[$"{pad}/contactmomenten/{m}"] : []];
    }

    static string Pad(Casus casus) => $"/team/casussen/{casus.Id.Waarde}";
}
