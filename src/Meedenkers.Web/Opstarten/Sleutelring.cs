using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Meedenkers.Web.Opstarten;

/// <summary>Data Protection keys in PostgreSQL, so that several instances share cookies (no package for it here; docs/besluiten/0004).</summary>
sealed class Sleutelring(NpgsqlDataSource databank) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var opdracht = databank.CreateCommand("select xml from ringsleutel order by id");
        using var lezer = opdracht.ExecuteReader();
        var sleutels = new List<XElement>();
        while (lezer.Read()) sleutels.Add(XElement.Parse(lezer.GetString(0)));
        return sleutels;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var opdracht = databank.CreateCommand("insert into ringsleutel (id, naam, xml) values ($1, $2, $3)");
        opdracht.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        opdracht.Parameters.Add(new() { Value = friendlyName });
        opdracht.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        opdracht.ExecuteNonQuery();
    }
}
