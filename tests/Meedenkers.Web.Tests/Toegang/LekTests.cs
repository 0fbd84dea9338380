using System.Data.Common;
using System.Net;
using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>The web with a single connection for everybody.</summary>
public sealed class Eenverbinding(Testdatabank databank) : TestApp(databank)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Verbindingen = Verbindingen with { App = new NpgsqlConnectionStringBuilder(Verbindingen.App) { MaxPoolSize = 1, ApplicationName = "lektest" }.ConnectionString };
    }
}

/// <summary>Nothing of one user stays on a connection for the next, also when it dies halfway.</summary>
public sealed class LekTests(Eenverbinding app) : IClassFixture<Eenverbinding>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Users_that_take_turns_on_one_connection_see_their_own_only()
    {
        var (ons, hun) = (await app.EenOrganisatie(), await app.EenOrganisatie());
        var (cor, ander) = (await app.Medewerker(Functie.Coordinator, ons), await app.Medewerker(Functie.Coordinator, hun));
        await app.EenCasus().Bij(ons).Van("Kanarieons").AangenomenDoor(cor).Bewaar();
        await app.EenCasus().Bij(hun).Van("Kanariehun").AangenomenDoor(ander).Bewaar();
        using var buiten = app.Bezoeker();
        await buiten.Open("/sociale-kaart"); // the reference data is read once, on the same connection
        using var een = await app.Als(cor);
        using var twee = await app.Als(ander);
        for (var beurt = 0; beurt < 8; beurt++)
            foreach (var (wie, wel, niet) in new[] { (een, "Kanarieons", "Kanariehun"), (twee, "Kanariehun", "Kanarieons") })
            {
                await wie.Open("/team");
                Assert.Contains(wel, wie.Bron, StringComparison.Ordinal);
                Assert.DoesNotContain(niet, wie.Bron, StringComparison.Ordinal);
                await buiten.Open("/mijn-vraag");
                Assert.DoesNotContain("Kanarie", buiten.Bron, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task A_connection_that_dies_between_context_and_query_is_an_error_and_no_rows()
    {
        var ons = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, ons);
        await app.EenCasus().Bij(ons).AangenomenDoor(cor).Bewaar();
        await using (var db = Databank.Context(app.Verbindingen.App + ";Application Name=sterft"))
        {
            await db.BetreedAls(Toegangscontext.VoorMedewerker(cor.Id, new(ons), true), Stop);
            Assert.NotEmpty(await db.Casussen.ToListAsync(Stop));
            await Beeindig("sterft");
            var fout = await Assert.ThrowsAnyAsync<Exception>(() => db.Inwoners.ToListAsync(Stop));
            Assert.True(fout is DbException { IsTransient: true } || fout.InnerException is DbException { IsTransient: true }, fout.ToString());
        }
        await using var volgende = Databank.Context(app.Verbindingen.App + ";Application Name=sterft");
        Assert.Empty(await volgende.Casussen.ToListAsync(Stop));
        Assert.Empty(await volgende.Toegangen.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_page_whose_connection_died_says_to_call_and_the_next_one_is_whole()
    {
        var ons = await app.EenOrganisatie();
        var cor = await app.Medewerker(Functie.Coordinator, ons);
        await app.EenCasus().Bij(ons).Van("Kanariedood").AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team");
        await Beeindig("lektest");
        await bezoeker.Open("/team");
        Assert.True(bezoeker.Status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, bezoeker.ToString());
        Assert.DoesNotContain("Npgsql", bezoeker.Bron, StringComparison.Ordinal);
        if (bezoeker.Status != HttpStatusCode.OK) Assert.DoesNotContain("Kanariedood", bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Open("/team");
        Assert.Equal(HttpStatusCode.OK, bezoeker.Status);
        Assert.Contains("Kanariedood", bezoeker.Bron, StringComparison.Ordinal);
    }

    async Task Beeindig(string programma)
    {
        await using var open = new NpgsqlConnection(await app.Testserver.Superuser());
        await open.OpenAsync(Stop);
        await using var opdracht = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()", open);
        opdracht.Parameters.Add(new() { Value = programma });
        Assert.True((long)(await opdracht.ExecuteScalarAsync(Stop))! > 0);
        for (var keer = 0; keer < 200; keer++)
        {
            await using var weg = new NpgsqlCommand("select count(*) from pg_stat_activity where application_name = $1", open);
            weg.Parameters.Add(new() { Value = programma });
            if ((long)(await weg.ExecuteScalarAsync(Stop))! == 0) return;
        }
    }
}
