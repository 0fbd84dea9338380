using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Casussen;

/// <summary>
/// Who may see an onderdeel, why and until when. Written by the verbs of <see cref="Casus"/> in the same save; carries what
/// worklists sort and filter on, so that every list starts here (ontwerp §6).
/// </summary>
public sealed class Toegang
{
    Toegang() { }

    internal Toegang(Onderdeel onderdeel, OrganisatieCode organisatie, MedewerkerId? medewerker, Toegangsreden reden, DateTimeOffset van)
    {
        (Id, CasusId, OnderdeelId, Organisatie, Medewerker, Reden, Van) =
            (Guid.CreateVersion7(), onderdeel.CasusId, onderdeel.Id, organisatie, medewerker, reden, van);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }

    /// <summary>Null means the organisation as a whole: its coördinatoren, and for an offer every meedenker.</summary>
    public MedewerkerId? Medewerker { get; private set; }
    public Toegangsreden Reden { get; private set; }
    public DateTimeOffset Van { get; private set; }
    public DateTimeOffset? Tot { get; private set; }

    /// <summary>
    /// The handover that the onderdeel is in, or came by. Who has a row with it sees the other rows with it too: who receives must
    /// be able to end the access of who gives.
    /// </summary>
    public OverdrachtId? Overdracht { get; private set; }
    public Onderdeelstand Stand { get; private set; }
    public bool Spoed { get; private set; }

    /// <summary>Sort key: the day on which the next step is due; far away when no term runs.</summary>
    public DateOnly Uiterlijk { get; private set; }
    public bool IsOpen => Tot is null;

    internal void Volg(Onderdeel onderdeel, WarmeOverdracht? overdracht, bool spoed)
    {
        var waakt = Reden == Toegangsreden.Waakvlam;
        Spoed = !waakt && (spoed || overdracht is { IsSpoed: true, Loopt: true });
        // Kept when a handover ends without moving anything: whoever ended it must still see the row that it writes.
        if (!waakt && (Overdracht is null || overdracht is { Loopt: true })) Overdracht = overdracht?.Id;
        (Stand, Uiterlijk) = Reden switch
        {
            Toegangsreden.Aanbod when overdracht is { IsTussenOrganisaties: true } => (Onderdeelstand.Aangeboden, overdracht.Uiterlijk ?? DateOnly.MaxValue),
            Toegangsreden.Waakvlam => (onderdeel.Stand, onderdeel.Waakvlam?.Moment ?? DateOnly.MaxValue),
            Toegangsreden.Overdracht => (Onderdeelstand.Kennismaken, overdracht?.Uiterlijk ?? DateOnly.MaxValue),
            _ => (onderdeel.Stand, onderdeel.Uiterlijk ?? DateOnly.MaxValue),
        };
    }

    internal void Beeindig(DateTimeOffset nu) => Tot ??= nu;
}
