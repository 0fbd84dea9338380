using System.Globalization;
using Meedenkers.Data.Opbouw;
using Meedenkers.TestKit.Post;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Meedenkers.TestKit;

/// <summary>
/// The real app in process, on a database clone of its own. Only the clock and the mail are fake. As a class or collection
/// fixture it gets its <see cref="Testdatabank"/> from the assembly fixture.
/// </summary>
public class TestApp(Testdatabank databank) : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>A Monday morning, an ordinary working day.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public FakeTimeProvider Klok { get; } = new(Begin.ToUniversalTime());

    /// <summary>Everything the app mails ends here.</summary>
    public Postvanger Post { get; } = new();

    /// <summary>Everything the app logs, as a production log would hold it.</summary>
    public Logvanger Log { get; } = new();

    /// <summary>Who set them before the start, brings a database along.</summary>
    public Verbindingen Verbindingen { get; protected set; } = null!;

    /// <summary>The server that this database is on, for a test that needs one more.</summary>
    public Testdatabank Testserver => databank;

    /// <summary>The file outside the database in which the heads of the logbook come.</summary>
    public string Logboekkop { get; } = Path.Combine(Path.GetTempPath(), $"meedenkers-test-{Guid.NewGuid():N}.logboekkop");

    /// <summary>Settings that differ from the ordinary test ones; add before the first visit.</summary>
    public Dictionary<string, string?> Instellingen { get; } = new()
    {
        ["Meedenkers:Achtergrondtaken"] = "false", // a test runs the job it needs, when it needs it
        ["Meedenkers:Demo"] = "false",
    };

    public virtual async ValueTask InitializeAsync()
    {
        Verbindingen ??= await databank.Kloon();
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    /// <summary>Somebody with an empty browser.</summary>
    public Bezoeker Bezoeker() => new(CreateDefaultClient(new Uri("https://localhost")), Klok);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        // As settings of the host, so that Program.cs sees them while it is still registering.
        builder.UseSetting("ConnectionStrings:Meedenkers", Verbindingen.App);
        builder.UseSetting("ConnectionStrings:Taken", Verbindingen.Taken);
        builder.UseSetting("ConnectionStrings:Eigenaar", Verbindingen.Eigenaar);
        builder.UseSetting("ConnectionStrings:Cijfers", Verbindingen.Cijfers);
        builder.UseSetting("Smtp:Host", Post.Host);
        builder.UseSetting("Smtp:Poort", Post.Poort.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Meedenkers:Logboekkop", Logboekkop);
        foreach (var (naam, waarde) in Instellingen)
            builder.UseSetting(naam, waarde);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log)); // the console would drown the report
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Klok);
            services.Configure<PasswordHasherOptions>(opties => opties.IterationCount = Mensen.Hashrondes);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Post.DisposeAsync();
        File.Delete(Logboekkop);
        if (Verbindingen is not null)
            await databank.Gooiweg(Verbindingen);
        GC.SuppressFinalize(this);
    }
}
