using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Mensen;

/// <summary>From the first day to the last, both included.</summary>
public sealed record Periode(DateOnly Eerste, DateOnly Laatste)
{
    public int Dagen => Laatste.DayNumber - Eerste.DayNumber + 1;

    public bool Bevat(DateOnly dag) => Eerste <= dag && dag <= Laatste;

    public bool Overlapt(Periode andere) => Eerste <= andere.Laatste && andere.Eerste <= Laatste;
}

/// <summary>Who is asked to look along while somebody is away.</summary>
/// <param name="Wie">A colleague.</param>
/// <param name="HeeftVerklaard">This person accepted the declarations of now: without them nothing opens.</param>
public sealed record Vervanger(Medewerker Wie, bool HeeftVerklaard);

/// <summary>That somebody will be away: who, from when to when, and who looks along.</summary>
public sealed record Afwezigheidsverzoek(Medewerker Wie, Periode Periode, Vervanger? Vervanger);

/// <summary>
/// Somebody is away, and perhaps a colleague looks along. That gives the colleague access on those days and never responsibility: what
/// was assigned stays assigned (ontwerp §3). Why somebody is away is not asked and not kept.
/// </summary>
public sealed class Afwezigheid
{
    /// <summary>Half a year: work of who is away longer goes to somebody else.</summary>
    public const int LangstDagen = 182;

    /// <summary>Who was ill all at once is registered afterwards, not months afterwards.</summary>
    public const int VroegstDagenGeleden = 31;

    public const int LaatstMaandenVooruit = 12;

    /// <summary>A week off is nothing to write a resident about, unless something was planned in it.</summary>
    public const int StilDagen = 7;

    Afwezigheid() { }

