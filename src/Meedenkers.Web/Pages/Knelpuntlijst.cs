using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>Where a page of the list ended. The key is random: it does not tell when something was written.</summary>
internal sealed record Knelpuntsleutel(DateOnly Maand, Guid Id)
{
    const string Vorm = "yyyyMM";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Maand.ToString(Vorm, CultureInfo.InvariantCulture)}-{Id:N}");

    internal static Knelpuntsleutel? Lees(string? tekst) =>
        tekst?.Split('-') is [var maand, var id] && DateOnly.TryParseExact(maand, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && Guid.TryParseExact(id, "N", out var sleutel)
            ? new(dag, sleutel) : null;
}

/// <summary>A knelpunt as three kinds of readers see it; the organisation is empty for who may not know.</summary>
internal sealed record Knelpuntrij(Guid Id, string Tekst, string Onderwerp, string Gemeente, string? Groep, string Maand, Knelpuntstand Stand, string? Reactie, string? Organisatie, Knelpuntsleutel Sleutel)
{
    /// <summary>The words of a state, and the kind of box around them.</summary>
    internal (string Woord, string? Soort) Vermelding => (Woord(Stand), Stand switch { Knelpuntstand.InBehandeling => "let", Knelpuntstand.Opgelost => "goed", _ => "rand" });

    internal static string Woord(Knelpuntstand stand) => stand switch
    {
        Knelpuntstand.Nieuw => "Nieuw",
        Knelpuntstand.InBehandeling => "In behandeling",
        Knelpuntstand.Opgelost => "Opgelost",
        _ => "Doen wij niet",
    };
}

/// <summary>Knelpunten, newest month first, one page at a time, in the order of the indexes ix_knelpunt_*.</summary>
static class Knelpuntlijst
{
    internal const int Bladzijde = 25;

    /// <summary>A page, and the key of the next one when there is more.</summary>
    internal static async Task<(IReadOnlyList<Knelpuntrij> Rijen, Knelpuntsleutel? Verder)> Lees(MeedenkersDbContext db, IQueryable<Knelpunt> knelpunten, Knelpuntsleutel? na, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop, int aantal = Bladzijde)
    {
        if (na is var (maand, id)) knelpunten = knelpunten.Where(k => k.Maand < maand || (k.Maand == maand && k.Id < id));
        // A lookup and no join: who may not know who wrote it gets nothing for the organisation, and the words all the same.
        var rijen = await knelpunten.AsNoTracking().OrderByDescending(k => k.Maand).ThenByDescending(k => k.Id).Take(aantal + 1)
            .Select(k => new { k.Id, k.Tekst, k.Onderwerp, k.Maand, k.Stand, k.Reactie, Organisatie = db.Knelpuntmelders.Where(m => m.Id == k.MelderId).Select(m => (OrganisatieCode?)m.Organisatie).FirstOrDefault() }).ToListAsync(stop);
        var meer = rijen.Count > aantal;
        if (meer) rijen.RemoveAt(aantal);
        return ([.. rijen.Select(k => new Knelpuntrij(k.Id, k.Tekst, naslag.Van(k.Onderwerp.Leefgebied).Naam, naslag.Gemeente(k.Onderwerp.Gemeente)?.Naam ?? k.Onderwerp.Gemeente,
                k.Onderwerp.Doelgroep is { } groep ? naslag.Van(groep).Naam : null, $"{Nederland.Maand(k.Maand)} {k.Maand.Year}", k.Stand, k.Reactie,
                k.Organisatie is { } code ? naslag.Organisatie(code).Naam : null, new(k.Maand, k.Id)))],
            meer ? new Knelpuntsleutel(rijen[^1].Maand, rijen[^1].Id) : null);
    }
}
