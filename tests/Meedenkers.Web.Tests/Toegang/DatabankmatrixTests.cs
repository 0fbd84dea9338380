using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.TestKit;
using Meedenkers.Web.Tests.Rechten;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>
/// The relations of docs/rechten.md as raw SQL without a predicate: what a page that forgot its Where would get. For each context,
/// relation and table: which rows are seen, and may be added, changed and removed.
/// </summary>
public sealed class DatabankmatrixTests(TestApp app) : IClassFixture<TestApp>
{
    static readonly string[] Relaties = ["eigen", "organisatie", "aanbod", "deel", "ander", "gesloten", "gedekt"];

    /// <summary>Visible with any open access, an offer too: nothing in it tells who asks or what.</summary>
    static readonly string[] Bouw = ["casus", "onderdeel", "warme_overdracht", "gebeurtenis"];

    /// <summary>Personal: visible once an onderdeel of the casus was taken up.</summary>
    static readonly string[] Persoon = ["aanmelding", "inwoner", "eerdere_gegevens", "deur", "verwijzing", "netwerkplek"];

    /// <summary>Personal, and of one onderdeel: visible for who took up that one.</summary>
    static readonly string[] VanOnderdeel = ["contactmoment", "onderdeelvraag", "keukengesprek", "bezwaartermijn", "wachtplek", "plan", "plandoel", "planstap", "weggelegd_signaal"];

    /// <summary>Read by the resident, and written by who does the onderdeel only.</summary>
    static readonly string[] VanHetTeam = ["bezwaartermijn", "wachtplek", "plan", "plandoel", "planstap", "weggelegd_signaal"];

    static readonly string[] Tabellen = [.. Bouw, .. Persoon, .. VanOnderdeel];

