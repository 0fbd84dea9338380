using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Account;

/// <summary>An invitation and a finger: nothing is typed, from the link to the work and the next morning.</summary>
[Collection(typeof(Organisaties))]
public sealed class PasskeyReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Bureau)]
    [InlineData(Venster.Telefoon)]
    public async Task An_invitation_becomes_a_passkey_that_signs_in_without_typing(Venster venster)
    {
        var sleutel = await Nodig(Functie.Beleidsadviseur, null, "GM0664");
        var pagina = await Bezoek("/account/inloggen", venster);
        await Sleutelhanger.Geef(pagina);
        await IsOnberispelijkTotSmal(pagina);
        await pagina.GotoAsync($"/account/uitnodiging/{sleutel.Waarde}");
        await Expect(pagina.GetByText("beleidsadviseur bij Goes")).ToBeVisibleAsync();
        await Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/uitnodiging$"));
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Druk("Passkey maken op dit apparaat");
        await pagina.StaatOp("Cijfers van de regio");

        await pagina.GotoAsync("/account/beveiliging");
        await IsOnberispelijkTotSmal(pagina);
        var regel = pagina.GetByRole(AriaRole.Region, new() { Name = "Passkeys" });
        await regel.GetByText("Veranderen").ClickAsync();
        await pagina.Veld("Andere naam").FillAsync("Laptop van kantoor");
        await pagina.Druk("Naam bewaren");
        await Expect(regel.GetByText("Laptop van kantoor").First).ToBeVisibleAsync();
        await regel.GetByText("Veranderen").ClickAsync();
        await IsOnberispelijk(pagina);
        await pagina.Druk("Weghalen");
        await pagina.MeldtFout("enige manier");

        await pagina.Druk("Uitloggen");
        await pagina.GotoAsync("/account/inloggen");
        await pagina.Druk("Inloggen met passkey");
        await pagina.StaatOp("Cijfers van de regio");

        App.Klok.Advance(TimeSpan.FromMinutes(11));
        await pagina.GotoAsync("/account/beveiliging");
        await pagina.StaatOp("Bent u het?");
        await IsOnberispelijkTotSmal(pagina);
        await pagina.Druk("Doorgaan met passkey");
        await pagina.StaatOp("Inloggen en beveiliging");
    }

    [Fact]
    public async Task A_passkey_of_somebody_who_stopped_or_of_nobody_opens_nothing()
    {
        var sleutel = await Nodig(Functie.Beleidsadviseur, null, "GM0664");
        var pagina = await Bezoek($"/account/uitnodiging/{sleutel.Waarde}");
        await Sleutelhanger.Geef(pagina);
        await pagina.Druk("Passkey maken op dit apparaat");
        await pagina.StaatOp("Cijfers van de regio");
        await using (var db = await App.AlsSysteem())
            await db.Medewerkers.Where(m => m.Naam == "Tess Testers").ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), TestContext.Current.CancellationToken);
        await pagina.GotoAsync("/account");
        await Expect(pagina.GetByText("U bent uitgelogd")).ToBeVisibleAsync();
        await pagina.Druk("Inloggen met passkey");
        await pagina.MeldtFout("hoort niet bij een account dat nu open is");
    }

    async Task<Linksleutel> Nodig(Functie functie, OrganisatieCode? organisatie, string? gemeente)
    {
        var (sleutel, nu) = (Linksleutel.Nieuw(), App.Klok.GetUtcNow());
        Emailadres.Probeer($"{sleutel.Waarde.ToLowerInvariant()}@test.example", out var email);
        await using var db = await App.AlsSysteem();
        db.Uitnodigingen.Add(new(sleutel, "Tess Testers", email, functie, organisatie, gemeente, null, nu.AddHours(72), nu));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return sleutel;
    }
}
