namespace Meedenkers.Web.Opstarten;

/// <summary>Where this site is reached, for what people take home: the setting, else where this visitor reached it.</summary>
static class Webadres
{
    /// <summary>
    /// The setting, where nothing less will do. In Production that is everywhere: without it a link in a mail would lead to
    /// whatever host the visitor's own request named.
    /// </summary>
    internal static string Eis(IConfiguration configuratie) => configuratie["Meedenkers:Adres"]?.TrimEnd('/') is { Length: > 0 } adres ? adres
        : throw new InstellingException("De instelling Meedenkers:Adres ontbreekt. Geef het webadres van het portaal mee, bijvoorbeeld als omgevingsvariabele Meedenkers__Adres=https://meedenkers.example.");

    internal static string Voluit(this HttpRequest verzoek, string pad)
    {
        var instelling = verzoek.HttpContext.RequestServices.GetRequiredService<IConfiguration>()["Meedenkers:Adres"];
        return $"{instelling?.TrimEnd('/') ?? Hier(verzoek)}{pad}";
    }

    /// <summary>Where this visitor reached it.</summary>
    internal static string Hier(HttpRequest verzoek) => $"{verzoek.Scheme}://{verzoek.Host}";
}
