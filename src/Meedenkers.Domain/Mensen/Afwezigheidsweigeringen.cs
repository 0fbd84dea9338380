namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static Weigering AfwezigheidVanAnder { get; } = new(nameof(AfwezigheidVanAnder),
        "Dit kan iemand alleen zelf doorgeven, of een coördinator van dezelfde organisatie.");

    public static Weigering LaatsteDagVoorEerste { get; } = new(nameof(LaatsteDagVoorEerste),
        "De laatste dag ligt vóór de eerste. Kijk beide dagen na.");

    public static Weigering AfwezigheidIsVoorbij { get; } = new(nameof(AfwezigheidIsVoorbij),
        "Deze dagen zijn al voorbij. U hoeft niets te doen.");

    public static Weigering EersteDagTeLangGeleden { get; } = new(nameof(EersteDagTeLangGeleden),
        "De eerste dag is meer dan een maand geleden. Kies een dag van de laatste maand, of vandaag.");

    public static Weigering EersteDagTeVer { get; } = new(nameof(EersteDagTeVer),
        "De eerste dag is over meer dan een jaar. Kijk het jaar na, of geef het later door.");

    public static Weigering AfwezigheidTeLang { get; } = new(nameof(AfwezigheidTeLang),
        "Dit is langer dan een half jaar. Geef het werk dan door aan een collega.");

    public static Weigering AlAfwezig { get; } = new(nameof(AlAfwezig),
        "Er is al een afwezigheid doorgegeven met een van deze dagen. Verander die.");

    public static Weigering VervangerIsZelf { get; } = new(nameof(VervangerIsZelf),
        "Wie er niet is, kan niet voor zichzelf waarnemen. Kies iemand anders, of laat het leeg.");

    public static Weigering VervangerDoetNietMee { get; } = new(nameof(VervangerDoetNietMee),
        "Deze persoon doet nu niet mee bij uw organisatie. Kies iemand anders, of laat het leeg.");

    public static Weigering VervangerHeeftNietBeloofd { get; } = new(nameof(VervangerHeeftNietBeloofd),
        "Deze persoon heeft nog niet beloofd om te zwijgen over wat die hoort. Kies iemand anders, of vraag eerst om die belofte.");

    public static Weigering VervangerIsAfwezig { get; } = new(nameof(VervangerIsAfwezig),
        "Deze persoon is zelf afwezig op een van deze dagen. Kies iemand anders, of laat het leeg.");
}
