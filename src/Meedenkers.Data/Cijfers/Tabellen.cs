using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Data.Cijfers;

/// <summary>A release as everybody may read it: one text, and the hash that vouches for it. Nothing changes but that it may be withdrawn.</summary>
public sealed class Uitgavetekst
{
    public const int RedenMaximum = 300;

    /// <summary>Such as <c>2026-Q3</c>.</summary>
    public required string Kwartaal { get; init; }

    /// <summary><see cref="Uitgave.Tekst"/>.</summary>
    public required string Tekst { get; init; }

    /// <summary><see cref="Uitgave.Afdruk"/>: the hash of the text, in which stands that of the release before.</summary>
    public required string Afdruk { get; init; }
    public required DateTimeOffset GepubliceerdOp { get; init; }
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Why it was withdrawn, for everybody to read.</summary>
    public string? IngetrokkenOm { get; private set; }

    /// <summary>Gives IsIngetrokken.</summary>
    public Weigering? WaaromNietTrekIn() => IngetrokkenOp is null ? null : Weigering.IsIngetrokken;

    /// <summary>From now on its numbers are not shown; what was seen stays known, so it stays and protects later ones. Throws what <see cref="WaaromNietTrekIn"/> gives.</summary>
    public void TrekIn(string reden, DateTimeOffset nu)
    {
        Weigeringen.GooiBij(WaaromNietTrekIn());
        (IngetrokkenOp, IngetrokkenOm) = (nu, reden);
    }
}

/// <summary>Releases one after the other.</summary>
public static class Uitgavenreeks
{
    /// <summary>
    /// Each with what it shows; null when it is not the text of then any more, or does not follow on the one before: whoever changes a release and its hash
    /// cannot change the hash in the next one.
    /// </summary>
    /// <param name="uitgaven">All of them, oldest first.</param>
    public static IReadOnlyList<(Uitgavetekst Tekst, OpenbareUitgave? Cijfers)> Lees(IReadOnlyList<Uitgavetekst> uitgaven) =>
        [.. uitgaven.Select((u, nr) => (u, OpenbareUitgave.Lees(u.Tekst, u.Afdruk) is { } gelezen && gelezen.Vorige == (nr == 0 ? null : uitgaven[nr - 1].Afdruk) ? gelezen : null))];
}

/// <summary>The inner counts of a release, for the next ones; only jobs read it.</summary>
public sealed class Cijferkern
{
    public required string Kwartaal { get; init; }

    /// <summary>The <see cref="Kern"/> as JSON.</summary>
    public required string Inhoud { get; init; }
}

/// <summary>What a release shows, hides and why, without a count: for the regiobeheerder, and never for whoever reads the release.</summary>
public sealed class Uitgaveverslag
{
    public required string Kwartaal { get; init; }

    /// <summary>A <see cref="Cijferverslag"/> as JSON.</summary>
    public required string Inhoud { get; init; }
}

/// <summary>What the regiobeheerder asks of the job that makes figures.</summary>
public enum Cijferdaad { Proef, Publiceer, TrekIn }

/// <summary>How far the job is.</summary>
public enum Cijferstap { Wacht, Telt, Beschermt, Klaar, Geweigerd }

/// <summary>Asked in /beheer, done by a job: the web can count nothing.</summary>
public sealed class Cijferopdracht
{
    Cijferopdracht() { }

    public Cijferopdracht(string kwartaal, Cijferdaad daad, string? reden, MedewerkerId door, DateTimeOffset nu) =>
        (Id, Kwartaal, Daad, Reden, Door, GevraagdOp) = (Guid.CreateVersion7(), kwartaal, daad, reden, door, nu);

    public Guid Id { get; private set; }
    public string Kwartaal { get; private set; } = "";
    public Cijferdaad Daad { get; private set; }

    /// <summary>Why a release is withdrawn.</summary>
    public string? Reden { get; private set; }
    public MedewerkerId Door { get; private set; }
    public DateTimeOffset GevraagdOp { get; private set; }
    public Cijferstap Stap { get; private set; }
    public DateTimeOffset? KlaarOp { get; private set; }

    /// <summary>Of a trial what would be hidden and why (<see cref="Cijferverslag"/>), without a single count; of what was refused the code of the Weigering.</summary>
    public string? Verslag { get; private set; }
    public bool Loopt => KlaarOp is null;

    public void Rond(Cijferstap stap, string? verslag, DateTimeOffset nu) => (Stap, Verslag, KlaarOp) = (stap, verslag, nu);
}
