using System.Globalization;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;

namespace Meedenkers.Web.Pages;

/// <summary>What the codes of the figures are called on a page.</summary>
static class Cijferwoorden
{
    static readonly Dictionary<string, string> Soorten = new()
    {
        [Cijferplan.Aangemeld] = "Vroegen om een meedenker",
        [Cijferplan.Kennismaking] = "Maakten kennis met een meedenker",
        [Cijferplan.Anders] = "Wilden liever iemand anders",
        [Cijferplan.Hulp] = "Kregen een soort hulp",
        [Cijferplan.Opgeschaald] = "Van informeel naar formeel",
        [Cijferplan.Afgeschaald] = "Van formeel naar informeel",
        [Cijferplan.Verplaatst] = "Naar een andere organisatie, zelfde niveau",
        [Cijferplan.Warm] = "Warm overgedragen",
        [Cijferplan.Koud] = "Koud overgedragen",
        [Cijferplan.Teruggevallen] = "Overdracht teruggevallen",
        [Cijferplan.Afgerond] = "Hulp afgerond",
        [Cijferplan.Ingetrokken] = "Stopten zelf",
        [Cijferplan.Weer] = "Kwamen terug",
        [Cijferplan.Ervaren] = "Zeiden of het hielp",
        [Cijferplan.Advies] = "Adviezen gegeven",
    };

    static readonly Dictionary<string, string> Dimensies = new()
    {
        ["totaal"] = "in totaal",
        [Cijferplan.Door] = "wie de vraag stelde",
        [Cijferplan.Kanaal] = "hoe gevonden",
        [Cijferplan.Wens] = "welke hulp gevraagd",
        [Cijferplan.Leefgebied] = "leefgebied",
        [Cijferplan.Doelgroep] = "doelgroep",
        [$"{Cijferplan.Doelgroep}/{Cijferplan.Leefgebied}"] = "doelgroep en leefgebied",
        [Cijferplan.Criterium] = "criterium",
        [Cijferplan.Wachttijd] = "wachttijd",
        [Cijferplan.Niveau] = "informeel of formeel",
        [Cijferplan.Voorkeur] = "kreeg de vorm die gevraagd was",
        [Cijferplan.Soorthulp] = "soort hulp",
        [Cijferplan.Rol] = "rol van de meedenker",
        [Cijferplan.Reden] = "reden",
        [Cijferplan.Uitkomst] = "uitkomst",
        [Cijferplan.Antwoord] = "hielp het",
        [Cijferplan.Vrager] = "wie vroeg",
        [Cijferplan.OpTijd] = "op tijd",
    };

    internal static string Soort(string soort) => Soorten.GetValueOrDefault(soort, soort);

    internal static string Dimensie(string dimensie) => Dimensies.GetValueOrDefault(dimensie, dimensie);

    /// <summary>Values that no reference data names, per dimensie.</summary>
    static readonly Dictionary<string, Dictionary<string, string>> Waarden = new()
    {
        [Cijferplan.Door] = new() { ["inwoner"] = "de inwoner zelf", ["naaste"] = "een naaste", ["vertegenwoordiger"] = "een vertegenwoordiger", ["verwijzer"] = "een professional", ["meedenker"] = "een meedenker", ["coordinator"] = "een coördinator" },
        [Cijferplan.Kanaal] = new() { [Cijferplan.ZonderKanaal] = "onbekend" },
        [Cijferplan.Wens] = new() { ["kies-voor-mij"] = "kies voor mij", ["vrijwilliger"] = "een vrijwilliger", ["ervaringsdeskundige"] = "een ervaringsdeskundige", ["professional"] = "een professional" },
        [Cijferplan.Wachttijd] = new() { ["2-dagen"] = "binnen 2 dagen", ["week"] = "binnen een week", ["2-weken"] = "binnen 2 weken", ["langer"] = "later" },
        [Cijferplan.Niveau] = new() { ["eigen-netwerk"] = "eigen netwerk", ["informeel"] = "informeel", ["formeel"] = "formeel" },
        [Cijferplan.Voorkeur] = new() { ["geen"] = "had geen voorkeur", ["gekregen"] = "kreeg de gevraagde vorm", ["andere-vorm"] = "kreeg een andere vorm", ["ervaringsdeskundige"] = "vroeg een ervaringsdeskundige" },
        [Cijferplan.Reden] = new() { ["inwoner-wil-geen-gesprek"] = "de inwoner wilde geen gesprek", ["inwoner-niet-bereikbaar"] = "de inwoner was niet te bereiken", ["meedenker-is-weg"] = "de meedenker was weg", ["geen-tijd"] = "er was geen tijd" },
        [Cijferplan.Uitkomst] = new() { ["kan-het-zelf"] = "kan het zelf", ["eigen-netwerk"] = "het eigen netwerk helpt", ["begeleiding-elders"] = "begeleiding elders", ["niet-meer-nodig"] = "niet meer nodig", ["ingetrokken"] = "ingetrokken", ["samengevoegd"] = "samengevoegd" },
        [Cijferplan.Antwoord] = new() { ["ja"] = "ja", ["beetje"] = "een beetje", ["nee"] = "nee" },
        [Cijferplan.Vrager] = new() { ["medewerker"] = "een meedenker", ["verwijzer"] = "een professional" },
        [Cijferplan.OpTijd] = new() { ["ja"] = "op de afgesproken dag", ["nee"] = "later" },
    };

