using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;

namespace Meedenkers.Web.Tests.Rechten;

/// <summary>
/// Every role at every door, in process: the status that docs/rechten.md promises, no canary of somebody else's, and nothing
/// changed by what was refused. A new route comes along by itself and asks for its lines in the table.
/// </summary>
public sealed class MatrixTests(Matrixapp app) : IClassFixture<Matrixapp>
{
    static readonly string[] Zelfbewaakt = ["openbaar", "inwoner", "verwijzer"];

    /// <summary>Ends the session of whoever does it: each asker comes in anew.</summary>
    static readonly string[] Eindigt = ["/mijn-vraag", "/snel-weg"];

    /// <summary>What changes one's own account asks nothing of the role, so these try it for all, each time as somebody new.</summary>
    static readonly string[] Eigen = ["niemand", "inwoner", "meedenker formeel", "regiobeheerder"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_role_gets_at_every_route_what_the_table_of_roles_says()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        foreach (var ingang in app.Ingangen)
        {
            var wie = Rechtentabel.Routes.TryGetValue(ingang.Route, out var regel) ? regel.Wie : ingang.Wie;
            if (ingang.Verb == "GET")
            {
                foreach (var rol in app.Rollen.Values) await Vraag(keuring, rol, ingang, wie);
                continue;
            }
            var voor = await Momentopname.Maak(app, Stop);
            foreach (var rol in app.Rollen.Values.Where(r => Geweigerd(r, wie))) await Vraag(keuring, rol, ingang, wie);
            foreach (var tabel in voor.Anders(await Momentopname.Maak(app, Stop))) keuring.Fout($"{ingang} was refused, and {tabel} changed");
            var eigen = ingang.Route.StartsWith("/account", StringComparison.Ordinal);
            foreach (var rol in app.Rollen.Values.Where(r => !Geweigerd(r, wie) && r.Naam != "gepauzeerd" && MetVoorwerp(ingang) is null && (!eigen || Eigen.Contains(r.Naam))))
            {
                using var fris = eigen ? await app.Wegwerp(rol.Naam) : Eindigt.Any(e => ingang.Route.StartsWith(e, StringComparison.Ordinal)) ? await app.Fris(rol.Naam) : null;
                await Vraag(keuring, fris ?? rol, ingang, wie);
            }
        }
        keuring.Klaar($"roles: {app.Rollen.Count} roles × {app.Ingangen.Count} doors");
    }

