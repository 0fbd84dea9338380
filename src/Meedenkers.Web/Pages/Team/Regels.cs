using FluentValidation;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Pages.Team;

/// <summary>Rules that forms of the team share; the words are those of the domain.</summary>
static class Regels
{
    /// <summary>Free text: not too long, and without a burgerservicenummer.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> Vrij<T>(this IRuleBuilder<T, string?> regel, int maximum) =>
        regel.Custom((tekst, context) => Meld(context, Vrijetekst.WaaromNiet(tekst, maximum)));

    internal static IRuleBuilderOptionsConditions<T, string?> Telefoon<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Custom((tekst, context) => Meld(context, tekst is null || Telefoonnummer.Probeer(tekst, out _) ? null : Weigering.TelefoonnummerKloptNiet));

    internal static IRuleBuilderOptionsConditions<T, string?> Email<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Custom((tekst, context) => Meld(context, tekst is null || Emailadres.Probeer(tekst, out _) ? null : Weigering.EmailadresKloptNiet));

    static void Meld<T>(ValidationContext<T> context, Weigering? weigering)
    {
        if (weigering is not null) context.AddFailure(weigering.Zin);
    }
}
