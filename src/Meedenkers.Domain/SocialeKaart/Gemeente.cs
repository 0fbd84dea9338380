using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>A region of gemeenten that share one way of working; a row, never a constant.</summary>
public sealed class Regio(string code, string naam, string beheerder)
{
    public const int NaamMaximum = 80;

    public string Code { get; private set; } = code;
    public string Naam { get; private set; } = naam;
    public string Beheerder { get; private set; } = beheerder;

    /// <summary>The terms that hold in this region (termijnen.json).</summary>
    public Termijnen Termijnen { get; private set; } = Termijnen.Standaard;

    /// <summary>Changes the terms for what starts from now on. Throws the Weigering of <see cref="Termijnen.WaaromNiet"/>.</summary>
    public void Wijzig(Termijnen termijnen)
    {
        Weigeringen.GooiBij(termijnen.WaaromNiet());
        Termijnen = termijnen;
    }

    public void Hernoem(string naam, string beheerder) => (Naam, Beheerder) = (naam, beheerder);
}

/// <summary>A gemeente: the code of CBS, its region and the organisation that never says no there (the aanmeldpunt).</summary>
public sealed class Gemeente(string code, string naam, string slug, string regio, OrganisatieCode aanmeldpunt)
{
    public string Code { get; private set; } = code;
    public string Naam { get; private set; } = naam;
    public string Slug { get; private set; } = slug;
    public string Regio { get; private set; } = regio;
    public OrganisatieCode Aanmeldpunt { get; private set; } = aanmeldpunt;

    /// <summary>Null until the regiobeheerder typed it over.</summary>
    public Inwonertal? Inwoners { get; private set; }

    public void Hernoem(string naam) => Naam = naam;

    public void Tel(Inwonertal? inwoners) => Inwoners = inwoners;

    public void KiesAanmeldpunt(OrganisatieCode organisatie) => Aanmeldpunt = organisatie;
}

/// <summary>A place name in a gemeente; an alias points to the official name.</summary>
public sealed class Woonplaats(string naam, string gemeente, string? aliasVan)
{
    public string Naam { get; private set; } = naam;
    public string Gemeente { get; private set; } = gemeente;

    /// <summary>The official name when this row is an alias.</summary>
    public string? AliasVan { get; private set; } = aliasVan;
}

/// <summary>A registered way by which residents find the portal, so that channels can be counted.</summary>
public sealed class Kanaal(string code, string naam)
{
    public const int CodeMaximum = 40;
    public const int NaamMaximum = 80;

    public string Code { get; private set; } = code;
    public string Naam { get; private set; } = naam;

    /// <summary>An inactive channel keeps its history but is no longer offered or counted.</summary>
    public bool Actief { get; private set; } = true;

    /// <summary>Small letters, digits and dashes, a letter first: it is part of a web address that people copy and type.</summary>
    public static bool IsCode(string code) =>
        code.Length is >= 2 and <= CodeMaximum && char.IsAsciiLetterLower(code[0]) && !code.EndsWith('-')
        && code.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-');

    public void Hernoem(string naam) => Naam = naam;

    public void ZetActief(bool actief) => Actief = actief;
}
