namespace Meedenkers.Domain.Tijd;

/// <summary>One number of <see cref="Termijnen"/> that a regiobeheerder may set: what it means and between which bounds.</summary>
/// <remarks>The bounds are ours: wide enough for a region to choose, too narrow for a slip of the hand to break a promise or a retention period.</remarks>
public sealed record Termijngrens(string Naam, string Omschrijving, string Eenheid, int Minimum, int Maximum, Func<Termijnen, int> Waarde)
{
    public static IReadOnlyList<Termijngrens> Alle { get; } =
    [
        new(nameof(Termijnen.AanbodBeantwoordenWerkdagen), "Aanbod beantwoorden", "werkdagen", 1, 10, t => t.AanbodBeantwoordenWerkdagen),
        new(nameof(Termijnen.EersteContactWerkdagen), "Eerste contact met de inwoner", "werkdagen", 1, 15, t => t.EersteContactWerkdagen),
        new(nameof(Termijnen.OverdrachtBeantwoordenWerkdagen), "Overdracht beantwoorden", "werkdagen", 1, 15, t => t.OverdrachtBeantwoordenWerkdagen),
        new(nameof(Termijnen.OverdrachtBevestigenWerkdagen), "Overdracht bevestigen", "werkdagen", 1, 40, t => t.OverdrachtBevestigenWerkdagen),
        new(nameof(Termijnen.AdviesvraagWerkdagen), "Adviesvraag beantwoorden", "werkdagen", 1, 10, t => t.AdviesvraagWerkdagen),
        new(nameof(Termijnen.GeenVoortgangWeken), "Seintje bij geen voortgang", "weken", 1, 52, t => t.GeenVoortgangWeken),
        new(nameof(Termijnen.GeenContactDagen), "Seintje bij geen contact", "dagen", 7, 90, t => t.GeenContactDagen),
        new(nameof(Termijnen.ScopeMaanden), "Vraag of dit nog werk voor een meedenker is, na", "maanden", 1, 24, t => t.ScopeMaanden),
        new(nameof(Termijnen.ScopeContacten), "Vraag of dit nog werk voor een meedenker is, na", "contacten", 3, 50, t => t.ScopeContacten),
        new(nameof(Termijnen.WaakvlamMaanden), "Waakvlamcontact na afsluiting", "maanden", 1, 24, t => t.WaakvlamMaanden),
        new(nameof(Termijnen.ConceptDagen), "Concept bewaren", "dagen", 1, 30, t => t.ConceptDagen),
        new(nameof(Termijnen.BerichtInhoudDagen), "Inhoud van berichten bewaren", "dagen", 1, 90, t => t.BerichtInhoudDagen),
        new(nameof(Termijnen.CasusBewaarMaandenNaAfsluiting), "Casus bewaren na afsluiting", "maanden", 1, 60, t => t.CasusBewaarMaandenNaAfsluiting),
        new(nameof(Termijnen.VerwijzerStatusDagen), "Verwijzer ziet de status", "dagen", 7, 365, t => t.VerwijzerStatusDagen),
        new(nameof(Termijnen.UitnodigingUren), "Uitnodiging geldig", "uren", 1, 168, t => t.UitnodigingUren),
        new(nameof(Termijnen.InwonerSessieMinuten), "Sessie van een inwoner zonder klik", "minuten", 10, 60, t => t.InwonerSessieMinuten),
        new(nameof(Termijnen.KaartControleMaanden), "Sociale kaart opnieuw controleren", "maanden", 1, 24, t => t.KaartControleMaanden),
    ];
}
