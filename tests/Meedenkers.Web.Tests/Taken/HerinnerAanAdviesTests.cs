using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.Web.Tests.Taken;

/// <summary>What happens to a request for advice when nobody does anything: a reminder once, another organisation, and an end.</summary>
public sealed class HerinnerAanAdviesTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    HerinnerAanAdvies Taak => Services.GetRequiredService<HerinnerAanAdvies>();

    [Fact]
    public async Task A_question_past_its_day_is_brought_up_once_without_content()
    {
        var cor = await this.Medewerker(Functie.Coordinator);
        await this.Medewerker(Functie.MeedenkerFormeel);
        var id = await Gevraagd("smwo");
        Klok.SetUtcNow(Nederland.BeginVan(new(2026, 11, 24))); // the last day itself
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Klok.SetUtcNow(Nederland.BeginVan(new(2026, 11, 25)));
        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Klok.Advance(TimeSpan.FromDays(9));
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));

        await using var db = await this.AlsSysteem();
        var bericht = await db.Berichten.SingleAsync(b => b.Soort == Berichtsoort.AdviesHerinnering, Stop);
        Assert.Equal(Mensen.Mailadres(cor), bericht.Aan!.Value.Waarde);
        Assert.DoesNotContain("kanarie", bericht.Onderwerp + bericht.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull((await db.Adviesvragen.SingleAsync(v => v.Id == id, Stop)).HerinnerdOp);
    }

    [Fact]
    public async Task Without_an_active_coordinator_it_goes_to_the_aanmeldpunt_and_the_aanmeldpunt_keeps_what_it_has()
    {
        var leeg = await this.EenOrganisatie();
        var id = await Gevraagd(leeg);
        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        await using (var db = await this.AlsSysteem())
        {
            var vraag = await db.Adviesvragen.SingleAsync(v => v.Id == id, Stop);
            Assert.Equal((new OrganisatieCode("smwo"), new DateOnly(2026, 11, 24)), (vraag.Aan, vraag.Uiterlijk));
        }

        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop)); // nobody is there either, and it stays
        Klok.Advance(TimeSpan.FromDays(4));
        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
    }

    [Fact]
    public async Task The_link_of_a_verwijzer_ends_first_and_the_words_a_year_after_the_last_one()
    {
        var link = Linksleutel.Nieuw();
        Telefoonnummer.Probeer("0113123456", out var telefoon);
        var vraag = Adviesvraag.VanVerwijzer(Guid.CreateVersion7(), new("kanarievraag", false), null, new("smwo"), new("huisarts", null, telefoon), link, Termijnen.Standaard, Klok.GetUtcNow());
        var prof = await this.Medewerker(Functie.MeedenkerFormeel);
        vraag.Beantwoord(new("kanarieantwoord", false), prof, Klok.GetUtcNow());
        var casus = await this.EenCasus().AangenomenDoor(prof).Bewaar();
        var eigen = await Gevraagd("smwo", prof, casus);
        await using (var db = await this.AlsSysteem())
        {
            db.Add(vraag);
            await db.SaveChangesAsync(Stop);
        }
        var opruimen = Services.GetRequiredService<Opruimen>();
        Klok.Advance(TimeSpan.FromDays(89));
        await opruimen.VoerUit(alsHetTijdIs: false, Stop);
        Assert.Equal((2, 1), await Over());
        Klok.Advance(TimeSpan.FromDays(1));
        await opruimen.VoerUit(alsHetTijdIs: false, Stop);
        Assert.Equal((2, 0), await Over());
        await using (var db = await this.AlsSysteem())
            Assert.Null((await db.Adviesvragen.SingleAsync(v => v.Id == vraag.Id, Stop)).Verwijzer!.Telefoon);

        Klok.SetUtcNow(Begin.ToUniversalTime().AddMonths(12));
        await opruimen.VoerUit(alsHetTijdIs: false, Stop);
        Assert.Equal((0, 0), await Over());
        await using var na = await this.AlsSysteem();
        Assert.False(await na.Set<Adviesbericht>().AnyAsync(Stop));
        Assert.False(await na.Adviesverbanden.AnyAsync(v => v.AdviesvraagId == eigen, Stop));

        async Task<(int Vragen, int Links)> Over()
        {
            await using var db = await this.AlsSysteem();
            return (await db.Adviesvragen.CountAsync(Stop), await db.Adviesvragen.CountAsync(v => v.LinkHash != null, Stop));
        }
    }

    async Task<Guid> Gevraagd(string aan, Medewerker? door = null, Casus? over = null)
    {
        var handelende = door is null ? Handelende.Van(MedewerkerId.Nieuw(), new("pool"), false) : Handelende.Van(door);
        var vraag = Adviesvraag.VanMedewerker(Guid.CreateVersion7(), new("kanarievraag", false), "GM0664", new(aan), handelende, Termijnen.Standaard, Klok.GetUtcNow());
        await using var db = await this.AlsSysteem();
        db.Add(vraag);
        if (over is not null) db.Add(new Adviesverband(vraag.Id, over.Id, over.Onderdelen[0].Id, handelende.Organisatie!.Value));
        await db.SaveChangesAsync(Stop);
        return vraag.Id;
    }
}
