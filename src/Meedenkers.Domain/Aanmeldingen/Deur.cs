using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>For whom a door to /mijn-vraag is.</summary>
public enum Deurhouder { Inwoner, Naaste }

/// <summary>A private door to one casus: a link that says which, and a code that opens it; both stored hashed only (ontwerp §7).</summary>
public sealed class Deur
{
    Deur() { }

    public Deur(CasusId casus, Deurhouder voor, string? naam, string linkHash, string codeHash, DateTimeOffset nu) =>
        (Id, CasusId, Voor, Naam, LinkHash, CodeHash, GemaaktOp) = (Guid.CreateVersion7(), casus, voor, Vrijetekst.SchoonOfNiets(naam), linkHash, codeHash, nu);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public Deurhouder Voor { get; private set; }

    /// <summary>Name of the naaste, as the resident calls them.</summary>
    public string? Naam { get; private set; }
    public string LinkHash { get; private set; } = "";
    public string CodeHash { get; private set; } = "";
    public DateTimeOffset GemaaktOp { get; private set; }
    public DateTimeOffset? BeeindigdOp { get; private set; }
    public bool IsOpen => BeeindigdOp is null;

    /// <summary>Closes this door; doing it twice changes nothing.</summary>
    internal void Beeindig(DateTimeOffset nu) => BeeindigdOp ??= nu;
}
