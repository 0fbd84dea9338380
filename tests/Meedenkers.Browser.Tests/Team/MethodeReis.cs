using System.Globalization;
using System.Text.RegularExpressions;
using Meedenkers.Browser.Tests.Gereedschap;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Taken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Meedenkers.Browser.Tests.Team;

/// <summary>The method from beginning to end, for three people in trouble. An app of its own, because its clock moves on.</summary>
public sealed class MethodeReis(Browserapp app, Testbrowser browser) : Teamreis(app, browser), IClassFixture<Browserapp>
{
    const string Pool = "vrijwilligerspool", Smwo = "smwo", HerstelTalent = "hersteltalent", Eva = "eva-regelt";

    readonly (Linksleutel Link, Toegangscode Code) deur = (Linksleutel.Nieuw(), Toegangscode.Nieuw());

    [Fact]
    public async Task A_man_of_eighty_gets_more_help_then_less_and_a_year_later_comes_back()
    {
        var (petra, mees) = (await App.Medewerker(Functie.Coordinator, Pool, "Petra Testers"), await App.Medewerker(Functie.MeedenkerInformeel, Pool, "Mees Voorbeeld"));
        var (coby, anton) = (await App.Medewerker(Functie.Coordinator, Smwo, "Coby Verzonnen"), await App.Medewerker(Functie.MeedenkerFormeel, Smwo, "Anton Proefman"));
        var pad = await Casus("Arie Fictie", Pool, mees, (c, nu) =>
        {
            var door = Handelende.Van(mees);
            c.Splits(c.Onderdelen[0].Id, "De post van de zorg", new HashSet<Leefgebied> { Leefgebied.Gezondheid }, door, nu);
            c.Splits(c.Onderdelen[0].Id, "De rekeningen", new HashSet<Leefgebied> { Leefgebied.Financien }, door, nu);
        });

        var vrijwilliger = await Binnen(mees);
        await vrijwilliger.GotoAsync(pad);
        await vrijwilliger.Daad("Dit wordt mij te veel", "Financiën").ClickAsync();
        await vrijwilliger.GetByLabel("Wilt u er iets bij zeggen?").FillAsync("De stapel groeit mij boven het hoofd.");
        await vrijwilliger.Druk("Zoek hulp, ik ga nog even door");

        var bureau = await Binnen(petra);
        await bureau.GotoAsync(pad);
        await bureau.Link("Schaal op").First.ClickAsync();
        await bureau.Keuze("De post van de zorg").CheckAsync();
        await Besluit(bureau, "SMWO", "B10", "Het zijn nu te veel loketten.");
        var overdracht = bureau.Url;
        await NeemtAan(coby, overdracht, anton);
        var professional = await Binnen(anton);
        await Gesproken(professional, overdracht, "Bij de inwoner thuis");
        await professional.GotoAsync(pad);
        await Expect(professional.Daad("Leg contact vast", "Financiën")).ToBeVisibleAsync();
        await Expect(professional.Daad("Leg contact vast", "Gezondheid")).ToBeVisibleAsync();
        await Expect(professional.Daad("Leg contact vast", "Wonen")).ToHaveCountAsync(0);
        await IsOnberispelijkTotSmal(professional);

        await professional.Daad("Op- of afschalen", "Gezondheid").ClickAsync();
        await professional.StaatOp("Afschalen naar informeel");
        await Besluit(professional, "Pool van vrijwillige meedenkers", "C01", "De post komt nog één keer per maand.");
        overdracht = professional.Url;
        await NeemtAan(petra, overdracht, mees);
        vrijwilliger = await Binnen(mees);
        await Gesproken(vrijwilliger, overdracht, "Samen gebeld");
        await vrijwilliger.GotoAsync(pad);
        await Expect(vrijwilliger.Daad("Leg contact vast", "Gezondheid")).ToBeVisibleAsync();
        await Expect(vrijwilliger.Daad("Leg contact vast", "Financiën")).ToHaveCountAsync(0);

        await professional.GotoAsync(pad);
        await professional.Daad("Rond af", "Financiën").ClickAsync();
        await professional.Keuze("De inwoner kan het zelf").CheckAsync();
        await professional.Druk("Rond af");
        await Expect(professional.GetByText("Afgerond.")).ToBeVisibleAsync();

        App.Klok.Advance(TimeSpan.FromDays(350));
        var arie = await MijnVraag();
        await arie.Druk("Ik wil weer hulp");
        await Expect(arie.GetByText("Anton belt u uiterlijk op")).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(arie);
        professional = await Binnen(anton);
        await Expect(professional.GetByText("Vraagt weer hulp")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_girl_of_seventeen_keeps_her_volunteer_and_only_the_objection_goes_up()
    {
        var (petra, mees) = (await App.Medewerker(Functie.Coordinator, Pool, "Petra Testers"), await App.Medewerker(Functie.MeedenkerInformeel, Pool, "Mees Voorbeeld"));
        var (coby, anton) = (await App.Medewerker(Functie.Coordinator, Smwo, "Coby Verzonnen"), await App.Medewerker(Functie.MeedenkerFormeel, Smwo, "Anton Proefman"));
        var pad = await Casus("Noor Voorbeeld", Pool, mees, (c, nu) => { });

        var vrijwilliger = await Binnen(mees, Venster.Telefoon);
        await vrijwilliger.GotoAsync(pad);
        await vrijwilliger.KiesUitMeer("Splits");
        await vrijwilliger.GetByLabel("Welk deel van de vraag?").FillAsync("De afwijzing van de toeslag");
        await vrijwilliger.Keuze("Financiën").CheckAsync();
        await vrijwilliger.Druk("Splits");
        await vrijwilliger.StaatOp("Noor Voorbeeld");
        await vrijwilliger.GetByText(new Regex(@"^Meer\s+over Financiën$")).ClickAsync();
        await vrijwilliger.Daad("Besluiten en wachtlijsten", "Financiën").ClickAsync();
        await vrijwilliger.Veld("Op welke dag is het besluit verstuurd?").FillAsync(App.Klok.GetUtcNow().AddDays(-3).ToString("d-M-yyyy", CultureInfo.InvariantCulture));
        await vrijwilliger.Druk("Zet dit besluit erbij");
        await Expect(vrijwilliger.GetByText("Bezwaar kan tot en met").First).ToBeVisibleAsync();
        await vrijwilliger.GotoAsync(pad);
        await Expect(vrijwilliger.GetByText("Bezwaar vóór").First).ToBeVisibleAsync();
        await Expect(vrijwilliger.GetByText("Misschien opschalen").First).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(vrijwilliger);

        var bureau = await Binnen(petra);
        await bureau.GotoAsync(pad);
        await bureau.Daad("Op- of afschalen", "Financiën").ClickAsync();
        await Expect(bureau.GetByText("Er loopt een termijn tot").First).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(bureau);
        await Besluit(bureau, "SMWO", "B07", "Het bezwaar moet voor de termijn weg.");
        var overdracht = bureau.Url;
        await NeemtAan(coby, overdracht, anton);
        var professional = await Binnen(anton);
        await Gesproken(professional, overdracht, "Samen gebeld");

        await professional.GotoAsync(pad);
        await Expect(professional.GetByText("De afwijzing van de toeslag").First).ToBeVisibleAsync();
        await Expect(professional.Link("Leg contact vast")).ToHaveCountAsync(1);
        await vrijwilliger.GotoAsync(pad);
        await Expect(vrijwilliger.Daad("Leg contact vast", "Wonen, Gezondheid")).ToBeVisibleAsync();
        await Expect(vrijwilliger.Link("Leg contact vast")).ToHaveCountAsync(1);
        await IsOnberispelijk(vrijwilliger);
        var noor = await MijnVraag();
        await Expect(noor.GetByText("Anton").First).ToBeVisibleAsync();
        await Expect(noor.GetByText("Mees").First).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(noor);
    }

    [Fact]
    public async Task A_question_is_declined_lapses_and_is_taken_by_another_without_a_conversation()
    {
        var (coby, anton) = (await App.Medewerker(Functie.Coordinator, Smwo, "Coby Verzonnen"), await App.Medewerker(Functie.MeedenkerFormeel, Smwo, "Anton Proefman"));
        var hetty = await App.Medewerker(Functie.Coordinator, HerstelTalent, "Hetty Denkbeeld");
        var (eefje, magda) = (await App.Medewerker(Functie.Coordinator, Eva, "Eefje Testers"), await App.Medewerker(Functie.MeedenkerFormeel, Eva, "Magda Fictie"));
        var pad = await Casus("Tom Proefman", Smwo, anton, (c, nu) => { });

        var team = await Binnen(anton);
        await Vraagt(team, pad, "HerstelTalent");
        var hersteltalent = await Binnen(hetty);
        await hersteltalent.GotoAsync(team.Url);
        await hersteltalent.Keuze("Wij hebben nu geen ruimte").CheckAsync();
        await hersteltalent.Druk("Niet overnemen");
        await team.GotoAsync(pad);
        await Expect(team.GetByText("Niet overgenomen").First).ToBeVisibleAsync();

        await Vraagt(team, pad, "HerstelTalent");
        var verlopen = team.Url;
        App.Klok.Advance(TimeSpan.FromDays(20));
        await App.Services.GetRequiredService<LaatOverdrachtVervallen>().VoerUit(alsHetTijdIs: false, TestContext.Current.CancellationToken);
        hersteltalent = await Binnen(hetty);
        await hersteltalent.GotoAsync(verlopen);
        await hersteltalent.StaatOp("Deze overdracht is voorbij");
        await IsOnberispelijkTotSmal(hersteltalent);

        team = await Binnen(anton);
        await Vraagt(team, pad, "Eva Regelt");
        await NeemtAan(eefje, team.Url, magda);
        var bureau = await Binnen(eefje);
        await bureau.GotoAsync(team.Url);
        await bureau.GetByText("Het gesprek lukt niet").ClickAsync();
        await bureau.Druk("Draag koud over");
        await bureau.MeldtFout();
        await IsOnberispelijkTotSmal(bureau);
        await bureau.Keuze("De inwoner is niet te bereiken").CheckAsync();
        await bureau.Druk("Draag koud over");
        await Expect(bureau.GetByText("Vastgelegd als koude overdracht").First).ToBeVisibleAsync();
        var professional = await Binnen(magda);
        await professional.GotoAsync(pad);
        await professional.StaatOp("Tom Proefman");
        await Expect(professional.GetByText("Koud overgedragen").First).ToBeVisibleAsync();
        await IsOnberispelijkTotSmal(professional);
        Assert.Equal(404, (await team.GotoAsync(pad))!.Status);
        var tom = await MijnVraag();
        await Expect(tom.GetByText("Magda").First).ToBeVisibleAsync();
    }

    async Task<string> Casus(string wie, string bij, Medewerker door, Action<Meedenkers.Domain.Casussen.Casus, DateTimeOffset> daarna)
    {
        var casus = await App.EenCasus().Van(wie).Bij(bij).In(Leefgebied.Wonen, Leefgebied.Gezondheid, Leefgebied.Financien).AangenomenDoor(door).KennisgemaaktMet(door)
            .Daarna((c, nu) => c.GeefDeur(Deurhouder.Inwoner, null, deur.Link.Hash(), App.Services.GetRequiredService<Geheimen>().Hash(deur.Code), Handelende.Inwoner, nu)).Daarna(daarna).Bewaar();
        return $"/team/casussen/{casus.Id.Waarde}";
    }

    static async Task Besluit(IPage pagina, string ontvanger, string? criterium, string toelichting)
    {
        await pagina.Keuze(ontvanger).CheckAsync();
        if (criterium is not null) await pagina.Keuze(criterium).CheckAsync();
        if (await pagina.GetByLabel("Waarom toch deze?").IsVisibleAsync()) await pagina.GetByLabel("Waarom toch deze?").FillAsync("Zij kennen deze loketten.");
        await pagina.GetByLabel("Toelichting").FillAsync(toelichting);
        await pagina.Keuze("Aan de telefoon").CheckAsync();
        await pagina.Druk("Leg het besluit vast");
        await Expect(pagina.GetByText("Wacht op antwoord van de ontvanger").First).ToBeVisibleAsync();
    }

    static async Task Vraagt(IPage pagina, string pad, string ontvanger)
    {
        await pagina.GotoAsync(pad);
        await pagina.Link("Op- of afschalen").First.ClickAsync();
        await pagina.Link("Liever een andere organisatie op hetzelfde niveau?").ClickAsync();
        await Besluit(pagina, ontvanger, null, "Iemand met eigen ervaring past beter.");
    }

    async Task NeemtAan(Medewerker coordinator, string overdracht, Medewerker voor)
    {
        var pagina = await Binnen(coordinator);
        await pagina.GotoAsync(overdracht);
        await pagina.GetByLabel("Wie gaat het doen?").SelectOptionAsync([voor.Id.Waarde.ToString()]);
        await pagina.Druk("Neem aan");
        await Expect(pagina.Knop("Leg het gesprek vast")).ToBeVisibleAsync();
    }

    static async Task Gesproken(IPage pagina, string overdracht, string vorm)
    {
        await pagina.GotoAsync(overdracht);
        await pagina.Keuze(vorm).First.CheckAsync();
        await pagina.Keuze("Zo is het goed").CheckAsync();
        await pagina.Druk("Leg het gesprek vast");
        await Expect(pagina.Knop("Leg het gesprek vast")).ToHaveCountAsync(0);
    }

    async Task<IPage> MijnVraag()
    {
        var pagina = await Bezoek($"/mijn-vraag/{deur.Link.Waarde}", Venster.Bureau);
        await pagina.Veld("Uw code").FillAsync(deur.Code.Groepen);
        await pagina.Druk("Open mijn vraag");
        await Expect(pagina.Veld("Uw code")).ToHaveCountAsync(0);
        return pagina;
    }
}
