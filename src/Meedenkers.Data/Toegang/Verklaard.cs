using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Toegang;

/// <summary>Whether somebody declared what must be declared before a casus is opened.</summary>
public static class Verklaard
{
    /// <summary>The texts of now that this medewerker did not accept yet; empty when all is well.</summary>
    public static async Task<IReadOnlyList<Verklaringstekst>> TeVerklaren(this MeedenkersDbContext db, MedewerkerId medewerker, CancellationToken stop = default)
    {
        var gegeven = await db.Verklaringen.Where(v => v.Medewerker == medewerker).Select(v => new { v.Soort, v.Versie }).ToListAsync(stop);
        return [.. Verklaringstekst.Nu.Where(tekst => !gegeven.Any(v => v.Soort == tekst.Soort && v.Versie == tekst.Versie))];
    }

    /// <summary>That this medewerker accepts this text.</summary>
    public static Verklaring Door(this Verklaringstekst tekst, MedewerkerId medewerker, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(), Medewerker = medewerker, Soort = tekst.Soort, Versie = tekst.Versie, Op = nu };
}
