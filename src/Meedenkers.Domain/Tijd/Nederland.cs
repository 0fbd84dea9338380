using System.Globalization;

namespace Meedenkers.Domain.Tijd;

/// <summary>The one place that knows what "today" is here (Europe/Amsterdam) and how we write a date.</summary>
public static class Nederland
{
    static readonly TimeZoneInfo Tijdzone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    static readonly string[] Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    // Our own list: what ICU gives for "nl" differs per version ("nov" or "nov.").
    static readonly string[] KorteMaanden =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static DateOnly Vandaag(DateTimeOffset nu) => DateOnly.FromDateTime(KlokVan(nu).DateTime);

    /// <summary>The same moment as the clock on the wall shows it here.</summary>
    public static DateTimeOffset KlokVan(DateTimeOffset nu) => TimeZoneInfo.ConvertTime(nu, Tijdzone);

    /// <summary>The first moment of the day, in UTC.</summary>
    public static DateTimeOffset BeginVan(DateOnly dag) =>
        // The clock changes at night between 2 and 3, so midnight exists and exists once.
        new(TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), Tijdzone), TimeSpan.Zero);

    /// <summary>The first moment after the day, in UTC: compare with less than.</summary>
    public static DateTimeOffset EindeVan(DateOnly dag) => BeginVan(dag.AddDays(1));

    /// <summary>"donderdag 26 november"; with the year when it is another year than that of <paramref name="vandaag"/>.</summary>
    public static string Lang(DateOnly dag, DateOnly? vandaag = null) =>
        MetJaar($"{Dagen[(int)dag.DayOfWeek]} {Getal(dag.Day)} {Maanden[dag.Month - 1]}", dag, vandaag);

    /// <summary>"26 nov"; with the year when it is another year than that of <paramref name="vandaag"/>.</summary>
    public static string Kort(DateOnly dag, DateOnly? vandaag = null) =>
        MetJaar($"{Getal(dag.Day)} {KorteMaanden[dag.Month - 1]}", dag, vandaag);

    /// <summary>"november"; with the year when it is another year than that of <paramref name="vandaag"/>.</summary>
    public static string Maand(DateOnly dag, DateOnly? vandaag = null) => MetJaar(Maanden[dag.Month - 1], dag, vandaag);

    static string MetJaar(string tekst, DateOnly dag, DateOnly? vandaag) =>
        vandaag is { } bekend && bekend.Year != dag.Year ? $"{tekst} {Getal(dag.Year)}" : tekst;

    static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
