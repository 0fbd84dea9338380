using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Opstarten;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>Reads a casus into what its page shows, with a fixed number of queries however much there is.</summary>
sealed class Casuslezer(MeedenkersDbContext db, Naslagwerk naslag, Gebruiker ik, DateTimeOffset nu)
{
    readonly DateOnly vandaag = Nederland.Vandaag(nu);

    internal async Task<Casusbeeld> Lees(Casus casus, Tijdsleutel? voor, CancellationToken stop)
    {
        var gegevens = await db.Inwoners.AsNoTracking().Where(i => i.CasusId == casus.Id).Select(i => i.Gegevens).SingleAsync(stop);
        var aanmelding = await db.Aanmeldingen.AsNoTracking().SingleOrDefaultAsync(a => a.CasusId == casus.Id, stop);
        var feiten = await Casusfeiten.Lees(db, casus.Id, stop);
        var contacten = feiten.Contacten.ToDictionary(g => g.Key, g => new Contactstand(g.Key, g.Count(), g.Max(c => c.Op), g.Count(c => c.VastgelegdOp > (casus.Onderdeel(c.Onderdeel).AfgebakendOp ?? DateTimeOffset.MinValue))));
        var voorgesteld = feiten.Signalen(casus, naslag, ik.Handelende, vandaag);
        var tijdlijn = new Tijdlijn(db, naslag, casus);
        await tijdlijn.Laad(voor, stop);
        var namen = await Namen([.. tijdlijn.Mensen, .. casus.Onderdelen.Select(o => o.Toewijzing?.Medewerker).OfType<MedewerkerId>(),
            .. casus.Overdrachten.Where(o => o.Loopt).Select(o => o.Ontvanger).OfType<MedewerkerId>(), .. casus.Schaalverzoeken.Select(v => v.Door)], stop);
        var delen = new Onderdeelbeelden(naslag, ik, nu, casus, namen, contacten, await db.AanwezigOp(vandaag, stop));
        var gesprekken = (await db.Keukengesprekken.Where(g => g.CasusId == casus.Id && g.VervallenOp == null).OrderByDescending(g => g.Id)
            .Select(g => new { g.Id, g.OnderdeelId, g.Blad.Met, g.Blad.Op, IsGeweest = g.Blad.Afgesproken != null }).ToListAsync(stop))
            .ToLookup(g => g.OnderdeelId.Waarde, g => new Casusbeeld.Gespreksregel(g.Id, g.Met!, g.Op is { } dag ? Nederland.Kort(dag, vandaag) : null, g.IsGeweest));
        var bezwaren = await db.Bezwaartermijnen.AsNoTracking().Where(b => b.CasusId == casus.Id && b.Stand != Bezwaarstand.NietNodig).OrderBy(b => b.Besluit.Uiterlijk).ToListAsync(stop);
        var wachtplekken = await db.Wachtplekken.AsNoTracking().Where(w => w.CasusId == casus.Id && w.AfgelopenOp == null).OrderBy(w => w.Id).ToListAsync(stop);
        var termijnen = bezwaren.Select(b => (Deel: b.OnderdeelId.Waarde, Regel: Termijnregel.Van(b, vandaag))).Concat(wachtplekken.Select(w => (Deel: w.OnderdeelId.Waarde, Regel: Termijnregel.Van(w, vandaag)))).ToLookup(t => t.Deel, t => t.Regel);
        var plannen = await Planbeeld.Lees(db, naslag, casus.Id, vandaag, stop);
        return new(
            casus.Woonplaats == naslag.Gemeente(casus.Gemeente)!.Naam ? casus.Woonplaats : $"{casus.Woonplaats}, gemeente {naslag.Gemeente(casus.Gemeente)!.Naam}",
            Bereiken(gegevens), [.. Wensen(casus.Wens)], casus.IsOpen, casus.WaaromNietVoorInwoner(ik.Handelende)?.Zin, aanmelding is null ? null : Gevraagd(aanmelding, casus),
            [.. delen.Open().Select(d => d with { Plan = plannen.GetValueOrDefault(new(d.Id)), Gesprekken = [.. gesprekken[d.Id]], Termijnen = [.. termijnen[d.Id]] })], delen.Afgesloten(), tijdlijn.Regels(namen, ik.Id, nu),
            tijdlijn.Ouder is { } ouder ? $"/team/casussen/{casus.Id.Waarde}?voor={ouder}#tijdlijn" : null, voor is null,
            [.. Verzoeken(casus, namen)], [.. Scopevragen(casus, contacten)], [.. Signalen(casus), .. bezwaren.Where(b => b.Stand == Bezwaarstand.Loopt).Select(b => Bezwaarsignaal(b.Besluit.Uiterlijk)), .. Plansignalen(casus, plannen)],
            [.. new Signaalbeelden(naslag, ik, nu, casus).Van(voorgesteld)], [.. Deelnemers(casus, aanmelding)]);
    }

    async Task<Dictionary<MedewerkerId, string>> Namen(MedewerkerId[] wie, CancellationToken stop) =>
        await db.Medewerkers.Where(m => wie.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);

