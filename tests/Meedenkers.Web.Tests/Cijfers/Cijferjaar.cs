using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Cijfers;

/// <summary>Four quarters that came out, with the year.</summary>
static class Cijferjaar
{
    /// <summary>Two gemeenten, one leefgebied, one group, and four people a quarter who asked something else.</summary>
    internal static async Task Jaar2025(this TestApp app, CancellationToken stop)
    {
        await using var db = await app.AlsSysteem();
        foreach (var gemeente in await db.Gemeenten.ToListAsync(stop)) gemeente.Tel(new(20_000, new(2025, 1, 1), "CBS"));
        await db.SaveChangesAsync(stop);
        for (var kwartaal = new Kwartaal(2025, 1); kwartaal <= new Kwartaal(2025, 4); kwartaal = kwartaal.Volgende)
        {
            string[] gewoon = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij", "leefgebied/wonen"];
            await app.Feiten(30, new() { Kwartaal = kwartaal, Kenmerken = [.. gewoon, "doelgroep/ouderen"] });
            await app.Feiten(6, new() { Kwartaal = kwartaal, Kenmerken = gewoon });
            await app.Feiten(4, new() { Kwartaal = kwartaal, Kenmerken = [.. gewoon, "leefgebied/leren"] });
            await app.Feiten(20, new() { Kwartaal = kwartaal, Gemeente = "GM0703", Kenmerken = gewoon });
            await Uitgever.Publiceer(db, kwartaal, TestApp.Begin, Stil, stop);
        }
    }

    internal static Task Stil(Cijferstap stap) => Task.CompletedTask;
}

/// <summary>The app with that year, for tests that only read.</summary>
public sealed class Cijferjaarapp(Testdatabank databank) : TestApp(databank)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.Jaar2025(CancellationToken.None);
    }
}
