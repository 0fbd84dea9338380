using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meedenkers.Data.Toegang;

/// <summary>
/// Writes the whole Toegangscontext to each connection as it opens, empty settings included, so that nothing of a former user
/// of the connection is left. A transaction interceptor would miss plain reads (measured; docs/besluiten/0008).
/// </summary>
sealed class Contextinterceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = Opdracht(connection, eventData.Context);
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = Opdracht(connection, eventData.Context);
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    internal static DbCommand Opdracht(DbConnection verbinding, object? db)
    {
        var als = (db as MeedenkersDbContext)?.Als ?? Toegangscontext.Niemand;
        var opdracht = verbinding.CreateCommand();
        var delen = new List<string>();
        foreach (var (naam, waarde) in als.Instellingen())
        {
            var parameter = opdracht.CreateParameter();
            parameter.ParameterName = $"p{delen.Count}";
            parameter.Value = waarde;
            opdracht.Parameters.Add(parameter);
            delen.Add($"set_config('{naam}', @{parameter.ParameterName}, false)");
        }
        opdracht.CommandText = "select " + string.Join(", ", delen);
        return opdracht;
    }
}
