using FsCheck.Fluent;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Tijd;
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
            var rij = Assert.Single(spel.Casus.OpenToegang(deel.Id), t => IsVerantwoordelijkheid(spel.Casus, t));
            Assert.Equal(deel.Organisatie, rij.Organisatie);
            Assert.Equal(deel.Stand == Onderdeelstand.Aangeboden ? Toegangsreden.Aanbod : Toegangsreden.Verantwoordelijk, rij.Reden);
            Assert.Equal((deel.Stand, spel.Casus.Spoed || spel.Casus.LoopendeOverdracht(deel.Id) is { IsSpoed: true }, deel.Uiterlijk ?? DateOnly.MaxValue), (rij.Stand, rij.Spoed, rij.Uiterlijk));
        }
    });

    [Fact]
    public void Responsibility_has_no_gap_and_no_overlap() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var rijen = spel.Casus.Toegangen.Where(t => t.OnderdeelId == deel.Id && IsVerantwoordelijkheid(spel.Casus, t)).OrderBy(t => t.Van).ThenBy(t => t.Tot ?? DateTimeOffset.MaxValue).ToList();
            // Between finishing and a duwtje nobody is responsible: nothing is open then.
            var heropend = spel.Casus.Gebeurtenissen.Where(g => g.Voorval is OnderdeelWerdHeropend v && v.Onderdeel == deel.Id).Select(g => g.Op).ToHashSet();
            Assert.All(rijen.Zip(rijen.Skip(1)).Where(paar => !heropend.Contains(paar.Second.Van)), paar => Assert.Equal(paar.First.Tot, paar.Second.Van));
            Assert.True(rijen[^1].IsOpen);
        }
    });

    [Fact]
    public void Besides_a_handover_at_most_one_person_sees_an_onderdeel_and_that_is_who_does_it() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var rijen = spel.Casus.OpenToegang(deel.Id).Where(t => t.Medewerker is not null && t.Reden != Toegangsreden.Overdracht).ToList();
            Assert.Equal(deel.Toewijzing is { } t ? [t.Medewerker] : [], rijen.Select(r => r.Medewerker!.Value));
            Assert.All(rijen, r => Assert.Equal((deel.Organisatie, deel.Stand), (r.Organisatie, r.Stand)));
        }
    });

    [Fact]
    public void A_closed_onderdeel_is_done_by_nobody_and_seen_only_from_the_moment_of_its_waakvlam() => NaElkeZet(spel =>
    {
        foreach (var deel in spel.Casus.Onderdelen.Where(o => !o.IsOpen))
        {
            Assert.All(spel.Casus.OpenToegang(deel.Id), t =>
            {
                Assert.Equal((Toegangsreden.Waakvlam, deel.Organisatie, Onderdeelstand.Afgesloten, (DateOnly?)t.Uiterlijk, false), (t.Reden, t.Organisatie, t.Stand, deel.Waakvlam?.Moment, t.Spoed));
                Assert.True(t.Uiterlijk <= Nederland.Vandaag(t.Van));
                Assert.True(t.Medewerker is null || t.Medewerker == deel.Waakvlam!.Bij);
            });
            Assert.Null(deel.Toewijzing);
            Assert.Null(deel.Uiterlijk);
            Assert.Null(deel.VraagtWeerSinds);
        }
    });

    [Fact]
    public void A_waakvlam_burns_only_after_finishing_and_never_after_the_resident_stopped() => NaElkeZet(spel =>
    {
        Assert.All(Open(spel.Casus), o => Assert.Null(o.Waakvlam));
        Assert.DoesNotContain(Open(spel.Casus), o => spel.Casus.OpenToegang(o.Id).Any(t => t.Reden == Toegangsreden.Waakvlam));
        Assert.All(spel.Casus.Onderdelen.Where(o => o.Waakvlam is not null), o => Assert.Contains(o.Afsluiting!.Reden, Casus.Uitkomsten));
        var gestopt = spel.Casus.Gebeurtenissen.Any(g => g.Voorval is CasusWerdIngetrokken or WissenWerdGevraagd);
        Assert.All(spel.Casus.Onderdelen, o => Assert.False(gestopt && o.Waakvlam is not null));
        if (spel.Casus.AfgeslotenOp is { } op && !spel.Casus.IsBeperkt && spel.Casus.WissenOp is null)
            Assert.All(spel.Casus.Onderdelen.Where(o => o.Waakvlam is not null), o => Assert.True(Nederland.Vandaag(spel.Casus.WistOp(Standaard)!.Value) >= o.Waakvlam!.Tot || op < o.Afsluiting!.Op));
    });

    [Fact]
    public void What_comes_back_is_as_it_was() => MetVoorEnNa(spel => (spel.Casus.Figuursleutel, spel.Casus.Onderdelen.ToDictionary(o => o.Id, o => (o.IsOpen, Inhoud(o), o.Waakvlam))), (voor, spel) =>
    {
        foreach (var deel in spel.Casus.Onderdelen.Where(o => voor.Item2.TryGetValue(o.Id, out var v) && !v.IsOpen))
        {
            var (_, inhoud, waakvlam) = voor.Item2[deel.Id];
            Assert.Equal((voor.Figuursleutel, inhoud), (spel.Casus.Figuursleutel, Inhoud(deel)));
            if (!deel.IsOpen) continue;
            Assert.Equal(Daad.Heropen, spel.Daad);
            Assert.True(waakvlam!.Brandt(Nederland.Vandaag(spel.Nu)));
            Assert.True(deel.Toewijzing is null ? deel.Stand == Onderdeelstand.TeVerdelen : deel.Stand == Onderdeelstand.Lopend && deel.Toewijzing.Medewerker == waakvlam.Bij);
            Assert.NotNull(deel.Uiterlijk);
            Assert.Equal((null, null), (spel.Casus.AfgeslotenOp, spel.Casus.WistOp(Standaard)));
        }
    });

    static string Inhoud(Onderdeel o) => $"{o.Organisatie} {o.Niveau} {o.Vraag} {string.Join(',', o.Leefgebieden)} {o.Rol} {o.SoortHulp}";

    [Fact]
    public void The_columns_equal_what_the_facts_say() => NaElkeZet(spel =>
    {
        Assert.All(spel.Casus.Onderdelen, o => Assert.Equal(o.BerekenStand(spel.Casus.LaatsteOverdracht(o.Id)), o.Stand));
        Assert.Equal(spel.Casus.BerekenStand(), spel.Casus.Stand);
        Assert.Equal(spel.Casus.Stand == Casusstand.Afgesloten, !spel.Casus.IsOpen);
        Assert.Equal(spel.Casus.Onderdelen.Any(o => o.IsOpen), spel.Casus.IsOpen);
    });

    [Fact]
    public void Somebody_is_always_expected_to_do_the_next_thing() => NaElkeZet(spel =>
    {
        Assert.All(Open(spel.Casus), o => Assert.True(o.Stand == Onderdeelstand.Lopend || o.Uiterlijk is not null));
        Assert.All(spel.Casus.Schaalverzoeken.Where(v => v.AfgehandeldOp is null), v => Assert.NotNull(spel.Casus.Onderdeel(v.OnderdeelId).Uiterlijk));
        Assert.All(spel.Casus.Overdrachten.Where(o => o.IsTussenOrganisaties), o => Assert.Equal(o.Loopt, o.Uiterlijk is not null));
    });

    [Fact]
    public void One_request_to_scale_up_waits_at_most_and_only_while_no_handover_runs() => NaElkeZet(spel =>
    {
        var wachten = spel.Casus.Schaalverzoeken.Where(v => v.AfgehandeldOp is null).Select(v => v.OnderdeelId).ToList();
        Assert.Distinct(wachten);
        Assert.All(wachten, id => Assert.True(spel.Casus.Onderdeel(id).IsOpen && spel.Casus.LoopendeOverdracht(id) is null));
    });

    [Fact]
    public void A_signal_is_put_aside_once_for_each_onderdeel_and_only_one_that_may_be() => NaElkeZet(spel =>
    {
        Assert.Distinct(spel.Casus.WeggelegdeSignalen.Select(w => (w.OnderdeelId, w.Signaal)));
        Assert.All(spel.Casus.WeggelegdeSignalen, w => Assert.True(w.Signaal is not (Schaalsignaalcode.Onveilig or Schaalsignaalcode.TeVeel) && w.Vingerafdruk != "van toen"));
    });

    [Fact]
    public void An_onderdeel_before_the_first_contact_has_one_running_handover_and_after_it_none() => NaElkeZet(spel =>
    {
        foreach (var deel in Open(spel.Casus))
        {
            var alle = spel.Casus.Overdrachten.Where(o => o.Onderdelen.Contains(deel.Id)).ToList();
            Assert.Equal(deel.Niveau == Niveau.EigenNetwerk ? 1 : 0, alle.Count(o => o is { Loopt: true, IsTussenOrganisaties: false }));
            Assert.InRange(alle.Count(o => o.Loopt), 0, 1);
            var geldt = Geldt(spel.Casus, deel.Id)!;
            Assert.Equal((deel.Organisatie, deel.Niveau), (geldt.Naar, deel.Niveau == Niveau.EigenNetwerk ? Niveau.EigenNetwerk : geldt.NaarNiveau));
            Assert.Equal(deel.Niveau != Niveau.EigenNetwerk, geldt.Stand == Overdrachtstand.Bevestigd || geldt.IsSpoed);
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
                if ((niveau, organisatie) == (deel.Niveau, deel.Organisatie) || (niveau == Niveau.EigenNetwerk && deel.Niveau == Niveau.EigenNetwerk)) continue;
                var overdracht = spel.Casus.LaatsteOverdracht(deel.Id)!;
                if (spel.Daad == Daad.Betwist)
                {
                    Assert.Equal((Overdrachtstand.Aangenomen, deel.Niveau, (OrganisatieCode?)deel.Organisatie), (overdracht.Stand, overdracht.VanNiveau, overdracht.Van));
                    continue;
                }
                Assert.Equal((deel.Niveau, deel.Organisatie), (overdracht.NaarNiveau, overdracht.Naar));
                if (overdracht is { IsSpoed: true, Loopt: true }) continue;
                Assert.Equal(Overdrachtstand.Bevestigd, overdracht.Stand);
                Assert.True(overdracht.Gesprek is { Akkoord: true } ^ overdracht.Koud is not null);
            }
        });

    [Fact]
    public void The_whole_question_and_its_areas_of_life_are_never_lost() => MetVoorEnNa(spel => Open(spel.Casus).SelectMany(o => o.Leefgebieden).ToHashSet(),
        (voor, spel) =>
        {
            if (!spel.Casus.IsOpen) return;
            if (spel.Daad is not (Daad.TrekDeelIn or Daad.RondAf)) Assert.Subset(Open(spel.Casus).SelectMany(o => o.Leefgebieden).ToHashSet(), voor);
            if (spel.Casus.Onderdelen.All(o => o.Afsluiting?.Reden is null or Afsluitreden.Samengevoegd)) Assert.Single(Open(spel.Casus), o => o.Vraag is null);
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
        o => !o.IsTussenOrganisaties && o.Naar.Waarde == Aanmeldpunt && o.Stand is Overdrachtstand.Geweigerd or Overdrachtstand.Teruggevallen));

    [Fact]
    public void After_a_withdrawal_nothing_is_open() => NaElkeZet(spel =>
    {
        if (spel.Casus.IsOpen) return;
        Assert.Empty(Open(spel.Casus));
        Assert.DoesNotContain(spel.Casus.Overdrachten, o => o.Loopt);
        if (!spel.Casus.Gebeurtenissen.Any(g => g.Voorval is CasusWerdIngetrokken)) return;
        Assert.DoesNotContain(spel.Casus.Toegangen, t => t.IsOpen);
        Assert.False(spel.Casus.Verwijzing?.IsZichtbaar(spel.Nu) ?? false);
    });

    [Fact]
    public void While_the_resident_lets_it_rest_no_work_changes() => MetVoorEnNa(
        spel => spel.Casus.IsBeperkt && spel.Casus.IsOpen ? Werk(spel.Casus) : null,
        (voor, spel) =>
        {
            if (voor is not null && spel.Casus is { IsBeperkt: true, IsOpen: true } && spel.Daad != Daad.TrekDeelIn) Assert.Equal(voor, Werk(spel.Casus));
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
        Daad[] zonderWeigering = [Daad.LaatVervallen, Daad.LaatOverdrachtVervallen, Daad.GeefDeur, Daad.SluitDeur, Daad.WekWaakvlam, Daad.LaatWaakvlamDoven];
        var teZien = Enum.GetValues<Onderdeelstand>().ToHashSet();
        var overdrachten = Enum.GetValues<Overdrachtstand>().Select(s => (s, Spoed: false))
            .Concat(new[] { Overdrachtstand.Aangenomen, Overdrachtstand.Bevestigd, Overdrachtstand.Ingetrokken }.Select(s => (s, Spoed: true))).ToHashSet();
        var teDoen = Enum.GetValues<Daad>().Select(d => (d, Mag: true)).ToHashSet();
        teDoen.UnionWith(Enum.GetValues<Daad>().Except(zonderWeigering).Select(d => (d, Mag: false)));

        for (var ronde = 0; ronde < 100 && teZien.Count + teDoen.Count + overdrachten.Count > 0; ronde++)
            foreach (var partij in Partijen.Alle.Generator.Sample(50))
            {
                var spel = new Spel(partij);
                foreach (var zet in partij.Zetten)
                {
                    spel.Doe(zet);
                    teDoen.Remove((spel.Daad, spel.Achteraf is null));
                    overdrachten.ExceptWith(spel.Casus.Overdrachten.Where(o => o.IsTussenOrganisaties).Select(o => (o.Stand, o.IsSpoed)));
                    teZien.ExceptWith(spel.Casus.Onderdelen.Select(o => o.Stand));
                }
            }

        Assert.Empty(teZien);
        Assert.Empty(teDoen);
        Assert.Empty(overdrachten);
    }

    [Fact]
    public void A_handover_gives_sight_only_while_it_runs_and_only_to_its_two_sides() => NaElkeZet(spel =>
    {
        foreach (var rij in spel.Casus.Toegangen.Where(t => t.IsOpen && t.Organisatie != spel.Casus.Onderdeel(t.OnderdeelId).Organisatie))
        {
            var overdracht = spel.Casus.LoopendeOverdracht(rij.OnderdeelId);
            Assert.NotNull(overdracht);
            Assert.Equal(overdracht.Id, rij.Overdracht);
            Assert.Equal(overdracht.IsSpoed ? overdracht.Van : overdracht.Naar, rij.Organisatie);
            Assert.Equal(overdracht.Stand == Overdrachtstand.Voorgesteld ? Toegangsreden.Aanbod : Toegangsreden.Overdracht, rij.Reden);
            Assert.Equal(overdracht.Uiterlijk, rij.Uiterlijk);
        }
        Assert.DoesNotContain(spel.Casus.Toegangen, t => t is { IsOpen: true, Reden: Toegangsreden.Overdracht } && t.Organisatie == spel.Casus.Onderdeel(t.OnderdeelId).Organisatie);
    });

    [Fact]
    public void A_decision_keeps_criteria_of_its_own_list_in_the_version_of_then() => NaElkeZet(spel =>
    {
        foreach (var overdracht in spel.Casus.Overdrachten.Where(o => o.IsTussenOrganisaties))
        {
            Assert.Equal(Schaalbesluit.OvergangVan(overdracht.VanNiveau, overdracht.NaarNiveau), overdracht.Overgang);
            Assert.Equal(overdracht.Overgang is null, overdracht.Criteria.Count == 0);
            Assert.All(overdracht.Criteria, c => Assert.Equal((overdracht.Overgang, 1), (c.Overgang, c.Versie)));
            Assert.True(overdracht.Instemming is not null || overdracht.IsSpoed);
            Assert.NotEqual(overdracht.Van, overdracht.Naar);
        }
    });

    [Fact]
    public void Scaling_touches_the_named_onderdelen_only() => MetVoorEnNa(spel => spel.Casus.Onderdelen.ToDictionary(o => o.Id, Wezen), (voor, spel) =>
    {
        if (spel.Daad < Daad.Schaal || spel.Daad == Daad.TrekDeelIn) return;
        var genoemd = spel.Casus.Overdrachten.Where(o => o.IsTussenOrganisaties).SelectMany(o => o.Onderdelen).ToHashSet();
        Assert.All(spel.Casus.Onderdelen.Where(o => !genoemd.Contains(o.Id)), o => Assert.Equal(voor[o.Id], Wezen(o)));
    });

    static string Wezen(Onderdeel o) => $"{o.Stand} {o.Organisatie} {o.Niveau} {o.Toewijzing} {o.Uiterlijk} {o.Vraag} {string.Join(',', o.Leefgebieden)} {o.Rol} {o.SoortHulp}";

    /// <summary>An organisation answers for it: not the sight that a running handover gives.</summary>
    static bool IsVerantwoordelijkheid(Casus casus, Toegang rij) => rij.Medewerker is null && (rij.Reden == Toegangsreden.Verantwoordelijk
        || (rij.Reden == Toegangsreden.Aanbod && !casus.Overdrachten.Any(o => o.Id == rij.Overdracht && o.IsTussenOrganisaties)));

    /// <summary>The handover by which somebody is responsible now: the last one that was confirmed, or a running one of B06, else the offer.</summary>
    static WarmeOverdracht? Geldt(Casus casus, OnderdeelId id) => casus.Overdrachten.Where(o => o.Onderdelen.Contains(id))
        .OrderBy(o => o is { Loopt: true, IsSpoed: true }).ThenBy(o => o.Stand == Overdrachtstand.Bevestigd).ThenBy(o => o.Loopt && !o.IsTussenOrganisaties)
        .ThenBy(o => o.IsTussenOrganisaties).ThenBy(o => o.VoorgesteldOp).ThenBy(o => o.Id.Waarde).LastOrDefault();

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
