using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Beeld;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Meedenkers.Web.Tests.Pages.Openbaar;

/// <summary>
/// The pages of the face in a host that has no database at all: what stands here, stands when the database is away.
/// </summary>
public sealed class GezichtZonderDatabase : IAsyncLifetime
{
    WebApplication? app;

    public HttpClient Bezoeker { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (app, Bezoeker) = await Start(Environments.Production);

    public async ValueTask DisposeAsync()
    {
        Bezoeker.Dispose();
        await app!.DisposeAsync();
    }

    internal static async Task<(WebApplication App, HttpClient Bezoeker)> Start(string omgeving)
    {
        var web = Path.Combine(BudgetTests.Wortel(), "src", "Meedenkers.Web");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = web, EnvironmentName = omgeving, ApplicationName = "Meedenkers.Web" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddJsonFile(Path.Combine(web, "appsettings.json"));
        builder.Services.AddRazorPages();
        builder.Services.AddGezicht();
        var app = builder.Build();
        app.UseFoutpaginas();
        app.MapSecurityTxt();
        app.MapGet("/stuk", IResult () => throw new InvalidOperationException("geheim"));
        app.MapGet("/weg", IResult () => throw new InvalidOperationException("x", new Zoek()));
        app.MapMethods("/code/{code:int}", ["GET", "POST"], (int code) => Results.StatusCode(code));
        app.MapRazorPages();
        await app.StartAsync();
        var bezoeker = app.GetTestServer().CreateClient();
        bezoeker.BaseAddress = new Uri("https://localhost");
        return (app, bezoeker);
    }

    sealed class Zoek : System.Data.Common.DbException
    {
        public override bool IsTransient => true;
    }
}
