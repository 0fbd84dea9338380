using System.Security.Claims;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Opstarten;

/// <summary>Who is signed in, read from the database at every request.</summary>
public sealed record Gebruiker(MedewerkerId Id, string Naam, Functie Functie, OrganisatieCode? Organisatie, string? Gemeente)
{
    const string FunctieClaim = "functie";
    const string OrganisatieClaim = "organisatie";
    const string GemeenteClaim = "gemeente";

    public bool IsCoordinator => Functie == Functie.Coordinator;

    /// <summary>The organisation of somebody with a case function; pages under /team are only for them.</summary>
    public OrganisatieCode EigenOrganisatie => Organisatie ?? throw new InvalidOperationException("Only a case function has an organisation.");

    public Handelende Handelende => Handelende.Van(Id, EigenOrganisatie, Functie);

    public Toegangscontext Context => Toegangscontext.VoorMedewerker(Id, EigenOrganisatie, IsCoordinator);

    /// <summary>This person as the request carries it.</summary>
    internal ClaimsPrincipal Principal(string schema) => new(new ClaimsIdentity(Claims(), schema, ClaimTypes.Name, ClaimTypes.Role));

    IEnumerable<Claim> Claims()
    {
        yield return new(ClaimTypes.NameIdentifier, Id.Waarde.ToString());
        yield return new(ClaimTypes.Name, Naam);
        yield return new(FunctieClaim, Code.Van(Functie));
        if (Organisatie is { } organisatie) yield return new(OrganisatieClaim, organisatie.Waarde);
        if (Gemeente is not null) yield return new(GemeenteClaim, Gemeente);
    }

    internal static Gebruiker? Van(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Code.Probeer<Functie>(principal.FindFirstValue(FunctieClaim), out var functie)
            ? new(new(Guid.Parse(id)), principal.Identity!.Name!, functie, principal.FindFirstValue(OrganisatieClaim) is { } code ? new(code) : null, principal.FindFirstValue(GemeenteClaim))
            : null;
}

static class GebruikerVanVerzoek
{
    /// <summary>The signed-in person; a page without the right policy is a programming error.</summary>
    internal static Gebruiker Gebruiker(this HttpContext context) =>
        Opstarten.Gebruiker.Van(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");
}
