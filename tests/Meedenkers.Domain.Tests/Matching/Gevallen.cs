using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>An organisation with its people, before they are added up for a question.</summary>
sealed record Huis(Organisatie Organisatie, Organisatiestand Stand, IReadOnlyList<Profielstand> Mensen)
{
    public Aanbieder Voor(Matchvraag vraag) => new(Organisatie, Stand, Bezetting.Van(vraag, Organisatie.Niveau, Mensen));

    /// <summary>An organisation with another code and other people, and the rest of this one.</summary>
    public Huis Tweeling(OrganisatieCode code, IReadOnlyList<Profielstand> mensen) => new(
        new()
        {
            Code = code,
            Naam = Organisatie.Naam,
            Soort = Organisatie.Soort,
            Onafhankelijk = Organisatie.Onafhankelijk,
            Ingekocht = Organisatie.Ingekocht,
            Aanbod = Organisatie.Aanbod,
        },
        Stand with { Code = code },
        mensen);
}

/// <summary>Any question and any organisations, with few enough values that they meet.</summary>
static class Gevallen
{
    public static readonly DateOnly Vandaag = new(2026, 11, 26);

    static readonly string[] Gemeenten = ["GM0664", "GM0716"];
    static readonly string[] Dorpen = ["Goes", "Tholen"];
    static readonly string[] Talen = ["Nederlands", "Turks"];
    static readonly string[] Codes = ["smwo", "een", "twee", "drie", "vier", "vijf", "zes"];
    static readonly Leefgebied[] Leefgebieden = [Leefgebied.Wonen, Leefgebied.Werken, Leefgebied.Financien];
    static readonly Doelgroep[] Doelgroepen = [Doelgroep.Ggz, Doelgroep.Ouderen];
    static readonly Moment[] Momenten = Enum.GetValues<Moment>();
    static readonly Vorm[] Vormen = Enum.GetValues<Vorm>();
    static readonly MedewerkerId[] Ids = [.. Enumerable.Range(1, 30).Select(nummer => new MedewerkerId(Nummer(nummer)))];

    /// <summary>A key that follows from a number, so that a test that fails does so again.</summary>
    public static Guid Nummer(int nummer) => new(nummer, 0x1234, 0x7abc, [1, 2, 3, 4, 5, 6, 7, 8]);

    static Gen<T> VaakLeeg<T>(T leeg, Gen<T> anders) => Gen.Frequency((3, Gen.Constant(leeg)), (1, anders));

    static readonly Gen<Voorkeur> Voorkeuren =
        from organisatie in Gen.Elements(Codes)
        from meedenker in Gen.Elements(Ids)
        from nietOrganisaties in Gen.SubListOf(Codes)
        from nietMeedenkers in Gen.SubListOf(Ids.Take(3))
        select new Voorkeur
        {
            Organisatie = new(organisatie),
            Meedenker = meedenker,
            NietOrganisaties = nietOrganisaties.Take(2).Select(code => new OrganisatieCode(code)).ToHashSet(),
            NietMeedenkers = nietMeedenkers.ToHashSet(),
        };

    static readonly Gen<Wens> Wensen =
        from hulp in Gen.Elements(Enum.GetValues<WensHulp>())
        from taal in Gen.Elements(Talen)
        from momenten in Gen.SubListOf(Momenten)
        from vormen in Gen.SubListOf(Vormen)
        from dorp in Gen.Elements(true, false)
        select new Wens { Hulp = hulp, Taal = taal, Momenten = [.. momenten], Vormen = [.. vormen], NietUitMijnDorp = dorp };

