using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>What the portal found when it looked at a website: on how many days in a row it failed, and the last of those.</summary>
public sealed record Kaartlink(int Foutdagen, DateOnly? LaatsteFout)
{
    /// <summary>One bad day is no dead link.</summary>
    public const int DoodNa = 3;

    public static readonly Kaartlink Onbekend = new(0, null);

    public bool IsDood => Foutdagen >= DoodNa;

    internal Kaartlink Na(bool bereikbaar, DateOnly dag) => bereikbaar ? Onbekend : dag <= LaatsteFout ? this : new(Foutdagen + 1, dag);
}

public sealed partial class Kaartvermelding
{
    /// <summary>So many days before the term is over the owner is asked to check.</summary>
    public const int VooraankondigingDagen = 14;

    /// <summary>Longest that something can be closed for a time; after that it is no longer temporary.</summary>
    public const int GeslotenMaanden = 12;

    public Kaartlink Link { get; private set; } = Kaartlink.Onbekend;

    /// <summary>When the website was last looked at.</summary>
    public DateTimeOffset? LinkGekekenOp { get; private set; }

    /// <summary>Reports of readers that nobody answered yet, and the day of the first of them.</summary>
    public int OpenMeldingen { get; private set; }
    public DateOnly? MeldingSinds { get; private set; }

    /// <summary>The first day on which the owner has something to do about this entry; lists start from it.</summary>
    public DateOnly AandachtVanaf { get; private set; }

    /// <summary>When the owner was told that the term ends soon, and that it is over; both once for a term.</summary>
    public DateTimeOffset? HerinnerdOp { get; private set; }
    public DateTimeOffset? GemaandOp { get; private set; }

    public bool StaatOpKaart => VanKaartOp is null;

    public Kaartversheid Versheid(DateOnly vandaag) =>
        vandaag > ControleUiterlijk || GecontroleerdOp is null ? Kaartversheid.Verlopen
        : vandaag >= ControleUiterlijk.AddDays(-VooraankondigingDagen) ? Kaartversheid.AanDeBeurt
        : Kaartversheid.Vers;

    public bool IsGesloten(DateOnly vandaag) => GeslotenTot >= vandaag;

    public bool VraagtAandacht(DateOnly vandaag) => StaatOpKaart && AandachtVanaf <= vandaag;

    public Weigering? WaaromNietControleer(Medewerker door) => !MagBijhouden(door) ? Weigering.KaartNietVanU : !StaatOpKaart ? Weigering.KaartStaatErNietOp : null;

    /// <summary>"Alles klopt nog": the owner looked today. Twice on a day is once. Throws KaartNietVanU or KaartStaatErNietOp.</summary>
    public void Controleer(Termijnen termijnen, Medewerker door, DateOnly vandaag)
    {
        Weigeringen.GooiBij(WaaromNietControleer(door));
        (GecontroleerdOp, ControleUiterlijk) = (vandaag, vandaag.AddMonths(termijnen.KaartControleMaanden));
        (HerinnerdOp, GemaandOp) = (null, null);
        BepaalAandacht();
    }

    /// <summary>Gives KaartNietVanU or KaartGeslotenKloptNiet.</summary>
    public Weigering? WaaromNietSluit(DateOnly? tot, Medewerker door, DateOnly vandaag) =>
        !MagBijhouden(door) ? Weigering.KaartNietVanU
        : tot < vandaag || tot > vandaag.AddMonths(GeslotenMaanden) ? Weigering.KaartGeslotenKloptNiet
        : null;

