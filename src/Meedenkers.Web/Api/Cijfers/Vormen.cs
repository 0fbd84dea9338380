using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Meedenkers.Web.Api.Cijfers;

// The shapes of the released figures. Names of fields are single Dutch words, so that every way of writing them is the same.

/// <summary>What this API is, and where to go on.</summary>
sealed record Begin(string Versie, string Licentie, Uri Beschrijving, Uri Uitleg, Uri Uitgaven, IReadOnlyList<Uri> Reeksen);

/// <summary>All releases, oldest first.</summary>
sealed record Uitgavenlijst(IReadOnlyList<Uitgavekaart> Uitgaven);

/// <summary>A release: it comes out once and never changes; it can only be withdrawn.</summary>
sealed record Uitgavekaart
{
    [Description("Its quarter, such as 2026-Q3.")]
    public required string Kwartaal { get; init; }

    [Description("SHA-256 of its text, in which stands that of the release before.")]
    public required string Afdruk { get; init; }

    public required DateOnly Datum { get; init; }

    [Description("available, withdrawn, or damaged: it is not the text of then any more, and is not shown.")]
    public required Uitgavestatus Stand { get; init; }

    [Description("Why it was withdrawn.")]
    public string? Reden { get; init; }

    [Description("The text that was hashed; null when it is not available.")]
    public Uri? Tekst { get; init; }

    [Description("The quarter, and with the fourth of them the year, each with its tables.")]
    public required IReadOnlyList<Tijdvakkaart> Tijdvakken { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Uitgavestatus>))]
enum Uitgavestatus
{
    [JsonStringEnumMemberName("beschikbaar")] Beschikbaar,
    [JsonStringEnumMemberName("ingetrokken")] Ingetrokken,
    [JsonStringEnumMemberName("beschadigd")] Beschadigd,
}

/// <summary>A quarter or a year, and where its tables are.</summary>
sealed record Tijdvakkaart(string Tijdvak, Uri Tabellen);

/// <summary>The tables of one quarter or year.</summary>
sealed record Tabellenlijst(string Tijdvak, string Uitgave, IReadOnlyList<Tabelkaart> Tabellen);

/// <summary>A table, and where it is.</summary>
sealed record Tabelkaart(string Tabel, string Titel, Uri Json, Uri Csv);

/// <summary>A table with everything that is to know about it.</summary>
sealed record Tabel
{
    [Description("Its name: the same in every release.")]
    public required string Naam { get; init; }

    public required string Titel { get; init; }

    [Description("What is counted: mensen (each at most once per soort), or adviezen.")]
    public required string Telt { get; init; }

    [Description("The releases that the numbers come from.")]
    public required IReadOnlyList<Herkomst> Uitgaven { get; init; }

    public required string Licentie { get; init; }

    [Description("How is counted, and why some numbers are hidden, in Dutch.")]
    public required Uri Uitleg { get; init; }

    [Description("Shown numbers are rounded to this.")]
    public required int Afronding { get; init; }

    [Description("Fewer persons than this are never shown.")]
    public required int Drempel { get; init; }

    public required IReadOnlyList<Regel> Regels { get; init; }
}

/// <summary>A release that numbers come from.</summary>
sealed record Herkomst(string Kwartaal, string Afdruk, DateOnly Datum);

/// <summary>One number.</summary>
sealed record Regel
{
    public required string Tijdvak { get; init; }

    [Description("The code of the gemeente (CBS), or regio.")]
    public required string Gebied { get; init; }

    [Description("The name of the gemeente, or Regio.")]
    public required string Plaats { get; init; }

    [Description("The code of what is counted.")]
    public required string Code { get; init; }

    [Description("What is counted, in Dutch.")]
    public required string Omschrijving { get; init; }

    [Description("In a table of two things: the code of the second.")]
    public string? Kruiscode { get; init; }

    [Description("In a table of two things: the second, in Dutch.")]
    public string? Kruising { get; init; }

    [Description("The number of people, rounded; null when it is hidden.")]
    public required int? Aantal { get; init; }

    [Description("How many people live there, where that is known and a total is counted.")]
    public Telling? Inwoners { get; init; }

    [Description("The rounded number per 1,000 of them.")]
    public decimal? Per1000 { get; init; }
}

/// <summary>How many people live somewhere, on which day, and who counted.</summary>
sealed record Telling(int Aantal, DateOnly Datum, string Bron);
