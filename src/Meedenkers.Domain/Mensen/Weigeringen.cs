namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering UitnodigingWerktNiet { get; } = new(nameof(UitnodigingWerktNiet),
        "Deze uitnodiging werkt niet meer. Vraag een nieuwe aan wie u uitnodigde.");

    public static Weigering NogNietBevestigd { get; } = new(nameof(NogNietBevestigd),
        "Deze uitnodiging is nog niet bevestigd. Zodra uw organisatie dat heeft gedaan, werkt de link.");
}
