using Meedenkers.Data.Opbouw;
using Meedenkers.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Api.Hsds;

/// <summary>The app with the reference data, in which one organisation has all that an organisation can have, and one has it wrong.</summary>
public sealed class Kaartapp(Testdatabank databank) : TestApp(databank)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Databank.Context(Verbindingen.Eigenaar);
        await db.Database.ExecuteSqlRawAsync("""
            update organisatie set telefoon = '0113 00 00 01', email = 'post@smwo.example', website = 'https://smwo.example' where code = 'smwo';
            update organisatie set website = 'www.eva-regelt.example', email = 'geen adres', valt_onder = 'smwo', werkt_met = '=HYPERLINK("https://kwaad.example")' where code = 'eva-regelt';
            """);
    }
}
