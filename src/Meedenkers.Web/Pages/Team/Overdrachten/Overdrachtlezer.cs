using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Meedenkers.Web.Pages.Team.Overdrachten.OverdrachtModel;

namespace Meedenkers.Web.Pages.Team.Overdrachten;

/// <summary>A handover in the words of its page.</summary>
sealed class Overdrachtlezer(Casus casus, WarmeOverdracht overdracht, Naslagwerk naslag, Gebruiker ik, DateTimeOffset nu, IReadOnlyDictionary<MedewerkerId, string> namen)
{
    readonly DateOnly vandaag = Nederland.Vandaag(nu);

    internal Weergave Lees(string? inwoner, IReadOnlyList<SelectListItem> mensen)
    {
        var mag = Mag();
        return new(
            overdracht.IsSpoed ? "Spoed: meteen overgedragen" : Woorden.Van(overdracht.Overgang), Stand(), inwoner,
            inwoner is not null && !mag.NeemAan ? $"/team/casussen/{casus.Id.Waarde}" : null,
            naslag.Organisatie(overdracht.Van!.Value).Naam, Namen(casus.Uitvoerders(overdracht)), naslag.Organisatie(overdracht.Naar).Naam, overdracht.Ontvanger is { } wie ? Namen([wie]) : null,
            overdracht.Stand switch { Overdrachtstand.Bevestigd => 3, Overdrachtstand.Aangenomen => 2, _ => 1 },
            Dag(overdracht.VoorgesteldOp), overdracht is { Stand: Overdrachtstand.Aangenomen or Overdrachtstand.Bevestigd, BeantwoordOp: { } op } ? Dag(op) : null, Gesprek(),
            overdracht.Uiterlijk is { } uiterlijk ? Termijnbeeld.Van(overdracht.BeantwoordOp ?? overdracht.VoorgesteldOp, uiterlijk, vandaag) : null, overdracht is { IsSpoed: true, Loopt: true },
            naslag.Gemeente(casus.Gemeente)!.Naam, casus.Wens.Taal, Woorden.Van(casus.Wens.Momenten),
            [.. overdracht.Onderdelen.Select(casus.Onderdeel).Select(Onderdeel)], [.. overdracht.Criteria.Select(c => naslag.Criterium(c.Code) is { } criterium ? $"{c.Code} {criterium.Tekst}" : c.Code)],
            overdracht.Instemming is { } ja ? $"{Woorden.Hoofdletter(Woorden.Van(ja.Wijze))} gevraagd op {Nederland.Lang(ja.Op, vandaag)}" : null,
            overdracht.Dossier?.Toelichting, overdracht.Dossier?.HoeftNietOpnieuw, overdracht.Dossier?.WaaromToch, overdracht.MetNotities,
            overdracht.Afspraak is { } afspraak ? $"{Woorden.Hoofdletter(Nederland.Lang(afspraak.Op, vandaag))}, {Woorden.VanGesprek(afspraak.Vorm).ToLowerInvariant()}" : null,
            overdracht is { Stand: Overdrachtstand.Aangenomen, Gesprek: { } gesprek } ? $"Het gesprek was op {Nederland.Lang(gesprek.Op, vandaag)}. De inwoner denkt er nog over na en kan ja zeggen op ‘Mijn vraag’." : null,
            mag, mensen);
    }

    Mag Mag()
    {
        var (id, door) = (overdracht.Id, ik.Handelende);
        var gesprek = new Gesprek(vandaag, Contactsoort.Huisbezoek, null, [Aanwezige.Inwoner, Aanwezige.Ontvanger], true);
        return new(
            casus.WaaromNietNeemOverdrachtAan(id, null, door) is null, casus.WaaromNietWeigerOverdracht(id, door) is null,
            casus.WaaromNietSpreekAf(id, new(vandaag, Contactsoort.Huisbezoek), door, vandaag) is null, casus.WaaromNietBevestigOverdracht(id, gesprek, door, nu) is null,
            casus.WaaromNietBevestigKoud(id, door) is null, casus.WaaromNietTrekOverdrachtIn(id, door) is null);
    }

    string Onderdeel(Onderdeel deel)
    {
        var onderwerp = Woorden.Van(deel.Leefgebieden, naslag);
        return deel.Vraag is { } vraag ? $"{onderwerp}: {vraag}" : onderwerp;
    }

    string Stand() => overdracht.Stand switch
    {
        Overdrachtstand.Voorgesteld => "Wacht op antwoord van de ontvanger",
        Overdrachtstand.Aangenomen when overdracht.IsSpoed => "De ontvanger is al verantwoordelijk; het gesprek komt nog",
        Overdrachtstand.Aangenomen => "Aangenomen; het gesprek komt nog",
        Overdrachtstand.Bevestigd when overdracht.Koud is { } reden => $"Koud overgedragen: {Woorden.Van(reden).ToLowerInvariant()}",
        Overdrachtstand.Bevestigd => "Bevestigd",
        Overdrachtstand.Geweigerd => $"Niet overgenomen{(overdracht.Weigerreden is { } reden ? $": {Woorden.Van(reden)}" : "")}",
        Overdrachtstand.Ingetrokken => "Ingetrokken",
        _ => "Teruggevallen: de termijn ging voorbij",
    };

    string? Gesprek() => overdracht.Gesprek is { } gesprek ? Nederland.Kort(gesprek.Op, vandaag)
        : overdracht is { Loopt: true, Uiterlijk: { } dag, Stand: Overdrachtstand.Aangenomen } ? $"vóór {Nederland.Kort(dag.AddDays(1), vandaag)}" : null;

    string? Namen(IReadOnlyList<MedewerkerId> wie) => wie.Select(w => namen.GetValueOrDefault(w)).OfType<string>().ToList() is { Count: > 0 } lijst ? string.Join(", ", lijst) : null;

    string Dag(DateTimeOffset op) => Nederland.Kort(Nederland.Vandaag(op), vandaag);
}
