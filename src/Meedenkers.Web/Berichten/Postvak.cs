using Meedenkers.Data;
using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Opstarten;
using Microsoft.Extensions.Options;

namespace Meedenkers.Web.Berichten;

/// <summary>
/// Writes mail into the outbox, in the transaction of what it tells of. A mail says that something is ready and where; never a
/// name, a question or a code (ontwerp §7).
/// </summary>
sealed class Postvak(MeedenkersDbContext db, IOptions<PortaalInstellingen> instellingen, IConfiguration configuratie)
{
    /// <summary>To a resident: the link that says which question; the code is with the resident.</summary>
    public void VraagOntvangen(Emailadres? aan, Linksleutel link, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.VraagOntvangen, aan, casus, nu, "Wij hebben uw bericht ontvangen",
            $"Wij hebben uw bericht ontvangen. Wij bellen of mailen u op een werkdag.\n\nHoe het ervoor staat, ziet u hier:\n{Adres($"/mijn-vraag/{link.Waarde}")}\n\nU hebt daar uw code bij nodig. Die hebt u opgeschreven of geprint.");

    /// <summary>To a resident for whom a professional asked: the link; the code follows in person.</summary>
    public void VoorUGevraagd(Emailadres? aan, Linksleutel link, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.VraagOntvangen, aan, casus, nu, "Wij hebben een bericht voor u ontvangen",
            $"Iemand heeft ons namens u een bericht gestuurd. U vond dat goed. Wij bellen of mailen u op een werkdag.\n\nHoe het ervoor staat, ziet u hier:\n{Adres($"/mijn-vraag/{link.Waarde}")}\n\nU hebt daar een code bij nodig. Die krijgt u van ons bij het eerste gesprek. Weet u hier niets van? Bel ons dan.");

    /// <summary>To a resident: there is news.</summary>
    public void ErIsNieuws(Emailadres? aan, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.MeedenkerGevonden, aan, casus, nu, "Er staat nieuws voor u klaar",
            $"Er staat nieuws voor u klaar. U leest het hier, met uw nummer en uw code:\n{Adres("/mijn-vraag")}");

    /// <summary>To staff of an organisation: an offer waits.</summary>
    public void NieuwAanbod(Emailadres? aan, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.NieuwAanbod, aan, casus, nu, "Er staat iets nieuws in uw werklijst", $"Er staat iets nieuws in uw werklijst:\n{Adres("/team")}");

    /// <summary>To a meedenker: something was assigned, or is to be looked after.</summary>
    public void Toegewezen(Emailadres? aan, CasusId? casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.OnderdeelToegewezen, aan, casus, nu, "Er staat iets voor u klaar", $"Er staat iets voor u klaar in uw werklijst:\n{Adres("/team")}");

    /// <summary>To staff: a resident stopped.</summary>
    public void Gestopt(Emailadres? aan, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.VraagGestopt, aan, casus, nu, "Een inwoner is gestopt", $"Een inwoner is gestopt. In uw werklijst ziet u wat er verandert:\n{Adres("/team")}");

    /// <summary>To a coördinator: a resident asks who looked and why.</summary>
    public void InzagevraagGesteld(Emailadres? aan, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.InzagevraagGesteld, aan, casus, nu, "Een inwoner heeft een vraag", $"Een inwoner heeft een vraag aan uw organisatie. U leest en beantwoordt haar hier:\n{Adres("/team/vragen")}");

    /// <summary>To a coördinator: a colleague asks for advice.</summary>
    public void AdviesGevraagd(Emailadres? aan, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.AdviesGevraagd, aan, null, nu, "Iemand vraagt uw organisatie om advies", $"Iemand vraagt uw organisatie om advies. U leest en beantwoordt het hier:\n{Adres("/team/advies")}");

    /// <summary>To a coördinator: the day on which an answer was promised has passed.</summary>
    public void AdviesHerinnering(Emailadres? aan, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.AdviesHerinnering, aan, null, nu, "Een vraag om advies wacht nog", $"Een vraag om advies wacht nog op antwoord van uw organisatie. De beloofde dag is voorbij:\n{Adres("/team/advies")}");

    /// <summary>To who keeps entries of the sociale kaart: some wait for a check.</summary>
    public void KaartWacht(Emailadres? aan, string pad, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.KaartWacht, aan, null, nu, "Er staat iets voor u klaar op de sociale kaart", $"Er staat iets voor u klaar op de sociale kaart. Kijkt u of alles nog klopt?\n{Adres(pad)}");

    /// <summary>To a verwijzer who asked for advice: the link to follow it.</summary>
    public void AdviesOntvangen(Emailadres? aan, Linksleutel link, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.AdviesOntvangen, aan, null, nu, "Uw vraag is ontvangen", $"Uw vraag om advies is ontvangen. Het antwoord komt hier te staan:\n{Adres($"/verwijzen/advies/{link.Waarde}")}\n\nAlleen met deze link leest u het. Geef hem aan niemand anders.");

