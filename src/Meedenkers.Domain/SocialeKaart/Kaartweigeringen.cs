namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering KaartnaamOntbreekt = new(nameof(KaartnaamOntbreekt), "Vul de naam in, zoals mensen die kennen.");
    public static readonly Weigering KaartcodeKloptNiet = new(nameof(KaartcodeKloptNiet), "Gebruik voor het webadres 2 tot en met 60 kleine letters, cijfers en streepjes, met een letter voorop. Bijvoorbeeld: inloop-goes-west.");
    public static readonly Weigering KaartcodeBestaatAl = new(nameof(KaartcodeBestaatAl), "Er is al een vermelding met dit webadres. Kies een ander.");
    public static readonly Weigering KaartsoortIsVanNetwerk = new(nameof(KaartsoortIsVanNetwerk), "Deze soort is alleen voor organisaties van het netwerk. Kies een andere soort.");
    public static readonly Weigering KaarttelefoonKloptNiet = new(nameof(KaarttelefoonKloptNiet), "Vul een telefoonnummer in met alleen cijfers, spaties en streepjes. Bijvoorbeeld: 0113 12 34 56 of 14 0113.");
    public static readonly Weigering KaartwebsiteKloptNiet = new(nameof(KaartwebsiteKloptNiet), "Vul het adres van de website in, zoals www.voorbeeld.nl.");
    public static readonly Weigering KaarttalenTeVeel = new(nameof(KaarttalenTeVeel), "Noem hoogstens 12 talen, met een komma ertussen.");
    public static readonly Weigering KaartNietVanU = new(nameof(KaartNietVanU), "Deze vermelding houdt een andere organisatie bij.");
    public static readonly Weigering KaartAlleenRegio = new(nameof(KaartAlleenRegio), "Alleen de regiobeheerder kan dit.");
    public static readonly Weigering KaartStaatErNietOp = new(nameof(KaartStaatErNietOp), "Deze vermelding staat niet op de kaart.");
    public static readonly Weigering KaartNetwerkBlijft = new(nameof(KaartNetwerkBlijft), "Deze organisatie hoort bij het netwerk. Zij blijft op de kaart. Is zij dicht? Zet dan een dag bij “tijdelijk gesloten”.");
    public static readonly Weigering KaartGeslotenKloptNiet = new(nameof(KaartGeslotenKloptNiet), "Kies een dag vanaf vandaag, en hoogstens een jaar vooruit.");
    public static readonly Weigering KaartmeldingLeeg = new(nameof(KaartmeldingLeeg), "Kies wat er niet klopt, of schrijf het op.");
    public static readonly Weigering KaartmeldingIsAf = new(nameof(KaartmeldingIsAf), "Deze melding is al afgehandeld.");
    public static readonly Weigering ZoekvraagTeLang = new(nameof(ZoekvraagTeLang), "Zoek met een paar woorden.");
    public static readonly Weigering ZoekvraagOverIemand = new(nameof(ZoekvraagOverIemand), "Zoek met een paar woorden. Laat nummers en adressen weg.");
    public static readonly Weigering SynoniemEenWoord = new(nameof(SynoniemEenWoord), "Vul één woord in, zoals mensen het typen.");
    public static readonly Weigering SynoniemOntbreekt = new(nameof(SynoniemOntbreekt), "Vul in wat er op de kaart staat: een woord of een paar.");
    public static readonly Weigering SynoniemZegtHetzelfde = new(nameof(SynoniemZegtHetzelfde), "Dit is hetzelfde woord. Vul iets anders in.");
    public static readonly Weigering SynoniemBestaatAl = new(nameof(SynoniemBestaatAl), "Dit synoniem is er al.");
}
