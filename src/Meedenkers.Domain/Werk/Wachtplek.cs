using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Werk;

/// <summary>A place on a waiting list for help. Apart from the casus root; who may, is a rule of the casus.</summary>
public sealed class Wachtplek
{
    Wachtplek() { }

    /// <summary>Throws what <see cref="WaaromNietWacht"/> gives.</summary>
    public Wachtplek(Casus casus, OnderdeelId onderdeel, Wachten wachten, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWacht(casus, onderdeel, wachten, door, nu));
        (Id, CasusId, OnderdeelId, Wachten) = (Guid.CreateVersion7(), casus.Id, onderdeel, wachten.Schoon());
        casus.MeldWerk(new WachtenBegon(onderdeel), door, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public Wachten Wachten { get; private set; } = null!;

    /// <summary>The day on which the waiting ended; null while it goes on.</summary>
    public DateOnly? AfgelopenOp { get; private set; }

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, or what <see cref="Wachten.WaaromNiet"/> gives.</summary>
    public static Weigering? WaaromNietWacht(Casus casus, OnderdeelId onderdeel, Wachten wachten, Handelende door, DateTimeOffset nu) =>
        casus.WaaromNietWerkAan(onderdeel, door) ?? wachten.WaaromNiet(nu);

    /// <summary>Corrects what was recorded; the same again changes nothing. Throws what <see cref="WaaromNietWacht"/> gives.</summary>
    public void Verbeter(Casus casus, Wachten wachten, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWacht(casus, OnderdeelId, wachten, door, nu));
        if (wachten.Schoon() != Wachten) Wachten = wachten.Schoon();
    }

    /// <summary>The help began or is no longer waited for; ending twice keeps the first day. Throws what <see cref="Casus.WaaromNietWerkAan"/> gives.</summary>
    public void Beeindig(Casus casus, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(OnderdeelId, door));
        if (AfgelopenOp is not null) return;
        AfgelopenOp = Nederland.Vandaag(nu);
        casus.MeldWerk(new WachtenEindigde(OnderdeelId), door, nu);
    }

    /// <summary>The onderdeel became part of this one.</summary>
    public void Verhuist(OnderdeelId naar) => OnderdeelId = naar;
}

/// <summary>What somebody waits for, since when, and until when it is expected to last.</summary>
public sealed record Wachten(string? Waarop, DateOnly Sinds, DateOnly? Verwacht = null)
{
    public const int WaaropMaximum = 120;

    /// <summary>Gives WaaropOntbreekt, DagInDeToekomst or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet(DateTimeOffset nu) =>
        Vrijetekst.SchoonOfNiets(Waarop) is null ? Weigering.WaaropOntbreekt
        : Sinds > Nederland.Vandaag(nu) ? Weigering.DagInDeToekomst
        : Vrijetekst.WaaromNiet(Waarop, WaaropMaximum);

    internal Wachten Schoon() => this with { Waarop = Vrijetekst.Schoon(Waarop!) };
}
