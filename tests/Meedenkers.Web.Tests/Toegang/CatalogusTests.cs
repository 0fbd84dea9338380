using System.Text.RegularExpressions;
using Meedenkers.TestKit;
using Npgsql;

namespace Meedenkers.Web.Tests.Toegang;

/// <summary>The rules of docs/besluiten/0008, asked of the catalog: they hold for the table that is added tomorrow too.</summary>
public sealed partial class CatalogusTests(TestApp app) : IClassFixture<TestApp>
{
    /// <summary>Tables without row-level security, and why that is right. A new table is either guarded or gets its reason here.</summary>
    static readonly Dictionary<string, string> Onbewaakt = new()
    {
        ["__EFMigrationsHistory"] = "no person",
        ["account"] = "sign-in: found before anybody is known; no case role can list it (no page does)",
        ["account_claims"] = "sign-in, not in use",
        ["account_logins"] = "sign-in, not in use",
        ["account_passkeys"] = "sign-in",
        ["account_tokens"] = "sign-in",
        ["adviesfeit"] = "facts without a key, a day or a person",
        ["bericht"] = "guarded by columns: the web may not read address, text or casus",
        ["cijferkern"] = "counts of persons; jobs only",
        ["feit"] = "codes without a day; the web may add one and read none",
        ["gemeente"] = "reference data",
        ["kaartsynoniem"] = "reference data",
        ["kaartzoekwoord"] = "single words and days: no person",
        ["kaartvermelding"] = "the public kaart: no person",
        ["kanaal"] = "reference data",
        ["kenmerk"] = "no person",
        ["maatwerkafspraak"] = "reference data",
        ["medewerker"] = "names of colleagues stand on pages of residents and other organisations",
        ["naslag"] = "reference data",
        ["organisatie"] = "reference data",
        ["poging"] = "hashes only, found before anybody is known",
        ["regio"] = "reference data",
        ["ringsleutel"] = "keys of the app itself",
        ["teamsessie"] = "sign-in: found before anybody is known",
        ["uitgave"] = "released figures: public",
        ["uitnodiging"] = "opened by a link, before anybody is known",
        ["verklaring"] = "which declaration a colleague accepted",
        ["vervaagd_feit"] = "facts without a key or a day; the web may not touch it",
        ["woonplaats"] = "reference data",
    };

    [Fact]
    public async Task Every_table_is_guarded_or_says_why_not()
    {
        var bewaakt = await Lijst("select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind in ('r', 'p') and relrowsecurity order by 1");
        var alle = await Lijst("select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind in ('r', 'p') order by 1");
        Assert.True(bewaakt.Count >= 15);
        Assert.Equal(alle.Except(bewaakt).Order(StringComparer.Ordinal), Onbewaakt.Keys.Order(StringComparer.Ordinal));

        // toegang is not forced: the functions of the policies read it as its owner.
        Assert.Equal(["toegang"], await Lijst("select relname from pg_class where relrowsecurity and not relforcerowsecurity order by 1"));
        var metCasus = await Lijst("select distinct table_name::text from information_schema.columns where table_schema = 'public' and column_name in ('casus_id', 'casus', 'casussen') order by 1");
        Assert.Equal(["bericht"], metCasus.Except(bewaakt));
    }

    [Fact]
    public async Task Owner_and_jobs_are_let_through_by_name_and_nobody_else_by_everything()
    {
        foreach (var rol in new[] { "eigenaar", "taken" })
            Assert.Empty(await Lijst($"select c.relname from pg_class c where c.relrowsecurity and not exists (select from pg_policies p where p.tablename = c.relname and p.roles = '{{meedenkers_{rol}}}' and p.cmd = 'ALL' and p.qual = 'true' and p.with_check = 'true')"));
        Assert.Empty(await Lijst("select tablename || '.' || policyname from pg_policies where not (roles = '{meedenkers_eigenaar}' or roles = '{meedenkers_taken}' or roles = '{meedenkers_app}')"));
        Assert.Empty(await Lijst("select tablename || '.' || policyname from pg_policies where roles = '{meedenkers_app}' and (coalesce(qual, 'x') = 'true' or coalesce(with_check, 'x') = 'true' or permissive <> 'PERMISSIVE')"));
    }