    public static readonly Gen<Matchvraag> Vraag =
        from sleutel in Gen.Choose(1, 100_000)
        from gemeente in Gen.Elements(Gemeenten)
        from dorp in Gen.Elements(Dorpen)
        from leefgebieden in Gen.SubListOf(Leefgebieden)
        from doelgroepen in Gen.SubListOf(Doelgroepen)
        from criteria in VaakLeeg([], Gen.SubListOf("A01", "B01", "B06", "B07"))
        from wens in Wensen
        from voorkeur in VaakLeeg(Voorkeur.Geen, Voorkeuren)
        select new Matchvraag
        {
            Sleutel = Nummer(sleutel),
            Gemeente = gemeente,
            Woonplaats = dorp,
            Leefgebieden = leefgebieden.ToHashSet(),
            Doelgroepen = doelgroepen.ToHashSet(),
            Criteria = criteria.ToHashSet(),
            Wens = wens,
            Voorkeur = voorkeur,
        };

    static Gen<Profielstand> Mens(OrganisatieCode organisatie, MedewerkerId id) =>
        from soort in Gen.Elements(Enum.GetValues<Profielsoort>())
        from capaciteit in Gen.Choose(0, 5)
        from bezet in Gen.Choose(0, 5)
        from doelgroepen in VaakLeeg([], Gen.SubListOf(Doelgroepen))
        from leefgebieden in VaakLeeg([], Gen.SubListOf(Leefgebieden))
        from talen in Gen.SubListOf(Talen)
        from momenten in Gen.SubListOf(Momenten)
        from vormen in Gen.SubListOf(Vormen)
        from dorp in Gen.Elements(null, "Goes", "Tholen")
        from feiten in Gen.Choose(0, 15)
        select new Profielstand
        {
            Meedenker = id,
            Organisatie = organisatie,
            Soort = soort,
            Capaciteit = capaciteit,
            Bezet = bezet,
            Doelgroepen = [.. doelgroepen],
            Leefgebieden = [.. leefgebieden],
            Talen = [.. talen],
            Momenten = [.. momenten],
            Vormen = [.. vormen],
            Woonplaats = dorp,
            Getraind = feiten % 2 == 0,
            TijdelijkMinder = feiten >= 13,
        };

    public static readonly Gen<Profielstand[]> Personeel = Gen.CollectToArray(Ids, id => Mens(new("een"), id));

    static readonly Gen<Aanbod> Rij =
        from doelgroepen in Gen.SubListOf(Doelgroepen)
        from leefgebieden in Gen.SubListOf(Leefgebieden)
        from dekking in Gen.Elements(Enum.GetValues<Dekking>())
        select new Aanbod([.. doelgroepen], [.. leefgebieden], dekking);

    static readonly Gen<Afspraak> Afspraak =
        from gemeenten in Gen.SubListOf(Gemeenten)
        from begin in Gen.Choose(-200, 20)
        from duur in Gen.Choose(0, 300)
        from gebruikt in Gen.Choose(0, 4)
        select new Afspraak(gemeenten.ToHashSet(), Vandaag.AddDays(begin), Vandaag.AddDays(begin + duur), 3, gebruikt);

    static Gen<Huis> Huis(string code) =>
        from soort in Gen.Elements(Enum.GetValues<OrganisatieSoort>())
        from onafhankelijk in Gen.Elements(true, true, true, false)
        from ingekocht in Gen.Elements(true, true, false)
        from aanbod in Gen.Resize(Gen.NonEmptyListOf(Rij), 3)
        from afspraken in Gen.Resize(Gen.ListOf(Afspraak), 3)
        from actief in Gen.Elements(true, true, true, false)
        from gemeenten in Gen.SubListOf(Gemeenten)
        from mensen in Gen.CollectToArray(Ids.Take(4), id => Mens(new(code), id))
        select new Huis(
            new() { Code = new(code), Naam = code, Soort = soort, Onafhankelijk = onafhankelijk, Ingekocht = ingekocht, Aanbod = [.. aanbod] },
            new(new(code), actief, ingekocht, [.. afspraken], gemeenten.Append(Gemeenten[0]).ToHashSet()),
            mensen);

    public static readonly Gen<Huis[]> Huizen = Gen.CollectToArray(Codes, Huis);
}
