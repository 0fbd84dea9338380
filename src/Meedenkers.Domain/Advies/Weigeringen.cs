namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering AdviesvraagOntbreekt = new(nameof(AdviesvraagOntbreekt), "Schrijf uw vraag op.");
    public static readonly Weigering AdviesantwoordOntbreekt = new(nameof(AdviesantwoordOntbreekt), "Schrijf uw antwoord op.");
    public static readonly Weigering AdviesNietBereikbaar = new(nameof(AdviesNietBereikbaar), "Vul een e-mailadres of een telefoonnummer in. Dan hoort u dat er antwoord is.");
    public static readonly Weigering AdviesNietAanU = new(nameof(AdviesNietAanU), "Alleen een professional of coördinator van de gevraagde organisatie kan antwoorden.");
    public static readonly Weigering AdviesEigenVraag = new(nameof(AdviesEigenVraag), "Dit is uw eigen vraag. Een collega antwoordt u.");
    public static readonly Weigering AdviesNietVanU = new(nameof(AdviesNietVanU), "Alleen wie de vraag stelde, kan dit.");
    public static readonly Weigering AdviesIsGesloten = new(nameof(AdviesIsGesloten), "Deze vraag is gesloten. Stel een nieuwe vraag als dat nodig is.");
    public static readonly Weigering AdviesZonderCasus = new(nameof(AdviesZonderCasus), "Opschalen kan alleen met een casus. Verwijs de inwoner, als die dat goed vindt.");
}
