using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Matching;

/// <summary>What matching knows of whether an organisation may be asked today.</summary>
/// <param name="Code">Which organisation.</param>
/// <param name="Actief">An active coördinator is there; without one it is never offered anything (ontwerp §3).</param>
/// <param name="Ingekocht">Works without an agreement per gemeente: contracted for all, or informal and free. False is maatwerk.</param>
/// <param name="Afspraken">The agreements of maatwerk.</param>
/// <param name="Gemeenten">Codes of the gemeenten where it works.</param>
public sealed record Organisatiestand(
    OrganisatieCode Code, bool Actief, bool Ingekocht, IReadOnlyList<Afspraak> Afspraken, IReadOnlySet<string> Gemeenten)
{
    public bool KanHelpenIn(string gemeente, DateOnly vandaag) => Belet(gemeente, vandaag) is null;

    /// <summary>The first rule that keeps it from being asked here today, whatever the question; null when it can be.</summary>
    public Redencode? Belet(string gemeente, DateOnly vandaag) =>
        !Gemeenten.Contains(gemeente) ? Redencode.BuitenGebied
        : WerktIn(gemeente, vandaag) ? Actief ? null : Redencode.NiemandAntwoordt
        : !Afspraken.Any(afspraak => afspraak.Gemeenten.Contains(gemeente)) ? Redencode.GeenAfspraak
        : !Afspraken.Any(afspraak => afspraak.Gemeenten.Contains(gemeente) && afspraak.Van <= vandaag && vandaag <= afspraak.Tot) ? Redencode.AfspraakLooptNiet
        : Redencode.AfspraakIsOp;

    /// <summary>By its own rules or an agreement that runs, whether or not somebody is there.</summary>
    public bool WerktIn(string gemeente, DateOnly vandaag) =>
        Gemeenten.Contains(gemeente) && (Ingekocht || Afspraken.Any(afspraak => afspraak.HeeftRuimte(gemeente, vandaag)));
}

/// <summary>What gemeenten agreed with an organisation: how many trajecten in which period, and how many are used.</summary>
/// <param name="Gemeenten">Codes of the gemeenten that share the number.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day, included.</param>
/// <param name="Trajecten">How many were agreed.</param>
/// <param name="Gebruikt">How many have begun.</param>
public sealed record Afspraak(IReadOnlySet<string> Gemeenten, DateOnly Van, DateOnly Tot, int Trajecten, int Gebruikt)
{
    public bool HeeftRuimte(string gemeente, DateOnly vandaag) =>
        Gemeenten.Contains(gemeente) && Van <= vandaag && vandaag <= Tot && Gebruikt < Trajecten;
}
