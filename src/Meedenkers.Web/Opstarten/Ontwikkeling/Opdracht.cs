using System.ComponentModel;
using System.Diagnostics;

namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>Runs another program to its end and keeps what it said.</summary>
public static class Opdracht
{
    public sealed record Uitkomst(int Code, string Uitvoer)
    {
        public bool Gelukt => Code == 0;

        /// <summary>The last lines, which is where programs say what went wrong.</summary>
        public string Slot => string.Join(Environment.NewLine,
            Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(8));
    }

    /// <summary>Null when the program is not on this machine.</summary>
    public static async Task<Uitkomst?> Voer(IEnumerable<string> regel, string map, CancellationToken ct)
    {
        var info = Beschrijf(regel, map);
        info.RedirectStandardOutput = true;
        Process? proces;
        try
        {
            proces = Process.Start(info);
        }
        catch (Win32Exception)
        {
            return null;
        }
        using (proces)
        {
            proces!.StandardInput.Close();
            var uit = proces.StandardOutput.ReadToEndAsync(ct);
            var fout = proces.StandardError.ReadToEndAsync(ct);
            try
            {
                await proces.WaitForExitAsync(ct);
                return new Uitkomst(proces.ExitCode, await uit + await fout);
            }
            catch (OperationCanceledException)
            {
                proces.Kill(entireProcessTree: true);
                throw;
            }
        }
    }

    /// <summary>Is this program on the PATH?</summary>
    public static bool Bestaat(string programma) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(map => map.Length > 0 && File.Exists(Path.Combine(map, programma)));

    internal static ProcessStartInfo Beschrijf(IEnumerable<string> regel, string map)
    {
        var delen = regel.ToArray();
        return new ProcessStartInfo(delen[0], delen[1..])
        {
            WorkingDirectory = map,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
    }
}
