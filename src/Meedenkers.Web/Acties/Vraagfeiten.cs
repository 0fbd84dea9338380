using System.Text.Json;
using Meedenkers.Data;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>What the database knows of an organisation for one question: whether somebody answers there, and its people added up.</summary>
sealed record Bezettingstand(bool Actief, Bezetting Bezetting);

/// <summary>How the database is asked who fits a question (Matching.sql): codes and wishes only, nothing that tells who asks.</summary>
static class Vraagfeiten
{
    /// <summary>The people of these organisations, added up for this question. One query; no profile is read here.</summary>
    internal static async Task<IReadOnlyDictionary<OrganisatieCode, Bezettingstand>> Bezettingen(
        this MeedenkersDbContext db, Matchvraag vraag, IEnumerable<OrganisatieCode> organisaties, DateOnly vandaag, CancellationToken stop)
    {
        var (feiten, codes) = (Schrijf(vraag), organisaties.Select(o => o.Waarde).ToArray());
        var rijen = await db.Database.SqlQuery<Opgeteld>(
            $"select organisatie as \"Organisatie\", actief as \"Actief\", vrij as \"Vrij\", plaatsen as \"Plaatsen\", rang as \"Rang\" from bezetting({feiten}::jsonb, {codes}, {vandaag})").ToListAsync(stop);
        return rijen.ToDictionary(r => new OrganisatieCode(r.Organisatie), r => new Bezettingstand(r.Actief, new(r.Vrij, r.Plaatsen, Aansluiting.VanRang(r.Rang))));
    }

    /// <summary>The best of the people of one organisation for this question, for its coördinator; nobody for anybody else.</summary>
    internal static async Task<IReadOnlyList<Profielstand>> Meedenkers(
        this MeedenkersDbContext db, Matchvraag vraag, OrganisatieCode organisatie, int hoogstens, DateOnly vandaag, CancellationToken stop)
    {
        var (feiten, code) = (Schrijf(vraag), organisatie.Waarde);
        var rijen = await db.Database.SqlQuery<Mens>(
            $"""
            select medewerker as "Medewerker", soort as "Soort", doelgroepen as "Doelgroepen", leefgebieden as "Leefgebieden", talen as "Talen", momenten as "Momenten", vormen as "Vormen",
              woonplaats as "Woonplaats", getraind as "Getraind", minder as "Minder", afwezig as "Afwezig", contact as "Contact", capaciteit as "Capaciteit", bezet as "Bezet"
            from meedenkers_voor({feiten}::jsonb, {code}, {vandaag}, {hoogstens})
            """).ToListAsync(stop);
        return [.. rijen.Select(r => r.Stand(organisatie))];
    }

    static string Schrijf(Matchvraag vraag) => JsonSerializer.Serialize(new
    {
        sleutel = vraag.Sleutel,
        leefgebieden = vraag.Leefgebieden.Select(l => Code.Van(l)),
        doelgroepen = vraag.Doelgroepen.Select(d => Code.Van(d)),
        momenten = vraag.Wens.Momenten.Select(m => Code.Van(m)),
        vormen = vraag.Wens.Vormen.Select(v => Code.Van(v)),
        hulp = Code.Van(vraag.Wens.Hulp),
        taal = vraag.Wens.Taal,
        dorp = vraag.Wens.NietUitMijnDorp ? vraag.Woonplaats : null,
        vraagtFormeel = vraag.VraagtFormeel,
        organisatie = vraag.Voorkeur.Organisatie?.Waarde,
        meedenker = vraag.Voorkeur.Meedenker?.Waarde,
        nietMeedenkers = vraag.Voorkeur.NietMeedenkers.Select(m => m.Waarde),
    });

    sealed record Opgeteld(string Organisatie, bool Actief, int Vrij, int Plaatsen, int Rang);

    sealed record Mens(Guid Medewerker, string Soort, string[] Doelgroepen, string[] Leefgebieden, string[] Talen, string[] Momenten, string[] Vormen,
        string? Woonplaats, bool Getraind, bool Minder, bool Afwezig, bool Contact, int Capaciteit, int Bezet)
    {
        internal Profielstand Stand(OrganisatieCode organisatie) => new()
        {
            Meedenker = new(Medewerker),
            Organisatie = organisatie,
            Soort = Code.Lees<Profielsoort>(Soort),
            Capaciteit = Capaciteit,
            Bezet = Bezet,
            Doelgroepen = [.. Doelgroepen.Select(Code.Lees<Doelgroep>)],
            Leefgebieden = [.. Leefgebieden.Select(Code.Lees<Leefgebied>)],
            Talen = Talen,
            Momenten = [.. Momenten.Select(Code.Lees<Moment>)],
            Vormen = [.. Vormen.Select(Code.Lees<Vorm>)],
            Woonplaats = Woonplaats,
            Getraind = Getraind,
            TijdelijkMinder = Minder,
            Afwezig = Afwezig,
            HeeftContactpersoon = Contact,
        };
    }
}