    static IReadOnlyList<Casusbeeld.Bereik> Bereiken(Contactgegevens gegevens)
    {
        List<Casusbeeld.Bereik> bereiken = [];
        if (gegevens.Telefoon is { } telefoon) bereiken.Add(new("bel", telefoon.Leesbaar, $"tel:{telefoon.Waarde}", gegevens.BerichtAchterlaten ? "bericht achterlaten mag" : "laat geen bericht achter"));
        if (gegevens.Email is { } email) bereiken.Add(new("post", email.Waarde, $"mailto:{email.Waarde}", null));
        if (gegevens.Adres is { } adres) bereiken.Add(new("pin", adres, null, null));
        return bereiken;
    }

    static IEnumerable<string> Wensen(Wens wens)
    {
        if (wens.Hulp != WensHulp.KiesVoorMij) yield return $"Liefst: {Woorden.Van(wens.Hulp).ToLowerInvariant()}";
        if (wens.Momenten.Count > 0) yield return $"Kan: {Woorden.Van(wens.Momenten)}";
        if (wens.Vormen.Count > 0) yield return $"Afspreken: {string.Join(", ", wens.Vormen.Select(Woorden.Van))}";
        if (wens.Taal != Woorden.Nederlands) yield return $"Taal: {wens.Taal}";
        if (wens.NietUitMijnDorp) yield return "Liever niet iemand uit het dorp";
        if (wens.ZoekVerder) yield return "Zoek verder als het niet lukt";
    }

    Casusbeeld.Gevraagd Gevraagd(Aanmelding aanmelding, Casus casus) => new(
        Nederland.Lang(Nederland.Vandaag(aanmelding.Op), vandaag),
        aanmelding.Indiener is { } indiener ? $"{Woorden.Van(aanmelding.IngediendDoor)}: {indiener.Naam}, {indiener.Relatie}" : Woorden.Van(aanmelding.IngediendDoor),
        aanmelding.EigenWoorden, aanmelding.BelMijMaar,
        [.. aanmelding.Situaties.Select(code => naslag.Situaties.FirstOrDefault(s => s.Code == code)?.Titel ?? code)],
        Woorden.Van(aanmelding.Leefgebieden, naslag),
        [.. aanmelding.Criteria.Select(c => naslag.Criterium(c.Code) is { } criterium ? $"{c.Code} {criterium.Tekst}" : c.Code)],
        [.. aanmelding.Doelgroepen.Select(d => naslag.Van(d).Naam)],
        [.. aanmelding.Toestemmingen.Select(Toestemming)],
        [.. (casus.Verwijzing?.RodeVlaggen ?? []).Select(code => naslag.RodeVlaggen.FirstOrDefault(v => v.Code == code)?.Tekst ?? code)]);

