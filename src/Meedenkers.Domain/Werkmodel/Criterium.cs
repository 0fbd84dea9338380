namespace Meedenkers.Domain.Werkmodel;

/// <summary>A criterion for op- or afschalen in the version that holds now: what staff and what residents read (criteria.json).</summary>
/// <param name="Code">Such as <c>B07</c>; its letter is the transition.</param>
/// <param name="Versie">Goes up when the text changes; a decision keeps the version it was taken under.</param>
/// <param name="Overgang">The transition whose list it is on.</param>
/// <param name="Over">Whom it is about: netwerk, casus, inwoner or the meedenker.</param>
/// <param name="Tekst">Words of the field.</param>
/// <param name="InwonerTekst">Words of a resident.</param>
/// <param name="AlleenDoor">"organisatie" when only a coördinator may set it (B04).</param>
public sealed record Criterium(string Code, int Versie, Overgang Overgang, string Over, string Tekst, string InwonerTekst, string? AlleenDoor)
{
    public Criteriumcode Verwijzing => new(Code, Versie);

    /// <summary>Set in the name of the organisation, never by one meedenker; counted (ontwerp §3, invariant 3).</summary>
    public bool AlleenOrganisatie => AlleenDoor is not null;
}
