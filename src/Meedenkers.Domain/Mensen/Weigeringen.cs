namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering UitnodigingWerktNiet { get; } = new(nameof(UitnodigingWerktNiet),
        "Deze uitnodiging werkt niet meer. Vraag een nieuwe aan wie u uitnodigde.");

    public static Weigering NogNietBevestigd { get; } = new(nameof(NogNietBevestigd),
        "Deze uitnodiging is nog niet bevestigd. Zodra uw organisatie dat heeft gedaan, werkt de link.");

    public static Weigering AccountBestaatAl { get; } = new(nameof(AccountBestaatAl),
        "Met dit e-mailadres is er al een account. Log daarmee in. Lukt dat niet, vraag dan uw coördinator om u weer binnen te laten.");

    public static Weigering WachtwoordTeKort { get; } = new(nameof(WachtwoordTeKort),
        "Dit wachtwoord is te kort. Kies er een van 12 tekens of meer, bijvoorbeeld vier woorden achter elkaar.");

    public static Weigering WachtwoordTeLang { get; } = new(nameof(WachtwoordTeLang),
        "Dit wachtwoord is te lang. Kies er een van hoogstens 128 tekens.");

    public static Weigering WachtwoordTeBekend { get; } = new(nameof(WachtwoordTeBekend),
        "Dit wachtwoord is makkelijk te raden. Kies iets anders, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.");

    public static Weigering LaatsteSleutel { get; } = new(nameof(LaatsteSleutel),
        "Dit is de enige manier waarop u nog kunt inloggen. Voeg eerst een andere toe, dan kunt u deze weghalen.");

    public static Weigering PasskeyNaamOntbreekt { get; } = new(nameof(PasskeyNaamOntbreekt),
        "Geef een naam van hoogstens 40 tekens, bijvoorbeeld: laptop van kantoor.");
}
