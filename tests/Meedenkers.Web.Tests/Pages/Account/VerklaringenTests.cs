using System.Net;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Account;

/// <summary>Nobody opens a casus before declaring to keep what is read and to have no stake in it.</summary>
public sealed class VerklaringenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_has_not_declared_does_so_first_and_then_comes_where_they_were_going()
    {
        var wie = await Zonder(Functie.MeedenkerInformeel);
        using var meedenker = await app.Als(wie);

        await meedenker.Open("/team/casussen?zoek=ja");
        Assert.Equal("/account/verklaringen?terug=%2Fteam%2Fcasussen%3Fzoek%3Dja", meedenker.Doorverwijzing);
        await meedenker.Volg();
        Assert.Contains("Geen belang bij de uitkomst", meedenker.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geheimhouding", meedenker.Tekst, StringComparison.Ordinal);

        await meedenker.Verstuur("Ik ben het hiermee eens");
        Assert.Equal("/team/casussen?zoek=ja", meedenker.Doorverwijzing);
        await meedenker.Volg();
        Assert.Equal(HttpStatusCode.OK, meedenker.Status);
        await using var db = await app.AlsSysteem();
        Assert.Equal(2, await db.Verklaringen.CountAsync(v => v.Medewerker == wie.Id, Stop));
        Assert.Equal(1, await db.Logregels.CountAsync(r => r.Betreft == wie.Id && r.Handeling == Loghandeling.AccountGewijzigd && r.Wat == "verklaring", Stop));
    }

    [Fact]
    public async Task A_new_text_is_asked_again()
    {
        var wie = await app.Medewerker(Functie.Coordinator);
        await using (var db = await app.AlsSysteem())
            await db.Verklaringen.Where(v => v.Medewerker == wie.Id && v.Soort == "geheimhouding").ExecuteUpdateAsync(v => v.SetProperty(x => x.Versie, 0), Stop);
        using var coordinator = await app.Als(wie);

        await (await coordinator.Open("/team")).Volg();
        Assert.StartsWith("/account/verklaringen", coordinator.Url, StringComparison.Ordinal);
        await coordinator.VerstuurEnVolg("Ik ben het hiermee eens");
        Assert.Equal("/team", coordinator.Url);
    }

    [Fact]
    public async Task Nothing_can_be_sent_before_it()
    {
        using var meedenker = await app.Als(await Zonder(Functie.MeedenkerFormeel));
        await meedenker.Open("/account/verklaringen");
        var velden = meedenker.Velden("Ik ben het hiermee eens");

        await meedenker.Stuur("/team/aanmelding/nieuw", velden);

        Assert.StartsWith("/account/verklaringen", meedenker.Doorverwijzing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_pressed_twice_is_pressed_once_and_no_other_site_follows()
    {
        var wie = await Zonder(Functie.MeedenkerFormeel);
        using var meedenker = await app.Als(wie);
        await meedenker.Open("/account/verklaringen?terug=https://elders.example/");
        var velden = meedenker.Velden("Ik ben het hiermee eens");

        await meedenker.Stuur("/account/verklaringen?terug=https://elders.example/", velden);
        Assert.Equal("/team", meedenker.Doorverwijzing);
        await meedenker.Stuur("/account/verklaringen", velden);
        Assert.NotNull(meedenker.Doorverwijzing);

        await using var db = await app.AlsSysteem();
        Assert.Equal(2, await db.Verklaringen.CountAsync(v => v.Medewerker == wie.Id, Stop));
        await meedenker.Open("/account/verklaringen");
        Assert.Contains("Akkoord op maandag 23 november", meedenker.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Functie.Regiobeheerder)]
    [InlineData(Functie.Beleidsadviseur)]
    public async Task Who_never_sees_a_casus_is_not_asked(Functie functie)
    {
        using var iemand = await app.Als(functie);
        Assert.Equal(HttpStatusCode.Forbidden, (await iemand.Open("/account/verklaringen")).Status);
    }

    async Task<Medewerker> Zonder(Functie functie)
    {
        var wie = await app.Medewerker(functie);
        await using var db = await app.AlsSysteem();
        await db.Verklaringen.Where(v => v.Medewerker == wie.Id).ExecuteDeleteAsync(Stop);
        return wie;
    }
}
