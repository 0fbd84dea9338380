using System.Net;
using System.Net.Sockets;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Post;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Tests.Berichten;

/// <summary>The outbox against a real mail server, with everything that mail servers do.</summary>
public sealed class VerzenderTests(Testdatabank databank) : TestApp(databank)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;
    static readonly Emailadres Aan = Emailadres.VanOpslag("canarie.adres@voorbeeld.example");

    Verzender Verzender => Services.GetRequiredService<Verzender>();

    [Fact]
    public async Task A_mail_arrives_and_is_sent_once()
    {
        var id = await Schrijf("Er staat iets voor u klaar: één vraag ✓");
        Assert.Equal(1, await Verzender.VerzendAlles(Stop));
        Assert.Equal(0, await Verzender.VerzendAlles(Stop));

        var ontvangen = Assert.Single(Post.Alles);
        Assert.Equal("Er staat iets voor u klaar: één vraag ✓", ontvangen.Onderwerp);
        Assert.Equal([Aan.Waarde], ontvangen.Aan);
        Assert.Equal("canarie-tekst met ë", ontvangen.Tekst.Trim());
        Assert.Contains($"Message-ID: <{id:N}@meedenkers.example>", ontvangen.Bron, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((Berichtstand.Verzonden, 1, null), await Lees(id));
    }

    [Fact]
    public async Task Several_senders_never_send_the_same_mail()
    {
        for (var i = 0; i < 20; i++) await Schrijf($"Nummer {i}");
        var aantallen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Nieuw(Post.Host, Post.Poort).VerzendAlles(Stop)));
        Assert.Equal(20, aantallen.Sum());
        Assert.Equal(20, Post.Alles.Select(p => p.Onderwerp).Distinct().Count());
        Assert.Equal(20, Post.Alles.Count);
    }

    [Theory]
    [InlineData(Poststoring.Later, "mailserver-nu-niet")]
    [InlineData(Poststoring.Weigert, "mailserver-weigert")]
    [InlineData(Poststoring.Verbreekt, "verbinding-verbroken")]
    public async Task A_server_that_is_not_up_to_it_is_tried_again_later(Poststoring storing, string fout)
    {
        var id = await Schrijf("Later");
        Post.Faalt = storing;
        await Verzender.VerzendAlles(Stop);
        Assert.Equal((Berichtstand.Wacht, 1, fout), await Lees(id));
        Assert.Equal(0, await Verzender.VerzendAlles(Stop));

        Post.Faalt = Poststoring.Geen;
        Klok.Advance(TimeSpan.FromSeconds(31));
        await Verzender.VerzendAlles(Stop);
        Assert.Equal((Berichtstand.Verzonden, 2, null), await Lees(id));
        Assert.Single(Post.Alles);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_tried_again_and_holds_up_nobody()
    {
        var fout = await Schrijf("Onbekend");
        Post.Faalt = Poststoring.OnbekendAdres;
        await Verzender.VerzendAlles(Stop);
        Assert.Equal((Berichtstand.Mislukt, 1, "adres-geweigerd"), await Lees(fout));

        Post.Faalt = Poststoring.Geen;
        await Schrijf("De volgende");
        await Verzender.VerzendAlles(Stop);
        Assert.Equal("De volgende", Assert.Single(Post.Alles).Onderwerp);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_after_a_while()
    {
        var id = await Schrijf("Stil");
        Post.Faalt = Poststoring.Zwijgt;
        Assert.Equal(1, await Nieuw(Post.Host, Post.Poort).VerzendAlles(Stop));
        Assert.Equal((Berichtstand.Wacht, 1, "mailserver-te-traag"), await Lees(id));
    }

    [Fact]
    public async Task A_server_that_is_away_for_days_leaves_a_failed_mail_that_can_be_tried_again()
    {
        var id = await Schrijf("Weg");
        var weg = Nieuw(IPAddress.Loopback.ToString(), DichtePoort());
        for (var poging = 0; poging < Verzender.MeestePogingen; poging++)
        {
            Assert.Equal(1, await weg.VerzendAlles(Stop));
            Klok.Advance(TimeSpan.FromDays(2));
        }
        Assert.Equal((Berichtstand.Mislukt, Verzender.MeestePogingen, "mailserver-onbereikbaar"), await Lees(id));
        Assert.Equal(0, await weg.VerzendAlles(Stop));

        await using var db = await this.AlsSysteem();
        (await db.Berichten.SingleAsync(b => b.Id == id, Stop)).ProbeerOpnieuw(Klok.GetUtcNow());
        await db.SaveChangesAsync(Stop);
        await Verzender.VerzendAlles(Stop);
        Assert.Single(Post.Alles);
    }

    [Fact]
    public async Task Nothing_of_a_mail_is_logged_or_kept_as_error()
    {
        await Schrijf("canarie-onderwerp");
        foreach (var storing in new[] { Poststoring.Later, Poststoring.Verbreekt, Poststoring.Weigert, Poststoring.OnbekendAdres })
        {
            Post.Faalt = storing;
            await Verzender.VerzendAlles(Stop);
            Klok.Advance(TimeSpan.FromHours(1));
        }
        Assert.Contains("is niet bezorgd", Log.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("canarie", Log.Tekst, StringComparison.OrdinalIgnoreCase);
        await using var db = await this.AlsSysteem();
        Assert.All(await db.Berichten.Select(b => b.Fout).ToListAsync(Stop), f => Assert.DoesNotContain("canarie", f ?? "", StringComparison.OrdinalIgnoreCase));
    }

    async Task<Guid> Schrijf(string onderwerp)
    {
        var bericht = new Bericht(Berichtsoort.NieuwAanbod, Aan, onderwerp, "canarie-tekst met ë", null, Klok.GetUtcNow());
        await using var db = await this.AlsSysteem();
        db.Berichten.Add(bericht);
        await db.SaveChangesAsync(Stop);
        return bericht.Id;
    }

    async Task<(Berichtstand, int, string?)> Lees(Guid id)
    {
        await using var db = await this.AlsSysteem();
        var bericht = await db.Berichten.SingleAsync(b => b.Id == id, Stop);
        return (bericht.Stand, bericht.Pogingen, bericht.Fout);
    }

    Verzender Nieuw(string host, int poort) => new(new Takendatabank(Verbindingen.Taken, Klok),
        new Bezorger(new(host, poort, "van@meedenkers.example", false, null, null) { Geduld = TimeSpan.FromSeconds(2) }, Services.GetRequiredService<IOptions<PortaalInstellingen>>()),
        Klok, NullLogger<Verzender>.Instance);

    static int DichtePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
