using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Web.Pages;

/// <summary>Rules that the forms about accounts share.</summary>
static class Accountregels
{
    internal static IRuleBuilderOptions<T, string?> Naam<T>(this IRuleBuilder<T, string?> regel, string leeg) =>
        regel.Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage(leeg).MaximumLength(Medewerker.NaamMaximum).WithMessage($"Gebruik voor de naam hoogstens {Medewerker.NaamMaximum} tekens.");

    internal static IRuleBuilderOptions<T, string?> Adres<T>(this IRuleBuilder<T, string?> regel, string leeg) =>
        regel.Must(a => !string.IsNullOrWhiteSpace(a)).WithMessage(leeg)
            .Must(a => string.IsNullOrWhiteSpace(a) || Emailadres.Probeer(a, out _)).WithMessage(Weigering.EmailadresKloptNiet.Zin);
}
