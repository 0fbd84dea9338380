using FsCheck.Fluent;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Whatever random people try in whatever order, the invariants of ontwerp §3 hold after every move.</summary>
public class InvariantenTests
{
    [Fact]
    public void Every_open_onderdeel_has_one_responsible_organisation_that_can_see_it() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var rij = Assert.Single(spel.Casus.OpenToegang(deel.Id), t => t.Medewerker is null);
            Assert.Equal(deel.Organisatie, rij.Organisatie);
            Assert.Equal(deel.Stand == Onderdeelstand.Aangeboden ? Toegangsreden.Aanbod : Toegangsreden.Verantwoordelijk, rij.Reden);
            Assert.Equal((deel.Stand, spel.Casus.Spoed, deel.Uiterlijk ?? DateOnly.MaxValue), (rij.Stand, rij.Spoed, rij.Uiterlijk));
        }
    });

    [Fact]
    public void Responsibility_has_no_gap_and_no_overlap() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var rijen = spel.Casus.Toegangen.Where(t => t.OnderdeelId == deel.Id && t.Medewerker is null).OrderBy(t => t.Van).ThenBy(t => t.Tot ?? DateTimeOffset.MaxValue).ToList();
            Assert.All(rijen.Zip(rijen.Skip(1)), paar => Assert.Equal(paar.First.Tot, paar.Second.Van));
            Assert.True(rijen[^1].IsOpen);
        }
    });

    [Fact]
    public void At_most_one_person_sees_an_onderdeel_and_that_is_who_does_it() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var rijen = spel.Casus.OpenToegang(deel.Id).Where(t => t.Medewerker is not null).ToList();
            Assert.Equal(deel.Toewijzing is { } t ? [t.Medewerker] : [], rijen.Select(r => r.Medewerker!.Value));
            Assert.All(rijen, r => Assert.Equal((deel.Organisatie, deel.Stand), (r.Organisatie, r.Stand)));
        }
    });

    [Fact]
    public void A_closed_onderdeel_is_seen_and_done_by_nobody() => NaElkeZet(spel =>
    {
        foreach (var deel in spel.Casus.Onderdelen.Where(o => !o.IsOpen))
        {
            Assert.Empty(spel.Casus.OpenToegang(deel.Id));
            Assert.Null(deel.Toewijzing);
            Assert.Null(deel.Uiterlijk);
        }
    });

    [Fact]
    public void The_columns_equal_what_the_facts_say() => NaElkeZet(spel =>
    {
        Assert.All(spel.Casus.Onderdelen, o => Assert.Equal(o.BerekenStand(spel.Casus.LaatsteOverdracht(o.Id)), o.Stand));
        Assert.Equal(spel.Casus.BerekenStand(), spel.Casus.Stand);
        Assert.Equal(spel.Casus.Stand == Casusstand.Afgesloten, !spel.Casus.IsOpen);
    });

    [Fact]
    public void Somebody_is_always_expected_to_do_the_next_thing() => NaElkeZet(spel =>
        Assert.All(Open(spel.Casus), o => Assert.Equal(o.Stand == Onderdeelstand.Lopend, o.Uiterlijk is null)));

    [Fact]
    public void An_onderdeel_before_the_first_contact_has_one_running_handover_and_after_it_none() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var alle = spel.Casus.Overdrachten.Where(o => o.Onderdelen.Contains(deel.Id)).ToList();
            Assert.Equal(deel.Niveau == Niveau.EigenNetwerk ? 1 : 0, alle.Count(o => o.Loopt));
            var geldt = spel.Casus.LaatsteOverdracht(deel.Id)!;
            Assert.Equal(deel.Organisatie, geldt.Naar);
            Assert.Equal(deel.Niveau != Niveau.EigenNetwerk, geldt.Stand == Overdrachtstand.Bevestigd);
        }
        var dicht = spel.Casus.Onderdelen.Where(o => !o.IsOpen).Select(o => o.Id).ToHashSet();
        Assert.All(spel.Casus.Overdrachten.Where(o => o.Loopt), o => Assert.True(o.Onderdelen.Count > 0 && !o.Onderdelen.Any(dicht.Contains)));
    });

    [Fact]
    public void Niveau_and_organisation_change_only_by_a_handover_that_is_confirmed() => MetVoorEnNa(spel => Open(spel.Casus).ToDictionary(o => o.Id, o => (o.Niveau, o.Organisatie)),
        (voor, spel) =>
        {
            foreach (var deel in Open(spel.Casus).Where(o => voor.ContainsKey(o.Id)))
            {
                var (niveau, organisatie) = voor[deel.Id];
                if (niveau != Niveau.EigenNetwerk) Assert.Equal((niveau, organisatie), (deel.Niveau, deel.Organisatie));
                if (niveau == deel.Niveau) continue;
                var overdracht = spel.Casus.LaatsteOverdracht(deel.Id)!;
                Assert.Equal((Overdrachtstand.Bevestigd, deel.Niveau), (overdracht.Stand, overdracht.NaarNiveau));
                Assert.NotNull(overdracht.Gesprek);
            }
        });

    [Fact]
    public void The_whole_question_and_its_areas_of_life_are_never_lost() => MetVoorEnNa(spel => Open(spel.Casus).SelectMany(o => o.Leefgebieden).ToHashSet(),
        (voor, spel) =>
        {
            if (!spel.Casus.IsOpen) return;
            Assert.Subset(Open(spel.Casus).SelectMany(o => o.Leefgebieden).ToHashSet(), voor);
            Assert.Single(Open(spel.Casus), o => o.Vraag is null);
            Assert.All(spel.Casus.Onderdelen, o => Assert.InRange(o.Vraag?.Length ?? 1, 1, Onderdeel.VraagMaximum));
        });

    [Fact]
    public void May_I_and_do_it_are_one_rule() => NaElkeZet(spel => Assert.Equal(spel.Vooraf, spel.Achteraf));

    [Fact]
    public void A_refused_verb_changes_nothing() => MetVoorEnNa(spel => Foto.Van(spel.Casus), (voor, spel) =>
    {
        if (spel.Achteraf is not null) Assert.Equal(voor, Foto.Van(spel.Casus));
    });

    [Fact]
    public void A_verb_writes_what_happened_exactly_when_something_did() =>
        MetVoorEnNa(spel => (Gemeld: spel.Casus.Gebeurtenissen.Count, Contacten: spel.Casus.Contactmomenten.Count, Wortel: Foto.VanWortel(spel.Casus)), (voor, spel) =>
        {
            var iets = voor.Wortel != Foto.VanWortel(spel.Casus) || voor.Contacten != spel.Casus.Contactmomenten.Count;
            var gemeld = spel.Casus.Gebeurtenissen.Count > voor.Gemeld;
            // What was corrected lies outside the casus, in Inwoner.
            if (spel.Daad != Daad.MeldGecorrigeerd) Assert.Equal(iets, gemeld);
            Assert.All(spel.Casus.Gebeurtenissen.Skip(voor.Gemeld), g => Assert.Equal((spel.Nu, spel.Casus.Id), (g.Op, g.CasusId)));
        });

    [Fact]
    public void The_version_of_the_root_changes_when_a_child_does() => MetVoorEnNa(spel => Foto.VanWortel(spel.Casus), (voor, spel) =>
    {
        if (voor != Foto.VanWortel(spel.Casus)) Assert.Equal(spel.Nu, spel.Casus.GewijzigdOp);
    });

    [Fact]
    public void The_aanmeldpunt_never_says_no_and_is_never_too_late() => NaElkeZet(spel => Assert.DoesNotContain(spel.Casus.Overdrachten,
        o => o.Naar.Waarde == Aanmeldpunt && o.Stand is Overdrachtstand.Geweigerd or Overdrachtstand.Teruggevallen));

    [Fact]
    public void After_a_withdrawal_nothing_is_open() => NaElkeZet(spel =>
    {
        if (spel.Casus.IsOpen) return;
        Assert.Empty(Open(spel.Casus));
        Assert.DoesNotContain(spel.Casus.Toegangen, t => t.IsOpen);
        Assert.DoesNotContain(spel.Casus.Overdrachten, o => o.Loopt);
        Assert.False(spel.Casus.Verwijzing?.IsZichtbaar(spel.Nu) ?? false);
    });

    [Fact]
    public void While_the_resident_lets_it_rest_no_work_changes() => MetVoorEnNa(
        spel => spel.Casus.IsBeperkt && spel.Casus.IsOpen ? Werk(spel.Casus) : null,
        (voor, spel) =>
        {
            if (voor is not null && spel.Casus is { IsBeperkt: true, IsOpen: true }) Assert.Equal(voor, Werk(spel.Casus));
        });

    static string Werk(Casus casus) => string.Join('\n', casus.Onderdelen.Select(o => $"{o.Id} {o.Stand} {o.Organisatie} {o.Niveau} {o.Toewijzing} {o.Uiterlijk} {o.Vraag} {string.Join(',', o.Leefgebieden)} {o.Rol} {o.SoortHulp}").Append($"{casus.Contactmomenten.Count}"));

    [Fact]
    public void What_a_resident_wants_gone_is_stopped_and_has_a_date() => NaElkeZet(spel =>
    {
        if (spel.Casus.WissenOp is not { } op) return;
        Assert.False(spel.Casus.IsOpen);
        Assert.Equal(op, spel.Casus.WistOp(Standaard));
    });

    [Fact]
    public void There_is_one_door_for_the_resident() => NaElkeZet(spel =>
        Assert.Single(spel.Casus.Deuren, d => d.IsOpen && d.Voor == Deurhouder.Inwoner));

    // A guard that guards nothing: within some thousands of games every verb is done and refused, and every stand is seen.
    [Fact]
    public void The_games_come_everywhere()
    {
        Daad[] zonderWeigering = [Daad.LaatVervallen, Daad.GeefDeur, Daad.SluitDeur];
        var teZien = Enum.GetValues<Onderdeelstand>().ToHashSet();
        var teDoen = Enum.GetValues<Daad>().Select(d => (d, Mag: true)).ToHashSet();
        teDoen.UnionWith(Enum.GetValues<Daad>().Except(zonderWeigering).Select(d => (d, Mag: false)));

        for (var ronde = 0; ronde < 100 && teZien.Count + teDoen.Count > 0; ronde++)
            foreach (var partij in Partijen.Alle.Generator.Sample(50))
            {
                var spel = new Spel(partij);
                foreach (var zet in partij.Zetten)
                {
                    spel.Doe(zet);
                    teDoen.Remove((zet.Daad, spel.Achteraf is null));
                    teZien.ExceptWith(spel.Casus.Onderdelen.Select(o => o.Stand));
                }
            }

        Assert.Empty(teZien);
        Assert.Empty(teDoen);
    }

    static IEnumerable<Onderdeel> Open(Casus casus) => casus.Onderdelen.Where(o => o.IsOpen);

    static void NaElkeZet(Action<Spel> klopt) => MetVoorEnNa(_ => 0, (_, spel) => klopt(spel));

    static void MetVoorEnNa<T>(Func<Spel, T> voor, Action<T, Spel> klopt) => Prop.ForAll(Partijen.Alle, partij =>
    {
        var spel = new Spel(partij);
        foreach (var zet in partij.Zetten)
        {
            var eerst = voor(spel);
            spel.Doe(zet);
            klopt(eerst, spel);
        }
    }).Geldt();
}
