namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering MagNietUitnodigen { get; } = new(nameof(MagNietUitnodigen),
        "U kunt niemand uitnodigen. Vraag het de coördinator van uw organisatie.");

    public static Weigering FunctieNietTeGeven { get; } = new(nameof(FunctieNietTeGeven),
        "Deze functie kunt u niet geven. Kies een functie uit de lijst.");

    public static Weigering NietInDezeOrganisatie { get; } = new(nameof(NietInDezeOrganisatie),
        "U nodigt alleen mensen van uw eigen organisatie uit. Vraag het de coördinator van de andere organisatie.");

    public static Weigering NietUzelfUitnodigen { get; } = new(nameof(NietUzelfUitnodigen),
        "U kunt uzelf niet uitnodigen. Vul de naam en het e-mailadres van iemand anders in.");

    public static Weigering AdresHeeftAccount { get; } = new(nameof(AdresHeeftAccount),
        "Met dit e-mailadres logt al iemand in. Vul een ander adres in, of kijk in de lijst of die persoon er al bij staat.");

    public static Weigering IsAlUitgenodigd { get; } = new(nameof(IsAlUitgenodigd),
        "Voor dit e-mailadres staat al een uitnodiging open. Stuur die opnieuw, of trek haar eerst in.");

    public static Weigering GemeenteHoortErbij { get; } = new(nameof(GemeenteHoortErbij),
        "Een beleidsadviseur hoort bij een gemeente. Kies de gemeente.");

    public static Weigering OrganisatieHeeftCoordinator { get; } = new(nameof(OrganisatieHeeftCoordinator),
        "Deze organisatie heeft al een coördinator. Vraag die om de uitnodiging te sturen.");

    public static Weigering EersteIsAlUitgenodigd { get; } = new(nameof(EersteIsAlUitgenodigd),
        "Voor deze organisatie staat al een uitnodiging open. Stuur die opnieuw, of trek haar eerst in.");

    public static Weigering BevestigerOntbreekt { get; } = new(nameof(BevestigerOntbreekt),
        "Vul in wie bij de organisatie bevestigt dat dit de coördinator is.");

    public static Weigering BevestigerIsDezelfde { get; } = new(nameof(BevestigerIsDezelfde),
        "Wie bevestigt, is een ander dan de coördinator en dan uzelf. Vul een andere naam en een ander e-mailadres in.");

    public static Weigering BevestigerWerktElders { get; } = new(nameof(BevestigerWerktElders),
        "Wie bevestigt, werkt bij een andere organisatie. Vul iemand in die bij deze organisatie werkt.");

    public static Weigering UitnodigingIsAf { get; } = new(nameof(UitnodigingIsAf),
        "Deze uitnodiging is al gebruikt of ingetrokken. Nodig die persoon opnieuw uit als dat nodig is.");

    public static Weigering BevestigingWerktNiet { get; } = new(nameof(BevestigingWerktNiet),
        "Deze vraag staat niet meer open. Belt iemand u erover? Vraag dan een nieuwe link.");

    public static Weigering HerstelVanUzelf { get; } = new(nameof(HerstelVanUzelf),
        "Uw eigen toegang herstelt een ander. Vraag een andere coördinator van uw organisatie.");

    public static Weigering EerstHervatten { get; } = new(nameof(EerstHervatten),
        "Deze persoon heeft pauze. Kies eerst “Laat weer meedoen”.");

    public static Weigering GeenTweedeCollega { get; } = new(nameof(GeenTweedeCollega),
        "Er is een tweede collega nodig die dit bevestigt. Nodig eerst nog iemand uit.");

    public static Weigering NietDezelfdeCollega { get; } = new(nameof(NietDezelfdeCollega),
        "Hier moet een andere collega naar kijken: niet wie het aanvroeg, en niet wie weer naar binnen wil.");

    public static Weigering HerstelStaatNietOpen { get; } = new(nameof(HerstelStaatNietOpen),
        "Deze aanvraag staat niet meer open. Is het nog nodig? Vraag de coördinator om het opnieuw te doen.");
}
