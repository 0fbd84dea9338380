using Meedenkers.Domain.Cijfers;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.TestKit.Bouw;

/// <summary>A feit of somebody whose casus is not here: straight into the table.</summary>
public sealed record Feitvoorbeeld
{
    public string Soort { get; init; } = Cijferplan.Aangemeld;
    public Kwartaal Kwartaal { get; init; } = new(2026, 3);
    public string Gemeente { get; init; } = "GM0664";
    public IReadOnlyList<string> Kenmerken { get; init; } = ["door/inwoner", "kanaal/geen", "wens/kies-voor-mij"];
    public IReadOnlyList<string> Bekend { get; init; } = [];

    /// <summary>False after erasure.</summary>
    public bool MetSleutel { get; init; } = true;
}

public static class Feitenbouwer
{
    /// <summary>So many people with this feit; gives their keys, to be used again.</summary>
    public static async Task<IReadOnlyList<Guid>> Feiten(this TestApp app, int aantal, Feitvoorbeeld? van = null, IReadOnlyList<Guid>? sleutels = null)
    {
        var een = van ?? new();
        await using var db = await app.AlsSysteem();
        var gebruikt = Enumerable.Range(0, aantal).Select(i => sleutels?[i] ?? Guid.NewGuid()).ToArray();
        foreach (var sleutel in gebruikt)
            await db.Database.ExecuteSqlAsync($"insert into feit (id, sleutel, soort, kwartaal, gemeente, kenmerken, bekend) values ({Guid.CreateVersion7()}, {(een.MetSleutel ? sleutel : (Guid?)null)}, {een.Soort}, {een.Kwartaal.EersteDag}, {een.Gemeente}, {een.Kenmerken.ToArray()}, {een.Bekend.ToArray()})");
        return gebruikt;
    }
}
