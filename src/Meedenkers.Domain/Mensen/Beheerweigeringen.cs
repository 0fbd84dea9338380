namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering NietUwMensen { get; } = new(nameof(NietUwMensen),
        "Dit account hoort niet bij uw organisatie. Vraag het de coördinator van die organisatie.");

    public static Weigering OrganisatieDoetDitZelf { get; } = new(nameof(OrganisatieDoetDitZelf),
        "Deze organisatie heeft nog een coördinator. Vraag die om dit te doen.");

    public static Weigering IsGestopt { get; } = new(nameof(IsGestopt),
        "Deze persoon is voorgoed gestopt. Komt die terug? Stuur dan een nieuwe uitnodiging.");

    public static Weigering AlGepauzeerd { get; } = new(nameof(AlGepauzeerd),
        "Deze persoon heeft al pauze. Kies “Laat weer meedoen” als de pauze voorbij is.");

    public static Weigering DoetAlMee { get; } = new(nameof(DoetAlMee),
        "Deze persoon doet al mee. U hoeft niets te doen.");

    public static Weigering EerstOverdragen { get; } = new(nameof(EerstOverdragen),
        "Deze persoon doet nog werk voor inwoners. Geef dat eerst aan iemand anders.");

    public static Weigering GeenOpvolger { get; } = new(nameof(GeenOpvolger),
        "U bent de enige coördinator. Maak eerst iemand anders coördinator.");

    public static Weigering GeenTweedeRegiobeheerder { get; } = new(nameof(GeenTweedeRegiobeheerder),
        "U bent de enige regiobeheerder. Nodig eerst een opvolger uit.");

    public static Weigering FunctiesGaanNietSamen { get; } = new(nameof(FunctiesGaanNietSamen),
        "Wie inwoners helpt, kan niet ook voor de regio of een gemeente werken. Kies een functie van uw organisatie.");

    public static Weigering HeeftDezeFunctie { get; } = new(nameof(HeeftDezeFunctie),
        "Deze persoon heeft die functie al. Kies een andere functie, of ga terug.");

    public static Weigering NietUzelfNakijken { get; } = new(nameof(NietUzelfNakijken),
        "Uw eigen account kijkt een ander na. Vraag een andere coördinator, of de regiobeheerder.");
}
