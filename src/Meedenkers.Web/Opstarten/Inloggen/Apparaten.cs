namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>Says which device it is in words that its owner knows; keeps nothing else of what a browser tells about itself.</summary>
static class Apparaten
{
    // In this order: each says it is the ones below it too.
    static readonly (string Teken, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    static readonly (string Teken, string Naam)[] Systemen =
        [("Windows", "Windows"), ("iPhone", "een iPhone"), ("iPad", "een iPad"), ("Android", "Android"), ("Mac OS X", "een Mac"), ("CrOS", "een Chromebook"), ("Linux", "Linux")];

    /// <summary>"Firefox op Windows".</summary>
    internal static string Noem(string? kenmerk) => $"{Zoek(Browsers, kenmerk) ?? "Een browser"} op {Zoek(Systemen, kenmerk) ?? "een ander apparaat"}";

    static string? Zoek((string Teken, string Naam)[] lijst, string? kenmerk) =>
        lijst.FirstOrDefault(paar => kenmerk?.Contains(paar.Teken, StringComparison.Ordinal) is true).Naam;
}