    /// <summary>What the web may never change once it is written.</summary>
    static readonly string[] Vast = ["aanmelding", "gebeurtenis", "eerdere_gegevens"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_context_sees_and_writes_the_rows_of_its_relation_and_no_other()
    {
        var voorraad = new Voorraad(app);
        await voorraad.Begin();
        var mees = await voorraad.VanOns(Functie.MeedenkerInformeel);
        var elders = await voorraad.VanOns(Functie.MeedenkerFormeel);
        var dingen = new Dictionary<string, Voorwerp>();
        foreach (var relatie in Relaties) dingen[relatie] = await voorraad.Maak(relatie, mees, metContact: true);
        var rijen = await Rijen(dingen.Values);

        var (gevallen, fouten) = (0, new List<string>());
        foreach (var (naam, als, ziet) in Contexten(voorraad, mees, elders, (await voorraad.Gedekt(mees)).Id, dingen))
        {
            await using var open = await Verbinding(als);
            foreach (var tabel in Tabellen)
            {
                var zichtbaar = await Lijst(open, $"select distinct casus from (select {Sleutel(tabel)} as casus from {tabel}) t");
                foreach (var (relatie, ding) in dingen)
                {
                    gevallen += 4;
                    var verwacht = ziet(relatie, tabel);
                    var van = $"{naam}, {relatie}, {tabel}";
                    if (zichtbaar.Contains(ding.Casus.Waarde) != (verwacht && rijen.ContainsKey((tabel, ding.Casus.Waarde)))) fouten.Add($"{van}: sees it is {!verwacht}");
                    if (!rijen.TryGetValue((tabel, ding.Casus.Waarde), out var rij)) continue;
                    var magSchrijven = MagErbij(ziet, relatie, tabel) && !(als.Casus is not null && VanHetTeam.Contains(tabel));
                    var mag = await Voegtoe(open, tabel, rij);
                    if (mag != magSchrijven) fouten.Add($"{van}: may add is {mag}");
                    var gewijzigd = await Wijzigt(open, tabel, ding);
                    if (gewijzigd != (verwacht && magSchrijven && !Vast.Contains(tabel))) fouten.Add($"{van}: may change is {gewijzigd}");
                    if (await Wist(open, tabel)) fouten.Add($"{van}: may remove");
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"database: 14 contexts × {Relaties.Length} relations × {Tabellen.Length} tables × see, add, change, remove: {gevallen} cases");
        Assert.True(fouten.Count == 0, string.Join('\n', fouten.Take(60)));
    }

    /// <summary>Each context, and whether it sees a relation in a table.</summary>
    static IEnumerable<(string Naam, Toegangscontext Als, Func<string, string, bool> Ziet)> Contexten(Voorraad voorraad, Medewerker mees, Medewerker elders, MedewerkerId gedekt, Dictionary<string, Voorwerp> dingen)
    {
        bool Eigen(string relatie, string tabel) => relatie switch
        {
            "eigen" => true,
            "aanbod" => Bouw.Contains(tabel),
            "deel" => !VanOnderdeel.Contains(tabel),
            _ => false,
        };
        yield return ("nobody", Toegangscontext.Niemand, (_, _) => false);
        yield return ("meedenker", Als(mees), Eigen);
        yield return ("meedenker who looks along", Als(mees).Waarnemend(gedekt), (relatie, tabel) => relatie == "gedekt" || Eigen(relatie, tabel));
        yield return ("who looks along, elsewhere", Toegangscontext.VoorMedewerker(mees.Id, new(voorraad.Hun), false).Waarnemend(gedekt), (_, _) => false);
        yield return ("colleague", Als(elders), (relatie, tabel) => relatie == "aanbod" && Bouw.Contains(tabel));
        yield return ("coördinator", Als(voorraad.Cor), (relatie, tabel) => relatie is "organisatie" or "gedekt" || Eigen(relatie, tabel));
        yield return ("their coördinator", Als(voorraad.HunCor), (relatie, tabel) => relatie is "ander" || (relatie is "deel" && tabel != "aanmelding"));
        yield return ("stranger with the same key", Toegangscontext.VoorMedewerker(mees.Id, new(voorraad.Hun), false), (_, _) => false);
        yield return ("resident", Toegangscontext.VoorInwoner(dingen["ander"].Casus), (relatie, _) => relatie == "ander");
        yield return ("resident who stopped", Toegangscontext.VoorInwoner(dingen["gesloten"].Casus), (relatie, _) => relatie == "gesloten");
        yield return ("door by link", Toegangscontext.VoorSleutel(dingen["eigen"].Link.Hash()), (relatie, tabel) => relatie == "eigen" && tabel == "deur");
        yield return ("door by number", Toegangscontext.VoorNummer(dingen["eigen"].Nummer), (relatie, tabel) => relatie == "eigen" && tabel == "deur");
        yield return ("verwijzer", Toegangscontext.VoorSleutel(dingen["eigen"].Verwijzerslink.Hash()), (relatie, tabel) => relatie == "eigen" && tabel == "verwijzing");
        yield return ("job on the web", Toegangscontext.VoorSysteem("verzinsel"), (_, _) => false);
    }

    /// <summary>
    /// A row goes in where its check holds: words of a new onderdeel need sight of the casus only (they are written in the save that
    /// makes it), and whoever holds a link may read that door or referral, not change it or make another.
    /// </summary>
    static bool MagErbij(Func<string, string, bool> ziet, string relatie, string tabel) =>
        tabel == "onderdeelvraag" ? ziet(relatie, "inwoner") : tabel is "deur" or "verwijzing" ? ziet(relatie, tabel) && ziet(relatie, "inwoner") : ziet(relatie, tabel);

    static Toegangscontext Als(Medewerker wie) => Toegangscontext.VoorMedewerker(wie.Id, wie.Organisatie!.Value, wie.Functie == Functie.Coordinator);

    static string Sleutel(string tabel) => tabel == "casus" ? "id" : "casus_id";

    /// <summary>One row of each table and casus as JSON, to try to add again.</summary>
    async Task<Dictionary<(string Tabel, Guid Casus), string>> Rijen(IEnumerable<Voorwerp> dingen)
    {
        var gevonden = new Dictionary<(string, Guid), string>();
        await using var db = await app.AlsSysteem();
        var open = (NpgsqlConnection)db.Database.GetDbConnection();
        foreach (var tabel in Tabellen)
            foreach (var ding in dingen)
            {
                var welk = VanOnderdeel.Contains(tabel) ? "order by onderdeel_id desc" : "";
                await using var vraag = Opdracht(open, $"select to_jsonb(t)::text from {tabel} t where {Sleutel(tabel)} = '{ding.Casus.Waarde}' {welk} limit 1");
                if (await vraag.ExecuteScalarAsync(Stop) is string rij) gevonden[(tabel, ding.Casus.Waarde)] = rij;
            }
        return gevonden;
    }

    /// <summary>Tries to add a copy with a key of its own. A row that is there already was let through by the policies too.</summary>
    static async Task<bool> Voegtoe(NpgsqlConnection open, string tabel, string rij)
    {
        var id = tabel is "inwoner" or "onderdeelvraag" or "casus" or "plan" ? "" : $" || jsonb_build_object('id', '{Guid.NewGuid()}')";
        return await Probeer(open, $"insert into {tabel} select * from jsonb_populate_record(null::{tabel}, '{rij.Replace("'", "''", StringComparison.Ordinal)}'::jsonb{id})") is null or >= 0;
    }

    /// <summary>An update of every row there is, as a forgotten Where would do; does it reach this casus?</summary>
    static async Task<bool> Wijzigt(NpgsqlConnection open, string tabel, Voorwerp ding) =>
        await Probeer(open, $"with gedaan as (update {tabel} set {Sleutel(tabel)} = {Sleutel(tabel)} returning {Sleutel(tabel)} as casus) select count(*) from gedaan where casus = '{ding.Casus.Waarde}'", telt: true) > 0;

    static async Task<bool> Wist(NpgsqlConnection open, string tabel) => await Probeer(open, $"delete from {tabel}") > 0;

    /// <summary>Number of rows; null when a key stood in the way; -1 when the database refused. Nothing of it stays.</summary>
    static async Task<long?> Probeer(NpgsqlConnection open, string sql, bool telt = false)
    {
        await using var proef = await open.BeginTransactionAsync(Stop);
        try
        {
            await using var opdracht = Opdracht(open, sql);
            return telt ? (long)(await opdracht.ExecuteScalarAsync(Stop))! : await opdracht.ExecuteNonQueryAsync(Stop);
        }
        catch (PostgresException fout) when (fout.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return -1;
        }
        catch (PostgresException fout) when (fout.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation)
        {
            return null;
        }
    }

    async Task<NpgsqlConnection> Verbinding(Toegangscontext als)
    {
        var db = await app.AlsApp(als);
        return (NpgsqlConnection)db.Database.GetDbConnection();
    }

    static async Task<HashSet<Guid>> Lijst(NpgsqlConnection open, string sql)
    {
        await using var opdracht = Opdracht(open, sql);
        await using var lezer = await opdracht.ExecuteReaderAsync(Stop);
        var rijen = new HashSet<Guid>();
        while (await lezer.ReadAsync(Stop)) rijen.Add(lezer.GetGuid(0));
        return rijen;
    }

#pragma warning disable CA2100 // The statements are written in this file.
    static NpgsqlCommand Opdracht(NpgsqlConnection verbinding, string sql) => new(sql, verbinding);
#pragma warning restore CA2100
}
