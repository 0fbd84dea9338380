namespace Meedenkers.Domain.Tijd;

/// <summary>The holidays on which nobody works, as termijnen.json lists them. Good Friday is not one of them; 5 May is, every year.</summary>
public static class Feestdagen
{
    public static bool IsFeestdag(DateOnly dag) => Van(dag.Year).Any(feestdag => feestdag.Dag == dag);

    /// <summary>The eight holidays of a year in order of date. Two may fall on one day (Hemelvaartsdag and 5 May in 2016).</summary>
    public static IReadOnlyList<Feestdag> Van(int jaar)
    {
        var pasen = Paaszondag(jaar);
        return
        [
            .. new Feestdag[]
            {
                new(new(jaar, 1, 1), "nieuwjaarsdag"),
                new(pasen.AddDays(1), "tweede paasdag"),
                new(Koningsdag(jaar), "Koningsdag"),
                new(new(jaar, 5, 5), "Bevrijdingsdag"),
                new(pasen.AddDays(39), "Hemelvaartsdag"),
                new(pasen.AddDays(50), "tweede pinksterdag"),
                new(new(jaar, 12, 25), "eerste kerstdag"),
                new(new(jaar, 12, 26), "tweede kerstdag"),
            }.OrderBy(feestdag => feestdag.Dag),
        ];
    }

    // 27 April; on a Sunday it is kept the day before.
    static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    // Easter in the Gregorian calendar by the rule of Meeus, Jones and Butcher; the letters are theirs.
    static DateOnly Paaszondag(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new(jaar, n / 31, n % 31 + 1);
    }
}

/// <summary>A holiday: the day it falls on and its name.</summary>
public sealed record Feestdag(DateOnly Dag, string Naam);
