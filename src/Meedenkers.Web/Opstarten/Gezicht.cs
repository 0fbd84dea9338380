using System.Text.Encodings.Web;
using System.Text.Unicode;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Meedenkers.Web.Opstarten;

/// <summary>The face: settings that pages show, Dutch form messages, static files and the quick exit.</summary>
static class Gezicht
{
    internal static IServiceCollection AddGezicht(this IServiceCollection services)
    {
        services.AddOptions<PortaalInstellingen>().BindConfiguration(PortaalInstellingen.Sectie).ValidateDataAnnotations().ValidateOnStart();
        // Letters such as ë and ’ need no escape in UTF-8; what is unsafe in HTML is escaped as ever.
        services.Configure<WebEncoderOptions>(opties => opties.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation));
        services.Configure<MvcOptions>(opties =>
        {
            // Each form has its own validator with its own words; "required" by type would add English ones.
            opties.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            opties.ModelBinderProviders.Insert(0, new Datumlezer());
            Vertaal(opties.ModelBindingMessageProvider);
        });
        services.AddResponseCompression(opties => opties.EnableForHttps = true);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPubliekeNaslag, IngebouwdeNaslag>();
        return services;
    }

    internal static WebApplication MapGezicht(this WebApplication app)
    {
        // In a group, because the fallback that static assets bring in Development must be open too.
        var bestanden = app.MapGroup("").AllowAnonymous();
        bestanden.MapStaticAssets();
        ((IEndpointConventionBuilder)bestanden).Add(Bewaar);
        app.UseWhen(IsOpenbareLezing, tak => tak.UseResponseCompression());
        app.MapSnelWeg();
        app.MapSecurityTxt();
        return app;
    }

    /// <summary>
    /// Styles and script carry their hash in the address, and fonts do not change under one name: a browser need not ask again.
    /// </summary>
    static void Bewaar(EndpointBuilder eindpunt)
    {
        if (eindpunt.RequestDelegate is not { } verder) return;
        eindpunt.RequestDelegate = context =>
        {
            context.Response.OnStarting(() =>
            {
                var vast = context.Request.Query.ContainsKey("v") || context.Request.Path.StartsWithSegments("/beeld/fonts", StringComparison.OrdinalIgnoreCase);
                if (vast && context.Response.StatusCode is (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return verder(context);
        };
    }

    /// <summary>Only pages that hold no secret and repeat nothing of the visitor are compressed: the others would leak by their length.</summary>
    static bool IsOpenbareLezing(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.StartsWith("/Openbaar/", StringComparison.Ordinal) is true;

    static void Vertaal(DefaultModelBindingMessageProvider berichten)
    {
        const string nodig = "Vul dit veld in";
        const string anders = "Kijk dit antwoord nog eens na";
        const string getal = "Vul een getal in";
        berichten.SetMissingBindRequiredValueAccessor(_ => nodig);
        berichten.SetMissingKeyOrValueAccessor(() => nodig);
        berichten.SetMissingRequestBodyRequiredValueAccessor(() => nodig);
        berichten.SetValueMustNotBeNullAccessor(_ => nodig);
        berichten.SetAttemptedValueIsInvalidAccessor((_, _) => anders);
        berichten.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => anders);
        berichten.SetUnknownValueIsInvalidAccessor(_ => anders);
        berichten.SetNonPropertyUnknownValueIsInvalidAccessor(() => anders);
        berichten.SetValueIsInvalidAccessor(_ => anders);
        berichten.SetValueMustBeANumberAccessor(_ => getal);
        berichten.SetNonPropertyValueMustBeANumberAccessor(() => getal);
    }
}
