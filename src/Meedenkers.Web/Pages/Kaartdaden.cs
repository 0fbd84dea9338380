using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;

namespace Meedenkers.Web.Pages;

/// <summary>What the small buttons beside an entry of the kaart send.</summary>
public sealed record Kaartdaad
{
    /// <summary>Closed up to and including this day; nothing is open again.</summary>
    public DateOnly? Tot { get; init; }
    public string? Ruimte { get; init; }
    public Guid Melding { get; init; }

    /// <summary>Why a report is put aside; nothing is corrected.</summary>
    public string? Reden { get; init; }
}

/// <summary>What two kinds of people may do with an entry of the kaart, and the sentence that says that it was done.</summary>
sealed class Kaartdaden(WerkVermeldingBij werkBij, ZetVersieTerug zetTerug, ControleerVermelding controleer, SluitVermelding sluit, MeldRuimte meldRuimte, HandelKaartmeldingAf handelAf) : IActie
{
    internal async Task<string> Bewaar(string code, Kaartformulier formulier, MedewerkerId wie, CancellationToken stop)
    {
        await werkBij.Doe(code, formulier.Lees(), formulier.Nagekeken, formulier.Gezien, wie, stop);
        return formulier.Nagekeken ? "Bewaard, en vandaag gecontroleerd." : "Bewaard. Klopt ook de rest nog? Kies dan “Alles klopt nog”.";
    }

    internal async Task<string> Klopt(string code, MedewerkerId wie, CancellationToken stop)
    {
        await controleer.Doe(code, wie, stop);
        return "Dank u. Lezers zien dat alles vandaag is gecontroleerd.";
    }

    internal async Task<string> Sluit(string code, DateOnly? tot, MedewerkerId wie, CancellationToken stop)
    {
        await sluit.Doe(code, tot, wie, stop);
        return tot is null ? "Lezers zien dat u weer open bent." : "Lezers zien dat u gesloten bent, en tot wanneer.";
    }

    internal async Task<string> Ruimte(string code, string? ruimte, MedewerkerId wie, CancellationToken stop)
    {
        await meldRuimte.Doe(code, Code.Probeer<Kaartruimte>(ruimte, out var gekozen) ? gekozen : null, wie, stop);
        return "Bewaard. Lezers zien het, met de dag van vandaag erbij.";
    }

    internal async Task<string> HandelAf(string code, Kaartdaad daad, MedewerkerId wie, CancellationToken stop)
    {
        await handelAf.Doe(code, daad.Melding, Code.Probeer<Kaartmeldingreden>(daad.Reden, out var reden) ? reden : null, wie, stop);
        return "De melding is afgehandeld.";
    }

    internal async Task<string> ZetTerug(string code, int nummer, MedewerkerId wie, CancellationToken stop)
    {
        await zetTerug.Doe(code, nummer, wie, stop);
        return $"Versie {nummer} is teruggezet, als nieuwe versie. Kijk na of alles nog klopt.";
    }
}
