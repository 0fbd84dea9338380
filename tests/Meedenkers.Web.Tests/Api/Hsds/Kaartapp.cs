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
            update kaartvermelding set telefoon = '0113 00 00 01', email = 'post@smwo.example', website = 'https://smwo.example', gecontroleerd_op = '2026-11-03', gewijzigd_op = '2026-11-02T10:00:00Z',
              openingstijden = 'Op werkdagen van 9.00 tot 17.00 uur', talen = array['Turks'], adres = 'Proefplein 1, Goes', gesloten_tot = '2026-12-01', capaciteit_ruimte = 'wachttijd', capaciteit_op = '2026-11-03' where code = 'smwo';
            update organisatie set valt_onder = 'smwo', werkt_met = '=HYPERLINK("https://kwaad.example")' where code = 'eva-regelt';
            update kaartvermelding set website = 'www.eva-regelt.example', email = 'geen adres' where code = 'eva-regelt';
            insert into kaartvermelding (code, regio, naam, soort, onafhankelijk, tekst, gemeenten, leefgebieden, doelgroepen, talen, versienummer, gewijzigd_op, controle_uiterlijk, aandacht_vanaf, link_foutdagen, open_meldingen)
            select 'inloop-haven', code, 'Inloop De Verzonnen Haven', 'inloop', true, 'Loop binnen voor koffie.', array['GM0664'], array['sociale-relaties'], '{{}}', '{{}}', 1, '2026-10-01T00:00:00Z', '2027-01-01', '2027-01-01', 0, 0 from regio;
            insert into kaartvermelding (code, regio, naam, soort, onafhankelijk, gemeenten, leefgebieden, doelgroepen, talen, versienummer, gewijzigd_op, controle_uiterlijk, aandacht_vanaf, link_foutdagen, open_meldingen, van_kaart_op)
            select 'weg-ermee', code, 'Van de kaart', 'inloop', true, '{{}}', '{{}}', '{{}}', '{{}}', 1, '2026-10-01T00:00:00Z', '2027-01-01', '2027-01-01', 0, 0, '2026-10-02T00:00:00Z' from regio;
            """);
    }
}
