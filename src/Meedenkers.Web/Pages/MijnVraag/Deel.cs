using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>A part of the question in the words of a resident: where it is, who has it, and what comes next by which day.</summary>
sealed record Deel
{
    public required int Nummer { get; init; }
    public required Guid Id { get; init; }

    /// <summary>The words of this part when the question was divided.</summary>
    public string? Vraag { get; init; }
    public required IReadOnlyList<Onderwerp> Onderwerpen { get; init; }
    public required string Organisatie { get; init; }
    public required string Telefoon { get; init; }

    /// <summary>True when the number is that of the organisation itself, not of the aanmeldpunt.</summary>
    public required bool EigenTelefoon { get; init; }

    /// <summary>First name of who does it.</summary>
    public string? Meedenker { get; init; }
    public required Onderdeelstand Stand { get; init; }

    /// <summary>True when the first conversation has been.</summary>
    public required bool Kent { get; init; }

    /// <summary>The resident came back, and nobody has spoken with them since.</summary>
    public bool VraagtWeer { get; init; }

    /// <summary>The day by which the next step is due.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>The day by which the resident hears something, as promised when the question was sent.</summary>
    public required DateOnly Beloofd { get; init; }
    public DateOnly? Gelezen { get; init; }
    public DateOnly? Gevonden { get; init; }
    public DateOnly? Kennisgemaakt { get; init; }
    public required Contactgegevens Bereiken { get; init; }

    /// <summary>Name of who was asked last and could not, before the kennismaking.</summary>
    public string? KonNiet { get; init; }

    /// <summary>Who does it is away, now or soon.</summary>
    public Afwezigdeel? Afwezig { get; init; }

    public string TelefoonLink => "tel:" + string.Concat(Telefoon.Where(t => char.IsAsciiDigit(t) || t is '+'));

    public static Deel Van(Onderdeel onderdeel, int nummer, IReadOnlyList<WarmeOverdracht> overdrachten, Naslagwerk naslag, PortaalInstellingen portaal, Contactgegevens gegevens, string? meedenker, DateOnly beloofd)
    {
        var organisatie = naslag.Organisatie(onderdeel.Organisatie);
        var overdracht = WarmeOverdracht.Laatste(overdrachten, onderdeel.Id);
        var vorige = overdrachten.Where(o => o.Onderdelen.Contains(onderdeel.Id) && o != overdracht).MaxBy(o => o.VoorgesteldOp);
        return new()
        {
            Nummer = nummer,
            Id = onderdeel.Id.Waarde,
            Vraag = onderdeel.Vraag,
            Onderwerpen = [.. onderdeel.Leefgebieden.Select(l => new Onderwerp(Code.Van(l), naslag.Van(l).InwonerNaam))],
            Organisatie = organisatie.Naam,
            Telefoon = naslag.Telefoon(organisatie.Code) ?? portaal.Telefoon,
            EigenTelefoon = naslag.Telefoon(organisatie.Code) is not null,
            Meedenker = meedenker?.Split(' ', 2)[0],
            Stand = onderdeel.Stand,
            Kent = onderdeel.Niveau != Niveau.EigenNetwerk,
            KonNiet = onderdeel.Niveau == Niveau.EigenNetwerk && vorige is { Stand: Overdrachtstand.Geweigerd or Overdrachtstand.Teruggevallen } ? naslag.Organisatie(vorige.Naar).Naam : null,
            VraagtWeer = onderdeel.VraagtWeerSinds is not null,
            Uiterlijk = onderdeel.Uiterlijk,
            Beloofd = beloofd,
            Gelezen = overdracht is { Stand: Overdrachtstand.Aangenomen or Overdrachtstand.Bevestigd, BeantwoordOp: { } op } ? Nederland.Vandaag(op) : null,
            Gevonden = onderdeel.Toewijzing is { } toewijzing ? Nederland.Vandaag(toewijzing.Sinds) : null,
            Kennisgemaakt = overdracht?.Gesprek?.Op,
            Bereiken = gegevens,
        };
    }

    /// <summary>What a part is about, to tell it from the others: in the words of the resident, else by its areas of life.</summary>
    internal static string Waarover(Onderdeel onderdeel, Naslagwerk naslag) =>
        onderdeel.Vraag ?? string.Join(", ", onderdeel.Leefgebieden.Select(l => naslag.Van(l).InwonerNaam).DefaultIfEmpty("De rest van de vraag"));

    /// <summary>The heading of the page when this is the only part.</summary>
    public string Kop(int delen) => delen > 1 ? "zo staat het met uw vraag" : Stand switch
    {
        Onderdeelstand.Aangeboden => "uw vraag is verstuurd",
        _ when VraagtWeer => "u krijgt weer hulp",
        Onderdeelstand.TeVerdelen when Kent => "wij zoeken een andere meedenker",
        Onderdeelstand.TeVerdelen => "uw vraag is gelezen",
        Onderdeelstand.Kennismaken => "wij hebben een meedenker gevonden",
        _ => "u bent samen aan de slag",
    };

