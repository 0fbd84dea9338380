using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Advies;

/// <summary>One answer, or one thing that who asked said later. Stays as it was written.</summary>
public sealed class Adviesbericht
{
    Adviesbericht() { }

    internal Adviesbericht(Guid vraag, string tekst, MedewerkerId? door, bool isAntwoord, DateTimeOffset nu) =>
        (Id, AdviesvraagId, Tekst, Medewerker, IsAntwoord, Op) = (Guid.CreateVersion7(), vraag, tekst, door, isAntwoord, nu);

    public Guid Id { get; private set; }
    public Guid AdviesvraagId { get; private set; }
    public string Tekst { get; private set; } = "";

    /// <summary>Who wrote it; null for a verwijzer.</summary>
    public MedewerkerId? Medewerker { get; private set; }

    /// <summary>Of the organisation that was asked; else of who asked.</summary>
    public bool IsAntwoord { get; private set; }
    public DateTimeOffset Op { get; private set; }
}
