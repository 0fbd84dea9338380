using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>
/// Who of an organisation is there on one day: the one place that says who is away, who looks along for whom, and whose work nobody
/// looks at. The database says the same for a session (waarneming) and for a resident (afwezig_bij), in Afwezigheid.sql.
/// </summary>
/// <param name="bekend">Every absence of the organisation that is not over on that day.</param>
/// <param name="mensen">Everybody of the organisation.</param>
/// <param name="dag">The day.</param>
public sealed class Aanwezigheid(IReadOnlyCollection<Afwezigheid> bekend, IReadOnlyCollection<Medewerker> mensen, DateOnly dag)
{
    public IReadOnlyCollection<Medewerker> Mensen => mensen;

    /// <summary>Why this person is away on this day; null when that is not so, or when it is a pause.</summary>
    public Afwezigheid? Van(MedewerkerId wie) => bekend.FirstOrDefault(a => a.Medewerker == wie && a.Geldt(dag));

    /// <summary>The absence of this person that is now, or else the first one to come.</summary>
    public Afwezigheid? Eerstvolgende(MedewerkerId wie) => bekend.Where(a => a.Medewerker == wie && !a.IsVoorbij(dag)).MinBy(a => a.Periode.Eerste);

    /// <summary>Signs in, and is not away.</summary>
    public bool IsEr(MedewerkerId wie) => mensen.Any(m => m.Id == wie && m.Actief) && Van(wie) is null;

    /// <summary>Who looks along for this person on this day: only somebody who is there.</summary>
    public Medewerker? NeemtWaar(MedewerkerId voor) => Van(voor)?.Vervanger is { } wie && IsEr(wie) ? mensen.First(m => m.Id == wie) : null;

    /// <summary>Does anybody look at the work of this person on this day?</summary>
    public bool HeeftHelper(MedewerkerId wie) => IsEr(wie) || NeemtWaar(wie) is not null;

    /// <summary>Whose work nobody looks at on this day: away, or in a pause.</summary>
    public IReadOnlyList<MedewerkerId> ZonderHelper => [.. mensen.Where(m => !m.IsGestopt && !HeeftHelper(m.Id)).Select(m => m.Id)];
}
