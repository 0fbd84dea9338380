using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>How sure a reader can be of an entry: checked not long ago, to be checked soon, or longer ago than the region allows.</summary>
public enum Kaartversheid { Vers, AanDeBeurt, Verlopen }

/// <summary>Whether there is room, as the owner says.</summary>
public enum Kaartruimte { Ruimte, Wachttijd, Vol }

/// <summary>What the owner said about room, and on which day: without that day nobody can weigh it.</summary>
public sealed record Kaartcapaciteit(Kaartruimte Ruimte, DateOnly Op);

/// <summary>
/// An entry of the sociale kaart: what readers read of somebody who helps, and how sure they can be of it. Every organisation of the
/// network has one with its own code; others (a walk-in, a food bank) are on the kaart only. Saving is not checking.
/// </summary>
public sealed partial class Kaartvermelding
{
    public const int CodeMaximum = 60;

    /// <summary>Words that are pages of their own where the code of an entry stands in the address.</summary>
    static readonly string[] Bezet = ["nieuw", "synoniemen", "voor", "netwerk"];

    Kaartvermelding() { }

    Kaartvermelding(string code, string regio, OrganisatieCode? organisatie, OrganisatieCode? eigenaar, DateOnly vandaag) =>
        (Code, Regio, Organisatie, Eigenaar, ControleUiterlijk, AandachtVanaf) = (code, regio, organisatie, eigenaar, vandaag, vandaag);

    public string Code { get; private set; } = "";
    public string Regio { get; private set; } = "";

    /// <summary>The organisation of the network whose entry this is; then the region keeps its name, kind, gemeenten and aanbod.</summary>
    public OrganisatieCode? Organisatie { get; private set; }

    /// <summary>Who keeps it right; null is the regiobeheerder.</summary>
    public OrganisatieCode? Eigenaar { get; private set; }

    public string Naam { get; private set; } = "";
    public Kaartsoort Soort { get; private set; }
    public bool Onafhankelijk { get; private set; }
    public string? Tekst { get; private set; }
    public IReadOnlyList<string> Gemeenten { get; private set; } = [];
    public IReadOnlyList<Leefgebied> Leefgebieden { get; private set; } = [];
    public IReadOnlyList<Doelgroep> Doelgroepen { get; private set; } = [];
    public IReadOnlyList<string> Talen { get; private set; } = [];
    public string? Adres { get; private set; }
    public string? Openingstijden { get; private set; }
    public string? Telefoon { get; private set; }
    public string? Email { get; private set; }
    public string? Website { get; private set; }

    /// <summary>Number of the version that readers see.</summary>
    public int Versie { get; private set; }

    /// <summary>When something that readers see was last saved; checking is not saving.</summary>
    public DateTimeOffset GewijzigdOp { get; private set; }

    /// <summary>The last day on which the owner said that everything is still right; null is never.</summary>
    public DateOnly? GecontroleerdOp { get; private set; }

    /// <summary>The last day on which readers may be sure of it.</summary>
    public DateOnly ControleUiterlijk { get; private set; }

    /// <summary>Off the kaart since; nothing of it is lost.</summary>
    public DateTimeOffset? VanKaartOp { get; private set; }

    /// <summary>Temporarily closed up to and including this day.</summary>
    public DateOnly? GeslotenTot { get; private set; }
    public Kaartcapaciteit? Capaciteit { get; private set; }

    public Kaartinhoud Inhoud => new(Naam, Soort, Onafhankelijk)
    {
        Tekst = Tekst,
        Gemeenten = Gemeenten,
        Leefgebieden = Leefgebieden,
        Doelgroepen = Doelgroepen,
        Talen = Talen,
        Adres = Adres,
        Openingstijden = Openingstijden,
        Telefoon = Telefoon,
        Email = Email,
        Website = Website,
    };

    /// <summary>Small letters, digits and single dashes, a letter first, and no word that is a page: it is part of a web address and never changes.</summary>
    public static bool IsCode(string code) =>
        code.Length is >= 2 and <= CodeMaximum && char.IsAsciiLetterLower(code[0]) && !code.EndsWith('-') && !code.Contains("--", StringComparison.Ordinal)
        && code.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-') && !Bezet.Contains(code);

