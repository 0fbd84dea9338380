using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.TestKit.Bouw;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Vragen;

/// <summary>Somebody who asks for a meedenker, at the questions of the intake.</summary>
sealed class Vraagsteller(IPage pagina)
{
    /// <summary>A question: its heading, a mistake one can make in it, and a full answer.</summary>
    internal sealed record Vraag(string Kop, Func<IPage, Task>? Fout, Func<IPage, Task> Antwoord, string Knop = "Volgende vraag");

    /// <summary>Of nobody else in this database.</summary>
    public string Naam { get; init; } = Losnaam.Van("Fictie")[..16];

    public IReadOnlyList<Vraag> Vragen =>
    [
        new("Voor wie vraagt u hulp?", Niets, p => p.Keuze("Voor mijzelf").CheckAsync()),
        new("Waar woont u?", p => p.Veld("Waar woont u?").FillAsync("Verzonnenstad"), p => p.Veld("Waar woont u?").FillAsync("Kapelle")),
        new("Wat speelt er?", Niets, async p =>
        {
            await p.Keuze("Ik ben het overzicht kwijt").CheckAsync();
            await p.Veld("Of vertel het in uw eigen woorden").FillAsync("Er ligt een stapel post. Ik durf hem niet open te maken.");
        }),
        new("Waar gaat het over?", Niets, async p =>
        {
            await p.Keuze("Geld").CheckAsync();
            await p.Keuze("Wonen").CheckAsync();
        }),
        new("Wie helpt u nu?", null, p => p.Keuze("Ik heb niemand die mij helpt").CheckAsync()),
        new("Is er iets dat haast heeft?", p => p.Veld("Moet u iets doen voor een bepaalde dag?").FillAsync("31-2-2027"), async p =>
        {
            await p.Keuze("Ik ben het niet eens met een besluit").CheckAsync();
            await p.Veld("Moet u iets doen voor een bepaalde dag?").FillAsync("18 januari 2027");
        }),
        new("Herkent u zich hierin?", p => p.Keuze("Ik kom niet rond").CheckAsync(), p => p.Keuze("Ik vind het goed dat Meedenkers dit bewaart").CheckAsync()),
        new("Wat past bij u?", p => p.Veld("Of een andere taal").FillAsync("111222333"), async p =>
        {
            await p.Keuze("Een vrijwilliger").CheckAsync();
            await p.Veld("Of een andere taal").FillAsync("");
            await p.Keuze("’s Avonds").CheckAsync();
            await p.Keuze("Thuis").CheckAsync();
        }),
        new("Hoe bereiken wij u?", p => p.Veld("Telefoonnummer").FillAsync("12"), async p =>
        {
            await p.Veld("Uw naam").FillAsync(Naam);
            await p.Veld("Telefoonnummer").FillAsync("06 12 34 56 78");
            await p.Keuze("Neem ik niet op?").CheckAsync();
        }),
        new("Klopt alles?", Niets, p => p.Keuze("Ik vind het goed dat mijn vraag").CheckAsync(), "Verstuur mijn vraag"),
    ];

    static readonly Func<IPage, Task> Niets = _ => Task.CompletedTask;

    /// <summary>Answers this question in full and goes on.</summary>
    public async Task Beantwoord(Vraag vraag)
    {
        await pagina.StaatOp(vraag.Kop);
        await vraag.Antwoord(pagina);
        await pagina.Druk(vraag.Knop);
    }

    /// <summary>From the first question until this one is on the screen, as short as it goes.</summary>
    public async Task GaNaar(string kop) => await Loop(Vragen, kop);

    /// <summary>From this question to the page after sending, as short as it goes.</summary>
    public async Task Verder(string kop)
    {
        await Beantwoord(Vragen.Single(vraag => vraag.Kop == kop));
        await Loop(Vragen.SkipWhile(vraag => vraag.Kop != kop).Skip(1), "Klopt alles?");
        await Beantwoord(Vragen[^1]);
    }

    async Task Loop(IEnumerable<Vraag> vragen, string kop)
    {
        foreach (var vraag in vragen)
        {
            await pagina.StaatOp(vraag.Kop);
            if (vraag.Kop == kop) return;
            var over = pagina.Knop("Sla deze vraag over");
            if (await over.IsVisibleAsync())
            {
                await over.ClickAsync();
                continue;
            }
            await vraag.Antwoord(pagina);
            await pagina.Druk(vraag.Knop);
        }
    }

    /// <summary>From the first question to the card with number and code.</summary>
    public async Task<(string Nummer, string Code)> VerstuurKort()
    {
        await GaNaar("Klopt alles?");
        await Beantwoord(Vragen[^1]);
        return await Kaartje();
    }

    /// <summary>What the resident takes home from the page after sending.</summary>
    public async Task<(string Nummer, string Code)> Kaartje()
    {
        await Expect(pagina.Kop("vraag is verstuurd")).ToBeVisibleAsync();
        return (await pagina.Staat(0), await pagina.Staat(1));
    }
}
