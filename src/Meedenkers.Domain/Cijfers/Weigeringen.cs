namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering KwartaalLoopt { get; } = new(nameof(KwartaalLoopt),
        "Dit kwartaal is nog niet voorbij. Publiceer het als de laatste dag is geweest.");

    public static Weigering IsGepubliceerd { get; } = new(nameof(IsGepubliceerd),
        "Dit kwartaal is al gepubliceerd, of een later kwartaal was eerst. Wat uitkwam, verandert niet meer.");

    public static Weigering KwartaalOvergeslagen { get; } = new(nameof(KwartaalOvergeslagen),
        "Er ligt nog een kwartaal voor. Publiceer de kwartalen op volgorde.");

    public static Weigering ProefOntbreekt { get; } = new(nameof(ProefOntbreekt),
        "Maak eerst een proef, en bekijk wat er komt te staan.");

    public static Weigering IsIngetrokken { get; } = new(nameof(IsIngetrokken),
        "Deze uitgave is al ingetrokken.");
}
