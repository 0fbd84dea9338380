using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>The resident chooses who reads the question first, or leaves it to us: on the last page, with nothing more to fill in.</summary>
public sealed class KeuzeTests(TestApp app) : IClassFixture<TestApp>
{
    const string KiesVoorMij = "kies-voor-mij";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_to_five_can_be_chosen_each_with_why_and_leaving_it_to_us_is_chosen_already()
    {
        var (vrijwilligers, professionals) = await Twee("GM0716");
        using var bezoeker = await Bij("GM0716");

        var tegels = bezoeker.Pagina.QuerySelectorAll("main input[type=radio]");
        Assert.Equal(KiesVoorMij, tegels.Single(t => t.HasAttribute("checked")).GetAttribute("value"));
        Assert.InRange(tegels.Length, 3, 6);
        Assert.Contains("Vrijwilligers uit de buurt. Voor deze vraag is nu geen professional nodig. Heeft nu ruimte.", Uitleg(bezoeker, vrijwilligers), StringComparison.Ordinal);
        Assert.Contains("Professionals.", Uitleg(bezoeker, professionals), StringComparison.Ordinal);
        Assert.DoesNotContain(bezoeker.Pagina.QuerySelectorAll("main [required]"), veld => veld.GetAttribute("name") == "Invoer.Wie");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_chosen_is_asked_and_nothing_chosen_is_left_to_us(bool kiest)
    {
        var (_, professionals) = await Twee("GM0654");
        using var bezoeker = await Bij("GM0654");

        await bezoeker.VerstuurEnVolg(Verstuur, ("Akkoord", "true"), ("Wie", kiest ? professionals : KiesVoorMij));

        Assert.Equal("/vraag/verstuurd", bezoeker.Url);
        if (kiest) Assert.Equal(professionals, await GaatNaar(bezoeker));
        else Assert.StartsWith("pool-", await GaatNaar(bezoeker), StringComparison.Ordinal);
        Assert.Equal(kiest ? new OrganisatieCode(professionals) : null, (await Aanmelding(bezoeker)).Wens.Organisatie);
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("jgz")]
    [InlineData("elders")]
    [InlineData("../../team")]
    public async Task Whom_the_page_did_not_offer_is_refused_and_nothing_is_lost_or_sent(string wie)
    {
        await Twee("GM0678");
        var elders = await Helper(OrganisatieSoort.Formeel, "GM0703");
        using var bezoeker = await Bij("GM0678");
        var velden = bezoeker.Velden(Verstuur).Where(v => v.Key is not "Invoer.Wie").Append(new("Invoer.Wie", wie == "elders" ? elders : wie)).Append(new("Invoer.Akkoord", "true")).ToList();

        await bezoeker.Stuur("/vraag/controle", velden);

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("De hulp die is gekozen, kan nu niet meer.", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg(Verstuur, ("Akkoord", "true"), ("Wie", KiesVoorMij));
        Assert.Equal("/vraag/verstuurd", bezoeker.Url);
    }

    [Fact]
    public async Task Who_is_gone_since_the_page_was_read_is_said_and_the_others_can_still_be_chosen()
    {
        var (vrijwilligers, professionals) = await Twee("GM1676");
        await Helper(OrganisatieSoort.Formeel, "GM1676");
        using var bezoeker = await Bij("GM1676");
        await Vertrekt(professionals);

        await bezoeker.Verstuur(Verstuur, ("Akkoord", "true"), ("Wie", professionals));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("De hulp die is gekozen, kan nu niet meer.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Null(bezoeker.Pagina.QuerySelector($"input[value='{professionals}']"));
        await bezoeker.VerstuurEnVolg(Verstuur, ("Akkoord", "true"), ("Wie", vrijwilligers));
        Assert.Equal(vrijwilligers, await GaatNaar(bezoeker));
    }

    [Fact]
    public async Task A_choice_is_kept_in_the_draft_and_who_left_meanwhile_is_said_when_it_is_opened_again()
    {
        var (_, professionals) = await Twee("GM1695");
        await Helper(OrganisatieSoort.Formeel, "GM1695");
        using var bezoeker = await Bij("GM1695");
        await bezoeker.VerstuurEnVolg(Terug, ("Wie", professionals));
        await bezoeker.Open("/vraag/controle");
        Assert.Equal(professionals, bezoeker.Pagina.QuerySelector("main input[type=radio][checked]")!.GetAttribute("value"));
        await Vertrekt(professionals);

        await bezoeker.Open("/vraag/controle");

        Assert.Contains("De hulp die u koos, kan nu niet meer.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal(KiesVoorMij, bezoeker.Pagina.QuerySelector("main input[type=radio][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Sending_twice_at_once_makes_one_question_with_who_was_chosen()
    {
        var (_, professionals) = await Twee("GM0703");
        using var bezoeker = await Bij("GM0703");
        var velden = bezoeker.Velden(Verstuur).Where(v => v.Key is not "Invoer.Wie").Append(new("Invoer.Wie", professionals)).Append(new("Invoer.Akkoord", "true")).ToList();

        await Task.WhenAll(bezoeker.Stuur("/vraag/controle", velden), bezoeker.Stuur("/vraag/controle", velden));

        await bezoeker.Open("/vraag/verstuurd");
        Assert.Equal(professionals, await GaatNaar(bezoeker));
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Casussen.CountAsync(c => c.Gemeente == "GM0703", Stop));
    }

    [Fact]
    public async Task Where_a_professional_is_needed_nobody_else_can_be_chosen()
    {
        var (vrijwilligers, professionals) = await Twee("GM0716");
        await Helper(OrganisatieSoort.Formeel, "GM0716");
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.VerstuurEnVolg(Verder, ("Plaats", Plaats("GM0716")));
        await bezoeker.GaNaar("dringend");
        await bezoeker.VerstuurEnVolg(Verder, ("Dringend", "B01"));
        await bezoeker.GaNaar("controle");

        Assert.Null(bezoeker.Pagina.QuerySelector($"input[value='{vrijwilligers}']"));
        Assert.NotNull(bezoeker.Pagina.QuerySelector($"input[value='{professionals}']"));
    }

    [Fact]
    public async Task Bel_mij_maar_leaves_it_to_us()
    {
        await Twee("GM0664");
        using var bezoeker = await app.BijStap("controle");
        var gekozen = bezoeker.Pagina.QuerySelectorAll("main input[type=radio]")[^1].GetAttribute("value");
        await bezoeker.VerstuurEnVolg("bel mij maar", ("Wie", gekozen));
        await bezoeker.VerstuurEnVolg("Bel mij", ("Naam", "Testers"), ("Telefoon", "0612345678"), ("Akkoord", "true"));

        Assert.Equal("/vraag/verstuurd", bezoeker.Url);
        Assert.Null((await Aanmelding(bezoeker)).Wens.Organisatie);
        Assert.NotEqual(gekozen, await GaatNaar(bezoeker));
    }

    [Fact]
    public async Task A_lost_draft_is_said_and_sends_nothing()
    {
        await Twee("GM0664");
        using var bezoeker = await app.BijStap("controle");
        await using (var db = await app.AlsSysteem()) await db.Concepten.Where(c => c.VerzondenOp == null).ExecuteDeleteAsync(Stop);

        await bezoeker.Verstuur(Verstuur, ("Akkoord", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Wij hebben uw eerdere antwoorden niet meer", bezoeker.Tekst, StringComparison.Ordinal);
    }

    static string Plaats(string gemeente) => gemeente switch
    {
        "GM0654" => "Borssele",
        "GM0678" => "Kapelle",
        "GM0703" => "Yerseke",
        "GM0716" => "Sint-Maartensdijk",
        "GM1676" => "Zierikzee",
        "GM1695" => "Kats",
        _ => "Goes",
    };

    static string Uitleg(Bezoeker bezoeker, string code) => bezoeker.Pagina.QuerySelector($"input[value='{code}']")!.ParentElement!.TextContent;

    async Task<Bezoeker> Bij(string gemeente)
    {
        var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.VerstuurEnVolg(Verder, ("Plaats", Plaats(gemeente)));
        await bezoeker.GaNaar("controle");
        return bezoeker;
    }

    async Task<(string Vrijwilligers, string Professionals)> Twee(string gemeente) =>
        (await Helper(OrganisatieSoort.Informeel, gemeente), await Helper(OrganisatieSoort.Formeel, gemeente));

    async Task<string> Helper(OrganisatieSoort soort, string gemeente)
    {
        var code = await app.EenOrganisatie(soort, new([], [], Dekking.Breed), null, gemeente);
        await app.Medewerker(Functie.Coordinator, code);
        return code;
    }

    async Task Vertrekt(string organisatie)
    {
        await using var db = await app.AlsSysteem();
        await db.Medewerkers.Where(m => m.Organisatie == new OrganisatieCode(organisatie)).ExecuteUpdateAsync(zet => zet.SetProperty(m => m.Actief, false), Stop);
    }

    async Task<string> GaatNaar(Bezoeker bezoeker)
    {
        var casus = (await Aanmelding(bezoeker)).CasusId;
        await using var db = await app.AlsSysteem();
        var onderdeel = await db.Onderdelen.SingleAsync(o => o.CasusId == casus, Stop);
        Assert.Equal(Onderdeelstand.Aangeboden, onderdeel.Stand);
        return onderdeel.Organisatie.Waarde;
    }

    async Task<Domain.Aanmeldingen.Aanmelding> Aanmelding(Bezoeker bezoeker)
    {
        Casusnummer.Probeer(bezoeker.Nummer(), out var nummer);
        await using var db = await app.AlsSysteem();
        return await db.Aanmeldingen.SingleAsync(a => db.Casussen.Any(c => c.Id == a.CasusId && c.Nummer == nummer), Stop);
    }
}