    [Fact]
    public async Task A_casus_opens_for_the_relations_of_the_table_and_no_other()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        var deuren = app.Ingangen.Where(i => MetVoorwerp(i) == "team").ToList();
        foreach (var ingang in deuren.Where(i => i.Verb == "GET"))
            foreach (var (rol, mens, tabelrol) in Teamrollen())
                foreach (var relatie in Voorraad.Relaties)
                    await Open(keuring, ingang, rol, mens, tabelrol, relatie);
        keuring.Klaar($"reading a casus: {deuren.Count(i => i.Verb == "GET")} doors × {Teamrollen().Count} people × {Voorraad.Relaties.Length} relations");
    }

    [Fact]
    public async Task A_casus_is_changed_by_the_relations_of_the_table_and_no_other()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        var deuren = app.Ingangen.Where(i => MetVoorwerp(i) == "team" && i.Verb == "POST").ToList();
        foreach (var ingang in deuren)
        {
            var gevallen = Teamrollen().SelectMany(w => Voorraad.Relaties.Select(r => (Wie: w, Relatie: r, Status: Verwacht(keuring, ingang, w.Tabelrol, w.Rol.Naam, r)))).Where(g => g.Status is not null).ToList();
            // Not knowing which relation it is in, a refused post meets a casus that everybody shares.
            foreach (var (wie, relatie, _) in gevallen) await app.Gedeeld(relatie, Voor(wie.Mens));
            var eerst = await Momentopname.Maak(app, Stop);
            foreach (var (wie, relatie, status) in gevallen.Where(g => g.Status >= 400)) await Post(keuring, ingang, wie.Rol, relatie, status!.Value, await app.Gedeeld(relatie, Voor(wie.Mens)));
            foreach (var tabel in eerst.Anders(await Momentopname.Maak(app, Stop))) keuring.Fout($"{ingang} was refused, and {tabel} changed");
            foreach (var (wie, relatie, status) in gevallen.Where(g => g.Status < 400))
            {
                var metContact = ingang.Knop == "Wegleggen" || ingang.Naam.Contains("moment", StringComparison.Ordinal) || ingang.Naam.EndsWith("/afronden", StringComparison.Ordinal);
                var vers = await app.Voorraad.Maak(relatie, Voor(wie.Mens), metContact);
                app.Voorraad.Kanaries.GeefVrij(vers.Nr, wie.Rol.Wie);
                app.Voorraad.Kanaries.GeefVrij(vers.Nr, app.Voorraad.Cor.Id.Waarde.ToString());
                if (ingang.Naam.EndsWith("/aanbieden", StringComparison.Ordinal)) app.Voorraad.Kanaries.GeefVrij(vers.Nr, app.Voorraad.HunCor.Id.Waarde.ToString());
                await Post(keuring, ingang, wie.Rol, relatie, status!.Value, vers);
            }
        }
        keuring.Klaar($"changing a casus: {deuren.Count} doors × {Teamrollen().Count} people × {Voorraad.Relaties.Length} relations");
    }

    [Fact]
    public async Task A_person_opens_and_changes_for_the_relations_of_the_table_and_no_other()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        var deuren = app.Ingangen.Where(i => MetVoorwerp(i) == "mens").ToList();
        Assert.True(deuren.Count > 20, $"only {deuren.Count} doors: this test would prove nothing");
        foreach (var ingang in deuren)
        {
            var gevallen = OverMensen(keuring, ingang).ToList();
            foreach (var (rol, mens, relatie, _) in gevallen) await app.Gedeeld(ingang, relatie, mens);
            var eerst = await Momentopname.Maak(app, Stop);
            foreach (var (rol, mens, relatie, status) in gevallen.Where(g => ingang.Verb == "GET" || g.Status >= 400))
                await OverMens(keuring, ingang, rol, relatie, status, await app.Gedeeld(ingang, relatie, mens));
            foreach (var tabel in eerst.Anders(await Momentopname.Maak(app, Stop))) keuring.Fout($"{ingang} was refused or only read, and {tabel} changed");
            foreach (var (rol, mens, relatie, status) in gevallen.Where(g => ingang.Verb == "POST" && g.Status < 400))
            {
                // Who may end their own account does that in somebody else's place.
                var (wie, zelf) = relatie == "zelf" && !ingang.Route.EndsWith("/afwezig", StringComparison.Ordinal) && !ingang.Route.EndsWith("/profiel", StringComparison.Ordinal) ? await app.Vervanger(rol.Naam) : (rol, mens);
                await OverMens(keuring, ingang, wie, relatie, status, await app.Mensen.Maak(ingang, relatie, zelf));
            }
        }
        keuring.Klaar($"people: {deuren.Count} doors");
    }

    /// <summary>A key in an address is somebody's until Mensenvoorraad says that it is a thing: so a new page about a person asks for its line.</summary>
    [Fact]
    public async Task A_new_door_about_a_person_fails_until_the_table_has_its_line()
    {
        await app.Klaar();
        var nieuw = new Ingang("GET", "/team/mensen/{id:guid}/dossier", null, "coordinator", []);
        Assert.Equal("mens", MetVoorwerp(nieuw));
        var keuring = new Keuring(app);
        Assert.Empty(OverMensen(keuring, nieuw));
        Assert.Contains("docs/rechten.md has no line in its tables of relations for GET /team/mensen/{id:guid}/dossier as coordinator", Assert.ThrowsAny<Exception>(() => keuring.Klaar("a new door")).Message, StringComparison.Ordinal);
    }

    /// <summary>Everybody who is let in at this door by the table of roles, with each relation that its table of relations has.</summary>
    IEnumerable<(Rol Rol, Medewerker Mens, string Relatie, int Status)> OverMensen(Keuring keuring, Ingang ingang)
    {
        var publiek = Rechtentabel.Routes.TryGetValue(ingang.Route, out var regel) ? regel.Wie : ingang.Wie;
        foreach (var (rol, mens, tabelrol) in Teamrollen().Append((app.Rollen["regiobeheerder"], app.Mens("regiobeheerder"), "regiobeheerder")).Append((app.Rollen["beleidsadviseur"], app.Mens("beleidsadviseur"), "beleidsadviseur")))
        {
            if (Rechtentabel.Rollen.GetValueOrDefault((tabelrol, publiek)) is not null) continue;
            var relaties = Rechtentabel.Van(ingang, tabelrol).ToList();
            if (relaties.Count == 0) MistRegel(keuring, ingang, tabelrol);
            foreach (var (relatie, status) in relaties) yield return (rol, mens, relatie, status);
        }
    }

    static async Task OverMens(Keuring keuring, Ingang ingang, Rol rol, string relatie, int status, Mensvoorwerp van) =>
        Vergelijk(keuring, rol, ingang, relatie, status, await keuring.Vraag(rol, ingang, ingang.Pad(van.Adres), Invulling.OverMens(ingang, van), relatie));

    [Fact]
    public async Task Behind_the_door_of_a_resident_each_finds_what_the_table_says()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        var gestopt = await app.Voorraad.Maak("gestopt", app.Voorraad.Collega, metContact: false);
        var deuren = app.Ingangen.Where(i => MetVoorwerp(i) == "deur").ToList();
        foreach (var ingang in deuren)
            foreach (var relatie in new[] { "buiten", "inwoner", "naaste", "gestopt", "gesloten" })
            {
                if (Verwacht(keuring, ingang, "", "", relatie) is not { } status) continue;
                // An allowed post changes the question, so it gets one of its own.
                var vraag = ingang.Verb == "GET" ? app.Vraag : await app.Voorraad.Maak("inwoner", app.Voorraad.Collega, metContact: true);
                if (relatie == "gestopt" && ingang.Verb == "GET") vraag = gestopt;
                else if (relatie == "gestopt") vraag = await app.Voorraad.Maak("gestopt", app.Voorraad.Collega, metContact: false);
                using var rol = relatie switch
                {
                    "buiten" => await app.Fris("niemand"),
                    "naaste" => await app.Binnen(vraag.Naastelink, vraag.Naastecode, "naaste"),
                    "gesloten" => await Buitengesloten(),
                    _ => await app.Binnen(vraag.Link, vraag.Code, relatie),
                };
                var voor = status >= 400 && ingang.Verb == "POST" ? await Momentopname.Maak(app, Stop) : null;
                var antwoord = await keuring.Vraag(rol, ingang, ingang.Pad(), Invulling.Voor(ingang, null, null), relatie);
                Vergelijk(keuring, rol, ingang, relatie, status, antwoord);
                if (voor is not null)
                    foreach (var tabel in voor.Anders(await Momentopname.Maak(app, Stop))) keuring.Fout($"{ingang}, {relatie} was refused, and {tabel} changed");
            }
        keuring.Klaar($"the door of a resident: {deuren.Count} doors × 5 relations");
    }

    [Fact]
    public async Task A_link_opens_what_the_table_says()
    {
        await app.Klaar();
        var keuring = new Keuring(app);
        var voorbij = await app.Voorraad.Maak("gestopt", app.Voorraad.Collega, metContact: false);
        var deuren = app.Ingangen.Where(i => MetVoorwerp(i) == "link").ToList();
        using var niemand = await app.Fris("niemand");
        foreach (var ingang in deuren)
            foreach (var (relatie, van) in new[] { ("goed", app.Vraag), ("voorbij", voorbij), ("onbekend", null) })
            {
                if (Verwacht(keuring, ingang, "", "", relatie) is not { } status) continue;
                var link = van is null ? "0123456789ABCDEFGHJKMNPQRS" : ingang.Route.StartsWith("/verwijzen/advies", StringComparison.Ordinal) ? (await app.Voorraad.Advieslink(voorbij: relatie == "voorbij")).Waarde : (ingang.Route.StartsWith("/verwijzen", StringComparison.Ordinal) ? van.Verwijzerslink : van.Link).Waarde;
                var antwoord = await keuring.Vraag(niemand, ingang, ingang.Pad(new Dictionary<string, string> { ["link"] = link }), bij: relatie);
                Vergelijk(keuring, niemand, ingang, relatie, status, antwoord);
                if (antwoord.Naar?.Contains(link, StringComparison.Ordinal) is true) keuring.Fout($"{ingang} leads on to an address with the key in it");
            }
        keuring.Klaar($"links: {deuren.Count} doors × 3 relations");
    }

    /// <summary>Which table of relations a door belongs to; null when its address and its session name no object of a person.</summary>
    static string? MetVoorwerp(Ingang ingang) =>
        ingang.Verb == "GET" && ingang.Route.Contains("{link", StringComparison.Ordinal) ? "link"
        : ingang.Route.StartsWith("/mijn-vraag", StringComparison.Ordinal) && Rechtentabel.Routes.GetValueOrDefault(ingang.Route).Wie == "inwoner" ? "deur"
        : ingang.Delen.Any(d => d is "casusid" or "onderdeelid" or "momentid") ? "team"
        : Mensenvoorraad.IsOver(ingang) ? "mens" : null;

    List<(Rol Rol, Medewerker Mens, string Tabelrol)> Teamrollen() =>
        [.. new[] { "meedenker informeel", "meedenker formeel", "coordinator", "coordinator van hen" }.Select(naam => (app.Rollen[naam], app.Mens(naam), naam.Split(' ')[0]))];

    /// <summary>The coördinator of the others meets what is ours.</summary>
    Medewerker Voor(Medewerker mens) => mens == app.Voorraad.HunCor ? app.Voorraad.Cor : mens;

    async Task Open(Keuring keuring, Ingang ingang, Rol rol, Medewerker mens, string tabelrol, string relatie)
    {
        if (Verwacht(keuring, ingang, tabelrol, rol.Naam, relatie) is not { } status) return;
        var voorwerp = await app.Gedeeld(relatie, Voor(mens));
        Vergelijk(keuring, rol, ingang, relatie, status, await keuring.Vraag(rol, ingang, ingang.Pad(voorwerp.Adres), bij: relatie));
    }

    async Task Post(Keuring keuring, Ingang ingang, Rol rol, string relatie, int status, Voorwerp voorwerp) =>
        Vergelijk(keuring, rol, ingang, relatie, status, await keuring.Vraag(rol, ingang, ingang.Pad(voorwerp.Adres), Invulling.Voor(ingang, voorwerp, app.Voorraad.Nieuweling, app.Voorraad.Hun), relatie));

    /// <summary>What the table says; for theirs, what is ours is "ander" and the other way round is not asked here.</summary>
    static int? Verwacht(Keuring keuring, Ingang ingang, string tabelrol, string naam, string relatie)
    {
        if (naam == "coordinator van hen" && relatie is "ander" or "deel") return null;
        var kolom = naam == "coordinator van hen" && relatie != "afwezig" ? "ander" : relatie;
        if (Rechtentabel.Relaties.TryGetValue((ingang.Verb, ingang.Naam, tabelrol, kolom), out var status)) return status;
        MistRegel(keuring, ingang, tabelrol);
        return null;
    }

    static void MistRegel(Keuring keuring, Ingang ingang, string tabelrol) =>
        keuring.Fout($"docs/rechten.md has no line in its tables of relations for {ingang}{(tabelrol.Length > 0 ? $" as {tabelrol}" : "")}: say there what each relation gets");

    static void Vergelijk(Keuring keuring, Rol rol, Ingang ingang, string relatie, int status, Antwoord antwoord)
    {
        if (antwoord.Status != status || (antwoord.NaarInloggen && !ingang.Route.StartsWith("/account", StringComparison.Ordinal)))
            keuring.Fout($"{rol.Naam}: {ingang}, {relatie} gives {antwoord.Status}{(antwoord.Naar is { } naar ? $" to {naar.Split('?')[0]}" : "")}, the table says {status}");
    }

    async Task<Rol> Buitengesloten()
    {
        var vraag = await app.Voorraad.Maak("inwoner", app.Voorraad.Collega, metContact: false);
        var rol = await app.Binnen(vraag.Naastelink, vraag.Naastecode, "naaste");
        await using var db = await app.AlsSysteem();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(db.Database, $"update deur set beeindigd_op = now() where casus_id = {vraag.Casus.Waarde} and voor = 'naaste'", Stop);
        return rol;
    }

    static string Tabelrol(Rol rol) => rol.Naam.StartsWith("meedenker", StringComparison.Ordinal) ? "meedenker" : rol.Naam.Split(' ')[0];

    static bool Geweigerd(Rol rol, string wie) => !Zelfbewaakt.Contains(wie) && Rechtentabel.Rollen.GetValueOrDefault((Tabelrol(rol), wie)) is not null;

    static async Task Vraag(Keuring keuring, Rol rol, Ingang ingang, string wie)
    {
        if (!Zelfbewaakt.Contains(wie) && !Rechtentabel.Rollen.ContainsKey((Tabelrol(rol), wie)))
        {
            keuring.Fout($"docs/rechten.md says nothing about a {Tabelrol(rol)} at a route for {wie} ({ingang}): give its table of roles that column");
            return;
        }
        var antwoord = await keuring.Vraag(rol, ingang, ingang.Pad(), Invulling.Voor(ingang, null, null));
        if (!Zelfbewaakt.Contains(wie) && Rechtentabel.Rollen[(Tabelrol(rol), wie)] is { } status)
        {
            if (antwoord.Status != status || (status == 302 && !antwoord.NaarInloggen)) keuring.Fout($"{rol.Naam}: {ingang} gives {antwoord.Status}, the table says {status}");
        }
        else if (antwoord.Status is 401 or 405 or 429 || (antwoord.Status == 403 && MetVoorwerp(ingang) is null && rol.Naam != "gepauzeerd") || (antwoord.Status == 404 && ingang.Verb == "GET" && ingang.Delen.Count == 0 && !ingang.Route.StartsWith("/dev/", StringComparison.Ordinal))
            || (antwoord.NaarInloggen && !ingang.Route.StartsWith("/account", StringComparison.Ordinal)))
            keuring.Fout($"{rol.Naam}: {ingang} gives {antwoord.Status}{(antwoord.Naar is { } naar ? $" to {naar.Split('?')[0]}" : "")}, and may come in");
    }
}
