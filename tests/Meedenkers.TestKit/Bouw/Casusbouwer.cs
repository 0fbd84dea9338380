using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.DependencyInjection;

namespace Meedenkers.TestKit.Bouw;

/// <summary>
/// A casus in the database, made by the verbs of the domain and saved as a job does. A test says only what matters:
/// <c>await app.EenCasus().Van("Ria").AangenomenDoor(cor).Bewaar()</c>. Steps happen in the order in which they are named.
/// </summary>
public sealed record Casusbouwer
{
    readonly TestApp app;
    string naam = "Ria Proefman";
    string? email;
    string? telefoon = "0612345678";
    string? woorden = "Er ligt een stapel post.";
    (string Woonplaats, string Gemeente) plaats = ("Tholen", "GM0716");
    string[] organisaties = [Aanmeldpunt];
    Leefgebied[] leefgebieden = [Leefgebied.Wonen];
    Doelgroep[] doelgroepen = [];
    string[] criteria = [];
    Wens wens = Wens.Geen;
    DateOnly? uiterlijkeDatum;
    TimeSpan geleden = TimeSpan.Zero;
    Func<Casus, DateTimeOffset, object?>[] stappen = [];

    /// <summary>Who never says no, in the reference data of the tests.</summary>
    public const string Aanmeldpunt = "smwo";

    internal Casusbouwer(TestApp app) => this.app = app;

    public Casusbouwer Van(string wie) => this with { naam = wie };
    public Casusbouwer MetEmail(string adres) => this with { email = adres };
    public Casusbouwer MetTelefoon(string? nummer) => this with { telefoon = nummer };
    public Casusbouwer MetWoorden(string? tekst) => this with { woorden = tekst };
    public Casusbouwer Uit(string woonplaats, string gemeente) => this with { plaats = (woonplaats, gemeente) };

    /// <summary>Who is asked, and who next; the aanmeldpunt comes last by itself.</summary>
    public Casusbouwer Bij(params string[] eerstEnDaarna) => this with { organisaties = [.. eerstEnDaarna.Where(o => o != Aanmeldpunt), Aanmeldpunt] };
    public Casusbouwer In(params Leefgebied[] gebieden) => this with { leefgebieden = gebieden };
    /// <summary>With the consent that it takes.</summary>
    public Casusbouwer MetDoelgroepen(params Doelgroep[] groepen) => this with { doelgroepen = groepen };
    public Casusbouwer Met(Wens gewenst) => this with { wens = gewenst };
    public Casusbouwer MetCriteria(params string[] codes) => this with { criteria = codes };
    public Casusbouwer MetSpoed() => MetCriteria(Criteriumcode.Onveilig);
    public Casusbouwer MetBezwaarVoor(DateOnly dag) => this with { uiterlijkeDatum = dag, criteria = [Criteriumcode.Bezwaar] };

    /// <summary>Sent this long ago; the steps too.</summary>
    public Casusbouwer Geleden(TimeSpan hoelang) => this with { geleden = hoelang };

    public Casusbouwer AangenomenDoor(Medewerker wie) => Daarna((c, nu) => c.NeemAan(c.Onderdelen[0].Id, Handelende.Van(wie), Termijnen.Standaard, nu));

    public Casusbouwer ToegewezenAan(Medewerker wie, Medewerker door) => Daarna((c, nu) => c.WijsToe(c.Onderdelen[0].Id, wie, Lijstkeuze.Eerste, Handelende.Van(door), nu));

    public Casusbouwer KennisgemaaktMet(Medewerker wie, string? notitie = null) => Daarna((c, nu) =>
        c.LegContactVast(c.Onderdelen[0].Id, new(Nederland.Vandaag(nu), Contactsoort.Huisbezoek, Contactuitkomst.GaatGoed, notitie, null), Handelende.Van(wie), nu));

    public Casusbouwer Daarna(Action<Casus, DateTimeOffset> stap) => this with { stappen = [.. stappen, (c, nu) => { stap(c, nu); return null; }] };

    /// <summary>Something that is kept apart from the casus and saved with it.</summary>
    public Casusbouwer MetWerk(Func<Casus, DateTimeOffset, object> werk) => this with { stappen = [.. stappen, werk] };

