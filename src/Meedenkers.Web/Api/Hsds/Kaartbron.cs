using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>The sociale kaart for open data: its entries, read once for each time that the reference data was, and as HSDS has them.</summary>
sealed class Kaartbron(Naslagbron naslagbron, IServiceScopeFactory scopes, TimeProvider klok)
{
    Gelezen? gelezen;
    Vertaald? vertaald;

    internal async ValueTask<(Naslagwerk Naslag, IReadOnlyList<Kaartvermelding> Vermeldingen)> Rijen(CancellationToken stop)
    {
        var (naslag, vorige) = (await naslagbron.Nu(stop), gelezen);
        if (vorige is not null && ReferenceEquals(vorige.Naslag, naslag)) return (naslag, vorige.Vermeldingen);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeedenkersDbContext>();
        IReadOnlyList<Kaartvermelding> vermeldingen = await db.Kaartvermeldingen.AsNoTracking().Where(v => v.VanKaartOp == null).OrderBy(v => v.Code).ToListAsync(stop);
        gelezen = new(naslag, vermeldingen);
        return (naslag, vermeldingen);
    }

    internal async ValueTask<Hsdskaart> Nu(HttpRequest verzoek, CancellationToken stop)
    {
        var ((naslag, vermeldingen), adres, vandaag, vorige) = (await Rijen(stop), verzoek.Voluit(""), Nederland.Vandaag(klok.GetUtcNow()), vertaald);
        if (vorige is not null && ReferenceEquals(vorige.Vermeldingen, vermeldingen) && vorige.Adres == adres && vorige.Dag == vandaag) return vorige.Kaart;
        var kaart = Vertaling.Van(naslag, vermeldingen, adres, vandaag);
        vertaald = new(vermeldingen, adres, vandaag, kaart);
        return kaart;
    }

    sealed record Gelezen(Naslagwerk Naslag, IReadOnlyList<Kaartvermelding> Vermeldingen);

    sealed record Vertaald(IReadOnlyList<Kaartvermelding> Vermeldingen, string Adres, DateOnly Dag, Hsdskaart Kaart);
}
