using System.Globalization;
using System.Security.Claims;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Opstarten;

/// <summary>For whom somebody looks along today, and until which day.</summary>
public sealed record Waarneming(MedewerkerId Voor, DateOnly Laatste, string Naam)
{
    /// <summary>"Voor Anton, waarneming t/m 3 dec".</summary>
    internal string Etiket(DateOnly vandaag) => $"Voor {Naam.Split(' ', 2)[0]}, waarneming t/m {Nederland.Kort(Laatste, vandaag)}";

    /// <summary>As the database writes it: key, last day and name (Afwezigheid.sql).</summary>
    internal static Waarneming Lees(string tekst) => tekst.Split(' ', 3) is [var wie, var dag, var naam]
        ? new(new(Guid.Parse(wie)), DateOnly.ParseExact(dag, "O", CultureInfo.InvariantCulture), naam)
        : throw new FormatException("The database wrote a waarneming in another way.");

    internal string Schrijf() => $"{Voor.Waarde} {Laatste:O} {Naam}";
}

/// <summary>Who is signed in, read from the database at every request.</summary>
public sealed record Gebruiker(MedewerkerId Id, string Naam, Functie Functie, OrganisatieCode? Organisatie, string? Gemeente)
{
    const string FunctieClaim = "functie";
    const string OrganisatieClaim = "organisatie";
    const string GemeenteClaim = "gemeente";
    const string WaarnemingClaim = "waarneming";

    /// <summary>For whom this person looks along today.</summary>
    public IReadOnlyList<Waarneming> Waarnemingen { get; init; } = [];

    public bool IsCoordinator => Functie == Functie.Coordinator;

    /// <summary>The organisation of somebody with a case function; pages under /team are only for them.</summary>
    public OrganisatieCode EigenOrganisatie => Organisatie ?? throw new InvalidOperationException("Only a case function has an organisation.");

    public Handelende Handelende => Handelende.Van(Id, EigenOrganisatie, Functie) with { Gedekt = [.. Waarnemingen.Select(w => w.Voor)] };

    public Toegangscontext Context => Toegangscontext.VoorMedewerker(Id, EigenOrganisatie, IsCoordinator).Waarnemend(Waarnemingen.Select(w => w.Voor));

    /// <summary>That this person looks along for this colleague; null when that is not so.</summary>
    internal Waarneming? NeemtWaarVoor(MedewerkerId? wie) => Waarnemingen.FirstOrDefault(w => w.Voor == wie);

    /// <summary>This person as the request carries it.</summary>
    internal ClaimsPrincipal Principal(string schema) => new(new ClaimsIdentity(Claims(), schema, ClaimTypes.Name, ClaimTypes.Role));

    IEnumerable<Claim> Claims()
    {
        yield return new(ClaimTypes.NameIdentifier, Id.Waarde.ToString());
        yield return new(ClaimTypes.Name, Naam);
        yield return new(FunctieClaim, Code.Van(Functie));
        if (Organisatie is { } organisatie) yield return new(OrganisatieClaim, organisatie.Waarde);
        if (Gemeente is not null) yield return new(GemeenteClaim, Gemeente);
        foreach (var waarneming in Waarnemingen) yield return new(WaarnemingClaim, waarneming.Schrijf());
    }

    internal static Gebruiker? Van(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Code.Probeer<Functie>(principal.FindFirstValue(FunctieClaim), out var functie)
            ? new(new(Guid.Parse(id)), principal.Identity!.Name!, functie, principal.FindFirstValue(OrganisatieClaim) is { } code ? new(code) : null, principal.FindFirstValue(GemeenteClaim))
            {
                Waarnemingen = [.. principal.FindAll(WaarnemingClaim).Select(c => Waarneming.Lees(c.Value))],
            }
            : null;
}

static class GebruikerVanVerzoek
{
    /// <summary>The signed-in person; a page without the right policy is a programming error.</summary>
    internal static Gebruiker Gebruiker(this HttpContext context) =>
        Opstarten.Gebruiker.Van(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");
}
