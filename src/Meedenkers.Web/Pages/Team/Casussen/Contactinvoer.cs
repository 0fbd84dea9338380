using FluentValidation;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>What is typed about one contact.</summary>
internal sealed record Contactinvoer
{
    public DateOnly? Op { get; init; }
    public string? Soort { get; init; }
    public string? Uitkomst { get; init; }
    public string? Notitie { get; init; }
    public int? Minuten { get; init; }

    internal static Contactinvoer Van(Contact contact) => new()
    {
        Op = contact.Op,
        Soort = Code.Van(contact.Soort),
        Uitkomst = Code.Van(contact.Uitkomst),
        Notitie = contact.Notitie,
        Minuten = contact.Minuten,
    };

    /// <summary>For a form that was found good.</summary>
    internal Contact Lees() => new(Op!.Value, Code.Lees<Contactsoort>(Soort!), Code.Lees<Contactuitkomst>(Uitkomst!), Notitie, Minuten);
}

/// <summary>Rules of the contact form.</summary>
internal sealed class Contactcontrole : AbstractValidator<Contactinvoer>
{
    public Contactcontrole()
    {
        RuleFor(f => f.Op).NotNull().WithMessage(Datumlezer.Bericht);
        RuleFor(f => f.Soort).Must(s => Code.Probeer<Contactsoort>(s, out _)).WithMessage("Kies hoe het contact was.");
        RuleFor(f => f.Uitkomst).Must(u => Code.Probeer<Contactuitkomst>(u, out _)).WithMessage("Kies hoe het gaat.");
        RuleFor(f => f.Notitie).Vrij(Contactmoment.NotitieMaximum);
        RuleFor(f => f.Minuten).InclusiveBetween(0, Contactmoment.MinutenMaximum).WithMessage(Weigering.MinutenBuitenBereik.Zin);
    }
}
