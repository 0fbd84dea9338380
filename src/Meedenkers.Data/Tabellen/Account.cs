using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Identity;

namespace Meedenkers.Data.Tabellen;

/// <summary>Sign-in of a medewerker; its key is the MedewerkerId.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The half minute of the last authenticator code that was accepted: a code works once.</summary>
    public long LaatsteStap { get; set; }
    public DateTimeOffset? LaatstIngelogdOp { get; set; }
}

/// <summary>With what somebody signed in.</summary>
public enum Inlogwijze { Passkey, Wachtwoord }

/// <summary>A medewerker who is signed in on one device; lives on the server, so that it can be ended there (ontwerp §7).</summary>
public sealed class Teamsessie
{
    /// <summary>In the cookie, which is encrypted.</summary>
    public required Guid Id { get; init; }
    public required MedewerkerId Medewerker { get; init; }
    public required Inlogwijze Wijze { get; init; }

    /// <summary>Browser and system in plain words, to recognise it by: "Firefox op Windows".</summary>
    public required string Apparaat { get; init; }
    public required DateTimeOffset BegonnenOp { get; init; }
    public required DateTimeOffset GebruiktOp { get; set; }

    /// <summary>When this person last proved who it is; asked again before a change of security.</summary>
    public required DateTimeOffset BevestigdOp { get; set; }
}

/// <summary>What a medewerker declared: no stake in the outcome, and to keep what is heard. A new text is a new version.</summary>
public sealed class Verklaring
{
    public required Guid Id { get; init; }
    public required MedewerkerId Medewerker { get; init; }

    /// <summary>"belangen" or "geheimhouding".</summary>
    public required string Soort { get; init; }
    public required int Versie { get; init; }
    public required DateTimeOffset Op { get; init; }
}
