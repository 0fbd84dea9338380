namespace Meedenkers.Web.Pages.Account;

/// <summary>One button for a passkey: what it does (maak or geef), its words, and whether it comes first.</summary>
sealed record PasskeyVorm(string Doel, string Tekst, bool Groot = true, string? Terug = null);
