namespace Meedenkers.Domain.Cijfers;

/// <summary>How many values of a dimensie one person has: what decides how its values and the total bind each other.</summary>
public enum Veelvoud { PreciesEen, HoogstensEen, EenOfMeer, NulOfMeer }

/// <summary>Something by which the persons of one soort feit are told apart, with its values in the order in which they are shown.</summary>
/// <param name="Code">Which one, such as <c>kanaal</c>.</param>
/// <param name="Soort">The soort feit that it belongs to, such as <c>aangemeld</c>.</param>
/// <param name="Veelvoud">How many values a person has. Wrong here is unsafe: an equality that we do not know of is one that a reader does.</param>
/// <param name="Waarden">Codes of the values.</param>
public sealed record Dimensie(string Code, string Soort, Veelvoud Veelvoud, IReadOnlyList<string> Waarden)
{
    public bool Meervoudig => Veelvoud is Veelvoud.EenOfMeer or Veelvoud.NulOfMeer;
}

/// <summary>Two dimensies of one soort that are also counted together, such as doelgroep × leefgebied.</summary>
public sealed record Kruising(string Soort, string Rij, string Kolom);

/// <summary>Of whom a number is the count: everybody, those with one value, or those with one value of each of two dimensies.</summary>
public readonly record struct Kenmerk
{
    Kenmerk(string? dimensie, string? waarde, string? kruisdimensie, string? kruiswaarde) =>
        (Dimensie, Waarde, Kruisdimensie, Kruiswaarde) = (dimensie, waarde, kruisdimensie, kruiswaarde);

    /// <summary>Everybody.</summary>
    public static Kenmerk Totaal { get; }

    public string? Dimensie { get; }
    public string? Waarde { get; }
    public string? Kruisdimensie { get; }
    public string? Kruiswaarde { get; }

    public bool IsTotaal => Dimensie is null;
    public bool IsKruising => Kruisdimensie is not null;

    public static Kenmerk Van(string dimensie, string waarde) => new(dimensie, waarde, null, null);

    public static Kenmerk Van(string dimensie, string waarde, string kruisdimensie, string kruiswaarde) => new(dimensie, waarde, kruisdimensie, kruiswaarde);

    /// <summary><c>totaal</c>, <c>kanaal/huisarts</c> or <c>doelgroep/ggz/leefgebied/wonen</c>.</summary>
    public override string ToString() =>
        IsTotaal ? "totaal" : IsKruising ? $"{Dimensie}/{Waarde}/{Kruisdimensie}/{Kruiswaarde}" : $"{Dimensie}/{Waarde}";
}

/// <summary>What is counted in a quarter: the soorten feiten, their dimensies and what is crossed. Data, so that a dimensie can be added without touching the method.</summary>
public sealed class Telplan
{
    readonly Dictionary<(string Soort, string Dimensie), Dimensie> dimensies;
    readonly Dictionary<string, IReadOnlyList<Kenmerk>> kenmerken;

    /// <exception cref="ArgumentException">A code that does not fit in an address, is there twice, or refers to what is not there.</exception>
    public Telplan(IReadOnlyList<string> soorten, IReadOnlyList<Dimensie> dimensies, IReadOnlyList<Kruising> kruisingen)
    {
        (Soorten, Dimensies, Kruisingen) = ([.. soorten], [.. dimensies], [.. kruisingen]);
        foreach (var soort in Soorten) Eis(Celcode.IsDeel(soort), soort);
        Eis(Soorten.Distinct().Count() == Soorten.Count, "soort");
        foreach (var dimensie in Dimensies) Controleer(dimensie);
        Eis(Dimensies.DistinctBy(d => (d.Soort, d.Code)).Count() == Dimensies.Count, "dimensie");
        this.dimensies = Dimensies.ToDictionary(d => (d.Soort, d.Code));
        foreach (var kruising in Kruisingen)
            Eis(kruising.Rij != kruising.Kolom && Zoek(kruising.Soort, kruising.Rij) is not null && Zoek(kruising.Soort, kruising.Kolom) is not null, kruising.ToString());
        Eis(Kruisingen.Distinct().Count() == Kruisingen.Count, "kruising");
        kenmerken = Soorten.ToDictionary(soort => soort, soort => (IReadOnlyList<Kenmerk>)[.. MaakKenmerken(soort)]);
    }

    public IReadOnlyList<string> Soorten { get; }
    public IReadOnlyList<Dimensie> Dimensies { get; }
    public IReadOnlyList<Kruising> Kruisingen { get; }

    public IEnumerable<Dimensie> DimensiesVan(string soort) => Dimensies.Where(d => d.Soort == soort);

    public IEnumerable<Kruising> KruisingenVan(string soort) => Kruisingen.Where(k => k.Soort == soort);

    /// <summary>All that is counted of a soort: the total, then value by value, then the crossings. Empty for a soort that is not in the plan.</summary>
    public IReadOnlyList<Kenmerk> KenmerkenVan(string soort) => kenmerken.GetValueOrDefault(soort, []);

    public Dimensie? Zoek(string soort, string dimensie) => dimensies.GetValueOrDefault((soort, dimensie));

    IEnumerable<Kenmerk> MaakKenmerken(string soort) =>
    [
        Kenmerk.Totaal,
        .. DimensiesVan(soort).SelectMany(d => d.Waarden, (d, waarde) => Kenmerk.Van(d.Code, waarde)),
        .. from kruising in KruisingenVan(soort)
           from rij in Zoek(soort, kruising.Rij)!.Waarden
           from kolom in Zoek(soort, kruising.Kolom)!.Waarden
           select Kenmerk.Van(kruising.Rij, rij, kruising.Kolom, kolom),
    ];

    void Controleer(Dimensie dimensie)
    {
        Eis(Soorten.Contains(dimensie.Soort), dimensie.Soort);
        Eis(Celcode.IsDeel(dimensie.Code) && dimensie.Waarden.Count > 0, dimensie.Code);
        foreach (var waarde in dimensie.Waarden) Eis(Celcode.IsDeel(waarde), waarde);
        Eis(dimensie.Waarden.Distinct().Count() == dimensie.Waarden.Count, dimensie.Code);
    }

    static void Eis(bool klopt, string wat)
    {
        if (!klopt) throw new ArgumentException($"This cannot be counted: {wat}.");
    }
}
