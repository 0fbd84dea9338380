using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>One thing that was said in a request for advice, as the page shows it.</summary>
internal sealed record Adviesregel(string Wie, string Wanneer, string Tekst, bool IsAntwoord)
{
    /// <summary>The question and all that followed, oldest first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="naslag">Reference data of now.</param>
    /// <param name="vraag">With its thread.</param>
    /// <param name="vandaag">The day on which it is read.</param>
    /// <param name="metNamen">For colleagues: who wrote it. A verwijzer reads the organisation only.</param>
    /// <param name="stop">Ends the request.</param>
    internal static async Task<IReadOnlyList<Adviesregel>> Van(MeedenkersDbContext db, Naslagwerk naslag, Adviesvraag vraag, DateOnly vandaag, bool metNamen, CancellationToken stop)
    {
        var mensen = vraag.Berichten.Select(b => b.Medewerker).Append(vraag.Medewerker).OfType<MedewerkerId>().Distinct().ToList();
        var namen = metNamen ? await db.Medewerkers.Where(m => mensen.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop) : [];
        return [new(Wie(vraag.Medewerker, vraag.Organisatie), Dag(vraag.GesteldOp), vraag.Vraag, false),
            .. vraag.Berichten.OrderBy(b => b.Op).ThenBy(b => b.Id).Select(b => new Adviesregel(Wie(b.Medewerker, b.IsAntwoord ? vraag.Aan : vraag.Organisatie), Dag(b.Op), b.Tekst, b.IsAntwoord))];

        string Wie(MedewerkerId? wie, OrganisatieCode? organisatie) =>
            organisatie is not { } code ? metNamen ? $"Verwijzer, {vraag.Verwijzer!.Vak}" : "U"
            : wie is { } id && namen.GetValueOrDefault(id) is { } naam ? $"{naam}, {naslag.Organisatie(code).Naam}" : naslag.Organisatie(code).Naam;

        string Dag(DateTimeOffset op) => $"{Nederland.Lang(Nederland.Vandaag(op), vandaag)}, {Nederland.KlokVan(op):HH.mm} uur";
    }
}
