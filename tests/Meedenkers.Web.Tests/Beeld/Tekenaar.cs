using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>Runs one tag helper as a page would, and gives back the elements it draws.</summary>
sealed class Tekenaar
{
    static readonly EmptyModelMetadataProvider Metadata = new();

    readonly ViewDataDictionary gegevens;

    internal Tekenaar(object? model = null)
    {
        gegevens = new ViewDataDictionary(Metadata, new ModelStateDictionary());
        if (model is not null) gegevens = new ViewDataDictionary(Metadata, ModelState) { Model = model };
        var context = new DefaultHttpContext();
        Kijk = new ViewContext(new Microsoft.AspNetCore.Mvc.ActionContext(context, new RouteData(), new ActionDescriptor(), ModelState), new GeenKijk(), gegevens,
            new TempDataDictionary(context, new GeenTempData()), TextWriter.Null, new HtmlHelperOptions());
    }

    internal ModelStateDictionary ModelState { get; } = new();

    internal ViewContext Kijk { get; }

    internal Tekenaar MetFout(string veld, string bericht)
    {
        ModelState.AddModelError(veld, bericht);
        return this;
    }

    internal Tekenaar Getypt(string veld, object ruw, string tekst)
    {
        ModelState.SetModelValue(veld, ruw, tekst);
        return this;
    }

    internal static ModelExpression Veld<T>(string naam, T waarde) =>
        new(naam, Metadata.GetModelExplorerForType(typeof(T), waarde));

    internal async Task<IElement> Teken(TagHelper tag, string inhoud = "", params (string Naam, object Waarde)[] attributen) =>
        (await Kaal(tag, inhoud, attributen)).FirstElementChild!;

    /// <summary>The body around what was drawn: empty when nothing was.</summary>
    internal async Task<IElement> Kaal(TagHelper tag, string inhoud = "", params (string Naam, object Waarde)[] attributen)
    {
        if (tag is Veld veld) veld.ViewContext = Kijk;
        if (tag is FoutoverzichtTagHelper overzicht) overzicht.ViewContext = Kijk;
        if (tag is MeldingTagHelper melding) melding.ViewContext = Kijk;
        return Lees(await Html(tag, new Dictionary<object, object>(), _ => Task.FromResult<IHtmlContent>(new HtmlString(inhoud)), attributen));
    }

    /// <summary>A group with tiles inside it.</summary>
    internal async Task<IElement> Groep(TegelsTagHelper groep, params TegelTagHelper[] tegels)
    {
        groep.ViewContext = Kijk;
        return Lees(await Html(groep, new Dictionary<object, object>(), async items =>
        {
            var samen = new HtmlContentBuilder();
            foreach (var tegel in tegels) samen.AppendHtml(await Html(tegel, items, _ => Task.FromResult<IHtmlContent>(HtmlString.Empty)));
            return samen;
        })).FirstElementChild!;
    }

    static async Task<string> Html(TagHelper tag, IDictionary<object, object> items, Func<IDictionary<object, object>, Task<IHtmlContent>> kinderen, params (string Naam, object Waarde)[] attributen)
    {
        var lijst = new TagHelperAttributeList(attributen.Select(paar => new TagHelperAttribute(paar.Naam, paar.Waarde)));
        var context = new TagHelperContext(lijst, items, Guid.NewGuid().ToString("N"));
        var uitvoer = new TagHelperOutput("mk", lijst, async (_, _) =>
        {
            var inhoud = new DefaultTagHelperContent();
            inhoud.AppendHtml(await kinderen(context.Items));
            return inhoud;
        });
        await tag.ProcessAsync(context, uitvoer);
        using var schrijver = new StringWriter(CultureInfo.InvariantCulture);
        uitvoer.WriteTo(schrijver, HtmlEncoder.Default);
        return schrijver.ToString();
    }

    static IElement Lees(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    sealed class GeenKijk : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }

    sealed class GeenTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
            // Nothing outlives a test.
        }
    }
}
