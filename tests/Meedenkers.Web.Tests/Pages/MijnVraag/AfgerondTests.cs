using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.MijnVraag;

/// <summary>Help that has ended, for a resident: what that means, and one tap to come back.</summary>
public sealed class AfgerondTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_tap_brings_it_back_to_the_same_meedenker_who_gets_a_mail()
    {
        var (deur, joke) = await Afgerond(new(null));
        app.Klok.Advance(TimeSpan.FromDays(30));
        using var ria = await app.Binnen(deur);
        Assert.Contains("de hulp is klaar", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Joke", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit kan tot en met", ria.Tekst, StringComparison.Ordinal);

        await ria.VerstuurEnVolg("Ik wil weer hulp");

        Assert.Equal("/mijn-vraag", ria.Url);
        Assert.Contains("u krijgt weer hulp", ria.Tekst, StringComparison.Ordinal);
        Assert.Contains("Joke belt u uiterlijk op", ria.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var deel = await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop);
        Assert.Equal((Onderdeelstand.Lopend, joke.Id), (deel.Stand, deel.Toewijzing!.Medewerker));
        Assert.Equal($"{joke.Id.Waarde:N}@test.example", (await db.Berichten.SingleAsync(b => b.CasusId == deur.Casus, Stop)).Aan!.Value.Waarde);
        await ria.Open("/mijn-vraag/afgerond");
        Assert.Contains("Er is nu geen hulp die klaar is", ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_meedenker_is_gone_the_coordinator_finds_another()
    {
        var (deur, joke) = await Afgerond(new(null));
        await using (var db = await app.AlsSysteem())
            await db.Medewerkers.Where(m => m.Id == joke.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        using var ria = await app.Binnen(deur);

        await ria.VerstuurEnVolg("Ik wil weer hulp");

        Assert.Contains("zoekt een andere meedenker", ria.Tekst, StringComparison.Ordinal);
        await using var na = await app.AlsSysteem();
        Assert.Equal(Onderdeelstand.TeVerdelen, (await na.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop)).Stand);
    }

    [Fact]
    public async Task An_organisation_without_a_coordinator_says_what_else_to_do()
    {
        var (deur, _) = await Afgerond(new(null));
        await using (var db = await app.AlsSysteem())
        {
            var code = (await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop)).Organisatie;
            await db.Medewerkers.Where(m => m.Organisatie == code && m.Functie == Functie.Coordinator).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        }
        using var ria = await app.Binnen(deur);

        await ria.Verstuur("Ik wil weer hulp");

        Assert.Equal(HttpStatusCode.BadRequest, ria.Status);
        Assert.Contains(Weigering.OrganisatieIsGestopt.Zin, ria.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_waakvlam_and_after_its_last_day_there_is_no_button()
    {
        var (zonder, _) = await Afgerond(null);
        using var ria = await app.Binnen(zonder);
        Assert.Contains("de hulp is klaar", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik wil weer hulp", ria.Tekst, StringComparison.Ordinal);

        var (voorbij, _) = await Afgerond(new(null), TimeSpan.FromDays(370));
        using var jan = await app.Binnen(voorbij);
        Assert.DoesNotContain("Ik wil weer hulp", jan.Tekst, StringComparison.Ordinal);
        await jan.Stuur("/mijn-vraag/afgerond?handler=Weer", [.. jan.Velden("Klaar, sluit deze pagina").Where(v => v.Key.StartsWith('_')), new("deel", $"{await Deel(voorbij)}")]);
        Assert.Equal(HttpStatusCode.BadRequest, jan.Status);
        Assert.Contains(Weigering.WaakvlamIsUit.Zin, jan.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_who_wants_no_call_puts_it_out()
    {
        var (deur, _) = await Afgerond(new(Nederland.Vandaag(app.Klok.GetUtcNow()).AddDays(20)));
        using var ria = await app.Binnen(deur);
        Assert.Contains("vraagt Joke hoe het gaat", ria.Tekst, StringComparison.Ordinal);

        await ria.VerstuurEnVolg("Bel mij niet meer");

        Assert.Contains("Wij bellen u hier niet meer over.", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik wil weer hulp", ria.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Null((await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop)).Waakvlam);
    }

    [Fact]
    public async Task The_question_whether_it_helped_is_one_tap_and_comes_once()
    {
        var (deur, _) = await Afgerond(null);
        using var ria = await app.Binnen(deur);
        Assert.Contains("Hielp het?", ria.Tekst, StringComparison.Ordinal);

        await ria.VerstuurEnVolg("Een beetje");

        Assert.Contains("Dank u wel voor uw antwoord.", ria.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hielp het?", ria.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var gezegd = (await db.Gebeurtenissen.Where(g => g.CasusId == deur.Casus).ToListAsync(Stop)).Select(g => g.Voorval).OfType<ErvaringWerdGedeeld>();
        Assert.Equal(Ervaring.Beetje, Assert.Single(gezegd).Ervaring);
    }

    [Fact]
    public async Task A_naaste_reads_it_and_decides_nothing()
    {
        var (deur, _) = await Afgerond(new(null));
        using var anna = await app.Binnen(await app.VoorNaaste(deur));

        Assert.Contains("is klaar", anna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik wil weer hulp", anna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hielp het?", anna.Tekst, StringComparison.Ordinal);
        await anna.Open("/mijn-vraag/afgerond");
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
    }

    async Task<Guid> Deel(Deurtje deur)
    {
        await using var db = await app.AlsSysteem();
        return (await db.Onderdelen.SingleAsync(o => o.CasusId == deur.Casus, Stop)).Id.Waarde;
    }

    /// <summary>Joke of an organisation of this test's own helped, and it ended.</summary>
    async Task<(Deurtje Deur, Medewerker Joke)> Afgerond(Waakvlamkeuze? waakvlam, TimeSpan geleden = default)
    {
        var stichting = await app.EenOrganisatie();
        var (cor, joke) = (await app.Medewerker(Functie.Coordinator, stichting), await app.Medewerker(Functie.MeedenkerInformeel, stichting, "Joke Fictie"));
        var deur = await app.EenCasus().Van("Ria Voorbeeld").Bij(stichting).AangenomenDoor(cor).ToegewezenAan(joke, cor).KennisgemaaktMet(joke)
            .Daarna((c, nu) => c.RondAf(c.Onderdelen[0].Id, Afsluitreden.KanHetZelf, waakvlam, Handelende.Van(joke), Termijnen.Standaard, nu)).Geleden(geleden).MetDeur(app);
        return (deur, joke);
    }
}
