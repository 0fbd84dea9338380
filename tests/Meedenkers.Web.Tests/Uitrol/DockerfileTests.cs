namespace Meedenkers.Web.Tests.Uitrol;

/// <summary>The image is small, runs as nobody in particular and is built from what the lock files say.</summary>
public sealed class DockerfileTests
{
    static readonly string[] Regels =
    [
        .. Bron.Tekst("Dockerfile").Replace("\\\n", "", StringComparison.Ordinal).Split('\n').Where(regel => regel.Length > 0 && regel[0] != '#'),
    ];

    static readonly string[] Eindstadium = Regels[Array.FindLastIndex(Regels, IsFrom)..];

    [Fact]
    public void What_runs_has_no_sdk_and_no_node()
    {
        Assert.Equal("FROM mcr.microsoft.com/dotnet/aspnet:10.0", Eindstadium[0]);
        Assert.DoesNotContain(Regels, regel => regel.Contains("npm", StringComparison.Ordinal) || regel.Contains("node", StringComparison.Ordinal));
    }

    [Fact]
    public void It_does_not_run_as_root() =>
        Assert.Equal("USER $APP_UID", Eindstadium.Last(regel => regel.StartsWith("USER ", StringComparison.Ordinal)));

    [Fact]
    public void It_knows_the_time_and_the_language_of_the_Netherlands()
    {
        Assert.Contains(Eindstadium, regel => regel.StartsWith("RUN test -f /usr/share/zoneinfo/Europe/Amsterdam", StringComparison.Ordinal) && regel.Contains("libicu", StringComparison.Ordinal));
        Assert.Contains(Eindstadium, regel => regel.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_a_release_of_exactly_the_locked_packages()
    {
        Assert.Contains("RUN dotnet restore src/Meedenkers.Web --locked-mode", Regels);
        Assert.Contains(Regels, regel => regel.StartsWith("RUN dotnet publish src/Meedenkers.Web --no-restore --configuration Release", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_copied_by_name_exists() =>
        Assert.All(
            Regels.Where(regel => regel.StartsWith("COPY ", StringComparison.Ordinal) && !regel.Contains("--from", StringComparison.Ordinal)).SelectMany(regel => regel.Split(' ')[1..^1]),
            pad => Assert.True(File.Exists(Bron.Pad(pad)) || Directory.Exists(Bron.Pad(pad)), pad));

    static bool IsFrom(string regel) => regel.StartsWith("FROM ", StringComparison.Ordinal);
}
