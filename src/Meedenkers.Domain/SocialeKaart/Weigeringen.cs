namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering KanaalcodeKloptNiet = new(nameof(KanaalcodeKloptNiet), "Gebruik voor de code 2 tot en met 40 kleine letters, cijfers en streepjes, met een letter voorop. Bijvoorbeeld: markt-goes.");
    public static readonly Weigering KanaalBestaatAl = new(nameof(KanaalBestaatAl), "Er is al een kanaal met deze code. Kies een andere code.");
}