    /// <summary>What comes next and by which day; too late is said, with what to do.</summary>
    public string Straks(Aanspreking aan, DateOnly vandaag) => Stand switch
    {
        _ when IsTeLaat(vandaag) => $"{Vergeten(aan)} Dat spijt ons. Bel {Wie}, dan zoeken wij het meteen uit.",
        Onderdeelstand.Aangeboden => $"{Organisatie} leest {aan.Vraag()}. {Hoofdletter(Voor(Beloofd, vandaag))} {Hoort(aan)} van een meedenker.",
        Onderdeelstand.TeVerdelen when Kent => $"{Organisatie} zoekt een andere meedenker.{(Uiterlijk is { } dag ? $" {Hoofdletter(Voor(dag, vandaag))} {Hoort(aan)} wie dat wordt." : "")}",
        Onderdeelstand.TeVerdelen => $"{Organisatie} zoekt een meedenker die past. {Hoofdletter(Voor(Uiterlijk ?? Beloofd, vandaag))} {Hoort(aan)} van die meedenker.",
        Onderdeelstand.Lopend when VraagtWeer && Uiterlijk is { } dag => $"{Meedenker} {Belt(aan)} {Voor(dag, vandaag)}.",
        Onderdeelstand.Kennismaken => $"{Meedenker} {Belt(aan)} {Voor(Uiterlijk ?? Beloofd, vandaag)}. Dan {(aan.Naam is null ? "maakt u" : "maken zij")} kennis.",
        _ => aan.Naam is null ? $"{Meedenker} helpt u. U beslist." : $"{Meedenker} helpt {aan.Naam}.",
    };

    /// <summary>By which way the meedenker will make contact, without showing the details.</summary>
    public string? Waarlangs(Aanspreking aan) => Stand != Onderdeelstand.Kennismaken ? null : Bereiken switch
    {
        { Telefoon: { } nummer } => $"{Meedenker} gebruikt het nummer dat eindigt op {nummer.EindigtOp}.",
        { Email: not null } => $"{Meedenker} gebruikt het e-mailadres dat wij kennen.",
        _ => $"{Meedenker} gebruikt het adres dat wij kennen.",
    };

    /// <summary>Until when the meedenker is away and who looks along; null when nobody is away.</summary>
    public string? IsAfwezig(DateOnly vandaag) => Afwezig is not { } weg ? null
        : $"{Meedenker} is er niet {(weg.Eerste > vandaag ? $"van {Nederland.Lang(weg.Eerste, vandaag)} " : "")}tot en met {Nederland.Lang(weg.Laatste, vandaag)}. "
            + (weg.Vervanger is { } ander ? $"{ander.Split(' ', 2)[0]} kijkt {(weg.Eerste > vandaag ? "dan" : "zolang")} mee." : $"Is er dan iets? Bel {Wie}.");

    public string Wie => EigenTelefoon ? Organisatie : "ons";

    /// <summary>The steps of the line, in order: klaar, nu or straks, with what is said under each.</summary>
    public IEnumerable<(string Stand, string Titel, string Uitleg)> Stappen(DateOnly verstuurd, Aanspreking aan, DateOnly vandaag)
    {
        const string hier = "Hier is het nu.";
        var nu = Stand switch { Onderdeelstand.Aangeboden => 0, Onderdeelstand.TeVerdelen => 1, Onderdeelstand.Kennismaken => 2, _ => 4 };
        string Plek(int stap) => stap < nu ? "klaar" : stap == nu ? "nu" : "straks";
        string Op(DateOnly? dag) => dag is { } d ? Hoofdletter(Dag(d, vandaag)) + "." : "";

        yield return (Plek(0), "Verstuurd", $"{Op(verstuurd)}{(nu == 0 ? " " + hier : "")}");
        yield return (Plek(1), $"Gelezen door {Organisatie}", nu < 1 ? "Iemand leest het op een werkdag." : $"{Op(Gelezen)}{(nu == 1 ? " " + hier : "")}".Trim());
        yield return (Plek(2), Kent && nu == 1 ? "Andere meedenker gevonden" : "Meedenker gevonden", nu < 2 ? $"{Organisatie} zoekt iemand die past." : nu == 2 ? hier : Op(Gevonden));
        yield return (Plek(3), "Kennismaken", nu > 3 ? Op(Kennisgemaakt) : aan.Naam is null ? "U vertelt wat er is en wat u wilt. Past het niet? Zeg het gerust." : $"{aan.Naam} vertelt wat er is. Meekijken of meedoen mag.");
        yield return (Plek(4), "Samen aan de slag", nu == 4 ? hier : aan.Naam is null ? "U maakt samen een plan. U beslist." : $"Samen een plan maken. {aan.Naam} beslist.");
    }

    bool IsTeLaat(DateOnly vandaag) => Stand switch
    {
        Onderdeelstand.Aangeboden => Beloofd < vandaag,
        Onderdeelstand.Lopend when VraagtWeer => Uiterlijk < vandaag,
        Onderdeelstand.Lopend or Onderdeelstand.Afgesloten => false,
        _ => Uiterlijk < vandaag,
    };

    string Vergeten(Aanspreking aan) => Stand is Onderdeelstand.Kennismaken or Onderdeelstand.Lopend ? $"{Meedenker} had al contact moeten maken."
        : aan.Naam is null ? "U had al iets moeten horen." : $"{aan.Naam} had al iets moeten horen.";

    string Belt(Aanspreking aan) => Bereiken switch { { Telefoon: not null } => $"belt {aan.U()}", { Email: not null } => $"mailt {aan.U()}", _ => $"schrijft {aan.U()}" };

    static string Hoort(Aanspreking aan) => aan.Naam is null ? "hoort u" : $"hoort {aan.Naam}";

    static string Voor(DateOnly dag, DateOnly vandaag) => dag == vandaag ? "uiterlijk vandaag" : $"uiterlijk op {Nederland.Lang(dag, vandaag)}";

    static string Dag(DateOnly dag, DateOnly vandaag) => dag == vandaag ? $"vandaag, {Nederland.Lang(dag, vandaag)}" : Nederland.Lang(dag, vandaag);

    static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
