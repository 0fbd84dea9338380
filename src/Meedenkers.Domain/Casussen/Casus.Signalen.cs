using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;

namespace Meedenkers.Domain.Casussen;

/// <summary>What facts propose, and what people do with it: use it in a Schaalbesluit, or put it aside until there are new facts.</summary>
public sealed partial class Casus
{
    readonly List<Weggelegdsignaal> weggelegdeSignalen = [];

    /// <summary>What was put aside, as far as whoever loaded this casus may read it.</summary>
    public IReadOnlyList<Weggelegdsignaal> WeggelegdeSignalen => weggelegdeSignalen;

    /// <summary>Of these signals the ones that nobody put aside with the same facts.</summary>
    public IReadOnlyList<Schaalsignaal> Openstaand(IEnumerable<Schaalsignaal> signalen) => [.. signalen.Where(s => !weggelegdeSignalen.Any(w => w.Dekt(s)))];

    /// <summary>Gives what <see cref="WaaromNietWerkAan"/> gives, SignaalIsVeranderd or SignaalBlijft.</summary>
    /// <param name="id">Which onderdeel.</param>
    /// <param name="keuze">The signal as it was read, and why it is put aside.</param>
    /// <param name="huidige">The signals as the facts are now.</param>
    /// <param name="door">Who puts it aside.</param>
    public Weigering? WaaromNietLegSignaalWeg(OnderdeelId id, Signaalkeuze keuze, IReadOnlyCollection<Schaalsignaal> huidige, Handelende door) =>
        WaaromNietWerkAan(id, door)
        ?? (huidige.FirstOrDefault(s => s.Onderdeel == id && s.Code == keuze.Signaal && s.Vingerafdruk == keuze.Vingerafdruk) is not { } signaal ? Weigering.SignaalIsVeranderd
        : !signaal.MagWeg ? Weigering.SignaalBlijft
        : null);

    /// <summary>
    /// Puts a signal aside; it comes back by itself when its facts change. Twice with the same facts changes nothing. Throws what
    /// <see cref="WaaromNietLegSignaalWeg"/> gives.
    /// </summary>
    public void LegSignaalWeg(OnderdeelId id, Signaalkeuze keuze, IReadOnlyCollection<Schaalsignaal> huidige, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietLegSignaalWeg(id, keuze, huidige, door));
        var vorige = weggelegdeSignalen.FirstOrDefault(w => w.OnderdeelId == id && w.Signaal == keuze.Signaal);
        if (vorige?.Vingerafdruk == keuze.Vingerafdruk) return;
        if (vorige is null) weggelegdeSignalen.Add(new(Onderdeel(id), keuze, door.Medewerker!.Value, nu));
        else vorige.Opnieuw(keuze, door.Medewerker!.Value, nu);
        Meld(new SchaalsignaalWerdWeggelegd(id, keuze.Signaal, keuze.Reden), door, nu);
        Werk(nu);
    }

    /// <summary>The signals whose criterium was chosen: facts proposed it, and people agreed.</summary>
    IEnumerable<Schaalsignaal> Gebruikt(Schaalbesluit besluit) =>
        Openstaand(besluit.Signalen).Where(s => besluit.Onderdelen.Contains(s.Onderdeel) && besluit.Criteria.Any(c => c.Code == s.Criterium));
}
