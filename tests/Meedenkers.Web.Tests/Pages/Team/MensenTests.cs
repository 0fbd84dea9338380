using System.Net;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Tests.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Pages.Team;

/// <summary>A coördinator and the people of the own organisation: inviting, another function, a pause, stopping, the yearly look.</summary>
public sealed class MensenTests(TestApp app) : IClassFixture<TestApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invitation_goes_out_with_a_link_that_says_nothing_and_the_coordinators_hear_of_it()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var tweede = await app.Medewerker(Functie.Coordinator, ons, "Tweede Voorbeeld");
        using var zij = await app.Als(cor);

        await zij.Open("/team/mensen/uitnodigen");
        await zij.VerstuurEnVolg("Nodig uit", Velden("Kanarie Proefman", "kanarie@test.example", "meedenker-informeel"));

        Assert.Equal("/team/mensen", zij.Url);
        Assert.Contains("Kanarie Proefman vrijwilliger of ervaringsdeskundige Werkt tot 26 nov, 09.00 uur", zij.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        var uitnodiging = await db.Uitnodigingen.SingleAsync(u => u.Naam == "Kanarie Proefman", Stop);
        Assert.Equal((ons, cor.Id, app.Klok.GetUtcNow().AddHours(72)), (uitnodiging.Organisatie!.Value.Waarde, uitnodiging.Door!.Value, uitnodiging.VervaltOp));
        var mail = await db.Post("kanarie@test.example", Berichtsoort.Uitnodiging);
        Assert.Equal(uitnodiging.SleutelHash, mail.Sleutel("/account/uitnodiging/").Hash());
        Assert.DoesNotContain("Kanarie", mail.Tekst, StringComparison.Ordinal);
        Assert.Contains("72 uur", mail.Tekst, StringComparison.Ordinal);
        var melding = await db.Post(Mensen.Mailadres(tweede), Berichtsoort.RolGegeven);
        Assert.DoesNotContain("Kanarie", melding.Tekst, StringComparison.Ordinal);
        Assert.True(await db.Logregels.AnyAsync(r => r.Medewerker == cor.Id && r.Handeling == Loghandeling.AccountGewijzigd && r.Wat == "uitnodiging meedenker-informeel", Stop));
    }

    [Theory]
    [InlineData("", "a@test.example", "coordinator", "Vul de naam in.")]
    [InlineData("Nieuwe Proefman", "", "coordinator", "Vul het e-mailadres in.")]
    [InlineData("Nieuwe Proefman", "geen adres", "coordinator", "Dit e-mailadres klopt niet.")]
    [InlineData("Nieuwe Proefman", "a@test.example", null, "Kies wat deze persoon gaat doen.")]
    [InlineData("Cor Voorbeeld", "a@test.example", "coordinator", "U kunt uzelf niet uitnodigen.")]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost(string naam, string mail, string? functie, string zin)
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team/mensen/uitnodigen");
        await zij.Verstuur("Nodig uit", Velden(naam, mail, functie));
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains(zin, zij.Tekst, StringComparison.Ordinal);
        Assert.Equal(naam, zij.Velden("Nodig uit").Single(v => v.Key == "Invoer.Naam").Value);
        Assert.Equal(mail, zij.Velden("Nodig uit").Single(v => v.Key == "Invoer.Email").Value);
    }

    [Theory]
    [InlineData("regiobeheerder")]
    [InlineData("beleidsadviseur")]
    public async Task No_function_of_the_region_can_be_given(string functie)
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team/mensen/uitnodigen");
        var velden = zij.Velden("Nodig uit").Where(v => v.Key is not ("Invoer.Functie" or "Invoer.Naam" or "Invoer.Email"))
            .Concat([new("Invoer.Naam", "Nieuwe Proefman"), new("Invoer.Email", "regio@test.example"), new("Invoer.Functie", functie)]);
        await zij.Stuur("/team/mensen/uitnodigen", velden);
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        await using var db = await app.AlsSysteem();
        Assert.False(await db.Uitnodigingen.AnyAsync(u => u.Email == Domain.Gedeeld.Emailadres.VanOpslag("regio@test.example"), Stop));
    }

    [Fact]
    public async Task An_address_that_is_known_is_refused_however_it_is_written_and_the_attempt_is_in_the_logbook()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        foreach (var (mail, zin) in new[] { (Mensen.Mailadres(mees).Replace("@test", "@TEST", StringComparison.Ordinal), "logt al iemand in"), ("dubbel@test.example", ""), ("DUBBEL@test.example", "staat al een uitnodiging open") })
        {
            await zij.Open("/team/mensen/uitnodigen");
            await zij.Verstuur("Nodig uit", Velden("Nieuwe Proefman", mail, "coordinator"));
            Assert.Equal(zin.Length > 0 ? HttpStatusCode.BadRequest : HttpStatusCode.Redirect, zij.Status);
            Assert.Contains(zin, zij.Tekst, StringComparison.Ordinal);
        }
        await using var db = await app.AlsSysteem();
        Assert.Equal(2, await db.Logregels.CountAsync(r => r.Medewerker == cor.Id && r.Handeling == Loghandeling.Geweigerd && !r.Gelukt, Stop));
    }

    [Fact]
    public async Task Pressed_twice_is_invited_once()
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        using var nogmaals = await app.Als(cor);
        await zij.Open("/team/mensen/uitnodigen");
        await nogmaals.Open("/team/mensen/uitnodigen");
        var velden = Velden("Tweemaal Proefman", "tweemaal@test.example", "coordinator");
        await Task.WhenAll(zij.Verstuur("Nodig uit", velden), nogmaals.Verstuur("Nodig uit", velden));

        Assert.Single(new[] { zij, nogmaals }, b => b.Doorverwijzing is not null);
        Assert.Single(new[] { zij, nogmaals }, b => b.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict);
        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Uitnodigingen.CountAsync(u => u.Naam == "Tweemaal Proefman", Stop));
        Assert.Equal(1, await db.Berichten.CountAsync(b => b.Aan == Domain.Gedeeld.Emailadres.VanOpslag("tweemaal@test.example"), Stop));
    }

    [Fact]
    public async Task Sending_again_gives_a_new_link_and_withdrawing_ends_it()
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team/mensen/uitnodigen");
        await zij.VerstuurEnVolg("Nodig uit", Velden("Opnieuw Proefman", "opnieuw@test.example", "meedenker-formeel"));
        await using var db = await app.AlsSysteem();
        var eerst = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Naam == "Opnieuw Proefman", Stop);

        await zij.VerstuurEnVolg("Stuur opnieuw");
        var daarna = await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == eerst.Id, Stop);
        Assert.NotEqual(eerst.SleutelHash, daarna.SleutelHash);
        Assert.Equal(2, await db.Berichten.CountAsync(b => b.Aan == eerst.Email, Stop));

        var velden = zij.Velden("Trek in");
        await zij.VerstuurEnVolg("Trek in");
        Assert.DoesNotContain("Opnieuw Proefman", zij.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Id == eerst.Id, Stop)).IngetrokkenOp);
        await zij.Stuur("/team/mensen?handler=TrekIn", velden);
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains("al gebruikt of ingetrokken", zij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_and_invitations_of_another_organisation_are_not_there()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        var (_, ander, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open("/team/mensen/uitnodigen");
        await zij.VerstuurEnVolg("Nodig uit", Velden("Onze Kanarie", "onze@test.example", "meedenker-formeel"));
        var uitnodiging = zij.Velden("Trek in").Single(v => v.Key == "uitnodiging");
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        var velden = zij.Velden("Begin de pauze");

        using var vreemd = await app.Als(ander);
        await vreemd.Open("/team/mensen");
        Assert.DoesNotContain("Kanarie", vreemd.Bron, StringComparison.Ordinal);
        foreach (var pad in new[] { "", "/werk", "/stoppen" }) Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Open($"/team/mensen/{mees.Id.Waarde}{pad}")).Status);
        await vreemd.Open("/team/mensen/uitnodigen");
        var token = vreemd.Velden("Nodig uit").Single(v => v.Key.StartsWith("__Req", StringComparison.Ordinal));
        foreach (var handler in new[] { "Pauze", "Functie", "Hervat", "KijkNa" })
            Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Stuur($"/team/mensen/{mees.Id.Waarde}?handler={handler}", velden.Where(v => !v.Key.StartsWith("__Req", StringComparison.Ordinal)).Append(token).Append(new("Invoer.Functie", "coordinator")))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Stuur($"/team/mensen/{mees.Id.Waarde}/stoppen", [token])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await vreemd.Stuur("/team/mensen?handler=TrekIn", [token, uitnodiging])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await vreemd.Stuur("/team/mensen?handler=StuurOpnieuw", [token, uitnodiging])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await vreemd.Stuur("/team/mensen?handler=KijkNa", [token, new("wie", mees.Id.Waarde.ToString())])).Status);
        await using var db = await app.AlsSysteem();
        var (nog, open) = (await db.Medewerkers.SingleAsync(m => m.Id == mees.Id, Stop), await db.Uitnodigingen.SingleAsync(u => u.Naam == "Onze Kanarie", Stop));
        Assert.Equal((true, null, Functie.MeedenkerInformeel, true), (nog.Actief, nog.NagekekenOp, nog.Functie, open.IsOpen));
    }

    [Theory]
    [InlineData(Functie.MeedenkerFormeel)]
    [InlineData(Functie.Regiobeheerder)]
    [InlineData(Functie.Beleidsadviseur)]
    public async Task The_pages_of_people_are_for_coordinators(Functie functie)
    {
        var (_, _, mees) = await Ploeg.Maak(app);
        using var iemand = await app.Als(functie);
        foreach (var pad in new[] { "/team/mensen", "/team/mensen/uitnodigen", $"/team/mensen/{mees.Id.Waarde}", $"/team/mensen/{mees.Id.Waarde}/werk", $"/team/mensen/{mees.Id.Waarde}/stoppen" })
            Assert.Equal(HttpStatusCode.Forbidden, (await iemand.Open(pad)).Status);
    }

    [Fact]
    public async Task A_pause_ends_the_session_and_nothing_is_assigned_until_it_is_over()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        var casus = await app.EenCasus().Bij(ons).AangenomenDoor(cor).Bewaar();
        using var hij = await app.Als(mees);
        using var zij = await app.Als(cor);
        await zij.Open(Ploeg.Pad(casus, "toewijzen"));
        var toewijzen = zij.Velden("Wijs toe").Where(v => v.Key != "Invoer.Wie").Append(new("Invoer.Wie", mees.Id.Waarde.ToString())).ToList();

        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        var velden = zij.Velden("Begin de pauze");
        await zij.VerstuurEnVolg("Begin de pauze");
        Assert.Contains("Laat weer meedoen", zij.Tekst, StringComparison.Ordinal);

        await hij.Open("/team");
        Assert.StartsWith("/account/inloggen", hij.Doorverwijzing, StringComparison.Ordinal);
        await zij.Open(Ploeg.Pad(casus, "toewijzen"));
        Assert.DoesNotContain("Mees Voorbeeld", zij.Tekst, StringComparison.Ordinal);
        await zij.Stuur(Ploeg.Pad(casus, "toewijzen"), toewijzen);
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}?handler=Pauze", velden.Where(v => v.Key != "Invoer.Gezien"));
        Assert.Contains("heeft al pauze", zij.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(0, await db.Teamsessies.CountAsync(s => s.Medewerker == mees.Id, Stop));
        Assert.Equal(1, await db.Logregels.CountAsync(r => r.Betreft == mees.Id && r.Wat == "pauze", Stop));

        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.VerstuurEnVolg("Laat weer meedoen");
        using var terug = await app.Als(mees);
        Assert.Equal(HttpStatusCode.OK, (await terug.Open("/team")).Status);
    }

    [Fact]
    public async Task Another_function_holds_at_the_next_sign_in_and_the_coordinators_hear_of_it()
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var hij = await app.Als(mees);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.VerstuurEnVolg("Verander de functie", ("Invoer.Functie", "coordinator"));
        Assert.Contains("De functie is veranderd", zij.Bron, StringComparison.Ordinal);

        await hij.Open("/team");
        Assert.StartsWith("/account/inloggen", hij.Doorverwijzing, StringComparison.Ordinal);
        using var opnieuw = await app.Als(mees);
        Assert.Equal(HttpStatusCode.OK, (await opnieuw.Open("/team/mensen")).Status);
        await using var db = await app.AlsSysteem();
        Assert.NotNull(await db.Post(Mensen.Mailadres(cor), Berichtsoort.RolGegeven));
        Assert.True(await db.Logregels.AnyAsync(r => r.Betreft == mees.Id && r.Wat == "functie coordinator", Stop));
    }

    [Theory]
    [InlineData("regiobeheerder")]
    [InlineData("iets")]
    [InlineData("meedenker-informeel")]
    public async Task A_function_that_cannot_be_is_refused(string functie)
    {
        var (_, cor, mees) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{mees.Id.Waarde}");
        await zij.Stuur($"/team/mensen/{mees.Id.Waarde}?handler=Functie", zij.Velden("Verander de functie").Where(v => v.Key != "Invoer.Functie").Append(new("Invoer.Functie", functie)));
        Assert.Equal(HttpStatusCode.BadRequest, zij.Status);
        Assert.Contains(functie == "meedenker-informeel" ? "heeft die functie al" : "Kies een functie uit de lijst.", zij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_later_reads_that_somebody_was_earlier()
    {
        var (ons, cor, mees) = await Ploeg.Maak(app);
        using var een = await app.Als(cor);
        using var ander = await app.Als(await app.Medewerker(Functie.Coordinator, ons));
        await een.Open($"/team/mensen/{mees.Id.Waarde}");
        await ander.Open($"/team/mensen/{mees.Id.Waarde}");
        await een.VerstuurEnVolg("Verander de functie", ("Invoer.Functie", "coordinator"));
        await ander.Verstuur("Verander de functie", ("Invoer.Functie", "meedenker-formeel"));
        Assert.Equal(HttpStatusCode.Conflict, ander.Status);
        Assert.Contains("Iemand anders was net eerder", ander.Tekst, StringComparison.Ordinal);
        await using var db = await app.AlsSysteem();
        Assert.Equal(Functie.Coordinator, (await db.Medewerkers.SingleAsync(m => m.Id == mees.Id, Stop)).Functie);
    }

    [Fact]
    public async Task Two_coordinators_who_pause_themselves_at_once_never_leave_nobody()
    {
        var (ons, cor, _) = await Ploeg.Maak(app);
        var tweede = await app.Medewerker(Functie.Coordinator, ons, "Tweede Voorbeeld");
        using var een = await app.Als(cor);
        using var ander = await app.Als(tweede);
        await een.Open($"/team/mensen/{cor.Id.Waarde}");
        await ander.Open($"/team/mensen/{tweede.Id.Waarde}");

        await Task.WhenAll(een.Verstuur("Begin de pauze"), ander.Verstuur("Begin de pauze"));

        await using var db = await app.AlsSysteem();
        Assert.Equal(1, await db.Medewerkers.CountAsync(m => m.Organisatie == cor.Organisatie && m.Actief && m.Functie == Functie.Coordinator, Stop));
    }

    [Fact]
    public async Task The_only_coordinator_reads_why_she_cannot_leave()
    {
        var (_, cor, _) = await Ploeg.Maak(app);
        using var zij = await app.Als(cor);
        await zij.Open($"/team/mensen/{cor.Id.Waarde}");
        Assert.Equal(3, zij.Tekst.Split("U bent de enige coördinator. Maak eerst iemand anders coördinator.").Length - 1);
        Assert.DoesNotContain("Begin de pauze", zij.Tekst, StringComparison.Ordinal);
        await zij.Open("/team/mensen/uitnodigen");
        var token = zij.Velden("Nodig uit").Where(v => v.Key.StartsWith("__Req", StringComparison.Ordinal)).ToList();
        Assert.Equal(HttpStatusCode.BadRequest, (await zij.Stuur($"/team/mensen/{cor.Id.Waarde}?handler=Pauze", token)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await zij.Stuur($"/team/mensen/{cor.Id.Waarde}/stoppen", token)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await zij.Stuur($"/team/mensen/{cor.Id.Waarde}?handler=Functie", token.Append(new("Invoer.Functie", "meedenker-formeel")))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await zij.Stuur($"/team/mensen/{cor.Id.Waarde}?handler=KijkNa", token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await zij.Open("/team/mensen")).Status);
    }

    static (string, string?)[] Velden(string naam, string mail, string? functie) => [("Invoer.Naam", naam), ("Invoer.Email", mail), .. functie is null ? ((string, string?)[])[] : [("Invoer.Functie", functie)]];
}
