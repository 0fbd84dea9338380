using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Beheer;

/// <summary>The regiobeheerder lets an organisation begin, and nothing more: a named person there must say yes.</summary>
public sealed class AccountsTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static readonly (string, string?)[] Goed =
    [
        ("Invoer.Naam", "Kanarie Fictie"), ("Invoer.Email", "kanarie@test.example"), ("Invoer.BevestigerNaam", "Getuige Denkbeeld"), ("Invoer.BevestigerEmail", "getuige@test.example"),
    ];

    [Fact]
    public async Task A_first_coordinator_is_invited_confirmed_and_then_gets_a_link()
    {
        var ons = await app.EenOrganisatie();
        using var rik = await app.Als(Functie.Regiobeheerder);
        await rik.Open("/beheer/accounts");
        Assert.Contains("krijgt geen vragen", rik.Tekst, StringComparison.Ordinal);
        await rik.Open($"/beheer/accounts/organisatie/{ons}");
        await rik.VerstuurEnVolg("Vraag om bevestiging", Goed);
        Assert.Contains("Wacht op Getuige Denkbeeld", rik.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var vraag = await db.Post("getuige@test.example", Berichtsoort.Bevestigingsverzoek);
        Assert.DoesNotContain("Kanarie", vraag.Onderwerp + vraag.Tekst, StringComparison.Ordinal);
        var link = vraag.Sleutel("/uitnodiging/bevestigen/");
        Assert.False(await db.Berichten.AnyAsync(b => b.Aan == Emailadres.VanOpslag("kanarie@test.example"), Stop));

        using var getuige = app.Bezoeker();
        await getuige.Open($"/uitnodiging/bevestigen/{link.Waarde}");
        Assert.Equal("/uitnodiging/bevestigen", getuige.Doorverwijzing);
        await getuige.Volg();
        Assert.Contains("Kanarie Fictie wordt coördinator van", getuige.Tekst, StringComparison.Ordinal);
        var velden = getuige.Velden("Ja, dat klopt");
        var nog = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.BevestigHash == link.Hash(), Stop);
        Assert.Equal("NogNietBevestigd", nog.WaaromNietGebruik(app.Klok.GetUtcNow())?.Code);

        await getuige.VerstuurEnVolg("Ja, dat klopt");
        Assert.Contains("Dank u, het is bevestigd", getuige.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", getuige.Tekst, StringComparison.Ordinal);
        var nu = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == nog.Id, Stop);
        Assert.Null(nu.WaaromNietGebruik(app.Klok.GetUtcNow()));
        Assert.Equal(nu.SleutelHash, (await db.Post("kanarie@test.example", Berichtsoort.Uitnodiging)).Sleutel("/account/uitnodiging/").Hash());
        Assert.True(await db.Logregels.AnyAsync(r => r.Wat == "uitnodiging bevestigd", Stop));

        await getuige.Stuur("/uitnodiging/bevestigen?handler=Ja", velden);
        Assert.Equal(HttpStatusCode.BadRequest, getuige.Status);
        Assert.Equal(1, await db.Berichten.CountAsync(b => b.Aan == Emailadres.VanOpslag("kanarie@test.example"), Stop));
        await getuige.Stuur("/uitnodiging/bevestigen?handler=Nee", velden);
        Assert.Equal(HttpStatusCode.BadRequest, getuige.Status);
        Assert.True((await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == nog.Id, Stop)).IsOpen);

        await TrekIn(rik, nog.Id);
    }

    [Fact]
    public async Task A_no_ends_it_and_the_regiobeheerder_hears_so_without_a_name()
    {
        var ons = await app.EenOrganisatie();
        var beheerder = await app.Medewerker(Functie.Regiobeheerder, naam: "Rika Voorbeeld");
        using var rik = await app.Als(beheerder);
        await rik.Open($"/beheer/accounts/organisatie/{ons}");
        await rik.Verstuur("Vraag om bevestiging", Met("neen"));
        await using var db = await app.AlsSysteem();
        var link = (await db.Post("getuige-neen@test.example", Berichtsoort.Bevestigingsverzoek)).Sleutel("/uitnodiging/bevestigen/");
        using var getuige = app.Bezoeker();
        await (await getuige.Open($"/uitnodiging/bevestigen/{link.Waarde}")).Volg();
        await getuige.VerstuurEnVolg("Nee, dat klopt niet");

        Assert.Contains("staat niet meer open", getuige.Tekst, StringComparison.Ordinal);
        var bericht = await db.Post(Mensen.Mailadres(beheerder), Berichtsoort.NietBevestigd);
        Assert.DoesNotContain("Kanarie", bericht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Getuige", bericht.Tekst, StringComparison.Ordinal);
        Assert.False((await db.Uitnodigingen.SingleAsync(u => u.BevestigHash == link.Hash(), Stop)).IsOpen);
    }

    [Fact]
    public async Task A_regiobeheerder_cannot_invite_himself_as_coordinator_nor_confirm_it_himself()
    {
        var ons = await app.EenOrganisatie();
        var ik = await app.Medewerker(Functie.Regiobeheerder, naam: "Ritske Zelf");
        using var rik = await app.Als(ik);
        foreach (var (anders, zin) in new (Dictionary<string, string>, string)[]
        {
            (new() { ["Invoer.Email"] = Mensen.Mailadres(ik) }, "U kunt uzelf niet uitnodigen"),
            (new() { ["Invoer.Naam"] = "ritske  zelf" }, "U kunt uzelf niet uitnodigen"),
            (new() { ["Invoer.BevestigerEmail"] = Mensen.Mailadres(ik) }, "Wie bevestigt, is een ander"),
            (new() { ["Invoer.BevestigerNaam"] = "Ritske Zelf" }, "Wie bevestigt, is een ander"),
            (new() { ["Invoer.BevestigerEmail"] = "zelf-kanarie@test.example", ["Invoer.Email"] = "zelf-kanarie@test.example" }, "Wie bevestigt, is een ander"),
        })
        {
            await rik.Open($"/beheer/accounts/organisatie/{ons}");
            await rik.Verstuur("Vraag om bevestiging", Goed.Select(v => anders.TryGetValue(v.Item1, out var waarde) ? (v.Item1, waarde) : v));
            Assert.Equal(HttpStatusCode.BadRequest, rik.Status);
            Assert.Contains(zin, rik.Tekst, StringComparison.Ordinal);
        }
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Uitnodigingen.AnyAsync(u => u.Organisatie == new OrganisatieCode(ons), Stop));
        Assert.Equal(5, await db.Logregels.CountAsync(r => r.Medewerker == ik.Id && r.Handeling == Loghandeling.Geweigerd && r.Wat == "uitnodiging coordinator", Stop));
    }

    [Fact]
    public async Task An_organisation_with_a_coordinator_does_it_itself_and_one_that_got_one_meanwhile_too()
    {
        var ons = await app.EenOrganisatie();
        using var rik = await app.Als(Functie.Regiobeheerder);
        await rik.Open($"/beheer/accounts/organisatie/{ons}");
        await rik.Verstuur("Vraag om bevestiging", Met("intussen"));
        await rik.Open($"/beheer/accounts/organisatie/{ons}");
        await rik.Verstuur("Vraag om bevestiging", Met("tweede"));
        Assert.Contains("staat al een uitnodiging open", rik.Tekst, StringComparison.Ordinal);

        await app.Medewerker(Functie.Coordinator, ons);
        await using var db = await app.AlsSysteem();
        var link = (await db.Post("getuige-intussen@test.example", Berichtsoort.Bevestigingsverzoek)).Sleutel("/uitnodiging/bevestigen/");
        using var getuige = app.Bezoeker();
        await (await getuige.Open($"/uitnodiging/bevestigen/{link.Waarde}")).Volg();
        Assert.Contains("staat niet meer open", getuige.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", getuige.Tekst, StringComparison.Ordinal);
        await rik.Open($"/beheer/accounts/organisatie/{ons}");
        await rik.Verstuur("Vraag om bevestiging", Met("derde"));
        Assert.Contains("heeft al een coördinator", rik.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_people_on_cases_is_there_but_coordinators()
    {
        var ons = await app.EenOrganisatie();
        await app.Medewerker(Functie.Coordinator, ons, "Zichtbare Coordinator");
        var mees = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Kanarie Meedenker");
        using var rik = await app.Als(Functie.Regiobeheerder);
        await rik.Open("/beheer/accounts");
        Assert.Contains("Zichtbare Coordinator", rik.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie Meedenker", rik.Bron, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await rik.Open($"/beheer/accounts/{mees.Id.Waarde}")).Status);
        await rik.Open("/beheer/accounts/uitnodigen");
        var token = rik.Velden("Nodig uit").Where(v => v.Key.StartsWith("__Req", StringComparison.Ordinal)).ToList();
        foreach (var handler in new[] { "Pauze", "Hervat", "Stop", "KijkNa" }) Assert.Equal(HttpStatusCode.NotFound, (await rik.Stuur($"/beheer/accounts/{mees.Id.Waarde}?handler={handler}", token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rik.Open($"/beheer/accounts/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await rik.Open("/beheer/accounts/organisatie/bestaat-niet")).Status);
    }

    [Fact]
    public async Task The_only_coordinator_can_be_paused_after_a_warning_and_one_of_two_cannot()
    {
        var ons = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, ons, "Cor Voorbeeld");
        using var zij = await app.Als(cor);
        using var rik = await app.Als(Functie.Regiobeheerder);
        await rik.Open($"/beheer/accounts/{cor.Id.Waarde}");
        Assert.Contains("Daarna krijgt deze organisatie geen nieuwe vragen meer.", rik.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Sluit het account", rik.Tekst, StringComparison.Ordinal);
        await rik.VerstuurEnVolg("Begin de pauze");
        Assert.StartsWith("/account/inloggen", (await zij.Open("/team")).Doorverwijzing, StringComparison.Ordinal);
        await rik.Open($"/beheer/accounts/{cor.Id.Waarde}");
        await rik.VerstuurEnVolg("Laat weer meedoen");

        await app.Medewerker(Functie.Coordinator, ons, "Tweede Voorbeeld");
        await rik.Open($"/beheer/accounts/{cor.Id.Waarde}");
        Assert.Contains("Vraag die om dit te doen.", rik.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Begin de pauze", rik.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_beleidsadviseur_belongs_to_a_gemeente_and_can_be_paused_and_stopped()
    {
        using var rik = await app.Als(Functie.Regiobeheerder);
        await rik.Open("/beheer/accounts/uitnodigen");
        await rik.Verstuur("Nodig uit", ("Invoer.Naam", "Nieuwe Adviseur"), ("Invoer.Email", "adviseur@test.example"), ("Invoer.Functie", "beleidsadviseur"));
        Assert.Equal(HttpStatusCode.BadRequest, rik.Status);
        Assert.Contains("Kies de gemeente.", rik.Tekst, StringComparison.Ordinal);
        await rik.VerstuurEnVolg("Nodig uit", ("Invoer.Gemeente", "GM0664"));
        Assert.Contains("beleidsadviseur van Goes", rik.Tekst, StringComparison.Ordinal);

        var bea = await app.Medewerker(Functie.Beleidsadviseur, naam: "Bea Kanarie", gemeente: "GM0664");
        await rik.Open($"/beheer/accounts/{bea.Id.Waarde}");
        await rik.VerstuurEnVolg("Begin de pauze");
        await rik.Open($"/beheer/accounts/{bea.Id.Waarde}");
        var velden = rik.Velden("Sluit het account");
        await rik.VerstuurEnVolg("Sluit het account");
        Assert.DoesNotContain("Bea Kanarie", rik.Tekst, StringComparison.Ordinal);
        await rik.Stuur($"/beheer/accounts/{bea.Id.Waarde}?handler=Stop", velden.Where(v => v.Key != "Gezien"));
        Assert.Equal(HttpStatusCode.BadRequest, rik.Status);
    }

    [Fact]
    public async Task Without_the_link_there_is_nothing_to_confirm()
    {
        using var iemand = app.Bezoeker();
        await iemand.Open("/uitnodiging/bevestigen");
        Assert.Contains("Open de link uit uw mail", iemand.Tekst, StringComparison.Ordinal);
        await (await iemand.Open($"/uitnodiging/bevestigen/{Linksleutel.Nieuw().Waarde}")).Volg();
        Assert.Contains("Open de link uit uw mail", iemand.Tekst, StringComparison.Ordinal);
        await (await iemand.Open("/uitnodiging/bevestigen/onzin")).Volg();
        Assert.Equal(HttpStatusCode.OK, iemand.Status);
    }

    [Theory]
    [InlineData(Functie.Coordinator)]
    [InlineData(Functie.Beleidsadviseur)]
    public async Task The_pages_are_for_the_regiobeheerder(Functie functie)
    {
        using var iemand = await app.Als(functie);
        foreach (var pad in new[] { "/beheer/accounts", "/beheer/accounts/uitnodigen", "/beheer/accounts/organisatie/smwo", $"/beheer/accounts/{Guid.NewGuid()}" })
            Assert.Equal(HttpStatusCode.Forbidden, (await iemand.Open(pad)).Status);
    }

    static async Task TrekIn(Bezoeker rik, Guid uitnodiging)
    {
        await rik.Open("/beheer/accounts");
        // By its key: other tests invite people of the same name.
        var knop = rik.Pagina.QuerySelectorAll("button").Single(b => b.TextContent.Contains("Trek in", StringComparison.Ordinal) && b.Closest("form")!.OuterHtml.Contains(uitnodiging.ToString(), StringComparison.Ordinal));
        await (await rik.Verstuur(knop)).Volg();
        Assert.DoesNotContain(uitnodiging.ToString(), rik.Bron, StringComparison.Ordinal);
    }

    /// <summary>The same people with addresses of their own.</summary>
    static IEnumerable<(string, string?)> Met(string naam) => Goed.Select(v => (v.Item1, v.Item2?.Replace("@", $"-{naam}@", StringComparison.Ordinal)));
}
