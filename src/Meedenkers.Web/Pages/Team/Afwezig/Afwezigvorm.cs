using FluentValidation;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Afwezig;

/// <summary>The form about an absence: two days, and perhaps a colleague. Why is not asked.</summary>
public sealed record Afwezigvorm
{
    public DateOnly? Eerste { get; init; }
    public DateOnly? Laatste { get; init; }

    /// <summary>Key of who looks along; empty when nobody was chosen.</summary>
    public string? Vervanger { get; init; }

    internal static Afwezigvorm Van(Afwezigheid afwezigheid) =>
        new() { Eerste = afwezigheid.Periode.Eerste, Laatste = afwezigheid.Periode.Laatste, Vervanger = afwezigheid.Vervanger?.Waarde.ToString() };

    /// <summary>For a form that was found good.</summary>
    internal Afwezigheidsopdracht Lees() => new(new(Eerste!.Value, Laatste!.Value), Guid.TryParse(Vervanger, out var wie) ? new MedewerkerId(wie) : null);

    /// <summary>Who can be chosen: everybody of the organisation who is active, but for who is away; with the days on which they are away themselves.</summary>
    internal static async Task<IReadOnlyList<SelectListItem>> Collegas(MeedenkersDbContext db, MedewerkerId weg, DateOnly vandaag, CancellationToken stop)
    {
        var aanwezig = await db.AanwezigOp(vandaag, stop);
        return [.. aanwezig.Mensen.Where(m => m.Actief && m.Id != weg).Select(m => new SelectListItem(aanwezig.Eerstvolgende(m.Id) is { } a ? $"{m.Naam}, {Afwezigregel.Dagen(a.Periode, vandaag)}" : m.Naam, m.Id.Waarde.ToString()))];
    }

    public sealed class Controle : AbstractValidator<Afwezigvorm>
    {
        public Controle()
        {
            RuleFor(f => f.Eerste).NotNull().WithMessage("Vul de eerste dag in, bijvoorbeeld 3-12-2026.");
            RuleFor(f => f.Laatste).NotNull().WithMessage("Vul de laatste dag in, bijvoorbeeld 10-12-2026.");
            RuleFor(f => f.Laatste).GreaterThanOrEqualTo(f => f.Eerste).When(f => f.Eerste is not null).WithMessage(Weigering.LaatsteDagVoorEerste.Zin);
            RuleFor(f => f.Vervanger).Must(v => string.IsNullOrEmpty(v) || Guid.TryParse(v, out _)).WithMessage("Kies iemand uit de lijst, of laat het leeg.");
        }
    }
}

/// <summary>An absence as a line: which days, and who looks along.</summary>
internal sealed record Afwezigregel(Guid Id, string Wanneer, string? Vervanger, bool IsNu)
{
    internal static Afwezigregel Van(Afwezigheid afwezigheid, IReadOnlyDictionary<MedewerkerId, string> namen, DateOnly vandaag) => new(
        afwezigheid.Id, Woorden.Hoofdletter(Dagen(afwezigheid.Periode, vandaag)), afwezigheid.Vervanger is { } wie ? namen.GetValueOrDefault(wie) : null, afwezigheid.Periode.Bevat(vandaag));

    /// <summary>That this person is away today; null when that is not so.</summary>
    internal static Afwezigregel? Nu(Aanwezigheid aanwezig, MedewerkerId wie, DateOnly vandaag) =>
        aanwezig.Van(wie) is { } afwezig ? Van(afwezig, aanwezig.Mensen.ToDictionary(m => m.Id, m => m.Naam), vandaag) : null;

    /// <summary>"afwezig t/m 3 dec", or "afwezig 1 dec t/m 3 dec" for days to come.</summary>
    internal static string Dagen(Periode periode, DateOnly vandaag) => periode.Eerste <= vandaag ? $"afwezig t/m {Nederland.Kort(periode.Laatste, vandaag)}"
        : $"afwezig {Nederland.Kort(periode.Eerste, vandaag)} t/m {Nederland.Kort(periode.Laatste, vandaag)}";

    /// <summary>What this person is or will be away for, soonest first.</summary>
    internal static async Task<IReadOnlyList<Afwezigregel>> Lees(MeedenkersDbContext db, MedewerkerId wie, DateOnly vandaag, CancellationToken stop)
    {
        var rijen = await db.LopendeAfwezigheden().AsNoTracking().Where(a => a.Medewerker == wie && a.Periode.Laatste >= vandaag).OrderBy(a => a.Periode.Eerste).ToListAsync(stop);
        var vervangers = rijen.Select(a => a.Vervanger).OfType<MedewerkerId>().ToList();
        var namen = vervangers.Count == 0 ? [] : await db.Medewerkers.Where(m => vervangers.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        return [.. rijen.Select(a => Van(a, namen, vandaag))];
    }
}
