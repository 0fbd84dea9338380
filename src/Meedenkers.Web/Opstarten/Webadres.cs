namespace Meedenkers.Web.Opstarten;

/// <summary>Where this site is reached, for what people take home: the setting, else where this visitor reached it.</summary>
static class Webadres
{
    internal static string Voluit(this HttpRequest verzoek, string pad)
    {
        var instelling = verzoek.HttpContext.RequestServices.GetRequiredService<IConfiguration>()["Meedenkers:Adres"];
        return $"{instelling?.TrimEnd('/') ?? Hier(verzoek)}{pad}";
    }

    /// <summary>Where this visitor reached it.</summary>
    internal static string Hier(HttpRequest verzoek) => $"{verzoek.Scheme}://{verzoek.Host}";
}
