namespace Meedenkers.Domain.Tests;

/// <summary>The root of the repository, for tests that read a document beside the code.</summary>
static class Opslagplaats
{
    public static string Map { get; } = Zoek(new(AppContext.BaseDirectory));

    static string Zoek(DirectoryInfo? map)
    {
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Meedenkers.sln"))) map = map.Parent;
        return map?.FullName ?? throw new InvalidOperationException("Meedenkers.sln lies above no test.");
    }
}
