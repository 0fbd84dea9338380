using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Pages.Vraag;

/// <summary>Walks through the intake as a resident does, one page after the other.</summary>
static class Reis
{
    internal const string Verder = "Volgende vraag";
    internal const string SlaOver = "Sla deze vraag over";
    internal const string Terug = "Vorige vraag";
    internal const string Later = "Bewaar en ga later verder";
    internal const string BelMij = "Bel mij maar";
    internal const string Verstuur = "Verstuur mijn vraag";

    internal static readonly string[] Stappen =
        ["voor-wie", "woonplaats", "wat-speelt", "onderwerpen", "wie-helpt-nu", "dringend", "herkenbaar", "wat-past", "bereiken", "controle"];

    /// <summary>A visitor on this step, with as little answered as possible before it.</summary>
    internal static async Task<Bezoeker> BijStap(this TestApp app, string stap, string begin = "/vraag")
    {
        var bezoeker = app.Bezoeker();
        await bezoeker.Open(begin);
        await bezoeker.Volg();
        await bezoeker.GaNaar(stap);
        return bezoeker;
    }

    /// <summary>Answers every question as shortly as possible, until this step is open.</summary>
    internal static async Task GaNaar(this Bezoeker bezoeker, string stap)
    {
        while (bezoeker.Stap() is { } hier && hier != stap)
        {
            await (hier switch
            {
                "voor-wie" => bezoeker.Verstuur(Verder, ("Wie", "mijzelf")),
                "woonplaats" => bezoeker.Verstuur(Verder, ("Plaats", "Goes")),
                "wat-speelt" => bezoeker.Verstuur(Verder, ("Situaties", "overzicht")),
                "bereiken" => bezoeker.Verstuur(Verder, ("Naam", "Testers"), ("Telefoon", "06 12 34 56 78")),
                _ => bezoeker.Verstuur(SlaOver),
            });
            if (bezoeker.Doorverwijzing is null) throw new InvalidOperationException($"{bezoeker} does not go on: {bezoeker.Tekst}");
            await bezoeker.Volg();
        }
    }

    /// <summary>The step that is open, from the address.</summary>
    internal static string Stap(this Bezoeker bezoeker) => bezoeker.Url.Split('?')[0]["/vraag/".Length..];

    /// <summary>The shortest way: everything that may be skipped is skipped.</summary>
    internal static async Task<Bezoeker> Verstuurd(this TestApp app)
    {
        var bezoeker = await app.BijStap("controle");
        await bezoeker.VerstuurEnVolg(Verstuur, ("Akkoord", "true"));
        return bezoeker;
    }

    /// <summary>The casusnummer on the card, without its space.</summary>
    internal static string Nummer(this Bezoeker bezoeker) => Kaartje(bezoeker, 0);

    /// <summary>The code on the card, without its space.</summary>
    internal static string Code(this Bezoeker bezoeker) => Kaartje(bezoeker, 1);

    static string Kaartje(Bezoeker bezoeker, int plaats) =>
        bezoeker.Pagina.QuerySelectorAll(".codekaart .nummer")[plaats].TextContent.Replace(" ", "", StringComparison.Ordinal);
}
