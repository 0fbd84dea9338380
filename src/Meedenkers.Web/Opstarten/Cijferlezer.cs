using System.Collections.Concurrent;
using Meedenkers.Domain.Cijfers;
using Npgsql;

namespace Meedenkers.Web.Opstarten;

/// <summary>One release as a page may show it.</summary>
/// <param name="Kwartaal">Its quarter.</param>
/// <param name="Afdruk">The hash of its text, also its name for caches.</param>
/// <param name="Op">When it came out.</param>
/// <param name="IngetrokkenOm">Why it was withdrawn; null when it was not.</param>
/// <param name="Cijfers">Null when it was withdrawn, is not the text of then any more, or does not follow on the one before.</param>
public sealed record Uitgavestand(Kwartaal Kwartaal, string Afdruk, DateTimeOffset Op, string? IngetrokkenOm, OpenbareUitgave? Cijfers);

/// <summary>
/// Reads the released figures as meedenkers_cijfers, who may read nothing else. What was read once stays in memory under its text: a page costs
/// the same however many casussen there are.
/// </summary>
public sealed class Cijferlezer(string verbinding) : IAsyncDisposable
{
    readonly NpgsqlDataSource bron = NpgsqlDataSource.Create(verbinding);
    readonly ConcurrentDictionary<string, OpenbareUitgave?> gelezen = new(StringComparer.Ordinal);

    /// <summary>All releases, oldest first.</summary>
    public async Task<IReadOnlyList<Uitgavestand>> Alle(CancellationToken stop)
    {
        List<Uitgavestand> standen = [];
        string? vorige = null;
        await using var opdracht = bron.CreateCommand("select kwartaal, afdruk, gepubliceerd_op, ingetrokken_om, ingetrokken_op is not null, md5(tekst), case when md5(tekst) = any($1) then null else tekst end from uitgave order by kwartaal");
        opdracht.Parameters.Add(new() { Value = gelezen.Keys.ToArray() });
        await using var rijen = await opdracht.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop))
        {
            if (!Kwartaal.Probeer(rijen.GetString(0), out var kwartaal)) continue;
            var (afdruk, ingetrokken, sleutel) = (rijen.GetString(1), rijen.GetBoolean(4), rijen.GetString(5));
            var uitgave = rijen.IsDBNull(6) ? gelezen[sleutel] : gelezen[sleutel] = OpenbareUitgave.Lees(rijen.GetString(6), afdruk);
            var klopt = uitgave?.Afdruk == afdruk && uitgave.Vorige == vorige;
            standen.Add(new(kwartaal, afdruk, rijen.GetFieldValue<DateTimeOffset>(2), ingetrokken ? rijen.GetString(3) : null, klopt && !ingetrokken ? uitgave : null));
            vorige = afdruk;
        }
        return standen;
    }

    public ValueTask DisposeAsync() => bron.DisposeAsync();
}
