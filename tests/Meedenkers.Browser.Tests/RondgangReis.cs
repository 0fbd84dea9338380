using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests;

/// <summary>
/// Every page that docs/rechten.md names, for everybody who may open it, wide and narrow. That table is compared with the running
/// app by another test, so a new page is looked at here by itself.
/// </summary>
[Collection(typeof(Rondgang))]
public sealed class RondgangReis(Ontwikkelapp app, Testbrowser browser) : Teamreis(app, browser)
{
    static readonly string[] Openbaar = ["openbaar", "inwoner", "verwijzer"];
    static readonly string[] GeenPagina = ["/api/", "/health/", "/.well-known/", "/account/uitloggen"];

    [Fact]
    public async Task Pages_for_visitors_are_sound() => await Loop(await Bezoek("/"), Openbaar, []);

    [Fact]
    public async Task Pages_for_a_meedenker_are_sound()
    {
        var organisatie = await App.EenOrganisatie();
        var coordinator = await App.Medewerker(Functie.Coordinator, organisatie);
        var meedenker = await App.Medewerker(Functie.MeedenkerFormeel, organisatie);
        await Loop(await Binnen(meedenker), ["ingelogd", "team"], await Gevuld(organisatie, coordinator, meedenker));
    }

    [Fact]
    public async Task Pages_for_a_coordinator_are_sound()
    {
        var organisatie = await App.EenOrganisatie();
        var coordinator = await App.Medewerker(Functie.Coordinator, organisatie);
        var meedenker = await App.Medewerker(Functie.MeedenkerFormeel, organisatie);
        await Loop(await Binnen(coordinator), ["ingelogd", "team", "coordinator"], await Gevuld(organisatie, coordinator, meedenker));
    }

    [Fact]
    public async Task Pages_for_an_organisation_without_work_are_sound() =>
        await Loop(await Binnen(await App.Medewerker(Functie.Coordinator, await App.EenOrganisatie())), ["team", "coordinator"], []);

    [Fact]
    public async Task Pages_for_a_beleidsadviseur_are_sound() =>
        await Loop(await Binnen(await App.Medewerker(Functie.Beleidsadviseur)), ["ingelogd", "beleid"], []);

    [Fact]
    public async Task Pages_for_a_regiobeheerder_are_sound() =>
        await Loop(await Binnen(await App.Medewerker(Functie.Regiobeheerder)), ["beheer"], []);

    [Theory]
    [InlineData("/dev/beeld")]
    [InlineData("/dev/beeld?kader=vraag")]
    [InlineData("/dev/beeld?kader=team")]
    public async Task Every_part_of_the_face_is_sound_in_every_frame(string pad)
    {
        var pagina = await Bezoek(pad);
        await IsOnberispelijkTotSmal(pagina);
        await pagina.SetViewportSizeAsync(390, 844);
        await IsOnberispelijk(pagina);
    }

