using System.Text.RegularExpressions;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Opstarten.Inloggen;

/// <summary>
/// Long, and not one that everybody tries first. No rules about capitals or signs: those make people write "Welkom2026!"
/// (normen.md, Access; NIST SP 800-63B §3.1.1.2).
/// </summary>
static partial class Wachtwoordregel
{
    internal const int Minimum = 12;
    internal const int Maximum = 128;

    /// <summary>What must be left when everything that can be guessed is taken out.</summary>
    const int EigenLetters = 6;
    const int VerschillendeTekens = 5;

    /// <summary>Words that the lists of leaked passwords begin with, in Dutch and English, and those of this portal.</summary>
    static readonly string[] Bekend =
    [
        "wachtwoord", "password", "passwort", "welkom", "welcome", "geheim", "secret", "inloggen", "login", "admin", "beheerder", "iloveyou", "ikhouvanjou",
        "qwertyuiop", "qwerty", "azerty", "asdfghjkl", "zxcvbnm", "abcdefghijklm", "abcdef", "letmein", "changeme", "verander", "voetbal", "football", "feyenoord", "ajax",
        "amsterdam", "rotterdam", "nederland", "zeeland", "oosterschelde", "middelburg", "goes", "zierikzee", "tholen", "borsele", "kapelle", "reimerswaal",
        "januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        "lente", "zomer", "herfst", "winter", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "samenmeedenken", "meedenkers", "meedenker", "meedenken", "samen", "portaal", "vrijwilliger", "coordinator", "ervaringsdeskundige", "swvo",
    ];

    /// <summary>Gives WachtwoordTeKort, WachtwoordTeLang or WachtwoordTeBekend.</summary>
    /// <param name="wachtwoord">As it was typed.</param>
    /// <param name="eigen">What others know of this person: name, address, organisation.</param>
    internal static Weigering? WaaromNiet(string wachtwoord, params IEnumerable<string?> eigen)
    {
        if (wachtwoord.Length < Minimum) return Weigering.WachtwoordTeKort;
        if (wachtwoord.Length > Maximum) return Weigering.WachtwoordTeLang;
        var over = GeenLetters().Replace(wachtwoord.ToLowerInvariant().Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('@', 'a').Replace('$', 's'), "");
        foreach (var woord in eigen.SelectMany(Delen).Concat(Bekend).OrderByDescending(w => w.Length)) over = over.Replace(woord, "", StringComparison.Ordinal);
        return over.Length < EigenLetters || wachtwoord.Distinct().Count() < VerschillendeTekens ? Weigering.WachtwoordTeBekend : null;
    }

    static IEnumerable<string> Delen(string? tekst) => GeenLetters().Split((tekst ?? "").ToLowerInvariant()).Where(deel => deel.Length > 2);

    [GeneratedRegex(@"\P{L}+")]
    private static partial Regex GeenLetters();
}
