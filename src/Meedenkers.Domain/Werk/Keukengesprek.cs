using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Werk;

/// <summary>
/// A conversation that somebody from outside comes to, such as with the gemeente at the kitchen table: before it what the resident
/// wants to say and who comes along, after it what was agreed. The resident writes along. Not part of the casus root.
/// </summary>
public sealed class Keukengesprek
{
    Keukengesprek() { }

    /// <summary>Throws what <see cref="WaaromNietBereidVoor"/> gives.</summary>
    public Keukengesprek(Casus casus, OnderdeelId onderdeel, Gespreksblad blad, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBereidVoor(casus, onderdeel, blad, door));
        (Id, CasusId, OnderdeelId, Blad, GemaaktOp, GewijzigdOp) = (Guid.CreateVersion7(), casus.Id, onderdeel, blad.Schoon(), nu, nu);
        casus.MeldWerk(new KeukengesprekWerdVoorbereid(onderdeel), door, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public Gespreksblad Blad { get; private set; } = null!;
    public DateTimeOffset GemaaktOp { get; private set; }
    public DateTimeOffset GewijzigdOp { get; private set; }

    /// <summary>Since when it is off; null when it goes on or has been.</summary>
    public DateTimeOffset? VervallenOp { get; private set; }

    /// <summary>Gives what <see cref="Casus.WaaromNietWerkAan"/> gives, or what <see cref="Gespreksblad.WaaromNiet"/> gives.</summary>
    public static Weigering? WaaromNietBereidVoor(Casus casus, OnderdeelId onderdeel, Gespreksblad blad, Handelende door) =>
        casus.WaaromNietWerkAan(onderdeel, door) ?? blad.WaaromNiet();

    /// <summary>Gives what <see cref="WaaromNietBereidVoor"/> gives, or GesprekGaatNietDoor.</summary>
    public Weigering? WaaromNietVul(Casus casus, Gespreksblad blad, Handelende door) =>
        casus.WaaromNietWerkAan(OnderdeelId, door) ?? (VervallenOp is not null ? Weigering.GesprekGaatNietDoor : blad.WaaromNiet());

    /// <summary>Fills in the sheet, before or after the conversation; the same again changes nothing. Throws what <see cref="WaaromNietVul"/> gives.</summary>
    public void Vul(Casus casus, Gespreksblad blad, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVul(casus, blad, door));
        var isGeweest = Blad.Afgesproken is null && blad.Schoon().Afgesproken is not null;
        if (Wordt(blad.Schoon(), nu)) casus.MeldWerk(isGeweest ? new KeukengesprekWasEr(OnderdeelId) : new KeukengesprekWerdVoorbereid(OnderdeelId), door, nu);
    }

    /// <summary>Gives AlleenDeInwoner, OnderdeelIsGesloten, GesprekGaatNietDoor or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNietZeg(Casus casus, string? tekst, Handelende door) =>
        door.Als != Hoedanigheid.Inwoner ? Weigering.AlleenDeInwoner
        : !casus.Onderdeel(OnderdeelId).IsOpen ? Weigering.OnderdeelIsGesloten
        : VervallenOp is not null ? Weigering.GesprekGaatNietDoor
        : Vrijetekst.WaaromNiet(tekst, Gespreksblad.TekstMaximum);

    /// <summary>The resident writes what they want to say; the same again changes nothing. Throws what <see cref="WaaromNietZeg"/> gives.</summary>
    public void Zeg(Casus casus, string? tekst, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietZeg(casus, tekst, door));
        if (Wordt((Blad with { WilZeggen = tekst }).Schoon(), nu)) casus.MeldWerk(new KeukengesprekWerdVoorbereid(OnderdeelId), door, nu);
    }

    /// <summary>It is off: nothing is filled in any more, and what was written stays to be read. Doing it twice changes nothing. Throws what <see cref="Casus.WaaromNietWerkAan"/> gives.</summary>
    public void LaatVervallen(Casus casus, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(OnderdeelId, door));
        if (VervallenOp is not null) return;
        (VervallenOp, GewijzigdOp) = (nu, nu);
        casus.MeldWerk(new KeukengesprekVerviel(OnderdeelId), door, nu);
    }

    /// <summary>The onderdeel became part of this one.</summary>
    public void Verhuist(OnderdeelId naar) => OnderdeelId = naar;

    bool Wordt(Gespreksblad blad, DateTimeOffset nu)
    {
        if (blad == Blad) return false;
        (Blad, GewijzigdOp) = (blad, nu);
        return true;
    }
}

/// <summary>The sheet of a keukengesprek: with whom and when, before it, and after it. Only with whom is needed.</summary>
public sealed record Gespreksblad(string? Met, DateOnly? Op = null, string? WilZeggen = null, string? Mee = null, string? Afgesproken = null, DateOnly? Uiterlijk = null)
{
    public const int KortMaximum = 120;
    public const int TekstMaximum = 1000;

    /// <summary>Gives GesprekspartnerOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet() =>
        Vrijetekst.SchoonOfNiets(Met) is null ? Weigering.GesprekspartnerOntbreekt
        : Vrijetekst.WaaromNiet(Met, KortMaximum) ?? Vrijetekst.WaaromNiet(Mee, KortMaximum)
        ?? Vrijetekst.WaaromNiet(WilZeggen, TekstMaximum) ?? Vrijetekst.WaaromNiet(Afgesproken, TekstMaximum);

    internal Gespreksblad Schoon() => this with
    {
        Met = Vrijetekst.SchoonOfNiets(Met),
        Mee = Vrijetekst.SchoonOfNiets(Mee),
        WilZeggen = Vrijetekst.SchoonOfNiets(WilZeggen),
        Afgesproken = Vrijetekst.SchoonOfNiets(Afgesproken),
    };
}