    /// <summary>An entry that is no organisation of the network. Throws what <see cref="WaaromNietNieuw"/> gives.</summary>
    public static (Kaartvermelding Vermelding, Kaartversie Versie) Nieuw(string code, string regio, Kaartinhoud inhoud, OrganisatieCode? eigenaar, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietNieuw(code, inhoud, door));
        var vermelding = new Kaartvermelding(code, regio, null, eigenaar, Nederland.Vandaag(nu));
        return (vermelding, vermelding.Neem(inhoud.Schoon(), door.Id, nu));
    }

    /// <summary>Gives KaartAlleenRegio, KaartcodeKloptNiet, KaartsoortIsVanNetwerk or a refusal of <see cref="Kaartinhoud.WaaromNiet"/>.</summary>
    public static Weigering? WaaromNietNieuw(string code, Kaartinhoud inhoud, Medewerker door) =>
        !IsRegio(door) ? Weigering.KaartAlleenRegio
        : !IsCode(code) ? Weigering.KaartcodeKloptNiet
        : IsVanNetwerk(inhoud.Soort) ? Weigering.KaartsoortIsVanNetwerk
        : inhoud.WaaromNiet();

    /// <summary>The entry of an organisation of the network; it keeps its own entry.</summary>
    public static (Kaartvermelding Vermelding, Kaartversie Versie) Van(Organisatie organisatie, string regio, DateTimeOffset nu)
    {
        var vermelding = new Kaartvermelding(organisatie.Code.Waarde, regio, organisatie.Code, organisatie.Code, Nederland.Vandaag(nu));
        return (vermelding, vermelding.Neem(vermelding.Inhoud.Als(organisatie), null, nu));
    }

    /// <summary>Takes over what the region changed about the organisation; null when nothing did.</summary>
    public Kaartversie? Volg(Organisatie organisatie, DateTimeOffset nu)
    {
        if (Organisatie != organisatie.Code) throw new ArgumentException("This is the entry of somebody else.", nameof(organisatie));
        var nieuw = Inhoud.Als(organisatie);
        return nieuw == Inhoud && Versie > 0 ? null : Neem(nieuw, null, nu);
    }

    /// <summary>The regiobeheerder may keep every entry, a coördinator those of the own organisation.</summary>
    public bool MagBijhouden(Medewerker wie) => IsRegio(wie) || (wie is { Actief: true, Functie: Functie.Coordinator } && wie.Organisatie is { } organisatie && organisatie == Eigenaar);

    /// <summary>Gives KaartNietVanU, KaartsoortIsVanNetwerk or a refusal of <see cref="Kaartinhoud.WaaromNiet"/>.</summary>
    public Weigering? WaaromNietWerkBij(Kaartinhoud inhoud, Medewerker door) =>
        !MagBijhouden(door) ? Weigering.KaartNietVanU
        : Organisatie is null && IsVanNetwerk(inhoud.Soort) ? Weigering.KaartsoortIsVanNetwerk
        : Vast(inhoud).WaaromNiet();

    /// <summary>
    /// Saves what readers read, as a new version; null when nothing changed. Of an organisation of the network its name, kind, gemeenten
    /// and aanbod stay as the region keeps them. Throws what <see cref="WaaromNietWerkBij"/> gives.
    /// </summary>
    public Kaartversie? WerkBij(Kaartinhoud inhoud, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietWerkBij(inhoud, door));
        var nieuw = Vast(inhoud).Schoon();
        return nieuw == Inhoud ? null : Neem(nieuw, door.Id, nu);
    }

    /// <summary>Makes what an older version said the newest one; null when it says the same as now. Throws as <see cref="WerkBij"/>.</summary>
    public Kaartversie? ZetVersieTerug(Kaartversie versie, Medewerker door, DateTimeOffset nu) =>
        versie.Vermelding == Code ? WerkBij(versie.Inhoud, door, nu) : throw new ArgumentException("This version is of another entry.", nameof(versie));

    Kaartinhoud Vast(Kaartinhoud inhoud) => Organisatie is null ? inhoud : inhoud.MetVaste(Inhoud);

    Kaartversie Neem(Kaartinhoud inhoud, MedewerkerId? door, DateTimeOffset nu)
    {
        if (inhoud.Website != Website) Link = Kaartlink.Onbekend;
        (Naam, Soort, Onafhankelijk, Tekst) = (inhoud.Naam, inhoud.Soort, inhoud.Onafhankelijk, inhoud.Tekst);
        (Gemeenten, Leefgebieden, Doelgroepen, Talen) = (inhoud.Gemeenten, inhoud.Leefgebieden, inhoud.Doelgroepen, inhoud.Talen);
        (Adres, Openingstijden, Telefoon, Email, Website) = (inhoud.Adres, inhoud.Openingstijden, inhoud.Telefoon, inhoud.Email, inhoud.Website);
        (Versie, GewijzigdOp) = (Versie + 1, nu);
        BepaalAandacht();
        return new(Code, Versie, inhoud, door, nu);
    }

    static bool IsRegio(Medewerker wie) => wie is { Actief: true, Functie: Functie.Regiobeheerder };

    static bool IsVanNetwerk(Kaartsoort soort) => soort is Kaartsoort.Formeel or Kaartsoort.Informeel or Kaartsoort.Aspect;
}
