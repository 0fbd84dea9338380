using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Routering;

namespace Meedenkers.Domain.Tests.Routering;

/// <summary>A region with the routing table that organisaties.json gives as the standard.</summary>
static class Voorbeeldregio
{
    public const string Goes = "GM0664";
    public const string Tholen = "GM0716";

    public static readonly DateOnly Vandaag = new(2026, 6, 15);

    public static readonly OrganisatieCode Smwo = new("smwo");
    public static readonly OrganisatieCode HerstelTalent = new("hersteltalent");
    public static readonly OrganisatieCode EvaRegelt = new("eva-regelt");
    public static readonly OrganisatieCode Ouderenadviseurs = new("ouderenadviseurs");
    public static readonly OrganisatieCode Vrijwilligerspool = new("vrijwilligerspool");

    public static readonly IReadOnlyList<Routeringsregel> Regels =
    [
        .. new[] { Goes, Tholen }.SelectMany(gemeente => new Routeringsregel[]
        {
            new(gemeente, Routeringssignaal.BCriterium, Smwo),
            new(gemeente, Routeringssignaal.WensFormeel, Smwo),
            new(gemeente, Routeringssignaal.WensErvaringsdeskundige, HerstelTalent),
            new(gemeente, Routeringssignaal.Mantelzorg, EvaRegelt),
            new(gemeente, Routeringssignaal.OuderenInformeel, Ouderenadviseurs),
            new(gemeente, Routeringssignaal.WensInformeel, Vrijwilligerspool),
            new(gemeente, Routeringssignaal.WeetNiet, Smwo),
        }),
    ];

    public static readonly IReadOnlyList<Organisatiestand> Organisaties =
    [
        Ingekocht(Smwo), Ingekocht(Ouderenadviseurs), Ingekocht(Vrijwilligerspool),
        Maatwerk(HerstelTalent, EenAfspraak(Goes, Tholen)),
        Maatwerk(EvaRegelt, EenAfspraak(Goes)),
    ];

    public static Organisatiestand Ingekocht(OrganisatieCode code) =>
        new(code, Actief: true, Ingekocht: true, [], new HashSet<string> { Goes, Tholen });

    public static Organisatiestand Maatwerk(OrganisatieCode code, params IReadOnlyList<Afspraak> afspraken) =>
        new(code, Actief: true, Ingekocht: false, afspraken, new HashSet<string> { Goes, Tholen });

    public static Afspraak EenAfspraak(params string[] gemeenten) =>
        new(gemeenten.ToHashSet(), new(2026, 1, 1), new(2026, 12, 31), Trajecten: 20, Gebruikt: 5);

    public static IReadOnlyList<Organisatiestand> Met(Organisatiestand anders) =>
        [.. Organisaties.Where(organisatie => organisatie.Code != anders.Code), anders];
}
