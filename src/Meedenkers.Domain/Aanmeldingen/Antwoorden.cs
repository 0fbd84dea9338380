using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>For whom the question is asked.</summary>
public enum VoorWie { Mijzelf, Naaste, Vertegenwoordiger }

/// <summary>The questions of the intake, in order; one question a page.</summary>
public enum Stap { VoorWie, Woonplaats, WatSpeelt, Onderwerpen, WieHelptNu, Dringend, Herkenbaar, WatPast, Bereiken, Controle }

/// <summary>What has been answered so far. Everything may still be open; nothing here has been sent.</summary>
public sealed record Antwoorden
{
    // situaties.json
    public const string SituatieAchttien = "achttien";
    public const string SituatieMantelzorg = "mantelzorg";

    public VoorWie? VoorWie { get; init; }

    /// <summary>Name and relation of the naaste or representative who fills this in.</summary>
    public Indiener? Indiener { get; init; }

    /// <summary>The naaste says that the resident agrees to this question; without it nothing is asked further.</summary>
    public bool AnderAkkoord { get; init; }
    public string? Woonplaats { get; init; }
    public string? Gemeente { get; init; }
    public IReadOnlyList<string> Situaties { get; init; } = [];
    public string? EigenWoorden { get; init => field = Vrijetekst.SchoonOfNiets(value); }
    public bool BelMijMaar { get; init; }
    public IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];

    /// <summary>"Ik weet het niet" was chosen: something else than a question that was skipped.</summary>
    public bool WeetNietWaarover { get; init; }

    /// <summary>Codes of ticked criteria of list A (who helps now).</summary>
    public IReadOnlyList<string> Netwerk { get; init; } = [];

    /// <summary>Codes of ticked criteria of list B (anything pressing).</summary>
    public IReadOnlyList<string> Dringend { get; init; } = [];
    public DateOnly? UiterlijkeDatum { get; init; }
    public IReadOnlyList<Doelgroep> Doelgroepen { get; init; } = [];
    public bool DoelgroepenDelen { get; init; }
    public Wens Wens { get; init; } = Wens.Geen;

    /// <summary>How to reach the resident, as typed and already found good.</summary>
    public Contactgegevens? Bereiken { get; init; }
    public string? Kanaal { get; init; }

    /// <summary>Steps that were answered or skipped.</summary>
    public IReadOnlyList<Stap> Gedaan { get; init; } = [];

    /// <summary>Whoever comes in by the situation of turning eighteen is addressed as "je" (ontwerp §7).</summary>
    public bool Tutoyeren => Situaties.Contains(SituatieAchttien);

    /// <summary>True when somebody else fills this in with the resident's agreement.</summary>
    public bool DoorNaaste => VoorWie == Aanmeldingen.VoorWie.Naaste;

    /// <summary>True when every question was answered or skipped and the resident can be reached: it may be sent.</summary>
    public bool IsVolledig => EersteOpenStap == Stap.Controle && Woonplaats is not null && Gemeente is not null && Bereiken is { } bereiken && bereiken.WaaromNiet() is null;

    /// <summary>The first question that is still open; <see cref="Stap.Controle"/> when all have been.</summary>
    public Stap EersteOpenStap => Enum.GetValues<Stap>().First(s => s == Stap.Controle || !Gedaan.Contains(s));

    /// <summary>True when this question may be shown: all before it have been answered or skipped.</summary>
    public bool Mag(Stap stap) => stap <= EersteOpenStap;

    /// <summary>The same answers with this step open again: what it asks has to be told first.</summary>
    public Antwoorden Zonder(Stap stap) => this with { Gedaan = [.. Gedaan.Where(s => s != stap)] };

    /// <summary>The same answers with this step done.</summary>
    public Antwoorden Met(Stap stap) => Gedaan.Contains(stap) ? this : this with { Gedaan = [.. Gedaan.Append(stap).Order()] };
}
