using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;
using static Meedenkers.Web.Tests.Pages.Vraag.Reis;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>"Bewaar en ga later verder": link and code, another browser, wrong codes, the end of it.</summary>
public class BewarenTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task With_link_and_code_it_goes_on_in_another_browser_and_the_first_is_out()
    {
        using var eerst = await app.BijStap("wat-speelt");
        await eerst.VerstuurEnVolg(Later, ("EigenWoorden", "Half een zin"));
        var (pad, code) = Bewaard(eerst);
        Assert.Contains($"Tot en met {Nederland.Lang(Nederland.Vandaag(app.Klok.GetUtcNow()).AddDays(7))}", eerst.Tekst, StringComparison.Ordinal);

        using var later = app.Bezoeker();
        await later.Open(pad);
        Assert.Equal((HttpStatusCode.Redirect, "/vraag/verder"), (later.Status, later.Doorverwijzing));
        await later.Volg();
        Assert.DoesNotContain(pad[^10..], later.Bron, StringComparison.Ordinal);
        await later.VerstuurEnVolg("Ga verder", ("Code", code.ToLowerInvariant()));
        Assert.Equal("/vraag/wat-speelt", later.Url);
        Assert.Equal("Half een zin", later.Pagina.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);

        await eerst.Open("/vraag/wat-speelt");
        Assert.Equal("/vraag/verlopen", eerst.Doorverwijzing);
        await later.Open(pad);
        await later.Volg();
        await later.VerstuurEnVolg("Ga verder", ("Code", code));
        Assert.Equal("/vraag/wat-speelt", later.Url);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        using var eerst = await app.BijStap("wat-speelt");
        await eerst.VerstuurEnVolg(Later);
        var (pad, _) = Bewaard(eerst);
        using var later = app.Bezoeker();
        await later.Open(pad);
        await later.Open(pad);

        await eerst.Open("/vraag/wat-speelt");
        Assert.Equal(HttpStatusCode.OK, eerst.Status);
        Assert.False(later.Koekjes.ContainsKey("__Host-concept"));
    }

    [Fact]
    public async Task A_wrong_code_is_slowed_down_and_never_locked()
    {
        using var eerst = await app.BijStap("wat-speelt");
        await eerst.VerstuurEnVolg(Later);
        var (pad, code) = Bewaard(eerst);
        using var later = app.Bezoeker();
        await later.Open(pad);
        await later.Volg();
        for (var i = 0; i < 5; i++)
        {
            await later.Verstuur("Ga verder", ("Code", "0000 0000"));
            Assert.Equal(HttpStatusCode.BadRequest, later.Status);
        }
        await later.Verstuur("Ga verder", ("Code", code));
        Assert.Equal(HttpStatusCode.TooManyRequests, later.Status);
        Assert.Contains("Wacht 5 seconden", later.Tekst, StringComparison.Ordinal);

        app.Klok.Advance(TimeSpan.FromSeconds(6));
        await later.VerstuurEnVolg("Ga verder", ("Code", code));
        Assert.Equal("/vraag/wat-speelt", later.Url);
    }

    [Theory]
    [InlineData("/vraag/verder/0123456789ABCDEFGHJKMNPQRS")]
    [InlineData("/vraag/verder/geen-link")]
    public async Task A_link_that_is_not_ours_gets_the_same_answer_as_a_wrong_code(string pad)
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open(pad);
        await bezoeker.Volg();
        await bezoeker.Verstuur("Ga verder", ("Code", "ABCD 2345"));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("horen niet bij elkaar", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_link_the_page_says_what_to_do()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/vraag/verder");

        Assert.Contains("Open eerst de link die u bewaarde.", bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_can_be_mailed_without_the_code_and_without_a_name()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.VerstuurEnVolg(Later, ("EigenWoorden", "geheim-verhaal"));
        var (pad, code) = Bewaard(bezoeker);
        await bezoeker.Verstuur("Mail mij de link", ("Email", "geen adres"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        await bezoeker.VerstuurEnVolg("Mail mij de link", ("Email", "ria@voorbeeld.example"));
        Assert.Contains("De link komt eraan.", bezoeker.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var bericht = await db.Berichten.SingleAsync(b => b.Aan == Adres("ria@voorbeeld.example"), TestContext.Current.CancellationToken);
        Assert.Contains(pad, bericht.Tekst!, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace(" ", "", StringComparison.Ordinal), bericht.Tekst!.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim-verhaal", bericht.Tekst, StringComparison.Ordinal);
        Assert.Null(bericht.CasusId);
    }

    [Fact]
    public async Task Somebody_elses_mailbox_cannot_be_flooded()
    {
        using var bezoeker = await app.BijStap("woonplaats");
        await bezoeker.VerstuurEnVolg(Later);
        for (var i = 0; i < 5; i++) await bezoeker.VerstuurEnVolg("Mail mij de link", ("Email", "vol@voorbeeld.example"));
        await bezoeker.Verstuur("Mail mij de link", ("Email", "vol@voorbeeld.example"));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Wacht", bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_it_is_gone_and_the_page_says_so()
    {
        using var eigen = await app.BijStap("wat-speelt");
        await eigen.VerstuurEnVolg(Later);
        var (pad, code) = Bewaard(eigen);
        app.Klok.Advance(TimeSpan.FromDays(8));

        await eigen.Open("/vraag/wat-speelt");
        await eigen.Volg();
        Assert.Equal("/vraag/verlopen", eigen.Url);
        Assert.Contains("Begin opnieuw", eigen.Tekst, StringComparison.Ordinal);
        await eigen.Open(pad);
        await eigen.Volg();
        await eigen.Verstuur("Ga verder", ("Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, eigen.Status);
    }

    [Fact]
    public async Task A_form_that_comes_too_late_keeps_what_was_typed_on_the_page()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        app.Klok.Advance(TimeSpan.FromDays(8));
        await bezoeker.Verstuur(Verder, ("EigenWoorden", "Een heel verhaal"));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Wij hebben uw eerdere antwoorden niet meer.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal("Een heel verhaal", bezoeker.Pagina.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.NotNull(bezoeker.Pagina.QuerySelector("main a[href='/vraag']"));
    }

    [Fact]
    public async Task Stopping_leaves_this_device_and_wiping_leaves_nothing()
    {
        using var bezoeker = await app.BijStap("wat-speelt");
        await bezoeker.VerstuurEnVolg(Later);
        var (pad, code) = Bewaard(bezoeker);
        await bezoeker.Verstuur("Stop, sluit dit af");
        Assert.False(bezoeker.Koekjes.ContainsKey("__Host-concept"));

        await bezoeker.Open(pad);
        await bezoeker.Volg();
        await bezoeker.VerstuurEnVolg("Ga verder", ("Code", code));
        await bezoeker.Open("/vraag/bewaren");
        await bezoeker.Verstuur("Wis alles wat ik invulde");
        await bezoeker.Open(pad);
        await bezoeker.Volg();
        await bezoeker.Verstuur("Ga verder", ("Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    static Domain.Gedeeld.Emailadres Adres(string tekst) => Domain.Gedeeld.Emailadres.Probeer(tekst, out var adres) ? adres : throw new ArgumentException(tekst);

    static (string Pad, string Code) Bewaard(Bezoeker bezoeker)
    {
        Assert.Equal("/vraag/bewaren", bezoeker.Url);
        return (new Uri(bezoeker.Pagina.QuerySelector(".adres")!.TextContent).PathAndQuery, bezoeker.Pagina.QuerySelector(".codekaart .nummer")!.TextContent);
    }
}
