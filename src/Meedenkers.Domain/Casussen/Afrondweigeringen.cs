namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering WaakvlamMomentKanNiet = new(nameof(WaakvlamMomentKanNiet), "Kies een dag na vandaag, zolang de waakvlam brandt. Of laat de dag leeg.");
    public static readonly Weigering WaakvlamIsUit = new(nameof(WaakvlamIsUit), "Weer verdergaan kan hier nu niet meer. Stel een nieuwe vraag, of bel ons.");
    public static readonly Weigering WaakvlamSlaapt = new(nameof(WaakvlamSlaapt), "Het waakvlamcontact is al geweest, of de dag is er nog niet. U hoeft nu niets te doen.");
    public static readonly Weigering OrganisatieIsGestopt = new(nameof(OrganisatieIsGestopt), "De organisatie die u hielp, kan nu niet antwoorden. Stel een nieuwe vraag, of bel ons.");
    public static readonly Weigering NogNietAfgerond = new(nameof(NogNietAfgerond), "Dit deel is niet afgerond. U kunt er nu niets over zeggen.");
    public static readonly Weigering ErvaringIsGedeeld = new(nameof(ErvaringIsGedeeld), "Uw antwoord hadden wij al. Dank u wel.");
}
