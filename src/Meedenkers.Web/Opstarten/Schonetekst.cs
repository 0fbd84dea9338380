using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Meedenkers.Web.Opstarten;

/// <summary>Every text that is posted is cleaned on its way in: no NUL, no control characters, one normal form. Empty is null.</summary>
sealed class Schonetekst : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var waarde = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (waarde == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, waarde);
        var schoon = Vrijetekst.Schoon(waarde.FirstValue ?? "");
        bindingContext.Result = ModelBindingResult.Success(schoon.Length > 0 ? schoon : null);
        return Task.CompletedTask;
    }
}
