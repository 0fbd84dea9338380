using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>A casus in the list.</summary>
internal sealed record Casusrij
{
    public required CasusId Id { get; init; }
    public required Casusnummer Nummer { get; init; }
    public required string Naam { get; init; }
    public required string Gemeente { get; init; }
    public required bool Spoed { get; init; }
    public required DateTimeOffset AangemeldOp { get; init; }
    public required IReadOnlyList<Deel> Delen { get; init; }

    internal sealed record Deel(IReadOnlyList<Leefgebied> Leefgebieden, Onderdeelstand Stand, OrganisatieCode Organisatie, MedewerkerId? Wie);
}

/// <summary>Open casussen that were taken up and that whoever looks may see, newest first; from the access rows.</summary>
static class Casussenvraag
{
    internal const int Bladzijde = 25;

    /// <summary>A page of the list and one row more.</summary>
    internal static async Task<List<Casusrij>> Lees(MeedenkersDbContext db, Onderdeelstand? stand, Guid? na, CancellationToken stop)
    {
        // The key has no order in C#; in SQL it has.
        var rijen = Mijn(db, na is { } key ? db.Toegangen.FromSql($"select * from toegang where casus_id < {key}") : db.Toegangen);
        if (stand is { } gezocht) rijen = rijen.Where(t => t.Stand == gezocht);
        var bladzijde = await rijen.Select(t => t.CasusId).Distinct().OrderByDescending(id => id).Take(Bladzijde + 1).ToListAsync(stop);
        return await Rijen(db, db.Casussen.Where(c => bladzijde.Contains(c.Id))).ToListAsync(stop);
    }

    /// <summary>By number, or by the first letters of a name.</summary>
    internal static Task<List<Casusrij>> Zoek(MeedenkersDbContext db, string gezocht, CancellationToken stop)
    {
        var zichtbaar = Mijn(db, db.Toegangen).Select(t => t.CasusId).Distinct();
        if (Casusnummer.Probeer(gezocht, out var nummer))
            return Rijen(db, db.Casussen.Where(c => c.Nummer == nummer && zichtbaar.Contains(c.Id))).ToListAsync(stop);
        var begin = gezocht.ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
        var namen = db.Inwoners.Where(i => zichtbaar.Contains(i.CasusId) && EF.Functions.ILike(i.Gegevens.Naam, begin, "\\")).Select(i => i.CasusId);
        return Rijen(db, db.Casussen.Where(c => namen.Contains(c.Id))).Take(Bladzijde + 1).ToListAsync(stop);
    }

    static IQueryable<Toegang> Mijn(MeedenkersDbContext db, IQueryable<Toegang> toegangen)
    {
        var (als, mensen) = (db.Als, db.Als.Mensen);
        var open = toegangen.Where(t => t.Tot == null && t.Organisatie == als.Organisatie && t.Reden != Toegangsreden.Aanbod && t.Reden != Toegangsreden.Waakvlam);
        return als.IsCoordinator ? open.Where(t => t.Medewerker == null) : open.Where(t => mensen.Contains(t.Medewerker!.Value));
    }

    static IQueryable<Casusrij> Rijen(MeedenkersDbContext db, IQueryable<Casus> casussen) =>
        from c in casussen
        join i in db.Inwoners on c.Id equals i.CasusId
        orderby c.Id descending
        select new Casusrij
        {
            Id = c.Id,
            Nummer = c.Nummer,
            Naam = i.Gegevens.Naam,
            Gemeente = c.Gemeente,
            Spoed = c.Spoed,
            AangemeldOp = c.AangemeldOp,
            Delen = c.Onderdelen.Where(o => o.Stand != Onderdeelstand.Afgesloten).OrderBy(o => o.Id).Select(o => new Casusrij.Deel(o.Leefgebieden, o.Stand, o.Organisatie, o.Toewijzing == null ? null : o.Toewijzing.Medewerker)).ToList(),
        };
}
