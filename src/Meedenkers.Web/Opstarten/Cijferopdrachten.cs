using Meedenkers.Data.Cijfers;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Opstarten;

/// <summary><c>-- cijfers vul-aan</c>: the feiten of what happened before there were feiten.</summary>
static class Cijferopdrachten
{
    internal const string Keuzes = "cijfers vul-aan";

    const string Taaknaam = "cijfers";

    internal static async Task<int> Voer(string[] woorden, Takendatabank databank, TextWriter uit, CancellationToken stop)
    {
        switch (woorden)
        {
            case ["vul-aan"]:
                await using (var db = await databank.Open(Taaknaam, stop))
                {
                    db.Database.SetCommandTimeout(TimeSpan.Zero);
                    await uit.WriteLineAsync($"Aangevuld: {await Aanvuller.VulAan(db, stop)} feiten.");
                }
                return 0;
            default:
                throw new InstellingException($"Kies: {Keuzes}");
        }
    }
}
