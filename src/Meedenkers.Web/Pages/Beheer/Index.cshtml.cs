using System.Globalization;
using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Meedenkers.Web.Taken;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>What needs the regiobeheerder today.</summary>
internal sealed class IndexModel(MeedenkersDbContext db, Naslagbron naslagbron, Cijferlezer lezer, TimeProvider klok) : Beheerpagina(naslagbron)
{
    /// <summary>A job that is silent for so long has stopped: the slowest runs every hour.</summary>
    static readonly TimeSpan Stil = TimeSpan.FromHours(3);

    public Weergave Beeld { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var nu = klok.GetUtcNow();
        var route = await Routebeeld.Lees(db, Naslag, Nederland.Vandaag(nu), Stop);
        var laatst = await db.Kenmerken.Where(k => k.Naam.StartsWith(Taak.Kenmerkbegin)).ToDictionaryAsync(k => k.Naam[Taak.Kenmerkbegin.Length..], k => Moment(k.Waarde), Stop);
        var uitgaven = await lezer.Alle(Stop);
        var laatste = uitgaven is [.., var nieuwste] ? nieuwste.Kwartaal : (Kwartaal?)null;
        var volgende = Publicatie.Volgende(laatste, Nederland.Vandaag(nu));
        Beeld = new(
            await db.Berichten.CountAsync(b => b.Stand == Berichtstand.Mislukt, Stop),
            await db.Berichten.CountAsync(b => b.Stand == Berichtstand.Wacht && b.Pogingen > 0, Stop),
            [.. Naslag.Gemeenten.SelectMany(g => route.Waarschuwingen(g), (g, w) => (Zin: w, Gemeente: g)).GroupBy(p => p.Zin)
                .Select(groep => new Waarschuwing(groep.Key, [.. groep.Select(p => p.Gemeente.Naam)]))],
            [.. Achtergrond.Namen.Select(naam => new Taakbeeld(naam, laatst.TryGetValue(naam, out var moment) ? moment : null, nu))],
            Naslag.Gemeenten.Count, Naslag.Kanalen.Count(k => k.Actief),
            [.. uitgaven.Where(u => u is { Cijfers: null, IngetrokkenOm: null }).Select(u => u.Kwartaal)],
            Publicatie.WaaromNiet(volgende, laatste, Nederland.Vandaag(nu)) is null ? volgende : null);
    }

    static DateTimeOffset? Moment(string tekst) => DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, out var moment) ? moment : null;

    public sealed record Weergave(int MislukteBerichten, int BerichtenMetMoeite, IReadOnlyList<Waarschuwing> Waarschuwingen, IReadOnlyList<Taakbeeld> Taken, int Gemeenten, int Kanalen, IReadOnlyList<Kwartaal> Beschadigd, Kwartaal? TePubliceren)
    {
        public bool IsRustig => Waarschuwingen.Count == 0 && MislukteBerichten == 0 && Beschadigd.Count == 0 && TePubliceren is null;
    }

    public sealed record Waarschuwing(string Zin, IReadOnlyList<string> Gemeenten);

    public sealed record Taakbeeld(string Naam, DateTimeOffset? Laatst, DateTimeOffset Nu)
    {
        public string Woorden => Naam switch
        {
            "laat-aanbod-vervallen" => "Aanbod laten vervallen na de termijn",
            LaatOverdrachtVervallen.Taaknaam => "Overdrachten laten terugvallen na de termijn",
            "opruimen" => "Opruimen wat niet meer nodig is",
            "bewaartermijnen" => "Wissen wat lang genoeg is bewaard",
            HerinnerAanAdvies.Taaknaam => "Herinneren aan vragen om advies",
            Waakvlammen.Taaknaam => "Laten vragen hoe het gaat na afloop van de hulp",
            HerinnerAanKaart.Taaknaam => "Herinneren aan de sociale kaart",
            KijkLinksNa.Taaknaam => "Kijken of websites op de kaart het doen",
            MaakCijfers.Taaknaam => "Cijfers maken waar u om vraagt",
            Keten.Taaknaam => "Het logboek vastleggen",
            _ => Naam,
        };

        public bool IsStil => Laatst is null || Nu - Laatst > Stil;

        public string Wanneer => Laatst is { } moment ? $"{Nederland.Kort(Nederland.Vandaag(moment))}, {Nederland.KlokVan(moment):HH:mm} uur" : "nog niet";
    }
}
