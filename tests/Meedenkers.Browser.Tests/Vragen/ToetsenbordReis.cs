using Meedenkers.Browser.Tests.Gereedschap;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>Tab, space, enter and letters only.</summary>
[Collection(typeof(Inwoners))]
public sealed class ToetsenbordReis(Browserapp app, Testbrowser browser) : Reis(app, browser)
{
    [Fact]
    public async Task A_question_can_be_asked_from_the_front_page_to_the_card_by_keyboard()
    {
        var pagina = await Bezoek("/");
        var toetsen = new Toetsenbord(pagina);
        await toetsen.Naar("Naar de inhoud");
        await toetsen.Druk("Vraag een meedenker");

        await pagina.StaatOp("Voor wie vraagt u hulp?");
        await toetsen.Druk("Volgende vraag");
        await pagina.MeldtFout("Kies voor wie de vraag is.");
        await toetsen.Druk("Kies voor wie de vraag is.");
        await Expect(pagina.Keuze("Voor mijzelf")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Space");
        await toetsen.Druk("Volgende vraag");

        await pagina.StaatOp("Waar woont u?");
        await toetsen.Typ("Waar woont u?", "Kapelle");
        await toetsen.Druk("Volgende vraag");

        await pagina.StaatOp("Wat speelt er?");
        await toetsen.Kies("Ik ben het overzicht kwijt");
        await toetsen.Druk("Volgende vraag");
        foreach (var kop in (string[])["Waar gaat het over?", "Wie helpt u nu?", "Is er iets dat haast heeft?", "Herkent u zich hierin?", "Wat past bij u?"])
        {
            await pagina.StaatOp(kop);
            await toetsen.Druk("Sla deze vraag over");
        }

        await pagina.StaatOp("Hoe bereiken wij u?");
        await toetsen.Typ("Uw naam", new Vraagsteller(pagina).Naam);
        await toetsen.Typ("Telefoonnummer", "0612345678");
        await toetsen.Druk("Volgende vraag");

        await pagina.StaatOp("Klopt alles?");
        await toetsen.Kies("Ik vind het goed dat mijn vraag");
        await toetsen.Druk("Verstuur mijn vraag");
        await pagina.StaatOp("Uw vraag is verstuurd");
    }

    /// <summary>Walks with Tab, and looks at every stop whether one can see where one is (WCAG 2.4.7 and 2.4.11).</summary>
    sealed class Toetsenbord(IPage pagina)
    {
        const int Meeste = 80;

        internal async Task Druk(string woorden)
        {
            await Naar(woorden);
            await pagina.Keyboard.PressAsync("Enter");
        }

        internal async Task Kies(string woorden)
        {
            await Naar(woorden);
            await pagina.Keyboard.PressAsync("Space");
        }

        internal async Task Typ(string label, string tekst)
        {
            await Naar(label);
            await pagina.Keyboard.TypeAsync(tekst);
        }

        internal async Task Naar(string woorden)
        {
            List<string> gezien = [];
            for (var stap = 0; stap < Meeste; stap++)
            {
                await pagina.Keyboard.PressAsync("Tab");
                var hier = await pagina.EvaluateAsync<string[]>(
                    """
                    () => {
                      const e = document.activeElement, plek = e.getBoundingClientRect();
                      const ziet = (w) => w && ((getComputedStyle(w).outlineStyle !== 'none' && parseFloat(getComputedStyle(w).outlineWidth) >= 2) || getComputedStyle(w).boxShadow !== 'none');
                      const boven = document.elementFromPoint(Math.max(0, plek.x + plek.width / 2), Math.max(0, plek.y + plek.height / 2));
                      return [
                        (e.getAttribute('aria-label') || [...(e.labels ?? [])].map((l) => l.textContent).join(' ') || e.textContent).replace(/\s+/g, ' ').trim(),
                        e === document.body ? 'nergens' : '',
                        ziet(e) || ziet(e.closest('label')) || ziet(e.closest('li')) ? '' : 'onzichtbaar',
                        plek.bottom > 0 && plek.top < innerHeight && boven ? '' : 'buiten beeld',
                      ];
                    }
                    """);
                gezien.Add(hier[0]);
                if (hier[1].Length > 0) continue; // past the last stop the browser itself has the focus
                Assert.True(hier[2].Length == 0 && hier[3].Length == 0, $"{pagina.Url}: focus on \"{hier[0]}\" is {hier[2]} {hier[3]}.");
                if (hier[0].StartsWith(woorden, StringComparison.Ordinal)) return;
            }
            Assert.Fail($"{pagina.Url}: \"{woorden}\" was not reached by Tab, but {string.Join(" · ", gezien)}.");
        }
    }
}
