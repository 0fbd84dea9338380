using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Taken;

/// <summary>What the portal does by itself, and that any number of instances does it as one.</summary>
public sealed class TakenTests(Testdatabank databank) : TestApp(databank)
{
    static readonly OrganisatieCode Smwo = new("smwo");
    static readonly OrganisatieCode Pool = new("vrijwilligerspool");
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    LaatAanbodVervallen Vervallen => Services.GetRequiredService<LaatAanbodVervallen>();
    Opruimen Opruimen => Services.GetRequiredService<Opruimen>();

    [Fact]
    public void Every_job_can_be_run_by_its_name_and_is_named_for_the_regiobeheerder() =>
        Assert.Equal(Services.GetServices<Taak>().Select(t => t.Naam).Order(StringComparer.Ordinal), Achtergrond.Namen.Order(StringComparer.Ordinal));

    [Fact]
    public async Task An_offer_past_its_day_falls_back_and_the_next_one_hears_of_it()
    {
        await this.Medewerker(Functie.Coordinator, "smwo");
        await this.Medewerker(Functie.Coordinator, Pool.Waarde);
        var laat = await Aangemeld(Begin, Pool);
        var opTijd = await Aangemeld(Begin.AddDays(2), Pool);
        Klok.SetUtcNow(Nederland.EindeVan(Werkdagen.Na(Nederland.Vandaag(Begin), 3)));

        Assert.Equal(new(1, 0), await Vervallen.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(new(0, 0), await Vervallen.VoerUit(alsHetTijdIs: false, Stop));

        await using var db = await this.AlsSysteem();
        var casus = await db.LaadCasusVoorTest(laat);
        Assert.Equal((Smwo, Onderdeelstand.Aangeboden), (casus.Onderdelen[0].Organisatie, casus.Onderdelen[0].Stand));
        Assert.Contains(casus.Overdrachten, o => o.Stand == Overdrachtstand.Teruggevallen);
        Assert.All(casus.Toegangen.Where(t => t.Organisatie == Pool), t => Assert.False(t.IsOpen));
        Assert.True(await db.Gebeurtenissen.AnyAsync(g => g.CasusId == laat && g.Als == Hoedanigheid.Systeem, Stop));
        Assert.Equal(Berichtsoort.NieuwAanbod, (await db.Berichten.SingleAsync(b => b.CasusId == laat, Stop)).Soort);
        Assert.Equal(Pool, (await db.LaadCasusVoorTest(opTijd)).Onderdelen[0].Organisatie);
    }

    [Fact]
    public async Task What_a_job_changes_of_a_casus_is_a_line_of_the_portal_and_in_the_chain()
    {
        var (laat, opTijd) = (await Aangemeld(Begin, Pool), await Aangemeld(Begin.AddDays(20), Pool));
        Klok.Advance(TimeSpan.FromDays(14));
        await Vervallen.VoerUit(alsHetTijdIs: false, Stop);
        await Opruimen.VoerUit(alsHetTijdIs: false, Stop);

        await using (var db = await this.AlsSysteem())
        {
            var regel = await db.Logregels.AsNoTracking().SingleAsync(Stop);
            Assert.Equal((Loghandeling.Gewijzigd, Hoedanigheid.Systeem, "taak/laat-aanbod-vervallen", (CasusId?)laat, null, true, Klok.GetUtcNow()),
                (regel.Handeling, regel.Als, regel.Wat, regel.Casus, regel.Medewerker, regel.Gelukt, regel.Op));
            Assert.NotEqual(opTijd, regel.Casus);
        }
        Assert.Equal(new(1, 0), await Services.GetRequiredService<Keten>().VoerUit(alsHetTijdIs: false, Stop));
        using var uit = new StringWriter();
        Assert.Equal(0, await Web.Opstarten.Logboekopdrachten.Controleer(Services.GetRequiredService<Web.Opstarten.Takendatabank>(), Services.GetRequiredService<Logboekkop>(), uit, Stop));
        Assert.Contains("Het logboek klopt: 1 regels", uit.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A change without its line is not possible: when the logbook cannot be written, nothing lapses either.</summary>
    [Fact]
    public async Task A_job_that_cannot_write_its_line_changes_nothing()
    {
        var laat = await Aangemeld(Begin, Pool);
        Klok.Advance(TimeSpan.FromDays(14));
        await using (var eigenaar = Data.Opbouw.Databank.Context(Verbindingen.Eigenaar))
            await eigenaar.Database.ExecuteSqlAsync($"revoke insert on logboek from meedenkers_taken", Stop);

        Assert.Equal(new(0, 1), await Vervallen.VoerUit(alsHetTijdIs: false, Stop));
        await using var db = await this.AlsSysteem();
        Assert.Equal(Pool, (await db.LaadCasusVoorTest(laat)).Onderdelen[0].Organisatie);
    }

    [Fact]
    public async Task Sessions_of_colleagues_that_are_over_are_removed_though_nobody_signs_in()
    {
        var (wie, nu) = (await this.Medewerker(Functie.Coordinator), Klok.GetUtcNow());
        await using (var db = await this.AlsSysteem())
        {
            db.Teamsessies.AddRange(
                Teamsessie(wie.Id, "stil", nu.AddHours(-2), nu.AddMinutes(-60)), Teamsessie(wie.Id, "bezig", nu.AddHours(-2), nu.AddMinutes(-59)),
                Teamsessie(wie.Id, "lang", nu.AddHours(-12), nu.AddMinutes(-1)), Teamsessie(wie.Id, "net niet", nu.AddHours(-12).AddMinutes(1), nu.AddMinutes(-1)));
            await db.SaveChangesAsync(Stop);
        }
        Assert.Equal(new(2, 0), await Opruimen.VoerUit(alsHetTijdIs: false, Stop));
        await using var na = await this.AlsSysteem();
        Assert.Equal(["bezig", "net niet"], await na.Teamsessies.Select(s => s.Apparaat).Order().ToListAsync(Stop));
    }

    [Fact]
    public async Task The_aanmeldpunt_keeps_what_it_has()
    {
        var id = await Aangemeld(Begin, Smwo);
        Klok.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new(0, 0), await Vervallen.VoerUit(alsHetTijdIs: false, Stop));
        await using var db = await this.AlsSysteem();
        Assert.Single((await db.LaadCasusVoorTest(id)).Overdrachten);
    }

    [Fact]
    public async Task One_casus_that_cannot_go_on_stops_no_other()
    {
        var stuk = await Aangemeld(Begin, Pool);
        var goed = await Aangemeld(Begin, Pool);
        await using (var db = await this.AlsSysteem())
            await db.Database.ExecuteSqlAsync($"update onderdeel set leefgebieden = array['bestaat-niet'] where casus_id = {stuk.Waarde}", Stop);
        Klok.Advance(TimeSpan.FromDays(30));

        Assert.Equal(new(1, 1), await Vervallen.VoerUit(alsHetTijdIs: false, Stop));
        await using var na = await this.AlsSysteem();
        Assert.Equal(Smwo, (await na.LaadCasusVoorTest(goed)).Onderdelen[0].Organisatie);
    }

    [Fact]
    public async Task Many_instances_run_a_job_as_one()
    {
        for (var i = 0; i < 3; i++) await Aangemeld(Begin, Pool);
        Klok.Advance(TimeSpan.FromDays(30));
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Vervallen.VoerUit(alsHetTijdIs: true, Stop)));
        Assert.Equal(3, uitkomsten.Sum(u => u?.Gedaan ?? 0));
        Assert.Single(uitkomsten, u => u is not null);

        Assert.Null(await Vervallen.VoerUit(alsHetTijdIs: true, Stop));
        Klok.Advance(TimeSpan.FromMinutes(16));
        Assert.NotNull(await Vervallen.VoerUit(alsHetTijdIs: true, Stop));
    }

