using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Whom a coördinator asks instead: a list that says why, and a reason when the list is not followed.</summary>
public sealed class AanbiedenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_fits_best_stands_on_top_with_why_and_with_room_and_who_does_not_fit_is_last()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var (goed, deels, niet) = (await Helper(Dekking.Focus, "GM0664"), await Helper(Dekking.Deels, "GM0664"), await Helper(null, "GM0664"));
        var casus = await app.EenCasus().Uit("Goes", "GM0664").In(Leefgebied.Financien).Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));

        var volgorde = Keuzes(bezoeker);
        Assert.Equal([goed, deels, niet], volgorde.Where(k => k == goed || k == deels || k == niet));
        Assert.DoesNotContain(ons, volgorde);
        Assert.Contains("Voor: Voor deze vraag is nu geen professional nodig. Is hier extra goed in: Financiën. Heeft nu ruimte.", Tegel(bezoeker, goed), StringComparison.Ordinal);
        Assert.Contains("Tegen: Helpt hier maar bij een deel: Financiën.", Tegel(bezoeker, deels), StringComparison.Ordinal);
        Assert.Contains("Helpt niet bij deze vraag", Tegel(bezoeker, niet), StringComparison.Ordinal);
        Assert.Contains("0 van 8", Tegel(bezoeker, goed), StringComparison.Ordinal);
        Assert.Contains("sterkte 4 × 10.000.000", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stands_on_top_needs_no_reason()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var goed = await Helper(Dekking.Focus, "GM0703");
        var casus = await app.EenCasus().Uit("Yerseke", "GM0703").In(Leefgebied.Financien).Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));

        await bezoeker.Verstuur("Bied aan", ("Invoer.Aan", goed), ("Invoer.Besproken", "true"));

        Assert.Equal("/team", bezoeker.Doorverwijzing);
        await Staat(casus, goed);
    }

    [Fact]
    public async Task Somebody_else_needs_a_reason_which_is_counted_and_nothing_typed_is_lost()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var (_, deels) = (await Helper(Dekking.Focus, "GM0678"), await Helper(Dekking.Deels, "GM0678"));
        var casus = await app.EenCasus().Uit("Kapelle", "GM0678").In(Leefgebied.Financien).Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));

        await bezoeker.Verstuur("Bied aan", ("Invoer.Aan", deels), ("Invoer.Besproken", "true"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(Weigering.AfwijkredenOntbreekt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur("Bied aan", ("Invoer.Waarom", "KennenElkaar"));

        Assert.Equal("/team", bezoeker.Doorverwijzing);
        await Staat(casus, deels, Afwijkreden.KennenElkaar);
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("jgz")]
    [InlineData("elders")]
    [InlineData("zonder-coordinator")]
    public async Task Who_cannot_be_asked_is_refused_with_what_to_do(string wie)
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        await Helper(Dekking.Focus, "GM1676");
        var aan = wie switch
        {
            "elders" => await Helper(Dekking.Focus, "GM1695"),
            "zonder-coordinator" => await app.EenOrganisatie(OrganisatieSoort.Informeel, new([], [], Dekking.Breed), null, "GM1676"),
            _ => wie,
        };
        var casus = await app.EenCasus().Uit("Zierikzee", "GM1676").Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));
        Assert.DoesNotContain(aan, Keuzes(bezoeker));
        var velden = bezoeker.Velden("Bied aan").Concat([new("Invoer.Aan", aan), new("Invoer.Besproken", "true")]);

        await bezoeker.Stuur(bezoeker.Url, velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(Weigering.OrganisatieKanNiet.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        await Staat(casus, ons);
    }

    [Fact]
    public async Task Whom_the_resident_put_aside_is_last_and_says_so()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var eerder = await Helper(Dekking.Focus, "GM0654");
        var casus = await app.EenCasus().Uit("Ovezande", "GM0654").Bij(eerder)
            .Daarna((c, nu) => c.KiesAnders(c.Onderdelen[0].Id, new([new(new(ons), Niveau.Formeel)]), Handelende.Inwoner, Domain.Tijd.Termijnen.Standaard, nu)).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));

        Assert.Contains("Er is om iemand anders gevraagd", Tegel(bezoeker, eerder), StringComparison.Ordinal);
        await bezoeker.Verstuur("Bied aan", ("Invoer.Aan", eerder), ("Invoer.Besproken", "true"), ("Invoer.Waarom", "InwonerWilHet"));
        Assert.Equal("/team", bezoeker.Doorverwijzing);
    }

    [Fact]
    public async Task Who_is_not_independent_is_beside_the_list_and_cannot_be_chosen()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().In(Leefgebied.Financien).Bij(ons).AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));

        var partners = bezoeker.Pagina.QuerySelectorAll("section[aria-labelledby=partners] a").Select(a => a.GetAttribute("href")![("/sociale-kaart/".Length)..]).ToList();
        Assert.NotEmpty(partners);
        Assert.Empty(partners.Intersect(Keuzes(bezoeker)));
    }

    /// <summary>A pool in this gemeente with two people, for money only.</summary>
    async Task<string> Helper(Dekking? dekking, string gemeente)
    {
        var aanbod = dekking is { } sterkte ? new Aanbod([], [Leefgebied.Financien], sterkte) : new Aanbod([], [Leefgebied.Leren], Dekking.Breed);
        var code = await app.EenOrganisatie(OrganisatieSoort.Informeel, aanbod, null, gemeente);
        await app.Medewerker(Functie.Coordinator, code);
        await app.Medewerker(Functie.MeedenkerInformeel, code);
        return code;
    }

    static IEnumerable<string> Keuzes(Bezoeker bezoeker) => bezoeker.Pagina.QuerySelectorAll("main input[type=radio]").Select(keuze => keuze.GetAttribute("value")!);

    static string Tegel(Bezoeker bezoeker, string code) =>
        string.Join(' ', bezoeker.Pagina.QuerySelector($"main input[value='{code}']")!.ParentElement!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    async Task Staat(Casus casus, string bij, params Afwijkreden[] geteld)
    {
        await using var db = await app.AlsSysteem();
        var gebeurd = await db.Gebeurtenissen.Where(g => g.CasusId == casus.Id).ToListAsync(Stop);
        Assert.Equal(geteld, gebeurd.Select(g => g.Voorval).OfType<LijstWerdNietGevolgd>().Select(v => v.Reden));
        Assert.Equal(bij, (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Organisatie.Waarde);
    }
}
