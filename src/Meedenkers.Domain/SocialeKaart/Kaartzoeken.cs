using System.Globalization;
using System.Text;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>The words of a search, bare: small letters and digits, without accents. What leads to a person is no search.</summary>
public sealed record Kaartzoekvraag(IReadOnlyList<string> Woorden)
{
    public const int Maximum = 100;
    public const int MeesteWoorden = 8;
    public const int LangsteWoord = 40;

    /// <summary>Shorter words have too many neighbours for a guess, and say too little to remember.</summary>
    const int KortsteGok = 4;

    /// <summary>Words that are long enough to look for others like them.</summary>
    public IEnumerable<string> Gokwoorden => Woorden.Where(w => w.Length >= KortsteGok);

    /// <summary>What may be kept of a search that gave nothing: single words of letters, never together with another one (docs/besluiten/0019).</summary>
    public IEnumerable<string> Onthoudbaar => Gokwoorden.Where(w => w.All(char.IsAsciiLetterLower)).Distinct();

    public static Kaartzoekvraag Lees(string? getypt) => new([.. Kaal(getypt ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Length > LangsteWoord ? w[..LangsteWoord] : w).Take(MeesteWoorden)]);

    /// <summary>Null when it may be looked for. Gives ZoekvraagTeLang or a refusal of <see cref="Persoonsspoor"/>.</summary>
    public static Weigering? WaaromNiet(string? getypt) =>
        getypt is { Length: > Maximum } ? Weigering.ZoekvraagTeLang : Persoonsspoor.WaaromNiet(getypt) is not null ? Weigering.ZoekvraagOverIemand : null;

    /// <summary>As kaart_kaal in the database.</summary>
    static string Kaal(string tekst)
    {
        var kaal = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken)) kaal.Append(teken);
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) kaal.Append(' ');
        }
        return kaal.ToString();
    }
}

/// <summary>A word that people type and what stands on the kaart instead; kept by the region.</summary>
public sealed class Kaartsynoniem
{
    public const int Maximum = 60;

    Kaartsynoniem() { }

    Kaartsynoniem(string woord, string betekent) => (Woord, Betekent) = (woord, betekent);

    /// <summary>One bare word.</summary>
    public string Woord { get; private set; } = "";

    /// <summary>Bare words with spaces, all of which are looked for.</summary>
    public string Betekent { get; private set; } = "";

    /// <summary>Gives KaartAlleenRegio, SynoniemEenWoord, SynoniemOntbreekt or SynoniemZegtHetzelfde.</summary>
    public static Weigering? WaaromNiet(string? woord, string? betekent, Medewerker door)
    {
        if (WaaromNietWeg(door) is { } nee) return nee;
        if (woord is { Length: > Maximum } || Kaartzoekvraag.Lees(woord).Woorden is not [var een]) return Weigering.SynoniemEenWoord;
        var anders = Kaartzoekvraag.Lees(betekent).Woorden;
        return betekent is { Length: > Maximum } || anders.Count == 0 ? Weigering.SynoniemOntbreekt : anders is [var zelfde] && zelfde == een ? Weigering.SynoniemZegtHetzelfde : null;
    }

    /// <summary>May this person take one away? Gives KaartAlleenRegio.</summary>
    public static Weigering? WaaromNietWeg(Medewerker door) => door is { Actief: true, Functie: Functie.Regiobeheerder } ? null : Weigering.KaartAlleenRegio;

    /// <summary>Throws what <see cref="WaaromNiet"/> gives.</summary>
    public static Kaartsynoniem Nieuw(string? woord, string? betekent, Medewerker door)
    {
        Weigeringen.GooiBij(WaaromNiet(woord, betekent, door));
        return new(Kaartzoekvraag.Lees(woord).Woorden[0], string.Join(' ', Kaartzoekvraag.Lees(betekent).Woorden));
    }
}

/// <summary>A word that somebody looked for on a day and that gave nothing, and how often: never who, and never with another word.</summary>
public sealed class Kaartzoekwoord
{
    Kaartzoekwoord() { }

    public string Woord { get; private set; } = "";
    public DateOnly Dag { get; private set; }
    public int Aantal { get; private set; }
}
