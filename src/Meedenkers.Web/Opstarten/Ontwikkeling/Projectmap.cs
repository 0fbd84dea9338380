namespace Meedenkers.Web.Opstarten.Ontwikkeling;

/// <summary>The folder of the clone this process was built from.</summary>
public static class Projectmap
{
    /// <summary>Null when the app runs without its sources, as it does in the image.</summary>
    public static string? Vind()
    {
        foreach (var begin in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
            for (var map = new DirectoryInfo(begin); map is not null; map = map.Parent)
                if (File.Exists(Path.Combine(map.FullName, "Meedenkers.sln")))
                    return map.FullName;
        return null;
    }
}
