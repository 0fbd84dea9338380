using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Werk;

/// <summary>What became of the right to object to a decision.</summary>
public enum Bezwaarstand { Loopt, Gemaakt, NietNodig }

/// <summary>A decision that came, and until which day the resident can object to it. Apart from the casus root; who may, is a rule of the casus.</summary>
public sealed class Bezwaartermijn
{
    Bezwaartermijn() { }

    /// <summary>Throws what <see cref="WaaromNietBewaak"/> gives.</summary>
    public Bezwaartermijn(Casus casus, OnderdeelId onderdeel, Besluit besluit, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBewaak(casus, onderdeel, besluit, door, nu));
        (Id, CasusId, OnderdeelId, Besluit) = (Guid.CreateVersion7(), casus.Id, onderdeel, besluit.Schoon());
        casus.MeldWerk(new BesluitKwam(onderdeel), door, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public Besluit Besluit { get; private set; } = null!;
    public Bezwaarstand Stand { get; private set; }

    /// <summary>The day of the objection, or on which it turned out not to be needed; null while the term runs.</summary>
    public DateOnly? StandOp { get; private set; }

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, or what <see cref="Besluit.WaaromNiet"/> gives.</summary>
    public static Weigering? WaaromNietBewaak(Casus casus, OnderdeelId onderdeel, Besluit besluit, Handelende door, DateTimeOffset nu) =>
        casus.WaaromNietWerkAan(onderdeel, door) ?? besluit.WaaromNiet(nu);

    /// <summary>Corrects what was recorded; the same again changes nothing. Throws what <see cref="WaaromNietBewaak"/> gives.</summary>
    public void Verbeter(Casus casus, Besluit besluit, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBewaak(casus, OnderdeelId, besluit, door, nu));
        if (besluit.Schoon() == Besluit) return;
        Besluit = besluit.Schoon();
        casus.MeldWerk(new BezwaartermijnWerdGewijzigd(OnderdeelId, Stand), door, nu);
    }

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, or DagInDeToekomst.</summary>
    public Weigering? WaaromNietZet(Casus casus, DateOnly op, Handelende door, DateTimeOffset nu) =>
        casus.WaaromNietWerkAan(OnderdeelId, door) ?? (op > Nederland.Vandaag(nu) ? Weigering.DagInDeToekomst : null);

    /// <summary>The objection was made, is not needed, or the term runs after all; twice the same changes nothing. Throws what <see cref="WaaromNietZet"/> gives.</summary>
    public void Zet(Casus casus, Bezwaarstand stand, DateOnly op, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietZet(casus, op, door, nu));
        if (stand == Stand) return;
        (Stand, StandOp) = (stand, stand == Bezwaarstand.Loopt ? null : op);
        casus.MeldWerk(new BezwaartermijnWerdGewijzigd(OnderdeelId, stand), door, nu);
    }

    /// <summary>The onderdeel became part of this one.</summary>
    public void Verhuist(OnderdeelId naar) => OnderdeelId = naar;
}

/// <summary>A decision: what it is about (optional), the day on which it came, and the last day to object.</summary>
public sealed record Besluit(string? Over, DateOnly GekomenOp, DateOnly Uiterlijk)
{
    public const int OverMaximum = 120;

    /// <summary>Days of the term of six weeks that begins on the day after the decision (Awb art. 6:7 and 6:8).</summary>
    public const int Termijndagen = 42;

    /// <summary>
    /// The last day when nothing else is said. A last day in the weekend moves on by law (Algemene termijnenwet art. 1); that is not
    /// counted on, because a day too early harms nobody.
    /// </summary>
    public static DateOnly Laatste(DateOnly gekomenOp) => gekomenOp.AddDays(Termijndagen);

    /// <summary>Gives DagInDeToekomst, TermijnVoorBesluit or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet(DateTimeOffset nu) =>
        GekomenOp > Nederland.Vandaag(nu) ? Weigering.DagInDeToekomst
        : Uiterlijk < GekomenOp ? Weigering.TermijnVoorBesluit
        : Vrijetekst.WaaromNiet(Over, OverMaximum);

    internal Besluit Schoon() => this with { Over = Vrijetekst.SchoonOfNiets(Over) };
}
