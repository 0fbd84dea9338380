namespace Meedenkers.Web.Opstarten;

/// <summary>Every refusal and every fault ends on a page that says what to do; that page needs no query.</summary>
static class Fouten
{
    internal static IApplicationBuilder UseFoutpaginas(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fout/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = Statuscode,
        });
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        return app;
    }

    /// <summary>The database that is away is not our bug: 503 says to call.</summary>
    internal static int Statuscode(Exception fout) => fout switch
    {
        BadHttpRequestException verzoek => verzoek.StatusCode,
        LogboekWegException => StatusCodes.Status503ServiceUnavailable,
        System.Data.Common.DbException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } binnen } => Statuscode(binnen),
        _ => StatusCodes.Status500InternalServerError,
    };
}
