namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering InzagevraagOntbreekt = new(nameof(InzagevraagOntbreekt), "Schrijf op wat u wilt weten.");
    public static readonly Weigering InzagevraagIsBeantwoord = new(nameof(InzagevraagIsBeantwoord), "Een collega heeft deze vraag al beantwoord.");
    public static readonly Weigering AntwoordOntbreekt = new(nameof(AntwoordOntbreekt), "Schrijf een antwoord voor de inwoner.");
}
