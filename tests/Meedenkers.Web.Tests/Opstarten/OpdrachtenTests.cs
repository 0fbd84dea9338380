using System.Diagnostics;
using Meedenkers.Data.Opbouw;
using Meedenkers.TestKit;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Meedenkers.Web.Tests.Opstarten;

/// <summary>Commands and start-up: what is missing or dangerous is one sentence.</summary>
public sealed class OpdrachtenTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_command_the_portal_starts()
    {
        Assert.Null(await Voer("Development"));
        Assert.Null(await Voer("Development", "--urls", "http://localhost:1"));
    }

    [Theory]
    [InlineData("migreren")]
    [InlineData("taak", "bestaat-niet")]
    [InlineData("demo", "--casussen", "veel")]
    [InlineData("demo", "--casussen", "0")]
    public async Task What_is_no_command_is_said_in_one_sentence_with_what_is(params string[] woorden) =>
        Assert.DoesNotContain('\n', (await Assert.ThrowsAsync<InstellingException>(() => Voer("Development", woorden))).Message);

    [Fact]
    public async Task Made_up_casussen_go_only_into_a_demo_and_only_in_development()
    {
        Assert.Contains("niet als demo gemerkt", (await Assert.ThrowsAsync<InstellingException>(() => Voer("Development", "demo", "--casussen", "5"))).Message, StringComparison.Ordinal);
        Assert.Contains("Development", (await Assert.ThrowsAsync<InstellingException>(() => Voer("Production", "demo"))).Message, StringComparison.Ordinal);

        Assert.Equal(0, await Voer("Development", "demo"));
        await using var db = await this.AlsSysteem();
        var begin = await db.Casussen.CountAsync(Stop);
        Assert.Equal(0, await Voer("Development", "demo", "--casussen", "5"));
        Assert.Contains("Development", (await Assert.ThrowsAsync<InstellingException>(() => Voer("Production", "demo", "--casussen", "5"))).Message, StringComparison.Ordinal);
        Assert.Equal(begin + 5, await db.Casussen.CountAsync(Stop));
    }

    [Fact]
    public async Task A_database_with_people_in_it_never_becomes_a_demo()
    {
        await this.Medewerker(Domain.Mensen.Functie.Regiobeheerder);
        Assert.Contains("lege databank", (await Assert.ThrowsAsync<InstellingException>(() => Voer("Development", "demo"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_can_be_run_by_hand()
    {
        Assert.Equal(0, await Voer("Development", "taak", "opruimen"));
        Assert.Equal(0, await Voer("Production", "taak", "laat-aanbod-vervallen"));
    }

    [Fact]
    public async Task Production_refuses_a_demo()
    {
        await using var bron = NpgsqlDataSource.Create(Verbindingen.App);
        using var leven = new Leven();
        using (var wacht = new Demowacht(bron, leven, Klok, NullLogger<Demowacht>.Instance))
        {
            await wacht.StartAsync(Stop);
            await wacht.StopAsync(Stop);
        }
        await Demo.Basis(Verbindingen.Taken, Begin, Stop);
        using var nog = new Demowacht(bron, leven, Klok, NullLogger<Demowacht>.Instance);
        Assert.Contains("demo", (await Assert.ThrowsAsync<InstellingException>(() => nog.StartAsync(Stop))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_setting_in_production_is_one_sentence_and_no_stack_trace()
    {
        var begin = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ConnectionStrings__Meedenkers"] = "" },
        };
        using var proces = Process.Start(begin)!;
        var fout = await proces.StandardError.ReadToEndAsync(Stop);
        await proces.WaitForExitAsync(Stop);

        Assert.Equal(1, proces.ExitCode);
        Assert.Contains("ConnectionStrings:Meedenkers ontbreekt", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
    }

    async Task<int?> Voer(string omgeving, params string[] woorden) =>
        await Web.Opstarten.Opdrachten.Voer(woorden, new Omgeving(omgeving), new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Taken"] = Verbindingen.Taken,
            ["Smtp:Host"] = Post.Host,
            ["Meedenkers:Wisjournaal"] = Path.Combine(Path.GetTempPath(), $"wisjournaal-{Guid.NewGuid():N}.txt"),
            ["Meedenkers:Logboekkop"] = Logboekkop,
            ["Meedenkers:Naam"] = "Meedenkers Voorbeeld",
            ["Meedenkers:Telefoon"] = "0113 00 00 00",
            ["Meedenkers:Openingstijden"] = "Werkdagen",
            ["Meedenkers:Contactmail"] = "contact@voorbeeld.example",
            ["Meedenkers:Gebied"] = "Voorbeeld",
            ["Meedenkers:Verwerkingsverantwoordelijken:0"] = "Voorbeeld",
            ["Meedenkers:FunctionarisGegevensbescherming"] = "fg@voorbeeld.example",
        }).Build(), Stop);

    sealed class Omgeving(string naam) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;
        public string ApplicationName { get; set; } = "Meedenkers.Web";
        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    sealed class Leven : IHostApplicationLifetime, IDisposable
    {
        readonly CancellationTokenSource stop = new();
        public CancellationToken ApplicationStarted => default;
        public CancellationToken ApplicationStopping => stop.Token;
        public CancellationToken ApplicationStopped => default;
        public void StopApplication() => stop.Cancel();
        public void Dispose() => stop.Dispose();
    }
}
