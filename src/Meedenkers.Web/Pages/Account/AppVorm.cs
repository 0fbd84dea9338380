using Meedenkers.Web.Opstarten.Inloggen;

namespace Meedenkers.Web.Pages.Account;

/// <summary>An authenticator to set up: the picture for the camera, and the key in groups of four.</summary>
sealed record AppVorm(string Plaatje, string Sleutel)
{
    const string Uitgever = "Meedenkers";

    internal static AppVorm Van(string sleutel, string email) => new(Authenticator.Plaatje(sleutel, email, Uitgever), Authenticator.Groepen(sleutel));
}