    [Fact]
    public async Task What_served_its_purpose_is_removed_and_nothing_else()
    {
        var nu = Klok.GetUtcNow();
        var casus = await Aangemeld(Begin, Pool);
        await using (var db = await this.AlsSysteem())
        {
            var deur = await db.Deuren.SingleAsync(d => d.CasusId == casus, Stop);
            db.Concepten.AddRange(new Concept("oud", null, nu.AddDays(-8), nu), new Concept("vers", null, nu, nu.AddDays(7)));
            db.Inwonersessies.AddRange(Sessie("oud", casus, deur.Id, nu.AddMinutes(-30)), Sessie("vers", casus, deur.Id, nu.AddMinutes(-29)));
            db.Pogingen.AddRange(new Poging { Sleutel = "oud", Aantal = 3, WachtTot = nu.AddDays(-2) }, new Poging { Sleutel = "vers", Aantal = 3, WachtTot = nu });
            db.Berichten.AddRange(Verzonden(nu.AddDays(-31)), Verzonden(nu.AddDays(-29)), new Bericht(Berichtsoort.NieuwAanbod, Emailadres.VanOpslag("a@b.example"), "nooit weg", "x", null, nu.AddDays(-31)));
            await db.SaveChangesAsync(Stop);
        }
        Assert.Equal(new(5, 0), await Opruimen.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(new(0, 0), await Opruimen.VoerUit(alsHetTijdIs: false, Stop));

        await using var na = await this.AlsSysteem();
        Assert.Equal(["vers"], await na.Concepten.Select(c => c.SleutelHash).ToListAsync(Stop));
        Assert.Equal(["vers"], await na.Inwonersessies.Select(s => s.SleutelHash).ToListAsync(Stop));
        Assert.Equal(["vers"], await na.Pogingen.Select(p => p.Sleutel).ToListAsync(Stop));
        var berichten = await na.Berichten.OrderBy(b => b.GemaaktOp).ThenBy(b => b.Stand).ToListAsync(Stop);
        Assert.Equal(2, berichten.Count(b => b is { Aan: null, Tekst: null }));
        Assert.Single(berichten, b => b is { Aan: not null, Tekst: not null });
        Assert.Equal(Berichtstand.Mislukt, berichten.Single(b => b.Onderwerp == "nooit weg").Stand);
    }

    [Fact]
    public async Task What_somebody_wrote_for_themselves_goes_when_they_stop_and_not_before()
    {
        var (blijft, gaat) = (await this.Medewerker(Functie.MeedenkerInformeel), await this.Medewerker(Functie.MeedenkerInformeel));
        await using var db = await this.AlsSysteem();
        db.Kompasnotities.AddRange(new(blijft.Id, "Blijft", Klok.GetUtcNow()), new(gaat.Id, "Gaat weg", Klok.GetUtcNow()));
        await db.SaveChangesAsync(Stop);
        await db.Database.ExecuteSqlAsync($"update medewerker set actief = false, gestopt_op = now() where id = {gaat.Id.Waarde}", Stop);

        await Opruimen.VoerUit(alsHetTijdIs: false, Stop);

        Assert.Equal(["Blijft"], await db.Kompasnotities.Where(n => n.Medewerker == blijft.Id || n.Medewerker == gaat.Id).Select(n => n.Tekst).ToListAsync(Stop));
    }

    [Fact]
    public async Task The_link_of_a_verwijzer_ends_with_its_term()
    {
        var casus = await Aangemeld(Begin, Pool, verwijzing: true);
        Klok.Advance(TimeSpan.FromDays(89));
        await Opruimen.VoerUit(alsHetTijdIs: false, Stop);
        await using var db = await this.AlsSysteem();
        Assert.True(await db.Verwijzingen.AnyAsync(v => v.CasusId == casus && v.LinkHash == "verwijzing", Stop));
        Klok.Advance(TimeSpan.FromDays(1));
        await Opruimen.VoerUit(alsHetTijdIs: false, Stop);
        Assert.False(await db.Verwijzingen.AnyAsync(v => v.LinkHash == "verwijzing", Stop));
    }

    async Task<CasusId> Aangemeld(DateTimeOffset op, OrganisatieCode aan, bool verwijzing = false)
    {
        var aanmelding = new Aanmelding
        {
            Id = Guid.CreateVersion7(),
            CasusId = CasusId.Nieuw(),
            IngediendDoor = IngediendDoor.Inwoner,
            Op = op,
            Leefgebieden = [Leefgebied.Wonen],
            Toestemmingen = [new(Toestemmingsoort.Delen, 1, op)],
        };
        Keuzes keuzes = new(aan == Smwo ? [new(Smwo, Niveau.Formeel)] : [new(aan, Niveau.Informeel), new(Smwo, Niveau.Formeel)]);
        var casus = Casus.VanAanmelding(aanmelding.CasusId, aanmelding, ("Goes", "GM0664"), keuzes, Termijnen.Standaard, Handelende.Inwoner, op);
        casus.GeefDeur(Deurhouder.Inwoner, null, $"{casus.Id.Waarde:N}", "code", Handelende.Inwoner, op);
        if (verwijzing) casus.KomtVan(new(casus.Id, "huisarts", "P. Voorbeeld", null, [], "verwijzing", op, op.AddDays(90)));
        await using var db = await this.AlsSysteem();
        db.Add(casus);
        db.Add(aanmelding);
        await db.SaveChangesAsync(Stop);
        return casus.Id;
    }

    static Inwonersessie Sessie(string hash, CasusId casus, Guid deur, DateTimeOffset op) =>
        new() { SleutelHash = hash, CasusId = casus, DeurId = deur, BegonnenOp = op, GebruiktOp = op };

    static Teamsessie Teamsessie(MedewerkerId wie, string apparaat, DateTimeOffset begonnen, DateTimeOffset gebruikt) =>
        new() { Id = Guid.NewGuid(), Medewerker = wie, Wijze = Inlogwijze.Passkey, Apparaat = apparaat, BegonnenOp = begonnen, GebruiktOp = gebruikt, BevestigdOp = begonnen };

    static Bericht Verzonden(DateTimeOffset op)
    {
        var bericht = new Bericht(Berichtsoort.NieuwAanbod, Emailadres.VanOpslag("a@b.example"), "weg", "tekst", null, op);
        bericht.IsVerzonden(op);
        return bericht;
    }
}

file static class Laden
{
    internal static Task<Casus> LaadCasusVoorTest(this MeedenkersDbContext db, CasusId id) =>
        db.Casussen.Include(c => c.Onderdelen).Include(c => c.Overdrachten).Include(c => c.Toegangen).AsNoTracking().SingleAsync(c => c.Id == id, TestContext.Current.CancellationToken);
}
