using Meedenkers.Data.Opbouw;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>
/// The first account of an installation: whoever may run a command on the server invites a regiobeheerder. The link is printed
/// once and mailed nowhere.
/// </summary>
static class Beheerdersopdracht
{
    internal const string Gebruik = "beheerder uitnodigen --mail ADRES [--naam NAAM]";

    internal static async Task Voer(string[] woorden, IConfiguration configuratie, string taken, TextWriter uit, DateTimeOffset nu, CancellationToken stop)
    {
        var (email, naam) = Lees(woorden);
        var adres = Webadres.Eis(configuratie);
        await using var db = Databank.Context(taken);
        await db.BetreedAls(Toegangscontext.VoorSysteem("beheerder"), stop);
        var gezocht = email.Waarde.ToUpperInvariant();
        if (await db.Users.AnyAsync(a => a.NormalizedEmail == gezocht, stop)) throw new InstellingException("Met dit e-mailadres is er al een account.");
        var (sleutel, uren) = (Linksleutel.Nieuw(), Termijnen.Standaard.UitnodigingUren);
        var uitnodiging = new Uitnodiging(sleutel, naam, email, Functie.Regiobeheerder, null, null, null, nu.AddHours(uren), nu);
        db.Uitnodigingen.Add(uitnodiging);
        db.Logregels.Add(new() { Op = nu, Handeling = Loghandeling.AccountGewijzigd, Als = Hoedanigheid.Systeem, Wat = "beheerder uitgenodigd" });
        await db.SaveChangesAsync(stop);
        await uit.WriteLineAsync($"""
            Uitnodiging voor {naam}, regiobeheerder. De link werkt één keer, {uren} uur lang, en komt niet terug:
            {adres}/account/uitnodiging/{sleutel.Waarde}
            Geef haar zelf door. Er is niets gemaild.
            """);
    }

    static (Emailadres Email, string Naam) Lees(string[] woorden)
    {
        var (mail, naam) = woorden switch
        {
            ["uitnodigen", "--mail", var m] => (m, "Regiobeheerder"),
            ["uitnodigen", "--mail", var m, "--naam", var n] => (m, n.Trim()),
            _ => throw new InstellingException($"Zo werkt deze opdracht: {Gebruik}"),
        };
        if (!Emailadres.Probeer(mail, out var email)) throw new InstellingException(Weigering.EmailadresKloptNiet.Zin);
        return naam.Length is > 0 and <= Medewerker.NaamMaximum ? (email, naam) : throw new InstellingException($"Geef een naam van hoogstens {Medewerker.NaamMaximum} tekens.");
    }
}
