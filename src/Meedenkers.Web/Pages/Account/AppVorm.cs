using Meedenkers.Web.Opstarten.Inloggen;

namespace Meedenkers.Web.Pages.Account;

/// <summary>An authenticator to set up: the picture for the camera, the key in groups of four, and the link for a telephone that shows this page itself.</summary>
sealed record AppVorm(string Plaatje, string Sleutel, string Adres)
{
    const string Uitgever = "Meedenkers";

    internal static AppVorm Van(string sleutel, string email) => new(Authenticator.Plaatje(sleutel, email, Uitgever), Authenticator.Groepen(sleutel), Authenticator.Adres(sleutel, email, Uitgever));
}
