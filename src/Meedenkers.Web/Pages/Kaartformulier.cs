using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages;

/// <summary>The form of an entry of the kaart, for a coördinator and for the regiobeheerder.</summary>
public sealed record Kaartformulier
{
    public string? Naam { get; init; }
    public string? Soort { get; init; }
    public bool Onafhankelijk { get; init; }
    public string? Tekst { get; init; }
    public List<string> Gemeenten { get; init; } = [];
    public List<string> Leefgebieden { get; init; } = [];
    public List<string> Doelgroepen { get; init; } = [];

    /// <summary>With commas between.</summary>
    public string? Talen { get; init; }
    public string? Adres { get; init; }
    public string? Openingstijden { get; init; }
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }

    /// <summary>"I looked at everything": saving alone is no check.</summary>
    public bool Nagekeken { get; init; }

    /// <summary>Number of the version that the form was filled with.</summary>
    public int Gezien { get; init; }

    internal static Kaartformulier Van(Kaartinhoud inhoud, int versie) => new Kaartformulier
    {
        Tekst = inhoud.Tekst,
        Talen = inhoud.Talen.Count > 0 ? string.Join(", ", inhoud.Talen) : null,
        Adres = inhoud.Adres,
        Openingstijden = inhoud.Openingstijden,
        Telefoon = inhoud.Telefoon,
        Email = inhoud.Email,
        Website = inhoud.Website,
        Gezien = versie,
    }.MetVaste(inhoud);

    /// <summary>What the region keeps of an organisation of the network is not asked in its form.</summary>
    internal Kaartformulier MetVaste(Kaartinhoud vast) => this with
    {
        Naam = vast.Naam,
        Soort = Code.Van(vast.Soort),
        Onafhankelijk = vast.Onafhankelijk,
        Gemeenten = [.. vast.Gemeenten],
        Leefgebieden = [.. vast.Leefgebieden.Select(Code.Van)],
        Doelgroepen = [.. vast.Doelgroepen.Select(Code.Van)],
    };

    internal Kaartinhoud Lees() => new(Naam ?? "", Code.Probeer<Kaartsoort>(Soort, out var soort) ? soort : Kaartsoort.Anders, Onafhankelijk)
    {
        Tekst = Leeg(Tekst),
        Gemeenten = Gemeenten,
        Leefgebieden = Codes<Leefgebied>(Leefgebieden),
        Doelgroepen = Codes<Doelgroep>(Doelgroepen),
        Talen = [.. (Talen ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Adres = Leeg(Adres),
        Openingstijden = Leeg(Openingstijden),
        Telefoon = Leeg(Telefoon),
        Email = Leeg(Email),
        Website = Leeg(Website),
    };

    static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;

    static IReadOnlyList<T> Codes<T>(IEnumerable<string> lijst) where T : struct, Enum =>
        [.. lijst.Select(tekst => Code.Probeer<T>(tekst, out var code) ? code : (T?)null).OfType<T>()];
}

/// <summary>Is the form of an entry good? Each refusal of the domain at the field that it is about.</summary>
public sealed class Kaartcontrole : AbstractValidator<Kaartformulier>
{
    public Kaartcontrole()
    {
        RuleFor(f => f.Soort).Must(s => Code.Probeer<Kaartsoort>(s, out _)).WithMessage("Kies wat voor hulp het is.");
        Tekstveld(f => f.Naam, Kaartinhoud.NaamMaximum);
        Tekstveld(f => f.Tekst, Kaartinhoud.TekstMaximum);
        Tekstveld(f => f.Adres, Kaartinhoud.RegelMaximum);
        Tekstveld(f => f.Openingstijden, Kaartinhoud.RegelMaximum);
        RuleFor(f => f).Custom((formulier, context) =>
        {
            if (formulier.Lees().WaaromNiet() is { } weigering && Velden.TryGetValue(weigering.Code, out var veld)) context.AddFailure(veld, weigering.Zin);
        });
    }

    static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        [nameof(Weigering.KaartnaamOntbreekt)] = nameof(Kaartformulier.Naam),
        [nameof(Weigering.KaarttelefoonKloptNiet)] = nameof(Kaartformulier.Telefoon),
        [nameof(Weigering.EmailadresKloptNiet)] = nameof(Kaartformulier.Email),
        [nameof(Weigering.KaartwebsiteKloptNiet)] = nameof(Kaartformulier.Website),
        [nameof(Weigering.KaarttalenTeVeel)] = nameof(Kaartformulier.Talen),
    };

    void Tekstveld(System.Linq.Expressions.Expression<Func<Kaartformulier, string?>> veld, int maximum) => RuleFor(veld).Custom((tekst, context) =>
    {
        if (Vrijetekst.WaaromNiet(tekst, maximum) is { } weigering) context.AddFailure(weigering.Zin);
    });
}
