using System.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Meedenkers.Web.Opstarten;

/// <summary>Log lines as JSON on the console: routes, never addresses or what was typed.</summary>
static class Logboekregels
{
    internal static void AddLogregels(this IHostApplicationBuilder builder)
    {
        var instelling = new LoggerConfiguration()
            // The framework logs addresses at Information; an address may hold a key.
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning).MinimumLevel.Override("System", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext().Enrich.With<ZonderPad>();
        instelling = builder.Environment.IsDevelopment()
            ? instelling.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : instelling.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(instelling.CreateLogger(), dispose: true);
    }

    /// <summary>One line a request. The route is logged, not the address: that may hold a key.</summary>
    internal static IApplicationBuilder UseLogregels(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var begin = Stopwatch.GetTimestamp();
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Meedenkers.Verzoek");
        try
        {
            await next();
        }
        finally
        {
            log.LogInformation("{Method} {Route} {Status} in {Elapsed:0} ms", context.Request.Method,
                (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)", context.Response.StatusCode, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
    });

    sealed class ZonderPad : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            logEvent.RemovePropertyIfPresent("RequestPath");
            logEvent.RemovePropertyIfPresent("Path");
        }
    }
}
