using Meedenkers.Data.Naslag;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>The sociale kaart as HSDS has it, translated once for each time that the reference data was read.</summary>
sealed class Kaartbron(Naslagbron naslagbron)
{
    Vertaald? laatste;

    internal async ValueTask<Hsdskaart> Nu(HttpRequest verzoek, CancellationToken stop)
    {
        var (naslag, adres, vorige) = (await naslagbron.Nu(stop), verzoek.Voluit(""), laatste);
        if (vorige is not null && ReferenceEquals(vorige.Naslag, naslag) && vorige.Adres == adres) return vorige.Kaart;
        var kaart = Vertaling.Van(naslag, adres);
        laatste = new(naslag, adres, kaart);
        return kaart;
    }

    sealed record Vertaald(Naslagwerk Naslag, string Adres, Hsdskaart Kaart);
}
