namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering OnderdeelIsGesloten = new(nameof(OnderdeelIsGesloten), "Dit onderdeel is afgesloten. Er kan niets meer aan veranderen.");
    public static readonly Weigering NietVanUwOrganisatie = new(nameof(NietVanUwOrganisatie), "Dit onderdeel is bij een andere organisatie. Bel die organisatie als u iets weet dat helpt.");
    public static readonly Weigering AanbodIsAlBeantwoord = new(nameof(AanbodIsAlBeantwoord), "Dit aanbod is al beantwoord. Kijk in de werklijst hoe het nu staat.");
    public static readonly Weigering AanmeldpuntWeigertNiet = new(nameof(AanmeldpuntWeigertNiet), "Uw organisatie is het aanmeldpunt van deze gemeente en zegt nooit nee. Neem aan, en bied daarna een andere organisatie aan in overleg met de inwoner.");
    public static readonly Weigering AlleenCoordinator = new(nameof(AlleenCoordinator), "Alleen een coördinator van uw organisatie kan dit. Vraag het uw coördinator.");
    public static readonly Weigering KennismakingWasErAl = new(nameof(KennismakingWasErAl), "De kennismaking is al geweest. Geef het onderdeel over met een warme overdracht.");
    public static readonly Weigering CasusIsBeperkt = new(nameof(CasusIsBeperkt), "De inwoner heeft deze vraag stilgezet. U kunt lezen en niets veranderen. Alleen de inwoner heft dat op.");
    public static readonly Weigering AlBijDezeOrganisatie = new(nameof(AlBijDezeOrganisatie), "Dit onderdeel is al bij deze organisatie. Kies een andere.");
    public static readonly Weigering EerstAannemen = new(nameof(EerstAannemen), "Neem het aanbod eerst aan.");
    public static readonly Weigering EerstToewijzen = new(nameof(EerstToewijzen), "Wijs het onderdeel eerst toe aan iemand.");
    public static readonly Weigering MedewerkerDoetGeenCasussen = new(nameof(MedewerkerDoetGeenCasussen), "Deze persoon kan dit onderdeel niet doen. Kies iemand van uw organisatie die actief is.");
    public static readonly Weigering AlToegewezen = new(nameof(AlToegewezen), "Deze persoon doet dit onderdeel al. Kies iemand anders, of laat het zo.");
    public static readonly Weigering NiemandToegewezen = new(nameof(NiemandToegewezen), "Niemand doet dit onderdeel nu. Wijs het toe aan iemand.");
    public static readonly Weigering AlleenWieHetDoet = new(nameof(AlleenWieHetDoet), "Alleen wie dit onderdeel doet, of de coördinator, kan dit.");
    public static readonly Weigering VraagOntbreekt = new(nameof(VraagOntbreekt), "Schrijf in één zin welk deel van de vraag dit is.");
    public static readonly Weigering LeefgebiedOntbreekt = new(nameof(LeefgebiedOntbreekt), "Kies minstens één leefgebied voor dit deel van de vraag.");
    public static readonly Weigering LeefgebiedHoortErNietBij = new(nameof(LeefgebiedHoortErNietBij), "Kies alleen leefgebieden die bij dit onderdeel horen.");
    public static readonly Weigering OnderdelenVerschillen = new(nameof(OnderdelenVerschillen), "Samenvoegen kan alleen als dezelfde persoon beide onderdelen doet, op hetzelfde niveau.");
    public static readonly Weigering VragenPassenNietSamen = new(nameof(VragenPassenNietSamen), "De twee vragen zijn samen te lang voor één onderdeel. Laat de onderdelen apart.");
    public static readonly Weigering AlleenDeInwoner = new(nameof(AlleenDeInwoner), "Alleen degene om wie het gaat, kan dit. Doe het samen op de pagina “Mijn vraag”.");
    public static readonly Weigering AfwijkredenOntbreekt = new(nameof(AfwijkredenOntbreekt), "U kiest niet wie bovenaan staat. Kies daarvoor een reden.");
    public static readonly Weigering AndereOrganisatieSamen = new(nameof(AndereOrganisatieSamen), "Liever een andere organisatie? U hebt al kennisgemaakt. Dan kiezen wij die samen. Bel ons.");
    public static readonly Weigering OrganisatieKanNiet = new(nameof(OrganisatieKanNiet), "Deze organisatie kan nu niet gevraagd worden. Kies een andere.");
    public static readonly Weigering NiemandAnders = new(nameof(NiemandAnders), "Er is nu niemand anders die kan helpen. Bel ons. Dan zoeken wij samen verder.");
    public static readonly Weigering NogGeenMeedenker = new(nameof(NogGeenMeedenker), "Er is nu geen meedenker voor deze vraag. Wij zoeken al naar iemand.");
    public static readonly Weigering VraagStaatStil = new(nameof(VraagStaatStil), "U hebt uw vraag stilgezet. Zet haar eerst weer aan. Dat kan bij “Wat u van mij bewaart”.");
    public static readonly Weigering ContactInDeToekomst = new(nameof(ContactInDeToekomst), "Kies vandaag of een dag die al geweest is.");
    public static readonly Weigering MinutenBuitenBereik = new(nameof(MinutenBuitenBereik), "Vul minuten in van 0 tot en met 600, of laat het leeg.");
    public static readonly Weigering ContactVanEenAnder = new(nameof(ContactVanEenAnder), "Alleen wie het contact vastlegde, kan het verbeteren.");
    public static readonly Weigering ContactLigtVast = new(nameof(ContactLigtVast), "Een contact is na een dag niet meer te wijzigen. Leg een nieuw contact vast.");
}