    string Toestemming(Toestemming toestemming) => $"{toestemming.Soort switch
    {
        Toestemmingsoort.Delen => "Vraag delen",
        Toestemmingsoort.Doelgroepen => "Doelgroep delen",
        _ => "Een ander helpt",
    }}: {Nederland.Kort(Nederland.Vandaag(toestemming.Op), vandaag)}{(toestemming.Wijze is { } wijze ? $", {Woorden.Van(wijze)} gevraagd" : "")}";

    IEnumerable<Casusbeeld.Verzoek> Verzoeken(Casus casus, Dictionary<MedewerkerId, string> namen) =>
        from verzoek in casus.Schaalverzoeken
        where verzoek.AfgehandeldOp is null
        select new Casusbeeld.Verzoek(verzoek.OnderdeelId.Waarde, Woorden.Van(casus.Onderdeel(verzoek.OnderdeelId).Leefgebieden, naslag), namen.GetValueOrDefault(verzoek.Door, "Een meedenker"),
            Nederland.Kort(Nederland.Vandaag(verzoek.Op), vandaag), verzoek.Zin, casus.WaaromNietHandelVerzoekAf(verzoek.OnderdeelId, ik.Handelende) is null);

    /// <summary>Only for who may say "ja, gaat door".</summary>
    IEnumerable<Casusbeeld.Scopevraag> Scopevragen(Casus casus, Dictionary<OnderdeelId, Contactstand> contacten)
    {
        var termijnen = naslag.RegioVan(casus.Gemeente).Termijnen;
        foreach (var deel in casus.Onderdelen.Where(o => o.IsOpen && casus.WaaromNietGaatDoor(o.Id, ik.Handelende) is null))
        {
            var aantal = contacten.GetValueOrDefault(deel.Id)?.SindsAfbakening ?? 0;
            if (!casus.VraagtAfbakening(deel.Id, aantal, termijnen, vandaag)) continue;
            var sinds = Nederland.Lang(Nederland.Vandaag(casus.AfgebakendSinds(deel.Id)!.Value), vandaag);
            yield return new(deel.Id.Waarde, Woorden.Van(deel.Leefgebieden, naslag), $"sinds {sinds}, met {(aantal == 1 ? "1 contact" : $"{aantal} contacten")}", casus.WaaromNietSchaal(deel.Id, ik.Handelende) is null);
        }
    }

    IEnumerable<Casusbeeld.Signaal> Signalen(Casus casus)
    {
        if (casus.Spoed || casus.Overdrachten.Any(o => o is { Loopt: true, IsSpoed: true })) yield return new("spoed", null, "Niet veilig", "Neem dezelfde werkdag contact op. Gevaar nu? Bel 112. Overleg met Veilig Thuis: 0800 2000.");
        foreach (var deel in casus.Onderdelen.Where(o => o.IsOpen && o.Organisatie == ik.Organisatie && o.Uiterlijk is not null))
            if (Termijnsignaal(casus, deel) is { } signaal) yield return signaal;
        if (casus.UiterlijkeDatum is { } dag) yield return Bezwaarsignaal(dag);
    }

    Casusbeeld.Signaal Bezwaarsignaal(DateOnly dag)
    {
        var over = Werkdagen.Tussen(vandaag, dag);
        return new(over <= 5 ? "spoed" : "let", "kalender", $"Bezwaar vóór {Nederland.Kort(dag, vandaag)}", dag < vandaag ? "Deze dag is voorbij." : over == 1 ? "Nog 1 werkdag." : $"Nog {over} werkdagen.");
    }

    IEnumerable<Casusbeeld.Signaal> Plansignalen(Casus casus, IReadOnlyDictionary<OnderdeelId, Planbeeld> plannen)
    {
        foreach (var deel in casus.Onderdelen.Where(o => o.IsOpen))
            if (plannen.GetValueOrDefault(deel.Id) is { EersteTeLaat: { } dag } plan)
                yield return new("let", "kalender", plan.Stappen.Count(s => s.TeLaat) is var aantal && aantal == 1 ? "Een stap is nog niet gedaan" : $"{aantal} stappen zijn nog niet gedaan",
                    $"{Woorden.Van(deel.Leefgebieden, naslag)}: {(aantal == 1 ? "" : "de eerste ")}uiterlijk op {Nederland.Lang(dag, vandaag)}.");
    }

    Casusbeeld.Signaal? Termijnsignaal(Casus casus, Onderdeel deel)
    {
        var stand = new TermijnStand(vandaag, deel.Uiterlijk!.Value, vandaag);
        var wat = deel.Stand switch
        {
            Onderdeelstand.Aangeboden => "Aanbod beantwoorden",
            Onderdeelstand.TeVerdelen => "Toewijzen",
            Onderdeelstand.Kennismaken => "Eerste contact",
            _ when deel.VraagtWeerSinds is not null => "Vraagt weer hulp: neem contact op",
            _ when casus.Schaalverzoeken.Any(v => v.OnderdeelId == deel.Id && v.AfgehandeldOp is null) => "Verzoek om op te schalen",
            _ when casus.LoopendeOverdracht(deel.Id) is not null => "Gesprek van de overdracht",
            _ => "Overdracht ging niet door: kies opnieuw of maak contact",
        };
        var uitleg = $"{Woorden.Van(deel.Leefgebieden, naslag)}: uiterlijk {Nederland.Lang(deel.Uiterlijk.Value, vandaag)}.";
        return stand.IsTeLaat ? new("spoed", "klok", $"{wat}: {stand.Woorden}", uitleg)
            : Werkdagen.Tussen(vandaag, deel.Uiterlijk.Value) <= 1 ? new("let", null, $"{wat}: {stand.Woorden}", uitleg)
            : deel.Stand == Onderdeelstand.Kennismaken ? new("info", "klok", "Nog geen contact", uitleg)
            : deel.Stand == Onderdeelstand.Lopend ? new("let", "klok", wat, uitleg) : null;
    }

    IEnumerable<Casusbeeld.Deelnemer> Deelnemers(Casus casus, Aanmelding? aanmelding)
    {
        if (aanmelding is { IngediendDoor: IngediendDoor.Vertegenwoordiger, Indiener: { } vertegenwoordiger })
            yield return new(vertegenwoordiger.Naam, vertegenwoordiger.Relatie, "vertegenwoordiger");
        foreach (var deur in casus.Deuren.Where(d => d.IsOpen && d.Voor == Deurhouder.Naaste))
            yield return new(deur.Naam ?? "Een naaste", "mag meekijken, eigen code", null);
        if (casus.Verwijzing is { } verwijzing)
            yield return new(verwijzing.Naam, verwijzing.Vak, verwijzing.IsZichtbaar(nu) ? $"verwijzer, ziet alleen de stand{(verwijzing.Bereikbaar is { } bel ? $"; {bel}" : "")}" : "verwijzer, ziet niets meer");
        foreach (var ander in casus.Onderdelen.Where(o => o.IsOpen && o.Organisatie != ik.Organisatie).Select(o => o.Organisatie).Distinct())
            yield return new(naslag.Organisatie(ander).Naam, "heeft een ander onderdeel", naslag.Telefoon(ander));
    }
}

/// <summary>How many contacts an onderdeel has had, the day of the last, and how many since it was last said that it is still afgebakend.</summary>
internal sealed record Contactstand(OnderdeelId Onderdeel, int Aantal, DateOnly Laatst, int SindsAfbakening);
