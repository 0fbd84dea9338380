using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>A group of radio buttons or checkboxes as tiles, or as a plain list with <c>vorm="lijst"</c>.</summary>
[HtmlTargetElement("mk-tegels")]
public sealed class TegelsTagHelper : Veld
{
    /// <summary>radio or checkbox.</summary>
    public string Soort { get; set; } = "checkbox";

    public string Legend { get; set; } = "";

    /// <summary>tegels (two beside each other), rij (one under the other), lijst (plain lines, for staff) or kolommen (many short plain lines beside each other).</summary>
    public string Vorm { get; set; } = "tegels";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var groep = new Tegelgroep(this, Gekozen);
        context.Items[typeof(Tegelgroep)] = groep;
        var inhoud = await output.GetChildContentAsync();

        var veld = Element("fieldset");
        if (Beschreven() is { } beschreven) veld.Attributes["aria-describedby"] = beschreven;
        if (Soort is "radio")
        {
            veld.Attributes["role"] = "radiogroup";
            if (Fouten.Count > 0) veld.Attributes["aria-invalid"] = "true";
        }

        var opschrift = Tekst(Legend.Length > 0 ? Legend : Label);
        var legend = Element("legend", Kop is 0 ? "utrecht-form-label" : null, Kop is 0 ? opschrift : Uitvoer.Kop(Kop, Kop, opschrift));
        veld.InnerHtml.AppendHtml(legend).AppendHtml(Bijschrift()).AppendHtml(Element("div", Rooster(), inhoud));
        Kader(output);
        output.Content.SetHtmlContent(veld);
    }

    string Rooster() => Vorm switch { "tegels" => "tegels", "rij" => "tegels tegels--rij", "lijst" => "keuzelijst", "kolommen" => "keuzelijst keuzelijst--kolommen", _ => throw new ArgumentException($"Unknown vorm '{Vorm}'.") };

    /// <summary>What a tile must know of its group.</summary>
    internal sealed class Tegelgroep(TegelsTagHelper groep, IReadOnlySet<string> gekozen)
    {
        int volgnummer;

        internal bool Lijst => groep.Vorm is "lijst" or "kolommen";

        /// <summary>The control of one choice; the first has the id that the error summary links to.</summary>
        internal TagBuilder Knop(string waarde)
        {
            volgnummer++;
            var knop = Element("input", "vinkvak");
            knop.TagRenderMode = TagRenderMode.SelfClosing;
            knop.Attributes["type"] = groep.Soort;
            knop.Attributes["id"] = volgnummer is 1 ? groep.Id : $"{groep.Id}-{Getal(volgnummer)}";
            knop.Attributes["name"] = groep.Naam;
            knop.Attributes["value"] = waarde;
            if (gekozen.Contains(waarde)) knop.Attributes["checked"] = "checked";
            if (volgnummer is 1 && groep.Soort is "checkbox" && groep.Fouten.Count > 0)
            {
                knop.Attributes["aria-invalid"] = "true";
                knop.Attributes["aria-describedby"] = groep.Id + "-fout";
            }

            return knop;
        }
    }
}

/// <summary>One choice inside <c>mk-tegels</c>.</summary>
[HtmlTargetElement("mk-tegel", ParentTag = "mk-tegels", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TegelTagHelper : TagHelper
{
    public required string Waarde { get; set; }

    public required string Titel { get; set; }

    public string? Uitleg { get; set; }

    /// <summary>Code of a leefgebied whose pictogram stands before the words.</summary>
    public string? Pictogram { get; set; }

    /// <summary>Over the full width, for "Ik weet het niet".</summary>
    public bool Plat { get; set; }

    /// <summary>With script, choosing this one clears the others and the other way round.</summary>
    public bool Alleen { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var groep = (TegelsTagHelper.Tegelgroep)context.Items[typeof(TegelsTagHelper.Tegelgroep)];
        var inhoud = await output.GetChildContentAsync();
        var knop = groep.Knop(Waarde);
        if (Alleen) knop.Attributes["data-alleen"] = "";
        foreach (var attribuut in output.Attributes) knop.Attributes[attribuut.Name] = Veldnaam.Ruw(attribuut.Value);
        output.Attributes.Clear();

        var beeld = Pictogram is not null && Tekeningen.Kent("leefgebied-" + Pictogram) ? Tekeningen.Geef("leefgebied-" + Pictogram) : null;
        var woorden = Element("span", null, Element(groep.Lijst && inhoud.IsEmptyOrWhiteSpace ? "span" : "b", null, Tekst(Titel)));
        if (!string.IsNullOrEmpty(Uitleg)) woorden.InnerHtml.AppendHtml(Element("span", "tegel__uitleg", Tekst(" " + Uitleg)));
        woorden.InnerHtml.AppendHtml(inhoud);

        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", groep.Lijst ? "vink" : "tegel" + (Plat ? " tegel--plat" : "") + (beeld is null ? " tegel--kaal" : ""));
        IHtmlContent[] delen = groep.Lijst ? [knop, woorden] : beeld is null ? [woorden, knop] : [beeld, woorden, knop];
        output.Content.Clear();
        foreach (var deel in delen) output.Content.AppendHtml(deel);
    }
}
