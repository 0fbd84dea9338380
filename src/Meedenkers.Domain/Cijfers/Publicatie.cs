using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Cijfers;

/// <summary>When a quarter may be released, and when a release withdrawn.</summary>
public static class Publicatie
{
    /// <summary>Gives KwartaalLoopt, IsGepubliceerd or KwartaalOvergeslagen: quarters come out in order, each once, when they are over.</summary>
    /// <param name="kwartaal">The quarter asked for.</param>
    /// <param name="laatste">The last one that was released, withdrawn or not; null before the first.</param>
    /// <param name="vandaag">Today here.</param>
    public static Weigering? WaaromNiet(Kwartaal kwartaal, Kwartaal? laatste, DateOnly vandaag) =>
        kwartaal <= laatste ? Weigering.IsGepubliceerd
        : !kwartaal.IsVoorbij(vandaag) ? Weigering.KwartaalLoopt
        : laatste is { } vorige && kwartaal > vorige.Volgende ? Weigering.KwartaalOvergeslagen
        : null;

    /// <summary>The quarter whose turn it is: after the last release, or the last one that is over when nothing was released yet.</summary>
    public static Kwartaal Volgende(Kwartaal? laatste, DateOnly vandaag) => laatste?.Volgende ?? Kwartaal.Van(Kwartaal.Van(vandaag).EersteDag.AddDays(-1));
}
