using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Pages.Team;

namespace Meedenkers.Web.Pages.MijnVraag;

/// <summary>A handover of the question to another organisation, in the words of a resident, with what the resident may say of it now.</summary>
sealed record Overdrachtdeel
{
    public required OverdrachtId Id { get; init; }
    public required string Titel { get; init; }
    public required IReadOnlyList<string> Regels { get; init; }

    /// <summary>Why, in the words of residents; and what the giver wrote for the receiver.</summary>
    public required IReadOnlyList<string> Redenen { get; init; }
    public string? Toelichting { get; init; }
    public string? HoeftNietOpnieuw { get; init; }
    /// <summary>What "dit klopt niet" does.</summary>
    public required string AlsHetNietKlopt { get; init; }
    public required bool MagBeamen { get; init; }
    public required bool MagBetwisten { get; init; }
    public required bool MagStoppen { get; init; }

    public bool MagIets => MagBeamen || MagBetwisten || MagStoppen;

    /// <summary>Running ones, and confirmed ones while the resident can still say that it is not so; the newest first.</summary>
    internal static IReadOnlyList<Overdrachtdeel> Van(Casus casus, Naslagwerk naslag, Termijnen termijnen, DateOnly vandaag) =>
        [.. casus.Overdrachten.Where(o => o.IsTussenOrganisaties).OrderByDescending(o => o.VoorgesteldOp).Select(o => Van(casus, o, naslag, termijnen, vandaag)).Where(o => o.MagIets)];

    static Overdrachtdeel Van(Casus casus, WarmeOverdracht overdracht, Naslagwerk naslag, Termijnen termijnen, DateOnly vandaag)
    {
        var (id, ik) = (overdracht.Id, Handelende.Inwoner);
        var (van, naar) = (naslag.Organisatie(overdracht.Van!.Value).Naam, naslag.Organisatie(overdracht.Naar).Naam);
        return new()
        {
            Id = id,
            Titel = overdracht.Stand == Overdrachtstand.Bevestigd ? $"{naar} helpt u nu" : $"{naar} neemt iets over van {van}",
            Regels = [.. Zinnen(overdracht, van, naar, vandaag)],
            Redenen = [.. overdracht.Criteria.Select(c => naslag.Criterium(c.Code)).OfType<Domain.Werkmodel.Criterium>().Where(c => !c.AlleenOrganisatie).Select(c => c.InwonerTekst)],
            Toelichting = overdracht.Dossier?.Toelichting,
            HoeftNietOpnieuw = overdracht.Dossier?.HoeftNietOpnieuw,
            AlsHetNietKlopt = overdracht.IsSpoed ? $"Dan bellen wij u om het er samen over te hebben. {naar} blijft u helpen."
                : overdracht.Stand == Overdrachtstand.Bevestigd ? $"Dan draaien wij het terug. {van} heeft het dan weer. Wij bellen u."
                : $"Dan verandert er niets. {van} blijft u helpen. Wij bellen u.",
            MagBeamen = overdracht.BeaamdOp is null && casus.WaaromNietBeaam(id, ik) is null && casus.WaaromNietBetwist(id, ik, termijnen, vandaag) is null,
            MagBetwisten = casus.WaaromNietBetwist(id, ik, termijnen, vandaag) is null,
            MagStoppen = casus.WaaromNietTrekOverdrachtIn(id, ik) is null,
        };
    }

    static IEnumerable<string> Zinnen(WarmeOverdracht overdracht, string van, string naar, DateOnly vandaag)
    {
        if (overdracht is { Stand: Overdrachtstand.Bevestigd, Gesprek: { } gesprek })
        {
            yield return $"Op {Nederland.Lang(gesprek.Op, vandaag)} sprak u elkaar. {naar} gaat nu met u verder.";
            yield return $"Bij {van} ziet niemand dit deel nog.";
        }
        else if (overdracht.Stand == Overdrachtstand.Bevestigd)
        {
            yield return $"{naar} gaat nu met u verder. Daar was geen gesprek over.";
            yield return "Had u dat wel gewild? Zeg dan dat het niet klopt.";
        }
        else if (overdracht.IsSpoed) yield return $"Het was niet veilig. Daarom helpt {naar} u meteen. Zij bellen u vandaag.";
        else if (overdracht.Gesprek is { } geweest)
        {
            yield return $"Op {Nederland.Lang(geweest.Op, vandaag)} sprak u elkaar. U dacht er nog over na.";
            yield return $"Zegt u ja? Dan gaat {naar} met u verder.";
        }
        else if (overdracht.Stand == Overdrachtstand.Aangenomen)
        {
            yield return $"{naar} wil u helpen. U spreekt elkaar eerst samen met {van}.";
            yield return overdracht.Afspraak is { } afspraak ? $"Dat is op {Nederland.Lang(afspraak.Op, vandaag)}. {Woorden.VanGesprek(afspraak.Vorm)}." : "U hoort nog wanneer dat is.";
            yield return "U hoeft uw verhaal niet opnieuw te vertellen.";
        }
        else
        {
            yield return $"{van} vroeg {naar} om u te helpen. {naar} geeft nog antwoord.";
            yield return $"Tot dan blijft {van} u helpen.";
        }
    }
}
