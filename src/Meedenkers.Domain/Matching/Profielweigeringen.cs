namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering ProfielVanAnder { get; } = new(nameof(ProfielVanAnder),
        "Een profiel houdt iemand zelf bij. Een coördinator van dezelfde organisatie bevestigt het.");

    public static Weigering SoortPastNietBijFunctie { get; } = new(nameof(SoortPastNietBijFunctie),
        "Deze soort meedenker past niet bij de functie. Kies een andere, of verander eerst de functie.");

    public static Weigering ErvaringHoortNietBijSoort { get; } = new(nameof(ErvaringHoortNietBijSoort),
        "Hoe ver iemand is met eigen ervaring, hoort alleen bij een ervaringsdeskundige. Kies 1, 2 of 3, of laat het leeg.");

    public static Weigering PlaatsenKanNiet { get; } = new(nameof(PlaatsenKanNiet),
        "Vul een aantal mensen in van 0 tot en met 60.");

    public static Weigering ContactpersoonOntbreekt { get; } = new(nameof(ContactpersoonOntbreekt),
        "Wie meedenkt, heeft een contactpersoon. Kies een coördinator van uw organisatie die er nu is.");

    public static Weigering GeenVoorstel { get; } = new(nameof(GeenVoorstel),
        "Er wacht niets meer op u. U hoeft niets te doen.");

    public static Weigering MinderIsVoorbij { get; } = new(nameof(MinderIsVoorbij),
        "Deze dag is al voorbij. Kies een latere dag, of laat de dag leeg.");
}
