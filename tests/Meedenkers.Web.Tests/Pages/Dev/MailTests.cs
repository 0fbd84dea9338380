using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Meedenkers.Web.Tests.Pages.Dev;

public sealed class MailTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    bool ontwikkeling = true;

    [Fact]
    public async Task A_developer_reads_the_outbox_and_follows_its_link()
    {
        var bericht = new Bericht(Berichtsoort.VraagOntvangen, Emailadres.VanOpslag("iemand@voorbeeld.example"), "Wij hebben uw bericht ontvangen", "Kijk hier:\nhttps://localhost/mijn-vraag/ABC\n<b>niet vet</b>", null, Klok.GetUtcNow());
        using var bezoeker = Bezoeker();
        Assert.Contains("Er is nog geen post", (await bezoeker.Open("/dev/mail")).Tekst, StringComparison.Ordinal);
        await using var db = await this.AlsSysteem();
        db.Berichten.Add(bericht);
        await db.SaveChangesAsync(Stop);

        await bezoeker.Open("/dev/mail");
        await bezoeker.Klik("Wij hebben uw bericht ontvangen");
        Assert.Contains("iemand@voorbeeld.example", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("<b>niet vet</b>", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.NotNull(bezoeker.Pagina.QuerySelector("a[href='https://localhost/mijn-vraag/ABC']"));
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Open($"/dev/mail/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Anywhere_else_it_is_not_there()
    {
        ontwikkeling = false;
        using var bezoeker = Bezoeker();
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Open("/dev/mail")).Status);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (ontwikkeling) builder.UseEnvironment("Development");
    }
}
