using System.Net;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

public sealed class InloggenTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(Functie.Coordinator, "/team")]
    [InlineData(Functie.MeedenkerInformeel, "/team")]
    [InlineData(Functie.Regiobeheerder, "/beheer")]
    public async Task Everybody_comes_to_where_their_work_is(Functie functie, string plek)
    {
        using var iemand = await app.Als(functie);
        Assert.Equal("/account", iemand.Doorverwijzing);
        await iemand.Open("/account");
        Assert.Equal(plek, iemand.Doorverwijzing);
    }

    [Fact]
    public async Task A_page_that_was_asked_for_opens_after_signing_in_and_no_other_site_does()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/account");
        Assert.StartsWith("/account/inloggen?terug=", bezoeker.Doorverwijzing, StringComparison.Ordinal);

        var wie = await app.Medewerker(Functie.Coordinator);
        await bezoeker.Open("/account/inloggen?terug=https://elders.example/");
        await bezoeker.Verstuur("Inloggen", ("Invoer.Email", $"{wie.Id.Waarde:N}@test.example"), ("Invoer.Wachtwoord", "een lang wachtwoord voor de test"));
        await bezoeker.Volg();
        await bezoeker.Verstuur("Inloggen", ("Invoer.Code", app.Code()));
        Assert.Equal("/account", bezoeker.Doorverwijzing);
    }

    [Theory]
    [InlineData("", "", "Vul uw e-mailadres in.")]
    [InlineData("niemand@test.example", "", "Vul uw wachtwoord in.")]
    [InlineData("niemand@test.example", "iets anders dan het goede", "horen niet bij elkaar")]
    public async Task What_is_wrong_is_said_without_telling_who_exists(string mail, string wachtwoord, string zin)
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/account/inloggen");
        await bezoeker.Verstuur("Inloggen", ("Invoer.Email", mail), ("Invoer.Wachtwoord", wachtwoord));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stopped_is_out_at_the_next_click()
    {
        var wie = await app.Medewerker(Functie.MeedenkerFormeel);
        using var bezoeker = await app.Als(wie);
        await using var db = await app.AlsSysteem();
        await db.Medewerkers.Where(m => m.Id == wie.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), TestContext.Current.CancellationToken);
        await bezoeker.Open("/account");
        Assert.StartsWith("/account/inloggen", bezoeker.Doorverwijzing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var bezoeker = await app.Als(Functie.Coordinator);
        await bezoeker.Open("/account/uitloggen");
        await bezoeker.Verstuur(bezoeker.Pagina.QuerySelector("main form")!);
        await bezoeker.Open("/account");
        Assert.StartsWith("/account/inloggen", bezoeker.Doorverwijzing, StringComparison.Ordinal);
    }
}
