namespace Meedenkers.Domain.Advies;

/// <summary>Where an adviesvraag stands.</summary>
public enum Adviesstand
{
    /// <summary>The asked organisation is to answer.</summary>
    Wacht,

    /// <summary>There is an answer; who asked reads it, asks on or closes.</summary>
    Beantwoord,

    /// <summary>Who asked closed it.</summary>
    Gesloten,
}

/// <summary>What came of advice, as who asked says.</summary>
public enum Adviesuitkomst { Geholpen, WordtCasus, WordtOpschaling }

/// <summary>What a fact about advice counts.</summary>
public enum Adviesfeitsoort { Beantwoord, Gesloten }
