using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Cijfers;

/// <summary>What a fact takes from the casus in which something happened.</summary>
/// <param name="Sleutel">The figuursleutel under which this person is counted; null when it was erased already.</param>
/// <param name="Gemeente">Where the resident lives.</param>
/// <param name="AangemeldOp">When the question was asked; null when nobody knows any more.</param>
/// <param name="Wens">The form of help that the resident asked for; null when nobody knows any more.</param>
public sealed record Feitbron(Guid? Sleutel, string Gemeente, DateTimeOffset? AangemeldOp, WensHulp? Wens)
{
    public static Feitbron Van(Casus casus) => new(casus.Figuursleutel, casus.Gemeente, casus.AangemeldOp, casus.Wens.Hulp);
}

/// <summary>
/// What a <see cref="Gebeurtenis"/> means for the figures: a soort, the quarter, the gemeente, and codes. No name, no contact, no text and no
/// day (normen.md, Figures). A person is counted once per soort, at the first fact of it.
/// </summary>
public sealed class Feit
{
    Feit() { }

    Feit(Guid id, Guid? sleutel, string soort, DateOnly kwartaal, string gemeente, IReadOnlyList<Kenmerk> kenmerken) =>
        (Id, Sleutel, Soort, Kwartaal, Gemeente, Kenmerken) = (id, sleutel, soort, kwartaal, gemeente, [.. kenmerken.Select(k => k.ToString())]);

    /// <summary>That of the Gebeurtenis, so that it is written once; another one after erasure.</summary>
    public Guid Id { get; private set; }

    /// <summary>The figuursleutel of the casus; null after erasure.</summary>
    public Guid? Sleutel { get; private set; }
    public string Soort { get; private set; } = "";

    /// <summary>First day of the quarter in which it happened.</summary>
    public DateOnly Kwartaal { get; private set; }
    public string Gemeente { get; private set; } = "";

    /// <summary>Each as <c>dimensie/waarde</c>.</summary>
    public IReadOnlyList<string> Kenmerken { get; private set; } = [];

    /// <summary>Codes of the organisations that know this person; null as long as the casus itself can tell.</summary>
    public IReadOnlyList<string>? Bekend { get; private set; }

    /// <summary>The release in which it was counted, such as <c>2026-Q3</c>; null before.</summary>
    public string? Uitgave { get; private set; }

    /// <summary>Null for what no figure counts.</summary>
    public static Feit? Van(Gebeurtenis gebeurtenis, Feitbron bron) => Van(gebeurtenis.Id, gebeurtenis.Voorval, Cijfers.Kwartaal.Van(gebeurtenis.Op), bron, gebeurtenis.Op);

    /// <summary>An answer that was given, known to who gave it; null for how a question ended, and for one from outside the gemeenten.</summary>
    public static Feit? Van(Adviesfeit advies) => advies is { Soort: Adviesfeitsoort.Beantwoord, Gemeente: { } gemeente }
        ? new(advies.Id, null, Cijferplan.Advies, Cijfers.Kwartaal.Van(advies.Maand).EersteDag, gemeente, Cijferplan.Lees(advies)) { Bekend = [advies.Organisatie.Waarde] } : null;

    /// <summary>The same for what stayed of a casus that was erased before there were facts: no key and no day.</summary>
    public static Feit? VanGewist(Guid id, Voorval voorval, Kwartaal kwartaal, string gemeente, IReadOnlyList<string> bekend) =>
        Van(id, voorval, kwartaal, new(null, gemeente, null, null), null) is { } feit ? feit.Zonder(id, feit.Kenmerken, bekend) : null;

    /// <summary>
    /// What stays of the facts of one person after erasure: the first of each soort, without the key, the groups, and an id that tells when. Who
    /// was counted in a release stays so, or would be counted again.
    /// </summary>
    /// <param name="feiten">All facts of this person.</param>
    /// <param name="bekend">Codes of the organisations that know this person.</param>
    public static IReadOnlyList<Feit> Vervaag(IEnumerable<Feit> feiten, IReadOnlyList<string> bekend) =>
    [
        .. feiten.GroupBy(f => f.Soort)
            .Select(soort => soort.OrderBy(f => f.Uitgave is null).ThenBy(f => f.Kwartaal).ThenBy(f => f.Id).First())
            .Select(f => f.Zonder(Guid.NewGuid(), [.. f.Kenmerken.Where(k => !IsVanDoelgroep(k))], bekend)),
    ];

    static Feit? Van(Guid id, Voorval voorval, Kwartaal kwartaal, Feitbron bron, DateTimeOffset? op) =>
        Cijferplan.Lees(voorval, bron, Dagen(bron.AangemeldOp, op)) is ({ } soort, { } kenmerken) ? new(id, bron.Sleutel, soort, kwartaal.EersteDag, bron.Gemeente, kenmerken) : null;

    static int? Dagen(DateTimeOffset? van, DateTimeOffset? tot) =>
        van is { } begin && tot is { } eind ? Nederland.Vandaag(eind).DayNumber - Nederland.Vandaag(begin).DayNumber : null;

    static bool IsVanDoelgroep(string kenmerk) => kenmerk.StartsWith($"{Cijferplan.Doelgroep}/", StringComparison.Ordinal);

    Feit Zonder(Guid id, IReadOnlyList<string> kenmerken, IReadOnlyList<string> bekend) =>
        new() { Id = id, Soort = Soort, Kwartaal = Kwartaal, Gemeente = Gemeente, Kenmerken = kenmerken, Bekend = bekend, Uitgave = Uitgave };
}
