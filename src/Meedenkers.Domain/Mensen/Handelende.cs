using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>As what somebody acts on a casus.</summary>
public enum Hoedanigheid { Inwoner, Naaste, Verwijzer, Medewerker, Systeem }

/// <summary>Who does something: a resident or naaste (no account), a medewerker of an organisation, or the system.</summary>
public readonly record struct Handelende(Hoedanigheid Als, MedewerkerId? Medewerker, OrganisatieCode? Organisatie, bool IsCoordinator)
{
    /// <summary>A formal meedenker: may decide on op- and afschalen without the coördinator.</summary>
    public bool IsFormeel { get; init; }

    /// <summary>Decides on op- and afschalen: registration is the professional's work (ontwerp §1).</summary>
    public bool MagSchalen => IsCoordinator || IsFormeel;

    /// <summary>For whom this person looks along today; null is for nobody.</summary>
    public IReadOnlyList<MedewerkerId>? Gedekt { get; init; }

    /// <summary>Is this who does what was assigned, or who looks along for that person today? What is recorded stays by who acts.</summary>
    public bool Is(MedewerkerId? wie) => wie is { } iemand && (iemand == Medewerker || Gedekt?.Contains(iemand) == true);

    /// <summary>Is this who does what was assigned, and nobody else? For giving it back.</summary>
    public bool IsZelf(MedewerkerId? wie) => wie is not null && wie == Medewerker;

    public static readonly Handelende Inwoner = new(Hoedanigheid.Inwoner, null, null, false);
    public static readonly Handelende Naaste = new(Hoedanigheid.Naaste, null, null, false);
    public static readonly Handelende Verwijzer = new(Hoedanigheid.Verwijzer, null, null, false);
    public static readonly Handelende Systeem = new(Hoedanigheid.Systeem, null, null, false);

    public static Handelende Van(MedewerkerId medewerker, OrganisatieCode organisatie, bool isCoordinator) =>
        new(Hoedanigheid.Medewerker, medewerker, organisatie, isCoordinator);

    public static Handelende Van(Medewerker medewerker) => medewerker.Organisatie is { } organisatie
        ? Van(medewerker.Id, organisatie, medewerker.Functie)
        : throw new ArgumentException("Only a case function acts on a casus.", nameof(medewerker));

    public static Handelende Van(MedewerkerId medewerker, OrganisatieCode organisatie, Functie functie) =>
        new(Hoedanigheid.Medewerker, medewerker, organisatie, functie == Functie.Coordinator) { IsFormeel = functie == Functie.MeedenkerFormeel };
}
