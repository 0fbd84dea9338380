using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>What a resident is told of a meedenker who is away.</summary>
public sealed class AfwezigTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_resident_reads_until_when_and_who_looks_along_and_nothing_more()
    {
        var (_, anton, tess, deur) = await Lopend();
        using var ria = await app.Binnen(deur);
        Assert.DoesNotContain("is er niet", ria.Tekst, StringComparison.Ordinal);

        await Team.AfwezigTests.Zet(app, anton, 0, 10, tess);
        await ria.Open("/mijn-vraag");
        Assert.Contains("Anton is er niet tot en met donderdag 3 december. Tess kijkt zolang mee.", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Testers", ria.Bron, StringComparison.Ordinal);

        using var anna = await app.Binnen(await app.VoorNaaste(deur, "Anna Proefman"));
        Assert.Contains("Anton is er niet tot en met donderdag 3 december.", anna.Tekst, StringComparison.Ordinal);
        await using (var db = await app.AlsSysteem()) await db.Medewerkers.Where(m => m.Id == tess.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        Assert.Contains("3 december. Is er dan iets? Bel ons.", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_to_come_are_told_before_and_are_gone_when_they_are_called_off()
    {
        var (cor, anton, tess, deur) = await Lopend();
        await Team.AfwezigTests.Zet(app, anton, 8, 10, tess);
        using var ria = await app.Binnen(deur);
        Assert.Contains("Anton is er niet van dinsdag 1 december tot en met donderdag 3 december. Tess kijkt dan mee.", ria.Tekst, StringComparison.Ordinal);

        await Team.AfwezigTests.Zet(app, tess, 9, 9);
        Assert.Contains("Tess kijkt dan mee.", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal); // there on the first day
        await Team.AfwezigTests.Zet(app, tess, 8, 8);
        Assert.Contains("Is er dan iets? Bel ons.", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var rij = await db.Afwezigheden.SingleAsync(a => a.Medewerker == anton.Id, Stop);
        rij.MeldTerug(cor, app.Klok.GetUtcNow());
        await db.SaveChangesAsync(Stop);
        Assert.DoesNotContain("is er niet", (await ria.Open("/mijn-vraag")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_resident_learns_nothing_and_the_row_itself_is_for_nobody_at_the_door()
    {
        var (_, anton, tess, deur) = await Lopend();
        var (_, _, _, vreemd) = await Lopend();
        await Team.AfwezigTests.Zet(app, anton, 0, 10, tess);
        await using var db = await app.AlsApp(Toegangscontext.VoorInwoner(vreemd.Casus));
        var dag = new DateOnly(2026, 11, 23);
        Assert.Empty(await db.Afwezigheden.ToListAsync(Stop));
        Assert.Empty(await db.Database.SqlQuery<Guid>($"select medewerker as \"Value\" from afwezig_bij({deur.Casus.Waarde}, {dag})").ToListAsync(Stop));
        Assert.Empty(await db.Database.SqlQuery<Guid>($"select medewerker as \"Value\" from waarnemers({deur.Casus.Waarde})").ToListAsync(Stop));
        await using var eigen = await app.AlsApp(Toegangscontext.VoorInwoner(deur.Casus));
        Assert.Equal([anton.Id.Waarde], await eigen.Database.SqlQuery<Guid>($"select medewerker as \"Value\" from afwezig_bij({deur.Casus.Waarde}, {dag})").ToListAsync(Stop));
        Assert.Empty(await eigen.Afwezigheden.ToListAsync(Stop));
    }

    [Fact]
    public async Task The_logbook_names_who_looked_along()
    {
        var (_, anton, tess, deur) = await Lopend();
        await Team.AfwezigTests.Zet(app, anton, 0, 10, tess);
        using (var neemtWaar = await app.Als(tess)) await neemtWaar.Open($"/team/casussen/{deur.Casus.Waarde}");
        using var ria = await app.Binnen(deur);
        Assert.Contains("Tess, meedenker van SMWO", (await ria.Open("/mijn-vraag/logboek")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2-12-2026", false, false)]
    [InlineData("2-12-2026", true, true)]
    [InlineData("3-12-2026", false, true)]
    public async Task There_is_mail_of_a_long_absence_and_of_a_short_one_in_which_something_was_planned(string laatste, bool gepland, bool verwacht)
    {
        var (cor, anton) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerFormeel, naam: "Anton Proefman"));
        var bouw = app.EenCasus().MetEmail("ria@voorbeeld.example").AangenomenDoor(cor).ToegewezenAan(anton, cor).KennisgemaaktMet(anton);
        if (gepland) bouw = bouw.MetPlan(anton, null, new Stapinhoud("Bel de woningbouw", Stapdoener.Meedenker, new(2026, 11, 30)));
        var casus = await bouw.Bewaar();
        using var bezoeker = await app.Als(anton);
        await bezoeker.Open("/team/afwezig");
        await bezoeker.VerstuurEnVolg("Geef door", ("Invoer.Eerste", "26-11-2026"), ("Invoer.Laatste", laatste));
        Assert.Contains("Doorgegeven.", bezoeker.Tekst, StringComparison.Ordinal);

        await using var db = await app.AlsSysteem();
        var berichten = await db.Berichten.Where(b => b.CasusId == casus.Id).ToListAsync(Stop);
        Assert.Equal(verwacht ? ["ria@voorbeeld.example"] : [], berichten.Select(b => b.Aan!.Value.Waarde));
        Assert.All(berichten, b => Assert.DoesNotContain("Anton", b.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_mailed_about_a_question_that_the_resident_lets_rest()
    {
        var (cor, anton) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerFormeel, naam: "Anton Proefman"));
        var casus = await app.EenCasus().MetEmail("ria@voorbeeld.example").AangenomenDoor(cor).ToegewezenAan(anton, cor).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        using var bezoeker = await app.Als(anton);
        await bezoeker.Open("/team/afwezig");
        await bezoeker.VerstuurEnVolg("Geef door", ("Invoer.Eerste", "24-11-2026"), ("Invoer.Laatste", "24-12-2026"));
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Berichten.AnyAsync(b => b.CasusId == casus.Id, Stop));
        Assert.True(await db.Afwezigheden.AnyAsync(a => a.Medewerker == anton.Id, Stop));
    }

    async Task<(Medewerker Cor, Medewerker Anton, Medewerker Tess, Deurtje Deur)> Lopend()
    {
        var (cor, anton, tess) = (await app.Medewerker(Functie.Coordinator), await app.Medewerker(Functie.MeedenkerFormeel, naam: "Anton Proefman"), await app.Medewerker(Functie.MeedenkerFormeel, naam: "Tess Testers"));
        return (cor, anton, tess, await app.EenCasus().Van("Ria Voorbeeld").AangenomenDoor(cor).ToegewezenAan(anton, cor).KennisgemaaktMet(anton).MetDeur(app));
    }
}
