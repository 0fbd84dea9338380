using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Werk;

/// <summary>What became of a goal or a step.</summary>
public enum Planstand { Open, Gedaan, Vervallen }

/// <summary>Who will do a step.</summary>
public enum Stapdoener { Inwoner, Meedenker, IemandAnders }

/// <summary>One line of a plan: a goal or a step.</summary>
public abstract class Planregel
{
    public const int TekstMaximum = 300;

    private protected Planregel() { }

    private protected Planregel(Plan plan, string tekst, DateTimeOffset nu) =>
        (Id, CasusId, OnderdeelId, Tekst, GemaaktOp) = (Guid.CreateVersion7(), plan.CasusId, plan.OnderdeelId, tekst, nu);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public OnderdeelId OnderdeelId { get; private set; }
    public string Tekst { get; private protected set; } = "";
    public Planstand Stand { get; private set; }

    /// <summary>The day on which it was ticked off or let go; null while it is open.</summary>
    public DateOnly? StandOp { get; private set; }
    public DateTimeOffset GemaaktOp { get; private set; }

    public bool IsOpen => Stand == Planstand.Open;

    internal void Komt(Planstand stand, DateOnly vandaag) => (Stand, StandOp) = (stand, stand == Planstand.Open ? null : vandaag);

    internal void Verhuist(OnderdeelId naar) => OnderdeelId = naar;
}

/// <summary>What a resident wants to be different, in their own words.</summary>
public sealed class Plandoel : Planregel
{
    Plandoel() { }

    internal Plandoel(Plan plan, string tekst, DateTimeOffset nu) : base(plan, Vrijetekst.Schoon(tekst), nu) { }

    /// <summary>Gives DoelOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public static Weigering? WaaromNiet(string? tekst) =>
        Vrijetekst.SchoonOfNiets(tekst) is null ? Weigering.DoelOntbreekt : Vrijetekst.WaaromNiet(tekst, TekstMaximum);

    internal bool Wordt(string tekst)
    {
        if (Vrijetekst.Schoon(tekst) == Tekst) return false;
        Tekst = Vrijetekst.Schoon(tekst);
        return true;
    }
}

/// <summary>A next step: what, who does it, and by which day when that was agreed.</summary>
public sealed class Planstap : Planregel
{
    Planstap() { }

    internal Planstap(Plan plan, Stapinhoud inhoud, DateTimeOffset nu) : base(plan, inhoud.Tekst!, nu) => (Wie, Uiterlijk, Taak) = (inhoud.Wie, inhoud.Uiterlijk, inhoud.Taak);

    public Stapdoener Wie { get; private set; }
    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>Code of the task of a meedenker that this step is (profielen.json); optional. Whether it is a formal one, reference data says.</summary>
    public string? Taak { get; private set; }

    /// <summary>What was agreed, as it can be corrected.</summary>
    public Stapinhoud Inhoud => new(Tekst, Wie, Uiterlijk, Taak);

    /// <summary>True when it should have been done before today and nobody ticked it off.</summary>
    public bool IsTeLaat(DateOnly vandaag) => IsOpen && Uiterlijk < vandaag;

    internal bool Wordt(Stapinhoud inhoud)
    {
        if (inhoud == Inhoud) return false;
        (Tekst, Wie, Uiterlijk, Taak) = (inhoud.Tekst!, inhoud.Wie, inhoud.Uiterlijk, inhoud.Taak);
        return true;
    }
}

/// <summary>What is agreed about a step; the day and the task are optional.</summary>
public sealed record Stapinhoud(string? Tekst, Stapdoener Wie, DateOnly? Uiterlijk = null, string? Taak = null)
{
    public const int TaakMaximum = 10;

    /// <summary>Gives StapOntbreekt or a refusal of <see cref="Vrijetekst"/>.</summary>
    public Weigering? WaaromNiet() =>
        Vrijetekst.SchoonOfNiets(Tekst) is null ? Weigering.StapOntbreekt : Vrijetekst.WaaromNiet(Tekst, Planregel.TekstMaximum);

    internal Stapinhoud Schoon() => this with { Tekst = Vrijetekst.Schoon(Tekst!) };
}
