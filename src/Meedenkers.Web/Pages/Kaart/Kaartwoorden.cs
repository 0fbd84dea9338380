using Meedenkers.Domain.SocialeKaart;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>How kinds of help, dekking, and how sure one can be are said to residents.</summary>
static class Kaartwoorden
{
    internal static string Titel(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.Formeel => "Meedenkers die dit als werk doen",
        OrganisatieSoort.Informeel => "Vrijwillige meedenkers",
        _ => "Helpt met een stuk van uw vraag",
    };

    internal static string Uitleg(OrganisatieSoort soort) => soort switch
    {
        OrganisatieSoort.Formeel => "Zij denken met u mee en zoeken uit wat kan. Zij zijn onafhankelijk.",
        OrganisatieSoort.Informeel => "Zij helpen in hun vrije tijd en hebben er les in gehad. Zij zijn onafhankelijk.",
        _ => "Zij geven zelf zorg of hulp. Daarom zijn zij niet onafhankelijk. Uw meedenker kent hen wel.",
    };

    internal static string Onafhankelijk(bool onafhankelijk) => onafhankelijk
        ? "Deze organisatie is onafhankelijk. Zij verdient niets aan de keuze die u maakt."
        : "Deze organisatie is niet onafhankelijk. Zij geeft zelf zorg of hulp. Wilt u eerst alles op een rij? Vraag dan een meedenker.";

    internal static string Dekking(Dekking dekking) => dekking switch
    {
        Domain.SocialeKaart.Dekking.Focus => "Hier weten zij veel van",
        Domain.SocialeKaart.Dekking.Breed => "Hier helpen zij ook bij",
        _ => "Hier helpen zij met een stuk",
    };

    internal static string Titel(Kaartsoort soort) => soort switch
    {
        Kaartsoort.Formeel => Titel(OrganisatieSoort.Formeel),
        Kaartsoort.Informeel => Titel(OrganisatieSoort.Informeel),
        Kaartsoort.Aspect => Titel(OrganisatieSoort.Aspect),
        Kaartsoort.Inloop => "Inloop",
        Kaartsoort.Ontmoeten => "Mensen ontmoeten",
        Kaartsoort.Lotgenoten => "Praten met mensen die het kennen",
        Kaartsoort.Voedsel => "Eten",
        Kaartsoort.Spullen => "Kleren en spullen",
        Kaartsoort.Geldhulp => "Hulp met geld en post",
        Kaartsoort.Klussen => "Klussen in en om het huis",
        Kaartsoort.Vervoer => "Vervoer",
        Kaartsoort.Taal => "Taal, lezen en leren",
        Kaartsoort.Werk => "Werk zoeken",
        _ => "Andere hulp",
    };

    internal static string Uitleg(Kaartsoort soort) => soort switch
    {
        Kaartsoort.Formeel => Uitleg(OrganisatieSoort.Formeel),
        Kaartsoort.Informeel => Uitleg(OrganisatieSoort.Informeel),
        Kaartsoort.Aspect => Uitleg(OrganisatieSoort.Aspect),
        _ => "Hulp in de buurt.",
    };

    internal static string Ruimte(Kaartruimte ruimte) => ruimte switch
    {
        Kaartruimte.Ruimte => "Er is plaats",
        Kaartruimte.Wachttijd => "Er is een wachttijd",
        _ => "Er is nu geen plaats",
    };

    internal static string Fout(Kaartfout fout) => fout switch
    {
        Kaartfout.Telefoon => "Het telefoonnummer",
        Kaartfout.Website => "De website",
        Kaartfout.Openingstijden => "De openingstijden",
        Kaartfout.BestaatNiet => "Dit bestaat niet meer",
        _ => "Iets anders",
    };

    internal static string Reden(Kaartmeldingreden reden) => reden switch
    {
        Kaartmeldingreden.KloptWel => "Het klopt wel",
        Kaartmeldingreden.Onduidelijk => "Niet duidelijk",
        _ => "Gaat niet over ons",
    };
}
