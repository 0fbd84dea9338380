using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>As what somebody acts on a casus.</summary>
public enum Hoedanigheid { Inwoner, Naaste, Verwijzer, Medewerker, Systeem }

/// <summary>Who does something: a resident or naaste (no account), a medewerker of an organisation, or the system.</summary>
public readonly record struct Handelende(Hoedanigheid Als, MedewerkerId? Medewerker, OrganisatieCode? Organisatie, bool IsCoordinator)
{
    public static readonly Handelende Inwoner = new(Hoedanigheid.Inwoner, null, null, false);
    public static readonly Handelende Naaste = new(Hoedanigheid.Naaste, null, null, false);
    public static readonly Handelende Verwijzer = new(Hoedanigheid.Verwijzer, null, null, false);
    public static readonly Handelende Systeem = new(Hoedanigheid.Systeem, null, null, false);

    public static Handelende Van(MedewerkerId medewerker, OrganisatieCode organisatie, bool isCoordinator) =>
        new(Hoedanigheid.Medewerker, medewerker, organisatie, isCoordinator);

    public static Handelende Van(Medewerker medewerker) =>
        Van(medewerker.Id, medewerker.Organisatie ?? throw new ArgumentException("Only a case function acts on a casus.", nameof(medewerker)), medewerker.Functie == Functie.Coordinator);
}
