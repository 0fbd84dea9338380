using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Logboek;

/// <summary>
/// The chain of the logbook: each line gets a place and a hash over its own text and the hash before it, so that a line cannot
/// be changed, moved or taken out without all later hashes changing too.
/// </summary>
public static class Logketen
{
    /// <summary>What stands before the first line.</summary>
    public static readonly string Begin = new('0', Hashlengte);

    public const int Hashlengte = 64;

    /// <summary>Version of the text; a new field is a new version, and old places keep the old text.</summary>
    const string Versie = "1";

    /// <summary>The hash of this line on this place, after the line with hash <paramref name="vorige"/>.</summary>
    public static string Hash(string vorige, long plaats, Logregel regel) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{vorige}\n{Tekst(plaats, regel)}")));

    /// <summary>
    /// One line as text that no other line has: every field with its length before it, "-" for what is not there, and the moment in
    /// microseconds since 1970, which is what the database keeps.
    /// </summary>
    public static string Tekst(long plaats, Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var tekst = new StringBuilder(320);
        Zet(tekst, Versie);
        Zet(tekst, plaats.ToString(CultureInfo.InvariantCulture));
        Zet(tekst, Sleutel(regel.Id));
        Zet(tekst, ((regel.Op.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture));
        Zet(tekst, Code.Van(regel.Handeling));
        Zet(tekst, Code.Van(regel.Als));
        Zet(tekst, Sleutel(regel.Medewerker?.Waarde));
        Zet(tekst, regel.Functie is { } functie ? Code.Van(functie) : null);
        Zet(tekst, regel.Organisatie?.Waarde);
        Zet(tekst, Sleutel(regel.Namens?.Waarde));
        Zet(tekst, Sleutel(regel.Deur));
        Zet(tekst, Sleutel(regel.Casus?.Waarde));
        Zet(tekst, Sleutel(regel.Onderdeel?.Waarde));
        Zet(tekst, string.Join(',', regel.Casussen.Select(c => Sleutel(c.Waarde))));
        Zet(tekst, regel.Wat);
        Zet(tekst, Sleutel(regel.Betreft?.Waarde));
        Zet(tekst, regel.Gelukt ? "ja" : "nee");
        Zet(tekst, regel.Herkomst);
        return tekst.ToString();
    }

    static string? Sleutel(Guid? sleutel) => sleutel?.ToString("N");

    static void Zet(StringBuilder tekst, string? veld)
    {
        if (veld is null) tekst.Append('-');
        else tekst.Append(veld.Length).Append(':').Append(veld);
        tekst.Append('|');
    }
}

/// <summary>The end of the chain at a moment, kept outside the database: from then on everything before it is fixed.</summary>
public sealed record Logkop(long Plaats, string Hash, DateTimeOffset Op);

/// <summary>What can be wrong with the chain.</summary>
public enum Ketenfout { Veranderd, Weggehaald, Ingevoegd, Herschreven, Afgeknipt }

/// <summary>Something wrong with the chain, from this place up to and including that one.</summary>
public sealed record Ketenvondst(Ketenfout Fout, long Van, long Tot);

/// <summary>
/// Checks the chain line by line, in the order of their places, against itself and against the heads that were kept outside the
/// database. Somebody who rewrites the whole chain after a change is found by those heads only.
/// </summary>
public sealed class Ketenkeuring
{
    readonly List<Ketenvondst> vondsten = [];
    readonly Dictionary<long, string> koppen;
    readonly long laatsteKop;
    string vorige = Logketen.Begin;
    long goedTot;

    public Ketenkeuring(IEnumerable<Logkop> koppen)
    {
        ArgumentNullException.ThrowIfNull(koppen);
        this.koppen = [];
        foreach (var kop in koppen)
        {
            // Two different heads of one place: the file was written after two different pasts.
            if (!this.koppen.TryAdd(kop.Plaats, kop.Hash) && this.koppen[kop.Plaats] != kop.Hash) Meld(Ketenfout.Herschreven, kop.Plaats, kop.Plaats);
            laatsteKop = Math.Max(laatsteKop, kop.Plaats);
        }
    }

    /// <summary>How many lines were looked at.</summary>
    public long Aantal { get; private set; }

    /// <summary>The last place that was seen; 0 before the first.</summary>
    public long Laatste { get; private set; }

    /// <summary>The next line that has a place.</summary>
    public void Bekijk(Logregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var plaats = regel.Plaats ?? throw new ArgumentException("Only a line with a place is in the chain.", nameof(regel));
        Aantal++;
        if (plaats <= Laatste || plaats < 1)
        {
            Meld(Ketenfout.Ingevoegd, plaats, plaats);
            return;
        }
        // After a gap the hash before this line is unknown; the line after it is checked again.
        if (plaats > Laatste + 1) Meld(Ketenfout.Weggehaald, Laatste + 1, plaats - 1);
        else if (Logketen.Hash(vorige, plaats, regel) != regel.Hash) Meld(Ketenfout.Veranderd, plaats, plaats);
        if (koppen.TryGetValue(plaats, out var kop))
        {
            if (kop == regel.Hash) goedTot = plaats;
            else Meld(Ketenfout.Herschreven, goedTot + 1, plaats);
        }
        (Laatste, vorige) = (plaats, regel.Hash ?? "");
    }

    /// <summary>All that is wrong, after the last line.</summary>
    public IReadOnlyList<Ketenvondst> Slot() =>
        laatsteKop > Laatste ? [.. vondsten, new Ketenvondst(Ketenfout.Afgeknipt, Laatste + 1, laatsteKop)] : [.. vondsten];

    /// <summary>Neighbours of one kind are one finding.</summary>
    void Meld(Ketenfout fout, long van, long tot)
    {
        if (vondsten is [.., var vorig] && vorig.Fout == fout && van <= vorig.Tot + 1) vondsten[^1] = vorig with { Tot = Math.Max(tot, vorig.Tot) };
        else vondsten.Add(new(fout, van, tot));
    }
}
