using Meedenkers.Web.Opstarten.Ontwikkeling;

namespace Meedenkers.Web.Tests.Api;

/// <summary>
/// Rules of public standards. They are no part of this project: they lie in shared/standaarden beside the clone, or where
/// MEEDENKERS_STANDAARDEN says. Without them a developer's test is skipped, and .ci/run fails.
/// </summary>
static class Standaarden
{
    /// <summary>Where the file or folder of this name is; skips the test, or fails it where it must be there.</summary>
    internal static string Eis(string naam)
    {
        var ontbreekt = $"Rules of a standard are not there: put {naam} in ../shared/standaarden, or set MEEDENKERS_STANDAARDEN (docs/open-data.md says how).";
        var gevonden = Vind(naam);
        Assert.SkipUnless(gevonden is not null || Environment.GetEnvironmentVariable("MEEDENKERS_STANDAARDEN_VEREIST") == "true", ontbreekt);
        Assert.True(gevonden is not null, ontbreekt);
        return gevonden!;
    }

    internal static string? Vind(string naam)
    {
        if (Environment.GetEnvironmentVariable("MEEDENKERS_STANDAARDEN") is { Length: > 0 } gezet) return Bestaat(Path.Combine(gezet, naam));
        for (var map = new DirectoryInfo(Projectmap.Vind()!).Parent; map is not null; map = map.Parent)
            if (Bestaat(Path.Combine(map.FullName, "shared", "standaarden", naam)) is { } hier) return hier;
        return null;
    }

    static string? Bestaat(string pad) => Path.Exists(pad) ? pad : null;
}
