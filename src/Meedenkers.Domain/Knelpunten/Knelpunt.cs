using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Knelpunten;

/// <summary>Where a knelpunt stands with the region.</summary>
public enum Knelpuntstand { Nieuw, InBehandeling, Opgelost, Niet }

/// <summary>What a knelpunt is about: an area of life, a gemeente, and perhaps a group; never a person.</summary>
public sealed record Knelpuntonderwerp(Leefgebied Leefgebied, string Gemeente, Doelgroep? Doelgroep);

/// <summary>
/// Who wrote a knelpunt. Apart from the words, because gemeenten read those, and who wrote them is for the writer; of which
/// organisation it was, also for the region.
/// </summary>
public sealed class Knelpuntmelder
{
    Knelpuntmelder() { }

    internal Knelpuntmelder(MedewerkerId medewerker, OrganisatieCode organisatie) => (Id, Medewerker, Organisatie) = (Guid.NewGuid(), medewerker, organisatie);

    public Guid Id { get; private set; }
    public MedewerkerId Medewerker { get; private set; }
    public OrganisatieCode Organisatie { get; private set; }
}

/// <summary>
/// A note to the region about what does not work for residents, without a word about anybody: what was seen, where, and what the
/// region did with it. Gemeenten read it.
/// </summary>
public sealed class Knelpunt
{
    public const int TekstMaximum = 1000;

    Knelpunt() { }

    /// <summary>Throws what <see cref="WaaromNiet"/> gives.</summary>
    /// <param name="id">Key of the note to be made.</param>
    /// <param name="tekst">What does not work.</param>
    /// <param name="onderwerp">What it is about.</param>
    /// <param name="door">A medewerker with a case function.</param>
    /// <param name="nu">The moment of writing.</param>
    public Knelpunt(Guid id, Naamlozetekst tekst, Knelpuntonderwerp onderwerp, Handelende door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNiet(tekst));
        if (door is not { Medewerker: { } medewerker, Organisatie: { } organisatie }) throw new ArgumentException("Only a medewerker writes a knelpunt.", nameof(door));
        var dag = Nederland.Vandaag(nu);
        (Id, Tekst, Onderwerp, Maand, BijgewerktOp) = (id, tekst.Schoon!, onderwerp, new(dag.Year, dag.Month, 1), nu);
        Melder = new(medewerker, organisatie);
        MelderId = Melder.Id;
    }

    public Guid Id { get; private set; }
    public string Tekst { get; private set; } = "";
    public Knelpuntonderwerp Onderwerp { get; private set; } = null!;

    /// <summary>First day of the month in which it was written: the day could tell who it was.</summary>
    public DateOnly Maand { get; private set; }
    public Knelpuntstand Stand { get; private set; }

    /// <summary>What the region says about it; read by who wrote it and by gemeenten.</summary>
    public string? Reactie { get; private set; }

    /// <summary>When it was written, or when the region last changed something.</summary>
    public DateTimeOffset BijgewerktOp { get; private set; }
    public Guid MelderId { get; private set; }

    /// <summary>Null for who may not know.</summary>
    public Knelpuntmelder? Melder { get; private set; }

    public bool IsAf => Stand is Knelpuntstand.Opgelost or Knelpuntstand.Niet;

    /// <summary>Gives KnelpuntOntbreekt or a refusal of <see cref="Naamlozetekst"/>.</summary>
    public static Weigering? WaaromNiet(Naamlozetekst tekst) => tekst.Schoon is null ? Weigering.KnelpuntOntbreekt : tekst.WaaromNiet(TekstMaximum);

    /// <summary>
    /// Gives KnelpuntAlleenRegio, KnelpuntNietMeerNieuw, KnelpuntReactieOntbreekt (who ends it says why) or a refusal of
    /// <see cref="Naamlozetekst"/>.
    /// </summary>
    public Weigering? WaaromNietBehandel(Knelpuntstand stand, Naamlozetekst reactie, Medewerker door) =>
        door is not { Actief: true, Functie: Functie.Regiobeheerder } ? Weigering.KnelpuntAlleenRegio
        : stand == Knelpuntstand.Nieuw && Stand != Knelpuntstand.Nieuw ? Weigering.KnelpuntNietMeerNieuw
        : stand is Knelpuntstand.Opgelost or Knelpuntstand.Niet && reactie.Schoon is null ? Weigering.KnelpuntReactieOntbreekt
        : reactie.WaaromNiet(TekstMaximum);

    /// <summary>The region says where it stands and what it does about it; the same again changes nothing. Throws what <see cref="WaaromNietBehandel"/> gives.</summary>
    public void Behandel(Knelpuntstand stand, Naamlozetekst reactie, Medewerker door, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietBehandel(stand, reactie, door));
        if (Stand == stand && Reactie == reactie.Schoon) return;
        (Stand, Reactie, BijgewerktOp) = (stand, reactie.Schoon, nu);
    }
}
