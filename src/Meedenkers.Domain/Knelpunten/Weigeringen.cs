namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering KnelpuntOntbreekt = new(nameof(KnelpuntOntbreekt), "Schrijf op wat er niet goed gaat.");
    public static readonly Weigering KnelpuntAlleenRegio = new(nameof(KnelpuntAlleenRegio), "Alleen de regiobeheerder kan dit.");
    public static readonly Weigering KnelpuntNietMeerNieuw = new(nameof(KnelpuntNietMeerNieuw), "Dit knelpunt is al in behandeling geweest. Kies een andere stand.");
    public static readonly Weigering KnelpuntReactieOntbreekt = new(nameof(KnelpuntReactieOntbreekt), "Schrijf een reactie. Wie het meldde, leest dan hoe het afliep.");
}
