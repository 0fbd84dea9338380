using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Meedenkers.Data.Opbouw;

/// <summary>
/// Writes many aggregates at once: binary COPY into staging tables (COPY is refused on tables with row-level security), then
/// INSERT … SELECT in the order of the foreign keys. Columns come from the EF model, so a new one is carried by itself.
/// </summary>
static class Demolading
{
    static readonly (Type Soort, Func<Verhaal, IEnumerable<object>> Rijen)[] Volgorde =
    [
        (typeof(Casus), v => [v.Casus]),
        (typeof(Onderdeel), v => v.Casus.Onderdelen),
        (typeof(Onderdeelvraag), v => v.Casus.Onderdelen.Select(o => o.EigenVraag).OfType<object>()),
        (typeof(WarmeOverdracht), v => v.Casus.Overdrachten),
        (typeof(Overdrachtsdossier), v => v.Casus.Overdrachten.Select(o => o.Dossier).OfType<object>()),
        (typeof(Schaalverzoek), v => v.Casus.Schaalverzoeken),
        (typeof(Weggelegdsignaal), v => v.Casus.WeggelegdeSignalen),
        (typeof(Domain.Casussen.Toegang), v => v.Casus.Toegangen),
        (typeof(Deur), v => v.Casus.Deuren),
        (typeof(Gebeurtenis), v => v.Casus.Gebeurtenissen),
        (typeof(Feit), v => v.Casus.Gebeurtenissen.Select(g => Feit.Van(g, Feitbron.Van(v.Casus))).OfType<object>()),
        (typeof(Contactmoment), v => v.Casus.Contactmomenten),
        (typeof(Verwijzing), v => v.Casus.Verwijzing is { } verwijzing ? [verwijzing] : []),
        (typeof(Aanmelding), v => [v.Aanmelding]),
        (typeof(Inwoner), v => [v.Inwoner]),
        (typeof(EerdereGegevens), v => v.Inwoner.Eerdere),
    ];

    sealed record Kolom(string Naam, string Type, Func<object, object?> Lees);

    /// <summary>All of it or nothing.</summary>
    public static async Task Laad(MeedenkersDbContext db, IReadOnlyList<Verhaal> verhalen, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var verbinding = (NpgsqlConnection)db.Database.GetDbConnection();
        await Voer(verbinding, "set local synchronous_commit = off", stop); // a demo that a power cut takes is made again
        foreach (var (soort, rijen) in Volgorde)
        {
            var entiteit = db.Model.FindEntityType(soort)!;
            var tabel = entiteit.GetTableName()!;
            var kolommen = Kolommen(entiteit).ToList();
            var namen = string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""));
            await Voer(verbinding, $"create temp table if not exists lading_{tabel} (like {tabel}) on commit delete rows", stop);
            Kopieer(verbinding, $"copy lading_{tabel} ({namen}) from stdin (format binary)", kolommen, verhalen.SelectMany(rijen));
            await Voer(verbinding, $"insert into {tabel} ({namen}) select {namen} from lading_{tabel}", stop);
        }
        await transactie.CommitAsync(stop);
    }

    static void Kopieer(NpgsqlConnection verbinding, string opdracht, List<Kolom> kolommen, IEnumerable<object> rijen)
    {
        using var schrijver = verbinding.BeginBinaryImport(opdracht);
        foreach (var rij in rijen)
        {
            schrijver.StartRow();
            foreach (var kolom in kolommen)
                if (kolom.Lees(rij) is { } waarde) schrijver.Write(waarde is DateTimeOffset op ? op.ToUniversalTime() : waarde, kolom.Type);
                else schrijver.WriteNull();
        }
        schrijver.Complete();
    }

    static async Task Voer(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
#pragma warning disable CA2100 // Names from the EF model only.
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 300 };
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    static IEnumerable<Kolom> Kolommen(IEntityType entiteit)
    {
        foreach (var eigenschap in entiteit.GetProperties().Where(e => !e.IsConcurrencyToken))
            yield return Maak(eigenschap, rij => rij);
        foreach (var complex in entiteit.GetComplexProperties())
        {
            var lezer = complex.GetGetter();
            foreach (var eigenschap in complex.ComplexType.GetProperties())
                yield return Maak(eigenschap, lezer.GetClrValue);
        }
    }

    static Kolom Maak(IProperty eigenschap, Func<object, object?> houder)
    {
        var lezer = eigenschap.GetGetter();
        var type = eigenschap.GetRelationalTypeMapping();
        var omzetter = type.Converter;
        return new(eigenschap.GetColumnName(), type.StoreType.Split('(')[0], rij => houder(rij) is not { } van ? null
            : lezer.GetClrValue(van) is not { } waarde ? null
            : omzetter is null ? waarde : omzetter.ConvertToProvider(waarde));
    }
}
