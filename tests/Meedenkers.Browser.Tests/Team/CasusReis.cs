using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Browser.Tests.Vragen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>From the question of a resident to the first contact, seen from both sides of the door.</summary>
[Collection(typeof(Organisaties))]
public sealed class CasusReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser)
{
    [Theory]
    [InlineData(Venster.Telefoon)]
    [InlineData(Venster.Bureau)]
    public async Task A_question_is_taken_up_told_to_the_resident_and_gone_when_the_resident_stops(Venster venster)
    {
        var coordinator = await App.Medewerker(Functie.Coordinator, naam: $"Coördinator Testers {venster}");
        var meedenker = await App.Medewerker(Functie.MeedenkerFormeel, naam: $"Proefje Proefman {venster}");
        var (vrager, nummer, code) = await Gevraagd();

        var bureau = await Binnen(coordinator, venster);
        await IsOnberispelijk(bureau);
        await Neem(bureau, nummer);
        await WijsToe(bureau, vrager.Naam, meedenker);
        await IsOnberispelijk(bureau);

        await Splits(bureau, vrager.Naam);
        var bij = await Binnen(meedenker, venster);
        await IsOnberispelijk(bij);
        await LegVast(bij, vrager.Naam);
        await IsOnberispelijk(bij);
        var casus = bij.Url;

        var inwoner = await Bezoek("/mijn-vraag", venster);
        await inwoner.Veld("Uw nummer").FillAsync(nummer);
        await inwoner.Veld("Uw code").FillAsync(code);
        await inwoner.Druk("Open mijn vraag");
        await Expect(inwoner.GetByRole(AriaRole.Heading, new() { Name = "Proefje" }).First).ToBeVisibleAsync(); // a first name is enough
        await IsOnberispelijk(inwoner);
        foreach (var (naar, kop) in (ValueTuple<string, string>[])[("Mijn gegevens verbeteren", "gegevens"), ("Iemand laten meekijken", "meekijken")])
        {
            await inwoner.Link(naar).ClickAsync();
            await inwoner.StaatOp(kop);
            await IsOnberispelijk(inwoner);
            await inwoner.GotoAsync("/mijn-vraag");
        }
        await inwoner.Link("Ik wil mijn vraag stoppen").ClickAsync();
        await inwoner.StaatOp("Wilt u uw vraag stoppen?");
        await IsOnberispelijk(inwoner);
        if (await inwoner.Veld("Uw code").IsVisibleAsync()) await inwoner.Veld("Uw code").FillAsync(code);
        await inwoner.Druk("Ja, stop mijn vraag");
        await Expect(inwoner.GetByText("Wilt u later weer hulp?")).ToBeVisibleAsync();
        await IsOnberispelijk(inwoner);

        Assert.Equal(404, (await bij.GotoAsync(casus))!.Status);
        await IsOnberispelijk(bij);
        await bureau.GotoAsync("/team");
        await Expect(bureau.GetByText(vrager.Naam)).ToHaveCountAsync(0);
    }

    async Task<(Vraagsteller Vrager, string Nummer, string Code)> Gevraagd()
    {
        var pagina = await Bezoek("/vraag");
        var vrager = new Vraagsteller(pagina);
        await vrager.GaNaar("Waar gaat het over?");
        await vrager.Verder("Waar gaat het over?");
        var (nummer, code) = await vrager.Kaartje();
        return (vrager, nummer, code);
    }

    /// <summary>Other journeys leave offers in the same list, and an offer does not say whose it is: the link that leads to this number.</summary>
    async Task Neem(IPage pagina, string nummer)
    {
        Assert.True(Casusnummer.Probeer(nummer, out var casus));
        await using var db = await App.AlsSysteem();
        var onderdeel = await db.Casussen.Where(c => c.Nummer == casus).SelectMany(c => c.Onderdelen).Select(o => o.Id).SingleAsync(TestContext.Current.CancellationToken);
        await pagina.GetByRole(AriaRole.Table, new() { Name = "Nieuw aanbod" }).Locator($"a.doel[href$='{onderdeel.Waarde}']").ClickAsync();
        await IsOnberispelijk(pagina);
        await pagina.Druk("Neem aan");
        await Expect(pagina.Knop("Neem aan")).ToHaveCountAsync(0);
    }

