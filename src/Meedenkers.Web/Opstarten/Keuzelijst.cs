using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// What was ticked replaces the list of the form. MVC would fill the list that stands there, and <c>= []</c> cannot be filled:
/// every tick would be lost without a word.
/// </summary>
sealed class Keuzelijst : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(IReadOnlyList<string>)
        ? new Vers(new CollectionModelBinder<string>(context.CreateBinder(context.Metadata.ElementMetadata!), context.Services.GetRequiredService<ILoggerFactory>()))
        : null;

    sealed class Vers(CollectionModelBinder<string> lijst) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.Model = null;
            return lijst.BindModelAsync(bindingContext);
        }
    }
}
