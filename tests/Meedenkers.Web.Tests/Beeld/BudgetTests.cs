using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Meedenkers.Web.Tests.Beeld;

/// <summary>The face stays light and needs no exception in the content security policy.</summary>
public partial class BudgetTests
{
    static readonly string Web = Path.Combine(Wortel(), "src", "Meedenkers.Web");

    [Fact]
    public void The_style_sheet_is_at_most_15_kB() => Assert.InRange(Brotli(Path.Combine(Web, "wwwroot", "beeld", "app.css")), 1, 15_000);

    [Fact]
    public void The_script_is_at_most_2_kB() => Assert.InRange(Brotli(Path.Combine(Web, "wwwroot", "beeld", "app.js")), 1, 2_000);

    [Fact]
    public void The_fonts_are_at_most_80_kB_and_carry_their_licence()
    {
        var letters = Directory.GetFiles(Path.Combine(Web, "wwwroot", "beeld", "fonts"), "*.woff2");

        Assert.InRange(letters.Sum(letter => new FileInfo(letter).Length), 1, 80_000);
        Assert.All(letters, letter => Assert.Contains("SIL OPEN FONT LICENSE", File.ReadAllText(Path.ChangeExtension(letter, null) + "-OFL.txt"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_page_or_style_holds_a_data_uri_an_inline_style_or_an_inline_script()
    {
        var bestanden = Directory.EnumerateFiles(Web, "*.*", SearchOption.AllDirectories)
            .Where(pad => Path.GetExtension(pad) is ".cshtml" or ".css" or ".svg" && !Gegenereerd().IsMatch(pad));

        Assert.All(bestanden, pad =>
        {
            var tekst = File.ReadAllText(pad);
            Assert.False(Data().IsMatch(tekst), $"{pad} holds a data: URI");
            if (Path.GetExtension(pad) is ".css") return;
            Assert.False(Inline().IsMatch(tekst), $"{pad} holds {Inline().Match(tekst).Value}");
        });
    }

    [Fact]
    public void The_npm_lock_file_names_no_private_registry() =>
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Path.Combine(Web, "Stijl", "package-lock.json")), StringComparison.Ordinal);

    static int Brotli(string pad)
    {
        using var uit = new MemoryStream();
        using (var brotli = new BrotliStream(uit, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(File.ReadAllBytes(pad));
        return (int)uit.Length;
    }

    internal static string Wortel()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Meedenkers.sln"))) map = Path.GetDirectoryName(map)!;
        return map;
    }

    [GeneratedRegex(@"(?<!\w)data:", RegexOptions.IgnoreCase)]
    private static partial Regex Data();

    [GeneratedRegex(@"[\\/](bin|obj|node_modules)[\\/]")]
    private static partial Regex Gegenereerd();

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""|<style|<script(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
