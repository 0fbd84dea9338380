using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Data.Opbouw;

/// <summary>A few mails in the outbox of a demo, so that /beheer has something that failed.</summary>
static class Demoberichten
{
    public static IEnumerable<Bericht> Voor(DateTimeOffset nu)
    {
        yield return Mislukt(Berichtsoort.VraagOntvangen, "Wij hebben uw bericht ontvangen", "adres-geweigerd", nu.AddDays(-2));
        yield return Mislukt(Berichtsoort.NieuwAanbod, "Er staat iets nieuws in uw werklijst", "mailserver-onbereikbaar", nu.AddHours(-9));
        var verzonden = new Bericht(Berichtsoort.OnderdeelToegewezen, Adres("tess.testers"), "Er staat iets voor u klaar", "Er staat iets voor u klaar in uw werklijst.", null, nu.AddHours(-3));
        verzonden.IsVerzonden(nu.AddHours(-3));
        yield return verzonden;
    }

    static Bericht Mislukt(Berichtsoort soort, string onderwerp, string fout, DateTimeOffset op)
    {
        var bericht = new Bericht(soort, Adres("niemand"), onderwerp, $"{onderwerp}.", null, op);
        bericht.IsMislukt(fout, maximum: 1, op);
        return bericht;
    }

    static Emailadres Adres(string naam) => Emailadres.VanOpslag($"{naam}@voorbeeld.example");
}
