using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>What may be said of any page, whoever made it.</summary>
static class Keuring
{
    static readonly AxeRunOptions Regels = new()
    {
        // By tag, because target size (WCAG 2.2) is off unless it is asked for.
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Objections of axe.</summary>
    internal static async Task<IEnumerable<string>> Axe(IPage pagina)
    {
        await pagina.EvaluateAsync("scrollTo(0, 0)"); // else the strip that sticks to the top lies on what happens to be there
        return (await pagina.RunAxe(Regels).WaitAsync(TimeSpan.FromSeconds(60))).Violations
            .Select(bezwaar => $"axe {bezwaar.Id}: {bezwaar.Help} at {string.Join(" and ", bezwaar.Nodes.Select(node => $"{node.Target} ({string.Join(", ", node.Any.Concat(node.All).Concat(node.None).Select(reden => reden.Message))})"))}");
    }

    /// <summary>Objections to the build of the page: language, title, headings, names and labels.</summary>
    internal static Task<string[]> Bouw(IPage pagina) => pagina.EvaluateAsync<string[]>(
        """
        () => {
          const klachten = [], tel = (wat) => document.querySelectorAll(wat).length, zeg = (fout, wat) => fout && klachten.push(wat);
          zeg(document.documentElement.lang !== 'nl', `lang is "${document.documentElement.lang}"`);
          zeg(!document.title.trim(), 'no title');
          for (const een of ['main', 'h1']) zeg(tel(een) !== 1, `${tel(een)} × ${een}`);
          const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) klachten.push(`id "${id}" twice`);
          for (const naar of document.querySelectorAll('[for],[aria-describedby],[aria-labelledby],[aria-controls],[list]'))
            for (const naam of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'list'])
              for (const id of (naar.getAttribute(naam) ?? '').split(/\s+/).filter(Boolean))
                zeg(!ids.includes(id), `${naam}="${id}" points nowhere`);
          for (const veld of document.querySelectorAll('input:not([type=hidden]),select,textarea,button')) {
            const woorden = veld.getAttribute('aria-label') || veld.getAttribute('aria-labelledby') || [...(veld.labels ?? [])].map((l) => l.textContent).join('') || (veld.tagName === 'BUTTON' && veld.textContent);
            zeg(!woorden || !woorden.trim(), `no label: ${veld.outerHTML.slice(0, 120)}`);
          }
          for (const stijl of document.querySelectorAll('[style],style')) klachten.push(`inline style: ${stijl.outerHTML.slice(0, 120)}`);
          return klachten;
        }
        """);

    /// <summary>Wider than the window, so that somebody would have to scroll sideways, or a table that lies over what stands beside it; one in a part that scrolls by itself does not.</summary>
    internal static async Task<IEnumerable<string>> Breedte(IPage pagina)
    {
        var (breedte, venster) = (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"), pagina.ViewportSize!.Width);
        var tabellen = await pagina.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('table')].filter((t) => getComputedStyle(t.parentElement).overflowX !== 'auto' && t.getBoundingClientRect().right > t.parentElement.getBoundingClientRect().right + 1).map((t) => t.caption?.textContent ?? 'table')");
        return tabellen.Select(tabel => $"\"{tabel}\" sticks out of its column").Concat(breedte > venster ? [$"{breedte} pixels wide in a window of {venster}"] : []);
    }
}
