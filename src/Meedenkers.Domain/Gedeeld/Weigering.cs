namespace Meedenkers.Domain.Gedeeld;

/// <summary>A named "no" that a user can meet: which rule refused, and the Dutch sentence that says what to do.</summary>
/// <remarks>
/// Each concept adds its refusals beside its rules, in a partial of this record. <c>WaaromNietX</c> returns one, the
/// verb <c>X</c> throws on it: "may I?" and "do it" are one rule (ontwerp §3, invariant 6).
/// </remarks>
public sealed partial record Weigering(string Code, string Zin)
{
    public override string ToString() => Code;
}

/// <summary>Thrown by a verb that was called although its <c>WaaromNiet</c> refuses.</summary>
public sealed class GeweigerdException(Weigering weigering) : Exception(weigering.Code)
{
    public Weigering Weigering { get; } = weigering;
}

/// <summary>Shared guard: turns a refusal into the exception that the page shows as a sentence.</summary>
public static class Weigeringen
{
    public static void GooiBij(Weigering? weigering)
    {
        if (weigering is not null) throw new GeweigerdException(weigering);
    }
}