    /// <summary>An offer, an onderdeel to assign, one that is late, one to get acquainted and one that runs; the ids of the last one.</summary>
    async Task<Dictionary<string, string>> Gevuld(string organisatie, Medewerker coordinator, Medewerker meedenker)
    {
        var aanbod = await App.EenCasus().Bij(organisatie).MetSpoed().Bewaar();
        await App.EenCasus().Bij(organisatie).Van("Fictie Verdeel").AangenomenDoor(coordinator).Bewaar();
        await App.EenCasus().Bij(organisatie).Van("Fictie Laat").MetBezwaarVoor(new(2026, 12, 8)).Geleden(TimeSpan.FromDays(20)).AangenomenDoor(coordinator).ToegewezenAan(meedenker, coordinator).Bewaar();
        await App.EenCasus().Bij(organisatie).Van("Fictie Kennis").AangenomenDoor(coordinator).ToegewezenAan(meedenker, coordinator).Bewaar();
        var casus = await App.EenCasus().Bij(organisatie).Van("Fictie Loopt").In(Leefgebied.Wonen, Leefgebied.Financien)
            .AangenomenDoor(coordinator).ToegewezenAan(meedenker, coordinator).KennisgemaaktMet(meedenker, "Post gesorteerd.").Bewaar();
        var waakvlam = await App.EenCasus().Bij(organisatie).Van("Fictie Waakvlam").AangenomenDoor(coordinator).ToegewezenAan(meedenker, coordinator).KennisgemaaktMet(meedenker).Daarna((c, nu) =>
        {
            c.RondAf(c.Onderdelen[0].Id, Afsluitreden.KanHetZelf, new(Nederland.Vandaag(nu).AddDays(10)), Handelende.Van(meedenker), Termijnen.Standaard, nu);
            c.WekWaakvlam(c.Onderdelen[0].Id, meedenkerIsEr: true, nu.AddDays(10));
        }).Geleden(TimeSpan.FromDays(20)).Bewaar();
        return new()
        {
            ["/team/aanbod/{onderdeelId}"] = $"/team/aanbod/{aanbod.Onderdelen[0].Id.Waarde}",
            ["{casusId}"] = casus.Id.Waarde.ToString(),
            ["{onderdeelId}"] = casus.Onderdelen[0].Id.Waarde.ToString(),
            ["{waakvlamid}"] = waakvlam.Onderdelen[0].Id.Waarde.ToString(),
            ["{momentId}"] = casus.Contactmomenten[0].Id.ToString(),
        };
    }

    /// <summary>Opens each page once, looks at it wide and narrow, and reports everything together.</summary>
    async Task Loop(IPage pagina, string[] voor, Dictionary<string, string> ids)
    {
        List<string> klachten = [];
        Dictionary<string, string> titels = [];
        foreach (var pad in Paden(voor, ids))
        {
            var antwoord = await pagina.GotoAsync(pad);
            if (antwoord!.Status != 200) klachten.Add($"{pad}: {antwoord.Status}");
            var hier = new Uri(pagina.Url).AbsolutePath;
            if (titels.ContainsKey(hier)) continue; // led to a page that was seen
            var titel = await pagina.TitleAsync();
            if (titels.FirstOrDefault(paar => paar.Value == titel) is { Key: { } zelfde }) klachten.Add($"{hier} and {zelfde} are both called {titel}");
            titels[hier] = titel;
            klachten.AddRange(await Bezwaren(pagina));
            await pagina.SetViewportSizeAsync(390, 844);
            klachten.AddRange(await Bezwaren(pagina));
            await pagina.SetViewportSizeAsync(1280, 900);
        }
        Assert.True(klachten.Count == 0, string.Join(Environment.NewLine, klachten));
        Assert.NotEmpty(titels);
    }

    static IEnumerable<string> Paden(string[] voor, Dictionary<string, string> ids) =>
        from regel in File.ReadLines(Path.Combine(Projectmap.Vind()!, "docs", "rechten.md"))
        let vakken = regel.Split('|', StringSplitOptions.TrimEntries)
        where vakken is [_, ['/', ..], _, _, ..] && vakken[2].Contains("GET", StringComparison.Ordinal) && voor.Contains(vakken[3])
        where !GeenPagina.Any(vakken[1].StartsWith)
        let pad = Vul(vakken[1], ids)
        where !pad.Contains('{', StringComparison.Ordinal)
        select pad;

    static string Vul(string pad, Dictionary<string, string> ids)
    {
        // An optional part may be left out; the region's own codes are the same for everybody.
        var gevuld = string.Join('/', pad.Split('/').Where(deel => !deel.EndsWith("?}", StringComparison.Ordinal)))
            .Replace(":guid", "", StringComparison.Ordinal).Replace("{gemeente}", "GM0716", StringComparison.Ordinal).Replace("/sociale-kaart/{code}", "/sociale-kaart/smwo", StringComparison.Ordinal);
        return ids.Aggregate(gevuld, (tot, id) => tot.Replace(id.Key, id.Value, StringComparison.OrdinalIgnoreCase));
    }
}
