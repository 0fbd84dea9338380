using System.Security.Claims;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Opstarten;

/// <summary>Who is signed in, as the cookie says; read again from the database at every request.</summary>
public sealed record Gebruiker(MedewerkerId Id, string Naam, Functie Functie, OrganisatieCode? Organisatie, string? Gemeente)
{
    const string FunctieClaim = "functie";
    const string OrganisatieClaim = "organisatie";
    const string GemeenteClaim = "gemeente";

    public bool IsCoordinator => Functie == Functie.Coordinator;

    /// <summary>The organisation of somebody with a case function; pages under /team are only for them.</summary>
    public OrganisatieCode EigenOrganisatie => Organisatie ?? throw new InvalidOperationException("Only a case function has an organisation.");

    public Handelende Handelende => Handelende.Van(Id, EigenOrganisatie, IsCoordinator);

    public Toegangscontext Context => Toegangscontext.VoorMedewerker(Id, EigenOrganisatie, IsCoordinator);

    internal IEnumerable<Claim> Claims()
    {
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

/// <summary>Puts function and organisation of the medewerker into the cookie; somebody who stopped gets none and can do nothing.</summary>
sealed class Gebruikersclaims(UserManager<Account> accounts, IOptions<IdentityOptions> opties, MeedenkersDbContext db) : UserClaimsPrincipalFactory<Account>(accounts, opties)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identiteit = await base.GenerateClaimsAsync(user);
        var id = new MedewerkerId(user.Id);
        var medewerker = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.Actief);
        if (medewerker is null) return identiteit;
        identiteit.TryRemoveClaim(identiteit.FindFirst(ClaimTypes.Name));
        identiteit.AddClaim(new(ClaimTypes.Name, medewerker.Naam));
        identiteit.AddClaims(new Gebruiker(id, medewerker.Naam, medewerker.Functie, medewerker.Organisatie, medewerker.Gemeente).Claims());
        return identiteit;
    }
}
