using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Aanmeldingen;

public class ConceptTests
{
    readonly Concept concept = new("hash", "folder-bieb", Nu, Standaard.ConceptVervalt(Nu));

    [Fact]
    public void The_first_open_step_follows_the_order_whatever_order_they_were_answered_in()
    {
        var antwoorden = new Antwoorden();
        Assert.Equal(Stap.VoorWie, antwoorden.EersteOpenStap);

        antwoorden = antwoorden.Met(Stap.Woonplaats).Met(Stap.Dringend).Met(Stap.VoorWie).Met(Stap.VoorWie);

        Assert.Equal([Stap.VoorWie, Stap.Woonplaats, Stap.Dringend], antwoorden.Gedaan);
        Assert.Equal(Stap.WatSpeelt, antwoorden.EersteOpenStap);
    }

    [Fact]
    public void When_all_is_answered_what_is_left_is_to_check()
    {
        var alles = Enum.GetValues<Stap>().Aggregate(new Antwoorden(), (a, stap) => a.Met(stap));

        Assert.Equal(Stap.Controle, alles.EersteOpenStap);
        Assert.Equal(Stap.Controle, (alles with { Gedaan = [.. alles.Gedaan.Where(s => s != Stap.Controle)] }).EersteOpenStap);
    }

    [Fact]
    public void The_channel_by_which_somebody_came_is_kept() => Assert.Equal("folder-bieb", concept.Antwoorden.Kanaal);

    [Fact]
    public void An_answer_is_kept_and_the_term_starts_again()
    {
        var later = Nu.AddDays(2);

        concept.Beantwoord(concept.Antwoorden with { EigenWoorden = " Ik kom er niet uit\0 ", Leefgebieden = [Leefgebied.Wonen] }, later, Standaard.ConceptVervalt(later));

        Assert.Equal("Ik kom er niet uit", concept.Antwoorden.EigenWoorden);
        Assert.Equal((later, Standaard.ConceptVervalt(later)), (concept.GewijzigdOp, concept.VervaltOp));
    }

    [Fact]
    public void A_draft_is_there_for_seven_whole_days()
    {
        // Until midnight in Amsterdam at the end of Tuesday the 24th.
        var einde = new DateTimeOffset(2026, 11, 24, 23, 0, 0, TimeSpan.Zero);

        Assert.False(concept.IsVervallen(einde.AddTicks(-1)));
        Assert.True(concept.IsVervallen(einde));
    }

    [Fact]
    public void It_is_sent_once_and_forgets_what_it_held()
    {
        var casus = concept.CasusId;
        concept.Beantwoord(concept.Antwoorden with { EigenWoorden = "Ik kom er niet uit" }, Nu, concept.VervaltOp);
        concept.Bewaar("bewaar", concept.VervaltOp);

        concept.Verzend(Nu.AddMinutes(1));
        concept.Verzend(Nu.AddMinutes(2));

        Assert.Equal((Nu.AddMinutes(1), casus), (concept.VerzondenOp, concept.CasusId));
        Assert.Null(concept.Antwoorden.EigenWoorden);
        Assert.Null(concept.BewaarHash);
        Assert.Equal(Stap.Controle, concept.Antwoorden.EersteOpenStap);
    }

    [Fact]
    public void A_draft_that_expired_is_not_brought_back_by_an_answer() =>
        Weigert(Weigering.LinkWerktNiet, () => concept.Beantwoord(new(), concept.VervaltOp, concept.VervaltOp.AddDays(7)));

    [Fact]
    public void After_sending_nothing_is_answered_or_saved()
    {
        concept.Verzend(Nu);

        Weigert(Weigering.ConceptIsVerzonden, () => concept.Beantwoord(new(), Nu, Nu));
        Weigert(Weigering.ConceptIsVerzonden, () => concept.Bewaar("bewaar", Nu));
    }

    [Fact]
    public void Going_on_elsewhere_takes_the_key_from_the_first_browser()
    {
        concept.Hervat("andere");

        Assert.Equal("andere", concept.SleutelHash);
    }

    [Fact]
    public void A_question_may_be_shown_when_all_before_it_are_done()
    {
        var antwoorden = new Antwoorden().Met(Stap.VoorWie).Met(Stap.Woonplaats);

        Assert.True(antwoorden.Mag(Stap.VoorWie));
        Assert.True(antwoorden.Mag(Stap.WatSpeelt));
        Assert.False(antwoorden.Mag(Stap.Onderwerpen));
        Assert.Equal(Stap.VoorWie, antwoorden.Zonder(Stap.VoorWie).EersteOpenStap);
    }

    [Fact]
    public void It_may_be_sent_when_all_is_answered_and_somebody_can_be_reached()
    {
        var alles = Enum.GetValues<Stap>().Aggregate(new Antwoorden { Woonplaats = "Goes", Gemeente = "GM0664" }, (a, stap) => a.Met(stap));

        Assert.False(alles.IsVolledig);
        Assert.False((alles with { Bereiken = new("Testers", null, null, null, false) }).IsVolledig);
        Assert.True((alles with { Bereiken = new("Testers", null, null, "Straat 1", false) }).IsVolledig);
        Assert.False((alles with { Bereiken = new("Testers", null, null, "Straat 1", false), Gemeente = null }).IsVolledig);
    }

    [Fact]
    public void After_sending_only_who_asked_and_how_they_are_addressed_is_left()
    {
        concept.Beantwoord(new Antwoorden { VoorWie = VoorWie.Naaste, Situaties = ["achttien", "thuis"], Indiener = new("Buur", "Buur"), Woonplaats = "Goes" }, Nu, concept.VervaltOp);
        concept.Verzend(Nu);

        Assert.Equal((true, true, null, null), (concept.Antwoorden.Tutoyeren, concept.Antwoorden.DoorNaaste, concept.Antwoorden.Indiener, concept.Antwoorden.Woonplaats));
        Assert.Equal(["achttien"], concept.Antwoorden.Situaties);
        Weigert(Weigering.ConceptIsVerzonden, () => concept.Hervat("andere"));
    }
}
