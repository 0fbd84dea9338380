using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Opstarten;

/// <summary>Refuses what no form of ours sends: too much of it, or a verb that a page has no answer to.</summary>
static class Vormwacht
{
    /// <summary>Our longest form is 4 kB of text; this leaves room for any alphabet.</summary>
    internal const int VerzoekMaximum = 256 * 1024;

    /// <summary>Says 413 before anything is read; what hides its length is cut off by the server itself.</summary>
    internal static IApplicationBuilder UseVormwacht(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // The page that says so is asked for with the same request.
        if (context.Request.ContentLength is null or <= VerzoekMaximum || context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next();
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });

    /// <summary>Without this a page is shown unfilled to whoever posts to it and it has nothing to post.</summary>
    internal sealed class AlleenWatErIs : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
            // Nothing: the page decides who may come in first.
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            var verb = context.HttpContext.Request.Method;
            if (context.HandlerMethod is null && !HttpMethods.IsGet(verb) && !HttpMethods.IsHead(verb)) context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
            // Nothing to do afterwards.
        }
    }
}