    /// <summary>Closed up to and including a day, or open again with null. Throws what <see cref="WaaromNietSluit"/> gives.</summary>
    public void Sluit(DateOnly? tot, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSluit(tot, door, Nederland.Vandaag(nu)));
        if (GeslotenTot == tot) return;
        (GeslotenTot, GewijzigdOp) = (tot, nu);
    }

    public Weigering? WaaromNietMeldRuimte(Medewerker door) => MagBijhouden(door) ? null : Weigering.KaartNietVanU;

    /// <summary>What the owner says about room today; null takes back what was said. Throws KaartNietVanU.</summary>
    public void MeldRuimte(Kaartruimte? ruimte, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietMeldRuimte(door));
        var nieuw = ruimte is { } een ? new Kaartcapaciteit(een, Nederland.Vandaag(nu)) : null;
        if (nieuw == Capaciteit) return;
        (Capaciteit, GewijzigdOp) = (nieuw, nu);
    }

    /// <summary>Gives KaartAlleenRegio: who keeps an entry, and whether it is back on the kaart, is for the region.</summary>
    public static Weigering? WaaromNietBeheer(Medewerker door) => IsRegio(door) ? null : Weigering.KaartAlleenRegio;

    /// <summary>Who keeps it right from now on; null is the regiobeheerder. The new owner is reminded as if nobody was. Throws KaartAlleenRegio.</summary>
    public void WijsEigenaar(OrganisatieCode? eigenaar, Medewerker door)
    {
        Weigeringen.GooiBij(WaaromNietBeheer(door));
        if (Eigenaar == eigenaar) return;
        (Eigenaar, HerinnerdOp, GemaandOp) = (eigenaar, null, null);
    }

    /// <summary>Gives KaartAlleenRegio or KaartNetwerkBlijft.</summary>
    public Weigering? WaaromNietHaalEraf(Medewerker door) => !IsRegio(door) ? Weigering.KaartAlleenRegio : Organisatie is not null ? Weigering.KaartNetwerkBlijft : null;

    /// <summary>Off the kaart; <see cref="ZetErop"/> brings it back as it was. Throws what <see cref="WaaromNietHaalEraf"/> gives.</summary>
    public void HaalEraf(Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietHaalEraf(door));
        if (!StaatOpKaart) return;
        (VanKaartOp, GewijzigdOp) = (nu, nu);
    }

    /// <summary>On the kaart again. Throws KaartAlleenRegio.</summary>
    public void ZetErop(Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeheer(door));
        if (StaatOpKaart) return;
        (VanKaartOp, GewijzigdOp) = (null, nu);
    }

    /// <summary>Gives KaartStaatErNietOp or what <see cref="Kaartmelding.WaaromNiet"/> gives.</summary>
    public Weigering? WaaromNietMeld(Kaartfout? fout, Naamlozetekst tekst) => StaatOpKaart ? Kaartmelding.WaaromNiet(fout, tekst) : Weigering.KaartStaatErNietOp;

    /// <summary>A reader says that something is wrong; the key comes from the form. Throws what <see cref="WaaromNietMeld"/> gives.</summary>
    public Kaartmelding Meld(Guid id, Kaartfout? fout, Naamlozetekst tekst, DateOnly vandaag)
    {
        Weigeringen.GooiBij(WaaromNietMeld(fout, tekst));
        OpenMeldingen++;
        MeldingSinds ??= vandaag;
        BepaalAandacht();
        return new(id, Code, fout, tekst, vandaag);
    }

    /// <summary>Gives KaartNietVanU or KaartmeldingIsAf.</summary>
    public Weigering? WaaromNietHandelAf(Kaartmelding melding, Medewerker door) =>
        !MagBijhouden(door) ? Weigering.KaartNietVanU : melding.Stand != Kaartmeldingstand.Open ? Weigering.KaartmeldingIsAf : null;

    /// <summary>The owner corrected what a reader pointed at (no reason), or puts the report aside with one. Throws what <see cref="WaaromNietHandelAf"/> gives.</summary>
    public void HandelAf(Kaartmelding melding, Kaartmeldingreden? reden, Medewerker door, DateTimeOffset nu)
    {
        if (melding.Vermelding != Code) throw new ArgumentException("This report is of another entry.", nameof(melding));
        Weigeringen.GooiBij(WaaromNietHandelAf(melding, door));
        melding.Sluit(reden, nu);
        OpenMeldingen = Math.Max(0, OpenMeldingen - 1);
        if (OpenMeldingen == 0) MeldingSinds = null;
        BepaalAandacht();
    }

    /// <summary>The portal looked at the website. Failing more than once on a day counts once.</summary>
    public void BekekenLink(bool bereikbaar, DateTimeOffset nu)
    {
        (Link, LinkGekekenOp) = (Link.Na(bereikbaar, Nederland.Vandaag(nu)), nu);
        BepaalAandacht();
    }

    /// <summary>Once, in the days before the term ends.</summary>
    public bool MoetHerinnerd(DateOnly vandaag) => StaatOpKaart && HerinnerdOp is null && GemaandOp is null && Versheid(vandaag) == Kaartversheid.AanDeBeurt;

    /// <summary>Once, after the term has ended.</summary>
    public bool MoetGemaand(DateOnly vandaag) => StaatOpKaart && GemaandOp is null && vandaag > ControleUiterlijk;

    /// <summary>The owner is told now; nothing when there is nothing to tell.</summary>
    public void Herinner(DateTimeOffset nu)
    {
        var vandaag = Nederland.Vandaag(nu);
        if (MoetGemaand(vandaag)) GemaandOp = nu;
        else if (MoetHerinnerd(vandaag)) HerinnerdOp = nu;
    }

    void BepaalAandacht()
    {
        var controle = GecontroleerdOp is null ? ControleUiterlijk : ControleUiterlijk.AddDays(-VooraankondigingDagen);
        AandachtVanaf = new[] { MeldingSinds, Link.IsDood ? Link.LaatsteFout : null }.OfType<DateOnly>().Append(controle).Min();
    }
}
