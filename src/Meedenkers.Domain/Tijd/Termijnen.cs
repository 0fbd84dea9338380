using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tijd;

/// <summary>How long things may take in a region. The numbers start as those of termijnen.json; the regiobeheerder may change them.</summary>
public sealed record Termijnen
{
    public static Termijnen Standaard { get; } = new();

    /// <summary>An organisation answers an offer within these working days.</summary>
    public int AanbodBeantwoordenWerkdagen { get; init; } = 3;

    /// <summary>The meedenker has spoken with the inwoner within these working days after the aanmelding.</summary>
    public int EersteContactWerkdagen { get; init; } = 5;

    /// <summary>The receiver answers a proposed handover within these working days.</summary>
    public int OverdrachtBeantwoordenWerkdagen { get; init; } = 5;

    /// <summary>The conversation of an accepted handover has taken place within these working days.</summary>
    public int OverdrachtBevestigenWerkdagen { get; init; } = 15;

    /// <summary>A colleague who is asked for advice answers within these working days.</summary>
    public int AdviesvraagWerkdagen { get; init; } = 1;

    /// <summary>After these weeks without progress the casus is brought up again.</summary>
    public int GeenVoortgangWeken { get; init; } = 12;

    /// <summary>After these days without contact the casus is brought up again.</summary>
    public int GeenContactDagen { get; init; } = 21;

    /// <summary>After these months we ask whether this is still the work of a meedenker.</summary>
    public int ScopeMaanden { get; init; } = 6;

    /// <summary>After these contacts we ask whether this is still the work of a meedenker.</summary>
    public int ScopeContacten { get; init; } = 12;

    /// <summary>Waakvlamcontact stays possible for these months after closing.</summary>
    public int WaakvlamMaanden { get; init; } = 12;

    /// <summary>A saved draft can be taken up again for these days.</summary>
    public int ConceptDagen { get; init; } = 7;

    /// <summary>The content of a sent message is kept for these days.</summary>
    public int BerichtInhoudDagen { get; init; } = 30;

    /// <summary>A closed casus is kept for these months.</summary>
    public int CasusBewaarMaandenNaAfsluiting { get; init; } = 12;

    /// <summary>A verwijzer may see how a verwijzing stands for these days.</summary>
    public int VerwijzerStatusDagen { get; init; } = 90;

    /// <summary>An invitation for an account can be used for these hours.</summary>
    public int UitnodigingUren { get; init; } = 72;

    /// <summary>A session of an inwoner ends after these minutes without a click.</summary>
    public int InwonerSessieMinuten { get; init; } = 30;

    /// <summary>An entry of the sociale kaart is checked again after these months.</summary>
    public int KaartControleMaanden { get; init; } = 6;

    /// <summary>The last day to answer an offer. With spoed: the same working day, or the next one when nobody works today.</summary>
    public DateOnly AanbodUiterlijk(DateTimeOffset vanaf, bool spoed) => Uiterlijk(vanaf, spoed, AanbodBeantwoordenWerkdagen);

    /// <summary>The last day for the first contact. With spoed: the same working day, or the next one when nobody works today.</summary>
    public DateOnly EersteContactUiterlijk(DateTimeOffset vanaf, bool spoed) => Uiterlijk(vanaf, spoed, EersteContactWerkdagen);

    /// <summary>The last day to answer a request for advice.</summary>
    public DateOnly AdviesUiterlijk(DateTimeOffset vanaf) => Uiterlijk(vanaf, spoed: false, AdviesvraagWerkdagen);

    /// <summary>The last day to answer a handover. With spoed: the same working day, or the next one when nobody works today.</summary>
    public DateOnly OverdrachtBeantwoordUiterlijk(DateTimeOffset vanaf, bool spoed) => Uiterlijk(vanaf, spoed, OverdrachtBeantwoordenWerkdagen);

    /// <summary>The last day for the conversation of a handover that was accepted. With spoed: the same working day, or the next one.</summary>
    public DateOnly OverdrachtBevestigdUiterlijk(DateTimeOffset vanaf, bool spoed) => Uiterlijk(vanaf, spoed, OverdrachtBevestigenWerkdagen);

    /// <summary>The last day on which the waakvlam of what is finished now burns.</summary>
    public DateOnly WaakvlamTot(DateTimeOffset vanaf) => Nederland.Vandaag(vanaf).AddMonths(WaakvlamMaanden);

    /// <summary>The first moment at which a draft of now is gone: a page may promise the whole last day.</summary>
    public DateTimeOffset ConceptVervalt(DateTimeOffset nu) => Nederland.EindeVan(Nederland.Vandaag(nu).AddDays(ConceptDagen));

    /// <summary>Null when every number lies within <see cref="Termijngrens.Alle"/> and the terms fit each other.</summary>
    public Weigering? WaaromNiet()
    {
        foreach (var grens in Termijngrens.Alle)
            if (grens.Waarde(this) < grens.Minimum || grens.Waarde(this) > grens.Maximum)
                return Weigering.TermijnBuitenGrens(grens);
        if (EersteContactWerkdagen < AanbodBeantwoordenWerkdagen) return Weigering.EersteContactVoorAanbod;
        return OverdrachtBevestigenWerkdagen < OverdrachtBeantwoordenWerkdagen ? Weigering.BevestigenVoorBeantwoorden : null;
    }

    static DateOnly Uiterlijk(DateTimeOffset vanaf, bool spoed, int werkdagen)
    {
        var dag = Nederland.Vandaag(vanaf);
        return spoed ? Werkdagen.Vanaf(dag) : Werkdagen.Na(dag, werkdagen);
    }
}