    /// <summary>A plan for the first onderdeel, with this goal and these steps.</summary>
    public Casusbouwer MetPlan(Medewerker door, string? doel, params Stapinhoud[] afspraken) => MetWerk((c, nu) =>
    {
        var plan = new Plan(c, c.Onderdelen[0].Id);
        if (doel is not null) plan.Stel(c, doel, Handelende.Van(door), nu);
        foreach (var afspraak in afspraken) plan.SpreekAf(c, afspraak, Handelende.Van(door), nu);
        return plan;
    });

    /// <summary>Saves it, with aanmelding and inwoner.</summary>
    public async Task<Casus> Bewaar()
    {
        var nu = app.Klok.GetUtcNow() - geleden;
        var aanmelding = Aanmelding(CasusId.Nieuw(), nu);
        var keuzes = new Keuzes([.. organisaties.Select(Aanbieding)]);
        var casus = Casus.VanAanmelding(aanmelding.CasusId, aanmelding, plaats, keuzes, Termijnen.Standaard, Handelende.Inwoner, nu);
        var werk = stappen.Select(stap => stap(casus, nu)).OfType<object>().ToList();
        Emailadres? adres = Emailadres.Probeer(email, out var goed) ? goed : null;
        Telefoonnummer? nummer = Telefoonnummer.Probeer(telefoon, out var bel) ? bel : null;
        await using var db = await app.AlsSysteem();
        db.AddRange(casus, aanmelding, new Inwoner(casus.Id, new(naam, nummer, adres, nummer is null && adres is null ? "Proefstraat 1" : null, false)));
        db.AddRange(werk);
        await db.SaveChangesAsync();
        return casus;
    }

    Aanmelding Aanmelding(CasusId id, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(),
        CasusId = id,
        IngediendDoor = IngediendDoor.Inwoner,
        Op = nu,
        EigenWoorden = woorden,
        Leefgebieden = leefgebieden,
        Criteria = [.. criteria.Select(c => new Criteriumcode(c, 1))],
        UiterlijkeDatum = uiterlijkeDatum,
        Doelgroepen = doelgroepen,
        Wens = wens,
        Toestemmingen = [new(Toestemmingsoort.Delen, 1, nu), .. doelgroepen.Length > 0 ? [new Toestemming(Toestemmingsoort.Doelgroepen, 1, nu)] : Array.Empty<Toestemming>()],
    };

    /// <summary>The pools are informal, everybody else is formal.</summary>
    static Aanbieding Aanbieding(string organisatie) =>
        new(new(organisatie), organisatie.Contains("pool", StringComparison.Ordinal) ? Niveau.Informeel : Niveau.Formeel);
}

/// <summary>Where a test begins to build.</summary>
public static class Bouwers
{
    /// <summary>A resident of Tholen who asked just now; offered to the aanmeldpunt unless said otherwise.</summary>
    public static Casusbouwer EenCasus(this TestApp app) => new(app);

    /// <summary>A new organisation that works everywhere, so that a test sees nobody else's rows. Nobody works there yet, and without an aanbod nobody is sent there.</summary>
    public static async Task<string> EenOrganisatie(this TestApp app, OrganisatieSoort soort = OrganisatieSoort.Formeel, Aanbod? aanbod = null, string? werktMet = null, params string[] gemeenten)
    {
        ArgumentNullException.ThrowIfNull(app);
        var code = $"{(soort == OrganisatieSoort.Informeel ? "pool" : "proef")}-{Guid.NewGuid():N}"[..30];
        await using var db = await app.AlsSysteem();
        db.Organisaties.Add(new() { Code = new(code), Naam = $"Stichting {code}", Soort = soort, Onafhankelijk = true, Ingekocht = true, Aanbod = aanbod is null ? [] : [aanbod], WerktMet = werktMet, Gemeenten = gemeenten });
        await db.SaveChangesAsync();
        app.Services.GetRequiredService<Naslagbron>().Vervang();
        return code;
    }

    /// <summary>An organisation of people with experience that helps everybody of this gemeente with everything: who asks for experience is sent there.</summary>
    public static Task<string> EenOrganisatieMetErvaring(this TestApp app, string gemeente) =>
        app.EenOrganisatie(aanbod: new([], [], Dekking.Breed), werktMet: "ervaringsdeskundigen", gemeenten: gemeente);
}
