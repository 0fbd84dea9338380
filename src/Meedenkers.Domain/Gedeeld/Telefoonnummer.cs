using System.Text;

namespace Meedenkers.Domain.Gedeeld;

/// <summary>A number we can call: Dutch (mobile or landline) or foreign, kept in the international form of E.164.</summary>
/// <remarks>Printing an object that holds one shows its last two digits only.</remarks>
public readonly record struct Telefoonnummer
{
    /// <summary>E.164 allows fifteen digits after the plus.</summary>
    public const int MaximaleLengte = 16;

    // Luxembourg has among the shortest numbers of Europe: +352 and six digits.
    const int MinimaleLengte = 10;

    const string Nederland = "+31";

    // ACM numbering plan: three-digit area codes and the services that are written the same way.
    static readonly HashSet<string> KorteNetnummers =
    [
        "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046",
        "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
        "082", "084", "085", "087", "088", "091",
    ];

    readonly string? waarde;

    Telefoonnummer(string waarde) => this.waarde = waarde;

    /// <summary>As stored: "+31612345678".</summary>
    public string Waarde => waarde ?? throw new InvalidOperationException("This telefoonnummer was never given.");

    /// <summary>As people write it: "06 12 34 56 78", "0113 12 34 56", "010 123 45 67", "+32 470 123 456".</summary>
    public string Leesbaar
    {
        get
        {
            if (!Waarde.StartsWith(Nederland, StringComparison.Ordinal)) return BuitenlandsLeesbaar(Waarde);

            var nationaal = "0" + Waarde[Nederland.Length..];
            if (nationaal.StartsWith("06", StringComparison.Ordinal)) return Groepeer(nationaal, 2, 2, 2, 2, 2);
            return KorteNetnummers.Contains(nationaal[..3])
                ? Groepeer(nationaal, 3, 3, 2, 2)
                : Groepeer(nationaal, 4, 2, 2, 2);
        }
    }

    /// <summary>The last two digits: enough to recognise one's own number, too little to call it.</summary>
    public string EindigtOp => Waarde[^2..];

    public static bool Probeer(string? invoer, out Telefoonnummer nummer)
    {
        nummer = default;
        if (Cijfers(invoer) is not { } getypt || Internationaal(getypt) is not { } waarde) return false;

        nummer = new(waarde);
        return true;
    }

    /// <summary>Trusts the database.</summary>
    public static Telefoonnummer VanOpslag(string waarde) => new(waarde);

    public override string ToString() => waarde is null ? "" : "•• " + EindigtOp;

    // Digits with perhaps a plus in front; null when something else than a separator stands between them.
    static string? Cijfers(string? invoer)
    {
        if (invoer is null || invoer.Length > 40) return null;

        // "+31 (0)6": the zero between brackets is never dialled after a country code.
        var getypt = invoer.Trim();
        if (getypt.StartsWith('+') || getypt.StartsWith("00", StringComparison.Ordinal))
            getypt = getypt.Replace("(0)", "", StringComparison.Ordinal);

        var cijfers = new StringBuilder(MaximaleLengte);
        foreach (var teken in getypt)
        {
            if (Typwerk.Cijfer(teken) is { } cijfer) cijfers.Append(cijfer);
            else if (teken == '+' && cijfers.Length == 0) cijfers.Append(teken);
            else if (!Typwerk.IsTussenruimte(teken) && teken is not ('(' or ')' or '.' or '/')) return null;
        }
        return cijfers.ToString();
    }

    static string? Internationaal(string getypt)
    {
        if (getypt.StartsWith("00", StringComparison.Ordinal)) getypt = "+" + getypt[2..];
        if (!getypt.StartsWith('+')) return Nederlands(getypt);
        if (getypt.StartsWith(Nederland, StringComparison.Ordinal)) return Nederlands("0" + getypt[Nederland.Length..].TrimStart('0'));
        return getypt.Length is >= MinimaleLengte and <= MaximaleLengte && getypt[1] != '0' ? getypt : null;
    }

    // Ten digits, the second is never 0. 090x is paid and 0800 is not a person: neither reaches a resident.
    static string? Nederlands(string nationaal)
    {
        var kanGebeld = nationaal.Length == 10 && nationaal[0] == '0' && nationaal[1] != '0'
            && !nationaal.StartsWith("090", StringComparison.Ordinal)
            && !nationaal.StartsWith("0800", StringComparison.Ordinal);
        return kanGebeld ? Nederland + nationaal[1..] : null;
    }

    static string BuitenlandsLeesbaar(string waarde)
    {
        var lengte = Landcodelengte(waarde);
        return waarde[..lengte] + " " + string.Join(' ', waarde[lengte..].Chunk(3).Select(groep => new string(groep)));
    }

    // Country codes of E.164 with the plus: 1 and 7 have one digit, those listed have two, all others three.
    static int Landcodelengte(string waarde) => waarde[1] is '1' or '7' ? 2 : waarde[1..3] is
        "20" or "27" or "30" or "31" or "32" or "33" or "34" or "36" or "39" or "40" or "41" or "43" or "44" or "45" or "46"
        or "47" or "48" or "49" or "51" or "52" or "53" or "54" or "55" or "56" or "57" or "58" or "60" or "61" or "62" or "63"
        or "64" or "65" or "66" or "81" or "82" or "84" or "86" or "90" or "91" or "92" or "93" or "94" or "95" or "98" ? 3 : 4;

    static string Groepeer(string cijfers, params ReadOnlySpan<int> groepen)
    {
        var regel = new StringBuilder(cijfers.Length + groepen.Length);
        var vanaf = 0;
        foreach (var lengte in groepen)
        {
            if (vanaf > 0) regel.Append(' ');
            regel.Append(cijfers, vanaf, lengte);
            vanaf += lengte;
        }
        return regel.ToString();
    }
}

public sealed partial record Weigering
{
    public static Weigering TelefoonnummerKloptNiet { get; } = new(nameof(TelefoonnummerKloptNiet),
        "Dit telefoonnummer klopt niet. Vul een nummer van 10 cijfers in, zoals 06 12 34 56 78 of 0113 12 34 56. Woont u in het buitenland? Begin dan met + en de landcode.");
}
