using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;

namespace Meedenkers.Domain.Advies;

/// <summary>A professional without an account who asks: their work, and how they hear that there is an answer.</summary>
public sealed record Adviesverwijzer(string Vak, Emailadres? Email, Telefoonnummer? Telefoon);

/// <summary>
/// Somebody asks a professional colleague what to do, without saying about whom. It belongs to the one who asks until that one
/// closes it, and to the organisation that is asked; about which casus it is, stands elsewhere (<see cref="Adviesverband"/>).
/// </summary>
public sealed class Adviesvraag
{
    public const int TekstMaximum = 1000;

    readonly List<Adviesbericht> berichten = [];

    Adviesvraag() { }

    Adviesvraag(Guid id, Naamlozetekst vraag, string? gemeente, OrganisatieCode aan, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNiet(vraag));
        (Id, Vraag, Gemeente, Aan, GesteldOp) = (id, vraag.Schoon!, gemeente, aan, nu);
        Wacht(termijnen, nu);
    }

    public Guid Id { get; private set; }
    public string Vraag { get; private set; } = "";

    /// <summary>Where it plays; null when that was not said.</summary>
    public string? Gemeente { get; private set; }

    /// <summary>The organisation that is asked.</summary>
    public OrganisatieCode Aan { get; private set; }

    /// <summary>Who asked, and of which organisation; both null for a verwijzer.</summary>
    public MedewerkerId? Medewerker { get; private set; }
    public OrganisatieCode? Organisatie { get; private set; }
    public Adviesverwijzer? Verwijzer { get; private set; }

    /// <summary>Hash of the link with which a verwijzer follows it; null for a medewerker, and after its term.</summary>
    public string? LinkHash { get; private set; }
    public DateTimeOffset GesteldOp { get; private set; }

    /// <summary>When somebody last asked, answered or closed.</summary>
    public DateTimeOffset LaatstOp { get; private set; }

    /// <summary>See <see cref="Adviesstand"/>; a column, so that lists need no thread.</summary>
    public Adviesstand Stand { get; private set; }

    /// <summary>Sort key: the last working day for an answer; far away when none is awaited.</summary>
    public DateOnly Uiterlijk { get; private set; }

    /// <summary>When the asked organisation was reminded in this term.</summary>
    public DateTimeOffset? HerinnerdOp { get; private set; }
    public Adviesuitkomst? Uitkomst { get; private set; }
    public IReadOnlyList<Adviesbericht> Berichten => berichten;

    public bool IsVanVerwijzer => Verwijzer is not null;

    /// <summary>Gives AdviesvraagOntbreekt or a refusal of <see cref="Naamlozetekst"/>.</summary>
    public static Weigering? WaaromNiet(Naamlozetekst vraag) => vraag.Schoon is null ? Weigering.AdviesvraagOntbreekt : vraag.WaaromNiet(TekstMaximum);

    /// <summary>A medewerker asks. Throws what <see cref="WaaromNiet"/> gives.</summary>
    public static Adviesvraag VanMedewerker(Guid id, Naamlozetekst vraag, string? gemeente, OrganisatieCode aan, Handelende door, Termijnen termijnen, DateTimeOffset nu) =>
        new(id, vraag, gemeente, aan, termijnen, nu)
        {
            Medewerker = door.Medewerker ?? throw new ArgumentException("Only a medewerker asks in this way.", nameof(door)),
            Organisatie = door.Organisatie,
        };

    /// <summary>Gives AdviesNietBereikbaar, or what <see cref="WaaromNiet"/> gives.</summary>
    public static Weigering? WaaromNietVanVerwijzer(Naamlozetekst vraag, Adviesverwijzer verwijzer) =>
        verwijzer.Email is null && verwijzer.Telefoon is null ? Weigering.AdviesNietBereikbaar : WaaromNiet(vraag);

    /// <summary>A verwijzer asks, and follows it with a link. Throws what <see cref="WaaromNietVanVerwijzer"/> gives.</summary>
    public static Adviesvraag VanVerwijzer(Guid id, Naamlozetekst vraag, string? gemeente, OrganisatieCode aan, Adviesverwijzer verwijzer, Linksleutel link, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVanVerwijzer(vraag, verwijzer));
        return new(id, vraag, gemeente, aan, termijnen, nu) { Verwijzer = verwijzer, LinkHash = link.Hash() };
    }

    /// <summary>May this person read it? Gives AdviesNietAanU; who holds the link of a verwijzer comes in by another door.</summary>
    public Weigering? WaaromNietLees(Medewerker door) => IsVrager(Handelende.Van(door)) || IsGevraagde(door) ? null : Weigering.AdviesNietAanU;

    /// <summary>Gives AdviesNietAanU, AdviesEigenVraag, AdviesIsGesloten, AdviesantwoordOntbreekt or a refusal of <see cref="Naamlozetekst"/>.</summary>
    public Weigering? WaaromNietBeantwoord(Naamlozetekst antwoord, Medewerker door) =>
        WaaromNietAntwoorden(door) ?? (antwoord.Schoon is null ? Weigering.AdviesantwoordOntbreekt : antwoord.WaaromNiet(TekstMaximum));

    /// <summary>The same before anything is typed.</summary>
    public Weigering? WaaromNietAntwoorden(Medewerker door) =>
        !IsGevraagde(door) ? Weigering.AdviesNietAanU
        : Medewerker == door.Id ? Weigering.AdviesEigenVraag
        : WaaromNietVerder();

    /// <summary>
    /// A professional colleague answers. The first answer in a term is work done: gives the fact that counts it, else null. Throws
    /// what <see cref="WaaromNietBeantwoord"/> gives.
    /// </summary>
    public Adviesfeit? Beantwoord(Naamlozetekst antwoord, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBeantwoord(antwoord, door));
        berichten.Add(new(Id, antwoord.Schoon!, door.Id, isAntwoord: true, nu));
        var feit = Stand == Adviesstand.Wacht ? Adviesfeit.VanAntwoord(this, opTijd: Nederland.Vandaag(nu) <= Uiterlijk, nu) : null;
        (Stand, Uiterlijk, LaatstOp) = (Adviesstand.Beantwoord, DateOnly.MaxValue, nu);
        return feit;
    }

    /// <summary>Gives AdviesNietVanU, AdviesIsGesloten, AdviesvraagOntbreekt or a refusal of <see cref="Naamlozetekst"/>.</summary>
    public Weigering? WaaromNietVraagVerder(Naamlozetekst vraag, Handelende door) => WaaromNietVrager(door) ?? WaaromNietVerder() ?? WaaromNiet(vraag);

    /// <summary>Who asked says more or asks on; after an answer a new term begins. Throws what <see cref="WaaromNietVraagVerder"/> gives.</summary>
    public void VraagVerder(Naamlozetekst vraag, Handelende door, Termijnen termijnen, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietVraagVerder(vraag, door));
        berichten.Add(new(Id, vraag.Schoon!, door.Medewerker, isAntwoord: false, nu));
        if (Stand == Adviesstand.Beantwoord) Wacht(termijnen, nu);
        LaatstOp = nu;
    }

    /// <summary>Gives AdviesNietVanU, AdviesIsGesloten, or AdviesZonderCasus for a verwijzer, who has no casus to scale.</summary>
    public Weigering? WaaromNietSluit(Adviesuitkomst uitkomst, Handelende door) =>
        WaaromNietVrager(door) ?? WaaromNietVerder() ?? (uitkomst == Adviesuitkomst.WordtOpschaling && IsVanVerwijzer ? Weigering.AdviesZonderCasus : null);

    /// <summary>Who asked closes it and says what came of it; gives the fact that counts it. Throws what <see cref="WaaromNietSluit"/> gives.</summary>
    public Adviesfeit Sluit(Adviesuitkomst uitkomst, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietSluit(uitkomst, door));
        (Stand, Uitkomst, Uiterlijk, LaatstOp) = (Adviesstand.Gesloten, uitkomst, DateOnly.MaxValue, nu);
        return Adviesfeit.VanSluiten(this, uitkomst, nu);
    }

    /// <summary>True when the day of the answer has passed and nobody was reminded in this term.</summary>
    public bool MoetHerinnerd(DateOnly vandaag) => Stand == Adviesstand.Wacht && Uiterlijk < vandaag && HerinnerdOp is null;

    /// <summary>The asked organisation was reminded; once for each term, so doing it twice changes nothing.</summary>
    public void Herinner(DateTimeOffset nu)
    {
        if (MoetHerinnerd(Nederland.Vandaag(nu))) HerinnerdOp = nu;
    }

    /// <summary>Nobody of the asked organisation can answer any more: the aanmeldpunt is asked, in a term of its own. Only while it waits; else nothing changes.</summary>
    public void Verleg(OrganisatieCode aanmeldpunt, Termijnen termijnen, DateTimeOffset nu)
    {
        if (Stand != Adviesstand.Wacht || Aan == aanmeldpunt) return;
        Aan = aanmeldpunt;
        Wacht(termijnen, nu);
    }

    /// <summary>Until when the link of a verwijzer opens it and their contact details are kept.</summary>
    public DateTimeOffset LinkVervaltOp(Termijnen termijnen) => LaatstOp.AddDays(termijnen.VerwijzerStatusDagen);

    /// <summary>The working day by which an answer was promised; null when none is awaited.</summary>
    public DateOnly? AntwoordUiterlijk => Stand == Adviesstand.Wacht ? Uiterlijk : null;

    void Wacht(Termijnen termijnen, DateTimeOffset nu) =>
        (Stand, Uiterlijk, HerinnerdOp, LaatstOp) = (Adviesstand.Wacht, termijnen.AdviesUiterlijk(nu), null, nu);

    /// <summary>Who asked, or the coördinator of that organisation, who takes over what a colleague leaves behind.</summary>
    bool IsVrager(Handelende door) => IsVanVerwijzer ? door.Als == Hoedanigheid.Verwijzer
        : door.Organisatie == Organisatie && (door.IsCoordinator || door.Medewerker == Medewerker);

    /// <summary>A professional meedenker or coördinator of the asked organisation.</summary>
    bool IsGevraagde(Medewerker door) => door.Actief && door.Organisatie == Aan && door.Functie is Functie.MeedenkerFormeel or Functie.Coordinator;

    Weigering? WaaromNietVrager(Handelende door) => IsVrager(door) ? null : Weigering.AdviesNietVanU;

    Weigering? WaaromNietVerder() => Stand == Adviesstand.Gesloten ? Weigering.AdviesIsGesloten : null;
}
