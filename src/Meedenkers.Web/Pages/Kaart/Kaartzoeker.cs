using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Meedenkers.Data;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Kaart;

/// <summary>By what a reader narrows the kaart: codes as kaart_filters in the database has them; null is all.</summary>
sealed record Kaartfilter(string? Gemeente, string? Leefgebied, string? Doelgroep, string? Soort, bool Onafhankelijk, string? Taal)
{
    internal static readonly Kaartfilter Geen = new(null, null, null, null, false, null);
}

/// <summary>How the words were found: all of them, one of them, or only words that look like them.</summary>
enum Kaartvondst { Alles, Enkele, Lijkt, Niets }

/// <summary>A line of what was found, which also says how many there are, so that counting is no question of its own.</summary>
sealed record Kaartgevonden(string Code, string Naam, string Soort, string? Tekst, DateOnly? GeslotenTot, DateOnly? GecontroleerdOp, DateOnly ControleUiterlijk, int Aantal);

/// <summary>What was found: a page of it, how many there are (counted up to a bound), and how.</summary>
sealed record Kaartuitslag(IReadOnlyList<Kaartgevonden> Regels, int Aantal, Kaartvondst Hoe)
{
    internal bool IsMeer => Aantal > Kaartzoeker.TelTot;
}

/// <summary>
/// Looks for words on the kaart: all of them, with what editors say that they mean; else one of them; else words that look like them. In
/// the database, by its indexes; the name weighs most, then the kind, then the text.
/// </summary>
sealed class Kaartzoeker(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    internal const int Bladzijde = 20;

    /// <summary>Further than this nobody pages: who finds so many looks for something else.</summary>
    internal const int MeesteBladen = 50;

    /// <summary>Counting goes no further, so that a word that everybody has costs no more.</summary>
    internal const int TelTot = 1000;

    /// <summary>A guess is for a slip of the finger, not for a sentence.</summary>
    const int MeesteGokwoorden = 3;

    /// <summary>A guess compares no more entries than this for each word: comparing costs most, and half of a kaart looks like "stichtng".</summary>
    const int GokTot = 500;

    /// <summary>Words to remember on one day: nobody can fill the table.</summary>
    const int WoordenPerDag = 1000;

    const string Kolommen = """
        code as "Code", naam as "Naam", soort as "Soort", tekst as "Tekst", gesloten_tot as "GeslotenTot", gecontroleerd_op as "GecontroleerdOp", controle_uiterlijk as "ControleUiterlijk"
        """;

    internal async Task<Kaartuitslag> Zoek(Kaartzoekvraag vraag, Kaartfilter filter, int blad, CancellationToken stop)
    {
        await db.BetreedAls(db.Als, stop); // one connection for all rounds
        if (vraag.Woorden.Count == 0) return await Lees(new Opdracht(filter), blad, Kaartvondst.Alles, stop);
        var groepen = await MetSynoniemen(vraag, stop);
        foreach (var (hoe, voegwoord) in new[] { (Kaartvondst.Alles, " & "), (Kaartvondst.Enkele, " | ") })
        {
            if (hoe == Kaartvondst.Enkele && groepen.Count < 2) break;
            var gevonden = await Lees(new Opdracht(filter).Met(string.Join(voegwoord, groepen)), blad, hoe, stop);
            if (gevonden.Aantal > 0) return gevonden;
        }
        if (blad == 1) await Onthoud(vraag, stop);
        return await Lijkt(vraag, filter, stop);
    }

    /// <summary>Each word as the beginning of a word, or what editors say that it means; as a query of PostgreSQL.</summary>
    async Task<List<string>> MetSynoniemen(Kaartzoekvraag vraag, CancellationToken stop)
    {
        var woorden = vraag.Woorden.ToList();
        var synoniemen = (await db.Kaartsynoniemen.AsNoTracking().Where(s => woorden.Contains(s.Woord)).ToListAsync(stop)).ToLookup(s => s.Woord, s => s.Betekent);
        return woorden.ConvertAll(w => $"({string.Join(" | ", synoniemen[w].Prepend(w).Select(Begin))})");
    }

    static string Begin(string woorden) => $"({string.Join(" & ", woorden.Split(' ').Select(w => w + ":*"))})";

    async Task<Kaartuitslag> Lees(Opdracht opdracht, int blad, Kaartvondst hoe, CancellationToken stop)
    {
        var vanaf = (Math.Clamp(blad, 1, MeesteBladen) - 1) * Bladzijde;
        var regels = await opdracht.Lees(db, vanaf, stop);
        var aantal = regels is [var eerste, ..] ? eerste.Aantal : vanaf == 0 ? 0 : await opdracht.Tel(db, stop); // past the last page no line says it
        return new(regels, aantal, aantal == 0 ? Kaartvondst.Niets : hoe);
    }

    /// <summary>Only where the server has pg_trgm; elsewhere nothing looks like anything.</summary>
    async Task<Kaartuitslag> Lijkt(Kaartzoekvraag vraag, Kaartfilter filter, CancellationToken stop)
    {
        List<string> woorden = [.. vraag.Gokwoorden.OrderByDescending(w => w.Length).Take(MeesteGokwoorden)];
        if (woorden.Count == 0 || !await db.Database.SqlQuery<bool>($"select exists(select from pg_extension where extname = 'pg_trgm') as \"Value\"").SingleAsync(stop)) return new([], 0, Kaartvondst.Niets);
        var regels = await new Opdracht(filter).DieLijktOp(woorden).Lees(db, 0, stop);
        return new(regels, regels.Count, regels.Count == 0 ? Kaartvondst.Niets : Kaartvondst.Lijkt);
    }

    /// <summary>That these words gave nothing today; single words, so that editors can say what they mean.</summary>
    async Task Onthoud(Kaartzoekvraag vraag, CancellationToken stop)
    {
        var (woorden, dag) = (vraag.Onthoudbaar.ToArray(), Nederland.Vandaag(klok.GetUtcNow()));
        if (woorden.Length == 0) return;
        await db.Database.ExecuteSqlAsync($"""
            insert into kaartzoekwoord as k (woord, dag, aantal) select w, {dag}, 1 from unnest({woorden}) w
            where (select count(*) from kaartzoekwoord where dag = {dag}) < {WoordenPerDag} order by w
            on conflict (woord, dag) do update set aantal = least(k.aantal + 1, 1000000)
            """, stop);
    }

    /// <summary>A question to the database, of which every value is a parameter.</summary>
    sealed class Opdracht
    {
        const string OpNaam = "naam, code";

        readonly StringBuilder waar = new("van_kaart_op is null");
        readonly List<object> waarden = [];
        string volgorde = OpNaam;
        string? groep;
        bool telt = true;

        internal Opdracht(Kaartfilter filter)
        {
            Deel("g", filter.Gemeente);
            Deel("l", filter.Leefgebied);
            Deel("d", filter.Doelgroep);
            if (filter.Doelgroep is { } code) groep = $"filters @> {Waarde(new[] { $"d:{code}" })}";
            if (groep is not null) volgorde = $"{groep} desc, {OpNaam}"; // who names the group comes before who is there for all
            if (filter.Soort is { } soort) waar.Append(CultureInfo.InvariantCulture, $" and filters @> {Waarde(new[] { "s:" + soort })}");
            if (filter.Onafhankelijk) waar.Append(CultureInfo.InvariantCulture, $" and filters @> {Waarde(new[] { "o:ja" })}");
            if (filter.Taal is { } taal) waar.Append(CultureInfo.InvariantCulture, $" and filters @> array['t:' || kaart_kaal({Waarde(taal)})]");
        }

        /// <summary>Who names none of a kind is there for all.</summary>
        void Deel(string soort, string? code)
        {
            if (code is not null) waar.Append(CultureInfo.InvariantCulture, $" and filters && {Waarde(new[] { $"{soort}:{code}", $"{soort}:*" })}");
        }

        internal Opdracht Met(string woorden)
        {
            var vraag = $"to_tsquery('dutch', {Waarde(woorden)})";
            waar.Append(CultureInfo.InvariantCulture, $" and zoek @@ {vraag}");
            (volgorde, groep) = ($"ts_rank(array[0.05,0.2,0.5,1]::real[], zoek, {vraag}) desc, {volgorde}", null);
            return this;
        }

        /// <summary>
        /// The inner select keeps the word from the planner, which takes comparing for free and would compare each entry of the kaart instead of asking the index.
        /// </summary>
        internal Opdracht DieLijktOp(IReadOnlyList<string> woorden)
        {
            var elk = woorden.Select(w => Waarde(w)).ToList();
            var lijkt = string.Join(" union all ", elk.Select(w => $"(select code from kaartvermelding where {waar} and zoekbaar operator(zoeken.%>) (select {w}) limit {GokTot})"));
            waar.Clear().Append(CultureInfo.InvariantCulture, $"code in ({lijkt})");
            (volgorde, groep) = ($"{string.Join(" + ", elk.Select(w => $"zoeken.word_similarity({w}, zoekbaar)"))} desc, {volgorde}", null);
            telt = false;
            return this;
        }

        string Waarde(object waarde)
        {
            waarden.Add(waarde);
            return $"{{{waarden.Count - 1}}}";
        }

        internal Task<int> Tel(MeedenkersDbContext db, CancellationToken stop) => db.Database.SqlQuery<int>(Sql($"select ({Telling}) as \"Value\"")).SingleAsync(stop);

        internal Task<List<Kaartgevonden>> Lees(MeedenkersDbContext db, int vanaf, CancellationToken stop) =>
            db.Database.SqlQuery<Kaartgevonden>(Sql($"select {Kolommen}, ({(telt ? Telling : "0")}) as \"Aantal\" from {Uit(vanaf + Bladzijde)} order by {volgorde} limit {Bladzijde} offset {vanaf}")).ToListAsync(stop);

        string Telling => $"select count(*)::integer from (select from kaartvermelding where {waar} limit {TelTot + 1}) k";

        /// <summary>For a group alone: who names it, and of who does not (nearly all, who are there for all) no more than can be shown.</summary>
        string Uit(int tot) => groep is null ? $"kaartvermelding where {waar}"
            : $"(select * from kaartvermelding where {waar} and {groep} union all (select * from kaartvermelding where {waar} and not {groep} order by {OpNaam} limit {tot})) k";

        FormattableString Sql(string tekst) => FormattableStringFactory.Create(tekst, [.. waarden]);
    }
}
