namespace Meedenkers.Domain.Tijd;

/// <summary>Counting in working days: Monday to Friday, without the holidays.</summary>
public static class Werkdagen
{
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen.IsFeestdag(dag);

    /// <summary>The last day of a term: the n-th working day after <paramref name="dag"/>; the day itself for 0.</summary>
    public static DateOnly Na(DateOnly dag, int werkdagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(werkdagen);

        while (werkdagen > 0)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag)) werkdagen--;
        }
        return dag;
    }

    /// <summary>The day itself when people work then, else the next working day.</summary>
    public static DateOnly Vanaf(DateOnly dag) => IsWerkdag(dag) ? dag : Na(dag, 1);

    /// <summary>
    /// Working days after <paramref name="van"/> up to and including <paramref name="tot"/>; negative when
    /// <paramref name="tot"/> comes first.
    /// </summary>
    public static int Tussen(DateOnly van, DateOnly tot)
    {
        if (tot < van) return -Tussen(tot, van);

        var aantal = 0;
        for (var dag = van.AddDays(1); dag <= tot; dag = dag.AddDays(1))
            if (IsWerkdag(dag)) aantal++;
        return aantal;
    }
}
