using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Data;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>An account in a list, without anything of a casus.</summary>
internal sealed record Accountrij(MedewerkerId Id, string Naam, Functie Functie, OrganisatieCode? Organisatie, string? Gemeente, bool Actief, DateTimeOffset? LaatstGebruikt, bool MoetNagekeken)
{
    /// <summary>Accounts that did not stop, by name.</summary>
    internal static async Task<IReadOnlyList<Accountrij>> Lees(MeedenkersDbContext db, IQueryable<Medewerker> wie, DateTimeOffset nu, CancellationToken stop)
    {
        var mensen = await wie.AsNoTracking().Where(m => m.GestoptOp == null).OrderBy(m => m.Naam).ThenBy(m => m.Id).ToListAsync(stop);
        var ids = mensen.ConvertAll(m => m.Id.Waarde);
        var gebruikt = await db.Users.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.LaatstIngelogdOp }).ToDictionaryAsync(a => a.Id, a => a.LaatstIngelogdOp, stop);
        return [.. mensen.Select(m => new Accountrij(m.Id, m.Naam, m.Functie, m.Organisatie, m.Gemeente, m.Actief, gebruikt.GetValueOrDefault(m.Id.Waarde), m.MoetNagekeken(nu)))];
    }
}

/// <summary>An invitation that is open, as its list shows it.</summary>
internal sealed record Uitnodigingrij(Guid Id, string Naam, string Functie, string Stand, bool Verlopen, bool AlleenMeerTijd)
{
    internal static Uitnodigingrij Van(Uitnodiging uitnodiging, DateTimeOffset nu) => new(uitnodiging.Id, uitnodiging.Naam,
        uitnodiging.Soort == Uitnodigingsoort.Herstel ? "toegang herstellen" : Accountwoorden.Van(uitnodiging.Functie),
        uitnodiging.IsVerlopen(nu) ? "Verlopen"
        : uitnodiging.WachtOpBevestiging ? $"Wacht op {uitnodiging.BevestigerNaam ?? "een collega"}"
        : $"Werkt tot {Accountwoorden.Moment(uitnodiging.VervaltOp, nu)}",
        uitnodiging.IsVerlopen(nu), uitnodiging.KrijgtAlleenTijd);
}

/// <summary>How functions and moments are said to who keeps accounts.</summary>
internal static class Accountwoorden
{
    internal static string Van(Functie functie) => functie switch
    {
        Functie.MeedenkerInformeel => "vrijwilliger of ervaringsdeskundige",
        Functie.MeedenkerFormeel => "meedenker in dienst",
        Functie.Coordinator => "coördinator",
        Functie.Beleidsadviseur => "beleidsadviseur",
        _ => "regiobeheerder",
    };

    internal static string Ingelogd(DateTimeOffset? moment, DateTimeOffset nu) => moment is { } op ? $"ingelogd {Dag(op, nu)}" : "nog nooit ingelogd";

    internal static string Dag(DateTimeOffset op, DateTimeOffset nu) =>
        Nederland.Vandaag(op) == Nederland.Vandaag(nu) ? "vandaag" : Nederland.Kort(Nederland.Vandaag(op), Nederland.Vandaag(nu));

    internal static string Moment(DateTimeOffset moment, DateTimeOffset nu) => $"{Nederland.Kort(Nederland.Vandaag(moment), Nederland.Vandaag(nu))}, {Nederland.KlokVan(moment):HH.mm} uur";
}
