using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Data.Opbouw;

/// <summary>
/// Entries of the kaart that plainly do not exist, in every state that an editor meets: checked, due, stale, closed, full, with a dead
/// link, with a report of a reader, off the kaart. No subscriber number begins with 00, and nothing is under .example.
/// </summary>
static class Demokaart
{
    const string Goes = "GM0664", Borsele = "GM0654", Kapelle = "GM0678", NoordBeveland = "GM1695", Reimerswaal = "GM0703", Schouwen = "GM1676", Tholen = "GM0716";

    sealed record Voorbeeld(string Naam, Kaartsoort Soort, string[] Gemeenten, Leefgebied[] Leefgebieden, string Tekst, Doelgroep[]? Voor = null, string[]? Talen = null, string? Eigenaar = null);

    static readonly Voorbeeld[] Voorbeelden =
    [
        new("Inloop De Verzonnen Haven", Kaartsoort.Inloop, [Goes], [Leefgebied.SocialeRelaties], "Loop binnen voor koffie en een praatje. U hoeft niets te vragen en niets te doen."),
        new("Voedselbank Verzinselen", Kaartsoort.Voedsel, [Goes, Kapelle, Borsele], [Leefgebied.Financien], "Hebt u weinig geld over? Dan krijgt u hier elke week een pakket met eten."),
        new("Repaircafé Fictie", Kaartsoort.Spullen, [Goes], [Leefgebied.Wonen], "Vrijwilligers maken samen met u spullen die stuk zijn. Neem uw lamp of fiets mee."),
        new("Papierwinkel Proefdijk", Kaartsoort.Geldhulp, [Kapelle], [Leefgebied.Financien], "Breng uw post mee, ook als die al lang dicht ligt. Samen maken wij stapels.", Eigenaar: "vrijwilligerspool"),
        new("Kledinghuis Schijn", Kaartsoort.Spullen, [Reimerswaal], [Leefgebied.Financien], "U zoekt hier zelf kleren uit. Die kosten niets, of heel weinig."),
        new("Taalcafé Denkbeeld", Kaartsoort.Taal, [Goes, Borsele], [Leefgebied.Leren, Leefgebied.SocialeRelaties], "Oefen Nederlands aan tafel, zonder boek en zonder toets.", Talen: ["Arabisch", "Oekraïens", "Pools"]),
        new("Eettafel Het Voorbeeld", Kaartsoort.Ontmoeten, [Borsele], [Leefgebied.SocialeRelaties], "Eet elke week samen met mensen uit het dorp. U mag ook helpen koken.", [Doelgroep.Ouderen]),
        new("Lotgenoten NAH Testhof", Kaartsoort.Lotgenoten, [Goes], [Leefgebied.Gezondheid], "Praat met mensen die ook hersenletsel hebben. Uw partner mag mee.", [Doelgroep.Nah]),
        new("Klussendienst Nephand", Kaartsoort.Klussen, [Schouwen], [Leefgebied.Wonen], "Voor een kleine klus in huis die u zelf niet kunt doen.", [Doelgroep.Ouderen, Doelgroep.LichamelijkeBeperking]),
        new("Vervoer Verzonnen Wielen", Kaartsoort.Vervoer, [Schouwen], [Leefgebied.Gezondheid, Leefgebied.SocialeRelaties], "Een vrijwilliger rijdt u naar de dokter of naar een afspraak."),
        new("Jongerenplek Fictief", Kaartsoort.Inloop, [Goes], [Leefgebied.Leren, Leefgebied.SocialeRelaties], "Een plek om te chillen, huiswerk te maken of iets te vragen.", [Doelgroep.Jongeren]),
        new("Werkplaats De Proef", Kaartsoort.Werk, [Kapelle, Goes], [Leefgebied.Werken], "Probeer rustig uit of werken weer lukt, een dag of een ochtend per week."),
        new("Ruilwinkel Testers", Kaartsoort.Spullen, [Tholen], [Leefgebied.Financien], "Breng iets dat u niet meer gebruikt, en neem iets anders mee."),
        new("Inloop Nepstra", Kaartsoort.Inloop, [Tholen], [Leefgebied.SocialeRelaties, Leefgebied.Gezondheid], "De deur staat open voor iedereen die even ergens anders wil zijn.", [Doelgroep.Ggz]),
        new("Mantelcafé Verzonnen", Kaartsoort.Lotgenoten, [Goes, Kapelle], [Leefgebied.Gezondheid, Leefgebied.SocialeRelaties], "Zorgt u voor iemand? Hier treft u anderen die dat ook doen.", [Doelgroep.Mantelzorgers], Eigenaar: "smwo"),
        new("Administratiemaatje Voorbeeld", Kaartsoort.Geldhulp, [Goes, Borsele, Kapelle, NoordBeveland, Reimerswaal, Schouwen, Tholen], [Leefgebied.Financien], "Een maatje komt een tijd bij u thuis en helpt uw papieren op orde te houden.", Eigenaar: "smwo"),
        new("Moestuin Denkgoed", Kaartsoort.Ontmoeten, [NoordBeveland], [Leefgebied.SocialeRelaties, Leefgebied.Gezondheid], "Werk mee in de tuin. Wat er groeit, neemt u mee naar huis."),
        new("Zwerfboek Schouwenschijn", Kaartsoort.Ontmoeten, [Schouwen], [Leefgebied.Leren], "Lenen, lezen en praten over boeken. Er zijn ook boeken met grote letters."),
        new("Kringloop Kapelletje", Kaartsoort.Spullen, [Kapelle], [Leefgebied.Wonen, Leefgebied.Financien], "Meubels en pannen voor weinig geld. Bezorgen kan in de buurt."),
        new("Vrouwenochtend Fictiva", Kaartsoort.Ontmoeten, [Goes], [Leefgebied.SocialeRelaties], "Een ochtend voor vrouwen uit alle landen. Kinderen mogen mee.", [Doelgroep.NietWesters], ["Turks", "Tigrinya"]),
        new("Digihulp Proefman", Kaartsoort.Taal, [Reimerswaal, Kapelle], [Leefgebied.Leren], "Neem uw telefoon mee en vraag wat u wilt weten. Niemand vindt uw vraag dom."),
        new("Eenoudergroep Verzinsel", Kaartsoort.Lotgenoten, [Goes], [Leefgebied.SocialeRelaties], "Ouders die er alleen voor staan, helpen elkaar op weg.", [Doelgroep.OudersGezin]),
        new("Soep en Zo Testdam", Kaartsoort.Voedsel, [Borsele], [Leefgebied.Financien, Leefgebied.SocialeRelaties], "Een kom soep en brood. U betaalt wat u kunt missen."),
        new("Buurtkamer Het Denkbeeld", Kaartsoort.Inloop, [Reimerswaal], [Leefgebied.SocialeRelaties], "Een kamer in de buurt waar altijd iemand is op doordeweekse dagen."),
        new("Belcirkel De Nepklok", Kaartsoort.Ontmoeten, [Goes, Kapelle, Borsele, Reimerswaal], [Leefgebied.SocialeRelaties], "Elke ochtend belt iemand u op, en u belt weer een ander.", [Doelgroep.Ouderen]),
        new("Fietsles Fictieweg", Kaartsoort.Vervoer, [Goes], [Leefgebied.Leren], "Leer fietsen met een vrijwilliger. Er staat een fiets voor u klaar."),
        new("Sollicitatiehoek Schijn", Kaartsoort.Werk, [Tholen, Reimerswaal], [Leefgebied.Werken], "Maak samen met iemand een brief en oefen het gesprek."),
        new("Wandelgroep Voorbeeldgoed", Kaartsoort.Ontmoeten, [Schouwen], [Leefgebied.Gezondheid], "Elke week een uur lopen, in een tempo dat iedereen aankan."),
        new("Speelgoedruil Verzonnen", Kaartsoort.Spullen, [Borsele], [Leefgebied.Financien], "Ruil speelgoed dat te klein is voor iets nieuws.", [Doelgroep.OudersGezin]),
        new("Geldcafé Testgoed", Kaartsoort.Geldhulp, [Schouwen], [Leefgebied.Financien], "Stel uw vraag over geld aan iemand die er verstand van heeft."),
        new("Herstelgroep Denkgroot", Kaartsoort.Lotgenoten, [Goes, Schouwen], [Leefgebied.Gezondheid], "Mensen die zelf iets ergs meemaakten, praten hier met elkaar.", [Doelgroep.Ggz], Eigenaar: "hersteltalent"),
        new("Kookclub Nepkeuken", Kaartsoort.Ontmoeten, [Tholen], [Leefgebied.SocialeRelaties, Leefgebied.Leren], "Leer gezond koken voor weinig geld, en eet het samen op.", [Doelgroep.VerstandelijkeBeperking]),
        new("Oppascentrale Fictie", Kaartsoort.Anders, [Kapelle], [Leefgebied.SocialeRelaties], "Iemand past op, zodat u even weg kunt.", [Doelgroep.Mantelzorgers, Doelgroep.OudersGezin]),
        new("Huiswerkplek De Proefzolder", Kaartsoort.Taal, [NoordBeveland], [Leefgebied.Leren], "Rustig leren met hulp erbij, ook voor wie net in Nederland woont.", [Doelgroep.Jongeren], ["Arabisch"]),
        new("Dierenmaatje Verzinsel", Kaartsoort.Anders, [Goes, Borsele], [Leefgebied.SocialeRelaties], "Een vrijwilliger laat uw hond uit als u dat zelf niet kunt."),
        new("Tuinhulp Testers", Kaartsoort.Klussen, [NoordBeveland, Schouwen], [Leefgebied.Wonen], "Twee keer per jaar helpt een groep u met uw tuin."),
        new("Koffieboot De Schijnvaart", Kaartsoort.Inloop, [Schouwen], [Leefgebied.SocialeRelaties], "Een boot aan de kade waar u welkom bent, ook als u er alleen voor staat."),
        new("Verhuisploeg Voorbeeld", Kaartsoort.Klussen, [Goes, Kapelle], [Leefgebied.Wonen], "Moet u verhuizen en hebt u niemand? Dan sjouwen wij mee."),
        new("Schrijfhulp Nepinkt", Kaartsoort.Taal, [Borsele, Reimerswaal], [Leefgebied.Leren, Leefgebied.Financien], "Wij lezen uw brief voor en schrijven samen een antwoord.", [Doelgroep.LaagSes]),
        new("Zomerkamp Fictieduin", Kaartsoort.Anders, [Schouwen], [Leefgebied.SocialeRelaties], "Een week weg voor kinderen van ouders met weinig geld.", [Doelgroep.OudersGezin]),
    ];

