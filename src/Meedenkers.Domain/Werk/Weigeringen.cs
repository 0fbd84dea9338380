namespace Meedenkers.Domain.Gedeeld;

public sealed partial record Weigering
{
    public static readonly Weigering DoelOntbreekt = new(nameof(DoelOntbreekt), "Schrijf op wat de inwoner wil bereiken.");
    public static readonly Weigering StapOntbreekt = new(nameof(StapOntbreekt), "Schrijf op wat er moet gebeuren.");
    public static readonly Weigering GesprekspartnerOntbreekt = new(nameof(GesprekspartnerOntbreekt), "Schrijf op met wie het gesprek is.");
    public static readonly Weigering GesprekGaatNietDoor = new(nameof(GesprekGaatNietDoor), "Dit gesprek gaat niet door. Er kan niets meer aan veranderen.");
    public static readonly Weigering DagInDeToekomst = new(nameof(DagInDeToekomst), "Kies vandaag of een dag die al geweest is.");
    public static readonly Weigering TermijnVoorBesluit = new(nameof(TermijnVoorBesluit), "De laatste dag voor bezwaar ligt voor de dag van het besluit. Kijk de twee dagen na.");
    public static readonly Weigering WaaropOntbreekt = new(nameof(WaaropOntbreekt), "Schrijf op welke hulp de inwoner wacht.");
    public static readonly Weigering NetwerknaamOntbreekt = new(nameof(NetwerknaamOntbreekt), "Schrijf op wie het is.");
    public static readonly Weigering NotitieOntbreekt = new(nameof(NotitieOntbreekt), "Schrijf op wat u wilt onthouden.");
    public static readonly Weigering PlanIsVol = new(nameof(PlanIsVol), "Er passen niet meer regels in dit plan. Verbeter een regel die er al staat.");
}
