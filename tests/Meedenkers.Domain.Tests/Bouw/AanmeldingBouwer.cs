using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Bouw;

/// <summary>A resident of Goes sends a question with consent and nothing more.</summary>
sealed record AanmeldingBouwer
{
    CasusId casus = CasusId.Nieuw();
    IngediendDoor door = IngediendDoor.Inwoner;
    Leefgebied[] leefgebieden = [];
    Doelgroep[] doelgroepen = [];
    Criteriumcode[] criteria = [];
    Toestemmingsoort[] toestemmingen = [Toestemmingsoort.Delen];
    Wens wens = Wens.Geen;
    Indiener? indiener;
    string? eigenWoorden;

    public AanmeldingBouwer Voor(CasusId id) => this with { casus = id };
    public AanmeldingBouwer Door(IngediendDoor wie, Indiener? naam = null) => this with { door = wie, indiener = naam };
    public AanmeldingBouwer Met(params Leefgebied[] gebieden) => this with { leefgebieden = gebieden };
    public AanmeldingBouwer Met(params Doelgroep[] groepen) => this with { doelgroepen = groepen };
    public AanmeldingBouwer Met(Wens gewenst) => this with { wens = gewenst };
    public AanmeldingBouwer MetCriteria(params string[] codes) => this with { criteria = [.. codes.Select(c => new Criteriumcode(c, 1))] };
    public AanmeldingBouwer MetWoorden(string woorden) => this with { eigenWoorden = woorden };
    public AanmeldingBouwer MetToestemming(params Toestemmingsoort[] soorten) => this with { toestemmingen = soorten };

    /// <summary>Not safe: B06.</summary>
    public AanmeldingBouwer MetSpoed() => MetCriteria(Criteriumcode.Onveilig);

    /// <summary>"Zoek voor mij verder als het niet lukt."</summary>
    public AanmeldingBouwer DieVerderZoekt() => Met(wens with { ZoekVerder = true });

    public Aanmelding Maak() => new()
    {
        Id = Guid.CreateVersion7(),
        CasusId = casus,
        IngediendDoor = door,
        Op = Bouwers.Nu,
        Indiener = indiener,
        EigenWoorden = eigenWoorden,
        Leefgebieden = leefgebieden,
        Doelgroepen = doelgroepen,
        Criteria = criteria,
        Wens = wens,
        Toestemmingen = [.. toestemmingen.Select(s => new Toestemming(s, 1, Bouwers.Nu))],
    };
}
