namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering GeenOnderdeelGekozen = new(nameof(GeenOnderdeelGekozen), "Kies minstens één onderdeel.");
    public static readonly Weigering OnderdelenOpAnderNiveau = new(nameof(OnderdelenOpAnderNiveau), "Deze onderdelen staan niet op hetzelfde niveau. Schaal ze in twee keer.");
    public static readonly Weigering EerstKennismaken = new(nameof(EerstKennismaken), "De kennismaking is nog niet geweest. Leg eerst het eerste contact vast, of vraag een andere organisatie.");
    public static readonly Weigering OverdrachtLooptNog = new(nameof(OverdrachtLooptNog), "Er loopt een warme overdracht van dit onderdeel. Rond die eerst af, of trek haar in.");
    public static readonly Weigering AlleenWieSchaalt = new(nameof(AlleenWieSchaalt), "Een formele meedenker of uw coördinator beslist over op- en afschalen. Kies “Dit wordt mij te veel”, dan doet uw coördinator de rest.");
    public static readonly Weigering OntvangerIsGever = new(nameof(OntvangerIsGever), "Dit onderdeel is al bij deze organisatie. Wijs het toe aan een collega, of kies een andere organisatie.");
    public static readonly Weigering OntvangerIsErNiet = new(nameof(OntvangerIsErNiet), "Bij deze organisatie is nu niemand om te antwoorden. Kies een andere organisatie.");
    public static readonly Weigering CriteriumOntbreekt = new(nameof(CriteriumOntbreekt), "Kies minstens één reden voor op- of afschalen uit de lijst.");
    public static readonly Weigering CriteriumHoortErNietBij = new(nameof(CriteriumHoortErNietBij), "Een gekozen reden hoort niet bij deze stap. Kies redenen uit de lijst die bij de ontvanger past.");
    public static readonly Weigering CriteriumIsVeranderd = new(nameof(CriteriumIsVeranderd), "De tekst van een gekozen reden is net veranderd. Lees de lijst opnieuw en kies weer.");
    public static readonly Weigering CriteriumAlleenOrganisatie = new(nameof(CriteriumAlleenOrganisatie), "Een van de redenen kan alleen de coördinator kiezen, namens de organisatie. Haal die weg, of vraag uw coördinator.");
    public static readonly Weigering ToelichtingOntbreekt = new(nameof(ToelichtingOntbreekt), "Schrijf in een paar zinnen waarom. De ontvanger leest dit.");
    public static readonly Weigering InstemmingOntbreekt = new(nameof(InstemmingOntbreekt), "Vraag eerst of de inwoner het goed vindt. Vul in wanneer en hoe u dat vroeg.");
    public static readonly Weigering InstemmingInDeToekomst = new(nameof(InstemmingInDeToekomst), "Kies de dag waarop de inwoner ja zei: vandaag of eerder.");
    public static readonly Weigering WaaromTochOntbreekt = new(nameof(WaaromTochOntbreekt), "Deze organisatie werkt niet in deze gemeente of heeft nu geen ruimte. Schrijf waarom u haar toch kiest, of kies een andere.");
    public static readonly Weigering GesprekInDeToekomst = new(nameof(GesprekInDeToekomst), "Het gesprek is nog niet geweest. Kies vandaag of een dag die al geweest is.");
    public static readonly Weigering ErbijOntbreekt = new(nameof(ErbijOntbreekt), "Een warme overdracht is een gesprek met de inwoner en de ontvanger. Was een van beiden er niet? Maak dan een nieuwe afspraak.");
    public static readonly Weigering OverdrachtIsVoorbij = new(nameof(OverdrachtIsVoorbij), "Deze overdracht is al beantwoord of voorbij. Kijk hoe het nu staat.");
    public static readonly Weigering OverdrachtIsVanAnderen = new(nameof(OverdrachtIsVanAnderen), "Deze overdracht is van een andere organisatie.");
    public static readonly Weigering OverdrachtEerstAannemen = new(nameof(OverdrachtEerstAannemen), "De ontvanger heeft de overdracht nog niet aangenomen. Dat komt eerst.");
    public static readonly Weigering SpoedWachtNiet = new(nameof(SpoedWachtNiet), "Het is niet veilig. Uw organisatie is al verantwoordelijk en kan niet weigeren. Neem vandaag contact op.");
    public static readonly Weigering AfspraakIsVoorbij = new(nameof(AfspraakIsVoorbij), "Kies vandaag of een dag die nog komt.");
    public static readonly Weigering OntvangerDoetGeenCasussen = new(nameof(OntvangerDoetGeenCasussen), "Deze persoon kan dit niet doen. Kies iemand van uw organisatie die actief is.");
    public static readonly Weigering TeLaatVoorBezwaar = new(nameof(TeLaatVoorBezwaar), "Dit is te lang geleden om hier terug te draaien. Bel ons, dan zoeken wij samen een oplossing.");
    public static readonly Weigering EerstWeerVerder = new(nameof(EerstWeerVerder), "U hebt uw vraag stilgezet. Laat uw vraag eerst weer verdergaan.");
    public static readonly Weigering VerzoekLooptAl = new(nameof(VerzoekLooptAl), "U vroeg dit al. Uw coördinator heeft bericht gekregen.");
    public static readonly Weigering SignaalIsVeranderd = new(nameof(SignaalIsVeranderd), "Dit signaal is net veranderd. Kijk nog een keer.");
    public static readonly Weigering SignaalBlijft = new(nameof(SignaalBlijft), "Dit signaal kan niet weg. Doe eerst wat er gevraagd is.");
    public static readonly Weigering GeenVerzoek = new(nameof(GeenVerzoek), "Er is geen verzoek meer. Iemand handelde het net af.");
}
