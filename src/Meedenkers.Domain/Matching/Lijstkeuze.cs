using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Matching;

/// <summary>Why a coördinator asked somebody else than the list puts first: a code, so that it can be counted.</summary>
public enum Afwijkreden { InwonerWilHet, KennenElkaar, EersteKanNiet, PastBeter }

/// <summary>A choice from a list that explains itself: whoever stands on top, or somebody else with a reason. People decide, the list does not.</summary>
/// <param name="Bovenaan">The list puts this one on top, or equal to it but for room.</param>
/// <param name="Waarom">Why not who stands on top.</param>
public sealed record Lijstkeuze(bool Bovenaan, Afwijkreden? Waarom)
{
    public static readonly Lijstkeuze Eerste = new(true, null);

    /// <summary>Gives AfwijkredenOntbreekt.</summary>
    public Weigering? WaaromNiet => Bovenaan || Waarom is not null ? null : Weigering.AfwijkredenOntbreekt;

    /// <summary>The reason that counts; one given for who stands on top anyway does not.</summary>
    public Afwijkreden? Afwijking => Bovenaan ? null : Waarom;
}
