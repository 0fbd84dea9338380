using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>What is typed about the conversation of a handover.</summary>
internal sealed record Gespreksinvoer
{
    /// <summary>A warm handover is with these three; one click less when it was so.</summary>
    internal static readonly IReadOnlyList<string> Iedereen = [.. new[] { Aanwezige.Inwoner, Aanwezige.Gever, Aanwezige.Ontvanger }.Select(Code.Van)];

    /// <summary>The forms of a conversation; a message is none.</summary>
    internal static readonly IReadOnlyList<Contactsoort> Vormen = [Contactsoort.Huisbezoek, Contactsoort.Telefoon, Contactsoort.Elders];

    public DateOnly? Op { get; init; }
    public string? Vorm { get; init; }
    public IReadOnlyList<string> Erbij { get; init; } = [];

    /// <summary>"ja" or "nog niet".</summary>
    public string? Akkoord { get; init; }

    /// <summary>For a form that was found good.</summary>
    internal Gesprek Lees(MedewerkerId? met) => new(Op!.Value, Code.Lees<Contactsoort>(Vorm!), met, [.. Erbij.Select(Code.Lees<Aanwezige>)], Akkoord == "ja");
}

/// <summary>Rules of the conversation form.</summary>
internal sealed class Gesprekscontrole : AbstractValidator<Gespreksinvoer>
{
    public Gesprekscontrole()
    {
        RuleFor(f => f.Op).NotNull().WithMessage(Datumlezer.Bericht);
        RuleFor(f => f.Vorm).Must(v => Code.Probeer<Contactsoort>(v, out var soort) && Gespreksinvoer.Vormen.Contains(soort)).WithMessage("Kies hoe het gesprek was.");
        RuleFor(f => f.Erbij).Must(e => e.All(a => Code.Probeer<Aanwezige>(a, out _))).WithMessage("Kies wie erbij waren.");
        RuleFor(f => f.Akkoord).Must(a => a is "ja" or "nog-niet").WithMessage("Kies wat de inwoner zei.");
    }
}
