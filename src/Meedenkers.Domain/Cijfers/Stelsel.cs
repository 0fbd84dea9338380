using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Cijfers;

/// <summary>A cell as a sum of unknowns; without any it is a structural zero.</summary>
sealed record Som(Celcode Code, int[] Kolommen);

/// <summary>A <see cref="Verband"/> in the unknowns of a <see cref="Stelsel"/>.</summary>
sealed record Regel((int Kolom, int Factor)[] Termen, bool IsGelijk);

/// <summary>
/// All that one soort feit has to do with each other: the unknowns (persons of one kenmerk in one gemeente and quarter), what anybody knows
/// about them, and the cells. Quarters meet in the tables of a year only; before that each is a stelsel of its own. Soorten never meet.
/// </summary>
sealed class Stelsel
{
    readonly Dictionary<(Kwartaal, string, Kenmerk), int> kolommen = [];
    readonly Dictionary<Kwartaal, Kwartaal> kruisjaren = []; // by quarter the first that crosses in the same way
    readonly List<Kenmerk> kenmerken = [];
    readonly HashSet<string> losse;
    readonly List<long[]> waarden = [];
    readonly List<Regel> regels = [];
    readonly List<Som> cellen = [];

    public Stelsel(string soort, IReadOnlyList<Kern> kernen, bool metJaar)
    {
        Soort = soort;
        Organisaties = [.. kernen.SelectMany(k => k.Organisaties).Distinct().OrderBy(o => o.Waarde, StringComparer.Ordinal)];
        losse = [.. kernen.SelectMany(k => k.Plan.DimensiesVan(soort)).Where(d => d.Veelvoud == Veelvoud.NulOfMeer).Select(d => d.Code)];
        foreach (var kern in kernen) kruisjaren[kern.Kwartaal] = kernen.First(ander => KruistAls(kern, ander)).Kwartaal;
        foreach (var kern in kernen) Tel(kern, metJaar);
        foreach (var kern in kernen) VerbindDimensies(kern);
        if (metJaar)
            foreach (var samen in kernen.GroupBy(kern => kruisjaren[kern.Kwartaal])) VerbindKruisingen([.. samen]);
        foreach (var kern in kernen) MaakKwartaal(kern);
        if (metJaar) MaakJaar(kernen);
    }

    public string Soort { get; }

    /// <summary>Who may subtract what they know themselves: 0 is somebody who knows nobody, then these organisations.</summary>
    public IReadOnlyList<OrganisatieCode> Organisaties { get; }

    public int Rekenaars => Organisaties.Count + 1;
    public int Kolommen => waarden.Count;
    public IReadOnlyList<Regel> Regels => regels;
    public IReadOnlyList<Som> Cellen => cellen;

    /// <summary>Of whom the unknown is the count.</summary>
    public Kenmerk KenmerkVan(int kolom) => kenmerken[kolom];

    public int? Kolom(Kwartaal kwartaal, string gemeente, Kenmerk kenmerk) => kolommen.TryGetValue((kwartaal, gemeente, kenmerk), out var kolom) ? kolom : null;

    /// <summary>A value that says little about the total, for somebody may have none; or a crossing.</summary>
    public bool IsLos(Kenmerk kenmerk) => kenmerk.IsKruising || (kenmerk.Dimensie is { } dimensie && losse.Contains(dimensie));

    /// <summary>What is there for whoever computes: everybody, or everybody whom that organisation does not know.</summary>
    public long Waarde(int kolom, int rekenaar) => waarden[kolom][rekenaar];

    public long Waarde(int[] som, int rekenaar) => som.Sum(kolom => waarden[kolom][rekenaar]);

    // A crossing is published for the region in a year only, so all gemeenten and quarters are one unknown.
    void Tel(Kern kern, bool metJaar)
    {
        foreach (var kenmerk in kern.Plan.KenmerkenVan(Soort))
            foreach (var gemeente in kern.Gemeenten)
            {
                var plek = new Plek(Soort, gemeente, kenmerk);
                if (kern.KanNiet(plek) || (kenmerk.IsKruising && !metJaar)) continue;
                var telling = kern.Van(plek);
                var waarde = waarden[MaakKolom(kenmerk.IsKruising ? (kruisjaren[kern.Kwartaal], Celcode.Regio, kenmerk) : (kern.Kwartaal, gemeente, kenmerk))];
                waarde[0] += telling.Aantal;
                for (var o = 0; o < Organisaties.Count; o++) waarde[o + 1] += telling.Aantal - telling.EigenVan(Organisaties[o]);
            }
    }

