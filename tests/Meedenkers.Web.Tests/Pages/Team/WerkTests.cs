using System.Net;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>What a team does with an onderdeel, each through its own form.</summary>
public sealed class WerkTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_contact_confirms_the_handover_and_sets_the_niveau()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "contact"));
        Assert.Contains("eerste contact", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Equal("23-11-2026", bezoeker.Pagina.QuerySelector("#Invoer_Op")!.GetAttribute("value"));

        await bezoeker.VerstuurEnVolg("Leg vast", ("Invoer.Soort", "huisbezoek"), ("Invoer.Uitkomst", "gaat-goed"), ("Invoer.Notitie", "Koffie 🙂 gedronken.\nPost gesorteerd."), ("Invoer.Minuten", "50"));

        Assert.Equal(Ploeg.Pad(casus), bezoeker.Url);
        Assert.Contains("Het contact is vastgelegd.", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Post gesorteerd.", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var onderdeel = await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop);
        Assert.Equal((Onderdeelstand.Lopend, Niveau.Formeel), (onderdeel.Stand, onderdeel.Niveau));
        Assert.Equal(Overdrachtstand.Bevestigd, (await db.Overdrachten.SingleAsync(o => o.CasusId == casus.Id, Stop)).Stand);
    }

    [Theory]
    [InlineData("Invoer.Op", "morgen misschien", "Vul een datum in")]
    [InlineData("Invoer.Op", "24-11-2026", "Kies vandaag of een dag die al geweest is")]
    [InlineData("Invoer.Op", "", "Vul een datum in")]
    [InlineData("Invoer.Soort", null, "Kies hoe het contact was")]
    [InlineData("Invoer.Uitkomst", null, "Kies hoe het gaat")]
    [InlineData("Invoer.Minuten", "601", "van 0 tot en met 600")]
    [InlineData("Invoer.Minuten", "veel", "Kijk dit antwoord nog eens na")]
    [InlineData("Invoer.Notitie", "Nummer 123456782 staat hier", "burgerservicenummer")]
    [InlineData("Invoer.Notitie", "LANG", "te lang")]
    public async Task A_contact_that_is_not_good_comes_back_with_what_was_typed(string veld, string? waarde, string zin)
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "contact"));
        var velden = new Dictionary<string, string?> { ["Invoer.Soort"] = "telefoon", ["Invoer.Uitkomst"] = "iets-nodig", ["Invoer.Notitie"] = "Blijft staan" };
        velden[veld] = waarde == "LANG" ? new string('x', 2001) : waarde;

        await bezoeker.Verstuur("Leg vast", velden.Where(v => v.Value is not null).Select(v => (v.Key, v.Value)));

        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(zin, bezoeker.Pagina.QuerySelector(".fouten")!.TextContent, StringComparison.Ordinal);
        if (veld != "Invoer.Notitie") Assert.Contains("Blijft staan", bezoeker.Pagina.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_can_be_corrected_for_a_day_by_who_wrote_it()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees, "Eerste versie").Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Verbeter dit contact van 23 nov");
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Notitie", "Tweede versie"));
        Assert.Contains("Tweede versie", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Eerste versie", bezoeker.Tekst, StringComparison.Ordinal);

        using var ander = await app.Als(cor);
        await ander.Open(Ploeg.Pad(casus));
        Assert.DoesNotContain("Verbeter dit contact", ander.Tekst, StringComparison.Ordinal);
        await ander.Open(await Moment(casus));
        Assert.Contains(Weigering.ContactVanEenAnder.Zin, ander.Tekst, StringComparison.Ordinal);
        await ander.Stuur(await Moment(casus), [.. bezoeker.Velden("Uitloggen").Where(v => v.Key.StartsWith('_')), new("Invoer.Op", "23-11-2026")]);
        Assert.Equal(HttpStatusCode.BadRequest, ander.Status);

        var oud = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Geleden(TimeSpan.FromHours(25)).Bewaar();
        await bezoeker.Open(await Moment(oud));
        Assert.Contains(Weigering.ContactLigtVast.Zin, bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_assigns_and_the_person_and_the_resident_hear_of_it_once()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var ander = await app.Medewerker(Functie.MeedenkerFormeel, ons, "Ander Testers");
        var casus = await app.EenCasus().Bij(ons).MetEmail("ria@voorbeeld.example").AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));
        Assert.Contains("0 van 4", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur("Wijs toe");
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);

        await bezoeker.VerstuurEnVolg("Wijs toe", ("Invoer.Wie", mees.Id.Waarde.ToString()));
        Assert.Contains("Mees Voorbeeld", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));
        Assert.Contains("Nu doet Mees Voorbeeld dit", bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Verstuur("Wijs toe", ("Invoer.Wie", ander.Id.Waarde.ToString()));

        await using var db = await app.AlsSysteem();
        var aan = (await db.Berichten.Where(b => b.CasusId == casus.Id).ToListAsync(Stop)).Select(b => b.Aan!.Value.Waarde).Order().ToList();
        Assert.Equal(new[] { $"{mees.Id.Waarde:N}@test.example", $"{ander.Id.Waarde:N}@test.example", "ria@voorbeeld.example" }.Order(), aan);
        using var weg = await app.Als(mees);
        await weg.Open(Ploeg.Pad(casus));
        Assert.Equal(HttpStatusCode.NotFound, weg.Status);
    }

    [Fact]
    public async Task Nobody_of_another_organisation_can_be_chosen_and_no_meedenker_assigns()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var vreemd = await app.Medewerker(Functie.MeedenkerFormeel, await app.EenOrganisatie());
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "toewijzen"));
        var velden = bezoeker.Velden("Wijs toe");
        velden.Add(new("Invoer.Wie", vreemd.Id.Waarde.ToString()));
        await bezoeker.Stuur(Ploeg.Pad(casus, "toewijzen"), velden);
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);

        using var zelf = await app.Als(mees);
        await zelf.Open(Ploeg.Pad(casus, "toewijzen"));
        Assert.Contains(Weigering.AlleenCoordinator.Zin, zelf.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Cor Voorbeeld", zelf.Tekst, StringComparison.Ordinal);
        await zelf.Open(Ploeg.Pad(casus, "ontlasten"));
        velden = zelf.Velden("Ontlast mij nu");
        velden.Add(new("Invoer.Wie", mees.Id.Waarde.ToString()));
        await zelf.Stuur(Ploeg.Pad(casus, "toewijzen"), velden);
        Assert.Equal(HttpStatusCode.BadRequest, zelf.Status);
    }

    [Fact]
    public async Task Who_says_it_is_too_much_is_relieved_at_once_and_sees_it_no_more()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus));
        await bezoeker.Klik("Dit wordt mij te veel: Wonen");
        await bezoeker.VerstuurEnVolg("Ontlast mij nu");

        Assert.Equal("/team", bezoeker.Url);
        Assert.Contains("U bent ontlast", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", bezoeker.Bron, StringComparison.Ordinal);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(Onderdeelstand.TeVerdelen, (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Stand);
        Assert.Equal($"{cor.Id.Waarde:N}@test.example", (await db.Berichten.SingleAsync(b => b.CasusId == casus.Id, Stop)).Aan!.Value.Waarde);
    }

    [Fact]
    public async Task Before_the_first_contact_another_organisation_can_be_asked_and_this_one_sees_it_no_more()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var (anders, ontvanger, _) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Kanarienaam").AangenomenDoor(cor).Bewaar();
        using var bezoeker = await app.Als(cor);
        await bezoeker.Open(Ploeg.Pad(casus, "aanbieden"));
        await bezoeker.Verstuur("Bied aan", ("Invoer.Aan", anders));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);

        await bezoeker.Verstuur("Bied aan", ("Invoer.Aan", anders), ("Invoer.Besproken", "true"), ("Invoer.Waarom", "InwonerWilHet"));

        Assert.Equal("/team", bezoeker.Doorverwijzing);
        await bezoeker.Open(Ploeg.Pad(casus));
        Assert.Equal(HttpStatusCode.NotFound, bezoeker.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(new OrganisatieCode(anders), (await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Organisatie);
        Assert.Equal($"{ontvanger.Id.Waarde:N}@test.example", (await db.Berichten.SingleAsync(b => b.CasusId == casus.Id, Stop)).Aan!.Value.Waarde);

        var bekend = await app.EenCasus().Bij(ons).AangenomenDoor(mees).KennisgemaaktMet(mees).Bewaar();
        await bezoeker.Open(Ploeg.Pad(bekend, "aanbieden"));
        Assert.Contains(Weigering.KennismakingWasErAl.Zin, bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_split_off_and_put_back()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Financien).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "splitsen"));
        await bezoeker.Verstuur("Splits", ("Invoer.Vraag", "Mijn nummer is 123456782"));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains("burgerservicenummer", bezoeker.Tekst, StringComparison.Ordinal);
        Assert.Contains(Weigering.LeefgebiedOntbreekt.Zin, bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Splits", ("Invoer.Vraag", "Hoe betaal ik de huur?"), ("Invoer.Leefgebieden", "financien"));
        Assert.Equal(2, bezoeker.Pagina.QuerySelectorAll("article.onderdeel").Length);
        Assert.Contains("Hoe betaal ik de huur?", bezoeker.Tekst, StringComparison.Ordinal);

        await using (var db = await app.AlsSysteem())
        {
            var nieuw = await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id && o.EigenVraag != null, Stop);
            await bezoeker.Open(Ploeg.Pad(casus, "samenvoegen"));
            await bezoeker.VerstuurEnVolg("Voeg samen", ("Invoer.Weg", nieuw.Id.Waarde.ToString()));
        }
        Assert.Single(bezoeker.Pagina.QuerySelectorAll("article.onderdeel"));
        await bezoeker.Open(Ploeg.Pad(casus, "samenvoegen"));
        Assert.Contains(Weigering.OnderdelenVerschillen.Zin, bezoeker.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rol_and_kind_of_help_are_optional_and_remembered()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open(Ploeg.Pad(casus, "typeren"));
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Rol", "wegwijzer"), ("Invoer.Soort", "regelhulp"));
        Assert.Equal(Ploeg.Pad(casus), bezoeker.Url);
        await bezoeker.Open(Ploeg.Pad(casus, "typeren"));
        Assert.NotNull(bezoeker.Pagina.QuerySelector("input[value=wegwijzer][checked]"));
        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Rol", ""), ("Invoer.Soort", ""));
        await using var db = await app.AlsSysteem();
        Assert.Null((await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Rol);
        await bezoeker.Open(Ploeg.Pad(casus, "typeren"));
        var velden = bezoeker.Velden("Bewaar").Where(v => v.Key.StartsWith('_')).Append(new("Invoer.Rol", "baas"));
        await bezoeker.Stuur(Ploeg.Pad(casus, "typeren"), velden);
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
    }

    [Fact]
    public async Task Contact_details_are_corrected_and_the_former_ones_kept()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).Van("Ria Proefman").AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open($"{Ploeg.Pad(casus)}/gegevens");
        await bezoeker.Verstuur("Bewaar", ("Invoer.Telefoon", "twaalf"), ("Invoer.Naam", ""));
        Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        Assert.Contains(Weigering.TelefoonnummerKloptNiet.Zin, bezoeker.Tekst, StringComparison.Ordinal);

        await bezoeker.VerstuurEnVolg("Bewaar", ("Invoer.Telefoon", "06 98 76 54 32"), ("Invoer.Naam", "Rië Proefman"), ("Invoer.Email", "rie@voorbeeld.example"));

        Assert.Contains("Rië Proefman", bezoeker.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var inwoner = await db.Inwoners.Include(i => i.Eerdere).SingleAsync(i => i.CasusId == casus.Id, Stop);
        Assert.Equal("Ria Proefman", Assert.Single(inwoner.Eerdere).Gegevens.Naam);
        Assert.True(await db.Gebeurtenissen.AnyAsync(g => g.CasusId == casus.Id && g.Medewerker == mees.Id && g.Op == app.Klok.GetUtcNow(), Stop));
    }

    [Fact]
    public async Task A_new_code_opens_the_door_and_the_old_one_does_not()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        var eerste = await NieuweCode(bezoeker, casus);
        using var inwoner = app.Bezoeker();
        Assert.True(await KomtBinnen(inwoner, casus, eerste));

        var tweede = await NieuweCode(bezoeker, casus);

        Assert.NotEqual(eerste, tweede);
        Assert.Contains(casus.Nummer.Groepen, bezoeker.Tekst, StringComparison.Ordinal);
        await bezoeker.Open(bezoeker.Url);
        Assert.Contains(tweede, bezoeker.Tekst, StringComparison.Ordinal);
        using var ander = app.Bezoeker();
        Assert.False(await KomtBinnen(ander, casus, eerste));
        Assert.True(await KomtBinnen(ander, casus, tweede));
        Assert.DoesNotContain(tweede.Replace(" ", "", StringComparison.Ordinal), app.Log.Tekst, StringComparison.Ordinal);
        using var collega = await app.Als(cor);
        await collega.Open($"{Ploeg.Pad(casus)}/kaart");
        Assert.Contains("niet meer te zien", collega.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Contains((await db.Gebeurtenissen.Where(g => g.CasusId == casus.Id).ToListAsync(Stop)), g => g.Voorval is CodeWerdVernieuwd { Na: Domain.Aanmeldingen.Vraagwijze.Telefoon });
    }

    [Fact]
    public async Task A_new_code_needs_a_call_or_a_conversation()
    {
        var (ons, _, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(mees).Bewaar();
        using var bezoeker = await app.Als(mees);
        await bezoeker.Open($"{Ploeg.Pad(casus)}/code");
        var velden = bezoeker.Velden("Maak een nieuwe code");
        foreach (var wijze in new[] { "schriftelijk", "onzin", "" })
        {
            await bezoeker.Stuur($"{Ploeg.Pad(casus)}/code", [.. velden, new("Invoer.Na", wijze)]);
            Assert.Equal(HttpStatusCode.BadRequest, bezoeker.Status);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_two_at_once_is_said()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).In(Leefgebied.Wonen, Leefgebied.Werken).AangenomenDoor(mees).Bewaar();
        using var een = await app.Als(mees);
        using var ander = await app.Als(cor);
        await een.Stuur(Ploeg.Pad(casus, "ontlasten"), []);
        Assert.Equal(HttpStatusCode.BadRequest, een.Status);
        await een.Open(Ploeg.Pad(casus, "splitsen"));
        await ander.Open(Ploeg.Pad(casus, "splitsen"));
        (string, string?)[] velden = [("Invoer.Vraag", "Een deel van twee tegelijk"), ("Invoer.Leefgebieden", "werken")];

        await Task.WhenAll(een.Verstuur("Splits", velden), ander.Verstuur("Splits", velden));

        Assert.Contains(HttpStatusCode.Redirect, new[] { een.Status, ander.Status });
        var tweede = een.Status == HttpStatusCode.Redirect ? ander : een;
        if (tweede.Status == HttpStatusCode.Conflict) Assert.Contains("twee tegelijk", tweede.Tekst, StringComparison.Ordinal);
        else Assert.True(tweede.Status is HttpStatusCode.Redirect or HttpStatusCode.BadRequest, $"{tweede}");
    }

    static async Task<string> NieuweCode(Bezoeker bezoeker, Casus casus)
    {
        await bezoeker.Open($"{Ploeg.Pad(casus)}/code");
        await bezoeker.VerstuurEnVolg("Maak een nieuwe code", ("Invoer.Na", "telefoon"));
        return bezoeker.Pagina.QuerySelectorAll(".codekaart .nummer")[1].TextContent.Trim();
    }

    static async Task<bool> KomtBinnen(Bezoeker inwoner, Casus casus, string code)
    {
        await inwoner.Open("/mijn-vraag");
        var formulier = inwoner.Pagina.QuerySelector("main form")!;
        await inwoner.Verstuur(formulier, ("Nummer", casus.Nummer.Groepen), ("Code", code));
        return inwoner.Doorverwijzing is not null;
    }

    async Task<string> Moment(Casus casus)
    {
        await using var db = await app.AlsSysteem();
        return $"{Ploeg.Pad(casus)}/contactmomenten/{await db.Contactmomenten.Where(m => m.CasusId == casus.Id).Select(m => m.Id).FirstAsync(Stop)}";
    }
}
