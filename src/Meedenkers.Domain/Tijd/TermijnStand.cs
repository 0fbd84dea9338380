namespace Meedenkers.Domain.Tijd;

/// <summary>How a term stands today, in working days: what the row of posts and the words beside it show.</summary>
/// <param name="Vanaf">The day on which the term began.</param>
/// <param name="Uiterlijk">The last day on which it is on time.</param>
/// <param name="Vandaag">The day on which we look.</param>
public sealed record TermijnStand(DateOnly Vanaf, DateOnly Uiterlijk, DateOnly Vandaag)
{
    /// <summary>Working days in the whole term; 0 for a term that ends on the day it begins.</summary>
    public int Totaal => Math.Max(0, Werkdagen.Tussen(Vanaf, Uiterlijk));

    /// <summary>Working days of the term that have passed, never more than <see cref="Totaal"/>.</summary>
    public int Verstreken => Math.Clamp(Werkdagen.Tussen(Vanaf, Vandaag), 0, Totaal);

    /// <summary>True from the day after the last day, also when that is a Saturday.</summary>
    public bool IsTeLaat => Vandaag > Uiterlijk;

    /// <summary>Working days too late; still 0 in the weekend after the last day.</summary>
    public int TeLaat => IsTeLaat ? Werkdagen.Tussen(Uiterlijk, Vandaag) : 0;

    /// <summary>"nog 3 werkdagen", "nog 1 werkdag", "vandaag", "1 werkdag te laat".</summary>
    /// <remarks>Around a weekend no working day may be left ("geen werkdag meer") or lost ("te laat").</remarks>
    public string Woorden => Vandaag == Uiterlijk ? "vandaag" : Werkdagen.Tussen(Vandaag, Uiterlijk) switch
    {
        > 0 and var over => "nog " + InWerkdagen(over),
        < 0 and var over => InWerkdagen(-over) + " te laat",
        _ => IsTeLaat ? "te laat" : "geen werkdag meer",
    };

    static string InWerkdagen(int aantal) => aantal == 1 ? "1 werkdag" : $"{aantal} werkdagen";
}
