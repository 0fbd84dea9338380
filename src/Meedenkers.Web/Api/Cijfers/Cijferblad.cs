using System.Globalization;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages;

namespace Meedenkers.Web.Api.Cijfers;

/// <summary>A table of released figures: its name, which cells are in it, and those cells. Every released cell is in exactly one table of its period.</summary>
sealed record Cijferblad(string Naam, string Titel, IReadOnlyList<OpenbareCel> Cellen)
{
    /// <summary>The table of how many people there were of each soort.</summary>
    internal const string Totalen = "totalen";

    /// <summary>All tables of a period, in the order in which they came out.</summary>
    internal static IReadOnlyList<Cijferblad> Alle(OpenbareUitgave uitgave, Tijdvak tijdvak) =>
        [.. uitgave.Cellen.Where(cel => cel.Code.Tijdvak == tijdvak).GroupBy(cel => Naamvan(cel.Code)).Select(blad => new Cijferblad(blad.Key, Titelvan(blad.First().Code), [.. blad]))];

    /// <summary>How many people of one soort, in every release that is shown, oldest first; empty for a soort that was never counted.</summary>
    internal static Cijferblad Reeks(IReadOnlyList<Uitgavestand> uitgaven, string soort) =>
        new($"reeks-{soort}", $"{Cijferwoorden.Soort(soort)}, per kwartaal",
            [.. uitgaven.SelectMany(u => u.Cijfers?.Cellen ?? []).Where(cel => cel.Code is { Tijdvak.Kwartaal: not null, Kenmerk.IsTotaal: true } && cel.Code.Soort == soort)]);

    /// <summary>The codes of all soorten that are in these releases.</summary>
    internal static IEnumerable<string> Soorten(IReadOnlyList<Uitgavestand> uitgaven) =>
        uitgaven.SelectMany(u => u.Cijfers?.Cellen ?? []).Select(cel => cel.Code.Soort).Distinct();

    string Telt => Cellen.Select(cel => cel.Code.Soort).Distinct().ToList() switch
    {
        [Cijferplan.Advies] => "adviezen",
        var soorten => soorten.Contains(Cijferplan.Advies) ? "mensen; bij advies adviezen" : "mensen",
    };

    /// <summary>As it is answered.</summary>
    internal Tabel Vorm(IEnumerable<Uitgavestand> uitgaven, Naslagwerk naslag, string licentie, Uri uitleg) => new()
    {
        Naam = Naam,
        Titel = Titel,
        Telt = Telt,
        Uitgaven = [.. uitgaven.Select(u => new Herkomst(u.Kwartaal.ToString(), u.Afdruk, Cijferadressen.Dag(u)))],
        Licentie = licentie,
        Uitleg = uitleg,
        Afronding = Drempel.Standaard.Afronding,
        Drempel = Drempel.Standaard.Waarde,
        Regels = [.. Cellen.Select(cel => Regelvan(cel, naslag))],
    };

    /// <summary>As rows for a spreadsheet, with the head first.</summary>
    internal static IEnumerable<string?[]> Rijen(Tabel tabel)
    {
        var (kruist, perInwoner) = (tabel.Regels.Any(r => r.Kruiscode is not null), tabel.Regels.Any(r => r.Inwoners is not null));
        yield return
        [
            "Tijdvak", "Gebiedscode", "Gebied", "Code", "Wat", .. kruist ? new[] { "Kruiscode", "Kruising" } : [], "Aantal", "Getoond",
            .. perInwoner ? new[] { "Per 1.000 inwoners", "Inwoners", "Geteld op", "Geteld door" } : [], "Tabel", "Uitgave",
        ];
        foreach (var regel in tabel.Regels)
            yield return
            [
                regel.Tijdvak, regel.Gebied, regel.Plaats, regel.Code, regel.Omschrijving, .. kruist ? new[] { regel.Kruiscode, regel.Kruising } : [],
                regel.Aantal?.ToString(CultureInfo.InvariantCulture), regel.Aantal is null ? "verborgen" : "ja", .. perInwoner ? PerInwoner(regel) : [], tabel.Titel, tabel.Uitgaven.First(u => Hoort(u, regel)).Afdruk,
            ];
    }

    static string?[] PerInwoner(Regel regel) =>
        [Cijferwoorden.Tiende(regel.Per1000), regel.Inwoners?.Aantal.ToString(CultureInfo.InvariantCulture), regel.Inwoners?.Datum.ToString("O", CultureInfo.InvariantCulture), regel.Inwoners?.Bron];

    /// <summary>A year stands in the release of its fourth quarter.</summary>
    static bool Hoort(Herkomst uitgave, Regel regel) => regel.Tijdvak == uitgave.Kwartaal || uitgave.Kwartaal.StartsWith($"{regel.Tijdvak}-", StringComparison.Ordinal);

    static Regel Regelvan(OpenbareCel cel, Naslagwerk naslag)
    {
        var (code, kenmerk) = (cel.Code, cel.Code.Kenmerk);
        var inwoners = !kenmerk.IsTotaal ? null : code.IsRegio ? naslag.Inwoners : naslag.Gemeente(code.Gebied)?.Inwoners;
        return new()
        {
            Tijdvak = code.Tijdvak.ToString(),
            Gebied = code.Gebied,
            Plaats = code.IsRegio ? "Regio" : naslag.Gemeente(code.Gebied)?.Naam ?? code.Gebied,
            Code = kenmerk.Waarde ?? code.Soort,
            Omschrijving = kenmerk.IsTotaal ? Cijferwoorden.Soort(code.Soort) : Cijferwoorden.Waarde(kenmerk.Dimensie!, kenmerk.Waarde!, naslag),
            Kruiscode = kenmerk.Kruiswaarde,
            Kruising = kenmerk.IsKruising ? Cijferwoorden.Waarde(kenmerk.Kruisdimensie!, kenmerk.Kruiswaarde!, naslag) : null,
            Aantal = cel.Waarde,
            Inwoners = inwoners is null ? null : new(inwoners.Aantal, inwoners.Op, inwoners.Bron),
            Per1000 = inwoners?.Per1000(cel.Waarde),
        };
    }

    static string Naamvan(Celcode code) => code.Kenmerk switch
    {
        { IsTotaal: true } => Totalen,
        { IsKruising: true } kenmerk => Naamvan(code.Soort, kenmerk.Dimensie!, kenmerk.Kruisdimensie!),
        var kenmerk => Naamvan(code.Soort, kenmerk.Dimensie!),
    };

    /// <summary>The name of the table of one dimensie, or of two that are crossed.</summary>
    internal static string Naamvan(string soort, params string[] dimensies) => string.Join('-', [soort, .. dimensies]);

    static string Titelvan(Celcode code) => code.Kenmerk switch
    {
        { IsTotaal: true } => "Hoeveel mensen?",
        { IsKruising: true } kenmerk => $"{Cijferwoorden.Soort(code.Soort)}: {Cijferwoorden.Dimensie($"{kenmerk.Dimensie}/{kenmerk.Kruisdimensie}")}",
        var kenmerk => Cijferwoorden.Titel(code.Soort, kenmerk.Dimensie!),
    };
}
