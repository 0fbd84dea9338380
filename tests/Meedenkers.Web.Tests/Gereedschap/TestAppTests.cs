using System.Net;
using Meedenkers.TestKit;
using Npgsql;

namespace Meedenkers.Web.Tests.Gereedschap;

public sealed class TestAppTests(TestApp app, Testdatabank databank) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_app_answers_on_its_own_database()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Open("/");

        Assert.NotEqual(HttpStatusCode.InternalServerError, bezoeker.Status);
        Assert.Contains("Hosting environment: Test", app.Log.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clones_do_not_see_each_other()
    {
        var (een, twee) = (await databank.Kloon(), await databank.Kloon());

        Assert.Equal(0, await Tel(een.Taken, "with weg as (delete from kanaal returning 1) select count(*) from kanaal where false"));
        Assert.Equal(0, await Tel(een.Taken, "select count(*) from kanaal"));
        Assert.NotEqual(0, await Tel(twee.Taken, "select count(*) from kanaal"));
    }

    static async Task<long> Tel(string verbinding, string sql)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding);
#pragma warning disable CA2100 // Written in this test.
        await using var vraag = bron.CreateCommand(sql);
#pragma warning restore CA2100
        return (long)(await vraag.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
