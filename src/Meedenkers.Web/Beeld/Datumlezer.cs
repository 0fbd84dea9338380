using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Meedenkers.Web.Beeld;

/// <summary>Reads a day as people write it: 3-12-2026, 03/12/26, 3 december 2026, 3 dec. 2026, 2026-12-03.</summary>
public sealed partial class Datumlezer : IModelBinder, IModelBinderProvider
{
    public const string Bericht = "Vul een datum in, bijvoorbeeld 3-12-2026";

    static readonly string[] Maanden = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var waarde = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (waarde == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, waarde);
        var tekst = waarde.FirstValue;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Bericht);
        }
        else if (Lees(tekst) is { } dag)
        {
            bindingContext.Result = ModelBindingResult.Success(dag);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Bericht);
        }

        return Task.CompletedTask;
    }

    /// <summary>The day, or null when the text is not one. A year of two digits is in this century.</summary>
    public static DateOnly? Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (tekst.Length > 40) return null;
        var kaal = tekst.Trim().ToLowerInvariant();
        if (DateOnly.TryParseExact(kaal, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return iso;
        var delen = Vorm().Match(kaal);
        if (!delen.Success) return null;
        var maand = Maand(delen.Groups["maand"].Value);
        var jaar = int.Parse(delen.Groups["jaar"].ValueSpan, CultureInfo.InvariantCulture);
        var dag = int.Parse(delen.Groups["dag"].ValueSpan, CultureInfo.InvariantCulture);
        if (delen.Groups["jaar"].Length is 2) jaar += 2000;
        return jaar >= 1900 && maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new DateOnly(jaar, maand, dag) : null;
    }

    static int Maand(string tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) return getal;
        if (tekst.StartsWith("mrt", StringComparison.Ordinal)) return 3;
        return tekst.Length < 3 ? 0 : 1 + Array.IndexOf(Maanden, tekst[..3]);
    }

    [GeneratedRegex(@"^(?:[a-z]+\s+)?(?<dag>[0-9]{1,2})(?:[-/. ]+)(?<maand>[0-9]{1,2}|[a-z]{3,9})(?:[-/. ]+)(?<jaar>[0-9]{4}|[0-9]{2})$")]
    private static partial Regex Vorm();
}
