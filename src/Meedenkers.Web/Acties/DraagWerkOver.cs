using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Acties;

/// <summary>Work that goes from one colleague to another.</summary>
/// <param name="Casus">The casus.</param>
/// <param name="Onderdeel">The part of it.</param>
/// <param name="Naar">Who will do it; null puts it back on the list to divide.</param>
sealed record Werkgift(CasusId Casus, OnderdeelId Onderdeel, MedewerkerId? Naar);

/// <summary>Gives the open work of one person to colleagues, before a pause or a stop: each onderdeel by itself, with the rules of assigning.</summary>
sealed class DraagWerkOver(MeedenkersDbContext db, WijsToe wijsToe, Ontlast ontlast) : IActie
{
    /// <summary>How many went; what was handed over before a refusal stays so.</summary>
    public async Task<int> Doe(IEnumerable<Werkgift> giften, Handelende door, CancellationToken stop)
    {
        var aantal = 0;
        foreach (var gift in giften)
        {
            db.ChangeTracker.Clear();
            if (gift.Naar is { } naar) await wijsToe.GeefDoor(gift.Casus, gift.Onderdeel, naar, door, stop);
            else await ontlast.Doe(gift.Casus, gift.Onderdeel, door, stop);
            aantal++;
        }
        return aantal;
    }
}
