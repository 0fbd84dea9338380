using System.Net;
using System.Text.RegularExpressions;
using Meedenkers.Data.Opbouw;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>The people of the demo sign in within ten seconds on a developer's machine, and nowhere else.</summary>
public sealed partial class DemoInloggenTests(Testdatabank databank)
{
    [Fact]
    public async Task On_a_developers_machine_the_page_says_the_code_also_the_second_time()
    {
        await using var app = new Demoapp(databank, "Development");
        await app.InitializeAsync();
        foreach (var account in new[] { Demo.Accounts[0], Demo.Accounts[^1], Demo.Accounts[0] })
        {
            using var bezoeker = await MetWachtwoord(app, account);
            await bezoeker.Volg();
            await bezoeker.Verstuur("Inloggen", ("Invoer.Code", Democode().Match(bezoeker.Tekst).Groups[1].Value));
            Assert.Equal("/account", bezoeker.Doorverwijzing);
        }
    }

    [Theory]
    [InlineData("Test")]
    [InlineData("Staging")]
    public async Task Elsewhere_they_have_no_second_factor_and_cannot_sign_in(string omgeving)
    {
        await using var app = new Demoapp(databank, omgeving);
        await app.InitializeAsync();
        using var bezoeker = await MetWachtwoord(app, Demo.Accounts[0]);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        await bezoeker.Open("/account/inloggen/code");
        Assert.DoesNotMatch(Democode(), bezoeker.Bron);
    }

    static async Task<Bezoeker> MetWachtwoord(TestApp app, Demoaccount account)
    {
        await Demo.Basis(app.Verbindingen.Taken, TestApp.Begin, TestContext.Current.CancellationToken);
        var bezoeker = app.Bezoeker();
        await bezoeker.Open("/account/inloggen");
        return await bezoeker.Verstuur("Inloggen", ("Invoer.Email", account.Email), ("Invoer.Wachtwoord", Demo.Wachtwoord));
    }

    [GeneratedRegex(@"Demo: de code is nu (\d{3} \d{3})")]
    private static partial Regex Democode();

    sealed class Demoapp(Testdatabank databank, string omgeving) : TestApp(databank)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(omgeving);
        }
    }
}
