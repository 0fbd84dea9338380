namespace Meedenkers.Domain.Mensen;

/// <summary>
/// What somebody with a case function declares before the first casus, word for word. A text that changes gets a higher
/// number and is asked again; the old one moves to docs/verklaringen.md, because only the number is kept.
/// </summary>
public sealed record Verklaringstekst(string Soort, int Versie, string Titel, IReadOnlyList<string> Zinnen)
{
    /// <summary>The texts that hold now.</summary>
    public static IReadOnlyList<Verklaringstekst> Nu { get; } =
    [
        new("belangen", 1, "Geen belang bij de uitkomst",
        [
            "Ik word er niet beter van welke hulp een inwoner kiest.",
            "Ik denk mee met de inwoner, niet namens mijn organisatie of de gemeente.",
            "Ken ik een inwoner persoonlijk, of heb ik er toch belang bij? Dan zeg ik dat meteen, en doet een ander het.",
        ]),
        new("geheimhouding", 1, "Geheimhouding",
        [
            "Wat ik hoor en lees, houd ik voor mij.",
            "Ik deel het alleen met wie de inwoner goed vindt. Is iemand in gevaar, dan overleg ik met mijn coördinator.",
            "Ik open alleen wat ik nodig heb. Wat ik open, komt in het logboek, en de inwoner kan dat zien.",
            "Dit blijft zo als ik stop.",
        ]),
    ];
}
