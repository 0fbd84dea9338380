using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Berichten;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>Mail that could not be delivered: kind, number and cause. The database does not even let the web read to whom.</summary>
internal sealed class PostModel(MeedenkersDbContext db, Naslagbron naslagbron, ProbeerBerichtOpnieuw opnieuw) : Beheerpagina(naslagbron)
{
    const int Bladzijde = 50;

    public IReadOnlyList<Regel> Mislukt { get; private set; } = [];

    /// <summary>The id to go on after; null on the last page.</summary>
    public Guid? Verder { get; private set; }

    public async Task OnGetAsync(Guid? na)
    {
        Kruimels(new Kruimel("Post"));
        var regels = await db.Berichten.Where(b => b.Stand == Berichtstand.Mislukt && (na == null || b.Id < na)).OrderByDescending(b => b.Id).Take(Bladzijde + 1)
            .Select(b => new Regel(b.Id, b.Soort, b.Fout, b.Pogingen, b.GemaaktOp)).ToListAsync(Stop);
        Mislukt = [.. regels.Take(Bladzijde)];
        Verder = regels.Count > Bladzijde ? Mislukt[^1].Id : null;
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Meld(await opnieuw.Doe(id, Stop)
            ? "Het bericht staat weer klaar om te versturen. Lukt het weer niet, dan komt het hier terug."
            : "Dit bericht wacht al op een nieuwe poging, of het is bezorgd.");
        return Redirect("/beheer/post");
    }

    public sealed record Regel(Guid Id, Berichtsoort Soort, string? Fout, int Pogingen, DateTimeOffset Op)
    {
        /// <summary>UUIDv7: the end is random, so that is what people can compare.</summary>
        public string Kenmerk => Id.ToString("N")[^8..];

        public bool KanOpnieuw => Fout != Bezorgfout.InhoudIsWeg.Soort;

        public string Wanneer => $"{Nederland.Lang(Nederland.Vandaag(Op))}, {Nederland.KlokVan(Op):HH:mm} uur";

        public string Wat => Soort switch
        {
            Berichtsoort.VraagOntvangen => "Bevestiging aan een inwoner",
            Berichtsoort.MeedenkerGevonden => "Nieuws voor een inwoner",
            Berichtsoort.NieuwAanbod => "Nieuw aanbod voor een organisatie",
            Berichtsoort.InzagevraagGesteld => "Vraag van een inwoner over inzage",
            Berichtsoort.AdviesGevraagd => "Vraag om advies aan een organisatie",
            Berichtsoort.AdviesHerinnering => "Herinnering aan een vraag om advies",
            Berichtsoort.AdviesOntvangen => "Bevestiging van een vraag om advies",
            Berichtsoort.AdviesBeantwoord => "Antwoord op een vraag om advies",
            Berichtsoort.OnderdeelToegewezen => "Toewijzing aan een meedenker",
            Berichtsoort.VraagGestopt => "Een inwoner is gestopt",
            Berichtsoort.ConceptBewaard => "Link om later verder te gaan",
            Berichtsoort.VerwijzingOntvangen => "Bevestiging aan een verwijzer",
            Berichtsoort.Uitnodiging => "Uitnodiging voor een account",
            Berichtsoort.Bevestigingsverzoek => "Vraag om een coördinator te bevestigen",
            Berichtsoort.RolGegeven => "Melding van een nieuwe rol",
            Berichtsoort.NietBevestigd => "Een coördinator is niet bevestigd",
            Berichtsoort.ToegangHersteld => "Link om weer binnen te komen",
            _ => throw new ArgumentOutOfRangeException(nameof(Soort)),
        };

        public string Oorzaak => Fout switch
        {
            "adres-geweigerd" => "Het adres bestaat niet, of de mailbox wil deze post niet.",
            "postbus-nu-niet" => "De mailbox kon niets aannemen, bijvoorbeeld omdat zij vol was.",
            "mailserver-nu-niet" => "De mailserver had het te druk.",
            "mailserver-weigert" => "De mailserver weigert post van dit portaal. Vraag uw technisch beheerder.",
            "mailserver-onbereikbaar" => "De mailserver was niet bereikbaar.",
            "verbinding-verbroken" => "De verbinding met de mailserver viel weg.",
            "mailserver-te-traag" => "De mailserver antwoordde niet op tijd.",
            "beveiliging-mislukt" => "De verbinding met de mailserver kon niet worden beveiligd. Vraag uw technisch beheerder.",
            "inhoud-is-gewist" => "De inhoud is na de bewaartermijn gewist. Dit bericht kan niet meer worden verstuurd.",
            null => "Het bericht is niet op tijd verstuurd.",
            _ => "Er ging iets mis dat wij niet kennen. Vraag uw technisch beheerder.",
        };
    }
}
