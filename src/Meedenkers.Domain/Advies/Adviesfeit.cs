using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Advies;

/// <summary>
/// That advice was given, or that a question ended and how: counts as work done, also after the question was erased. Codes only,
/// no key that leads to a question, and the month instead of the day.
/// </summary>
public sealed class Adviesfeit
{
    Adviesfeit() { }

    Adviesfeit(Adviesfeitsoort soort, Adviesvraag vraag, DateTimeOffset nu)
    {
        var dag = Nederland.Vandaag(nu);
        (Id, Soort, Gemeente, Organisatie, Maand) = (Guid.NewGuid(), soort, vraag.Gemeente, vraag.Aan, new(dag.Year, dag.Month, 1)); // not by time: it would tell when
        Vrager = vraag.IsVanVerwijzer ? Hoedanigheid.Verwijzer : Hoedanigheid.Medewerker;
    }

    public Guid Id { get; private set; }
    public Adviesfeitsoort Soort { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Maand { get; private set; }
    public string? Gemeente { get; private set; }

    /// <summary>The organisation that was asked.</summary>
    public OrganisatieCode Organisatie { get; private set; }
    public Hoedanigheid Vrager { get; private set; }

    /// <summary>Was the answer there on the day that was promised? Only for an answer.</summary>
    public bool? OpTijd { get; private set; }

    /// <summary>Only for a question that ended.</summary>
    public Adviesuitkomst? Uitkomst { get; private set; }

    /// <summary>First day of the oldest of the last twelve months, this one included: what is shown as work done.</summary>
    public static DateOnly JaarVanaf(DateOnly vandaag) => new DateOnly(vandaag.Year, vandaag.Month, 1).AddMonths(-11);

    internal static Adviesfeit VanAntwoord(Adviesvraag vraag, bool opTijd, DateTimeOffset nu) => new(Adviesfeitsoort.Beantwoord, vraag, nu) { OpTijd = opTijd };

    internal static Adviesfeit VanSluiten(Adviesvraag vraag, Adviesuitkomst uitkomst, DateTimeOffset nu) => new(Adviesfeitsoort.Gesloten, vraag, nu) { Uitkomst = uitkomst };
}
