using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Pages.MijnVraag;
using Meedenkers.Web.Tests.Pages.Team;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Logboek;

/// <summary>When the logbook cannot be written, nothing is shown and nothing is changed.</summary>
public sealed class DichtTests(Deurapp app) : IClassFixture<Deurapp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("revoke insert on logboek from meedenkers_app", "grant insert on logboek to meedenkers_app")]
    [InlineData("create function dicht() returns trigger language plpgsql as $$ begin raise 'dicht'; end $$; create trigger dicht before insert on logboek for each row execute function dicht()", "drop trigger dicht on logboek; drop function dicht()")]
    public async Task Nothing_is_shown_or_changed_that_cannot_be_written_down(string dicht, string open)
    {
        var ploeg = await Ploeg.Maak(app);
        var deur = await app.EenCasus().Bij(ploeg.Ons).Van("Kanarievogel").AangenomenDoor(ploeg.Cor).ToegewezenAan(ploeg.Mees, ploeg.Cor).KennisgemaaktMet(ploeg.Mees).MetDeur(app);
        var pad = $"/team/casussen/{deur.Casus.Waarde}";
        using var mees = await app.Als(ploeg.Mees);
        using var ria = await app.Binnen(deur);
        await mees.Open($"{pad}/gegevens");
        var velden = mees.Velden("Bewaar").Select(v => v.Key == "Invoer.Naam" ? new("Invoer.Naam", "Kanarie Anders") : v).ToList();
        await Voer(dicht);
        try
        {
            foreach (var (wie, adres) in new[] { (mees, pad), (mees, "/team"), (mees, "/team/casussen"), (mees, $"{pad}/gegevens"), (ria, "/mijn-vraag"), (ria, "/mijn-vraag/gegevens"), (ria, "/mijn-vraag/logboek") })
            {
                await wie.Open(adres);
                Assert.Equal(503, (int)wie.Status);
                Assert.Contains("Wij schrijven op wie iets bekijkt. Dat lukt nu niet.", wie.Tekst, StringComparison.Ordinal);
                Assert.DoesNotContain("Kanarievogel", wie.Bron, StringComparison.Ordinal);
            }
            await mees.Open($"/team/casussen/{Guid.CreateVersion7()}");
            Assert.Equal(503, (int)mees.Status);
            await mees.Stuur($"{pad}/gegevens", velden);
            Assert.True((int)mees.Status >= 500, mees.ToString());
        }
        finally
        {
            await Voer(open);
        }
        await using var db = await app.AlsSysteem();
        Assert.Equal("Kanarievogel", await db.Inwoners.Where(i => i.CasusId == deur.Casus).Select(i => i.Gegevens.Naam).SingleAsync(Stop));
        Assert.False(await db.Logregels.AnyAsync(r => r.Handeling == Loghandeling.Gewijzigd && r.Casus == deur.Casus, Stop));
        await mees.Open(pad);
        Assert.Equal(200, (int)mees.Status);
    }

    [Fact]
    public async Task A_verwijzer_who_looks_is_in_it_and_so_is_a_link_that_leads_nowhere()
    {
        var (link, ploeg) = (Linksleutel.Nieuw(), await Ploeg.Maak(app));
        var casus = await app.EenCasus().Bij(ploeg.Ons).Bewaar();
        await using (var db = await app.AlsSysteem())
        {
            await db.Database.ExecuteSqlAsync($"insert into verwijzing (id, casus_id, vak, naam, bereikbaar, rode_vlaggen, link_hash, op, vervalt_op, stand) values (gen_random_uuid(), {casus.Id.Waarde}, 'huisarts', 'Dokter Proef', null, array[]::text[], {link.Hash()}, {TestApp.Begin.ToUniversalTime()}, {TestApp.Begin.AddDays(90).ToUniversalTime()}, 'ontvangen')", Stop);
        }
        using var dokter = app.Iemand();
        var gezien = await app.Regel(() => dokter.Open($"/verwijzen/{link.Waarde}"));
        Assert.Equal(200, (int)dokter.Status);
        Assert.Equal((Loghandeling.Gezien, Hoedanigheid.Verwijzer, (CasusId?)casus.Id, null), (gezien.Handeling, gezien.Als, gezien.Casus, gezien.Medewerker));
        var nergens = await app.Regel(() => dokter.Open($"/verwijzen/{Linksleutel.Nieuw().Waarde}"));
        Assert.Equal((Loghandeling.Geweigerd, Hoedanigheid.Verwijzer, null, false), (nergens.Handeling, nergens.Als, nergens.Casus, nergens.Gelukt));
    }

    async Task Voer(string sql)
    {
        await using var open = new NpgsqlConnection(app.Verbindingen.Eigenaar);
        await open.OpenAsync(Stop);
#pragma warning disable CA2100 // Sentences of these tests.
        await using var opdracht = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(Stop);
    }
}
