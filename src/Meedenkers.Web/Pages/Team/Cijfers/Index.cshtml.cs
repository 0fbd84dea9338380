using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Pages.Team.Afwezig;
using Meedenkers.Web.Pages.Team.Profiel;

namespace Meedenkers.Web.Pages.Team.Cijfers;

/// <summary>The work of the own organisation in exact numbers, for its coördinator; of residents only how many, and the way to the list where the work is.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer) : Teampagina(kamer)
{
    internal const int MeesteMensen = 50;
    const int MaandenPerRij = 3;

    public Weergave Beeld { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Kruimels(new("Mensen", "/team/mensen"), new Kruimel("Cijfers"));
        var cijfers = await Werkcijfers.Lees(Db, Vandaag, Stop);
        var ruimte = await Ruimte.Lees(Db, Vandaag, Stop);
        var aanwezig = await Db.AanwezigOp(Vandaag, Stop);
        var weg = aanwezig.Mensen.Where(m => !m.IsGestopt && aanwezig.Eerstvolgende(m.Id) is not null).ToList();
        Beeld = new(
            Nederland.Lang(Vandaag), Naslag.Organisatie(Ik.EigenOrganisatie).Naam, cijfers.Open, cijfers.TeLaat,
            [.. ruimte.OrderBy(r => r.Over).ThenByDescending(r => r.Bezet).Take(MeesteMensen).Select(r => Toon(r, cijfers.Van(r.Id)))], ruimte.Count,
            new(ruimte.Sum(r => r.Bezet), ruimte.Sum(r => Math.Max(r.Van, r.Bezet)), ruimte.Where(r => r.WegTot is null && !IsMinder(r)).Sum(r => Math.Max(r.Over, 0))),
            [.. new[] { Wachtsoort.Aanbod, Wachtsoort.TeVerdelen, Wachtsoort.EersteContact, Wachtsoort.Gesprek, Wachtsoort.Opnieuw }.Select(s => Toon(s, [.. cijfers.Van(s)])).Where(w => w.Aantal > 0)],
            Toon(cijfers.Elders), Bezwaar(cijfers.Bezwaar), Uitkomsten(cijfers.Overdrachten), Perioden(cijfers.Overdrachten),
            [.. weg.OrderBy(m => aanwezig.Eerstvolgende(m.Id)!.Periode.Eerste).Take(MeesteMensen).Select(m => Toon(m, aanwezig, cijfers.Van(m.Id).Onderdelen))], weg.Count,
            aanwezig.ZonderHelper.Sum(wie => cijfers.Van(wie).Onderdelen));
    }

    bool IsMinder(Ruimte mens) => mens.Profiel?.IsMinder(Vandaag) == true;

    Mens Toon(Ruimte mens, Persoonstelling telling) => new(mens.Id.Waarde, mens.Naam, telling.Onderdelen, telling.TeLaat, mens.Bezet, mens.Van,
        [.. new[] { mens.Afwezig(Vandaag), IsMinder(mens) ? $"even geen nieuwe vragen, {Profielregels.Minder(mens.Profiel!.MinderTot!.Value, Vandaag)}" : null }.OfType<string>()]);

    Wacht Toon(Wachtsoort soort, IReadOnlyList<Wachttelling> tellingen)
    {
        var laat = tellingen.FirstOrDefault(t => t.TeLaat);
        var langst = tellingen.Count == 0 ? 0 : Dagen(Nederland.Vandaag(tellingen.Min(t => t.Sinds)));
        return new(soort, tellingen.Sum(t => t.Aantal), Woorden(langst), laat?.Aantal ?? 0, laat is null ? "" : Woorden(Dagen(laat.Uiterlijk)));
    }

    Wachtenden Toon(Dagtelling elders) => new(elders.Aantal, elders.Voorbij, elders.Eerste is { } dag ? Woorden(Dagen(dag)) : "");

    Bezwaren Bezwaar(Dagtelling bezwaar) => new(bezwaar.Aantal, bezwaar.Voorbij, bezwaar.Eerste is { } dag ? Nederland.Kort(dag, Vandaag) : "");

    Weg Toon(Medewerker mens, Aanwezigheid aanwezig, int onderdelen)
    {
        var afwezig = aanwezig.Eerstvolgende(mens.Id)!;
        return new(afwezig.Id, mens.Naam, Team.Woorden.Hoofdletter(Afwezigregel.Dagen(afwezig.Periode, Vandaag)), afwezig.Periode.Bevat(Vandaag),
            aanwezig.Mensen.FirstOrDefault(m => m.Id == afwezig.Vervanger)?.Naam, onderdelen);
    }

    int Dagen(DateOnly sinds) => Vandaag.DayNumber - sinds.DayNumber;

    static string Woorden(int dagen) => dagen switch { 0 => "vandaag", 1 => "1 dag", _ => $"{dagen} dagen" };

    static IReadOnlyList<Uitkomst> Uitkomsten(IReadOnlyList<Overdrachttelling> alle)
    {
        Uitkomst Tel(string wat, Func<Overdrachttelling, bool> welke) =>
            new(wat, alle.Where(o => o.Gegeven && welke(o)).Sum(o => o.Aantal), alle.Where(o => !o.Gegeven && welke(o)).Sum(o => o.Aantal));
        return
        [
            Tel("Loopt nu", o => o.Loopt),
            Tel("Warm: er was een gesprek", o => o.IsWarm),
            Tel("Koud: zonder gesprek", o => o.IsKoud),
            Tel("Niet aangenomen", o => o.Stand == Overdrachtstand.Geweigerd),
            Tel("Teruggevallen: te laat", o => o.Stand == Overdrachtstand.Teruggevallen),
            Tel("Ingetrokken", o => o.Stand == Overdrachtstand.Ingetrokken),
        ];
    }

    IReadOnlyList<Driemaands> Perioden(IReadOnlyList<Overdrachttelling> alle) =>
        [.. Enumerable.Range(0, Werkcijfers.Maanden / MaandenPerRij).Select(nr => Werkcijfers.EersteMaand(Vandaag).AddMonths(nr * MaandenPerRij)).Select(begin =>
        {
            var eind = begin.AddMonths(MaandenPerRij);
            var over = alle.Where(o => o.Maand >= begin && o.Maand < eind).ToList();
            int Tel(bool gegeven, Func<Overdrachttelling, bool> welke) => over.Where(o => o.Gegeven == gegeven && welke(o)).Sum(o => o.Aantal);
            return new Driemaands($"{Nederland.Maand(begin, Vandaag)} t/m {Nederland.Maand(eind.AddMonths(-1), Vandaag)}",
                new(Tel(true, o => o.IsWarm), Tel(true, o => o.IsKoud)), new(Tel(false, o => o.IsWarm), Tel(false, o => o.IsKoud)));
        })];

    public sealed record Weergave(string Dag, string Organisatie, int Open, int TeLaat, IReadOnlyList<Mens> Mensen, int AantalMensen, Plekken Plekken, IReadOnlyList<Wacht> Wachten,
        Wachtenden Elders, Bezwaren Bezwaar, IReadOnlyList<Uitkomst> Uitkomsten, IReadOnlyList<Driemaands> Perioden, IReadOnlyList<Weg> Weg, int AantalWeg, int ZonderHelper)
    {
        public int Lopend => Uitkomsten[0].Gegeven + Uitkomsten[0].Gekregen;

        public int WachtOpU => Wachten.Where(w => w.Soort is Wachtsoort.Aanbod or Wachtsoort.TeVerdelen).Sum(w => w.Aantal);

        public int Meeste => Perioden.Max(p => Math.Max(p.Gegeven.Samen, p.Gekregen.Samen));
    }

    public sealed record Mens(Guid Id, string Naam, int Onderdelen, int TeLaat, int Bezet, int Van, IReadOnlyList<string> Let);

    /// <param name="Vrij">Of who is there and takes new questions.</param>
    public sealed record Plekken(int Bezet, int Alle, int Vrij);

    public sealed record Wacht(Wachtsoort Soort, int Aantal, string Langst, int TeLaat, string LangstTeLaat);

    public sealed record Wachtenden(int Aantal, int Voorbij, string Langst);

    public sealed record Bezwaren(int Aantal, int Voorbij, string Eerste);

    public sealed record Uitkomst(string Wat, int Gegeven, int Gekregen);

    public sealed record Driemaands(string Wanneer, Overgegaan Gegeven, Overgegaan Gekregen);

    public sealed record Overgegaan(int Warm, int Koud)
    {
        public int Samen => Warm + Koud;
    }

    public sealed record Weg(Guid Id, string Naam, string Dagen, bool IsNu, string? Vervanger, int Onderdelen);
}
