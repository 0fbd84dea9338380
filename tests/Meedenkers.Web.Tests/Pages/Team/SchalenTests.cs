using System.Net;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>Scaling and handing over, through the forms of both sides and of the resident.</summary>
public sealed class SchalenTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_part_goes_up_from_a_volunteer_to_a_professional_after_a_conversation()
    {
        var p = await Partijen.Maak(app);
        var deur = await p.Casus(app, "Kanarienaam").MetDeur(app);
        using var cor = await app.Als(p.Cor);
        await cor.Open($"{Pad(deur)}");
        await cor.Klik("Op- of afschalen: Wonen");
        Assert.Contains("Opschalen naar formeel", cor.Tekst, StringComparison.Ordinal);
        await cor.VerstuurEnVolg("Leg het besluit vast", Goed(p));
        Assert.StartsWith("/team/overdrachten/", cor.Url, StringComparison.Ordinal);
        var pad = cor.Url;

        using var ander = await app.Als(p.HunMens);
        await ander.Open(pad);
        Assert.DoesNotContain("Kanarie", ander.Bron, StringComparison.Ordinal); // no name, and no words before taking it up
        using var hunCor = await app.Als(p.HunCor);
        await hunCor.Open("/team");
        Assert.Contains("Warme overdracht", hunCor.Tekst, StringComparison.Ordinal);
        await hunCor.Open(pad);
        Assert.Contains("Kanarietoelichting", hunCor.Tekst, StringComparison.Ordinal);
        Assert.Contains("B07", hunCor.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienaam", hunCor.Bron, StringComparison.Ordinal);
        await hunCor.VerstuurEnVolg("Neem aan", ("Invoer.Voor", p.HunMens.Id.Waarde.ToString()));
        Assert.Contains("Kanarienaam", hunCor.Tekst, StringComparison.Ordinal);

        await ander.Open(pad);
        await ander.VerstuurEnVolg("Stel deze dag voor", ("Invoer.Op", "1-12-2026"), ("Invoer.Vorm", "huisbezoek"));
        Assert.Contains("1 december", ander.Tekst, StringComparison.Ordinal);
        using (var inwoner = await app.Binnen(deur))
        {
            await inwoner.Open("/mijn-vraag/overdracht");
            Assert.Contains("1 december", inwoner.Tekst, StringComparison.Ordinal);
            Assert.Contains("Kanarietoelichting", inwoner.Tekst, StringComparison.Ordinal);
        }
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(deur));

        await ander.VerstuurEnVolg("Leg het gesprek vast", ("Gesprek.Vorm", "huisbezoek"), ("Gesprek.Akkoord", "ja"));

        Assert.Equal((p.Hun, Niveau.Formeel), await Nu(deur));
        await ander.Open($"{Pad(deur)}");
        Assert.Contains("Hugo Hunne", ander.Tekst, StringComparison.Ordinal);
        await cor.Open($"{Pad(deur)}");
        Assert.Equal(HttpStatusCode.NotFound, cor.Status);
    }

    [Theory]
    [InlineData("Invoer.Wie", null, "Kies wie het overneemt")]
    [InlineData("Invoer.Criteria", null, "Kies minstens één reden")]
    [InlineData("Invoer.Criteria", "C01@1", "hoort niet bij deze stap")]
    [InlineData("Invoer.Criteria", "B07@99", "is net veranderd")]
    [InlineData("Invoer.Criteria", "onzin", "is net veranderd")]
    [InlineData("Invoer.Toelichting", "", "Schrijf in een paar zinnen waarom")]
    [InlineData("Invoer.Toelichting", "Nummer 123456782 staat hier", "burgerservicenummer")]
    [InlineData("Invoer.Wijze", null, "Vraag eerst of de inwoner het goed vindt")]
    [InlineData("Invoer.Instemming", "24-11-2026", "vandaag of eerder")]
    public async Task A_decision_that_is_not_good_comes_back_with_what_was_typed(string veld, string? waarde, string zin)
    {
        var p = await Partijen.Maak(app);
        var casus = await p.Casus(app).Bewaar();
        using var cor = await app.Als(p.Cor);
        await cor.Open(Ploeg.Pad(casus, "schalen"));
        var velden = Goed(p).ToDictionary(v => v.Veld, v => v.Waarde);
        velden["Invoer.HoeftNietOpnieuw"] = "Blijft staan";
        velden[veld] = waarde;

        // As no browser would, so that what the list does not hold can be sent too.
        var vorm = cor.Velden("Leg het besluit vast");
        vorm.RemoveAll(v => velden.ContainsKey(v.Key));
        vorm.AddRange(velden.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!)));
        await cor.Stuur(Ploeg.Pad(casus, "schalen"), vorm);

        Assert.Equal(HttpStatusCode.BadRequest, cor.Status);
        Assert.Contains(zin, cor.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Blijft staan", cor.Tekst, StringComparison.Ordinal);
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(casus.Id));
    }

    [Fact]
    public async Task A_volunteer_does_not_scale_and_says_it_in_one_click()
    {
        var p = await Partijen.Maak(app);
        var casus = await p.Casus(app).Bewaar();
        using var mees = await app.Als(p.Mees);
        await mees.Open(Ploeg.Pad(casus, "schalen"));
        Assert.Contains(Weigering.AlleenWieSchaalt.Zin, mees.Tekst, StringComparison.Ordinal);

        await mees.Open(Ploeg.Pad(casus, "ontlasten"));
        await mees.VerstuurEnVolg("Zoek hulp, ik ga nog even door", ("Invoer.Zin", "Er ligt een dagvaarding."));
        Assert.Contains("Uw coördinator heeft bericht", mees.Tekst, StringComparison.Ordinal);

        using var cor = await app.Als(p.Cor);
        await cor.Open("/team");
        Assert.Contains("Wordt te veel", cor.Tekst, StringComparison.Ordinal);
        await cor.Open(Ploeg.Pad(casus));
        Assert.Contains("Er ligt een dagvaarding.", cor.Tekst, StringComparison.Ordinal);
        await cor.Open(Ploeg.Pad(casus, "schalen"));
        Assert.Contains("De meedenker vroeg hierom.", cor.Tekst, StringComparison.Ordinal); // B10, with the fact behind it
        await cor.Open(Ploeg.Pad(casus));
        await cor.VerstuurEnVolg("Gaat zo verder");
        Assert.DoesNotContain("Er ligt een dagvaarding.", cor.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declining_gives_it_back_and_the_receiver_finds_nothing_any_more()
    {
        var p = await Partijen.Maak(app);
        var (casus, id) = await p.Voorgesteld(app);
        using var hunCor = await app.Als(p.HunCor);
        await hunCor.Open($"/team/overdrachten/{id}");
        await hunCor.VerstuurEnVolg("Niet overnemen", ("Invoer.Reden", "geen-ruimte"));
        Assert.Equal("/team", hunCor.Url);
        await hunCor.Open($"/team/overdrachten/{id}");
        Assert.Contains("Deze overdracht is voorbij", hunCor.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", hunCor.Bron, StringComparison.Ordinal);

        using var cor = await app.Als(p.Cor);
        await cor.Open("/team");
        Assert.Contains("Overdracht kwam terug", cor.Tekst, StringComparison.Ordinal);
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(casus.Id));
    }

    [Fact]
    public async Task Of_two_who_scale_the_same_one_wins_and_the_other_keeps_what_was_typed()
    {
        var p = await Partijen.Maak(app);
        var casus = await p.Casus(app).Bewaar();
        using var een = await app.Als(p.Cor);
        using var ander = await app.Als(await app.Medewerker(Functie.Coordinator, p.Ons));
        await een.Open(Ploeg.Pad(casus, "schalen"));
        await ander.Open(Ploeg.Pad(casus, "schalen"));
        await een.VerstuurEnVolg("Leg het besluit vast", Goed(p));
        await ander.Verstuur("Leg het besluit vast", [.. Goed(p), ("Invoer.HoeftNietOpnieuw", "Blijft staan")]);

        Assert.Equal(HttpStatusCode.BadRequest, ander.Status);
        Assert.Contains(Weigering.OverdrachtLooptNog.Zin, ander.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Blijft staan", ander.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Overdrachten.CountAsync(o => o.CasusId == casus.Id && o.Van != null, Stop));
    }

    [Fact]
    public async Task Two_who_scale_different_parts_at_once_lose_neither()
    {
        var p = await Partijen.Maak(app);
        var casus = await p.Casus(app).In(Leefgebied.Wonen, Leefgebied.Financien)
            .Daarna((c, nu) => c.Splits(c.Onderdelen[0].Id, "De schulden", new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(p.Mees), nu)).Bewaar();
        var pagina = $"/team/casussen/{casus.Id.Waarde}/onderdelen";
        using var een = await app.Als(p.Cor);
        using var ander = await app.Als(await app.Medewerker(Functie.Coordinator, p.Ons));
        await een.Open($"{pagina}/{casus.Onderdelen[0].Id.Waarde}/schalen");
        await ander.Open($"{pagina}/{casus.Onderdelen[1].Id.Waarde}/schalen");
        await Task.WhenAll(een.Verstuur("Leg het besluit vast", Goed(p)), ander.Verstuur("Leg het besluit vast", Goed(p)));

        // Who came second in the same instant hears it, with everything still there, and sends it once more.
        foreach (var laat in new[] { een, ander }.Where(b => b.Status != HttpStatusCode.Found))
        {
            Assert.Equal(HttpStatusCode.Conflict, laat.Status);
            Assert.Contains("Kanarietoelichting", laat.Tekst, StringComparison.Ordinal);
            await laat.Verstuur("Leg het besluit vast");
            Assert.Equal(HttpStatusCode.Found, laat.Status);
        }
        await using var db = await app.AlsSysteem();
        Assert.Equal(2, await db.Overdrachten.CountAsync(o => o.CasusId == casus.Id && o.Van != null, Stop));
    }

    [Fact]
    public async Task Two_who_answer_at_once_one_wins_and_the_other_reads_how_it_stands()
    {
        var p = await Partijen.Maak(app);
        var (_, id) = await p.Voorgesteld(app);
        using var een = await app.Als(p.HunCor);
        using var ander = await app.Als(p.HunMens);
        await een.Open($"/team/overdrachten/{id}");
        await ander.Open($"/team/overdrachten/{id}");
        await ander.VerstuurEnVolg("Neem aan");
        await een.Verstuur("Niet overnemen", ("Invoer.Reden", "geen-ruimte"));

        Assert.Equal(HttpStatusCode.BadRequest, een.Status);
        Assert.Contains(Weigering.OverdrachtIsVoorbij.Zin, een.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hugo Hunne", een.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_resident_says_that_it_is_not_so_and_the_giver_has_it_again()
    {
        var p = await Partijen.Maak(app);
        var deur = await p.Casus(app).MetDeur(app);
        await app.Doe(deur.Casus, (c, nu) =>
        {
            var id = p.Stel(c, nu);
            c.NeemOverdrachtAan(id, null, Handelende.Van(p.HunMens), Termijnen.Standaard, nu);
            c.BevestigOverdracht(id, new(Nederland.Vandaag(nu), Contactsoort.Telefoon, null, [Aanwezige.Inwoner, Aanwezige.Ontvanger], true), Handelende.Van(p.HunMens), Termijnen.Standaard, nu);
        });
        Assert.Equal((p.Hun, Niveau.Formeel), await Nu(deur));
        using var inwoner = await app.Binnen(deur);
        Assert.Contains("Iemand anders helpt u verder", inwoner.Tekst, StringComparison.Ordinal);
        await inwoner.Open("/mijn-vraag/overdracht");
        await inwoner.VerstuurEnVolg("Dit klopt niet");

        Assert.Contains("Wij weten nu dat het niet klopt", inwoner.Tekst, StringComparison.Ordinal);
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(deur));
        await using var db = await app.AlsSysteem();
        Assert.Contains(await db.Berichten.Where(b => b.CasusId == deur.Casus).ToListAsync(Stop), b => b.Aan!.Value.Waarde == $"{p.Cor.Id.Waarde:N}@test.example");
    }

    [Fact]
    public async Task A_resident_who_does_not_want_it_ends_the_sight_of_the_receiver_at_once()
    {
        var p = await Partijen.Maak(app);
        var deur = await p.Casus(app).MetDeur(app);
        OverdrachtId id = default;
        await app.Doe(deur.Casus, (c, nu) =>
        {
            id = p.Stel(c, nu);
            c.NeemOverdrachtAan(id, null, Handelende.Van(p.HunMens), Termijnen.Standaard, nu);
        });
        using var hugo = await app.Als(p.HunMens);
        await hugo.Open($"{Pad(deur)}");
        Assert.Equal(HttpStatusCode.OK, hugo.Status);
        using var inwoner = await app.Binnen(deur);
        await inwoner.Open("/mijn-vraag/overdracht");
        await inwoner.VerstuurEnVolg("Ik wil dit niet");

        await hugo.Open($"{Pad(deur)}");
        Assert.Equal(HttpStatusCode.NotFound, hugo.Status);
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(deur));
    }

    [Fact]
    public async Task Notes_stay_with_who_wrote_them_unless_they_were_sent_along()
    {
        foreach (var mee in new[] { false, true })
        {
            var p = await Partijen.Maak(app);
            var casus = await p.Casus(app, notitie: "Kanarienotitie").Daarna((c, nu) => c.NeemOverdrachtAan(p.Stel(c, nu, mee), null, Handelende.Van(p.HunMens), Termijnen.Standaard, nu)).Bewaar();
            using var hugo = await app.Als(p.HunMens);
            await hugo.Open(Ploeg.Pad(casus));
            Assert.Equal(mee, hugo.Bron.Contains("Kanarienotitie", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_gets_a_part_reads_the_words_of_that_part_and_not_the_whole_question()
    {
        var p = await Partijen.Maak(app);
        var casus = await p.Casus(app).MetWoorden("Kanariegeheel").In(Leefgebied.Wonen, Leefgebied.Financien).Daarna((c, nu) =>
        {
            var deel = c.Splits(c.Onderdelen[0].Id, "Kanariedeel", new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(p.Mees), nu);
            c.NeemOverdrachtAan(p.Stel(c, nu, onderdeel: deel.Id), null, Handelende.Van(p.HunMens), Termijnen.Standaard, nu);
        }).Bewaar();
        using var hugo = await app.Als(p.HunMens);
        await hugo.Open(Ploeg.Pad(casus));

        Assert.Contains("Kanariedeel", hugo.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanariegeheel", hugo.Bron, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handover_that_nobody_answers_falls_back_by_the_clock_and_once()
    {
        var p = await Partijen.Maak(app);
        var (casus, id) = await p.Voorgesteld(app, geleden: TimeSpan.FromDays(10));
        var taak = app.Services.GetRequiredService<LaatOverdrachtVervallen>();
        Assert.Equal((1, 0), await Voer(taak));
        Assert.Equal((0, 0), await Voer(taak));

        await using var db = await app.AlsSysteem();
        Assert.Equal(Overdrachtstand.Teruggevallen, (await db.Overdrachten.SingleAsync(o => o.Id == new OverdrachtId(id), Stop)).Stand);
        Assert.Equal((p.Ons, Niveau.Informeel), await Nu(casus.Id));
    }

    [Fact]
    public async Task A_receiver_without_a_coordinator_any_more_lets_it_fall_back_before_the_term()
    {
        var p = await Partijen.Maak(app);
        var (_, id) = await p.Voorgesteld(app);
        await using var db = await app.AlsSysteem();
        await db.Medewerkers.Where(m => m.Id == p.HunCor.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);

        await Voer(app.Services.GetRequiredService<LaatOverdrachtVervallen>());

        Assert.Equal(Overdrachtstand.Teruggevallen, (await db.Overdrachten.SingleAsync(o => o.Id == new OverdrachtId(id), Stop)).Stand);
    }

    [Fact]
    public async Task One_part_stops_and_the_rest_goes_on()
    {
        var p = await Partijen.Maak(app);
        var deur = await p.Casus(app).In(Leefgebied.Wonen, Leefgebied.Financien)
            .Daarna((c, nu) => c.Splits(c.Onderdelen[0].Id, "De schulden", new HashSet<Leefgebied> { Leefgebied.Financien }, Handelende.Van(p.Mees), nu)).MetDeur(app);
        using var inwoner = await app.Binnen(deur);
        await inwoner.Open("/mijn-vraag/stoppen");
        await inwoner.VerstuurEnVolg("Stop dit deel: De schulden");

        Assert.Contains("Dit deel is gestopt", inwoner.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal([Onderdeelstand.Lopend, Onderdeelstand.Afgesloten], (await db.Onderdelen.Where(o => o.CasusId == deur.Casus).Select(o => o.Stand).ToListAsync(Stop)).Order());
    }

    static (string Veld, string? Waarde)[] Goed(Partijen p) =>
        [("Invoer.Wie", p.Hun), ("Invoer.Criteria", "B07@1"), ("Invoer.Toelichting", "Kanarietoelichting"), ("Invoer.Wijze", "telefoon")];

    static async Task<(int Gedaan, int Mislukt)> Voer(LaatOverdrachtVervallen taak) =>
        await taak.VoerUit(alsHetTijdIs: false, Stop) is { } uitkomst ? (uitkomst.Gedaan, uitkomst.Mislukt) : throw new InvalidOperationException("The job did not run.");

    static string Pad(Deurtje deur) => $"/team/casussen/{deur.Casus.Waarde}";

    Task<(string, Niveau)> Nu(Deurtje deur) => Nu(deur.Casus);

    async Task<(string, Niveau)> Nu(CasusId id)
    {
        await using var db = await app.AlsSysteem();
        var onderdeel = await db.Onderdelen.AsNoTracking().FirstAsync(o => o.CasusId == id, Stop);
        return (onderdeel.Organisatie.Waarde, onderdeel.Niveau);
    }

    /// <summary>A pool of volunteers that gives, and an organisation of professionals that receives.</summary>
    sealed record Partijen(string Ons, Medewerker Cor, Medewerker Mees, string Hun, Medewerker HunCor, Medewerker HunMens)
    {
        internal static async Task<Partijen> Maak(TestApp app)
        {
            var (ons, hun) = (await app.EenOrganisatie(OrganisatieSoort.Informeel), await app.EenOrganisatie());
            return new(ons, await app.Medewerker(Functie.Coordinator, ons, "Cor Onze"), await app.Medewerker(Functie.MeedenkerInformeel, ons, "Mees Onze"),
                hun, await app.Medewerker(Functie.Coordinator, hun, "Cora Hunne"), await app.Medewerker(Functie.MeedenkerFormeel, hun, "Hugo Hunne"));
        }

        /// <summary>The volunteer does it, and they have met.</summary>
        internal Casusbouwer Casus(TestApp app, string naam = "Ria Proefman", string? notitie = null) =>
            app.EenCasus().Van(naam).Bij(Ons).AangenomenDoor(Mees).KennisgemaaktMet(Mees, notitie);

        internal async Task<(Casus Casus, Guid Id)> Voorgesteld(TestApp app, TimeSpan geleden = default)
        {
            OverdrachtId id = default;
            var casus = await Casus(app).Geleden(geleden).Daarna((c, nu) => id = Stel(c, nu)).Bewaar();
            return (casus, id.Waarde);
        }

        internal OverdrachtId Stel(Casus casus, DateTimeOffset nu, bool metNotities = false, OnderdeelId? onderdeel = null) => casus.Schaal(new()
        {
            Onderdelen = [onderdeel ?? casus.Onderdelen[0].Id],
            Naar = new(new(Hun), Niveau.Formeel, IsActief: true, WerktHier: true, Vrij: 1),
            Criteria = [new(Criteriumcode.Bezwaar, 1)],
            Toelichting = "Kanarietoelichting",
            Instemming = new(Cor.Id, Vraagwijze.Telefoon, Nederland.Vandaag(nu)),
            MetNotities = metNotities,
        }, [new(Criteriumcode.Bezwaar, 1, Overgang.B, "inwoner", "", "", null)], Handelende.Van(Cor), Termijnen.Standaard, nu).Id;
    }
}
