using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;

namespace Meedenkers.Domain.Casussen;

/// <summary>That a signal was put aside, with which facts and why: codes only. One for each onderdeel and signal; with new facts it holds no longer.</summary>
public sealed class Weggelegdsignaal
{
    Weggelegdsignaal() { }

    internal Weggelegdsignaal(Onderdeel onderdeel, Signaalkeuze keuze, MedewerkerId door, DateTimeOffset nu)
    {
        (Id, CasusId, OnderdeelId, Signaal) = (Guid.CreateVersion7(), onderdeel.CasusId, onderdeel.Id, keuze.Signaal);
        Opnieuw(keuze, door, nu);
    }

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public Schaalsignaalcode Signaal { get; private set; }
    public string Vingerafdruk { get; private set; } = "";
    public Wegreden Reden { get; private set; }
    public MedewerkerId Door { get; private set; }
    public DateTimeOffset Op { get; private set; }

    internal bool Dekt(Schaalsignaal signaal) => OnderdeelId == signaal.Onderdeel && Signaal == signaal.Code && Vingerafdruk == signaal.Vingerafdruk;

    internal void Opnieuw(Signaalkeuze keuze, MedewerkerId door, DateTimeOffset nu) => (Vingerafdruk, Reden, Door, Op) = (keuze.Vingerafdruk, keuze.Reden, door, nu);
}