    static readonly Dictionary<string, string> Titels = new()
    {
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Door}"] = "Wie stelde de vraag?",
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Kanaal}"] = "Hoe vonden zij een meedenker?",
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Wens}"] = "Welke hulp vroegen zij?",
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Leefgebied}"] = "Waar ging de vraag over?",
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Doelgroep}"] = "Bij welke groep horen zij?",
        [$"{Cijferplan.Aangemeld}-{Cijferplan.Criterium}"] = "Waarom lukte het niet met het eigen netwerk?",
        [$"{Cijferplan.Kennismaking}-{Cijferplan.Wachttijd}"] = "Hoe snel was er contact?",
        [$"{Cijferplan.Kennismaking}-{Cijferplan.Niveau}"] = "Wie hielp: informeel of formeel?",
        [$"{Cijferplan.Kennismaking}-{Cijferplan.Voorkeur}"] = "Kregen zij de hulp die zij kozen?",
        [$"{Cijferplan.Hulp}-{Cijferplan.Soorthulp}"] = "Welke soort hulp kregen zij?",
        [$"{Cijferplan.Opgeschaald}-{Cijferplan.Criterium}"] = "Waarom naar formeel?",
        [$"{Cijferplan.Afgeschaald}-{Cijferplan.Criterium}"] = "Waarom naar informeel?",
        [$"{Cijferplan.Koud}-{Cijferplan.Reden}"] = "Waarom geen warme overdracht?",
        [$"{Cijferplan.Afgerond}-{Cijferplan.Uitkomst}"] = "Hoe eindigde de hulp?",
        [$"{Cijferplan.Ervaren}-{Cijferplan.Antwoord}"] = "Hielp het?",
        [$"{Cijferplan.Advies}-{Cijferplan.OpTijd}"] = "Kwam advies op tijd?",
    };

    internal static string Titel(string soort, string dimensie) => Titels.GetValueOrDefault($"{soort}-{dimensie}", $"{Soort(soort)}: {Dimensie(dimensie)}");

    /// <summary>A value by the name that the region gives it.</summary>
    internal static string Waarde(string dimensie, string waarde, Naslagwerk naslag) =>
        Waarden.GetValueOrDefault(dimensie)?.GetValueOrDefault(waarde) ?? dimensie switch
        {
            Cijferplan.Leefgebied when Code.Probeer<Leefgebied>(waarde, out var leefgebied) => naslag.Van(leefgebied).Naam,
            Cijferplan.Doelgroep when Code.Probeer<Doelgroep>(waarde, out var doelgroep) => naslag.Van(doelgroep).Naam,
            Cijferplan.Kanaal => naslag.Kanalen.FirstOrDefault(k => k.Code == waarde)?.Naam ?? waarde,
            Cijferplan.Criterium => naslag.Criterium(waarde) is { } criterium ? $"{waarde}: {criterium.Tekst}" : waarde,
            Cijferplan.Soorthulp => naslag.SoortenHulp.FirstOrDefault(s => s.Code == waarde)?.Naam ?? waarde,
            Cijferplan.Rol => naslag.Hulprollen.FirstOrDefault(r => r.Code == waarde)?.Naam ?? waarde,
            _ => waarde,
        };

    /// <summary>"3,1".</summary>
    internal static string? Tiende(decimal? getal) => getal?.ToString("0.0", Uitvoer.Nederlands);

    /// <summary>"derde kwartaal van 2026" or "heel 2026".</summary>
    internal static string Lang(Tijdvak tijdvak) => tijdvak.Kwartaal is { } kwartaal ? Lang(kwartaal) : $"heel {tijdvak}";

    /// <summary>"3e kwartaal 2026", for a row.</summary>
    internal static string Kort(Kwartaal kwartaal) => string.Create(CultureInfo.InvariantCulture, $"{kwartaal.Nummer}e kwartaal {kwartaal.Jaar}");

    /// <summary>"derde kwartaal van 2026".</summary>
    internal static string Lang(Kwartaal kwartaal) =>
        $"{kwartaal.Nummer switch { 1 => "eerste", 2 => "tweede", 3 => "derde", _ => "vierde" }} kwartaal van {kwartaal.Jaar.ToString(CultureInfo.InvariantCulture)}";
}
