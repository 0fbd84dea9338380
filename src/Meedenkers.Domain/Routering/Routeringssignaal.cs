namespace Meedenkers.Domain.Routering;

/// <summary>What in a question decides who is offered it first: a row of the routing table (organisaties.json, routering).</summary>
public enum Routeringssignaal
{
    BCriterium,
    WensFormeel,
    WensErvaringsdeskundige,
    Mantelzorg,
    OuderenInformeel,
    WensInformeel,
    WeetNiet,
}
