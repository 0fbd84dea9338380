namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering NaamOntbreekt = new(nameof(NaamOntbreekt), "Vul een naam in. Een voornaam is genoeg.");
    public static readonly Weigering NietBereikbaar = new(nameof(NietBereikbaar), "Vul een telefoonnummer, een e-mailadres of een adres in. Dan kunnen wij u bereiken.");
    public static readonly Weigering ToestemmingOntbreekt = new(nameof(ToestemmingOntbreekt), "Wij mogen uw vraag alleen doorgeven als u dat goed vindt. Zet een vinkje.");
    public static readonly Weigering DoelgroepZonderToestemming = new(nameof(DoelgroepZonderToestemming), "U koos wat bij u past. Vindt u goed dat wij dat doorgeven? Zet een vinkje, of haal uw keuze weg.");
    public static readonly Weigering NaasteZonderToestemming = new(nameof(NaasteZonderToestemming), "Vraag eerst of diegene het goed vindt dat u helpt. Zet dan een vinkje.");
    public static readonly Weigering GekozenHulpKanNiet = new(nameof(GekozenHulpKanNiet), "De hulp die is gekozen, kan nu niet meer. Kies hieronder opnieuw, of laat ons kiezen. Wij hebben nog niets doorgegeven.");
    public static readonly Weigering ConceptIsVerzonden = new(nameof(ConceptIsVerzonden), "Uw vraag is al verstuurd. U hoeft niets meer te doen.");
}
