using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Verwijzen;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>All that the page behind the door shows.</summary>
sealed record Overzicht
{
    public required Bezoek Bezoek { get; init; }
    public required Casusnummer Nummer { get; init; }
    public required DateOnly Verstuurd { get; init; }
    public DateOnly? Gestopt { get; init; }
    public required DateOnly Vandaag { get; init; }

    /// <summary>As the resident signed; a naaste reads it where the resident reads "u".</summary>
    public required string Naam { get; init; }
    public required Aanspreking Aanspreking { get; init; }

    /// <summary>The parts that run; one, unless the meedenker divided the question.</summary>
    public required IReadOnlyList<Deel> Delen { get; init; }

    /// <summary>The conversations with others that are prepared together; not for a naaste.</summary>
    public IReadOnlyList<Gespreksregel> Gesprekken { get; init; } = [];

    /// <summary>True when there is a plan to read.</summary>
    public bool HeeftPlan { get; init; }
    public string? EigenWoorden { get; init; }
    public bool WoordenVanVerwijzer { get; init; }
    public bool BelMijMaar { get; init; }
    public required IReadOnlyList<string> Situaties { get; init; }
    public required IReadOnlyList<Onderwerp> Onderwerpen { get; init; }
    public Verwijzerdeel? Verwijzer { get; init; }

    /// <summary>One sentence for each handover about which the resident may say something.</summary>
    public IReadOnlyList<string> Overdrachten { get; init; } = [];

    /// <summary>The parts whose help has ended.</summary>
    public IReadOnlyList<Afrondingsdeel> Afgerond { get; init; } = [];

    /// <summary>Nothing is open any more.</summary>
    public bool IsGestopt => Gestopt is not null;

    /// <summary>The help ended as agreed; the resident did not stop it.</summary>
    public bool IsAfgerond { get; init; }

    public string Kop => IsAfgerond ? (Bezoek.Beslist ? $"Dag {Naam}, de hulp is klaar" : $"De hulp aan {Naam} is klaar")
        : IsGestopt ? $"{Aanspreking.Vraag(hoofdletter: true)} is gestopt"
        : Bezoek.Beslist ? $"Dag {Naam}, {Delen[0].Kop(Delen.Count)}"
        : $"U kijkt mee met {Naam}";

    public string Lead => IsAfgerond ? (Bezoek.Beslist ? "Niemand kijkt nu naar uw vraag. U leest hier of u kunt terugkomen." : "Niemand kijkt nu naar deze vraag.")
        : IsGestopt ? "Niemand ziet deze vraag nog. Niemand belt of mailt er nog over."
        : Delen.Count > 1 ? $"{Aanspreking.Vraag(hoofdletter: true)} heeft {Delen.Count} delen. Bij elk deel staat wie helpt."
        : Delen[0].Straks(Aanspreking, Vandaag);

