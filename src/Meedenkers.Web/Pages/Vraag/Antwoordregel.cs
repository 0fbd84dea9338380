using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>One answer as the resident reads it back, and where to change it.</summary>
sealed record Antwoordregel(string Vraag, IReadOnlyList<string> Antwoorden, string Wijzig)
{
    internal static IReadOnlyList<Antwoordregel> Van(Vraagmodel pagina)
    {
        var (a, naslag) = (pagina.Antwoorden, pagina.Naslag);
        return
        [
            Regel(Stap.VoorWie, "Voor wie", VoorWie(a)),
            Regel(Stap.Woonplaats, "Woonplaats", [$"{a.Woonplaats}, gemeente {naslag.Gemeente(a.Gemeente)?.Naam}"]),
            Regel(Stap.WatSpeelt, "Wat speelt er", [.. naslag.Situaties.Where(s => a.Situaties.Contains(s.Code)).Select(s => s.Titel), .. Misschien(a.EigenWoorden)]),
            Regel(Stap.Onderwerpen, "Waar het over gaat", a.WeetNietWaarover ? ["Ik weet het niet"] : [.. a.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)]),
            Regel(Stap.WieHelptNu, "Wie nu helpt", [.. a.Netwerk.Select(c => naslag.Criterium(c)?.InwonerTekst).OfType<string>()]),
            Regel(Stap.Dringend, "Haast", [.. a.Dringend.Select(c => naslag.Criterium(c)?.InwonerTekst).OfType<string>(), .. a.UiterlijkeDatum is { } dag ? [$"Laatste dag: {Nederland.Lang(dag)} {dag.Year}"] : Array.Empty<string>()]),
            Regel(Stap.Herkenbaar, "Herkenbaar", [.. a.Doelgroepen.Select(d => naslag.Van(d).InwonerNaam)]),
            Regel(Stap.WatPast, "Wat past", a.Wens == Wens.Geen || IsLeeg(a.Wens) ? ["Kies voor mij"] : Wensen(a.Wens)),
            Regel(Stap.Bereiken, "Bereiken", Bereiken(a.Bereiken)),
        ];
    }

    static Antwoordregel Regel(Stap stap, string vraag, IReadOnlyList<string> antwoorden) => new(vraag, antwoorden, Stappen.Wijzig(stap));

    static IReadOnlyList<string> VoorWie(Antwoorden a) => a.VoorWie switch
    {
        Domain.Aanmeldingen.VoorWie.Naaste => ["Voor iemand die ik ken", $"{a.Indiener?.Naam}: {a.Indiener?.Relatie}"],
        Domain.Aanmeldingen.VoorWie.Vertegenwoordiger => ["Voor iemand namens wie ik mag beslissen", $"{a.Indiener?.Naam}: {a.Indiener?.Relatie}"],
        _ => ["Voor mijzelf"],
    };

    static bool IsLeeg(Wens wens) => wens is { Hulp: WensHulp.KiesVoorMij, Taal: "Nederlands", Momenten.Count: 0, Vormen.Count: 0, NietUitMijnDorp: false, ZoekVerder: false };

    static IReadOnlyList<string> Wensen(Wens wens)
    {
        List<string> regels =
        [
            wens.Hulp switch
            {
                WensHulp.Vrijwilliger => "Een vrijwilliger",
                WensHulp.Ervaringsdeskundige => "Iemand die hetzelfde meemaakte",
                WensHulp.Professional => "Een professional",
                _ => "Kies voor mij",
            },
            $"Taal: {wens.Taal}",
        ];
        if (wens.Momenten.Count > 0) regels.Add(string.Join(", ", wens.Momenten.Select(m => m switch { Moment.Avond => "’s avonds", Moment.Weekend => "in het weekend", _ => "overdag" })));
        if (wens.Vormen.Count > 0) regels.Add(string.Join(", ", wens.Vormen.Select(v => v switch { Vorm.Thuis => "thuis", Vorm.Bellen => "aan de telefoon", _ => "ergens anders" })));
        if (wens.NietUitMijnDorp) regels.Add("Liever niet iemand uit mijn eigen dorp");
        if (wens.ZoekVerder) regels.Add("Zoek meteen verder als het niet lukt");
        return regels;
    }

    static IReadOnlyList<string> Bereiken(Contactgegevens? gegevens) => gegevens is null ? [] :
    [
        gegevens.Naam,
        .. Misschien(gegevens.Telefoon is { } nummer ? nummer.Leesbaar + (gegevens.BerichtAchterlaten ? ", inspreken mag" : "") : null),
        .. Misschien(gegevens.Email?.Waarde),
        .. Misschien(gegevens.Adres),
    ];

    static IEnumerable<string> Misschien(string? tekst) => tekst is null ? [] : [tekst];
}
