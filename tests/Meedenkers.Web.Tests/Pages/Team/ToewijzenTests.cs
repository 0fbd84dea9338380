using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Who of the organisation does it: best first, with why, and with a reason for who is passed over.</summary>
public sealed class ToewijzenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_at_home_in_it_stands_on_top_with_why_and_the_load_beside_each_name()
    {
        var (_, cor, mees, thuis, casus) = await Ploeg3();
        using var bezoeker = await app.Als(cor);

        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));

        var volgorde = Keuzes(bezoeker);
        Assert.Equal(thuis.Id.Waarde.ToString(), volgorde[0]);
        Assert.Contains("Ervaringsdeskundige; Financiën", Tegel(bezoeker, thuis), StringComparison.Ordinal);
        Assert.Contains("Voor: Dit is de soort hulp die gevraagd is.", Tegel(bezoeker, thuis), StringComparison.Ordinal);
        Assert.Contains("Mees Voorbeeld vrijwilliger of ervaringsdeskundige, nog geen profiel", Tegel(bezoeker, mees), StringComparison.Ordinal);
        Assert.Contains("Tegen: Dit is een andere soort hulp dan gevraagd is.", Tegel(bezoeker, mees), StringComparison.Ordinal);
        Assert.Contains("0 van 4", Tegel(bezoeker, mees), StringComparison.Ordinal);
        Assert.Contains("gevraagde soort 1 × 100.000.000.000", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passing_over_who_stands_on_top_takes_a_reason_which_is_counted()
    {
        var (_, cor, mees, _, casus) = await Ploeg3();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));

        await bezoeker.Verstuur("Wijs toe", ("Invoer.Wie", mees.Id.Waarde.ToString()));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(Weigering.AfwijkredenOntbreekt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Wijs toe", ("Invoer.Waarom", "InwonerWilHet"));

        Assert.Contains("Toegewezen", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("De inwoner wil het zo", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var geteld = (await db.Gebeurtenissen.Where(g => g.CasusId == casus.Id).ToListAsync(Stop)).Select(g => g.Voorval).OfType<LijstWerdNietGevolgd>();
        Assert.Equal([Afwijkreden.InwonerWilHet], geteld.Select(v => v.Reden));
    }

    [Fact]
    public async Task Who_is_less_for_a_while_is_last_with_why_and_can_still_be_chosen_with_a_reason()
    {
        var (_, cor, _, thuis, casus) = await Ploeg3();
        await using (var db = await app.AlsSysteem())
        {
            var profiel = await db.Meedenkerprofielen.SingleAsync(p => p.Medewerker == thuis.Id, Stop);
            profiel.MeldMinder(null, thuis, thuis, Domain.Tijd.Nederland.Vandaag(app.Klok.GetUtcNow()));
            await db.SaveChangesAsync(Stop);
        }
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));

        Assert.Equal(thuis.Id.Waarde.ToString(), Keuzes(bezoeker)[^1]);
        Assert.Contains("Kan nu tijdelijk minder doen", Tegel(bezoeker, thuis), StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Wijs toe", ("Invoer.Wie", thuis.Id.Waarde.ToString()), ("Invoer.Waarom", "KennenElkaar"));
        Assert.Contains("Toegewezen", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_it_now_is_no_choice_and_when_nobody_can_the_coordinator_decides_without_a_reason()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        await using (var db = await app.AlsSysteem())
        {
            foreach (var wie in new[] { cor, mees }) db.Meedenkerprofielen.Add(Profiel(wie, cor, Profielsoort.Vrijwilliger, plaatsen: 0));
            await db.SaveChangesAsync(Stop);
        }
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));

        Assert.Equal([cor.Id.Waarde.ToString()], Keuzes(bezoeker));
        Assert.Contains("De coördinator beslist", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Wijs toe", ("Invoer.Wie", cor.Id.Waarde.ToString()));
        Assert.Contains("Toegewezen", bezoeker.Tekst, StringComparison.Ordinal);
    }

    /// <summary>A coördinator, somebody of whom nothing is known, and an ervaringsdeskundige for money, with a question that asks for one.</summary>
    async Task<(string Ons, Medewerker Cor, Medewerker Mees, Medewerker Thuis, Casus Casus)> Ploeg3()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var thuis = await app.Medewerker(Functie.MeedenkerInformeel, ons, "Thuis Voorbeeld");
        await using (var db = await app.AlsSysteem())
        {
            db.Meedenkerprofielen.Add(Profiel(thuis, cor, Profielsoort.Ervaringsdeskundige, 4));
            await db.SaveChangesAsync(Stop);
        }
        var casus = await app.EenCasus().In(Leefgebied.Financien).MetDoelgroepen(Doelgroep.LaagSes).Met(new() { Hulp = WensHulp.Ervaringsdeskundige }).Bij(ons).AangenomenDoor(cor).Bewaar();
        return (ons, cor, mees, thuis, casus);
    }

    static Meedenkerprofiel Profiel(Medewerker wie, Medewerker cor, Profielsoort soort, int plaatsen)
    {
        var profiel = new Meedenkerprofiel(wie);
        Bekwaamheid bekwaamheid = soort == Profielsoort.Ervaringsdeskundige ? new() { Soort = soort, Doelgroepen = [Doelgroep.LaagSes], Leefgebieden = [Leefgebied.Financien] } : new() { Soort = soort };
        profiel.Bevestig(new(bekwaamheid, plaatsen, true, null), wie, cor, [cor, wie], DateTimeOffset.UnixEpoch);
        return profiel;
    }

    static List<string> Keuzes(Bezoeker bezoeker) => [.. bezoeker.Pagina.QuerySelectorAll("main input[type=radio]").Select(keuze => keuze.GetAttribute("value")!)];

    static string Tegel(Bezoeker bezoeker, Medewerker wie) =>
        string.Join(' ', bezoeker.Pagina.QuerySelector($"main input[value='{wie.Id.Waarde}']")!.ParentElement!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
