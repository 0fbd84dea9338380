using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Meedenkers.TestKit;

/// <summary>Fills in an HTML form and reads it out as a browser does when it sends it.</summary>
static class Formulier
{
    /// <summary>
    /// A field is named by its name, the last part of that ("Naam" for "Invoer.Naam") or its label. Choices are named by their
    /// value: a radio or a checkbox with that value is ticked; null unticks and empties.
    /// </summary>
    internal static void Vul(IHtmlFormElement formulier, IEnumerable<(string Veld, string? Waarde)> waarden)
    {
        foreach (var (veld, waarde) in waarden)
        {
            var velden = Vind(formulier, veld);
            // ASP.NET puts a hidden field beside a checkbox, under the same name: that one keeps its value.
            if (velden.OfType<IHtmlInputElement>().Where(IsKeuze).ToArray() is { Length: > 0 } keuzes)
                Kies(keuzes, waarde);
            else
                foreach (var element in velden)
                    Schrijf(element, waarde ?? "");
        }
    }

    static void Kies(IHtmlInputElement[] keuzes, string? waarde)
    {
        if (waarde is not null && keuzes.All(keuze => keuze.Value != waarde))
            throw new InvalidOperationException(
                $"{keuzes[0].Name} has no choice \"{waarde}\", only: {string.Join(" | ", keuzes.Select(keuze => keuze.Value))}");
        foreach (var keuze in keuzes)
            keuze.IsChecked = waarde is not null && (keuze.Value == waarde || (keuze.IsChecked && keuze.Type == "checkbox"));
    }

    static bool IsKeuze(IHtmlInputElement invoer) => invoer.Type is "radio" or "checkbox";

    /// <summary>Name and value of everything that is sent when this button is pressed.</summary>
    internal static List<KeyValuePair<string, string>> Lees(IHtmlFormElement formulier, IHtmlElement? knop) =>
        [.. Elementen(formulier).SelectMany(element => Waarden(element, knop), (element, waarde) => KeyValuePair.Create(Naam(element)!, waarde))];

    static IEnumerable<string> Waarden(IHtmlElement element, IHtmlElement? knop) => element switch
    {
        IHtmlInputElement keuze when IsKeuze(keuze) => keuze.IsChecked ? [keuze.GetAttribute("value") ?? "on"] : [],
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } invoer => invoer == knop ? [invoer.Value] : [],
        IHtmlInputElement invoer => [invoer.Value],
        IHtmlButtonElement button => button == knop ? [button.Value] : [],
        IHtmlTextAreaElement tekst => [tekst.Value.ReplaceLineEndings("\r\n")],
        IHtmlSelectElement lijst => lijst.Options.Where(optie => optie.IsSelected && !optie.IsDisabled).Select(optie => optie.Value),
        _ => [],
    };

    static IHtmlElement[] Vind(IHtmlFormElement formulier, string veld)
    {
        var alle = Elementen(formulier).ToArray();
        IHtmlElement[] gevonden = [.. alle.Where(element => Naam(element) == veld)];
        if (gevonden.Length == 0)
            gevonden = [.. alle.Where(element => Naam(element)!.EndsWith($".{veld}", StringComparison.Ordinal))];
        if (gevonden.Length == 0)
            gevonden = [.. formulier.Owner!.QuerySelectorAll<IHtmlLabelElement>("label")
                .Where(label => label.TextContent.Trim() == veld && label.Control is not null && alle.Contains(label.Control)).Select(label => label.Control!)];
        return gevonden.Length > 0
            ? gevonden
            : throw new InvalidOperationException($"The form has no field \"{veld}\", only: {string.Join(" | ", alle.Select(Naam).Distinct())}");
    }

    static void Schrijf(IHtmlElement element, string waarde)
    {
        switch (element)
        {
            case IHtmlTextAreaElement tekst:
                tekst.Value = waarde;
                break;
            case IHtmlSelectElement lijst:
                foreach (var optie in lijst.Options)
                    optie.IsSelected = optie.Value == waarde;
                if (waarde.Length > 0 && !lijst.Options.Any(optie => optie.Value == waarde))
                    throw new InvalidOperationException(
                        $"The list {lijst.Name} has no choice \"{waarde}\", only: {string.Join(" | ", lijst.Options.Select(optie => optie.Value))}");
                break;
            case IHtmlInputElement invoer:
                invoer.Value = waarde;
                break;
        }
    }

    /// <summary>Also those elsewhere on the page that say form="…"; nothing that is disabled, itself or by its fieldset.</summary>
    static IEnumerable<IHtmlElement> Elementen(IHtmlFormElement formulier) =>
        formulier.Elements.Where(element => !string.IsNullOrEmpty(Naam(element)) && !element.HasAttribute("disabled") && element.Closest("fieldset[disabled]") is null);

    static string? Naam(IElement element) => element.GetAttribute("name");
}
