using System.Net;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>The door of ontwerp §7: a link or a number says which question, a code opens it.</summary>
public sealed class BinnenkomenTests(Deurapp app) : IClassFixture<Deurapp>
{
    const string FouteCode = "0000 0000";

    [Fact]
    public async Task The_link_and_the_code_open_the_question_and_the_key_is_in_no_address()
    {
        var deur = await app.EenCasus().Van("Ria Voorbeeld").MetDeur(app);
        using var ria = app.Iemand();
        await ria.Open($"/mijn-vraag/{deur.Link.Waarde}");
        Assert.Equal("/mijn-vraag", ria.Doorverwijzing);
        Assert.Equal("no-referrer", Assert.Single(ria.Antwoord.Headers.GetValues("Referrer-Policy")));
        await ria.Volg();
        Assert.Null(ria.Pagina.QuerySelector("[name='Invoer.Nummer']"));
        Assert.DoesNotContain(deur.Link.Waarde, ria.Bron, StringComparison.OrdinalIgnoreCase);

        await ria.VerstuurEnVolg("Open mijn vraag", ("Code", deur.Code.Groepen.ToLowerInvariant()));
        Assert.Equal("/mijn-vraag", ria.Url);
        Assert.Contains("Dag Ria Voorbeeld", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains(deur.Nummer.Groepen, ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("no-store", ria.Antwoord.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_and_the_code_are_the_same_door()
    {
        var deur = await app.EenCasus().Van("Ria Voorbeeld").MetDeur(app);
        using var ria = app.Iemand();
        await ria.Open("/mijn-vraag");
        await ria.VerstuurEnVolg("Open mijn vraag", ("Nummer", deur.Nummer.Groepen), ("Code", deur.Code.Waarde));
        Assert.Contains("Dag Ria Voorbeeld", ria.Tekst, StringComparison.Ordinal);
        Assert.True(ria.Antwoord.RequestMessage is not null && ria.Koekjes.ContainsKey("__Host-vraag"));
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var deur = await app.EenCasus().MetDeur(app);
        var eerst = await Rijen();
        using var scanner = app.Iemand();
        await (await scanner.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        await scanner.Open($"/mijn-vraag/{Linksleutel.Nieuw().Waarde}");
        Assert.Equal("/mijn-vraag", scanner.Doorverwijzing);
        Assert.Equal(eerst, await Rijen());
    }

    [Fact]
    public async Task A_link_that_was_cut_off_says_what_to_do()
    {
        using var iemand = app.Iemand();
        await iemand.Open("/mijn-vraag/abc");
        Assert.Equal(HttpStatusCode.NotFound, iemand.Status);
        Assert.Contains("nummer en uw code", iemand.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_number_and_a_wrong_code_get_the_same_answer()
    {
        var deur = await app.EenCasus().MetDeur(app);
        var antwoorden = new List<string>();
        foreach (var nummer in new[] { deur.Nummer.Waarde, Casusnummer.Nieuw().Waarde })
        {
            using var iemand = app.Iemand();
            await iemand.Open("/mijn-vraag");
            await iemand.Verstuur("Open mijn vraag", ("Nummer", nummer), ("Code", FouteCode));
            antwoorden.Add($"{iemand.Status} {iemand.Tekst}");
        }
        Assert.Equal(antwoorden[0], antwoorden[1]);
        Assert.StartsWith("BadRequest", antwoorden[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "Vul uw nummer in")]
    [InlineData("ABC", "ABCD 2345", "Dit nummer klopt niet")]
    [InlineData("7KM 4P2 \u202e💥", "🙂", "Deze code klopt niet")]
    public async Task What_is_no_number_or_code_is_said_at_the_field(string? nummer, string? code, string zin)
    {
        using var iemand = app.Iemand();
        await iemand.Open("/mijn-vraag");
        await iemand.Verstuur("Open mijn vraag", ("Nummer", nummer), ("Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
        Assert.Contains(zin, iemand.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-vraag", iemand.Koekjes.Keys);
    }

    [Fact]
    public async Task Guessing_gets_slower_and_waiting_helps()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var rader = app.Iemand();
        for (var i = 0; i < Pogingen.Vrij; i++) Assert.Equal(HttpStatusCode.BadRequest, (await Probeer(rader, deur.Nummer, FouteCode)).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Probeer(rader, deur.Nummer, deur.Code.Waarde)).Status);
        Assert.Contains("Wacht nog 5 seconden", rader.Tekst, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(5), rader.Antwoord.Headers.RetryAfter!.Delta);

        app.Klok.Advance(TimeSpan.FromSeconds(6));
        await Probeer(rader, deur.Nummer, FouteCode);
        await Probeer(rader, deur.Nummer, FouteCode);
        Assert.Contains("Wacht nog 10 seconden", rader.Tekst, StringComparison.Ordinal);

        app.Klok.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(HttpStatusCode.Redirect, (await Probeer(rader, deur.Nummer, deur.Code.Waarde)).Status);
    }

    [Fact]
    public async Task The_delay_is_per_number_from_wherever_and_per_address_for_every_number()
    {
        var (een, twee) = (await app.EenCasus().MetDeur(app), await app.EenCasus().MetDeur(app));
        using var rader = app.Iemand();
        using var ander = app.Iemand();
        for (var i = 0; i < Pogingen.Vrij; i++) await Probeer(rader, een.Nummer, FouteCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Probeer(ander, een.Nummer, een.Code.Waarde)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Probeer(rader, twee.Nummer, twee.Code.Waarde)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await Probeer(ander, twee.Nummer, twee.Code.Waarde)).Status);
    }

    [Fact]
    public async Task Five_hundred_wrong_codes_delay_the_number_and_never_the_link()
    {
        var deur = await app.EenCasus().MetDeur(app);
        var sleutel = app.Services.GetRequiredService<Geheimen>().Pogingsleutel("nummer", deur.Nummer.Waarde);
        using var rader = app.Iemand();
        await rader.Open("/mijn-vraag");
        for (var i = 0; i < 500; i++)
        {
            await rader.Verstuur("Open mijn vraag", ("Nummer", deur.Nummer.Waarde), ("Code", FouteCode));
            app.Klok.Advance(Pogingen.Langst + TimeSpan.FromSeconds(1));
        }
        await using var db = await app.AlsSysteem();
        Assert.Equal(500, (await db.Pogingen.SingleAsync(p => p.Sleutel == sleutel, TestContext.Current.CancellationToken)).Aantal);

        await Probeer(rader, deur.Nummer, FouteCode);
        await Probeer(rader, deur.Nummer, deur.Code.Waarde);
        Assert.Contains("Wacht nog 5 minuten", rader.Tekst, StringComparison.Ordinal);
        await (await rader.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        await rader.VerstuurEnVolg("Open mijn vraag", ("Code", deur.Code.Waarde));
        Assert.Contains("Dag ", rader.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_guesses_at_once_are_no_way_around()
    {
        var deur = await app.EenCasus().MetDeur(app);
        var bezoekers = Enumerable.Range(0, 40).Select(_ => app.Iemand()).ToList();
        foreach (var bezoeker in bezoekers) await bezoeker.Open("/mijn-vraag");
        await Task.WhenAll(bezoekers.Select(b => b.Verstuur("Open mijn vraag", ("Nummer", deur.Nummer.Waarde), ("Code", FouteCode))));
        Assert.Equal(Pogingen.Vrij, bezoekers.Count(b => b.Status == HttpStatusCode.BadRequest));
        Assert.Equal(bezoekers.Count - Pogingen.Vrij, bezoekers.Count(b => b.Status == HttpStatusCode.TooManyRequests));
        bezoekers.ForEach(b => b.Dispose());
    }

    [Fact]
    public async Task A_door_opens_its_own_question_only()
    {
        var (een, twee) = (await app.EenCasus().MetDeur(app), await app.EenCasus().MetDeur(app));
        using var iemand = app.Iemand();
        Assert.Equal(HttpStatusCode.BadRequest, (await Probeer(iemand, een.Nummer, twee.Code.Waarde)).Status);
        await (await iemand.Open($"/mijn-vraag/{een.Link.Waarde}")).Volg();
        await iemand.Verstuur("Open mijn vraag", ("Code", twee.Code.Waarde));
        Assert.Equal(HttpStatusCode.BadRequest, iemand.Status);
    }

    [Fact]
    public async Task After_a_new_code_the_old_one_is_out_at_the_next_click_and_the_old_link_takes_the_new_code()
    {
        var deur = await app.EenCasus().MetDeur(app);
        using var oud = await app.Binnen(deur);
        var nieuw = Toegangscode.Nieuw();
        await app.Doe(deur.Casus, (c, nu) => c.GeefDeur(Domain.Aanmeldingen.Deurhouder.Inwoner, null, Linksleutel.Nieuw().Hash(),
            app.Services.GetRequiredService<Geheimen>().Hash(nieuw), Handelende.Inwoner, nu));

        await oud.Open("/mijn-vraag");
        Assert.Contains("Open mijn vraag", oud.Tekst, StringComparison.Ordinal);
        await oud.Open("/mijn-vraag/gegevens");
        Assert.Equal("/mijn-vraag?naar=gegevens", oud.Doorverwijzing);

        await (await oud.Open($"/mijn-vraag/{deur.Link.Waarde}")).Volg();
        await oud.Verstuur("Open mijn vraag", ("Code", deur.Code.Waarde));
        Assert.Equal(HttpStatusCode.BadRequest, oud.Status);
        await oud.VerstuurEnVolg("Open mijn vraag", ("Code", nieuw.Waarde));
        Assert.Contains("Dag ", oud.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_link_asks_its_own_code_also_when_another_question_is_open()
    {
        var (een, twee) = (await app.EenCasus().Van("Een Voorbeeld").MetDeur(app), await app.EenCasus().Van("Twee Voorbeeld").MetDeur(app));
        using var iemand = await app.Binnen(een);
        await (await iemand.Open($"/mijn-vraag/{twee.Link.Waarde}")).Volg();
        Assert.Contains("Vul uw code in", iemand.Tekst, StringComparison.Ordinal);
        await iemand.VerstuurEnVolg("Open mijn vraag", ("Code", twee.Code.Waarde));
        Assert.Contains("Twee Voorbeeld", iemand.Tekst, StringComparison.Ordinal);
    }

    static async Task<Bezoeker> Probeer(Bezoeker wie, Casusnummer nummer, string code)
    {
        await wie.Open("/mijn-vraag?met=nummer");
        return await wie.Verstuur("Open mijn vraag", ("Nummer", nummer.Waarde), ("Code", code));
    }

    async Task<string> Rijen()
    {
        await using var db = await app.AlsSysteem();
        var stop = TestContext.Current.CancellationToken;
        return $"{await db.Deuren.CountAsync(stop)} {await db.Inwonersessies.CountAsync(stop)} {await db.Pogingen.CountAsync(stop)} {await db.Gebeurtenissen.CountAsync(stop)} {await db.Berichten.CountAsync(stop)}";
    }
}
