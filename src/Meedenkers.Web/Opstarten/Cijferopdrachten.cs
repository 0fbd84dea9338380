using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary><c>-- cijfers proef 2026-Q3</c>: what a release would be. <c>publiceer</c>: makes it. <c>vul-aan</c>: the feiten of what happened before there were feiten.</summary>
static class Cijferopdrachten
{
    internal const string Keuzes = "cijfers proef KWARTAAL | cijfers publiceer KWARTAAL | cijfers vul-aan";

    const string Taaknaam = "cijfers";

    /// <summary>0 when it was done, 1 when the rules say no.</summary>
    internal static async Task<int> Voer(string[] woorden, Takendatabank databank, TimeProvider klok, TextWriter uit, CancellationToken stop)
    {
        await using var db = await databank.Open(Taaknaam, stop);
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        switch (woorden)
        {
            case ["vul-aan"]:
                await uit.WriteLineAsync($"Aangevuld: {await Aanvuller.VulAan(db, stop)} feiten.");
                return 0;
            case ["proef" or "publiceer", var woord] when Kwartaal.Probeer(woord, out var kwartaal):
                try
                {
                    var uitgave = woorden[0] == "proef" ? await Uitgever.Proef(db, kwartaal, klok.GetUtcNow(), Meld, stop) : await Uitgever.Publiceer(db, kwartaal, klok.GetUtcNow(), Meld, stop);
                    await Schrijf(uit, Cijferverslag.Van(uitgave));
                    await uit.WriteLineAsync(woorden[0] == "proef" ? "Dit was een proef: er is niets gepubliceerd." : $"Gepubliceerd: {kwartaal}.");
                    return 0;
                }
                catch (GeweigerdException geweigerd)
                {
                    await uit.WriteLineAsync(geweigerd.Weigering.Zin);
                    return 1;
                }
            default:
                throw new InstellingException($"Kies: {Keuzes}. Een kwartaal is bijvoorbeeld 2026-Q3.");
        }

        Task Meld(Cijferstap stap) => uit.WriteLineAsync(stap == Cijferstap.Telt ? "Tellen ..." : "Beschermen ...");
    }

    static async Task Schrijf(TextWriter uit, Cijferverslag verslag)
    {
        foreach (var regel in verslag.Regels)
            await uit.WriteLineAsync($"{(regel.Regio ? "regio" : "gemeenten")}, {(regel.Jaar ? "jaar" : "kwartaal")}, {regel.Soort}, {regel.Dimensie}: {regel.Getoond} getoond, {regel.Klein} te klein, {regel.Organisatie} vanwege één organisatie, {regel.Beschermt} ter bescherming");
        if (verslag.Bevindingen.Count > 0) await uit.WriteLineAsync($"Door eerdere uitgaven al deels bekend: {string.Join(", ", verslag.Bevindingen)}");
        await uit.WriteLineAsync($"Getoond is {verslag.Behouden:P0} van de tellingen die de drempel alleen zou tonen.");
    }
}
