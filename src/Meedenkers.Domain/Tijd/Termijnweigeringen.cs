using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering TermijnBuitenGrens(Termijngrens grens) => new(nameof(TermijnBuitenGrens),
        $"Vul bij “{grens.Omschrijving}” een aantal {grens.Eenheid} in van {grens.Minimum} tot en met {grens.Maximum}.");

    public static Weigering EersteContactVoorAanbod { get; } = new(nameof(EersteContactVoorAanbod),
        "De termijn voor het eerste contact is korter dan die voor het beantwoorden van het aanbod. Maak de eerste langer of de tweede korter.");

    public static Weigering BevestigenVoorBeantwoorden { get; } = new(nameof(BevestigenVoorBeantwoorden),
        "De termijn voor het bevestigen van een overdracht is korter dan die voor het beantwoorden. Maak de eerste langer of de tweede korter.");
}
