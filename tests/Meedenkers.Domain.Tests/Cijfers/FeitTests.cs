using FsCheck.Fluent;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tests.Casussen;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Cijfers;

/// <summary>What happened becomes codes to count, and nothing of a person comes along.</summary>
public class FeitTests
{
    static readonly Telplan Plan = Cijferplan.Voor(["huisarts"], Criteria.Select(c => c.Code));

    [Fact]
    public void Whatever_happens_in_a_casus_fits_the_plan() => Prop.ForAll(Partijen.Alle, partij =>
    {
        var spel = new Spel(partij);
        foreach (var zet in partij.Zetten) spel.Doe(zet);
        foreach (var feit in Van(spel.Casus))
        {
            Assert.Equal((spel.Casus.Figuursleutel, "GM0664", null, null), (feit.Sleutel!.Value, feit.Gemeente, feit.Bekend, feit.Uitgave));
            Assert.Contains(feit.Soort, Plan.Soorten);
            Assert.Empty(feit.Kenmerken.Except(Plan.KenmerkenVan(feit.Soort).Select(k => k.ToString())));
            Assert.All(Plan.DimensiesVan(feit.Soort), d => Assert.True(Past(d.Veelvoud, feit.Kenmerken.Count(k => k.StartsWith($"{d.Code}/", StringComparison.Ordinal))), $"{feit.Soort}/{d.Code}"));
        }
    }).Geldt();

    [Fact]
    public void Every_soort_that_is_counted_is_made_by_something_that_happens()
    {
        var (pool, smwo) = (new OrganisatieCode("pool"), new OrganisatieCode("smwo"));
        SchaalbesluitWerdGenomen Besluit(Overgang? overgang) => new(default, overgang, [], smwo, pool, Niveau.Formeel, Niveau.Informeel, [], false, null);
        OverdrachtWerdBevestigd Bevestigd(Koudereden? koud) => new(default, [], smwo, pool, Niveau.Informeel, null, koud);
        Voorval[] gebeurd =
        [
            Aangemeld([]), new KennismakingWasEr(default, Niveau.Informeel, Contactsoort.Telefoon), new InwonerWildeAnders(default, pool, null), new OnderdeelWerdGetypeerd(default, [], null, SoortHulp.Uitzoeken),
            Besluit(Overgang.B), Besluit(Overgang.C), Besluit(null), Bevestigd(null), Bevestigd(Koudereden.GeenTijd), new OverdrachtViel(default, pool),
            new OnderdeelWerdAfgerond(default, pool, Niveau.Informeel, Afsluitreden.KanHetZelf, false, false), new CasusWerdIngetrokken(), new OnderdeelWerdHeropend(default, pool, Niveau.Informeel, true),
            new ErvaringWerdGedeeld(default, pool, Niveau.Informeel, Ervaring.Ja),
        ];
        Assert.Equal(Plan.Soorten, gebeurd.Select(v => Feit.VanGewist(Guid.NewGuid(), v, new(2026, 2), "GM0664", [])!.Soort).Append(Cijferplan.Advies));
        Assert.Null(Feit.VanGewist(Guid.NewGuid(), Besluit(Overgang.A), new(2026, 2), "GM0664", [])); // the kennismaking counts
    }

