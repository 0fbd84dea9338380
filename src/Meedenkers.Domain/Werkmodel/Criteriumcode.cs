namespace Meedenkers.Domain.Werkmodel;

/// <summary>A criterion as it read when a decision was taken: its code and the version of the list (ontwerp §3, invariant 3).</summary>
public readonly record struct Criteriumcode(string Code, int Versie)
{
    /// <summary>Safety risk: the formal organisation is responsible at once (criteria.json B06).</summary>
    public const string Onveilig = "B06";

    /// <summary>Objection or complaint running: keeps a last date in sight (criteria.json B07).</summary>
    public const string Bezwaar = "B07";

    /// <summary>Many things at once (criteria.json B01).</summary>
    public const string Ingewikkeld = "B01";

    /// <summary>Several laws or counters (criteria.json B03).</summary>
    public const string MeerdereWetten = "B03";

    /// <summary>Help was there and did not help (criteria.json B08).</summary>
    public const string NietGeholpen = "B08";

    /// <summary>The informal meedenker knows too little for this (criteria.json B09).</summary>
    public const string TeWeinigBagage = "B09";

    /// <summary>The informal meedenker cannot or will not do it any more (criteria.json B10).</summary>
    public const string TeVeel = "B10";

    /// <summary>Mostly about daily things now (criteria.json C02).</summary>
    public const string DagelijkseDingen = "C02";

    /// <summary>The resident does not need the formal meedenker any more (criteria.json C04).</summary>
    public const string NietMeerNodig = "C04";

    /// <summary>The formal meedenker cannot be reached outside office hours (criteria.json C06).</summary>
    public const string BuitenKantoortijd = "C06";

    public Overgang Overgang => Werkmodel.Code.Lees<Overgang>(Code[..1].ToLowerInvariant());

    /// <summary>Text form, as stored: <c>B06@1</c>.</summary>
    public override string ToString() => $"{Code}@{Versie}";

    public static Criteriumcode VanOpslag(string tekst)
    {
        var at = tekst.IndexOf('@', StringComparison.Ordinal);
        return new(tekst[..at], int.Parse(tekst[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
