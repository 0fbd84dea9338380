namespace Meedenkers.Domain.Gedeeld;

/// <summary>The sum that every burgerservicenummer passes: weights 9 to 2 and -1, divisible by eleven (Logisch Ontwerp BSN).</summary>
public static class Elfproef
{
    public const int Lengte = 9;

    /// <summary>True for nine digits that can be a burgerservicenummer; nine zeros cannot.</summary>
    public static bool Klopt(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length != Lengte) return false;

        var som = 0;
        var heeftAndersDanNul = false;
        for (var plaats = 0; plaats < Lengte; plaats++)
        {
            if (!char.IsAsciiDigit(cijfers[plaats])) return false;
            var cijfer = cijfers[plaats] - '0';
            heeftAndersDanNul |= cijfer != 0;
            som += cijfer * (plaats == Lengte - 1 ? -1 : Lengte - plaats);
        }
        return heeftAndersDanNul && som % 11 == 0;
    }
}
