using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>Pages about keys open only to somebody who proved a short time ago who it is: not to whoever found an open laptop.</summary>
sealed class Bevestigingsplicht(Teamsessies sessies) : IAsyncPageFilter
{
    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (sessies.IsBevestigd) return next();
        context.Result = new RedirectToPageResult("/Account/Bevestigen", new { terug = context.HttpContext.Request.Path.Value });
        return Task.CompletedTask;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;
}
