using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>A page as somebody reads it: headings, buttons, links, choices and fields by their words.</summary>
static partial class Paginas
{
    internal static ILocator Kop(this IPage pagina, string woorden) => pagina.GetByRole(AriaRole.Heading, new() { Name = woorden, Level = 1 });

    internal static ILocator Knop(this IPage pagina, string woorden) => pagina.GetByRole(AriaRole.Button, new() { Name = woorden });

    internal static ILocator Link(this IPage pagina, string woorden) => pagina.GetByRole(AriaRole.Link, new() { Name = woorden });

    /// <summary>What can be done with the onderdeel about this; the words behind the colon are for who cannot see.</summary>
    internal static ILocator Daad(this IPage pagina, string wat, string waarover) =>
        pagina.GetByRole(AriaRole.Link, new() { NameRegex = new($@"^{Regex.Escape(wat)}\s*: {Regex.Escape(waarover)}$") });

    /// <summary>What is seldom done with the first onderdeel of a casus stands behind "Meer".</summary>
    internal static async Task KiesUitMeer(this IPage pagina, string woorden)
    {
        await pagina.GetByText(new Regex(@"^Meer\s+over ")).First.ClickAsync();
        await pagina.Link(woorden).First.ClickAsync();
    }

    /// <summary>The part of the page that is its own, without header and footer.</summary>
    internal static ILocator Inhoud(this IPage pagina) => pagina.GetByRole(AriaRole.Main);

    /// <summary>The radio button or checkbox whose words begin with these.</summary>
    internal static ILocator Keuze(this IPage pagina, string woorden)
    {
        var begin = new Regex($"^{Regex.Escape(woorden)}");
        return pagina.GetByRole(AriaRole.Radio, new() { NameRegex = begin }).Or(pagina.GetByRole(AriaRole.Checkbox, new() { NameRegex = begin }));
    }

    internal static ILocator Veld(this IPage pagina, string label) => pagina.GetByLabel(label, new() { Exact = true });

    internal static async Task Druk(this IPage pagina, string knop) => await pagina.Knop(knop).First.ClickAsync();

    internal static async Task StaatOp(this IPage pagina, string kop) => await Expect(pagina.Kop(kop)).ToBeVisibleAsync();

    /// <summary>The page was refused: the title says so and the summary has the focus when there is script to move it.</summary>
    internal static async Task MeldtFout(this IPage pagina, string? zin = null)
    {
        var overzicht = pagina.GetByRole(AriaRole.Alert);
        await Expect(overzicht).ToBeFocusedAsync();
        await Expect(pagina).ToHaveTitleAsync(Foutkop());
        if (zin is not null) await Expect(overzicht).ToContainTextAsync(zin);
    }

    /// <summary>What stands behind a term: the number or the code on a card.</summary>
    internal static async Task<string> Staat(this IPage pagina, int plaats) => (await pagina.GetByRole(AriaRole.Definition).Nth(plaats).InnerTextAsync()).Trim();

    [GeneratedRegex("^Fout: ")]
    private static partial Regex Foutkop();
}
