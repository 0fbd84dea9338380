using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Casussen;

/// <summary>"Dit wordt mij te veel": who does an onderdeel asks the coördinator to scale it up; a sentence may come with it.</summary>
public sealed class Schaalverzoek
{
    public const int ZinMaximum = 300;

    Schaalverzoek() { }

    internal Schaalverzoek(Onderdeel onderdeel, string? zin, MedewerkerId door, DateTimeOffset nu) =>
        (Id, CasusId, OnderdeelId, Zin, Door, Op) = (Guid.CreateVersion7(), onderdeel.CasusId, onderdeel.Id, Vrijetekst.SchoonOfNiets(zin), door, nu);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public string? Zin { get; private set; }
    public MedewerkerId Door { get; private set; }
    public DateTimeOffset Op { get; private set; }

    /// <summary>When the coördinator scaled it, assigned it anew, or said that it goes on like this.</summary>
    public DateTimeOffset? AfgehandeldOp { get; private set; }

    internal void HandelAf(DateTimeOffset nu) => AfgehandeldOp ??= nu;
}
