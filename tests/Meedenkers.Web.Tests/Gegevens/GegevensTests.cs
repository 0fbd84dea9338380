using Meedenkers.Data.Opbouw;
using Meedenkers.Web.Opstarten.Ontwikkeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Meedenkers.Web.Tests.Gegevens;

/// <summary>docs/gegevens.md names every column in which something about a person can be: no more, no less.</summary>
public sealed class GegevensTests
{
    static readonly string[] Regels = File.ReadAllLines(Path.Combine(Projectmap.Vind()!, "docs", "gegevens.md"));
    static readonly HashSet<string> Gronden = Namen("## Gronden");
    static readonly HashSet<string> Klassen = Namen("## Bewaarklassen");
    static readonly HashSet<string> Zonder = Namen("## Tabellen zonder persoonsgegevens");
    static readonly List<string[]> Kolomregels = [.. Regels.Select(Cellen).Where(c => c is [{ } naam, _, _, _, _] && naam.Contains('.', StringComparison.Ordinal))];

    [Fact]
    public void Every_column_has_a_line_and_every_line_is_a_column()
    {
        var kolommen = Tabellen().Where(t => !Zonder.Contains(t.Tabel)).SelectMany(t => t.Kolommen, (t, k) => $"{t.Tabel}.{k}").ToHashSet();
        var regels = Kolomregels.Select(r => r[0]).ToList();

        Assert.Empty(kolommen.Except(regels).Order(StringComparer.Ordinal));
        Assert.Empty(regels.Except(kolommen));
        Assert.Equal(regels.Distinct(), regels);
    }

    [Fact]
    public void A_table_said_to_hold_nothing_personal_exists_and_names_nobody()
    {
        var tabellen = Tabellen().ToDictionary(t => t.Tabel, t => t.Kolommen);
        Assert.Empty(Zonder.Except(tabellen.Keys));
        string[] verdacht = ["casus_id", "medewerker", "user_id", "inwoner"];
        Assert.Empty(Zonder.SelectMany(t => tabellen[t]).Intersect(verdacht));
    }

    [Fact]
    public void Every_line_says_why_on_which_ground_how_long_and_who() => Assert.All(Kolomregels, regel =>
    {
        Assert.All(regel, cel => Assert.NotEmpty(cel));
        Assert.Contains(regel[2], Gronden);
        Assert.Contains(regel[3], Klassen);
    });

    /// <summary>Every table of the model with its columns, those of complex values included; the row version is PostgreSQL's own.</summary>
    static List<(string Tabel, List<string> Kolommen)> Tabellen()
    {
        using var db = Databank.Context("Host=nergens");
        return [.. db.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()).Select(e => (e.GetTableName()!, Kolommen(e).ToList()))];
    }

    static IEnumerable<string> Kolommen(ITypeBase type) =>
        type.GetProperties().Where(p => !p.IsConcurrencyToken || p.GetColumnName() != "xmin").Select(p => p.GetColumnName())
            .Concat(type.GetComplexProperties().SelectMany(c => Kolommen(c.ComplexType)))
            .Concat((type as IEntityType)?.GetNavigations().Select(n => n.TargetEntityType).Where(d => d.IsMappedToJson()).Select(d => d.GetContainerColumnName()!) ?? []);

    /// <summary>First cells of the table under this heading, without its head.</summary>
    static HashSet<string> Namen(string kop) =>
        [.. Regels.SkipWhile(r => r != kop).Skip(1).TakeWhile(r => !r.StartsWith("## ", StringComparison.Ordinal)).Where(r => r.StartsWith('|')).Skip(2).Select(r => Cellen(r)[0])];

    static string[] Cellen(string regel) => regel.StartsWith('|') ? regel.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries) : [];
}
