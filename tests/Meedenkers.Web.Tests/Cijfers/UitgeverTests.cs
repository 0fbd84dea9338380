using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Tests.Cijfers;

/// <summary>A release counts each person once, comes out once, whole or not at all, and never changes.</summary>
public sealed class UitgeverTests(Testdatabank databank) : TestApp(databank)
{
    static readonly Kwartaal Derde = new(2026, 3);
    static readonly DateTimeOffset Najaar = new(2026, 10, 2, 8, 0, 0, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_person_counts_once_and_what_came_late_counts_in_the_next()
    {
        await this.Feiten(30);
        await this.Feiten(5, new() { Kwartaal = new(2026, 1) }); // before there were figures
        await this.Feiten(12, new() { Kwartaal = new(2026, 4) });
        var zelfde = await this.Feiten(15, new() { Soort = Cijferplan.Opgeschaald, Kenmerken = ["criterium/B01"] });
        await this.Feiten(15, new() { Soort = Cijferplan.Opgeschaald, Kenmerken = ["criterium/B02"] }, zelfde);
        await using var db = await this.AlsSysteem();

        var uitgave = await Uitgever.Publiceer(db, Derde, Najaar, Stil, Stop);

        Assert.Equal(30, uitgave.Kern.Van(new(Cijferplan.Aangemeld, "GM0664", Kenmerk.Totaal)).Aantal);
        Assert.Equal(15, uitgave.Kern.Van(new(Cijferplan.Opgeschaald, "GM0664", Kenmerk.Totaal)).Aantal);
        Assert.Equal(15, uitgave.Kern.Tellingen.Where(t => t.Key.Soort == Cijferplan.Opgeschaald && !t.Key.Kenmerk.IsTotaal).Sum(t => t.Value.Aantal));

        await this.Feiten(3); // late
        await this.Feiten(15, new() { Soort = Cijferplan.Opgeschaald, Kwartaal = new(2026, 4) }, zelfde); // counted already
        var volgende = await Uitgever.Publiceer(db, Derde.Volgende, Najaar.AddMonths(3), Stil, Stop);
        Assert.Equal(15, volgende.Kern.Van(new(Cijferplan.Aangemeld, "GM0664", Kenmerk.Totaal)).Aantal);
        Assert.Equal(0, volgende.Kern.Van(new(Cijferplan.Opgeschaald, "GM0664", Kenmerk.Totaal)).Aantal);
    }

    [Fact]
    public async Task Who_had_a_door_to_a_casus_knows_the_person_also_after_erasure()
    {
        var casus = await this.EenCasus().Uit("Goes", "GM0664").Bij("pool").Geleden(TimeSpan.FromDays(60)).Bewaar();
        await this.Feiten(1, new() { Bekend = ["hersteltalent"], MetSleutel = false });
        await using var db = await this.AlsSysteem();
        await db.Feiten.ExecuteUpdateAsync(f => f.SetProperty(x => x.Kwartaal, Derde.EersteDag), Stop);

        var kern = (await Uitgever.Proef(db, Derde, Najaar, Stil, Stop)).Kern;

        var telling = kern.Van(new(Cijferplan.Aangemeld, casus.Gemeente, Kenmerk.Totaal));
        Assert.Equal((2, 1, 1, 0), (telling.Aantal, telling.EigenVan(new("pool")), telling.EigenVan(new("hersteltalent")), telling.EigenVan(new("evaregelt"))));
        Assert.False(await db.Uitgaven.AnyAsync(Stop));
        Assert.False(await db.Feiten.AnyAsync(f => f.Uitgave != null, Stop));
    }

    [Fact]
    public async Task Quarters_come_out_in_order_once_and_when_they_are_over()
    {
        await using var db = await this.AlsSysteem();
        await Weigert(Weigering.KwartaalLoopt, Derde.Volgende);
        await Uitgever.Publiceer(db, Derde, Najaar, Stil, Stop);
        await Weigert(Weigering.IsGepubliceerd, Derde);
        await Weigert(Weigering.IsGepubliceerd, new(2026, 2));
        await Weigert(Weigering.KwartaalOvergeslagen, new(2027, 1), Najaar.AddYears(1));
        await Uitgever.TrekIn(db, Derde, "Er zat een fout in.", Najaar, Stop);
        await Weigert(Weigering.IsGepubliceerd, Derde);
        Assert.Equal(Weigering.IsIngetrokken, (await Assert.ThrowsAsync<GeweigerdException>(() => Uitgever.TrekIn(db, Derde, "Nog eens.", Najaar, Stop))).Weigering);

        async Task Weigert(Weigering weigering, Kwartaal kwartaal, DateTimeOffset? nu = null) =>
            Assert.Equal(weigering, (await Assert.ThrowsAsync<GeweigerdException>(() => Uitgever.Publiceer(db, kwartaal, nu ?? Najaar, Stil, Stop))).Weigering);
    }

    [Fact]
    public async Task Two_at_once_make_one_and_one_that_dies_makes_none()
    {
        await this.Feiten(20);
        await using (var db = await this.AlsSysteem())
            await Assert.ThrowsAsync<IOException>(() => Uitgever.Publiceer(db, Derde, Najaar, stap => stap == Cijferstap.Beschermt ? throw new IOException() : Task.CompletedTask, Stop));
        await using (var db = await this.AlsSysteem()) Assert.False(await db.Uitgaven.AnyAsync(Stop));

        var pogingen = Enumerable.Range(0, 3).Select(async _ =>
        {
            await using var db = await this.AlsSysteem();
            try
            {
                await Uitgever.Publiceer(db, Derde, Najaar, Stil, Stop);
                return "gelukt";
            }
            catch (GeweigerdException geweigerd)
            {
                return geweigerd.Weigering.Code;
            }
        });
        Assert.Equal(["IsGepubliceerd", "IsGepubliceerd", "gelukt"], (await Task.WhenAll(pogingen)).Order(StringComparer.Ordinal));
        await using var na = await this.AlsSysteem();
        Assert.Equal(20, await na.Feiten.CountAsync(f => f.Uitgave == "2026-Q3", Stop));
    }

    [Fact]
    public async Task What_is_out_reads_back_as_it_was_and_not_after_tampering()
    {
        await this.Feiten(40, new() { Kenmerken = ["door/inwoner", "kanaal/geen", "wens/professional", "leefgebied/wonen"] });
        await using var db = await this.AlsSysteem();
        var uitgave = await Uitgever.Publiceer(db, Derde, Najaar, Stil, Stop);
        var bewaard = await db.Uitgaven.SingleAsync(Stop);
        var gelezen = OpenbareUitgave.Lees(bewaard.Tekst, bewaard.Afdruk)!;

        Assert.Equal(uitgave.Openbaar, gelezen.Cellen);
        Assert.Equal(uitgave.Getoond.Order(StringComparer.Ordinal), gelezen.Getoond.Order(StringComparer.Ordinal));
        Assert.Equal(Cijferverslag.Van(uitgave).Schrijf(), (await db.Uitgaveverslagen.SingleAsync(Stop)).Inhoud);
        Assert.Equal(40, gelezen.Van(new(Celcode.Regio, Tijdvak.Van(Derde), Cijferplan.Aangemeld, Kenmerk.Totaal)));
        Assert.Null(OpenbareUitgave.Lees(bewaard.Tekst.Replace(" 40", " 45", StringComparison.Ordinal), bewaard.Afdruk));

        foreach (var (verbinding, daad) in new[]
        {
            (Verbindingen.Taken, "update uitgave set tekst = 'x'"), (Verbindingen.Taken, "delete from uitgave"), (Verbindingen.Taken, "update cijferkern set inhoud = '{}'"),
            (Verbindingen.App, "select * from cijferkern"), (Verbindingen.App, "select * from feit"), (Verbindingen.App, "update uitgave set ingetrokken_op = now()"), (Verbindingen.Cijfers, "select * from cijferkern"),
            (Verbindingen.Cijfers, "select * from uitgaveverslag"), (Verbindingen.Taken, "update uitgaveverslag set inhoud = '{}'"), (Verbindingen.App, "insert into uitgaveverslag values ('2026-Q3', '{}')"),
        })
        {
            await using var bron = Npgsql.NpgsqlDataSource.Create(verbinding);
            Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(async () => await bron.CreateCommand(daad).ExecuteNonQueryAsync(Stop))).SqlState);
        }
    }

    [Fact]
    public async Task Who_changes_a_release_and_its_hash_is_found_out_by_the_next()
    {
        await this.Feiten(40);
        await using var db = await this.AlsSysteem();
        await Uitgever.Publiceer(db, Derde, Najaar, Stil, Stop);
        await Uitgever.Publiceer(db, Derde.Volgende, Najaar.AddMonths(3), Stil, Stop);
        await using var lezer = new Cijferlezer(Verbindingen.Cijfers);
        Assert.All(await lezer.Alle(Stop), u => Assert.NotNull(u.Cijfers));

        var tekst = (await db.Uitgaven.AsNoTracking().OrderBy(u => u.Kwartaal).FirstAsync(Stop)).Tekst.Replace(" 40", " 45", StringComparison.Ordinal);
        await using (var eigenaar = Npgsql.NpgsqlDataSource.Create(Verbindingen.Eigenaar))
        {
            await using var daad = eigenaar.CreateCommand("update uitgave set tekst = $1, afdruk = $2 where kwartaal = '2026-Q3'");
            daad.Parameters.AddRange(new Npgsql.NpgsqlParameter[] { new() { Value = tekst }, new() { Value = Uitgave.AfdrukVan(tekst) } });
            Assert.Equal(1, await daad.ExecuteNonQueryAsync(Stop));
        }

        Assert.Null((await lezer.Alle(Stop))[1].Cijfers);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Uitgever.Publiceer(db, new(2027, 1), Najaar.AddYears(1), Stil, Stop));
    }

    [Fact]
    public async Task The_command_says_what_it_shows_and_why_it_does_not()
    {
        await this.Feiten(20);
        await using var uit = new StringWriter();
        var taken = new Takendatabank(Verbindingen.Taken, Klok);
        Assert.Equal(0, await Cijferopdrachten.Voer(["proef", "2026-Q3"], taken, Klok, uit, Stop));
        Assert.Equal(0, await Cijferopdrachten.Voer(["publiceer", "2026-Q3"], taken, Klok, uit, Stop));
        Assert.Equal(1, await Cijferopdrachten.Voer(["publiceer", "2026-Q3"], taken, Klok, uit, Stop));
        Assert.Contains("regio, kwartaal, aangemeld, totaal: 1 getoond", uit.ToString(), StringComparison.Ordinal);
        Assert.Contains(Weigering.IsGepubliceerd.Zin, uit.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InstellingException>(() => Cijferopdrachten.Voer(["publiceer", "2026-Q5"], taken, Klok, uit, Stop));
    }

    static Task Stil(Cijferstap stap) => Task.CompletedTask;
}
