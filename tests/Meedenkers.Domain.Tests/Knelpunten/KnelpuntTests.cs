using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Knelpunten;

/// <summary>A note to the region: what may be in it, who may answer, and that an end has a reason.</summary>
public class KnelpuntTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 30, 23, 30, 0, TimeSpan.Zero); // already December here
    static readonly Handelende Melder = Handelende.Van(MedewerkerId.Nieuw(), new("pool"), isCoordinator: false);
    static readonly Naamlozetekst Woorden = new("Het loket belt niet terug.", GeenNaam: false);
    static readonly Naamlozetekst Niets = new(null, GeenNaam: false);
    static readonly Medewerker Regio = new(MedewerkerId.Nieuw(), "Rik Regio", Functie.Regiobeheerder, null);

    /// <summary>State × next state, without and with a reply: where it then stands, or the refusal.</summary>
    const string Tabel = """
        Nieuw         | Nieuw                  | Nieuw
        Nieuw         | InBehandeling          | InBehandeling
        Nieuw         | KnelpuntReactieOntbreekt | Opgelost
        Nieuw         | KnelpuntReactieOntbreekt | Niet
        InBehandeling | KnelpuntNietMeerNieuw  | KnelpuntNietMeerNieuw
        InBehandeling | InBehandeling          | InBehandeling
        InBehandeling | KnelpuntReactieOntbreekt | Opgelost
        InBehandeling | KnelpuntReactieOntbreekt | Niet
        Opgelost      | KnelpuntNietMeerNieuw  | KnelpuntNietMeerNieuw
        Opgelost      | InBehandeling          | InBehandeling
        Opgelost      | KnelpuntReactieOntbreekt | Opgelost
        Opgelost      | KnelpuntReactieOntbreekt | Niet
        Niet          | KnelpuntNietMeerNieuw  | KnelpuntNietMeerNieuw
        Niet          | InBehandeling          | InBehandeling
        Niet          | KnelpuntReactieOntbreekt | Opgelost
        Niet          | KnelpuntReactieOntbreekt | Niet
        """;

    public static TheoryData<Knelpuntstand, Knelpuntstand, bool, string> Cellen()
    {
        var data = new TheoryData<Knelpuntstand, Knelpuntstand, bool, string>();
        foreach (var (rij, plek) in Tabel.Split('\n', StringSplitOptions.TrimEntries).Select((r, i) => (r.Split('|', StringSplitOptions.TrimEntries), i)))
        {
            data.Add(Enum.Parse<Knelpuntstand>(rij[0]), (Knelpuntstand)(plek % 4), false, rij[1]);
            data.Add(Enum.Parse<Knelpuntstand>(rij[0]), (Knelpuntstand)(plek % 4), true, rij[2]);
        }
        return data;
    }

    [Theory, MemberData(nameof(Cellen))]
    public void The_table_says_what_becomes_of_it(Knelpuntstand van, Knelpuntstand naar, bool metReactie, string verwacht)
    {
        var knelpunt = In(van);
        var reactie = metReactie ? new Naamlozetekst("Wij spreken het loket.", false) : Niets;
        var nee = knelpunt.WaaromNietBehandel(naar, reactie, Regio);
        Assert.Equal(Enum.TryParse<Knelpuntstand>(verwacht, out _) ? null : verwacht, nee?.Code);
        if (nee is not null) Assert.Equal(nee, Assert.Throws<GeweigerdException>(() => knelpunt.Behandel(naar, reactie, Regio, Nu)).Weigering);
        else knelpunt.Behandel(naar, reactie, Regio, Nu.AddDays(1));
        Assert.Equal(nee is null ? verwacht : van.ToString(), knelpunt.Stand.ToString());
    }

    [Theory]
    [InlineData(Functie.MeedenkerInformeel)]
    [InlineData(Functie.MeedenkerFormeel)]
    [InlineData(Functie.Coordinator)]
    [InlineData(Functie.Beleidsadviseur)]
    public void Only_the_region_answers(Functie functie)
    {
        var door = new Medewerker(MedewerkerId.Nieuw(), "Iemand", functie, Medewerker.IsCasusfunctie(functie) ? new("pool") : null);
        Assert.Equal(Weigering.KnelpuntAlleenRegio, In(Knelpuntstand.Nieuw).WaaromNietBehandel(Knelpuntstand.InBehandeling, Niets, door));
    }

    [Theory]
    [InlineData(null, false, nameof(Weigering.KnelpuntOntbreekt))]
    [InlineData("Bel 06 12 34 56 78", true, nameof(Weigering.TekstBevatTelefoonnummer))]
    [InlineData("Meneer Fictie wacht al weken", false, nameof(Weigering.TekstNoemtMisschienNaam))]
    [InlineData("Meneer Fictie wacht al weken", true, null)]
    public void It_leads_to_nobody_and_neither_does_the_answer(string? tekst, bool geenNaam, string? code)
    {
        Assert.Equal(code, Knelpunt.WaaromNiet(new(tekst, geenNaam))?.Code);
        if (tekst is not null) Assert.Equal(code, In(Knelpuntstand.Nieuw).WaaromNietBehandel(Knelpuntstand.InBehandeling, new(tekst, geenNaam), Regio)?.Code);
    }

    [Fact]
    public void It_keeps_the_month_of_here_and_the_same_again_changes_nothing()
    {
        var knelpunt = In(Knelpuntstand.Nieuw);
        Assert.Equal((new DateOnly(2026, 12, 1), Melder.Medewerker!.Value, Melder.Organisatie!.Value), (knelpunt.Maand, knelpunt.Melder!.Medewerker, knelpunt.Melder.Organisatie));
        knelpunt.Behandel(Knelpuntstand.Nieuw, Niets, Regio, Nu.AddDays(9));
        Assert.Equal(Nu, knelpunt.BijgewerktOp);
        Assert.Throws<ArgumentException>(() => new Knelpunt(Guid.NewGuid(), Woorden, new(Leefgebied.Wonen, "GM0664", null), Handelende.Inwoner, Nu));
    }

    static Knelpunt In(Knelpuntstand stand)
    {
        var knelpunt = new Knelpunt(Guid.NewGuid(), Woorden, new(Leefgebied.Wonen, "GM0664", null), Melder, Nu);
        if (stand != Knelpuntstand.Nieuw) knelpunt.Behandel(stand, new("Gezien.", false), Regio, Nu);
        return knelpunt;
    }
}
