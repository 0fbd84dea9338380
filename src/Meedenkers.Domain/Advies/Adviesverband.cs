using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Advies;

/// <summary>
/// About which onderdeel an adviesvraag is. Apart from the question, because the organisation that is asked may read the question
/// and never learn about whom it is; it goes when the casus is erased.
/// </summary>
public sealed class Adviesverband
{
    Adviesverband() { }

    public Adviesverband(Guid adviesvraag, CasusId casus, OnderdeelId onderdeel, OrganisatieCode organisatie) =>
        (AdviesvraagId, CasusId, OnderdeelId, Organisatie) = (adviesvraag, casus, onderdeel, organisatie);

    public Guid AdviesvraagId { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }

    /// <summary>The organisation of who asked.</summary>
    public OrganisatieCode Organisatie { get; private set; }
}
