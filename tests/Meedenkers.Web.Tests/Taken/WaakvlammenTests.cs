using Meedenkers.Data.Tabellen;
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

/// <summary>On the agreed day, and not before, whoever helped sees a name and a number again.</summary>
public sealed class WaakvlammenTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Waakvlammen Taak => Services.GetRequiredService<Waakvlammen>();

    [Fact]
    public async Task On_the_day_who_helped_and_the_organisation_get_a_row_and_one_mail_goes_out()
    {
        var (casus, mees) = await Afgerond(30);
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Klok.Advance(TimeSpan.FromDays(30));

        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));

        await using var db = await this.AlsSysteem();
        var rijen = await db.Toegangen.Where(t => t.CasusId == casus.Id && t.Tot == null).ToListAsync(Stop);
        Assert.Equal(new MedewerkerId?[] { null, mees.Id }, rijen.Select(t => t.Medewerker).OrderBy(m => m is not null));
        Assert.All(rijen, t => Assert.Equal((Toegangsreden.Waakvlam, Onderdeelstand.Afgesloten, Nederland.Vandaag(Klok.GetUtcNow())), (t.Reden, t.Stand, t.Uiterlijk)));
        var bericht = await db.Berichten.SingleAsync(b => b.CasusId == casus.Id, Stop);
        Assert.Equal((Berichtsoort.OnderdeelToegewezen, $"{mees.Id.Waarde:N}@test.example"), (bericht.Soort, bericht.Aan!.Value.Waarde));
    }

    [Fact]
    public async Task When_who_helped_is_gone_the_coordinator_asks()
    {
        var (casus, mees) = await Afgerond(1);
        await using (var db = await this.AlsSysteem())
            await db.Medewerkers.Where(m => m.Id == mees.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Actief, false), Stop);
        Klok.Advance(TimeSpan.FromDays(2));

        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));

        await using var na = await this.AlsSysteem();
        Assert.Null((await na.Toegangen.SingleAsync(t => t.CasusId == casus.Id && t.Tot == null, Stop)).Medewerker);
    }

    [Fact]
    public async Task After_its_last_day_a_waakvlam_goes_out_and_nobody_sees_it()
    {
        var (casus, _) = await Afgerond(30);
        Klok.Advance(TimeSpan.FromDays(30));
        await Taak.VoerUit(alsHetTijdIs: false, Stop);
        Klok.Advance(TimeSpan.FromDays(340));

        Assert.Equal(new(1, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));

        await using var db = await this.AlsSysteem();
        Assert.Null((await db.Onderdelen.SingleAsync(o => o.CasusId == casus.Id, Stop)).Waakvlam);
        Assert.False(await db.Toegangen.AnyAsync(t => t.CasusId == casus.Id && t.Tot == null, Stop));
    }

    async Task<(Casus Casus, Medewerker Mees)> Afgerond(int dagen)
    {
        var (cor, mees) = (await this.Medewerker(Functie.Coordinator), await this.Medewerker(Functie.MeedenkerInformeel));
        var casus = await this.EenCasus().AangenomenDoor(cor).ToegewezenAan(mees, cor).KennisgemaaktMet(mees)
            .Daarna((c, nu) => c.RondAf(c.Onderdelen[0].Id, Afsluitreden.KanHetZelf, new(Nederland.Vandaag(nu).AddDays(dagen)), Handelende.Van(mees), Termijnen.Standaard, nu)).Bewaar();
        return (casus, mees);
    }
}
