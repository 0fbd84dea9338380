using Meedenkers.Domain.Aanmeldingen;

namespace Meedenkers.Web.Acties;

/// <summary>
/// What residents agree to, word for word. A text that changes gets a higher number, and the old text moves to
/// docs/toestemmingen.md: an aanmelding keeps only the number.
/// </summary>
static class Toestemmingsteksten
{
    internal const int Delen = 1;
    internal const int Doelgroepen = 1;
    internal const int DoorEenAnder = 1;

    /// <summary>To share the question, in the words of whoever fills it in.</summary>
    internal static string VoorDelen(VoorWie voor) => voor switch
    {
        VoorWie.Naaste => "Diegene vindt het goed dat deze vraag en de gegevens naar de organisatie gaan die gaat helpen.",
        VoorWie.Vertegenwoordiger => "Ik mag dit beslissen. Ik vind het goed dat deze vraag en de gegevens naar de organisatie gaan die gaat helpen.",
        _ => "Ik vind het goed dat mijn vraag en mijn gegevens naar de organisatie gaan die mij gaat helpen.",
    };

    /// <summary>To keep and share what somebody recognised; always apart from the rest (AVG art. 9).</summary>
    internal static string VoorDoelgroepen(VoorWie voor) => voor is VoorWie.Naaste
        ? "Diegene vindt het goed dat Meedenkers dit bewaart en deelt met wie gaat helpen."
        : "Ik vind het goed dat Meedenkers dit bewaart en deelt met wie gaat helpen.";

    /// <summary>That somebody else asks.</summary>
    internal const string VoorDoorEenAnder = "Ja. Wij hebben het besproken, en diegene vindt het goed.";
}
