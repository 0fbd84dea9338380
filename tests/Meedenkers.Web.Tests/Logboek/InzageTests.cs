using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Tests.Pages.Team;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Logboek;

/// <summary>Whoever of a team looks, changes or tries is written down once, and nothing is shown without that.</summary>
public sealed class InzageTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_the_team_writes_one_line_or_says_that_it_shows_nobody()
    {
        var (ploeg, casus) = await Lopend();
        await using var db = await app.AlsSysteem();
        var moment = await db.Contactmomenten.Where(m => m.CasusId == casus.Id).Select(m => m.Id).SingleAsync(Stop);
        var aanbod = await app.EenCasus().Bij(ploeg.Ons).Bewaar();
        var vraag = new Inzagevraag(new() { Op = TestApp.Begin, Handeling = Loghandeling.Gezien, Als = Hoedanigheid.Medewerker, Organisatie = new(ploeg.Ons), Casus = casus.Id, Wat = "casus" }, "Waarom?", TestApp.Begin);
        db.Inzagevragen.Add(vraag);
        await db.SaveChangesAsync(Stop);
        var (weg, overdracht) = await Weg(ploeg);
        var waakvlam = await app.EenCasus().Bij(ploeg.Ons).AangenomenDoor(ploeg.Mees).KennisgemaaktMet(ploeg.Mees).Daarna((c, nu) =>
        {
            c.RondAf(c.Onderdelen[0].Id, Afsluitreden.KanHetZelf, new(Nederland.Vandaag(nu).AddDays(10)), Handelende.Van(ploeg.Mees), Termijnen.Standaard, nu);
            c.WekWaakvlam(c.Onderdelen[0].Id, meedenkerIsEr: true, nu.AddDays(10));
        }).Geleden(TimeSpan.FromDays(20)).Bewaar();
        using var cor = await app.Als(ploeg.Cor);
        var fouten = new List<string>();
        var bekeken = 0;
        foreach (var (route, model) in Teampaginas())
        {
            var zonder = model.IsDefined(typeof(GeenInwonerAttribute), inherit: true);
            var deel = route.Contains("/aanbod/", StringComparison.Ordinal) ? aanbod.Onderdelen[0].Id : casus.Onderdelen[0].Id;
            var pad = route.Replace("/team/vragen/{id:guid}", $"/team/vragen/{vraag.Id}", StringComparison.OrdinalIgnoreCase)
                .Replace("/team/mensen/{id:guid}", $"/team/mensen/{ploeg.Mees.Id.Waarde}", StringComparison.OrdinalIgnoreCase).Replace("{casusId:guid}", casus.Id.Waarde.ToString(), StringComparison.OrdinalIgnoreCase)
                .Replace("{onderdeelId:guid}", deel.Waarde.ToString(), StringComparison.OrdinalIgnoreCase).Replace("{momentId:guid}", moment.ToString(), StringComparison.OrdinalIgnoreCase)
                .Replace("/{gesprekId:guid?}", "", StringComparison.OrdinalIgnoreCase).Replace("{overdrachtId:guid}", overdracht.ToString(), StringComparison.OrdinalIgnoreCase)
                .Replace("{waakvlamId:guid}", waakvlam.Onderdelen[0].Id.Waarde.ToString(), StringComparison.OrdinalIgnoreCase);
            if (pad.Contains('{', StringComparison.Ordinal))
            {
                if (!zonder) fouten.Add($"{route}: this test does not know how to open it");
                continue;
            }
            var regels = await app.Regels(() => cor.Open(pad));
            if ((int)cor.Status is >= 300 and < 400) continue;
            bekeken++;
            Assert.True((int)cor.Status == 200, $"{pad}: {cor}");
            var goed = zonder ? regels.Count == 0 : regels is [{ Gelukt: true } een] && een.Medewerker == ploeg.Cor.Id && een.Functie == Functie.Coordinator && een.Organisatie == new OrganisatieCode(ploeg.Ons)
                && een is { Herkomst.Length: > 0 } && (een is { Handeling: Loghandeling.Gezien, Casus: not null } ? pad.Contains("/overdrachten/", StringComparison.Ordinal) ? een.Casus == weg : IsOver(een, pad.Contains("/waakvlam/", StringComparison.Ordinal) ? waakvlam : casus, aanbod, pad) : een is { Handeling: Loghandeling.LijstGezien, Casussen.Count: > 0 });
            if (!goed) fouten.Add($"{pad}: {string.Join(" + ", regels.Select(Toon))}");
        }
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
        Assert.True(bekeken >= 14, $"only {bekeken} pages were opened");
    }

    /// <summary>A casus of ours that was offered to another organisation.</summary>
    async Task<(CasusId Casus, Guid Overdracht)> Weg(Ploeg ploeg)
    {
        var hun = await app.EenOrganisatie();
        OverdrachtId id = default;
        var casus = await app.EenCasus().Bij(ploeg.Ons).AangenomenDoor(ploeg.Mees).KennisgemaaktMet(ploeg.Mees).Daarna((c, nu) => id = c.Schaal(new()
        {
            Onderdelen = [c.Onderdelen[0].Id],
            Naar = new(new(hun), Niveau.Formeel, IsActief: true, WerktHier: true, Vrij: 1),
            Toelichting = "Past daar beter.",
            Instemming = new(ploeg.Cor.Id, Vraagwijze.Telefoon, Nederland.Vandaag(nu)),
        }, [], Handelende.Van(ploeg.Cor), Termijnen.Standaard, nu).Id).Bewaar();
        return (casus.Id, id.Waarde);
    }

    static bool IsOver(Logregel regel, Casus casus, Casus aanbod, string pad) =>
        regel.Casus == (pad.Contains("/aanbod/", StringComparison.Ordinal) ? aanbod.Id : casus.Id) && regel.Onderdeel is not null == (pad.Contains("/aanbod/", StringComparison.Ordinal)
            || pad.Contains("/onderdelen/", StringComparison.Ordinal) || pad.Contains("/contactmomenten/", StringComparison.Ordinal));

    [Fact]
    public async Task A_list_is_one_line_with_all_that_it_showed_and_nothing_else()
    {
        var (ploeg, casus) = await Lopend();
        var aanbod = await app.EenCasus().Bij(ploeg.Ons).Bewaar();
        var vreemd = await app.EenCasus().Bewaar();
        using var mees = await app.Als(ploeg.Mees);

        var werklijst = await app.Regel(() => mees.Open("/team"));
        Assert.Equal((Loghandeling.LijstGezien, "team/werklijst", null), (werklijst.Handeling, werklijst.Wat, werklijst.Casus));
        Assert.Equal(new[] { casus.Id, aanbod.Id }.OrderBy(id => id.Waarde), werklijst.Casussen.OrderBy(id => id.Waarde));
        Assert.DoesNotContain(vreemd.Id, werklijst.Casussen);

        var gezocht = await app.Regel(async () => { await mees.Open("/team/casussen"); });
        Assert.Equal([casus.Id], gezocht.Casussen);
        var gevonden = await app.Regel(() => mees.Verstuur("Zoek", ("Invoer.Zoek", "Ria")));
        Assert.Equal(("team/casussen/zoeken", 1, true), (gevonden.Wat, gevonden.Casussen.Count, gevonden.Gelukt));
        var niets = await app.Regel(() => mees.Verstuur("Zoek", ("Invoer.Zoek", "Zzz")));
        Assert.Equal((Loghandeling.LijstGezien, 0), (niets.Handeling, niets.Casussen.Count));
        Assert.False((await app.Regel(() => mees.Verstuur("Zoek", ("Invoer.Zoek", "")))).Gelukt);
    }

    [Fact]
    public async Task Foreign_and_absent_leave_the_same_line_with_the_key_that_was_asked()
    {
        var (_, casus) = await Lopend();
        var ander = await Ploeg.Maak(app);
        using var iemand = await app.Als(ander.Mees);
        var nergens = Guid.CreateVersion7();
        foreach (var achter in new[] { "", "/gegevens", "/kaart", $"/onderdelen/{casus.Onderdelen[0].Id.Waarde}/contact" })
        {
            var vreemd = await app.Regel(() => iemand.Open($"/team/casussen/{casus.Id.Waarde}{achter}"));
            var afwezig = await app.Regel(() => iemand.Open($"/team/casussen/{nergens}{achter}"));
            Assert.Equal(casus.Id, vreemd.Casus);
            Assert.Equal(new CasusId(nergens), afwezig.Casus);
            Assert.Equal((Loghandeling.Geweigerd, false, (MedewerkerId?)ander.Mees.Id, null), (vreemd.Handeling, vreemd.Gelukt, vreemd.Medewerker, vreemd.Namens));
            Assert.Equal((vreemd.Handeling, vreemd.Gelukt, vreemd.Wat, vreemd.Medewerker, vreemd.Namens, vreemd.Onderdeel), (afwezig.Handeling, afwezig.Gelukt, afwezig.Wat, afwezig.Medewerker, afwezig.Namens, afwezig.Onderdeel));
        }
        var aanbod = await app.Regel(() => iemand.Open($"/team/aanbod/{casus.Onderdelen[0].Id.Waarde}"));
        Assert.Equal((Loghandeling.Geweigerd, null, (OnderdeelId?)casus.Onderdelen[0].Id), (aanbod.Handeling, aanbod.Casus, aanbod.Onderdeel));
    }

    [Fact]
    public async Task A_page_that_is_not_for_this_function_is_a_refused_try()
    {
        var (ploeg, casus) = await Lopend();
        using var beheer = await app.Als(Functie.Regiobeheerder);
        var regel = await app.Regel(() => beheer.Open(Ploeg.Pad(casus)));
        Assert.Equal(403, (int)beheer.Status);
        Assert.Equal((Loghandeling.Geweigerd, (Functie?)Functie.Regiobeheerder, (CasusId?)casus.Id, false, null), (regel.Handeling, regel.Functie, regel.Casus, regel.Gelukt, regel.Organisatie));
        using var mees = await app.Als(ploeg.Mees);
        Assert.Equal((Loghandeling.Geweigerd, "team/mensen"), (await app.Regel(() => mees.Open("/team/mensen"))) is var nee ? (nee.Handeling, nee.Wat) : default);
    }

    [Fact]
    public async Task A_change_and_its_line_are_one_save()
    {
        var (ploeg, casus) = await Lopend();
        using var mees = await app.Als(ploeg.Mees);
        await mees.Open($"{Ploeg.Pad(casus)}/gegevens");
        var regel = await app.Regel(() => mees.Verstuur("Bewaar", ("Invoer.Naam", "Ria Anders")));
        Assert.Equal((Loghandeling.Gewijzigd, "team/casussen/gegevens", (CasusId?)casus.Id, (MedewerkerId?)ploeg.Mees.Id, true), (regel.Handeling, regel.Wat, regel.Casus, regel.Medewerker, regel.Gelukt));

        // What was not good comes back on a page that shows the person: one look, and nothing was changed.
        await mees.Open($"{Ploeg.Pad(casus)}/gegevens");
        var fout = await app.Regel(() => mees.Verstuur("Bewaar", ("Invoer.Naam", "")));
        Assert.Equal((Loghandeling.Gezien, false, (CasusId?)casus.Id), (fout.Handeling, fout.Gelukt, fout.Casus));
    }

    [Fact]
    public async Task A_new_casus_is_a_change_of_whoever_entered_it()
    {
        var ploeg = await Ploeg.Maak(app);
        var aanbod = await app.EenCasus().Bij(ploeg.Ons).Bewaar();
        using var mees = await app.Als(ploeg.Mees);
        await mees.Open($"/team/aanbod/{aanbod.Onderdelen[0].Id.Waarde}");
        var regel = await app.Regel(() => mees.Verstuur("Neem aan"));
        Assert.Equal((Loghandeling.Gewijzigd, "team/aanbod", (CasusId?)aanbod.Id, (OnderdeelId?)aanbod.Onderdelen[0].Id), (regel.Handeling, regel.Wat, regel.Casus, regel.Onderdeel));
    }

    [Fact]
    public async Task A_coordinator_who_opens_the_work_of_a_colleague_is_there_on_behalf_of_that_colleague()
    {
        var (ploeg, casus) = await Lopend();
        using var cor = await app.Als(ploeg.Cor);
        Assert.Equal(ploeg.Mees.Id, (await app.Regel(() => cor.Open(Ploeg.Pad(casus)))).Namens);
        await cor.Open($"{Ploeg.Pad(casus)}/gegevens");
        Assert.Equal(ploeg.Mees.Id, (await app.Regel(() => cor.Verstuur("Bewaar", ("Invoer.Naam", "Ria Nieuw")))).Namens);

        var eigen = await app.EenCasus().Bij(ploeg.Ons).AangenomenDoor(ploeg.Cor).ToegewezenAan(ploeg.Cor, ploeg.Cor).Bewaar();
        Assert.Null((await app.Regel(() => cor.Open(Ploeg.Pad(eigen)))).Namens);
        using var mees = await app.Als(ploeg.Mees);
        Assert.Null((await app.Regel(() => mees.Open(Ploeg.Pad(casus)))).Namens);
    }

    [Fact]
    public async Task Beheer_shows_no_resident_and_writes_nothing()
    {
        await Lopend();
        using var beheer = await app.Als(Functie.Regiobeheerder);
        foreach (var (route, _) in Paginas("/Beheer/").Where(p => !p.Route.Contains('{', StringComparison.Ordinal) && !p.Route.Contains("account", StringComparison.Ordinal)))
        {
            Assert.Empty(await app.Regels(() => beheer.Open(route)));
            Assert.Equal(200, (int)beheer.Status);
            Assert.DoesNotContain("Proefman", beheer.Bron, StringComparison.Ordinal);
        }
    }

    async Task<(Ploeg Ploeg, Casus Casus)> Lopend()
    {
        var ploeg = await Ploeg.Maak(app);
        return (ploeg, await app.EenCasus().Bij(ploeg.Ons).AangenomenDoor(ploeg.Cor).ToegewezenAan(ploeg.Mees, ploeg.Cor).KennisgemaaktMet(ploeg.Mees, "Thee gedronken.").Bewaar());
    }

    IEnumerable<(string Route, Type Model)> Teampaginas() => Paginas("/Team/");

    IEnumerable<(string Route, Type Model)> Paginas(string map)
    {
        using var bezoeker = app.Bezoeker();
        return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Eindpunt: e, Pagina: e.Metadata.GetMetadata<CompiledPageActionDescriptor>() ?? e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(p => p.Pagina?.ViewEnginePath.StartsWith(map, StringComparison.Ordinal) is true)
            .Select(p => ("/" + p.Eindpunt.RoutePattern.RawText!.TrimStart('/'), Model(p.Pagina!))).DistinctBy(p => p.Item1)];
    }

    static Type Model(PageActionDescriptor pagina) => pagina is CompiledPageActionDescriptor gebouwd ? gebouwd.ModelTypeInfo!
        : typeof(Program).Assembly.GetType($"Meedenkers.Web.Pages{pagina.ViewEnginePath.Replace('/', '.')}Model", throwOnError: true)!;

    static string Toon(Logregel regel) => $"{regel.Handeling} {regel.Wat} {regel.Casus?.Waarde} {regel.Onderdeel?.Waarde} {regel.Casussen.Count} {regel.Gelukt}";
}
