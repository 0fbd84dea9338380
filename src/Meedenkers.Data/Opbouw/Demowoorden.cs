using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>Words for demo data: people who plainly do not exist, and sentences as residents and meedenkers write them.</summary>
static class Demowoorden
{
    public static readonly string[] Voornamen =
    [
        "Adri", "Bep", "Cor", "Dirkje", "Elif", "Fadi", "Greet", "Hamid", "Ineke", "Jopie", "Kasia", "Lies", "Mirjam", "Noor", "Oksana", "Piet",
        "Quinten", "Rachida", "Sem", "Toos", "Umut", "Vera", "Wim", "Xandra", "Yusuf", "Zoë", "Janneke", "Tomasz", "Selam", "Marloes", "Kees", "Amira",
    ];

    public static readonly string[] Achternamen =
        ["Voorbeeld", "Proefman", "Testers", "Fictie", "van Verzonnen", "Denkbeeld", "de Proef", "Nepstra", "Schijnsma", "van Voorbeeldgoed"];

    public static readonly string[] Straten = ["Voorbeeldstraat", "Proefdijk", "Fictieweg", "Testhof", "Verzinselsingel"];

    /// <summary>Most residents speak Dutch; the others are what the reader of a worklist must be able to spot.</summary>
    public static readonly string[] Talen =
        [.. Enumerable.Repeat("Nederlands", 24), "Pools", "Arabisch", "Turks", "Oekraïens", "Tigrinya", "Engels"];

    public static readonly string[] Relaties = ["dochter", "zoon", "buurvrouw", "buurman", "broer", "zus", "vriendin", "schoondochter"];

    public static readonly string[] Vertegenwoordigers = ["mentor", "curator", "ouder", "bewindvoerder"];

    /// <summary>What residents write, per code of situaties.json.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Vragen = new Dictionary<string, string[]>
    {
        ["overzicht"] =
        [
            "Er liggen drie stapels post op tafel en ik durf ze niet meer open te maken.",
            "Ik krijg brieven van vijf verschillende plekken en weet niet welke eerst moet.",
            "Mijn man deed altijd alles. Nu hij er niet meer is, weet ik niet waar ik moet beginnen.",
            "Ik heb schulden, een kapotte ketel en een aanvraag die blijft liggen. Het loopt door elkaar.",
            "Sinds mijn hersenschudding raak ik steeds kwijt wat ik al geregeld heb.",
        ],
        ["achttien"] =
        [
            "Ik word volgende maand 18 en moet zelf zorgtoeslag, een verzekering en studiefinanciering regelen.",
            "Mijn begeleiding stopt als ik 18 word. Ik weet niet wie mij daarna helpt.",
            "Ik ben net 18, woon op mezelf en snap de brieven van de gemeente niet.",
            "Ik wil stoppen met school en gaan werken, maar thuis zeggen ze dat dat niet kan.",
        ],
        ["gesprek"] =
        [
            "Volgende week komt er iemand van de gemeente praten over hulp in huis. Ik zie daar tegenop.",
            "Ik heb een gesprek over mijn uitkering en klap dan altijd dicht.",
            "De woningbouw wil met mij praten over de huur. Ik wil niet alleen.",
            "Bij het vorige gesprek begreep ik de helft niet. Nu is er weer een.",
            "Ik wil dat er iemand meeluistert bij het gesprek over de zorg voor mijn moeder.",
        ],
        ["meedoen"] =
        [
            "Ik zit al twee jaar thuis en wil graag weer iets doen, maar ik weet niet wat ik aankan.",
            "Sinds we verhuisd zijn ken ik hier niemand. De dagen zijn lang.",
            "Ik wil beter Nederlands leren en vrijwilligerswerk doen.",
            "Na mijn revalidatie lukt mijn oude werk niet meer. Wat kan ik nog wel?",
        ],
        ["mantelzorg"] =
        [
            "Ik zorg dag en nacht voor mijn vrouw met dementie. Ik kan niet meer.",
            "Ik help mijn moeder elke dag na mijn werk en kom zelf nergens meer aan toe.",
            "Mijn broer heeft veel zorg nodig. Iedereen kijkt naar mij.",
            "Ik wil een week weg, maar weet niet wie dan voor mijn vader zorgt.",
        ],
        ["thuis"] =
        [
            "Mijn zoon van negen heeft het moeilijk op school en thuis is er elke avond ruzie.",
            "Ons huis is te klein en het is vochtig. Mijn dochter is steeds ziek.",
            "Ik ben alleen met drie kinderen en het geld is halverwege de maand op.",
            "Mijn vriend en ik gaan uit elkaar. Ik weet niet waar ik met de kinderen kan wonen.",
        ],
        ["zelf"] =
        [
            "Ik heb het overal geprobeerd en word van het kastje naar de muur gestuurd.",
            "Ik weet niet precies wat ik nodig heb. Wil iemand met mij meedenken?",
            "De huisarts zei dat ik hier hulp kan vragen. Ik vind het lastig uit te leggen.",
            "Mijn aanvraag is afgewezen en ik begrijp niet waarom.",
        ],
    };

