using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Meedenkers.Web.Api;

/// <summary>How open data is answered: with a tag of what it says, so that who asks again gets it only when it changed.</summary>
sealed class Antwoord(IOptions<JsonOptions> opties)
{
    /// <summary>As long as the reference data may be old (Naslagbron).</summary>
    const string Houdbaar = "public, max-age=60";

    internal IResult Json<T>(HttpRequest verzoek, T inhoud) => Geef(verzoek, JsonSerializer.SerializeToUtf8Bytes(inhoud, opties.Value.SerializerOptions), "application/json");

    /// <summary>One item a line.</summary>
    internal IResult Regels<T>(HttpRequest verzoek, IEnumerable<T> inhoud) =>
        Geef(verzoek, Encoding.UTF8.GetBytes(string.Concat(inhoud.Select(een => JsonSerializer.Serialize(een, opties.Value.SerializerOptions) + "\n"))), "application/x-ndjson");

    /// <param name="verzoek">What was asked.</param>
    /// <param name="inhoud">What is answered.</param>
    /// <param name="soort">The media type.</param>
    /// <param name="bestand">Name to keep it under; null to show it.</param>
    /// <param name="uitgave">The release that it comes from, which the tag begins with.</param>
    internal static IResult Geef(HttpRequest verzoek, byte[] inhoud, string soort, string? bestand = null, string? uitgave = null)
    {
        verzoek.HttpContext.Response.Headers.CacheControl = Houdbaar;
        var tag = new EntityTagHeaderValue($"\"{(uitgave is null ? "" : $"{uitgave}.")}{Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, 16))}\"");
        return Results.Bytes(inhoud, soort, bestand, entityTag: tag);
    }

    internal static IResult Geweigerd(IDictionary<string, string[]> fouten) =>
        Results.ValidationProblem(fouten, detail: "Nothing was looked up. What to change is said for each parameter.", title: "This cannot be answered.");

    internal static IResult Onbekend(string pad) =>
        Results.Problem($"There is none with this id in {pad}.", statusCode: StatusCodes.Status404NotFound, title: "Not found.");
}
