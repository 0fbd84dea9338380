using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>
/// All messages of the page in one place, each with a link to its field, in the order in which the fields are declared.
/// Messages without a field (a Weigering) come first, without a link. Nothing is shown when nothing is wrong.
/// </summary>
[HtmlTargetElement("mk-foutoverzicht", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FoutoverzichtTagHelper : TagHelper
{
    public string Titel { get; set; } = "Kijk hier nog even naar";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount is 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Word("div", "fouten");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "fouten-kop");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        var kop = Uitvoer.Kop(2, 3, Tekeningen.Geef("ui-spoed"));
        kop.Attributes["id"] = "fouten-kop";
        kop.InnerHtml.AppendHtml(Tekst(Titel));
        var lijst = Element("ul", "schoon");
        foreach (var (sleutel, bericht) in Berichten())
            lijst.InnerHtml.AppendHtml(Element("li", null, sleutel.Length is 0 ? Tekst(bericht) : Link(sleutel, bericht)));
        output.Content.AppendHtml(kop).AppendHtml(lijst);
    }

    IEnumerable<(string Sleutel, string Bericht)> Berichten() => ViewContext.ModelState
        .Where(paar => paar.Value!.Errors.Count > 0)
        .OrderBy(paar => paar.Key.Length is 0 ? "" : Plek(paar.Key), StringComparer.Ordinal)
        .SelectMany(paar => paar.Value!.Errors.Select(fout => (Veldnaam.Stam(paar.Key), Veldnaam.Bericht(fout))))
        .Distinct();

    static TagBuilder Link(string sleutel, string bericht)
    {
        var link = Element("a", null, Tekst(bericht));
        link.Attributes["href"] = "#" + Veldnaam.Id(sleutel);
        return link;
    }

    /// <summary>A key that sorts as the properties are declared: ModelState itself sorts by name.</summary>
    string Plek(string sleutel)
    {
        var plek = "1";
        ModelMetadata? soort = ViewContext.ViewData.ModelMetadata;
        foreach (var deel in sleutel.Split('.'))
        {
            var naam = deel.Split('[')[0];
            var nummer = 0;
            ModelMetadata? gevonden = null;
            foreach (var eigenschap in soort?.Properties ?? Enumerable.Empty<ModelMetadata>())
            {
                if (string.Equals(eigenschap.PropertyName, naam, StringComparison.OrdinalIgnoreCase)) gevonden = eigenschap;
                if (gevonden is not null) break;
                nummer++;
            }

            plek += $".{nummer:0000}{deel[naam.Length..]}";
            soort = gevonden?.ElementMetadata ?? gevonden;
        }

        return plek;
    }
}
