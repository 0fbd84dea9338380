using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>How strongly somebody covers one leefgebied for the groups that were asked; no points is not at all.</summary>
/// <param name="Sterkte">Points.</param>
/// <param name="Groep">A group that was asked is named, not only "all".</param>
/// <param name="Onzeker">It is for some groups only, and whether that fits is not known.</param>
readonly record struct Celdekking(int Sterkte, bool Groep, bool Onzeker)
{
    /// <summary>Both hold: the strongest counts, and what is certain wins from what is not.</summary>
    public Celdekking Plus(Celdekking ander) => new(
        Math.Max(Sterkte, ander.Sterkte),
        Groep || ander.Groep,
        Sterkte == ander.Sterkte ? Onzeker && ander.Onzeker : Sterkte > ander.Sterkte ? Onzeker : ander.Onzeker);
}

/// <summary>The dekking of a whole question, added up over its leefgebieden.</summary>
readonly record struct Dekkingsbeeld(int Gedekt, int Sterkte, bool Groep, bool Onzeker)
{
    public Dekkingsbeeld Plus(Celdekking cel) =>
        new(Gedekt + (cel.Sterkte > 0 ? 1 : 0), Sterkte + cel.Sterkte, Groep || cel.Groep, Onzeker || cel.Onzeker);
}

/// <summary>
/// Measures dekking in the cells that were asked: doelgroep × leefgebied, or leefgebied alone. With more groups the best of them counts
/// in each leefgebied: who tells more about themselves never loses the specialist.
/// </summary>
sealed class Dekkingsmeter(IReadOnlySet<Doelgroep> groepen, IReadOnlyList<Leefgebied> gevraagd)
{
    static readonly Doelgroep[] Iedereen = [];

    /// <param name="organisatie">Whose aanbod.</param>
    /// <param name="zonderGroep">Whoever helps certain groups only counts, weakly, although no group was shared.</param>
    public Dekkingsbeeld Van(Organisatie organisatie, bool zonderGroep)
    {
        Dekkingsbeeld beeld = default;
        for (var i = 0; i < gevraagd.Count; i++) beeld = beeld.Plus(Cel(organisatie, gevraagd[i], zonderGroep));
        return beeld;
    }

    public Dekkingsbeeld Van(Profielstand profiel, bool zonderGroep)
    {
        Dekkingsbeeld beeld = default;
        for (var i = 0; i < gevraagd.Count; i++) beeld = beeld.Plus(Cel(profiel, gevraagd[i], zonderGroep));
        return beeld;
    }

    public Celdekking Cel(Organisatie organisatie, Leefgebied leefgebied, bool zonderGroep)
    {
        Celdekking cel = default;
        for (var i = 0; i < organisatie.Aanbod.Count; i++)
            cel = cel.Plus(Cel(organisatie.Aanbod[i].Doelgroepen, organisatie.Aanbod[i].Leefgebieden, organisatie.Aanbod[i].Dekking, leefgebied, zonderGroep));
        return cel;
    }

    /// <summary>A person is at home with the groups of the profile and helps others too, but an ervaringsdeskundige helps those groups only (profielen.json, eisen).</summary>
    public Celdekking Cel(Profielstand profiel, Leefgebied leefgebied, bool zonderGroep)
    {
        var eigen = profiel.Doelgroepen.Count > 0 ? Cel(profiel.Doelgroepen, profiel.Leefgebieden, Dekking.Focus, leefgebied, zonderGroep) : default;
        if (!profiel.IsErvaringsdeskundige) return eigen.Plus(Cel(Iedereen, profiel.Leefgebieden, Dekking.Breed, leefgebied, zonderGroep));
        return profiel.Doelgroepen.Count > 0 ? eigen : Cel(Iedereen, profiel.Leefgebieden, Dekking.Deels, leefgebied, zonderGroep) with { Onzeker = true };
    }

    Celdekking Cel(IReadOnlyList<Doelgroep> voor, IReadOnlyList<Leefgebied> waar, Dekking dekking, Leefgebied leefgebied, bool zonderGroep) =>
        waar.Count > 0 && !waar.Contains(leefgebied) ? default
        : voor.Count == 0 ? new(Punten(dekking), Groep: false, Onzeker: false)
        : groepen.Count == 0 ? zonderGroep ? new(Weging.PuntenDeels, Groep: false, Onzeker: true) : default
        : Noemt(voor) ? new(Punten(dekking), Groep: true, Onzeker: false)
        : default;

    bool Noemt(IReadOnlyList<Doelgroep> voor)
    {
        for (var i = 0; i < voor.Count; i++)
            if (groepen.Contains(voor[i])) return true;
        return false;
    }

    static int Punten(Dekking dekking) => dekking switch
    {
        Dekking.Focus => Weging.PuntenFocus,
        Dekking.Breed => Weging.PuntenBreed,
        _ => Weging.PuntenDeels,
    };
}
