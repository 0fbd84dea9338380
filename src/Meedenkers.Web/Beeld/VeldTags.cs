using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Meedenkers.Web.Beeld.Uitvoer;

namespace Meedenkers.Web.Beeld;

/// <summary>One line of text. Attributes that are not listed here go to the input itself (maxlength, autocapitalize, list, …).</summary>
[HtmlTargetElement("mk-tekstveld", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekstveldTagHelper : Veld
{
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>kort (a code, a year), half (a telephone number), or vol.</summary>
    public string Breedte { get; set; } = "vol";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = Invoer("input", $"utrecht-textbox utrecht-textbox--html-input veld--{Breedte}", output.Attributes);
        invoer.TagRenderMode = TagRenderMode.SelfClosing;
        invoer.Attributes["type"] = Type;
        // A password is typed again; it never travels back to the page.
        if (Type is not "password" && Waarde is { } waarde) invoer.Attributes["value"] = waarde;
        if (Autocomplete is not null) invoer.Attributes["autocomplete"] = Autocomplete;
        if ((Inputmode ?? Toetsen(Type)) is { } toetsen) invoer.Attributes["inputmode"] = toetsen;
        if (Type is "email" or "url" or "password") invoer.Attributes["spellcheck"] = "false";

        Kader(output);
        output.Content.AppendHtml(Opschrift()).AppendHtml(Bijschrift()).AppendHtml(invoer);
    }

    static string? Toetsen(string type) => type is "tel" or "email" or "url" ? type : null;
}

/// <summary>A day as text, because a resident types "3 december 2026" as easily as "3-12-2026"; <see cref="Datumlezer"/> reads both.</summary>
[HtmlTargetElement("mk-datum", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatumTagHelper : Veld
{
    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= "Bijvoorbeeld 3-12-2026";
        var invoer = Invoer("input", "utrecht-textbox utrecht-textbox--html-input veld--half", output.Attributes);
        invoer.TagRenderMode = TagRenderMode.SelfClosing;
        invoer.Attributes["type"] = "text";
        invoer.Attributes["autocomplete"] = Autocomplete ?? "off";
        if (Waarde is { } waarde) invoer.Attributes["value"] = waarde;

        Kader(output);
        output.Content.AppendHtml(Opschrift()).AppendHtml(Bijschrift()).AppendHtml(invoer);
    }
}

/// <summary>Several lines of text; with <c>max</c> it says how many characters are left.</summary>
[HtmlTargetElement("mk-tekstvak", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekstvakTagHelper : Veld
{
    /// <summary>The most characters; a longer text is kept and refused by the server with a message, never cut off.</summary>
    public int Max { get; set; }

    public int Regels { get; set; } = 6;

    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var teller = Max > 0 ? Id + "-over" : null;
        var invoer = Invoer("textarea", "utrecht-textarea utrecht-textarea--html-textarea", output.Attributes, teller);
        invoer.Attributes["rows"] = Getal(Regels);
        if (Max > 0) invoer.Attributes["data-max"] = Getal(Max);
        if (Autocomplete is not null) invoer.Attributes["autocomplete"] = Autocomplete;
        // The first line break inside a textarea is not part of its text.
        invoer.InnerHtml.AppendHtml("\n").AppendHtml(Tekst(Waarde));

        Kader(output);
        output.Content.AppendHtml(Opschrift()).AppendHtml(Bijschrift()).AppendHtml(invoer);
        if (teller is null) return;
        var over = Element("p", "klein stil", Tekst($"Er passen {Getal(Max)} tekens in dit vak."));
        over.Attributes["id"] = teller;
        output.Content.AppendHtml(over);
    }
}

/// <summary>One choice from a list that is too long to show.</summary>
[HtmlTargetElement("mk-keuze", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeuzeTagHelper : Veld
{
    public required IEnumerable<SelectListItem> Opties { get; set; }

    /// <summary>The words of an empty first choice: "Kies een gemeente".</summary>
    public string? Leeg { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>kort, half or vol.</summary>
    public string Breedte { get; set; } = "vol";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invoer = Invoer("select", $"utrecht-select utrecht-select--html-select veld--{Breedte}", output.Attributes);
        if (Autocomplete is not null) invoer.Attributes["autocomplete"] = Autocomplete;
        var gekozen = Gekozen;
        if (Leeg is not null) invoer.InnerHtml.AppendHtml(Optie("", Leeg, gekozen.Count is 0, false));
        foreach (var groep in Opties.GroupBy(optie => optie.Group?.Name))
        {
            var rij = groep.Select(optie => Optie(
                optie.Value ?? optie.Text,
                optie.Text,
                gekozen.Count is 0 ? optie.Selected : gekozen.Contains(optie.Value ?? optie.Text),
                optie.Disabled));
            if (groep.Key is null)
            {
                foreach (var optie in rij) invoer.InnerHtml.AppendHtml(optie);
                continue;
            }

            var bundel = Element("optgroup", null, [.. rij]);
            bundel.Attributes["label"] = groep.Key;
            invoer.InnerHtml.AppendHtml(bundel);
        }

        Kader(output);
        output.Content.AppendHtml(Opschrift()).AppendHtml(Bijschrift()).AppendHtml(invoer);
    }

    static TagBuilder Optie(string waarde, string tekst, bool gekozen, bool uit)
    {
        var optie = Element("option", null, Tekst(tekst));
        optie.Attributes["value"] = waarde;
        if (gekozen) optie.Attributes["selected"] = "selected";
        if (uit) optie.Attributes["disabled"] = "disabled";
        return optie;
    }
}

/// <summary>One box to tick. The label is an attribute or the content of the tag.</summary>
[HtmlTargetElement("mk-vink", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VinkTagHelper : Veld
{
    /// <summary>What is posted when the box is ticked.</summary>
    public string Aan { get; set; } = "true";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        var invoer = Invoer("input", "vinkvak", output.Attributes);
        invoer.TagRenderMode = TagRenderMode.SelfClosing;
        invoer.Attributes["type"] = "checkbox";
        invoer.Attributes["value"] = Aan;
        if (Gekozen.Contains(Aan)) invoer.Attributes["checked"] = "checked";

        var label = Element("label", "vink", invoer, Element("span", null, Tekst(Label), inhoud));
        Kader(output);
        output.Content.SetHtmlContent(Bijschrift());
        output.Content.AppendHtml(label);
    }
}
