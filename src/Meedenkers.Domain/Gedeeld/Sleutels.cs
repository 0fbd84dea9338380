namespace Meedenkers.Domain.Gedeeld;

/// <summary>Key of a casus; time-ordered, never shown to a person (that is the Casusnummer).</summary>
public readonly record struct CasusId(Guid Waarde)
{
    public static CasusId Nieuw() => new(Guid.CreateVersion7());
}

/// <summary>Key of an onderdeel.</summary>
public readonly record struct OnderdeelId(Guid Waarde)
{
    public static OnderdeelId Nieuw() => new(Guid.CreateVersion7());
}

/// <summary>Key of a warme overdracht.</summary>
public readonly record struct OverdrachtId(Guid Waarde)
{
    public static OverdrachtId Nieuw() => new(Guid.CreateVersion7());
}

/// <summary>Key of a <see cref="Mensen.Medewerker"/>, the same value as that person's account.</summary>
public readonly record struct MedewerkerId(Guid Waarde)
{
    public static MedewerkerId Nieuw() => new(Guid.CreateVersion7());
}

/// <summary>Short stable name of an organisation in reference data, such as <c>smwo</c>.</summary>
public readonly record struct OrganisatieCode(string Waarde)
{
    public override string ToString() => Waarde;
}
