using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Routering;

/// <summary>What routing may know of a question: codes only, nothing that tells who asks.</summary>
public sealed record Hulpvraag(
    string Gemeente,
    IReadOnlySet<Leefgebied> Leefgebieden,
    IReadOnlySet<Doelgroep> Doelgroepen,
    IReadOnlySet<string> Situaties,
    IReadOnlySet<string> Criteria,
    WensHulp Wens)
{
    // situaties.json
    const string SituatieMantelzorg = "mantelzorg";

    /// <summary>
    /// The signals of this question, strongest first. A B-criterium asks for a formal meedenker and so silences a
    /// wish for a volunteer (criteria.json, overgang B). Otherwise the wish of the inwoner comes first
    /// (werkmodel.json, regels: wens before niveau). Mantelzorg makes a wish for a professional more precise, so
    /// there it comes before the wish.
    /// </summary>
    public IReadOnlyList<Routeringssignaal> Signalen()
    {
        List<Routeringssignaal> signalen = [];
        if (VraagtFormeel) signalen.Add(Routeringssignaal.BCriterium);
        if (Wens == WensHulp.Ervaringsdeskundige) signalen.Add(Routeringssignaal.WensErvaringsdeskundige);
        if (Wens == WensHulp.Vrijwilliger && !VraagtFormeel)
        {
            if (Doelgroepen.Contains(Doelgroep.Ouderen)) signalen.Add(Routeringssignaal.OuderenInformeel);
            signalen.Add(Routeringssignaal.WensInformeel);
        }
        if (GaatOverMantelzorg) signalen.Add(Routeringssignaal.Mantelzorg);
        if (Wens == WensHulp.Professional) signalen.Add(Routeringssignaal.WensFormeel);
        if (Wens == WensHulp.KiesVoorMij && !VraagtFormeel) signalen.Add(Routeringssignaal.WeetNiet);
        return signalen;
    }

    bool VraagtFormeel => Criteria.Any(criterium => criterium.StartsWith('B'));

    bool GaatOverMantelzorg => Situaties.Contains(SituatieMantelzorg) || Doelgroepen.Contains(Doelgroep.Mantelzorgers);
}
