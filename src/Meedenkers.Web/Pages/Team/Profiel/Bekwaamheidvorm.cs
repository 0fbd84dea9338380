using System.Globalization;
using FluentValidation;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Team.Profiel;

/// <summary>The part of a profile that a meedenker and a coördinator both fill in. Nothing but a number has to be filled in, and that stands there.</summary>
public record Bekwaamheidvorm
{
    public string? Soort { get; init; }
    public IReadOnlyList<string>? Leefgebieden { get; init; }
    public IReadOnlyList<string>? Doelgroepen { get; init; }
    public IReadOnlyList<string>? Wetten { get; init; }
    public string? Ervaring { get; init; }
    public string? Capaciteit { get; init; }

    /// <summary>Version of the profile that was shown; 0 when there was none.</summary>
    public uint? Gezien { get; init; }

    /// <summary>For a form that was found good.</summary>
    internal Bekwaamheid Lees() => new()
    {
        Soort = Code.Lees<Profielsoort>(Soort!),
        Leefgebieden = Codes<Leefgebied>(Leefgebieden),
        Doelgroepen = Codes<Doelgroep>(Doelgroepen),
        Wetten = Codes<Wet>(Wetten),
        // Only an ervaringsdeskundige has a level: who chooses another kind drops it with that.
        Ervaring = Soort == Code.Van(Profielsoort.Ervaringsdeskundige) && Ervaring is { Length: > 0 } ? int.Parse(Ervaring, CultureInfo.InvariantCulture) : null,
    };

    internal int Plaatsen => int.Parse(Capaciteit!, CultureInfo.InvariantCulture);

    /// <summary>The choices of one form: which kinds this function has, and what was chosen.</summary>
    internal Keuzes Kies(Functie functie, Naslagwerk naslag) => new(
        Bekwaamheid.Soorten(functie),
        Soort == Code.Van(Profielsoort.Ervaringsdeskundige),
        naslag.Leefgebieden,
        naslag.Doelgroepen,
        functie == Functie.MeedenkerInformeel ? [] : Enum.GetValues<Wet>());

    internal static string[] Van<T>(IEnumerable<T> waarden) where T : struct, Enum => [.. waarden.Select(w => Code.Van(w))];

    internal static T[] Codes<T>(IReadOnlyList<string>? gepost) where T : struct, Enum => [.. Gekozen(gepost).Select(Code.Lees<T>)];

    internal static IEnumerable<string> Gekozen(IReadOnlyList<string>? gepost) => (gepost ?? []).Where(k => !string.IsNullOrEmpty(k)).Distinct();

    /// <summary>What can be chosen.</summary>
    /// <param name="Soorten">Kinds of meedenker.</param>
    /// <param name="Ervaren">An ervaringsdeskundige was chosen: then the level is asked too.</param>
    /// <param name="Leefgebieden">Areas of life.</param>
    /// <param name="Doelgroepen">Groups.</param>
    /// <param name="Wetten">Laws; a volunteer is not asked for them.</param>
    internal sealed record Keuzes(IReadOnlyList<Profielsoort> Soorten, bool Ervaren, IReadOnlyList<Leefgebieduitleg> Leefgebieden, IReadOnlyList<Doelgroepuitleg> Doelgroepen, IReadOnlyList<Wet> Wetten);
}

/// <summary>For a while no new questions: perhaps until a day, and nothing else is asked.</summary>
public sealed record Mindervorm
{
    public DateOnly? Tot { get; init; }
}

/// <summary>Rules and words that the two forms about a profile share.</summary>
static class Profielregels
{
    const string Nakijken = "Kijk dit antwoord nog eens na.";

    internal static void Bekwaam<T>(this AbstractValidator<T> controle) where T : Bekwaamheidvorm
    {
        controle.RuleFor(f => f.Soort).Must(code => Code.Probeer<Profielsoort>(code, out _)).WithMessage("Kies wat voor meedenker dit is.");
        controle.RuleFor(f => f.Leefgebieden).Must(Bestaan<Leefgebied>).WithMessage(Nakijken);
        controle.RuleFor(f => f.Doelgroepen).Must(Bestaan<Doelgroep>).WithMessage(Nakijken);
        controle.RuleFor(f => f.Wetten).Must(Bestaan<Wet>).WithMessage(Nakijken);
        controle.RuleFor(f => f.Ervaring).Must(e => string.IsNullOrEmpty(e) || e is "1" or "2" or "3").WithMessage(Nakijken);
        controle.RuleFor(f => f.Capaciteit).Must(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var plaatsen) && plaatsen <= Meedenkerprofiel.CapaciteitMaximum)
            .WithMessage(Weigering.PlaatsenKanNiet.Zin);
    }

    internal static bool Bestaan<T>(IReadOnlyList<string>? codes) where T : struct, Enum => Bekwaamheidvorm.Gekozen(codes).All(code => Code.Probeer<T>(code, out _));

    internal static string Van(Profielsoort soort) => soort switch
    {
        Profielsoort.Vrijwilliger => "Vrijwilliger",
        Profielsoort.Ervaringsdeskundige => "Ervaringsdeskundige",
        _ => "Professional",
    };

    internal static string Uitleg(Profielsoort soort) => soort switch
    {
        Profielsoort.Vrijwilliger => "Helpt in eigen tijd.",
        Profielsoort.Ervaringsdeskundige => "Maakte iets ingrijpends zelf mee, en helpt daarmee anderen.",
        _ => "Heeft dit als beroep.",
    };

    internal static string Van(Wet wet) => wet switch
    {
        Wet.Wmo => "Wmo 2015",
        Wet.Jeugdwet => "Jeugdwet",
        Wet.Participatiewet => "Participatiewet",
        Wet.Zvw => "Zorgverzekeringswet (Zvw)",
        Wet.Wlz => "Wet langdurige zorg (Wlz)",
        _ => "Wet zorg en dwang",
    };

    internal static readonly IReadOnlyList<(string Waarde, string Tekst)> Ervaringen =
        [("1", "Heeft eigen ervaring"), ("2", "Leerde ervan, samen met anderen"), ("3", "Volgde een opleiding")];

    internal static string Minder(DateOnly tot, DateOnly vandaag) => tot == DateOnly.MaxValue ? "tot nader bericht" : $"t/m {Domain.Tijd.Nederland.Kort(tot, vandaag)}";
}
