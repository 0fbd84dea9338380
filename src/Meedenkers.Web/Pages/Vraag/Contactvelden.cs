using FluentValidation;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>How to reach somebody, as two forms ask it: a name, and one of telephone, e-mail or address.</summary>
abstract record Contactvelden
{
    public string? Naam { get; init; }
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Adres { get; init; }
    public bool BerichtAchterlaten { get; init; }

    /// <summary>What is good so far; an empty form gives null.</summary>
    internal Contactgegevens? Gegevens()
    {
        Telefoonnummer? telefoon = Telefoonnummer.Probeer(Telefoon, out var nummer) ? nummer : null;
        Emailadres? email = Emailadres.Probeer(Email, out var adres) ? adres : null;
        return Naam is null && telefoon is null && email is null && Adres is null ? null : new(Naam ?? "", telefoon, email, Adres, BerichtAchterlaten && telefoon is not null);
    }
}

/// <summary>The rules of <see cref="Contactvelden"/>.</summary>
abstract class Contactcontrole<T> : AbstractValidator<T> where T : Contactvelden
{
    protected Contactcontrole(string nodig)
    {
        RuleFor(f => f.Naam).NotEmpty().WithMessage("Vul een naam in. Een voornaam is genoeg.").WithSeverity(Stapmodel.NogOpen);
        RuleFor(f => f.Naam).Zonder(Contactgegevens.NaamMaximum);
        RuleFor(f => f.Telefoon).Must((f, telefoon) => telefoon is not null || f.Email is not null || f.Adres is not null).WithMessage(nodig).WithSeverity(Stapmodel.NogOpen);
        RuleFor(f => f.Telefoon).Must(telefoon => Telefoonnummer.Probeer(telefoon, out _)).When(f => f.Telefoon is not null).WithMessage("Vul een nummer van 10 cijfers in, zoals 06 12 34 56 78. Begint het met een landcode? Zet er dan een + voor.");
        RuleFor(f => f.Email).Must(email => Emailadres.Probeer(email, out _)).When(f => f.Email is not null).WithMessage("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        RuleFor(f => f.Adres).Zonder(Contactgegevens.AdresMaximum);
    }
}
