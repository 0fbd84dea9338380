using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Casussen;

/// <summary>
/// What stays after an onderdeel was finished: until this day a duwtje of the resident brings it back to the same person, and on
/// the moment, when there is one, somebody asks how it goes (termijnen.json, waakvlamMaanden).
/// </summary>
/// <param name="Bij">Who did it; null when nobody did at the end: then it is the organisation's.</param>
/// <param name="Tot">The last day on which it burns.</param>
/// <param name="Moment">The day on which somebody asks how it goes; null when that was not agreed on, or is done.</param>
public sealed record Waakvlam(MedewerkerId? Bij, DateOnly Tot, DateOnly? Moment)
{
    public bool Brandt(DateOnly vandaag) => vandaag <= Tot;

    /// <summary>The day has come, and nobody has said how it goes.</summary>
    public bool IsAanDeBeurt(DateOnly vandaag) => Brandt(vandaag) && Moment <= vandaag;
}

/// <summary>That there is a waakvlam when an onderdeel is finished, with or without a moment.</summary>
public sealed record Waakvlamkeuze(DateOnly? Moment);

/// <summary>To whom an onderdeel comes back, as it is today at the organisation that had it.</summary>
/// <param name="Meedenker">Who did it, when still active there; else the coördinator divides it.</param>
/// <param name="OrganisatieIsEr">Somebody is there to answer (ontwerp §3).</param>
public sealed record Terugkeer(MedewerkerId? Meedenker, bool OrganisatieIsEr);

/// <summary>What a resident says, in one tap, about help that has ended.</summary>
public enum Ervaring { Ja, Beetje, Nee }
