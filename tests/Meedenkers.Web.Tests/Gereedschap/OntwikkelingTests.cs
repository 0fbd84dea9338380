using System.Globalization;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Npgsql;

namespace Meedenkers.Web.Tests.Gereedschap;

/// <summary>What starts a developer's machine without anything installed.</summary>
public sealed class OntwikkelingTests : IDisposable
{
    readonly string _map = Directory.CreateTempSubdirectory("meedenkers-").FullName;

    [Fact]
    public async Task A_throw_away_server_answers_and_leaves_nothing_behind()
    {
        var stop = TestContext.Current.CancellationToken;
        var server = await LokalePostgres.StartWegwerp(Console.Error.WriteLine, stop);
        await using (var verbinding = new NpgsqlConnection(server.Superuser))
        {
            await verbinding.OpenAsync(stop);
            await using var vraag = new NpgsqlCommand("select inet_server_addr()::text || ' ' || current_setting('unix_socket_directories')", verbinding);
            Assert.Equal("127.0.0.1/32 ", await vraag.ExecuteScalarAsync(stop));
        }
        Assert.InRange(server.Hoofdversie, 15, 18);

        await server.DisposeAsync();

        Assert.False(Directory.Exists(server.Map));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => new NpgsqlConnection($"{server.Superuser};Pooling=false").OpenAsync(stop));
    }

    [Fact]
    public void A_lock_is_for_one_until_it_is_let_go()
    {
        var pad = Path.Combine(_map, "slot");
        using (Slot.Probeer(pad))
            Assert.Null(Slot.Probeer(pad));
        using var weer = Slot.Probeer(pad);
        Assert.NotNull(weer);
    }

    [Theory]
    [InlineData("")] // half written
    [InlineData("2147483647\n/data\n1\n5432\n")] // a process that is gone
    [InlineData("{mij}\n/data\n1\n5432\n")] // the number now belongs to another program
    public void A_server_that_is_gone_is_not_taken_for_a_running_one(string inhoud)
    {
        File.WriteAllText(Path.Combine(_map, "postmaster.pid"), inhoud.Replace("{mij}", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

        Assert.Null(Postmaster.Lees(_map));
    }

    [Fact]
    public async Task What_is_missing_is_one_sentence_with_the_command_to_run()
    {
        File.WriteAllText(Path.Combine(_map, "package-lock.json"), "this is no lock file");
        File.WriteAllText(Path.Combine(_map, "package.json"), "{}");

        var fout = await Assert.ThrowsAsync<OntwikkelomgevingException>(() => Npm.Herstel(_map, _ => { }, TestContext.Current.CancellationToken));

        Assert.Matches("`(npm ci --ignore-scripts|sudo apt-get install nodejs npm)`", fout.Message);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);
}