    [Fact]
    public async Task Every_policy_takes_an_empty_setting_for_no_setting()
    {
        var regels = await Lijst("select tablename || '.' || policyname || ': ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where roles = '{meedenkers_app}' union all select proname || ': ' || prosrc from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'public'");
        Assert.Contains(regels, r => r.Contains("current_setting", StringComparison.Ordinal));
        Assert.All(regels, regel => Assert.DoesNotMatch("current_setting", Goed().Replace(regel, "")));
    }

    [Fact]
    public async Task Functions_run_with_a_fixed_path_and_only_for_who_needs_them()
    {
        var functies = await Lijst("select proname from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'public' and prosecdef order by 1");
        Assert.Contains("heeft_inzage", functies);
        Assert.Empty(await Lijst("select proname from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'public' and prosecdef and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']"));
        Assert.Empty(await Lijst("select proname from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'public' and (proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0))"));
        Assert.Empty(await Lijst("select proname || ' for ' || a.grantee::regrole from pg_proc p join pg_namespace n on n.oid = pronamespace, aclexplode(proacl) a where nspname = 'public' and a.grantee::regrole::text not in ('meedenkers_eigenaar', 'meedenkers_app', 'meedenkers_taken')"));
    }

    [Fact]
    public async Task Everything_is_of_the_owner_and_no_role_belongs_to_another()
    {
        Assert.Empty(await Lijst("select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relowner <> 'meedenkers_eigenaar'::regrole"));
        Assert.Empty(await Lijst("select proname from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'public' and proowner <> 'meedenkers_eigenaar'::regrole"));
        Assert.Empty(await Lijst("select roleid::regrole || ' holds ' || member::regrole from pg_auth_members where roleid::regrole::text like 'meedenkers%' or member::regrole::text like 'meedenkers%'"));
        Assert.Empty(await Lijst("select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'v' and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']"));
        Assert.Empty(await Lijst("select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'm'"));
    }

    [Fact]
    public async Task The_public_has_nothing_and_the_role_for_figures_only_what_was_released()
    {
        const string Iets = "select relname || ' ' || a.privilege_type from pg_class c join pg_namespace n on n.oid = relnamespace, aclexplode(relacl) a where nspname = 'public' and a.grantee = ";
        Assert.Empty(await Lijst(Iets + "0"));
        Assert.Equal(["uitgave SELECT"], await Lijst(Iets + "'meedenkers_cijfers'::regrole"));
        Assert.Empty(await Lijst("select attrelid::regclass || '.' || attname from pg_attribute, aclexplode(attacl) a where a.grantee in (0, 'meedenkers_cijfers'::regrole) and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)"));
        Assert.Empty(await Lijst("select a.privilege_type from pg_namespace, aclexplode(nspacl) a where nspname = 'public' and a.grantee = 0"));
        Assert.Empty(await Lijst("select a.privilege_type from pg_namespace, aclexplode(nspacl) a where nspname = 'public' and a.privilege_type = 'CREATE' and a.grantee <> 'meedenkers_eigenaar'::regrole"));
    }

    async Task<List<string>> Lijst(string sql)
    {
        await using var open = new NpgsqlConnection(app.Verbindingen.Eigenaar);
        await open.OpenAsync(TestContext.Current.CancellationToken);
#pragma warning disable CA2100 // The questions are written in this file.
        await using var opdracht = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        await using var lezer = await opdracht.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> rijen = [];
        while (await lezer.ReadAsync(TestContext.Current.CancellationToken)) rijen.Add(lezer.GetString(0));
        return rijen;
    }

    /// <summary>Empty and absent are alike, and an absent one is no error; or it is compared with the one word that means yes.</summary>
    [GeneratedRegex(@"(?:NULLIF\(current_setting\('meedenkers\.\w+'(?:::text)?, true\), ''(?:::text)?\))|(?:current_setting\('meedenkers\.\w+'(?:::text)?, true\) = 'ja'(?:::text)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Goed();
}
