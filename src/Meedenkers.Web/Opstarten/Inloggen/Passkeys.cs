using Meedenkers.Data.Tabellen;
using Microsoft.AspNetCore.Identity;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>
/// Passkeys: what a browser must be asked, and what it answered. The device always checks who holds it (a finger, a face, a PIN),
/// so that a passkey alone is enough.
/// </summary>
sealed class Passkeys(SignInManager<Account> identity, Accountopslag opslag, IHttpContextAccessor verzoek)
{
    internal const int NaamMaximum = 40;

    /// <summary>The question for a new passkey, as JSON for the browser.</summary>
    public Task<string> VraagNieuwe(Guid account, string email, string naam) =>
        identity.MakePasskeyCreationOptionsAsync(new() { Id = account.ToString(), Name = email, DisplayName = naam });

    /// <summary>The passkey that the browser made for this account; null when it is no answer to the question.</summary>
    public async Task<UserPasskeyInfo?> LeesNieuwe(Guid account, string? antwoord)
    {
        if (string.IsNullOrEmpty(antwoord)) return null;
        try
        {
            var uitkomst = await identity.PerformPasskeyAttestationAsync(antwoord);
            if (!uitkomst.Succeeded || uitkomst.UserEntity.Id != account.ToString()) return null;
            uitkomst.Passkey.Name = Apparaten.Noem(verzoek.HttpContext?.Request.Headers.UserAgent);
            return uitkomst.Passkey;
        }
        catch (InvalidOperationException)
        {
            return null; // no question was asked, or too long ago
        }
    }

    /// <summary>The question at sign-in: of this account, or of whoever has one.</summary>
    public Task<string> Vraag(Account? account) => identity.MakePasskeyRequestOptionsAsync(account);

    /// <summary>Whose passkey answered; null when it is no answer to the question. Its counter waits for the save.</summary>
    public async Task<Account?> Lees(string? antwoord, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(antwoord)) return null;
        try
        {
            var uitkomst = await identity.PerformPasskeyAssertionAsync(antwoord);
            if (!uitkomst.Succeeded) return null;
            await opslag.AddOrUpdatePasskeyAsync(uitkomst.User, uitkomst.Passkey, stop);
            return uitkomst.User;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