    public static async Task<Overzicht> Lees(MeedenkersDbContext db, Naslagwerk naslag, Bezoek bezoek, PortaalInstellingen portaal, DateTimeOffset nu, CancellationToken stop)
    {
        var (id, vandaag) = (bezoek.Casus, Nederland.Vandaag(nu));
        var casus = await db.Casussen.Where(c => c.Id == id).Select(c => new { c.Nummer, c.AangemeldOp, c.AfgeslotenOp, c.Spoed, c.Gemeente }).SingleAsync(stop);
        var aanmelding = await db.Aanmeldingen.AsNoTracking().SingleAsync(a => a.CasusId == id, stop);
        var gegevens = await db.Inwoners.Where(i => i.CasusId == id).Select(i => i.Gegevens).SingleAsync(stop);
        var onderdelen = await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == id && o.Afsluiting == null).OrderBy(o => o.Id).ToListAsync(stop);
        var overdrachten = await db.Overdrachten.AsNoTracking().Where(o => o.CasusId == id).ToListAsync(stop);
        var geheel = overdrachten.Any(o => o.IsTussenOrganisaties) ? await db.LaadCasus(id, stop: stop) : null;
        var wie = onderdelen.Select(o => o.Toewijzing?.Medewerker).OfType<MedewerkerId>().ToList();
        var namen = await db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        var afwezig = wie.Count == 0 ? [] : await Afwezigdeel.Lees(db, id, vandaag, stop);
        var aanspreking = new Aanspreking(bezoek.Beslist ? null : gegevens.Naam);
        var beloofd = naslag.RegioVan(casus.Gemeente).Termijnen.EersteContactUiterlijk(casus.AangemeldOp, casus.Spoed);
        var einde = casus.AfgeslotenOp is null ? null : (await db.Onderdelen.AsNoTracking().Where(o => o.CasusId == id && o.Afsluiting != null).ToListAsync(stop)).MaxBy(o => o.Afsluiting!.Op)?.Afsluiting;
        return new()
        {
            Bezoek = bezoek,
            Nummer = casus.Nummer,
            Verstuurd = Nederland.Vandaag(casus.AangemeldOp),
            Gestopt = casus.AfgeslotenOp is { } op ? Nederland.Vandaag(op) : null,
            Vandaag = Nederland.Vandaag(nu),
            Naam = gegevens.Naam,
            Aanspreking = aanspreking,
            Delen = [.. onderdelen.Select((o, nr) => Deel.Van(o, nr + 1, overdrachten, naslag, portaal, gegevens, o.Toewijzing is { } t ? namen[t.Medewerker] : null, beloofd) with { Afwezig = afwezig.FirstOrDefault(a => a.Medewerker == o.Toewijzing?.Medewerker.Waarde) })],
            Gesprekken = bezoek.Beslist ? [.. (await db.Keukengesprekken.Where(g => g.CasusId == id && g.VervallenOp == null).OrderBy(g => g.Id).Select(g => new { g.Id, g.Blad.Met, g.Blad.Op }).ToListAsync(stop))
                .Select(g => new Gespreksregel(g.Id, g.Met!, g.Op is { } dag ? Nederland.Lang(dag, Nederland.Vandaag(nu)) : null))] : [],
            Afgerond = await Afrondingsdeel.Lees(db, naslag, portaal, id, aanspreking, bezoek.Beslist, vandaag, stop),
            IsAfgerond = einde is not null && Casus.Uitkomsten.Contains(einde.Reden),
            HeeftPlan = await db.Plandoelen.AnyAsync(d => d.CasusId == id, stop) || await db.Planstappen.AnyAsync(s => s.CasusId == id, stop)
                || await db.Bezwaartermijnen.AnyAsync(b => b.CasusId == id, stop) || await db.Wachtplekken.AnyAsync(w => w.CasusId == id, stop),
            EigenWoorden = aanmelding.EigenWoorden,
            WoordenVanVerwijzer = aanmelding.IngediendDoor == IngediendDoor.Verwijzer,
            BelMijMaar = aanmelding.BelMijMaar,
            Situaties = [.. naslag.Situaties.Where(s => aanmelding.Situaties.Contains(s.Code)).Select(s => s.Titel)],
            Onderwerpen = [.. aanmelding.Leefgebieden.Select(l => new Onderwerp(Domain.Werkmodel.Code.Van(l), naslag.Van(l).InwonerNaam))],
            Overdrachten = geheel is null || !bezoek.Beslist ? [] : [.. Overdrachtdeel.Van(geheel, naslag, naslag.RegioVan(casus.Gemeente).Termijnen, Nederland.Vandaag(nu)).Select(o => o.Titel)],
            Verwijzer = await Verwijzerdeel.Lees(db, id, nu, stop),
        };
    }
}

/// <summary>A conversation that is prepared together, in a list.</summary>
sealed record Gespreksregel(Guid Id, string Met, string? Dag);

/// <summary>Who helps is away now or will be, until when, and who looks along; never why (Afwezigheid.sql, afwezig_bij).</summary>
sealed record Afwezigdeel(Guid Medewerker, DateOnly Eerste, DateOnly Laatste, string? Vervanger)
{
    internal static Task<List<Afwezigdeel>> Lees(MeedenkersDbContext db, CasusId casus, DateOnly vandaag, CancellationToken stop) => db.Database.SqlQuery<Afwezigdeel>(
        $"select medewerker as \"Medewerker\", eerste as \"Eerste\", laatste as \"Laatste\", vervanger as \"Vervanger\" from afwezig_bij({casus.Waarde}, {vandaag}) order by eerste").ToListAsync(stop);
}

/// <summary>An area of life in the words of residents, with its pictogram.</summary>
sealed record Onderwerp(string Code, string Naam);

/// <summary>The page speaks to the resident ("u"), or to a naaste about the resident (by name).</summary>
sealed record Aanspreking(string? Naam)
{
    public string U(bool hoofdletter = false) => Naam ?? (hoofdletter ? "U" : "u");

    public string Vraag(bool hoofdletter = false) => (Naam, hoofdletter) switch { (null, true) => "Uw vraag", (null, false) => "uw vraag", (_, true) => "De vraag", _ => "de vraag" };
}

/// <summary>Who referred, and exactly what that person sees.</summary>
sealed record Verwijzerdeel(string Naam, string Vak, Verwijzerstatus? Ziet)
{
    internal static async Task<Verwijzerdeel?> Lees(MeedenkersDbContext db, CasusId casus, DateTimeOffset nu, CancellationToken stop)
    {
        var verwijzing = await db.Verwijzingen.AsNoTracking().SingleOrDefaultAsync(v => v.CasusId == casus, stop);
        return verwijzing is null ? null
            : new(verwijzing.Naam, verwijzing.Vak, verwijzing.IsZichtbaar(nu) ? await Verwijzerstatus.Lees(db, verwijzing, stop) : null);
    }
}
