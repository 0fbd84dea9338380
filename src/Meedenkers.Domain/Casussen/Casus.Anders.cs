using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>With whom the resident would rather not go on: a whole organisation, or one meedenker of it. No reason is asked, so none is kept.</summary>
public sealed record LieverNiet(OrganisatieCode Organisatie, MedewerkerId? Meedenker = null);

/// <summary>"Liever iemand anders": the resident says so without a reason, and whoever had it sees it no longer.</summary>
public sealed partial class Casus
{
    /// <summary>Nobody of these is proposed again by itself; a coördinator may, as agreed with the resident.</summary>
    public IReadOnlyList<LieverNiet> LieverNiet { get; private set; } = [];

    /// <summary>Organisations that are not asked again.</summary>
    public IEnumerable<OrganisatieCode> NietOrganisaties => LieverNiet.Where(l => l.Meedenker is null).Select(l => l.Organisatie);

    /// <summary>People who are not asked again.</summary>
    public IEnumerable<MedewerkerId> NietMeedenkers => LieverNiet.Select(l => l.Meedenker).OfType<MedewerkerId>();

    /// <summary>Gives AlleenDeInwoner, OnderdeelIsGesloten, VraagStaatStil, AndereOrganisatieSamen (the kennismaking was: invariant 2) or NiemandAnders.</summary>
    /// <param name="id">Which part.</param>
    /// <param name="keuzes">Who can be asked, without who has it now.</param>
    /// <param name="door">Who wants it.</param>
    public Weigering? WaaromNietKiesAnders(OnderdeelId id, Keuzes keuzes, Handelende door)
    {
        var onderdeel = Onderdeel(id);
        return WaaromNietAnders(onderdeel, door)
            ?? (onderdeel.Niveau != Niveau.EigenNetwerk ? Weigering.AndereOrganisatieSamen
            : keuzes.Eerste.Organisatie == onderdeel.Organisatie || NietOrganisaties.Contains(keuzes.Eerste.Organisatie) ? Weigering.NiemandAnders
            : null);
    }

    /// <summary>
    /// Before the kennismaking the resident chooses another organisation, answered or not: the one that had it sees it no longer
    /// and is not proposed again. Throws what <see cref="WaaromNietKiesAnders"/> gives.
    /// </summary>
    public void KiesAnders(OnderdeelId id, Keuzes keuzes, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietKiesAnders(id, keuzes, door));
        Vermijd(Onderdeel(id), new(Onderdeel(id).Organisatie), door, nu);
        BiedElders(Onderdeel(id), keuzes.Eerste, door, termijnen, nu);
    }

    /// <summary>Gives AlleenDeInwoner, OnderdeelIsGesloten, VraagStaatStil or NogGeenMeedenker.</summary>
    public Weigering? WaaromNietWisselVanMeedenker(OnderdeelId id, Handelende door) =>
        WaaromNietAnders(Onderdeel(id), door) ?? (Onderdeel(id).Toewijzing is null ? Weigering.NogGeenMeedenker : null);

    /// <summary>
    /// The resident wants another meedenker of the same organisation: who did it sees it no longer, and its coördinator divides it
    /// again. Throws what <see cref="WaaromNietWisselVanMeedenker"/> gives.
    /// </summary>
    public void WisselVanMeedenker(OnderdeelId id, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWisselVanMeedenker(id, door));
        var onderdeel = Onderdeel(id);
        Vermijd(onderdeel, new(onderdeel.Organisatie, onderdeel.Toewijzing!.Medewerker), door, nu);
        Ontlast(onderdeel, door, termijnen, nu);
    }

    /// <summary>To stop is always possible; to go on with another is not while everything rests.</summary>
    Weigering? WaaromNietAnders(Onderdeel onderdeel, Handelende door) =>
        WaaromNietTrekDeelIn(onderdeel.Id, door) ?? (IsBeperkt ? Weigering.VraagStaatStil : null);

    void Vermijd(Onderdeel onderdeel, LieverNiet wie, Handelende door, DateTimeOffset nu)
    {
        LieverNiet = [.. LieverNiet.Append(wie).Distinct()];
        Meld(new InwonerWildeAnders(onderdeel.Id, wie.Organisatie, wie.Meedenker), door, nu);
    }
}
