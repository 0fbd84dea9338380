using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>What the tests of signing in share.</summary>
static class Inlogproef
{
    internal static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The password was given: on the page that asks for the code.</summary>
    internal static async Task<Bezoeker> MetWachtwoord(this Bezoeker bezoeker, Medewerker wie, string wachtwoord = Mensen.Wachtwoord)
    {
        await bezoeker.Open("/account/inloggen");
        await bezoeker.Verstuur("Inloggen", ("Invoer.Email", Mensen.Mailadres(wie)), ("Invoer.Wachtwoord", wachtwoord));
        return await bezoeker.Volg();
    }

    internal static Task<Bezoeker> MetCode(this Bezoeker bezoeker, string code, bool onthoud = false) =>
        bezoeker.Verstuur("Inloggen", ("Invoer.Code", code), ("Invoer.Onthoud", onthoud ? "true" : null));

    /// <summary>Is this browser in?</summary>
    internal static async Task<bool> IsBinnen(this Bezoeker bezoeker)
    {
        await bezoeker.Open("/account/herstelcodes");
        return bezoeker.Doorverwijzing is null;
    }

    internal static async Task<List<Teamsessie>> Sessies(this TestApp app, Medewerker wie)
    {
        await using var db = await app.AlsSysteem();
        return await db.Teamsessies.Where(s => s.Medewerker == wie.Id).ToListAsync(Stop);
    }

    /// <summary>A link for a new account.</summary>
    internal static async Task<(Linksleutel Sleutel, string Email, Guid Id)> Nodig(this TestApp app, Functie functie = Functie.MeedenkerInformeel, TimeSpan? geldig = null, string? email = null)
    {
        var nu = app.Klok.GetUtcNow();
        var sleutel = Linksleutel.Nieuw();
        email ??= $"{sleutel.Waarde.ToLowerInvariant()}@test.example";
        Emailadres.Probeer(email, out var adres);
        var uitnodiging = new Uitnodiging(sleutel, "Willy Fictie", adres, functie, Medewerker.IsCasusfunctie(functie) ? new("ouderenadviseurs") : null,
            functie == Functie.Beleidsadviseur ? "GM0664" : null, null, nu + (geldig ?? TimeSpan.FromHours(72)), nu);
        await using var db = await app.AlsSysteem();
        db.Uitnodigingen.Add(uitnodiging);
        await db.SaveChangesAsync(Stop);
        return (sleutel, email, uitnodiging.Id);
    }
}
