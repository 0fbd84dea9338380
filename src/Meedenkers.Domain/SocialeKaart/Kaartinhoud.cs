using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>What kind of help an entry of the kaart is, in the order in which readers see it. The first three are the kinds of the network (<see cref="OrganisatieSoort"/>).</summary>
public enum Kaartsoort { Formeel, Informeel, Aspect, Inloop, Ontmoeten, Lotgenoten, Voedsel, Spullen, Geldhulp, Klussen, Vervoer, Taal, Werk, Anders }

/// <summary>What readers read of an entry of the kaart: everything that a version keeps. No doelgroep, leefgebied or gemeente means all of them.</summary>
public sealed record Kaartinhoud(string Naam, Kaartsoort Soort, bool Onafhankelijk)
{
    public const int NaamMaximum = Organisatie.NaamMaximum;
    public const int TekstMaximum = 1000;
    public const int RegelMaximum = 200;
    public const int TelefoonMaximum = 20;
    public const int WebMaximum = 254;
    public const int MeesteTalen = 12;
    public const int TaalMaximum = 40;

    /// <summary>What they do, in words for residents.</summary>
    public string? Tekst { get; init; }
    public IReadOnlyList<string> Gemeenten { get; init; } = [];
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];
    public IReadOnlyList<Doelgroep> Doelgroepen { get; init; } = [];

    /// <summary>Languages beside Dutch.</summary>
    public IReadOnlyList<string> Talen { get; init; } = [];
    public string? Adres { get; init; }
    public string? Openingstijden { get; init; }

    /// <summary>As people dial it: a number of an organisation may be 0800, 0900 or a short one.</summary>
    public string? Telefoon { get; init; }
    public string? Email { get; init; }

    /// <summary>A whole web address; <see cref="Webadres"/> makes one of what was typed.</summary>
    public string? Website { get; init; }

    /// <summary>
    /// Null when readers may see it. Gives KaartnaamOntbreekt, KaarttelefoonKloptNiet, EmailadresKloptNiet, KaartwebsiteKloptNiet,
    /// KaarttalenTeVeel or a refusal of <see cref="Vrijetekst"/>.
    /// </summary>
    public Weigering? WaaromNiet() =>
        string.IsNullOrWhiteSpace(Naam) ? Weigering.KaartnaamOntbreekt
        : Vrijetekst.WaaromNiet(Naam, NaamMaximum) ?? Vrijetekst.WaaromNiet(Tekst, TekstMaximum) ?? Vrijetekst.WaaromNiet(Adres, RegelMaximum) ?? Vrijetekst.WaaromNiet(Openingstijden, RegelMaximum)
        ?? (Telefoon is not null && !IsTelefoon(Telefoon) ? Weigering.KaarttelefoonKloptNiet
        : Email is not null && !Emailadres.Probeer(Email, out _) ? Weigering.EmailadresKloptNiet
        : Website is not null && Webadres(Website) is null ? Weigering.KaartwebsiteKloptNiet
        : Talen.Count > MeesteTalen || Talen.Any(t => t.Length is 0 or > TaalMaximum) ? Weigering.KaarttalenTeVeel
        : null);

    /// <summary>As it is kept: clean texts, empty fields as nothing, lists without doubles in one order.</summary>
    public Kaartinhoud Schoon() => this with
    {
        Naam = Vrijetekst.Schoon(Naam),
        Tekst = Vrijetekst.SchoonOfNiets(Tekst),
        Adres = Vrijetekst.SchoonOfNiets(Adres),
        Openingstijden = Vrijetekst.SchoonOfNiets(Openingstijden),
        Telefoon = Vrijetekst.SchoonOfNiets(Telefoon),
        Email = Emailadres.Probeer(Email, out var adres) ? adres.Waarde : null,
        Website = Webadres(Website),
        Gemeenten = [.. Gemeenten.Distinct().Order(StringComparer.Ordinal)],
        Leefgebieden = [.. Leefgebieden.Distinct().Order()],
        Doelgroepen = [.. Doelgroepen.Distinct().Order()],
        Talen = [.. Talen.Select(Vrijetekst.Schoon).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)],
    };

    /// <summary>Three to fifteen digits, with what people write between them and perhaps a plus in front.</summary>
    public static bool IsTelefoon(string getypt) =>
        getypt.Length <= TelefoonMaximum && getypt.All(t => char.IsAsciiDigit(t) || t is ' ' or '-' or '(' or ')' || (t == '+' && getypt.TrimStart().StartsWith('+')))
        && getypt.Count(t => t == '+') <= 1 && getypt.Count(char.IsAsciiDigit) is >= 3 and <= 15;

    /// <summary>The whole address of a website on the open web; null when this is none. Without http it is taken for https.</summary>
    public static string? Webadres(string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt) || getypt.Length > WebMaximum) return null;
        var tekst = getypt.Trim();
        if (!tekst.Contains("://", StringComparison.Ordinal)) tekst = "https://" + tekst;
        return Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeHttp)
            && adres is { UserInfo.Length: 0, HostNameType: UriHostNameType.Dns } && adres.Host.Contains('.', StringComparison.Ordinal) && adres.AbsoluteUri.Length <= WebMaximum
            ? adres.AbsoluteUri.TrimEnd('/') : null;
    }

    /// <summary>Records with lists are equal when what is in them is.</summary>
    public bool Equals(Kaartinhoud? ander) => ander is not null
        && (Naam, Soort, Onafhankelijk, Tekst, Adres, Openingstijden, Telefoon) == (ander.Naam, ander.Soort, ander.Onafhankelijk, ander.Tekst, ander.Adres, ander.Openingstijden, ander.Telefoon)
        && (Email, Website) == (ander.Email, ander.Website) && Gemeenten.SequenceEqual(ander.Gemeenten) && Leefgebieden.SequenceEqual(ander.Leefgebieden)
        && Doelgroepen.SequenceEqual(ander.Doelgroepen) && Talen.SequenceEqual(ander.Talen);

    public override int GetHashCode() => HashCode.Combine(Naam, Soort, Tekst, Telefoon, Website);

    /// <summary>What an organisation of the network says of itself, over what readers read of it: the region keeps that (Organisatie.Aanbod).</summary>
    internal Kaartinhoud Als(Organisatie organisatie) => this with
    {
        Naam = organisatie.Naam,
        Soort = SoortVan(organisatie),
        Onafhankelijk = organisatie.Onafhankelijk,
        Gemeenten = [.. organisatie.Gemeenten.Distinct().Order(StringComparer.Ordinal)],
        Leefgebieden = organisatie.Aanbod.Any(a => a.Leefgebieden.Count == 0) ? [] : [.. organisatie.Aanbod.SelectMany(a => a.Leefgebieden).Distinct().Order()],
        Doelgroepen = organisatie.Aanbod.Any(a => a.Doelgroepen.Count == 0) ? [] : [.. organisatie.Aanbod.SelectMany(a => a.Doelgroepen).Distinct().Order()],
    };

    /// <summary>What the region keeps, from <paramref name="vast"/>, and the rest from here.</summary>
    internal Kaartinhoud MetVaste(Kaartinhoud vast) => this with
    {
        Naam = vast.Naam,
        Soort = vast.Soort,
        Onafhankelijk = vast.Onafhankelijk,
        Gemeenten = vast.Gemeenten,
        Leefgebieden = vast.Leefgebieden,
        Doelgroepen = vast.Doelgroepen,
    };

    /// <summary>The kind of an organisation of the network.</summary>
    public static Kaartsoort SoortVan(Organisatie organisatie) => organisatie.Soort switch
    {
        OrganisatieSoort.Formeel => Kaartsoort.Formeel,
        OrganisatieSoort.Informeel => Kaartsoort.Informeel,
        _ => Kaartsoort.Aspect,
    };
}

/// <summary>A version of an entry of the kaart as it was saved: what it said, when, and who saved it. It never changes.</summary>
public sealed class Kaartversie
{
    Kaartversie() { }

    internal Kaartversie(string vermelding, int nummer, Kaartinhoud inhoud, MedewerkerId? door, DateTimeOffset nu) =>
        (Id, Vermelding, Nummer, Inhoud, Door, Op) = (Guid.CreateVersion7(), vermelding, nummer, inhoud, door, nu);

    public Guid Id { get; private set; }
    public string Vermelding { get; private set; } = "";
    public int Nummer { get; private set; }
    public Kaartinhoud Inhoud { get; private set; } = null!;
    public DateTimeOffset Op { get; private set; }

    /// <summary>Null for what the portal itself took over from the network, and once nobody need know any more.</summary>
    public MedewerkerId? Door { get; private set; }
}