    [Fact]
    public void A_question_is_told_in_its_codes_and_the_quarter_of_here()
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Maak();
        var feit = Van(casus).Single(f => f.Soort == Cijferplan.Aangemeld);
        Assert.Equal(new DateOnly(2026, 10, 1), feit.Kwartaal);
        Assert.Equal(["door/inwoner", "kanaal/geen", "leefgebied/financien", "leefgebied/wonen", "wens/kies-voor-mij"], feit.Kenmerken.Order(StringComparer.Ordinal));
        Assert.Equal(casus.Gebeurtenissen[0].Id, feit.Id);
    }

    [Theory]
    [InlineData(0, "2-dagen")]
    [InlineData(2, "2-dagen")]
    [InlineData(3, "week")]
    [InlineData(7, "week")]
    [InlineData(8, "2-weken")]
    [InlineData(14, "2-weken")]
    [InlineData(15, "langer")]
    public void The_wait_runs_from_asking_to_the_first_contact(int dagen, string wachttijd) =>
        Assert.Contains(Kenmerk.Van(Cijferplan.Wachttijd, wachttijd), Kennismaking(WensHulp.KiesVoorMij, Niveau.Informeel, dagen));

    [Theory]
    [InlineData(WensHulp.KiesVoorMij, Niveau.Formeel, "geen")]
    [InlineData(WensHulp.Professional, Niveau.Formeel, "gekregen")]
    [InlineData(WensHulp.Professional, Niveau.Informeel, "andere-vorm")]
    [InlineData(WensHulp.Vrijwilliger, Niveau.Informeel, "gekregen")]
    [InlineData(WensHulp.Vrijwilliger, Niveau.Formeel, "andere-vorm")]
    [InlineData(WensHulp.Ervaringsdeskundige, Niveau.Informeel, "ervaringsdeskundige")]
    public void Whether_the_form_of_help_was_the_one_asked_for_is_told_of_the_niveau(WensHulp wens, Niveau niveau, string voorkeur) =>
        Assert.Contains(Kenmerk.Van(Cijferplan.Voorkeur, voorkeur), Kennismaking(wens, niveau, 1));

    [Fact]
    public void After_erasure_the_first_of_each_soort_stays_and_leads_to_nobody()
    {
        var casus = EenCasus().Maak();
        Feit Later(Voorval voorval) => Feit.VanGewist(Guid.CreateVersion7(), voorval, new(2027, 1), "GM0664", [])!;
        var vroeg = Van(casus).Single(f => f.Soort == Cijferplan.Aangemeld);
        var gewist = Feit.Vervaag([Later(Aangemeld([Doelgroep.Ggz])), vroeg, Later(new InwonerWildeAnders(default, new("pool"), null))], ["pool", "smwo"]);

        Assert.Equal([Cijferplan.Aangemeld, Cijferplan.Anders], gewist.Select(f => f.Soort));
        Assert.Equal(vroeg.Kwartaal, gewist[0].Kwartaal);
        Assert.All(gewist, f => Assert.Equal((null, "pool,smwo"), (f.Sleutel, string.Join(',', f.Bekend!))));
        Assert.DoesNotContain(vroeg.Id, gewist.Select(f => f.Id));
        Assert.DoesNotContain(Assert.Single(Feit.Vervaag([Later(Aangemeld([Doelgroep.Ggz]))], [])).Kenmerken, k => k.StartsWith("doelgroep/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_erased_before_there_were_facts_tells_no_more_than_it_can()
    {
        var feit = Feit.VanGewist(Guid.NewGuid(), new KennismakingWasEr(default, Niveau.Formeel, Contactsoort.Telefoon), new(2026, 2), "GM0664", ["pool"])!;
        Assert.Equal((null, new DateOnly(2026, 4, 1)), (feit.Sleutel, feit.Kwartaal));
        Assert.Equal(["niveau/formeel"], feit.Kenmerken);
        Assert.Null(Feit.VanGewist(Guid.NewGuid(), new StapWerdGezet(default), new(2026, 2), "GM0664", []));
    }

    static CasusWerdAangemeld Aangemeld(IReadOnlyList<Doelgroep> groepen) => new(IngediendDoor.Inwoner, "GM0664", [], groepen, [], WensHulp.KiesVoorMij, null, false);

    static IReadOnlyList<Kenmerk> Kennismaking(WensHulp wens, Niveau niveau, int dagen) =>
        Cijferplan.Lees(new KennismakingWasEr(default, niveau, Contactsoort.Telefoon), new(Guid.NewGuid(), "GM0664", Nu, wens), dagen)!.Value.Kenmerken;

    static IEnumerable<Feit> Van(Casus casus) => casus.Gebeurtenissen.Select(g => Feit.Van(g, Feitbron.Van(casus))).OfType<Feit>();

    static bool Past(Veelvoud veelvoud, int aantal) => veelvoud switch
    {
        Veelvoud.PreciesEen => aantal == 1,
        Veelvoud.HoogstensEen => aantal <= 1,
        Veelvoud.EenOfMeer => aantal >= 1,
        _ => true,
    };
}
