using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Rechten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Asking a professional colleague, with and without a casus, answering, and closing in one click.</summary>
public sealed class AdviesTests(TestApp app) : IClassFixture<TestApp>
{
    const string Vraag = "Mag een gemeente een aanvraag laten liggen? kanarievraag";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_volunteer_asks_with_one_field_and_the_aanmeldpunt_hears_of_it()
    {
        var (pool, cor, _) = await Ploeg.Maak(app);
        var vrijwilliger = await app.Medewerker(Functie.MeedenkerInformeel, pool);
        var smwo = await app.Medewerker(Functie.Coordinator);
        using var bezoeker = await app.Als(vrijwilliger);
        await bezoeker.Open("/team/advies");
        Assert.Contains("Er is geen nieuw antwoord", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wacht op antwoord van uw organisatie", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Klik("Vraag advies");
        await bezoeker.VerstuurEnVolg("Verstuur de vraag", ("Invoer.Vraag", Vraag));

        Assert.Contains("SMWO leest uw vraag. U hoort uiterlijk dinsdag 24 november.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains(Vraag, bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var vraag = await db.Adviesvragen.SingleAsync(v => v.Medewerker == vrijwilliger.Id, Stop);
        Assert.Equal((new OrganisatieCode("smwo"), null, Adviesstand.Wacht), (vraag.Aan, vraag.Gemeente, vraag.Stand));
        var post = await db.Berichten.Where(b => b.Soort == Berichtsoort.AdviesGevraagd).ToListAsync(Stop);
        Assert.Contains(post, b => b.Aan!.Value.Waarde == Mensen.Mailadres(smwo));
        Assert.DoesNotContain(post, b => b.Aan!.Value.Waarde == Mensen.Mailadres(cor));
        Assert.All(post, b => Assert.DoesNotContain("kanarie", b.Onderwerp + b.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("kanarie", app.Log.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task From_an_onderdeel_the_answer_comes_without_the_casus_being_known()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (hun, _, _) = await Ploeg.Maak(app);
        var prof = await app.Medewerker(Functie.MeedenkerFormeel, hun);
        var casus = await app.EenCasus().Van("Kanarienaam Fictie").Bij(ons).MetWoorden("kanariewoorden").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open($"/team/casussen/{casus.Id.Waarde}");
        await bezoeker.Klik("Vraag advies: Wonen");
        Assert.Contains("Over het onderdeel Wonen", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.VerstuurEnVolg("Verstuur de vraag", ("Invoer.Vraag", Vraag), ("Invoer.Aan", hun));
        var pad = bezoeker.Url;
        Assert.Contains("uw casus", bezoeker.Tekst, StringComparison.Ordinal);

        using var antwoorder = await app.Als(prof);
        await antwoorder.Open("/team");
        Assert.Contains("Eén adviesvraag wacht op antwoord", antwoorder.Tekst, StringComparison.Ordinal);
        await antwoorder.Klik("Lees en antwoord");
        await antwoorder.Open(pad);
        Assert.DoesNotContain(casus.Id.Waarde.ToString(), antwoorder.Bron, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(casus.Nummer.Groepen, antwoorder.Bron, StringComparison.Ordinal);
        Assert.DoesNotContain("uw casus", antwoorder.Tekst, StringComparison.Ordinal);
        await antwoorder.VerstuurEnVolg("Verstuur het antwoord", ("Invoer.Tekst", "Nee. Stel de gemeente in gebreke."));
        Assert.Contains("Uw antwoord is verstuurd", antwoorder.Tekst, StringComparison.Ordinal);
        await antwoorder.Open("/team/advies");
        Assert.Contains("gaf in de laatste twaalf maanden één keer advies", antwoorder.Tekst, StringComparison.Ordinal);

        await bezoeker.Open("/team/advies");
        Assert.Contains("Antwoord voor u", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(pad);
        Assert.Contains("Stel de gemeente in gebreke", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur("Wordt opschaling");
        Assert.Equal($"/team/casussen/{casus.Id.Waarde}/onderdelen/{casus.Onderdelen[0].Id.Waarde}/schalen", bezoeker.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Contains(await db.Berichten.Where(b => b.Soort == Berichtsoort.AdviesBeantwoord).ToListAsync(Stop), b => b.Aan!.Value.Waarde == Mensen.Mailadres(mees) && !b.Tekst!.Contains("gebreke", StringComparison.Ordinal));
        var feiten = await db.Adviesfeiten.Where(f => f.Organisatie == new OrganisatieCode(hun)).ToListAsync(Stop);
        Assert.Equal([Adviesfeitsoort.Beantwoord, Adviesfeitsoort.Gesloten], feiten.Select(f => f.Soort).Order());
        Assert.Equal("GM0716", feiten[0].Gemeente);
        // The resident sees that their question was used for it.
        Assert.True(await db.Logregels.AnyAsync(r => r.Casus == casus.Id && r.Wat == "team/advies/nieuw" && r.Medewerker == mees.Id, Stop));
    }

    [Fact]
    public async Task Each_relation_gets_at_an_adviesvraag_what_the_table_says()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var (hun, _, _) = await Ploeg.Maak(app);
        var derden = await app.Medewerker(Functie.MeedenkerInformeel, await app.EenOrganisatie());
        var mensen = new Dictionary<string, Medewerker>
        {
            ["informeel"] = await app.Medewerker(Functie.MeedenkerInformeel, ons),
            ["formeel"] = await app.Medewerker(Functie.MeedenkerFormeel, ons),
            ["coordinator"] = cor,
        };
        var collega = await app.Medewerker(Functie.MeedenkerInformeel, ons);
        var getest = 0;
        foreach (var (rol, mens) in mensen)
        {
            using var bezoeker = await app.Als(mens);
            await bezoeker.Open("/team/advies");
            var token = bezoeker.Velden("Uitloggen").Where(v => v.Key.StartsWith('_')).ToList();
            foreach (var ((verb, route, _, relatie), status) in Rechtentabel.Relaties.Where(r => r.Key.Rol == rol && r.Key.Route.StartsWith("/team/advies/", StringComparison.Ordinal)))
            {
                var id = relatie switch
                {
                    "eigen" or "gesloten" => await Gevraagd(mens, hun, relatie == "gesloten"),
                    "organisatie" => await Gevraagd(collega, hun),
                    "gevraagd" => await Gevraagd(derden, ons),
                    "ander" => await Gevraagd(derden, hun),
                    _ => Guid.NewGuid(),
                };
                var knop = route.Split(':')[^1];
                var voor = verb == "POST" && status >= 400 ? await Momentopname.Maak(app, Stop) : null;
                if (verb == "GET") await bezoeker.Open($"/team/advies/{id}");
                else await bezoeker.Stuur($"/team/advies/{id}?handler={knop}", [.. token, new("Invoer.Tekst", "Een paar woorden."), new("Invoer.Uitkomst", "geholpen")]);
                Assert.Equal((rol, verb, route, relatie, status), (rol, verb, route, relatie, (int)bezoeker.Status));
                if (voor is not null) Assert.Empty(voor.Anders(await Momentopname.Maak(app, Stop)));
                getest++;
            }
        }
        Assert.True(getest >= 60, $"only {getest}");
    }

    [Theory]
    [InlineData("", "Schrijf uw vraag op.")]
    [InlineData("Bel haar op 06 12 34 56 78", "telefoonnummer in uw tekst")]
    [InlineData("Mail naar ria@voorbeeld.example", "e-mailadres in uw tekst")]
    [InlineData("Woont op Kerkstraat 12", "adres of een postcode")]
    [InlineData("BSN 123456782", "burgerservicenummer")]
    public async Task What_leads_to_somebody_is_refused_and_stays_in_the_box(string tekst, string zin)
    {
        using var bezoeker = await app.Als(Functie.MeedenkerInformeel);
        await bezoeker.Open("/team/advies/nieuw");
        await bezoeker.Verstuur("Verstuur de vraag", ("Invoer.Vraag", tekst));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(tekst, bezoeker.Pagina.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Null(bezoeker.Pagina.QuerySelector("#Invoer_GeenNaam"));
    }

    [Fact]
    public async Task What_looks_like_a_name_comes_back_once_and_goes_through_with_a_tick()
    {
        using var bezoeker = await app.Als(Functie.MeedenkerInformeel);
        await bezoeker.Open("/team/advies/nieuw");
        await bezoeker.Verstuur("Verstuur de vraag", ("Invoer.Vraag", "Kan het Jan Steen Huis helpen?"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("Staat hier een naam: “Jan Steen”?", bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Verstuur de vraag", ("Invoer.GeenNaam", "true"));
        Assert.Contains("Kan het Jan Steen Huis helpen?", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur("Verstuur", ("Invoer.Tekst", "Volgens mevrouw Proefman wel."));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Equal("Volgens mevrouw Proefman wel.", bezoeker.Pagina.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotNull(bezoeker.Pagina.QuerySelector("#Invoer_GeenNaam"));
    }

    [Fact]
    public async Task Only_a_professional_organisation_with_a_coordinator_is_asked_and_sending_twice_asks_once()
    {
        var (pool, _, mees) = await Ploeg.Maak(app);
        var informeel = await app.EenOrganisatie(OrganisatieSoort.Informeel);
        await app.Medewerker(Functie.Coordinator, informeel);
        var leeg = await app.EenOrganisatie();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open("/team/advies/nieuw");
        var keuzes = bezoeker.Pagina.QuerySelectorAll("#Invoer_Aan option").Select(o => o.GetAttribute("value")).ToList();
        Assert.Contains(pool, keuzes);
        Assert.DoesNotContain(informeel, keuzes);
        Assert.DoesNotContain(leeg, keuzes);

        var velden = bezoeker.Velden("Verstuur de vraag").Where(v => v.Key is not ("Invoer.Vraag" or "Invoer.Aan")).Append(new("Invoer.Vraag", Vraag)).Append(new("Invoer.Aan", leeg)).ToList();
        await bezoeker.Stuur("/team/advies/nieuw", velden);
        var eerst = bezoeker.Doorverwijzing;
        await bezoeker.Stuur("/team/advies/nieuw", velden);
        Assert.Equal(eerst, bezoeker.Doorverwijzing);
        await using var db = await app.AlsSysteem();
        Assert.Equal("smwo", (await db.Adviesvragen.SingleAsync(v => v.Medewerker == mees.Id, Stop)).Aan.Waarde);

        using var ander = await app.Als(Functie.MeedenkerInformeel);
        await ander.Open("/team/advies/nieuw");
        await ander.Stuur("/team/advies/nieuw", [.. velden.Where(v => !v.Key.StartsWith('_')), .. ander.Velden("Uitloggen").Where(v => v.Key.StartsWith('_'))]);
        Assert.Equal(HttpStatusCode.BadRequest, ander.Status);
        Assert.Contains("Dit formulier stond lang open", ander.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_onderdeel_of_somebody_else_is_not_there_and_one_that_stands_still_says_why()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        var stil = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Daarna((c, nu) => c.Beperk(Handelende.Inwoner, nu)).Bewaar();
        using var collega = await app.Als(Functie.MeedenkerFormeel, ons);
        await collega.Open($"/team/advies/nieuw?onderdeel={casus.Onderdelen[0].Id.Waarde}");
        Assert.Equal(HttpStatusCode.NotFound, collega.Status);

        using var bezoeker = await app.Als(mees);
        await bezoeker.Open($"/team/advies/nieuw?onderdeel={stil.Onderdelen[0].Id.Waarde}");
        Assert.Contains(Weigering.CasusIsBeperkt.Zin, bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Verstuur de vraag", bezoeker.Tekst, StringComparison.Ordinal);
        using var coordinator = await app.Als(cor);
        await coordinator.Open($"/team/advies/nieuw?onderdeel={casus.Onderdelen[0].Id.Waarde}");
        Assert.Equal(HttpStatusCode.OK, coordinator.Status);
    }

    [Fact]
    public async Task Two_colleagues_may_both_answer_and_it_counts_once()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var prof = await app.Medewerker(Functie.MeedenkerFormeel, ons);
        var id = await Gevraagd(await app.Medewerker(Functie.MeedenkerInformeel, await app.EenOrganisatie()), ons);
        using var een = await app.Als(prof);
        await een.Open($"/team/advies/{id}");
        using var twee = await app.Als(cor);
        await twee.Open($"/team/advies/{id}");
        await een.Verstuur("Verstuur het antwoord", ("Invoer.Tekst", "Ja, dat kan."));
        await twee.Verstuur("Verstuur het antwoord", ("Invoer.Tekst", "Ik zou eerst bellen."));
        Assert.Equal(HttpStatusCode.Redirect, twee.Status); // both may say something: the second is no second count
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Adviesfeiten.CountAsync(f => f.Organisatie == new OrganisatieCode(ons), Stop));
    }

    [Fact]
    public async Task The_list_is_paged_by_what_is_most_pressing_and_the_signal_counts_no_further()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var vrager = await app.Medewerker(Functie.MeedenkerInformeel, await app.EenOrganisatie());
        for (var i = 0; i < 27; i++) await Gevraagd(vrager, ons, geleden: i);
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open("/team");
        Assert.Contains("Meer dan 25 adviesvragen wachten op antwoord", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open("/team/advies");
        var eerste = Rijen(bezoeker);
        await bezoeker.Klik("Toon meer van Wacht op antwoord van uw organisatie");
        var rest = Rijen(bezoeker);
        Assert.Equal((25, 2), (eerste.Count, rest.Count));
        Assert.Empty(eerste.Intersect(rest));
        await using var db = await app.AlsSysteem();
        var dagen = await db.Adviesvragen.Where(v => v.Medewerker == vrager.Id).ToDictionaryAsync(v => $"/team/advies/{v.Id}", v => v.Uiterlijk, Stop);
        Assert.Equal(dagen.Values.Order(), eerste.Concat(rest).Select(r => dagen[r]));
    }

    static List<string> Rijen(Bezoeker bezoeker) => [.. bezoeker.Pagina.QuerySelectorAll("table a.doel").Select(a => a.GetAttribute("href")!)];

    async Task<Guid> Gevraagd(Medewerker wie, string aan, bool gesloten = false, int geleden = 0)
    {
        var nu = app.Klok.GetUtcNow().AddDays(-geleden);
        var vraag = Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("Mag dit zomaar?", false), "GM0664", new(aan), Handelende.Van(wie), Termijnen.Standaard, nu);
        if (gesloten) vraag.Sluit(Adviesuitkomst.Geholpen, Handelende.Van(wie), nu);
        await using var db = await app.AlsSysteem();
        db.Add(vraag);
        await db.SaveChangesAsync(Stop);
        return vraag.Id;
    }
}
