using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Casussen;

/// <summary>What a resident may ask about the data themselves: to let them rest, and to erase them (AVG art. 17 and 18; normen.md P6 to P9).</summary>
public sealed partial class Casus
{
    /// <summary>Days in which a resident can still change their mind; the law gives a month in all.</summary>
    public const int WisBedenkdagen = 7;

    /// <summary>Since when the resident lets everything rest: it can be read and not changed.</summary>
    public DateTimeOffset? BeperktOp { get; private set; }

    /// <summary>When everything is erased because the resident asked for it.</summary>
    public DateTimeOffset? WissenOp { get; private set; }

    /// <summary>Since when nothing may be erased, because the law or a complaint needs it.</summary>
    public DateTimeOffset? VastgehoudenOp { get; private set; }

    public bool IsBeperkt => BeperktOp is not null;

    /// <summary>Gives AlleenDeInwoner.</summary>
    public static Weigering? WaaromNietBeperk(Handelende door) => WaaromNietTrekIn(door);

    /// <summary>
    /// The resident lets it rest: nobody of an organisation changes anything until it is lifted, and no offer lapses meanwhile.
    /// Doing it twice changes nothing. Throws what <see cref="WaaromNietBeperk"/> gives.
    /// </summary>
    public void Beperk(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeperk(door));
        if (IsBeperkt) return;
        BeperktOp = nu;
        Meld(new VerwerkingWerdBeperkt(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>It may go on; without a restriction nothing changes. Throws what <see cref="WaaromNietBeperk"/> gives.</summary>
    public void HefBeperkingOp(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeperk(door));
        if (!IsBeperkt) return;
        BeperktOp = null;
        Meld(new BeperkingWerdOpgeheven(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Gives AlleenDeInwoner.</summary>
    public static Weigering? WaaromNietVergeetDoelgroepen(Handelende door) => WaaromNietTrekIn(door);

    /// <summary>Records that the groups of the resident are no longer kept. Throws what <see cref="WaaromNietVergeetDoelgroepen"/> gives.</summary>
    public void VergeetDoelgroepen(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVergeetDoelgroepen(door));
        Meld(new DoelgroepenWerdenVergeten(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Gives AlleenDeInwoner.</summary>
    public static Weigering? WaaromNietVraagWissen(Handelende door) => WaaromNietTrekIn(door);

    /// <summary>
    /// The resident wants everything gone: the question stops now, and after <see cref="WisBedenkdagen"/> a job erases it. Asking
    /// twice keeps the first date. Throws what <see cref="WaaromNietVraagWissen"/> gives; needs the casus with its doors.
    /// </summary>
    public void VraagWissen(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVraagWissen(door));
        if (WissenOp is not null) return;
        TrekIn(door, nu);
        DoofAlles(nu);
        WissenOp = nu.AddDays(WisBedenkdagen);
        Meld(new WissenWerdGevraagd(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>The resident keeps it after all; the question stays stopped. Throws what <see cref="WaaromNietVraagWissen"/> gives.</summary>
    public void TrekWissenIn(Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVraagWissen(door));
        if (WissenOp is null) return;
        WissenOp = null;
        Meld(new WissenWerdIngetrokken(), door, nu);
        GewijzigdOp = nu;
    }

    /// <summary>Keeps everything while a complaint or an investigation runs; doing it twice changes nothing.</summary>
    public void HoudVast(DateTimeOffset nu)
    {
        if (VastgehoudenOp is not null) return;
        (VastgehoudenOp, GewijzigdOp) = (nu, nu);
        Meld(new CasusWerdVastgehouden(), Handelende.Systeem, nu);
    }

    /// <summary>From now on the ordinary terms hold again; doing it twice changes nothing.</summary>
    public void LaatLos(DateTimeOffset nu)
    {
        if (VastgehoudenOp is null) return;
        (VastgehoudenOp, GewijzigdOp) = (null, nu);
        Meld(new CasusWerdLosgelaten(), Handelende.Systeem, nu);
    }

    /// <summary>
    /// From when this casus is erased; null while it runs or is held. What the resident asked goes first. Else the term of the
    /// region after closing, never before waakvlam ends, and not while the resident lets it rest: they may need it for a claim.
    /// </summary>
    public DateTimeOffset? WistOp(Termijnen termijnen) =>
        VastgehoudenOp is not null ? null
        : WissenOp ?? (IsBeperkt ? null : AfgeslotenOp?.AddMonths(BewaarMaanden(termijnen)));

    /// <summary>Months that a closed casus is kept.</summary>
    public static int BewaarMaanden(Termijnen termijnen) => Math.Max(termijnen.CasusBewaarMaandenNaAfsluiting, termijnen.WaakvlamMaanden);
}
