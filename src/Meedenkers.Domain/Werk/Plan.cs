using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Werk;

/// <summary>
/// What a resident wants to reach in one onderdeel, and the steps to get there. A root of its own: whoever works on it never stands
/// in the way of who changes the casus. Who may, is a rule of the casus.
/// </summary>
public sealed class Plan
{
    /// <summary>Goals and steps together, whatever became of them: a plan stays something to read.</summary>
    public const int RegelsMaximum = 60;

    readonly List<Plandoel> doelen = [];
    readonly List<Planstap> stappen = [];

    Plan() { }

    /// <summary>An empty plan for an onderdeel that has none.</summary>
    public Plan(Casus casus, OnderdeelId onderdeel) => (OnderdeelId, CasusId) = (casus.Onderdeel(onderdeel).Id, casus.Id);

    public OnderdeelId OnderdeelId { get; private set; }
    public CasusId CasusId { get; private set; }
    public IReadOnlyList<Plandoel> Doelen => doelen;
    public IReadOnlyList<Planstap> Stappen => stappen;

    /// <summary>The day on which a step or a goal was last ticked off; a column, so that "no progress" needs no plan to be loaded.</summary>
    public DateOnly? LaatsteVoortgang { get; private set; }

    /// <summary>The last day of progress that follows from the lines; the column must always equal it.</summary>
    public DateOnly? BerekenVoortgang() => Regels.Where(r => r.Stand == Planstand.Gedaan).Max(r => (DateOnly?)r.StandOp);

    IEnumerable<Planregel> Regels => doelen.Concat<Planregel>(stappen);

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, PlanIsVol, DoelOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietStel(Casus casus, string? doel, Handelende door) =>
        WaaromNietErbij(casus, door) ?? Plandoel.WaaromNiet(doel);

    /// <summary>The resident says what should be different, in their own words. Throws what <see cref="WaaromNietStel"/> gives.</summary>
    public Plandoel Stel(Casus casus, string? doel, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietStel(casus, doel, door));
        var nieuw = new Plandoel(this, doel!, nu);
        doelen.Add(nieuw);
        casus.MeldWerk(new DoelWerdGesteld(OnderdeelId), door, nu);
        return nieuw;
    }

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, PlanIsVol, StapOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietSpreekAf(Casus casus, Stapinhoud stap, Handelende door) =>
        WaaromNietErbij(casus, door) ?? stap.WaaromNiet();

    /// <summary>Agrees on a next step. Throws what <see cref="WaaromNietSpreekAf"/> gives.</summary>
    public Planstap SpreekAf(Casus casus, Stapinhoud stap, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSpreekAf(casus, stap, door));
        var nieuw = new Planstap(this, stap.Schoon(), nu);
        stappen.Add(nieuw);
        casus.MeldWerk(new StapWerdAfgesproken(OnderdeelId), door, nu);
        return nieuw;
    }

    /// <summary>Says a goal better; the same again changes nothing. Throws what <see cref="WaaromNietStel"/> gives, but for PlanIsVol.</summary>
    public void Verbeter(Casus casus, Plandoel doel, string? tekst, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(OnderdeelId, door) ?? Plandoel.WaaromNiet(tekst));
        if (doel.Wordt(tekst!)) casus.MeldWerk(new PlanWerdGewijzigd(OnderdeelId), door, nu);
    }

    /// <summary>Corrects a step; the same again changes nothing. Throws what <see cref="WaaromNietSpreekAf"/> gives, but for PlanIsVol.</summary>
    public void Verbeter(Casus casus, Planstap stap, Stapinhoud inhoud, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(OnderdeelId, door) ?? inhoud.WaaromNiet());
        if (stap.Wordt(inhoud.Schoon())) casus.MeldWerk(new PlanWerdGewijzigd(OnderdeelId), door, nu);
    }

    /// <summary>
    /// Ticks a goal or a step off, lets it go, or opens it again; doing it twice changes nothing. Throws what
    /// <see cref="Casus.WaaromNietWerkAan"/> gives.
    /// </summary>
    public void Zet(Casus casus, Planregel regel, Planstand stand, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(OnderdeelId, door));
        if (regel.Stand == stand) return;
        regel.Komt(stand, Nederland.Vandaag(nu));
        LaatsteVoortgang = BerekenVoortgang();
        casus.MeldWerk(stand == Planstand.Gedaan && regel is Planstap ? new StapWerdGezet(OnderdeelId) : new PlanWerdGewijzigd(OnderdeelId), door, nu);
    }

    /// <summary>Takes in the plan of an onderdeel that became part of this one; nothing of either is lost, also when it is more than fits.</summary>
    public void VoegBij(Plan ander)
    {
        foreach (var regel in ander.Regels) regel.Verhuist(OnderdeelId);
        doelen.AddRange(ander.doelen);
        stappen.AddRange(ander.stappen);
        ander.doelen.Clear();
        ander.stappen.Clear();
        (LaatsteVoortgang, ander.LaatsteVoortgang) = (BerekenVoortgang(), null);
    }

    Weigering? WaaromNietErbij(Casus casus, Handelende door) =>
        casus.WaaromNietWerkAan(OnderdeelId, door) ?? (doelen.Count + stappen.Count >= RegelsMaximum ? Weigering.PlanIsVol : null);
}