    internal static async Task Vul(MeedenkersDbContext db, DateTimeOffset nu, CancellationToken stop)
    {
        if (await db.Kaartvermeldingen.AnyAsync(v => v.Organisatie == null, stop)) return;
        var beheerder = await db.Medewerkers.FirstAsync(m => m.Functie == Functie.Regiobeheerder, stop);
        var regio = await db.Regios.FirstAsync(stop);
        var volgnummer = 10;
        foreach (var (plaats, vermelding) in (await db.Kaartvermeldingen.Where(v => v.Organisatie != null).OrderBy(v => v.Code).ToListAsync(stop)).Index())
        {
            Bewaar(db, vermelding.WerkBij(MetContact(vermelding.Inhoud, vermelding.Code, volgnummer++), beheerder, nu));
            // Of three in four somebody said that it is right; one is nearly due.
            if (plaats % 4 != 3) vermelding.Controleer(regio.Termijnen, beheerder, Nederland.Vandaag(nu).AddDays(plaats % 4 == 2 ? -175 : -20));
        }
        foreach (var (plaats, voorbeeld) in Voorbeelden.Index())
        {
            var code = Code(voorbeeld.Naam);
            var inhoud = MetContact(new(voorbeeld.Naam, voorbeeld.Soort, Onafhankelijk: plaats % 3 != 0), code, volgnummer++) with
            {
                Tekst = voorbeeld.Tekst,
                Gemeenten = voorbeeld.Gemeenten,
                Leefgebieden = voorbeeld.Leefgebieden,
                Doelgroepen = voorbeeld.Voor ?? [],
                Talen = voorbeeld.Talen ?? [],
                Openingstijden = plaats % 2 == 0 ? "Maandag tot en met donderdag van 10.00 tot 15.00 uur" : "Woensdag van 13.30 tot 16.30 uur",
            };
            var (vermelding, versie) = Kaartvermelding.Nieuw(code, regio.Code, inhoud, voorbeeld.Eigenaar is { } eigenaar ? new OrganisatieCode(eigenaar) : null, beheerder, nu.AddDays(-300));
            db.AddRange(vermelding, versie);
            Beleef(db, vermelding, plaats, regio.Termijnen, beheerder, nu);
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A state of its own for each tenth entry; the others were checked lately.</summary>
    static void Beleef(MeedenkersDbContext db, Kaartvermelding vermelding, int plaats, Termijnen termijnen, Medewerker door, DateTimeOffset nu)
    {
        var vandaag = Nederland.Vandaag(nu);
        var geleden = (plaats % 10) switch { 2 => 172, 3 => 260, 4 => 0, _ => 5 + plaats };
        if (geleden > 0) vermelding.Controleer(termijnen, door, vandaag.AddDays(-geleden));
        switch (plaats % 10)
        {
            case 5:
                vermelding.Sluit(vandaag.AddDays(21), door, nu.AddDays(-2));
                break;
            case 6:
                vermelding.MeldRuimte(plaats % 20 == 6 ? Kaartruimte.Vol : Kaartruimte.Wachttijd, door, nu.AddDays(-9));
                break;
            case 7:
                for (var dag = 6; dag >= 4; dag--) vermelding.BekekenLink(bereikbaar: false, nu.AddDays(-dag));
                break;
            case 8:
                db.Add(vermelding.Meld(Guid.CreateVersion7(), Kaartfout.Openingstijden, new("Op woensdag was de deur dicht.", false), vandaag.AddDays(-3)));
                break;
            case 9:
                Bewaar(db, vermelding.WerkBij(vermelding.Inhoud with { Tekst = vermelding.Tekst + " Bel eerst even." }, door, nu.AddDays(-40)));
                if (plaats == 39) vermelding.HaalEraf(door, nu.AddDays(-10));
                break;
            default:
                if (plaats % 10 == 0) vermelding.MeldRuimte(Kaartruimte.Ruimte, door, nu.AddDays(-1));
                break;
        }
    }

    static void Bewaar(MeedenkersDbContext db, Kaartversie? versie)
    {
        if (versie is not null) db.Add(versie);
    }

    static Kaartinhoud MetContact(Kaartinhoud inhoud, string code, int volgnummer) =>
        inhoud with { Telefoon = $"0113 00 00 {volgnummer}", Email = $"{code}@voorbeeld.example", Website = $"https://{code}.voorbeeld.example" };

    static string Code(string naam) => string.Concat(naam.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD)
        .Where(t => char.IsAsciiLetterOrDigit(t) || t == ' ')).Replace(' ', '-');
}