    async Task WijsToe(IPage pagina, string naam, Medewerker aan)
    {
        if (!await pagina.Kop("Wie gaat dit doen?").IsVisibleAsync()) await pagina.Link("Wijs toe").First.ClickAsync();
        await pagina.StaatOp("Wie gaat dit doen?");
        await Expect(pagina.GetByText(naam).First).ToBeVisibleAsync();
        await pagina.Druk("Wijs toe");
        await pagina.MeldtFout();
        await IsOnberispelijk(pagina);
        await pagina.Keuze(aan.Naam).CheckAsync();
        await pagina.GetByLabel("Kiest u niet wie bovenaan staat?").SelectOptionAsync(new SelectOptionValue { Label = "Zij kennen elkaar al" }); // only counts when somebody is passed over
        await pagina.Druk("Wijs toe");
        await pagina.StaatOp(naam);
    }

    async Task Splits(IPage pagina, string naam)
    {
        await pagina.KiesUitMeer("Splits");
        await pagina.StaatOp("Splits een deel af");
        await pagina.Druk("Splits");
        await pagina.MeldtFout();
        await IsOnberispelijk(pagina);
        await pagina.GetByLabel("Welk deel van de vraag?").FillAsync("De toeslag aanvragen");
        await pagina.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await pagina.Druk("Splits");
        await pagina.StaatOp(naam);
        await Expect(pagina.GetByText("De toeslag aanvragen").First).ToBeVisibleAsync();
    }

    async Task LegVast(IPage pagina, string naam)
    {
        await pagina.Link("Leg vast dat er contact was").First.ClickAsync();
        await pagina.StaatOp("Leg contact vast");
        await pagina.Druk("Leg vast");
        await pagina.MeldtFout();
        await IsOnberispelijk(pagina);
        await pagina.Keuze("Thuis gesproken").CheckAsync();
        await pagina.Keuze("Gaat goed").CheckAsync();
        await pagina.GetByLabel("Notitie").FillAsync("De post samen gesorteerd.");
        await pagina.Druk("Leg vast");
        await pagina.StaatOp(naam);
        await Expect(pagina.GetByText("De post samen gesorteerd.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_gets_it_and_the_other_hears_who()
    {
        var organisatie = await App.EenOrganisatie();
        var (een, twee) = (await App.Medewerker(Functie.Coordinator, organisatie, "Eén Testers"), await App.Medewerker(Functie.MeedenkerFormeel, organisatie, "Twee Testers"));
        await App.EenCasus().Van("Fictie Tegelijk").Bij(organisatie).Bewaar();
        var paginas = new[] { await Binnen(een), await Binnen(twee) };
        foreach (var pagina in paginas)
            await pagina.GetByRole(AriaRole.Table, new() { Name = "Nieuw aanbod" }).GetByRole(AriaRole.Link).First.ClickAsync();
        foreach (var pagina in paginas) await Expect(pagina.Knop("Neem aan")).ToBeVisibleAsync();

        await Task.WhenAll(paginas.Select(pagina => pagina.Druk("Neem aan")));

        var teLaat = paginas.Select(pagina => pagina.Kop("Dit aanbod is al beantwoord")).ToArray();
        await Expect(teLaat[0].Or(paginas[0].GetByText("Fictie Tegelijk").First).First).ToBeVisibleAsync();
        await Expect(teLaat[1].Or(paginas[1].GetByText("Fictie Tegelijk").First).First).ToBeVisibleAsync();
        var verloren = new List<IPage>();
        foreach (var (pagina, kop) in paginas.Zip(teLaat))
            if (await kop.IsVisibleAsync()) verloren.Add(pagina);
        await IsOnberispelijk(Assert.Single(verloren));
    }

    [Fact]
    public async Task An_organisation_that_does_not_take_it_up_says_why()
    {
        var organisatie = await App.EenOrganisatie();
        var coordinator = await App.Medewerker(Functie.Coordinator, organisatie);
        await App.EenCasus().Bij(organisatie).Bewaar();
        var pagina = await Binnen(coordinator, Venster.Telefoon);
        await pagina.GetByRole(AriaRole.Table, new() { Name = "Nieuw aanbod" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await pagina.Druk("Niet oppakken");
        await pagina.MeldtFout();
        await IsOnberispelijk(pagina);
        await pagina.Keuze("Wij hebben nu geen ruimte").CheckAsync();
        await pagina.Druk("Niet oppakken");

        await Expect(pagina.GetByText("Er wacht geen nieuw aanbod")).ToBeVisibleAsync();
        await IsOnberispelijk(pagina);
    }
}
