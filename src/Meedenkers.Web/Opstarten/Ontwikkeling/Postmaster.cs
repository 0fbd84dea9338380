using System.Diagnostics;
using System.Globalization;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>What a running server wrote in its postmaster.pid.</summary>
sealed record Postmaster(int Poort)
{
    /// <summary>Null when no server runs on this data: no file, a file half written, or one of a process that is gone.</summary>
    public static Postmaster? Lees(string data)
    {
        string[] regels;
        try
        {
            regels = File.ReadAllLines(Path.Combine(data, "postmaster.pid"));
        }
        catch (IOException)
        {
            return null;
        }
        // Line 1 is the process, line 4 the port. A number can belong to another program since the machine was restarted.
        return regels.Length >= 4
            && int.TryParse(regels[0], CultureInfo.InvariantCulture, out var proces)
            && int.TryParse(regels[3], CultureInfo.InvariantCulture, out var poort)
            && IsPostgres(proces)
            ? new Postmaster(poort)
            : null;
    }

    static bool IsPostgres(int proces)
    {
        try
        {
            using var gevonden = Process.GetProcessById(proces);
            return gevonden.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
