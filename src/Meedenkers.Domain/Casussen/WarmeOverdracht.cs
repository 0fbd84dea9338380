using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>The conversation that confirms a handover: when, how, and who was there.</summary>
public sealed record Gesprek(DateOnly Op, Contactsoort Vorm, MedewerkerId? Met);

/// <summary>One organisation hands onderdelen to another (or receives them from the own network), confirmed by a conversation.</summary>
public sealed class WarmeOverdracht
{
    WarmeOverdracht() { }

    internal WarmeOverdracht(CasusId casus, Overgang overgang, IEnumerable<OnderdeelId> onderdelen, OrganisatieCode naar, Niveau naarNiveau, IEnumerable<Criteriumcode> criteria, DateTimeOffset nu)
    {
        (Id, CasusId, Overgang, Onderdelen, Naar, NaarNiveau, Criteria, VoorgesteldOp) =
            (OverdrachtId.Nieuw(), casus, overgang, [.. onderdelen], naar, naarNiveau, [.. criteria], nu);
    }

    public OverdrachtId Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public Overgang Overgang { get; private set; }
    public IReadOnlyList<OnderdeelId> Onderdelen { get; private set; } = [];
    public OrganisatieCode Naar { get; private set; }
    public Niveau NaarNiveau { get; private set; }

    /// <summary>The criteria under which it was proposed, with the version of then.</summary>
    public IReadOnlyList<Criteriumcode> Criteria { get; private set; } = [];
    public Overdrachtstand Stand { get; private set; }
    public DateTimeOffset VoorgesteldOp { get; private set; }

    /// <summary>When it was accepted, refused, withdrawn or fell back.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }
    public Weigerreden? Weigerreden { get; private set; }
    public Gesprek? Gesprek { get; private set; }

    public bool Loopt => Stand is Overdrachtstand.Voorgesteld or Overdrachtstand.Aangenomen;

    internal void NeemAan(DateTimeOffset nu) => (Stand, BeantwoordOp) = (Overdrachtstand.Aangenomen, nu);

    internal void Weiger(Weigerreden reden, DateTimeOffset nu) => (Stand, Weigerreden, BeantwoordOp) = (Overdrachtstand.Geweigerd, reden, nu);

    internal void ValTerug(DateTimeOffset nu) => (Stand, BeantwoordOp) = (Overdrachtstand.Teruggevallen, nu);

    internal void TrekIn(DateTimeOffset nu) => (Stand, BeantwoordOp) = (Overdrachtstand.Ingetrokken, nu);

    internal void Bevestig(Gesprek gesprek) => (Stand, Gesprek) = (Overdrachtstand.Bevestigd, gesprek);

    internal void Voeg(OnderdeelId onderdeel) => Onderdelen = [.. Onderdelen, onderdeel];

    /// <summary>The same handover for one of its onderdelen, which it names no longer itself.</summary>
    internal WarmeOverdracht Apart(OnderdeelId onderdeel)
    {
        Laat(onderdeel);
        return new(CasusId, Overgang, [onderdeel], Naar, NaarNiveau, Criteria, VoorgesteldOp) { Stand = Stand, BeantwoordOp = BeantwoordOp };
    }

    internal void Laat(OnderdeelId onderdeel) => Onderdelen = [.. Onderdelen.Where(o => o != onderdeel)];
}
