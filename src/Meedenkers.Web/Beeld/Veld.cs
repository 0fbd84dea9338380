using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>
/// What every form part shares: a label, a hint, the errors of ModelState, and the ties between them.
/// What was typed stays: the posted text goes before the value of the model.
/// </summary>
public abstract class Veld : TagHelper
{
    const string Fout = "-fout";
    const string Uitleg = "-hint";

    public required ModelExpression For { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>1 when the label is the heading of the page, 2 or 3 deeper down, 0 when it is only a label.</summary>
    public int Kop { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Naam => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Only needed when one field stands on a page twice; the error summary links to the id made from the name.</summary>
    [HtmlAttributeName("id")]
    public string? EigenId { get; set; }

    protected string Id => EigenId ?? Beeld.Veldnaam.Id(Naam);

    ModelStateEntry? Stand => ViewContext.ModelState.TryGetValue(Naam, out var stand) ? stand : null;

    /// <summary>The messages at this field, also those at a numbered item of it.</summary>
    protected IReadOnlyList<string> Fouten => [.. ViewContext.ModelState
        .Where(paar => Beeld.Veldnaam.Hoort(paar.Key, Naam))
        .SelectMany(paar => paar.Value!.Errors)
        .Select(Beeld.Veldnaam.Bericht)
        .Distinct()];

    /// <summary>What the field shows: the posted text, else the value of the model.</summary>
    protected string? Waarde => Stand?.AttemptedValue ?? Beeld.Veldnaam.Tekst(For.Model);

    /// <summary>The chosen values of a group.</summary>
    protected IReadOnlySet<string> Gekozen
    {
        get
        {
            var gekozen = Stand?.RawValue ?? For.Model;
            IEnumerable<string?> waarden = gekozen switch
            {
                null => [],
                string tekst => [tekst],
                IEnumerable rij => rij.Cast<object?>().Select(Beeld.Veldnaam.Tekst),
                _ => [Beeld.Veldnaam.Tekst(gekozen)],
            };
            return waarden.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>The value of aria-describedby, or null.</summary>
    protected string? Beschreven(params string?[] nog)
    {
        string?[] ids = [Hint is null ? null : Id + Uitleg, Fouten.Count is 0 ? null : Id + Fout, .. nog];
        var tekst = string.Join(' ', ids.OfType<string>());
        return tekst.Length is 0 ? null : tekst;
    }

    /// <summary>Turns the tag into the frame around one question.</summary>
    protected void Kader(TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Fouten.Count is 0 ? "utrecht-form-field veld" : "utrecht-form-field veld met-fout");
    }

    /// <summary>The label, as a heading when the page asks one question.</summary>
    protected IHtmlContent Opschrift()
    {
        var label = Element("label", "utrecht-form-label", Tekst(Label));
        label.Attributes["for"] = Id;
        return Kop is 0 ? label : Uitvoer.Kop(Kop, Kop, label);
    }

    /// <summary>Hint and errors, with the ids that <see cref="Beschreven"/> names.</summary>
    protected IHtmlContent Bijschrift()
    {
        var bij = new HtmlContentBuilder();
        if (Hint is not null)
        {
            var hint = Element("p", "utrecht-form-field-description hint", Tekst(Hint));
            hint.Attributes["id"] = Id + Uitleg;
            bij.AppendHtml(hint);
        }

        if (Fouten.Count is 0) return bij;
        var fout = Element("div", "utrecht-form-field-error-message foutregel", Tekeningen.Geef("ui-spoed"));
        fout.Attributes["id"] = Id + Fout;
        var regels = Element("span", null, Element("span", "alleen-sr", Tekst("Fout: ")));
        for (var i = 0; i < Fouten.Count; i++)
        {
            if (i > 0) regels.InnerHtml.AppendHtml("<br>");
            regels.InnerHtml.AppendHtml(Tekst(Fouten[i]));
        }

        fout.InnerHtml.AppendHtml(regels);
        return bij.AppendHtml(fout);
    }

    /// <summary>The control itself: name, id, ties, and the attributes that the page gave to the tag.</summary>
    protected TagBuilder Invoer(string element, string klasse, TagHelperAttributeList eigen, params string?[] nog)
    {
        var invoer = Element(element, klasse);
        foreach (var attribuut in eigen)
            invoer.Attributes[attribuut.Name] = attribuut.ValueStyle is HtmlAttributeValueStyle.Minimized ? "" : Beeld.Veldnaam.Ruw(attribuut.Value);
        if (eigen.TryGetAttribute("class", out var extra)) invoer.Attributes["class"] = $"{klasse} {extra.Value}";
        invoer.Attributes["id"] = Id;
        invoer.Attributes["name"] = Naam;
        if (Beschreven(nog) is { } beschreven) invoer.Attributes["aria-describedby"] = beschreven;
        if (Fouten.Count > 0) invoer.Attributes["aria-invalid"] = "true";
        return invoer;
    }

    protected static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