    int MaakKolom((Kwartaal, string, Kenmerk Kenmerk) sleutel)
    {
        if (kolommen.TryGetValue(sleutel, out var bestaand)) return bestaand;
        kenmerken.Add(sleutel.Kenmerk);
        waarden.Add(new long[Rekenaars]);
        return kolommen[sleutel] = waarden.Count - 1;
    }

    void VerbindDimensies(Kern kern)
    {
        foreach (var verband in Verbanden.VanDimensies(kern.Plan, Soort))
            foreach (var gemeente in kern.Gemeenten)
                VoegToe(verband, kenmerk => Kolom(kern.Kwartaal, gemeente, kenmerk) is { } kolom ? [kolom] : []);
    }

    void VerbindKruisingen(IReadOnlyList<Kern> samen)
    {
        foreach (var verband in Verbanden.VanKruisingen(samen[0].Plan, Soort)) VoegToe(verband, kenmerk => [.. samen.SelectMany(kern => Regio(kern, kenmerk)).Distinct()]);
    }

    bool KruistAls(Kern een, Kern ander) => Verbanden.VanKruisingen(een.Plan, Soort).SelectMany(v => v.Termen).SequenceEqual(Verbanden.VanKruisingen(ander.Plan, Soort).SelectMany(v => v.Termen));

    void VoegToe(Verband verband, Func<Kenmerk, int[]> kolommenVan)
    {
        (int Kolom, int Factor)[] termen = [.. verband.Termen.SelectMany(term => kolommenVan(term.Kenmerk), (term, kolom) => (kolom, term.Factor))];
        // Without a minus it says that counts are not negative, which everybody knows already.
        if (verband.IsGelijk ? termen.Length > 0 : termen.Any(term => term.Factor < 0)) regels.Add(new(termen, verband.IsGelijk));
    }

    void MaakKwartaal(Kern kern)
    {
        var tijdvak = Tijdvak.Van(kern.Kwartaal);
        foreach (var kenmerk in kern.Plan.KenmerkenVan(Soort).Where(k => !k.IsKruising)) cellen.Add(new(new(Celcode.Regio, tijdvak, Soort, kenmerk), Regio(kern, kenmerk)));
        if (kern.Plan.KenmerkenVan(Soort).Count == 0) return;
        foreach (var gemeente in kern.Gemeenten)
            cellen.Add(new(new(gemeente, tijdvak, Soort, Kenmerk.Totaal), Kolom(kern.Kwartaal, gemeente, Kenmerk.Totaal) is { } kolom ? [kolom] : []));
    }

    void MaakJaar(IReadOnlyList<Kern> kernen)
    {
        var tijdvak = Tijdvak.Van(kernen[0].Kwartaal.Jaar);
        List<Kenmerk> alle = [.. kernen.SelectMany(kern => kern.Plan.KenmerkenVan(Soort)).Distinct()];
        foreach (var kenmerk in alle) cellen.Add(new(new(Celcode.Regio, tijdvak, Soort, kenmerk), [.. kernen.SelectMany(kern => Regio(kern, kenmerk)).Distinct()]));
        foreach (var gemeente in kernen.SelectMany(kern => kern.Gemeenten).Distinct())
            foreach (var kenmerk in alle.Where(k => !k.IsKruising))
                cellen.Add(new(new(gemeente, tijdvak, Soort, kenmerk), [.. kernen.Select(kern => Kolom(kern.Kwartaal, gemeente, kenmerk)).OfType<int>()]));
    }

    int[] Regio(Kern kern, Kenmerk kenmerk) => kenmerk.IsKruising
        ? Kolom(kruisjaren[kern.Kwartaal], Celcode.Regio, kenmerk) is { } kolom ? [kolom] : []
        : [.. kern.Gemeenten.Select(gemeente => Kolom(kern.Kwartaal, gemeente, kenmerk)).OfType<int>()];
}
