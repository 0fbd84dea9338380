using FluentValidation;
using Meedenkers.Domain.Gedeeld;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Meedenkers.Web.Pages;

/// <summary>
/// Words that lead to nobody, in a form: what is certain is refused at the text; what looks like a name comes back once, with a
/// tick that says that it is none.
/// </summary>
static class Naamlozeregel
{
    internal const string Vinktekst = "Er staat geen naam in van iemand om wie het gaat.";

    /// <summary>The rule of the field with the text; the refusal about names comes at the tick beside it.</summary>
    internal static void Naamloos<T>(this AbstractValidator<T> controle, Func<T, Naamlozetekst> tekst, Func<Naamlozetekst, Weigering?> waaromNiet, string veld, string vink) =>
        controle.RuleFor(formulier => formulier).Custom((formulier, context) =>
        {
            if (waaromNiet(tekst(formulier)) is { } weigering) context.AddFailure(weigering.Code == nameof(Weigering.TekstNoemtMisschienNaam) ? vink : veld, weigering.Zin);
        });

    /// <summary>Is the tick shown? Once a name was pointed at, or when it was ticked already.</summary>
    internal static bool VraagtVink(this ModelStateDictionary staat, string vink) => staat[vink] is { } veld && (veld.Errors.Count > 0 || veld.AttemptedValue is not null);
}
