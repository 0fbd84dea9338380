using System.Globalization;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Cijfers;
using Npgsql;

namespace Meedenkers.Benchmarks;

/// <summary>
/// Feiten of so many casussen over thirteen quarters, by the plan of the region, as unequal as in life. One in five was erased: its feiten name who knew it.
/// Of the others that is in the doors (toegang), which count in the same way.
/// </summary>
/// <param name="naslag">The reference data of the region.</param>
/// <param name="breed">The aanmeldpunt knows nearly everybody; else each organisation knows its own.</param>
sealed class Uitgavevulling(Naslagwerk naslag, bool breed)
{
    const int Kwartalen = 13;

    /// <summary>The thirteenth is a fourth quarter: the year comes along, and that is the largest release there is.</summary>
    public static readonly Kwartaal Laatste = new(2025, 4);

    public static readonly Kwartaal Eerste = new(2022, 4);

    /// <summary>To whom a soort happens, how many quarters later at most, and whether it is the second time: that counts nothing.</summary>
    static readonly (string Soort, double Kans, int Later, bool Nogmaals)[] Voorvallen =
    [
        (Cijferplan.Aangemeld, 1, 0, false), (Cijferplan.Kennismaking, 0.85, 1, false), (Cijferplan.Anders, 0.05, 1, false), (Cijferplan.Hulp, 0.8, 1, false), (Cijferplan.Hulp, 0.2, 2, true),
        (Cijferplan.Opgeschaald, 0.15, 2, false), (Cijferplan.Opgeschaald, 0.03, 3, true), (Cijferplan.Afgeschaald, 0.06, 3, false), (Cijferplan.Verplaatst, 0.05, 2, false), (Cijferplan.Warm, 0.2, 2, false),
        (Cijferplan.Koud, 0.05, 2, false), (Cijferplan.Teruggevallen, 0.04, 2, false), (Cijferplan.Afgerond, 0.7, 3, false), (Cijferplan.Ingetrokken, 0.06, 1, false), (Cijferplan.Weer, 0.04, 4, false), (Cijferplan.Ervaren, 0.3, 3, false),
    ];

    /// <summary>Thousands of inwoners, for gemeenten in the order of their codes.</summary>
    static readonly int[] Gewichten = [23, 39, 13, 22, 27, 34, 7];

    readonly Telplan plan = Cijferplan.Voor(naslag.Kanalen.Select(k => k.Code), naslag.Criteria.Select(c => c.Code));
    readonly string aanmeldpunt = naslag.Gemeenten[0].Aanmeldpunt.Waarde;

    /// <summary>As superuser, who may leave out what a casus is otherwise made of.</summary>
    public async Task Vul(NpgsqlConnection superuser, int aantal)
    {
        await Voer(superuser, "set session_replication_role = replica; set max_parallel_workers_per_gather = 0; set synchronous_commit = off");
        await Voer(superuser, $"""
            create temp table mens as
            select n, gen_random_uuid() as sleutel, gen_random_uuid() as casus, (n * {Kwartalen} / {aantal})::integer as kwartaal, {Een(Gemeenten(), 1, 1)} as gemeente, {Kent()} as kent, {Kans(2)} < 0.2 as gewist
            from generate_series(0::bigint, {aantal - 1}) n;
            analyze mens;
            insert into casus (id, nummer, figuursleutel, gemeente, woonplaats, aangemeld_op, gewijzigd_op, spoed, stand, wens_hulp, wens_momenten, wens_vormen, wens_taal, wens_niet_uit_mijn_dorp, wens_zoek_verder)
            select casus, upper(lpad(to_hex(n), 6, '0')), sleutel, gemeente, 'Goes', now(), now(), false, 'afgerond', 'kies-voor-mij', array[]::text[], array[]::text[], 'Nederlands', false, false from mens where not gewist;
            insert into toegang (id, casus_id, onderdeel_id, organisatie, reden, van, tot, stand, spoed, uiterlijk)
            select gen_random_uuid(), casus, gen_random_uuid(), o, 'verantwoordelijk', now(), now(), 'lopend', false, 'infinity' from mens, unnest(kent) o where not gewist;
            """);
        foreach (var (nummer, (soort, kans, later, nogmaals)) in Voorvallen.Index())
            await Voer(superuser, $"""
                insert into feit (id, sleutel, soort, kwartaal, gemeente, kenmerken, bekend)
                select gen_random_uuid(), case when not gewist then sleutel end, '{soort}', {Begin($"kwartaal + floor({Kans(100 * nummer + 11)} * {later + 1})::integer")}, gemeente, {Kenmerken(soort, 100 * nummer + 20)}, case when gewist then kent end
                from mens where {Kans(100 * nummer + 10)} < {Getal(kans)} {(nogmaals ? "and not gewist" : "")}
                """);
        await Voer(superuser, $"""
            insert into feit (id, soort, kwartaal, gemeente, kenmerken, bekend)
            select gen_random_uuid(), '{Cijferplan.Advies}', {Begin("kwartaal")}, gemeente, {Kenmerken(Cijferplan.Advies, 9020)}, kent[1:1] from mens where {Kans(9010)} < 0.1;
            drop table mens;
            """);
    }

