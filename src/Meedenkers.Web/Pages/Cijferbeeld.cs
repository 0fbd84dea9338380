using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Web.Api.Cijfers;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages;

/// <summary>A number as it may be shown: absent in this release, hidden, or rounded.</summary>
/// <param name="Is">There is such a number in this period.</param>
/// <param name="Waarde">Null when it is hidden.</param>
internal readonly record struct Cijfer(bool Is, int? Waarde)
{
    public bool IsVerborgen => Is && Waarde is null;
}

/// <summary>One line: a value of a dimensie, in the region and in one gemeente.</summary>
internal sealed record Cijferrij(string Code, string Naam, Cijfer Regio, Cijfer Gemeente);

/// <summary>One table of one period, with the sentence that says what is to be seen in it.</summary>
internal sealed record Cijfertabel(string Soort, string Dimensie, string Titel, IReadOnlyList<Cijferrij> Rijen)
{
    public string Id => $"{Soort}-{Dimensie}";

    /// <summary>Where it is open data.</summary>
    public required string Adres { get; init; }

    public bool MetGemeente => Rijen.Any(r => r.Gemeente.Is);

    /// <summary>Nothing is shown: then a sentence says enough.</summary>
    public bool IsVerborgen => Rijen.All(r => r.Regio.Waarde is null && r.Gemeente.Waarde is null);

    /// <summary>The longest bar.</summary>
    public int Grootste => Rijen.SelectMany(r => new[] { r.Regio.Waarde, r.Gemeente.Waarde }).Max() ?? 0;

    public string Zin
    {
        get
        {
            var verborgen = Rijen.Count(r => r.Regio.IsVerborgen);
            var hoogste = Rijen.Where(r => r.Regio.Waarde > 0).MaxBy(r => r.Regio.Waarde);
            var staart = verborgen == 0 ? "" : verborgen == Rijen.Count ? "Alle getallen van de regio blijven verborgen." : $"{verborgen} van de {Rijen.Count} getallen van de regio zijn verborgen.";
            return hoogste is null ? staart : $"Het meest: {hoogste.Naam} ({hoogste.Regio.Waarde}). {staart}".TrimEnd();
        }
    }
}

/// <summary>The released figures of one period, for the region and one gemeente beside it, as tables that pages, files and the API share.</summary>
internal sealed class Cijferbeeld(IReadOnlyList<Uitgavestand> uitgaven, Tijdvak tijdvak, string? gemeente, Naslagwerk naslag)
{
    readonly OpenbareUitgave? bron = Bron(uitgaven, tijdvak)?.Cijfers;

    public Tijdvak Tijdvak => tijdvak;

    public string? Gemeente => gemeente;

    public Uitgavestand? Uitgave => Bron(uitgaven, tijdvak);

    /// <summary>Periods that can be chosen, newest first; a year is there when its tables came out.</summary>
    public static IReadOnlyList<Tijdvak> Tijdvakken(IReadOnlyList<Uitgavestand> uitgaven) =>
        [.. uitgaven.Reverse().SelectMany(u => u.Cijfers?.Tijdvakken.Reverse() ?? [Tijdvak.Van(u.Kwartaal)])];

    /// <summary>The period that is asked for, else the newest; null when nothing came out yet.</summary>
    public static Tijdvak? Kies(IReadOnlyList<Uitgavestand> uitgaven, string? periode)
    {
        var tijdvakken = Tijdvakken(uitgaven);
        return Tijdvak.Probeer(periode, out var gevraagd) && tijdvakken.Contains(gevraagd) ? gevraagd : tijdvakken.Count > 0 ? tijdvakken[0] : null;
    }

    /// <summary>One number.</summary>
    public Cijfer Van(string gebied, string soort, Kenmerk kenmerk) =>
        bron is null ? default : Lees(bron, new(gebied, tijdvak, soort, kenmerk));

    /// <summary>How many people of one soort, in the region and in the gemeente.</summary>
    public Cijferrij Totaal(string soort) => Rij(soort, Kenmerk.Totaal, soort, Cijferwoorden.Soort(soort));

    /// <summary>Null when this dimensie was not counted in this period.</summary>
    public Cijfertabel? Tabel(string soort, string dimensie)
    {
        if (bron is null) return null;
        var rijen = bron.Cellen.Where(c => c.Code.IsRegio && c.Code.Tijdvak == tijdvak && c.Code.Soort == soort && c.Code.Kenmerk is { IsKruising: false } k && k.Dimensie == dimensie)
            .Select(c => Rij(soort, c.Code.Kenmerk, c.Code.Kenmerk.Waarde!, Cijferwoorden.Waarde(dimensie, c.Code.Kenmerk.Waarde!, naslag))).ToList();
        return rijen.Count == 0 ? null : new(soort, dimensie, Cijferwoorden.Titel(soort, dimensie), rijen) { Adres = Cijferadressen.TabelAdres(tijdvak, Cijferblad.Naamvan(soort, dimensie)) };
    }

    /// <summary>The totals of some soorten as one table.</summary>
    public Cijfertabel Totalen(string id, string titel, params IEnumerable<string> soorten) => new(id, "totaal", titel, [.. soorten.Select(Totaal)]) { Adres = Cijferadressen.TabelAdres(tijdvak, Cijferblad.Totalen) };

    /// <summary>The total of a soort in the region, quarter by quarter, oldest first.</summary>
    public IReadOnlyList<(Kwartaal Kwartaal, Cijfer Waarde)> Verloop(string soort) =>
        [.. uitgaven.Select(u => (u.Kwartaal, u.Cijfers is null ? default : Lees(u.Cijfers, new(Celcode.Regio, Tijdvak.Van(u.Kwartaal), soort, Kenmerk.Totaal))))];

    Cijferrij Rij(string soort, Kenmerk kenmerk, string code, string naam) =>
        new(code, naam, Van(Celcode.Regio, soort, kenmerk), gemeente is null ? default : Van(gemeente, soort, kenmerk));

    static Cijfer Lees(OpenbareUitgave uitgave, Celcode code) => new(uitgave.Kent(code), uitgave.Van(code));

    /// <summary>The release of a period: a year stands in that of its fourth quarter.</summary>
    public static Uitgavestand? Bron(IReadOnlyList<Uitgavestand> uitgaven, Tijdvak tijdvak)
    {
        var kwartaal = tijdvak.Kwartaal ?? new(tijdvak.Jaar, Kwartaal.Laatste);
        return uitgaven.FirstOrDefault(u => u.Kwartaal == kwartaal);
    }
}
