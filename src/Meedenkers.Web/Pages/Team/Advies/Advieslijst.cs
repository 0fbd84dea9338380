using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Advies;

/// <summary>A section of the list, most pressing first: what this organisation must answer, then what one asked oneself.</summary>
internal enum Adviesdeel { TeBeantwoorden, Antwoord, Wacht, Gegeven, Gesloten }

/// <summary>Where a page of a section ended: the sort key of its last row, which says nothing about anybody.</summary>
internal sealed record Adviessleutel(DateOnly Uiterlijk, Guid Id)
{
    const string Dag = "yyyyMMdd";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Uiterlijk.ToString(Dag, CultureInfo.InvariantCulture)}-{Id:N}");

    internal static Adviessleutel? Lees(string? tekst) =>
        tekst?.Split('-') is [var dag, var id] && DateOnly.TryParseExact(dag, Dag, CultureInfo.InvariantCulture, DateTimeStyles.None, out var uiterlijk) && Guid.TryParseExact(id, "N", out var sleutel)
            ? new(uiterlijk, sleutel) : null;
}

/// <summary>A row of the list as the database gives it.</summary>
internal sealed record Adviesrij(Guid Id, string Vraag, string? Gemeente, OrganisatieCode Aan, MedewerkerId? Medewerker, OrganisatieCode? Organisatie, string? Vak, DateTimeOffset GesteldOp, DateTimeOffset LaatstOp, DateOnly Uiterlijk);

/// <summary>One query for each section, in the order of the indexes ix_adviesvraag_*, one page at a time.</summary>
static class Advieslijst
{
    internal const int Bladzijde = 25;

    /// <summary>Professionals and coördinatoren answer; a volunteer asks.</summary>
    internal static bool KanAntwoorden(Gebruiker ik) => ik.Functie is Functie.MeedenkerFormeel or Functie.Coordinator;

    /// <summary>A page and one row more, which says that there is more.</summary>
    internal static Task<List<Adviesrij>> Lees(MeedenkersDbContext db, Adviesdeel deel, Adviessleutel? na, Gebruiker ik, CancellationToken stop)
    {
        var rijen = Deel(db, deel, ik);
        if (na is var (uiterlijk, id)) rijen = rijen.Where(v => v.Uiterlijk > uiterlijk || (v.Uiterlijk == uiterlijk && v.Id > id));
        return rijen.OrderBy(v => v.Uiterlijk).ThenBy(v => v.Id).Take(Bladzijde + 1)
            .Select(v => new Adviesrij(v.Id, v.Vraag, v.Gemeente, v.Aan, v.Medewerker, v.Organisatie, v.Verwijzer!.Vak, v.GesteldOp, v.LaatstOp, v.Uiterlijk)).ToListAsync(stop);
    }

    /// <summary>How many questions wait for an answer by this organisation; more than a page is said as one more.</summary>
    internal static Task<int> Wachtend(MeedenkersDbContext db, Gebruiker ik, CancellationToken stop) =>
        KanAntwoorden(ik) ? Deel(db, Adviesdeel.TeBeantwoorden, ik).Take(Bladzijde + 1).CountAsync(stop) : Task.FromResult(0);

    static IQueryable<Adviesvraag> Deel(MeedenkersDbContext db, Adviesdeel deel, Gebruiker ik)
    {
        var (organisatie, zelf) = (ik.EigenOrganisatie, ik.Id);
        var gevraagd = db.Adviesvragen.AsNoTracking().Where(v => v.Aan == organisatie);
        var eigen = ik.IsCoordinator ? db.Adviesvragen.AsNoTracking().Where(v => v.Organisatie == organisatie) : db.Adviesvragen.AsNoTracking().Where(v => v.Medewerker == zelf);
        return deel switch
        {
            Adviesdeel.TeBeantwoorden => gevraagd.Where(v => v.Stand == Adviesstand.Wacht),
            Adviesdeel.Gegeven => gevraagd.Where(v => v.Stand == Adviesstand.Beantwoord),
            Adviesdeel.Antwoord => eigen.Where(v => v.Stand == Adviesstand.Beantwoord),
            Adviesdeel.Wacht => eigen.Where(v => v.Stand == Adviesstand.Wacht),
            _ => eigen.Where(v => v.Stand == Adviesstand.Gesloten),
        };
    }
}
