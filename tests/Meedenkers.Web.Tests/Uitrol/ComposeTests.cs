namespace Meedenkers.Web.Tests.Uitrol;

/// <summary>docker-compose.yml keeps what it promises at its head.</summary>
public sealed class ComposeTests
{
    static readonly IReadOnlyDictionary<string, Bron.Blok> Diensten = Bron.Yaml("docker-compose.yml")["services"].Velden;
    static readonly IReadOnlyDictionary<string, Bron.Blok> Productie = Kies(demo: false);
    static readonly IReadOnlyDictionary<string, Bron.Blok> Demo = Kies(demo: true);

    [Fact]
    public void Production_is_the_portal_its_jobs_one_migration_and_a_database() =>
        Assert.Equal(["migreer", "postgres", "taken", "web"], Productie.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_of_the_demo_reaches_production()
    {
        Assert.All(Productie.Values, dienst =>
        {
            Assert.DoesNotContain("demo", dienst["command"].Lijst);
            Assert.DoesNotContain("ASPNETCORE_ENVIRONMENT", dienst["environment"].Velden.Keys); // Production is what is there without it
            Assert.DoesNotContain(dienst["environment"].Velden.Values, waarde => waarde.Tekst.Contains("demo", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(dienst["depends_on"].Velden.Keys, Demo.ContainsKey);
        });
        Assert.All(Demo.Values, dienst => Assert.DoesNotContain(dienst["depends_on"].Velden.Keys, Productie.ContainsKey));
    }

    [Fact]
    public void The_demo_can_be_reached_from_this_machine_only()
    {
        var poorten = Demo.Values.SelectMany(dienst => dienst["ports"].Lijst).ToArray();

        Assert.NotEmpty(poorten);
        Assert.All(poorten, poort => Assert.StartsWith("127.0.0.1:", poort, StringComparison.Ordinal));
        Assert.DoesNotContain(Diensten.Values, dienst => dienst["network_mode"].Tekst == "host");
    }

    [Fact]
    public void In_production_the_portal_alone_listens_to_the_outside_and_by_default_to_a_proxy_on_this_machine()
    {
        Assert.Equal(["web"], Productie.Where(dienst => dienst.Value["ports"].Lijst.Count > 0).Select(dienst => dienst.Key));
        Assert.Equal(["${MEEDENKERS_LUISTER:-127.0.0.1:8080}:8080"], Productie["web"]["ports"].Lijst);
    }

    [Theory]
    [InlineData("web", new[] { "Cijfers", "Meedenkers" })]
    [InlineData("taken", new[] { "Taken" })]
    [InlineData("migreer", new[] { "Eigenaar", "Taken" })]
    public void Each_service_gets_the_connections_that_its_work_needs(string dienst, string[] verbindingen)
    {
        const string voorvoegsel = "ConnectionStrings__";
        var gegeven = Productie[dienst]["environment"].Velden.Where(veld => veld.Key.StartsWith(voorvoegsel, StringComparison.Ordinal)).ToArray();

        Assert.Equal(verbindingen, gegeven.Select(veld => veld.Key[voorvoegsel.Length..]).Order(StringComparer.Ordinal));
        Assert.All(gegeven, veld =>
        {
            var rol = veld.Key[voorvoegsel.Length..] is var naam && naam == "Meedenkers" ? "app" : naam.ToLowerInvariant();
            Assert.Contains($"Username=meedenkers_{rol};", veld.Value.Tekst, StringComparison.Ordinal);
            Assert.Contains($"Password=${{MEEDENKERS_WACHTWOORD_{rol.ToUpperInvariant()}:-}}", veld.Value.Tekst, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_secret_stands_in_the_file_and_each_has_a_line_in_the_example()
    {
        var voorbeeld = Bron.Tekst("uitrol/voorbeeld.env");
        var geheimen = Productie.Values.SelectMany(dienst => dienst["environment"].Velden)
            .Where(veld => new[] { "WACHTWOORD", "PASSWORD", "SLEUTEL", "GEBRUIKER" }.Any(woord => veld.Key.Contains(woord, StringComparison.OrdinalIgnoreCase)))
            .ToArray();

        Assert.NotEmpty(geheimen);
        Assert.All(geheimen, geheim =>
        {
            Assert.Matches(@"^\$\{[A-Z_]+:-\}$", geheim.Value.Tekst);
            Assert.Contains($"{Environment.NewLine}{geheim.Value.Tekst[2..^3]}=", voorbeeld, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_containers_of_the_portal_have_no_rights_to_lose() => Assert.All(Diensten.Values.Where(dienst => dienst["build"].Tekst == "."), dienst =>
    {
        Assert.Equal("true", dienst["read_only"].Tekst);
        Assert.Equal(["ALL"], dienst["cap_drop"].Lijst);
        Assert.Equal(["no-new-privileges:true"], dienst["security_opt"].Lijst);
    });

    [Fact]
    public void Every_file_that_is_mounted_exists() =>
        Assert.All(Diensten.Values.SelectMany(dienst => dienst["volumes"].Lijst).Where(volume => volume.StartsWith("./", StringComparison.Ordinal)),
            volume => Assert.True(File.Exists(Bron.Pad(volume.Split(':')[0])), volume));

    static Dictionary<string, Bron.Blok> Kies(bool demo) =>
        Diensten.Where(dienst => dienst.Value["profiles"].Lijst.Contains("demo") == demo).ToDictionary();
}
