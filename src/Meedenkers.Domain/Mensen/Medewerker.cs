using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Mensen;

/// <summary>What a person with an account does. Case functions never go together with a regio or gemeente function (ontwerp §2).</summary>
public enum Functie { MeedenkerInformeel, MeedenkerFormeel, Coordinator, Beleidsadviseur, Regiobeheerder }

/// <summary>A person with an account: meedenker, coördinator, beleidsadviseur or regiobeheerder.</summary>
public sealed partial class Medewerker
{
    public const int NaamMaximum = 80;

    Medewerker() { }

    public Medewerker(MedewerkerId id, string naam, Functie functie, OrganisatieCode? organisatie)
    {
        if (IsCasusfunctie(functie) != organisatie.HasValue)
            throw new ArgumentException("A case function belongs to an organisation, any other function to none.", nameof(organisatie));
        (Id, Naam, Functie, Organisatie) = (id, naam, functie, organisatie);
    }

    public MedewerkerId Id { get; private set; }
    public string Naam { get; private set; } = "";
    public Functie Functie { get; private set; }
    public OrganisatieCode? Organisatie { get; private set; }

    /// <summary>Gemeente code of a beleidsadviseur.</summary>
    public string? Gemeente { get; init; }

    /// <summary>May this person sign in and be asked? Not during a pause, nor after stopping.</summary>
    public bool Actief { get; private set; } = true;

    /// <summary>When this person stopped for good; empty during a pause.</summary>
    public DateTimeOffset? GestoptOp { get; private set; }

    /// <summary>When somebody last said that this account is still needed, and who (the yearly review).</summary>
    public DateTimeOffset? NagekekenOp { get; private set; }
    public MedewerkerId? NagekekenDoor { get; private set; }

    /// <summary>Stopped for good: this account never opens again.</summary>
    public bool IsGestopt => GestoptOp is not null;

    public static bool IsCasusfunctie(Functie functie) =>
        functie is Functie.MeedenkerInformeel or Functie.MeedenkerFormeel or Functie.Coordinator;
}
