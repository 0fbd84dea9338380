namespace Meedenkers.Web.Tests.Api;

/// <summary>A Dutch spreadsheet.</summary>
static class Csvlezer
{
    /// <summary>Reads what RFC 4180 says, with semicolons.</summary>
    internal static List<List<string>> Rijen(string csv)
    {
        List<List<string>> rijen = [[]];
        for (var plek = 0; plek < csv.Length;)
        {
            Assert.Equal('"', csv[plek]);
            var einde = plek + 1;
            while (csv[einde] != '"' || (einde + 1 < csv.Length && csv[einde + 1] == '"')) einde += csv[einde] == '"' ? 2 : 1;
            rijen[^1].Add(csv[(plek + 1)..einde].Replace("\"\"", "\"", StringComparison.Ordinal));
            var eindVanRij = csv[einde + 1] == '\r';
            if (eindVanRij && einde + 3 < csv.Length) rijen.Add([]);
            plek = einde + (eindVanRij ? 3 : 2);
        }
        return rijen;
    }
}
