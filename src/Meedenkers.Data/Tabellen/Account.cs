using Microsoft.AspNetCore.Identity;

namespace Meedenkers.Data.Tabellen;

/// <summary>Sign-in of a medewerker; its key is the MedewerkerId.</summary>
public sealed class Account : IdentityUser<Guid>;