    /// <summary>To whoever asked for advice: there is an answer, and where.</summary>
    public void AdviesBeantwoord(Emailadres? aan, string pad, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.AdviesBeantwoord, aan, null, nu, "Er is antwoord op uw vraag", $"Er is antwoord op uw vraag om advies. U leest het hier:\n{Adres(pad)}");

    /// <summary>To whoever saved a draft: the link; the code is with them.</summary>
    public void ConceptBewaard(Emailadres? aan, Linksleutel link, DateOnly totEnMet, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.ConceptBewaard, aan, null, nu, "Zo gaat u later verder",
            $"U kunt later verder op deze plek:\n{Adres($"/vraag/verder/{link.Waarde}")}\n\nU hebt daar uw code bij nodig. Die hebt u opgeschreven of geprint.\nWij bewaren uw antwoorden tot en met {Nederland.Lang(totEnMet)}.");

    /// <summary>To a verwijzer: the link to the status.</summary>
    public void VerwijzingOntvangen(Emailadres? aan, Linksleutel link, CasusId casus, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.VerwijzingOntvangen, aan, casus, nu, "Uw verwijzing is ontvangen", $"Uw verwijzing is ontvangen. Hoe het ervoor staat, ziet u hier:\n{Adres($"/verwijzen/{link.Waarde}")}");

    /// <summary>To whoever is invited: the link to an account.</summary>
    public void Uitgenodigd(Emailadres? aan, Linksleutel link, int uren, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.Uitnodiging, aan, null, nu, "U bent uitgenodigd",
            $"U bent uitgenodigd voor het portaal van {instellingen.Value.Naam}. Hier maakt u uw account:\n{Adres($"/account/uitnodiging/{link.Waarde}")}\n\nDe link werkt {uren} uur, en maar één keer. Verwacht u deze mail niet? Dan hoeft u niets te doen.");

    /// <summary>To the person of an organisation who is asked whether the first coördinator is right.</summary>
    public void BevestigCoordinator(Emailadres? aan, Linksleutel link, int uren, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.Bevestigingsverzoek, aan, null, nu, "Wilt u iets voor uw organisatie bevestigen?",
            $"Iemand wordt coördinator van uw organisatie in het portaal van {instellingen.Value.Naam}. Klopt dat? Kijk hier wie het is, en zeg ja of nee:\n{Adres($"/uitnodiging/bevestigen/{link.Waarde}")}\n\nDe link werkt {uren} uur. Zolang u geen ja zegt, gebeurt er niets.");

    /// <summary>To who keeps the accounts: somebody got a role; who, is behind sign-in.</summary>
    public void RolGegeven(Emailadres? aan, string pad, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.RolGegeven, aan, null, nu, "Er is een rol gegeven",
            $"Er is een rol gegeven of veranderd. Kijk wie het is:\n{Adres(pad)}\n\nKlopt het niet? Trek de uitnodiging in, of zet het account op pauze.");

    /// <summary>To a regiobeheerder: the named person said no.</summary>
    public void NietBevestigd(Emailadres? aan, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.NietBevestigd, aan, null, nu, "Een uitnodiging is niet bevestigd",
            $"Een organisatie zegt dat een uitnodiging niet klopt. De uitnodiging is ingetrokken. Kijk hier welke organisatie nog een coördinator nodig heeft, en bel die:\n{Adres("/beheer/accounts")}");

    /// <summary>To somebody who lost every key, after two colleagues agreed: the link that opens the account again.</summary>
    public void ToegangHersteld(Emailadres? aan, Linksleutel link, int uren, DateTimeOffset nu) =>
        Schrijf(Berichtsoort.ToegangHersteld, aan, null, nu, "Zo komt u weer binnen",
            $"Twee collega’s hebben gezegd dat u weer naar binnen mag. Hier kiest u een nieuwe manier om in te loggen:\n{Adres($"/account/uitnodiging/{link.Waarde}")}\n\nDe link werkt {uren} uur, en maar één keer. Hebt u dit niet gevraagd? Bel dan meteen uw coördinator.");

    void Schrijf(Berichtsoort soort, Emailadres? aan, CasusId? casus, DateTimeOffset nu, string onderwerp, string tekst)
    {
        if (aan is not { } adres) return;
        db.Berichten.Add(new(soort, adres, onderwerp, $"{tekst}\n\nMet vriendelijke groet,\n{instellingen.Value.Naam}\n{instellingen.Value.Telefoon}", casus, nu));
    }

    string Adres(string pad) => $"{configuratie["Meedenkers:Adres"]?.TrimEnd('/') ?? "http://localhost:5080"}{pad}";
}
