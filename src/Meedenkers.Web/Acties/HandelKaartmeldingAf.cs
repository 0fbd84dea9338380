using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>The owner corrected what a reader pointed at, or puts the report aside with a reason.</summary>
sealed class HandelKaartmeldingAf(MeedenkersDbContext db, Kaartdeur deur, TimeProvider klok) : IActie
{
    /// <param name="code">Which entry.</param>
    /// <param name="melding">Which report.</param>
    /// <param name="reden">Why it is put aside; null when it was corrected.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="stop">Ends the request.</param>
    public async Task Doe(string code, Guid melding, Kaartmeldingreden? reden, MedewerkerId wie, CancellationToken stop)
    {
        var (vermelding, door) = await deur.Open(code, wie, stop);
        var gemeld = await db.Kaartmeldingen.SingleOrDefaultAsync(m => m.Id == melding && m.Vermelding == code, stop) ?? throw new NietZichtbaarException();
        vermelding.HandelAf(gemeld, reden, door, klok.GetUtcNow());
        await deur.Bewaar(stop);
    }
}