    public static readonly string[] Vervolg =
        ["", "", " Bellen kan het best in de ochtend.", " Ik hoop dat iemand met mij mee kan kijken.", " Het duurt nu al maanden.", " Ik slaap er slecht van.", " Mijn buurvrouw zei dat dit gratis is."];

    /// <summary>Part of a question, as a meedenker puts it when it becomes an onderdeel of its own.</summary>
    public static string Deelvraag(Leefgebied leefgebied) => leefgebied switch
    {
        Leefgebied.Wonen => "Uitzoeken welke woning of aanpassing mogelijk is",
        Leefgebied.Leren => "Een cursus of school vinden die past",
        Leefgebied.Werken => "Zoeken naar werk of vrijwilligerswerk dat lukt",
        Leefgebied.SocialeRelaties => "Mensen leren kennen in de buurt",
        Leefgebied.Gezondheid => "Zorg aanvragen en afspraken op een rij zetten",
        Leefgebied.Financien => "Post en betalingen ordenen",
        _ => throw new ArgumentOutOfRangeException(nameof(leefgebied)),
    };

    public static readonly string[] Notities =
    [
        "Samen de post doorgenomen en een lijst gemaakt.", "Gebeld over de afspraak van volgende week.", "Meegegaan naar het gesprek; er komt een brief.",
        "Aanvraag samen ingevuld en verstuurd.", "Niet thuis getroffen, briefje achtergelaten.", "Besproken wat de inwoner zelf wil doen.",
        "Uitgezocht waar de inwoner recht op heeft.", "Rustig gesprek; het gaat een stuk beter.",
    ];

    public static readonly string[] Verwijzers = ["P. Voorbeeld, praktijk De Proef", "S. Testers, wijkteam Fictie", "M. Denkbeeld, Woonstichting Voorbeeld", "A. Proefman, basisschool De Fictie"];

    /// <summary>What somebody says who asks to be helped.</summary>
    public static readonly string[] TeVeel =
    [
        "Er komen nu zoveel brieven dat ik het niet meer overzie.",
        "Hier is iemand voor nodig die de regels kent.",
        "Ik kan de komende tijd minder vaak langsgaan.",
    ];

    /// <summary>Why a part goes to somebody else.</summary>
    public static readonly string[] Toelichtingen =
    [
        "Er loopt een bezwaar, en dat vraagt kennis van de regels. De rest van de vraag blijft bij ons.",
        "Het is rustiger geworden. Het gaat nu vooral om samen de post doen en af en toe mee naar een gesprek.",
        "De vraag raakt meer wetten tegelijk. Wij komen er samen niet uit.",
    ];

    /// <summary>What need not be told again.</summary>
    public static readonly string[] Verteld =
    [
        "Hoe het zo gekomen is, staat al op papier. Vraag daar niet opnieuw naar.",
        "De papieren liggen op volgorde in een blauwe map, dus die hoeven niet opnieuw bij elkaar gezocht.",
    ];
}
