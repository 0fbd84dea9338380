using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>A part whose help has ended, in the words of a resident: what that means, who can be reached, and until when they can come back.</summary>
sealed record Afrondingsdeel
{
    public required OnderdeelId Id { get; init; }
    public required string Onderwerp { get; init; }
    public required IReadOnlyList<string> Regels { get; init; }
    public required string Telefoon { get; init; }
    public required string Wie { get; init; }
    public required bool MagWeer { get; init; }
    public required bool MagErvaring { get; init; }

    public string TelefoonLink => "tel:" + string.Concat(Telefoon.Where(t => char.IsAsciiDigit(t) || t is '+'));

    /// <summary>Every part that was finished, the last one first.</summary>
    internal static async Task<IReadOnlyList<Afrondingsdeel>> Lees(MeedenkersDbContext db, Naslagwerk naslag, PortaalInstellingen portaal, CasusId casus, Aanspreking aan, bool beslist, DateOnly vandaag, CancellationToken stop)
    {
        var dicht = (await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == casus && o.Afsluiting != null).ToListAsync(stop)).Where(o => Casus.Uitkomsten.Contains(o.Afsluiting!.Reden)).ToList();
        var wie = dicht.Select(o => o.Waakvlam?.Bij).OfType<MedewerkerId>().ToList();
        var namen = await db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        return [.. dicht.OrderByDescending(o => o.Afsluiting!.Op).Select(o => Van(o, naslag, portaal, o.Waakvlam?.Bij is { } bij ? namen.GetValueOrDefault(bij)?.Split(' ', 2)[0] : null, aan, beslist, vandaag))];
    }

    static Afrondingsdeel Van(Onderdeel deel, Naslagwerk naslag, PortaalInstellingen portaal, string? meedenker, Aanspreking aan, bool beslist, DateOnly vandaag)
    {
        var organisatie = naslag.Organisatie(deel.Organisatie);
        var brandt = deel.Waakvlam?.Brandt(vandaag) == true;
        return new()
        {
            Id = deel.Id,
            Onderwerp = deel.Vraag ?? (deel.Leefgebieden.Count > 0 ? string.Join(", ", deel.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam)) : aan.Vraag(hoofdletter: true)),
            Regels = [.. Zinnen(deel, meedenker, organisatie.Naam, brandt ? deel.Waakvlam : null, aan, vandaag)],
            Telefoon = naslag.Telefoon(organisatie.Code) ?? portaal.Telefoon,
            Wie = naslag.Telefoon(organisatie.Code) is null ? "ons" : organisatie.Naam,
            MagWeer = brandt && beslist,
            MagErvaring = deel.BeoordeeldOp is null && beslist,
        };
    }

    static IEnumerable<string> Zinnen(Onderdeel deel, string? meedenker, string organisatie, Waakvlam? waakvlam, Aanspreking aan, DateOnly vandaag)
    {
        yield return $"De hulp is klaar sinds {Nederland.Lang(Nederland.Vandaag(deel.Afsluiting!.Op), vandaag)}. {(meedenker is null ? organisatie : $"{meedenker} van {organisatie}")} kijkt nu niet meer mee.";
        if (waakvlam is null) yield break;
        var wie = meedenker ?? organisatie;
        if (waakvlam.Moment is { } dag) yield return dag > vandaag ? $"Op {Nederland.Lang(dag, vandaag)} vraagt {wie} hoe het gaat." : $"{wie} vraagt deze dagen hoe het gaat.";
        yield return aan.Naam is null
            ? $"Gaat het toch minder goed? Dan helpt {wie} u weer. U hoeft niets opnieuw te vertellen. Dit kan tot en met {Nederland.Lang(waakvlam.Tot, vandaag)}."
            : $"{aan.Naam} kan weer hulp vragen tot en met {Nederland.Lang(waakvlam.Tot, vandaag)}.";
    }
}
