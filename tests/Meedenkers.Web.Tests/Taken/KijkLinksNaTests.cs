using System.Collections.Concurrent;
using System.Net;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.TestKit;
using Meedenkers.TestKit.Bouw;
using Meedenkers.Web.Taken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Meedenkers.Web.Tests.Taken;

/// <summary>Looking at websites, at one on this machine that the test opens on purpose: what counts as an answer, how often, and how it is read.</summary>
public sealed class KijkLinksNaTests : TestApp
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    readonly ConcurrentQueue<string> gevraagd = new();
    WebApplication site = null!;
    bool stuk;

    public KijkLinksNaTests(Testdatabank databank) : base(databank) => Instellingen[Linkkijker.Proefinstelling] = "true";

    KijkLinksNa Taak => Services.GetRequiredService<KijkLinksNa>();

    string Adres => site.Urls.Single();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        site = bouwer.Build();
        site.Use(async (context, verder) =>
        {
            gevraagd.Enqueue($"{context.Request.Method} {context.Request.Path}");
            if (stuk) context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            else await verder(context);
        });
        site.MapMethods("/goed", ["GET", "HEAD"], () => "ja");
        site.MapMethods("/alleen-get", ["GET"], () => "ja");
        site.MapMethods("/verboden", ["GET", "HEAD"], () => Results.StatusCode(StatusCodes.Status403Forbidden));
        site.MapMethods("/verder", ["GET", "HEAD"], () => Results.Redirect("/goed"));
        site.MapMethods("/rond", ["GET", "HEAD"], () => Results.Redirect("/rond"));
        site.MapMethods("/naar-binnen", ["GET", "HEAD"], () => Results.Redirect("http://10.0.0.1/geheim"));
        site.MapMethods("/naar-bestand", ["GET", "HEAD"], () => Results.Redirect("file:///etc/passwd"));
        await site.StartAsync(Stop);
    }

    public override async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await base.DisposeAsync();
    }

    [Theory]
    [InlineData("/goed", true, 1)]
    [InlineData("/alleen-get", true, 2)]
    [InlineData("/verboden", true, 1)]
    [InlineData("/verder", true, 2)]
    [InlineData("/weg", false, 2)]
    [InlineData("/rond", false, 12)]
    [InlineData("/naar-binnen", false, 2)]
    [InlineData("/naar-bestand", false, 2)]
    public async Task An_answer_is_what_a_reader_would_get(string pad, bool bereikbaar, int vragen)
    {
        using var kijker = new Linkkijker(Services.GetRequiredService<IConfiguration>(), Services.GetRequiredService<IHostEnvironment>());
        Assert.Equal(bereikbaar, await kijker.IsBereikbaar(Adres + pad, Stop));
        Assert.Equal(vragen, gevraagd.Count);
        Assert.StartsWith("HEAD", gevraagd.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_called_dead_after_three_days_and_readers_see_it_with_a_note_until_it_answers()
    {
        var code = await this.EenVermelding();
        await Zet(code, "/goed");
        stuk = true;
        foreach (var (dag, dood) in new[] { (0, false), (1, false), (2, true) })
        {
            Klok.SetUtcNow(Begin.AddDays(dag).ToUniversalTime());
            Assert.Equal(1, (await Taak.VoerUit(alsHetTijdIs: false, Stop))!.Value.Gedaan);
            Assert.Equal(0, (await Taak.VoerUit(alsHetTijdIs: false, Stop))!.Value.Gedaan); // not twice on a day
            Assert.Equal(dood, (await this.Vermelding(code)).Link.IsDood);
        }
        using var lezer = Bezoeker();
        Assert.Contains("deed het niet toen wij keken", (await lezer.Open($"/sociale-kaart/{code}")).Tekst, StringComparison.Ordinal);
        stuk = false;
        Klok.Advance(TimeSpan.FromDays(1));
        await Taak.VoerUit(alsHetTijdIs: false, Stop);
        Assert.DoesNotContain("deed het niet", (await lezer.Open($"/sociale-kaart/{code}")).Tekst, StringComparison.Ordinal);
        Klok.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, (await Taak.VoerUit(alsHetTijdIs: false, Stop))!.Value.Gedaan); // a good one is looked at every week
    }

    [Fact]
    public async Task When_nothing_at_all_answers_it_is_our_own_line_and_counts_for_nobody()
    {
        List<string> codes = [];
        for (var nr = 0; nr < 5; nr++)
        {
            codes.Add(await this.EenVermelding());
            await Zet(codes[^1], $"/weg-{nr}");
        }
        Assert.Equal(new(0, 5), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Null((await this.Vermelding(codes[0])).LinkGekekenOp);
        await Zet(codes[0], "/goed");
        Assert.Equal(new(5, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
        Assert.Equal(1, (await this.Vermelding(codes[1])).Link.Foutdagen);
    }

    [Fact]
    public async Task A_made_up_name_and_what_is_off_the_kaart_are_not_looked_at()
    {
        await this.EenVermelding(met: i => i with { Website = "https://haven.voorbeeld.example" });
        await this.EenVermelding(met: i => i with { Website = "https://haven.voorbeeld.example/pad" }, daarna: (v, nu) => v.HaalEraf(Kaartbouwer.Beheerder, nu));
        Assert.Equal(new(0, 0), await Taak.VoerUit(alsHetTijdIs: false, Stop));
    }

    /// <summary>An address that no editor could type: the rule for websites refuses it.</summary>
    async Task Zet(string code, string pad)
    {
        await using var verbinding = new Npgsql.NpgsqlConnection(Verbindingen.Taken);
        await verbinding.OpenAsync(Stop);
        await using var opdracht = new Npgsql.NpgsqlCommand("update kaartvermelding set website = $1, link_foutdagen = 0, link_laatste_fout = null, link_gekeken_op = null where code = $2", verbinding) { Parameters = { new() { Value = Adres + pad }, new() { Value = code } } };
        Assert.Equal(1, await opdracht.ExecuteNonQueryAsync(Stop));
        Assert.Null(Kaartinhoud.Webadres(Adres + pad));
    }
}

/// <summary>What may never be asked, whatever an editor types.</summary>
public sealed class LinkkijkerTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:a00:1::1")]
    public void Nothing_inside_a_network_is_on_the_open_web(string adres) => Assert.False(Linkkijker.IsOpenbaar(IPAddress.Parse(adres)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2a00:1450:400e:80c::200e")]
    [InlineData("::ffff:8.8.8.8")]
    public void The_rest_of_the_internet_is(string adres) => Assert.True(Linkkijker.IsOpenbaar(IPAddress.Parse(adres)));

    [Theory]
    [InlineData("http://127.0.0.1:{0}/goed")]
    [InlineData("http://localhost:{0}/goed")]
    [InlineData("http://[::1]:{0}/goed")]
    [InlineData("http://localhost/")]
    [InlineData("ftp://localhost/")]
    [InlineData("zomaar")]
    public async Task Without_the_setting_of_a_test_this_machine_is_never_asked(string vorm)
    {
        using var luister = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        luister.Start();
        using var kijker = new Linkkijker(new ConfigurationBuilder().Build(), new Omgeving("Production"));
        Assert.False(await kijker.IsBereikbaar(string.Format(System.Globalization.CultureInfo.InvariantCulture, vorm, ((IPEndPoint)luister.LocalEndpoint).Port), TestContext.Current.CancellationToken));
        Assert.False(luister.Pending());
    }

    [Fact]
    public void Production_refuses_the_setting_of_a_test()
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new(Linkkijker.Proefinstelling, "true")]).Build();
        Assert.Contains(Linkkijker.Proefinstelling, Assert.ThrowsAny<Exception>(() => new Linkkijker(instellingen, new Omgeving("Production"))).Message, StringComparison.Ordinal);
    }

    sealed class Omgeving(string naam) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