    /// <summary>Throws what <see cref="WaaromNiet"/> gives.</summary>
    public Afwezigheid(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNiet(verzoek, bekend, door, Nederland.Vandaag(nu)));
        (Id, Organisatie, Medewerker, GemeldDoor, GemeldOp) = (Guid.CreateVersion7(nu), verzoek.Wie.Organisatie!.Value, verzoek.Wie.Id, door.Id, nu);
        (Periode, Vervanger) = (verzoek.Periode, verzoek.Vervanger?.Wie.Id);
    }

    public Guid Id { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }
    public MedewerkerId Medewerker { get; private set; }
    public Periode Periode { get; private set; } = null!;

    /// <summary>Who looks along on these days; null when nobody does yet.</summary>
    public MedewerkerId? Vervanger { get; private set; }
    public MedewerkerId GemeldDoor { get; private set; }
    public DateTimeOffset GemeldOp { get; private set; }

    /// <summary>"Weer terug" before the last day, or called off before the first: from then on it counts for nothing.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>Is this person away because of this on that day?</summary>
    public bool Geldt(DateOnly dag) => BeeindigdOp is null && Periode.Bevat(dag);

    /// <summary>Over, or ended: nothing can be changed any more.</summary>
    public bool IsVoorbij(DateOnly vandaag) => BeeindigdOp is not null || Periode.Laatste < vandaag;

    /// <summary>
    /// Gives AfwezigheidVanAnder, IsGestopt, LaatsteDagVoorEerste, AfwezigheidIsVoorbij, EersteDagTeLangGeleden, EersteDagTeVer,
    /// AfwezigheidTeLang, AlAfwezig, VervangerIsZelf, VervangerDoetNietMee, VervangerHeeftNietBeloofd or VervangerIsAfwezig.
    /// </summary>
    /// <param name="verzoek">Who, when, and who looks along.</param>
    /// <param name="bekend">Every absence of the organisation.</param>
    /// <param name="door">Who registers it: this person, or a coördinator.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Weigering? WaaromNiet(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend, Medewerker door, DateOnly vandaag) =>
        WaaromNietDoor(verzoek.Wie.Id, verzoek.Wie.Organisatie, door)
        ?? (verzoek.Wie.IsGestopt ? Weigering.IsGestopt
        : verzoek.Periode.Eerste < vandaag.AddDays(-VroegstDagenGeleden) && verzoek.Periode.Laatste >= verzoek.Periode.Eerste ? Weigering.EersteDagTeLangGeleden
        : WaaromNietOpDezeDagen(verzoek, bekend, vandaag));

    /// <summary>Gives AfwezigheidIsVoorbij, or what <see cref="WaaromNiet"/> gives; the first day may be as long ago as it was.</summary>
    public Weigering? WaaromNietWijzig(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend, Medewerker door, DateOnly vandaag) =>
        WaaromNietDoor(Medewerker, Organisatie, door)
        ?? (IsVoorbij(vandaag) ? Weigering.AfwezigheidIsVoorbij : null)
        ?? (verzoek.Periode.Eerste == Periode.Eerste
            ? WaaromNietOpDezeDagen(verzoek, Andere(bekend), vandaag)
            : WaaromNiet(verzoek, Andere(bekend), door, vandaag));

    /// <summary>Other days, or another who looks along; the same again changes nothing. Throws what <see cref="WaaromNietWijzig"/> gives.</summary>
    public void Wijzig(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend, Medewerker door, DateOnly vandaag)
    {
        if (verzoek.Wie.Id != Medewerker) throw new ArgumentException("An absence stays of the same person.", nameof(verzoek));
        Weigeringen.GooiBij(WaaromNietWijzig(verzoek, bekend, door, vandaag));
        (Periode, Vervanger) = (verzoek.Periode, verzoek.Vervanger?.Wie.Id);
    }

    /// <summary>Gives AfwezigheidVanAnder or AfwezigheidIsVoorbij.</summary>
    public Weigering? WaaromNietMeldTerug(Medewerker door, DateOnly vandaag) =>
        WaaromNietDoor(Medewerker, Organisatie, door) ?? (IsVoorbij(vandaag) ? Weigering.AfwezigheidIsVoorbij : null);

    /// <summary>Back again, or not away after all: access of who looked along ends at once. Throws what <see cref="WaaromNietMeldTerug"/> gives.</summary>
    public void MeldTerug(Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietMeldTerug(door, Nederland.Vandaag(nu)));
        BeeindigdOp = nu;
    }

    /// <summary>Should a resident whom this person helps get mail about it? On /mijn-vraag it is always to be read.</summary>
    /// <param name="staatErIets">Something was planned or promised to that resident in these days.</param>
    public bool IsHetMeldenWaard(bool staatErIets) => Periode.Dagen > StilDagen || staatErIets;

    List<Afwezigheid> Andere(IReadOnlyCollection<Afwezigheid> bekend) => [.. bekend.Where(a => a.Id != Id)];

    static Weigering? WaaromNietDoor(MedewerkerId wie, OrganisatieCode? organisatie, Medewerker door) =>
        door.Actief && door.Organisatie == organisatie && (door.Id == wie || door.Functie == Functie.Coordinator) ? null : Weigering.AfwezigheidVanAnder;

    static Weigering? WaaromNietOpDezeDagen(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend, DateOnly vandaag)
    {
        var periode = verzoek.Periode;
        return periode.Laatste < periode.Eerste ? Weigering.LaatsteDagVoorEerste
            : periode.Laatste < vandaag ? Weigering.AfwezigheidIsVoorbij
            : periode.Eerste > vandaag.AddMonths(LaatstMaandenVooruit) ? Weigering.EersteDagTeVer
            : periode.Dagen > LangstDagen ? Weigering.AfwezigheidTeLang
            : IsWeg(verzoek.Wie.Id, periode, bekend) ? Weigering.AlAfwezig
            : WaaromNietVervanger(verzoek, bekend);
    }

    static Weigering? WaaromNietVervanger(Afwezigheidsverzoek verzoek, IReadOnlyCollection<Afwezigheid> bekend) =>
        verzoek.Vervanger is not { } vervanger ? null
        : vervanger.Wie.Id == verzoek.Wie.Id ? Weigering.VervangerIsZelf
        : !vervanger.Wie.Actief || vervanger.Wie.Organisatie != verzoek.Wie.Organisatie ? Weigering.VervangerDoetNietMee
        : !vervanger.HeeftVerklaard ? Weigering.VervangerHeeftNietBeloofd
        : IsWeg(vervanger.Wie.Id, verzoek.Periode, bekend) ? Weigering.VervangerIsAfwezig
        : null;

    static bool IsWeg(MedewerkerId wie, Periode periode, IReadOnlyCollection<Afwezigheid> bekend) =>
        bekend.Any(a => a.Medewerker == wie && a.BeeindigdOp is null && a.Periode.Overlapt(periode));
}
