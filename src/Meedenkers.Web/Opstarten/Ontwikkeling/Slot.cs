namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>A lock between processes: an exclusively opened file, which the operating system lets go when its process dies.</summary>
public sealed class Slot : IDisposable
{
    readonly FileStream _bestand;

    Slot(FileStream bestand) => _bestand = bestand;

    /// <summary>Null when another process has it.</summary>
    public static Slot? Probeer(string pad)
    {
        try
        {
            return new Slot(new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(pad))
        {
            return null;
        }
    }

    /// <summary>Waits until the other process lets go.</summary>
    public static async Task<Slot> Neem(string pad, CancellationToken ct)
    {
        while (true)
        {
            if (Probeer(pad) is { } slot)
                return slot;
            await Task.Delay(100, ct);
        }
    }

    public void Dispose() => _bestand.Dispose();
}
