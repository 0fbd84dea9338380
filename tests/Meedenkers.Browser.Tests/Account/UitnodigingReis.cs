using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Account;

/// <summary>
/// How an organisation begins, by the people themselves: the region asks, a named person there says yes, the first coördinator comes in
/// with a finger and invites a volunteer, who comes in with a password and a telephone.
/// </summary>
[Collection(typeof(Organisaties))]
public sealed class UitnodigingReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    const string Bevestigd = "doet mee";

    [Fact]
    public async Task An_organisation_begins_with_a_coordinator_whom_it_confirmed_and_a_volunteer_whom_she_invited()
    {
        var organisatie = await App.EenOrganisatie();
        var rik = await Binnen(await App.Medewerker(Functie.Regiobeheerder, naam: "Rik Regio"));
        await Vraag(rik, organisatie);
        await Bevestig();

        var cora = await Coordinator();
        await NodigUit(cora);
        await Vrijwilliger();

        await cora.GotoAsync("/team/mensen");
        await Expect(Rij(cora, "Vera Vrijwilliger")).ToContainTextAsync(Bevestigd);
        await Expect(Rij(cora, "Cora Eerste")).ToContainTextAsync(Bevestigd);
        await Expect(cora.GetByText("Nog niet binnen")).ToHaveCountAsync(0);
        await IsOnberispelijkTotSmal(cora);

        await rik.GotoAsync("/beheer/accounts");
        await Expect(Rij(rik, organisatie)).ToContainTextAsync("Cora Eerste");
        await Expect(Rij(rik, organisatie)).ToContainTextAsync(Bevestigd);
        await Expect(rik.GetByText("Vera Vrijwilliger")).ToHaveCountAsync(0);
        await IsOnberispelijkTotSmal(rik);
    }

    /// <summary>The regiobeheerder names two people: who becomes coördinator, and who there can say that it is right.</summary>
    async Task Vraag(IPage rik, string organisatie)
    {
        await rik.GotoAsync("/beheer/accounts");
        await Expect(Rij(rik, organisatie)).ToContainTextAsync("krijgt geen vragen");
        await IsOnberispelijkTotSmal(rik);
        await Rij(rik, organisatie).GetByRole(AriaRole.Link).ClickAsync();
        await rik.StaatOp($"Eerste coördinator van Stichting {organisatie}");
        await IsOnberispelijkTotSmal(rik);
        await rik.Druk("Vraag om bevestiging");
        await rik.MeldtFout("Vul in wie bij de organisatie bevestigt.");
        await IsOnberispelijkTotSmal(rik);
        await rik.Veld("Naam").FillAsync("Cora Eerste");
        await rik.Veld("E-mailadres").FillAsync("cora@reis.example");
        await rik.Veld("Naam van wie bevestigt").FillAsync("Greet Getuige");
        await rik.Veld("E-mailadres van wie bevestigt").FillAsync("greet@reis.example");
        await rik.Druk("Vraag om bevestiging");
        await Expect(Rij(rik, "Cora Eerste")).ToContainTextAsync("Wacht op Greet Getuige");
        await IsOnberispelijkTotSmal(rik);
    }

    /// <summary>The named person needs no account.</summary>
    async Task Bevestig()
    {
        Assert.False(await IsGemaild("cora@reis.example"));
        var greet = await Bezoek(await Link("greet@reis.example", Berichtsoort.Bevestigingsverzoek, "/uitnodiging/bevestigen/"), Venster.Telefoon);
        await greet.StaatOp("Klopt dit?");
        await Expect(greet.Inhoud()).ToContainTextAsync("Cora Eerste wordt coördinator");
        await IsOnberispelijkTotSmal(greet);
        await greet.Druk("Ja, dat klopt");
        await greet.StaatOp("Dank u, het is bevestigd");
        await IsOnberispelijkTotSmal(greet);
    }

    async Task<IPage> Coordinator()
    {
        var cora = await Bezoek("/account/inloggen");
        await Sleutelhanger.Geef(cora);
        await cora.GotoAsync(await Link("cora@reis.example", Berichtsoort.Uitnodiging, "/account/uitnodiging/"));
        await cora.StaatOp("Welkom, Cora Eerste");
        await IsOnberispelijkTotSmal(cora);
        await cora.Druk("Passkey maken op dit apparaat");
        await Beloof(cora);
        return cora;
    }

    async Task NodigUit(IPage cora)
    {
        await cora.Link("Mensen").First.ClickAsync();
        await IsOnberispelijkTotSmal(cora);
        await cora.Link("Nodig iemand uit").ClickAsync();
        await IsOnberispelijkTotSmal(cora);
        await cora.Veld("Naam").FillAsync("Vera Vrijwilliger");
        await cora.Veld("E-mailadres").FillAsync("vera@reis.example");
        await cora.Keuze("Vrijwilliger").CheckAsync();
        await cora.Druk("Nodig uit");
        await Expect(cora.GetByText("De uitnodiging voor Vera Vrijwilliger is onderweg.")).ToBeVisibleAsync();
        await Expect(Rij(cora, "Vera Vrijwilliger")).ToContainTextAsync("Stuur opnieuw");
        await IsOnberispelijkTotSmal(cora);
    }

    /// <summary>On a telephone, with a password and the code of an app.</summary>
    async Task Vrijwilliger()
    {
        var vera = await Bezoek(await Link("vera@reis.example", Berichtsoort.Uitnodiging, "/account/uitnodiging/"), Venster.Telefoon);
        await vera.StaatOp("Welkom, Vera Vrijwilliger");
        await IsOnberispelijkTotSmal(vera);
        await vera.Link("Wachtwoord kiezen").ClickAsync();
        await IsOnberispelijkTotSmal(vera);
        await vera.Veld("Nieuw wachtwoord").FillAsync("paraplu fietspomp tulpenveld");
        await vera.Druk("Verder");
        await IsOnberispelijkTotSmal(vera);
        await vera.GetByText("Typ deze sleutel over").ClickAsync();
        var sleutel = OtpNet.Base32Encoding.ToBytes(string.Concat((await vera.Locator(".sleutel").InnerTextAsync()).Where(char.IsAsciiLetterOrDigit)));
        await vera.Veld("Code die uw app nu laat zien").FillAsync(new OtpNet.Totp(sleutel).ComputeTotp(App.Klok.GetUtcNow().UtcDateTime));
        await vera.Druk("Account maken");
        await vera.StaatOp("Print dit blad");
        await IsOnberispelijkTotSmal(vera);
        await vera.Druk("Ik heb ze bewaard");
        await Beloof(vera);
        await Expect(vera.Link("Mensen")).ToHaveCountAsync(0);
    }

    /// <summary>What everybody promises before the first work; then the list of work.</summary>
    async Task Beloof(IPage pagina)
    {
        await pagina.StaatOp("Dit spreken wij af");
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Druk("Ik ben het hiermee eens");
        await Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/team$"));
        await IsOnberispelijkTotSmal(pagina);
    }

    /// <summary>The address in the last mail of this kind.</summary>
    async Task<string> Link(string aan, Berichtsoort soort, string pad)
    {
        await using var db = await App.AlsSysteem();
        var adres = Emailadres.VanOpslag(aan);
        var tekst = await db.Berichten.Where(b => b.Aan == adres && b.Soort == soort).OrderByDescending(b => b.GemaaktOp).Select(b => b.Tekst!).FirstAsync(TestContext.Current.CancellationToken);
        return tekst.Substring(tekst.IndexOf(pad, StringComparison.Ordinal), pad.Length + Linksleutel.Lengte);
    }

    async Task<bool> IsGemaild(string aan)
    {
        await using var db = await App.AlsSysteem();
        var adres = Emailadres.VanOpslag(aan);
        return await db.Berichten.AnyAsync(b => b.Aan == adres, TestContext.Current.CancellationToken);
    }

    static ILocator Rij(IPage pagina, string woorden) => pagina.GetByRole(AriaRole.Row).Filter(new() { HasText = woorden });
}
