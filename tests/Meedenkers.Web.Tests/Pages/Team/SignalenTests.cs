using System.Net;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>What facts propose on the page of a casus and of scaling: per role and state, and what people do with it.</summary>
public sealed class SignalenTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly DateOnly Vandaag = new(2026, 11, 23);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_reads_why_and_asks_somebody_and_the_coordinator_scales()
    {
        var (ons, cor, mees) = await Pool();
        var casus = await app.EenCasus().Bij(ons).MetBezwaarVoor(new(2026, 12, 4)).In(Leefgebied.Wonen, Leefgebied.Gezondheid).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();

        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        foreach (var wel in new[] { "Misschien opschalen", "Bezwaar of klacht. Er loopt een termijn tot 4 dec.", "Meer dan één wet. De onderwerpen raken misschien aan de Wmo en de Zorgverzekeringswet." })
            Assert.Contains(wel, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal([$"/team/advies/nieuw?onderdeel={casus.Onderdelen[0].Id.Waarde}", Ploeg.Pad(casus, "ontlasten")], Wegen(bezoeker));

        using var haar = await app.Als(cor);
        await haar.Open(Ploeg.Pad(casus));
        Assert.Contains("Misschien opschalen", haar.Tekst, StringComparison.Ordinal);
        Assert.Equal([Ploeg.Pad(casus, "schalen")], Wegen(haar));
    }

    [Fact]
    public async Task A_signal_that_was_put_aside_is_gone_for_everybody()
    {
        var (ons, cor, pro) = await Professionals();
        var casus = await Goed(app.EenCasus().Bij(ons).AangenomenDoor(pro).KennisgemaaktMet(pro), pro, keer: 2).Bewaar();
        using var bezoeker = await app.Als(pro);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("Misschien afschalen", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("De laatste 3 contacten: gaat goed.", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Inwoner wil niet");
        Assert.Contains("Weggelegd. Het komt terug als er iets verandert.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Signaal weggelegd", bezoeker.Tekst, StringComparison.Ordinal);
        using var haar = await app.Als(cor);
        foreach (var wie in new[] { bezoeker, haar })
        {
            await wie.Open(Ploeg.Pad(casus));
            Assert.DoesNotContain("Misschien afschalen", wie.Tekst, StringComparison.Ordinal);
        }

        await using var db = await app.AlsSysteem();
        var rij = await db.WeggelegdeSignalen.AsNoTracking().SingleAsync(w => w.CasusId == casus.Id, Stop);
        Assert.Equal((Schaalsignaalcode.GaatGoed, Wegreden.InwonerWilNiet, pro.Id), (rij.Signaal, rij.Reden, rij.Door));
    }

    [Fact]
    public async Task New_facts_bring_a_signal_back()
    {
        var (ons, cor, mees) = await Pool();
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Gezondheid).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.VerstuurEnVolg("Nu niet nodig");
        Assert.DoesNotContain("Meer dan één wet. De", bezoeker.Tekst, StringComparison.Ordinal);

        await Doe(casus, (c, nu) => c.Typeer(c.Onderdelen[0].Id, [Leefgebied.Wonen, Leefgebied.Financien], null, null, Handelende.Van(mees), nu));
        using var haar = await app.Als(cor);
        await haar.Open(Ploeg.Pad(casus));
        Assert.Contains("de Wmo en de Participatiewet", haar.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formal_task_in_the_plan_and_a_decision_that_came_are_facts_too()
    {
        var (ons, _, mees) = await Pool();
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees)
            .MetPlan(mees, null, new("Brief schrijven", Stapdoener.Meedenker, Taak: "F09"), new("Mee naar de balie", Stapdoener.IemandAnders, Taak: "F05"), new("Bellen", Stapdoener.Meedenker, Taak: "V03"))
            .MetWerk((c, nu) => new Bezwaartermijn(c, c.Onderdelen[0].Id, new(null, Vandaag, new(2026, 12, 4)), Handelende.Van(mees), nu)).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("Werk voor een professional. In het plan staat: helpt bij klacht, geschil, bezwaar en beroep.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bezwaar of klacht. Er loopt een termijn tot 4 dec.", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_changed_meanwhile_and_nonsense_are_answered_in_a_sentence_and_keep_nothing()
    {
        var (ons, _, mees) = await Pool();
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Gezondheid).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        foreach (var (veld, waarde) in new[] { ("vingerafdruk", "0123456789abcdef"), ("signaal", "gaat-goed"), ("signaal", "verzonnen"), ("reden", "zomaar") })
        {
            await bezoeker.Open(Ploeg.Pad(casus));
            var velden = bezoeker.Velden("Nu niet nodig").Where(v => v.Key != veld).Append(new(veld, waarde)).ToList();
            await bezoeker.Stuur($"{Ploeg.Pad(casus)}?handler=Wegleggen&onderdeel={casus.Onderdelen[0].Id.Waarde}", velden);
            Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
            Assert.Contains("Dit signaal is net veranderd. Kijk nog een keer.", bezoeker.Tekst, StringComparison.Ordinal);
        }
        await using var db = await app.AlsSysteem();
        Assert.False(await db.WeggelegdeSignalen.AnyAsync(w => w.CasusId == casus.Id, Stop));
    }

    [Fact]
    public async Task Long_silence_and_no_progress_are_told_by_the_terms_of_the_region()
    {
        var (ons, cor, mees) = await Pool();
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Geleden(TimeSpan.FromDays(90)).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Contains("Lang geen contact", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geen voortgang. Sinds 25 aug geen stap gezet", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains(Ploeg.Pad(casus, "contact"), Wegen(bezoeker));

        await Doe(casus, (c, nu) => c.LegContactVast(c.Onderdelen[0].Id, Contact(Contactuitkomst.IetsNodig), Handelende.Van(mees), nu));
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.DoesNotContain("Lang geen contact", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geen voortgang.", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_resident_lets_it_rest_and_before_the_first_contact_nothing_is_proposed()
    {
        var (ons, cor, mees) = await Pool();
        var stil = await app.EenCasus().Bij(ons).MetBezwaarVoor(new(2026, 12, 4)).AangenomenDoor(mees).KennisgemaaktMet(mees).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        var vroeg = await app.EenCasus().Bij(ons).MetBezwaarVoor(new(2026, 12, 4)).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(cor);
        foreach (var casus in new[] { stil, vroeg })
        {
            await bezoeker.Open(Ploeg.Pad(casus));
            Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
            Assert.DoesNotContain("Misschien", bezoeker.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Scaling_marks_the_reasons_with_the_fact_behind_them_and_what_is_used_is_counted()
    {
        var (ons, cor, pro) = await Professionals();
        var (naar, _, _) = await Pool();
        var casus = await Goed(app.EenCasus().Bij(ons).Met(new Wens { Momenten = [Moment.Avond] }).AangenomenDoor(pro).KennisgemaaktMet(pro), pro, keer: 2).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "schalen"));
        Assert.Contains("De laatste 3 contacten: gaat goed.", Tegel(bezoeker, "C04"), StringComparison.Ordinal);
        Assert.Contains("De inwoner kan alleen ’s avonds.", Tegel(bezoeker, "C06"), StringComparison.Ordinal);
        Assert.Empty(bezoeker.Pagina.QuerySelectorAll("[value='C01@1']").Select(e => e.Closest("label, .tegel")?.QuerySelector(".label")).OfType<object>());

        await bezoeker.Verstuur("Leg het besluit vast", ("Invoer.Wie", naar), ("Invoer.Criteria", "C04@1"), ("Invoer.Toelichting", "Het gaat goed."), ("Invoer.Wijze", "telefoon"));
        Assert.Equal(HttpStatusCode.Redirect, bezoeker.Status);
        await using var db = await app.AlsSysteem();
        var gebruikt = (await db.Gebeurtenissen.Where(g => g.CasusId == casus.Id).ToListAsync(Stop)).Select(g => g.Voorval).OfType<SchaalsignaalWerdGebruikt>();
        Assert.Equal([new SchaalsignaalWerdGebruikt(casus.Onderdelen[0].Id, Schaalsignaalcode.GaatGoed)], gebruikt);
    }

    static string Tegel(Bezoeker bezoeker, string code) => bezoeker.Pagina.QuerySelector($"[value='{code}@1']")!.ParentElement!.TextContent;

    /// <summary>Where the buttons below what is proposed lead.</summary>
    static List<string> Wegen(Bezoeker bezoeker) =>
        [.. bezoeker.Pagina.QuerySelectorAll(".signaal--info a").Select(a => a.GetAttribute("href")!)];

    static Contact Contact(Contactuitkomst uitkomst) => new(Vandaag, Contactsoort.Telefoon, uitkomst, null, null);

    static Casusbouwer Goed(Casusbouwer bouwer, Medewerker wie, int keer)
    {
        for (var i = 1; i <= keer; i++)
        {
            var seconde = i;
            bouwer = bouwer.Daarna((c, nu) => c.LegContactVast(c.Onderdelen[0].Id, Contact(Contactuitkomst.GaatGoed), Handelende.Van(wie), nu.AddSeconds(seconde)));
        }
        return bouwer;
    }

    async Task Doe(Casus casus, Action<Casus, DateTimeOffset> daad)
    {
        await using var db = await app.AlsSysteem();
        var geladen = await db.Casussen.Include(c => c.Onderdelen).Include(c => c.Overdrachten).Include(c => c.Toegangen).Include(c => c.Schaalverzoeken).Include(c => c.Verwijzing).SingleAsync(c => c.Id == casus.Id, Stop);
        daad(geladen, app.Klok.GetUtcNow());
        await db.SaveChangesAsync(Stop);
    }

    async Task<(string Ons, Medewerker Cor, Medewerker Pro)> Professionals()
    {
        var ons = await app.EenOrganisatie();
        return (ons, await app.Medewerker(Functie.Coordinator, ons, "Cor Voorbeeld"), await app.Medewerker(Functie.MeedenkerFormeel, ons, "Pien Voorbeeld"));
    }

    /// <summary>An organisation of volunteers.</summary>
    async Task<(string Ons, Medewerker Cor, Medewerker Mees)> Pool()
    {
        var code = $"pool-{Guid.NewGuid():N}"[..30];
        await using var db = await app.AlsSysteem();
        db.Organisaties.Add(new() { Code = new(code), Naam = $"Stichting {code}", Soort = OrganisatieSoort.Informeel, Onafhankelijk = true, Ingekocht = true });
        await db.SaveChangesAsync(Stop);
        app.Services.GetRequiredService<Naslagbron>().Vervang();
        return (code, await app.Medewerker(Functie.Coordinator, code, "Cor Voorbeeld"), await app.Medewerker(Functie.MeedenkerInformeel, code, "Mees Voorbeeld"));
    }
}
