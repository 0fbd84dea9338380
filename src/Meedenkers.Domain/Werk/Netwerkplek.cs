using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Werk;

/// <summary>
/// Somebody around a resident, as the resident says it: who, and what they do. Made together on the map "wie doet wat voor mij".
/// Organisations that do an onderdeel are not written down here: they stand on it by themselves. Apart from the casus root.
/// </summary>
public sealed class Netwerkplek
{
    Netwerkplek() { }

    /// <summary>Throws what <see cref="WaaromNietTeken(Casus, Netwerkinhoud, Handelende)"/> gives.</summary>
    public Netwerkplek(Casus casus, Netwerkinhoud inhoud, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTeken(casus, inhoud, door));
        (Id, CasusId, Inhoud, GemaaktOp) = (Guid.CreateVersion7(), casus.Id, inhoud.Schoon(), nu);
        casus.MeldWerk(new NetwerkkaartWerdGetekend(), door, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public Netwerkinhoud Inhoud { get; private set; } = null!;
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>Since when it is no longer on the map.</summary>
    public DateTimeOffset? WegOp { get; private set; }

    /// <summary>May this person draw on the map? The resident may, and who may help with what is the resident's own. Gives AlleenWieHetDoet or CasusIsBeperkt.</summary>
    public static Weigering? WaaromNietTeken(Casus casus, Handelende door) => casus.WaaromNietMeldGecorrigeerd(door);

    /// <summary>The same, or what <see cref="Netwerkinhoud.WaaromNiet"/> gives.</summary>
    public static Weigering? WaaromNietTeken(Casus casus, Netwerkinhoud inhoud, Handelende door) => WaaromNietTeken(casus, door) ?? inhoud.WaaromNiet();

    /// <summary>Corrects it; the same again changes nothing. Throws what <see cref="WaaromNietTeken(Casus, Netwerkinhoud, Handelende)"/> gives.</summary>
    public void Verbeter(Casus casus, Netwerkinhoud inhoud, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTeken(casus, inhoud, door));
        if (inhoud.Schoon() == Inhoud) return;
        Inhoud = inhoud.Schoon();
        casus.MeldWerk(new NetwerkkaartWerdGetekend(), door, nu);
    }

    /// <summary>Takes it off the map; twice changes nothing. Throws what <see cref="WaaromNietTeken(Casus, Handelende)"/> gives.</summary>
    public void HaalWeg(Casus casus, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTeken(casus, door));
        if (WegOp is not null) return;
        WegOp = nu;
        casus.MeldWerk(new NetwerkkaartWerdGetekend(), door, nu);
    }
}

/// <summary>What stands on the map: a name as the resident says it, in which shell, and optionally what it does and in which area of life.</summary>
public sealed record Netwerkinhoud(string? Naam, Niveau Schil, string? Doet = null, Leefgebied? Leefgebied = null)
{
    public const int NaamMaximum = 80;
    public const int DoetMaximum = 200;

    /// <summary>Gives NetwerknaamOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet() =>
        Vrijetekst.SchoonOfNiets(Naam) is null ? Weigering.NetwerknaamOntbreekt
        : Vrijetekst.WaaromNiet(Naam, NaamMaximum) ?? Vrijetekst.WaaromNiet(Doet, DoetMaximum);

    internal Netwerkinhoud Schoon() => this with { Naam = Vrijetekst.Schoon(Naam!), Doet = Vrijetekst.SchoonOfNiets(Doet) };
}