    static async Task Voer(NpgsqlConnection superuser, string sql)
    {
#pragma warning disable CA2100 // Codes of the plan and numbers only.
        await using var opdracht = new NpgsqlCommand(sql, superuser) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>The first day of a quarter after the first one.</summary>
    static string Begin(string kwartaal) => $"(date '{Eerste.EersteDag:yyyy-MM-dd}' + make_interval(months => 3 * ({kwartaal})))::date";

    /// <summary>Values of all dimensies of the soort; never the same one twice.</summary>
    string Kenmerken(string soort, int zout) =>
        $"array[]::text[]{string.Concat(plan.DimensiesVan(soort).Select((dimensie, nummer) => $" || {Waarden(dimensie, zout + 4 * nummer)}"))}";

    static string Waarden(Dimensie dimensie, int zout)
    {
        List<string> waarden = [.. dimensie.Waarden.Select(waarde => $"{dimensie.Code}/{waarde}")];
        return dimensie.Veelvoud switch
        {
            Veelvoud.PreciesEen => Een(waarden, zout),
            Veelvoud.HoogstensEen => $"case when {Kans(zout + 1)} < 0.85 then array[{Een(waarden, zout)}] else array[]::text[] end",
            _ => $"array(select distinct w from unnest(array[case when {Kans(zout + 1)} < 0.7 then {Een(waarden, zout)} end, case when {Kans(zout + 3)} < 0.3 then {Een(waarden, zout + 2)} end]) w where w is not null)",
        };
    }

    string Kent()
    {
        List<string> anderen = [.. naslag.Organisaties.Where(o => o.KanMeedenken).Select(o => o.Code.Waarde).Where(code => code != aanmeldpunt)];
        var ieder = breed ? $"case when {Kans(3)} < 0.95 then '{aanmeldpunt}' end, case when {Kans(4)} < 0.8 then {Een(anderen, 5)} end" : Een([.. anderen.Prepend(aanmeldpunt)], 5);
        return $"array(select distinct o from unnest(array[{ieder}, case when {Kans(6)} < 0.15 then {Een(anderen, 7)} end]) o where o is not null)";
    }

    List<string> Gemeenten() => [.. naslag.Gemeenten.Select(g => g.Code).Order(StringComparer.Ordinal).SelectMany((code, nummer) => Enumerable.Repeat(code, Gewichten[nummer % Gewichten.Length]))];

    /// <summary>One of a list: of ten, the first has four in ten and the last one in twenty-five.</summary>
    static string Een(IReadOnlyList<string> waarden, int zout, double scheef = 2.5) =>
        $"(array[{string.Join(", ", waarden.Select(waarde => $"'{waarde}'"))}])[1 + floor(power({Kans(zout)}, {Getal(scheef)}) * {waarden.Count})::integer]";

    /// <summary>From 0 to 1, for this person and this question always the same.</summary>
    static string Kans(int zout) => string.Create(CultureInfo.InvariantCulture, $"((hashint8extended(n, {zout}) & 2147483647)::float8 / 2147483648)");

    static string Getal(double getal) => getal.ToString(CultureInfo.InvariantCulture);
}
