using Meedenkers.Data.Opbouw;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Opstarten;

/// <summary>The address when none is given, and what a developer wants to know once the portal answers.</summary>
static class Welkom
{
    const string Standaardadres = "http://localhost:5080";

    internal static void UseStandaardadres(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(Standaardadres);
    }

    /// <summary>Prints address, accounts and where mail can be read; in Development only.</summary>
    internal static void HeetWelkom(this WebApplication app, bool metDemo)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var adres = app.Urls.FirstOrDefault() ?? Standaardadres;
            Console.WriteLine($"""

                  Meedenkers staat klaar op {adres}
                  Post lezen:          {adres}/dev/mail
                  Onderdelen bekijken: {adres}/dev/beeld
                  Stoppen:             Ctrl-C

                """);
            if (metDemo) ToonAccounts(adres);
        });
    }

    static void ToonAccounts(string adres)
    {
        Console.WriteLine($"  Inloggen op {adres}/account/inloggen, met wachtwoord {Demo.Wachtwoord}. De code staat daarna op het scherm.");
        foreach (var account in Demo.Accounts)
            Console.WriteLine($"    {account.Email,-40} {Code.Van(account.Functie)}{(account.Organisatie is { } organisatie ? $", {organisatie}" : "")}");
        Console.WriteLine();
    }
}
