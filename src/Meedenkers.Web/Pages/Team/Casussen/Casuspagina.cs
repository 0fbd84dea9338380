using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>A page about one casus that was taken up. What is not visible to who looks is not there.</summary>
internal abstract class Casuspagina(Teamkamer kamer) : Teampagina(kamer)
{
    [FromRoute]
    public Guid CasusId { get; set; }

    /// <summary>Whose casus this is, on top of the page.</summary>
    public Kopregel Kop { get; private set; } = null!;

    protected CasusId Id => new(CasusId);

    protected string Casusadres => $"/team/casussen/{CasusId}";

    /// <summary>Loads the casus and the top of the page. Throws NietZichtbaarException.</summary>
    protected async Task<Casus> Open(string pagina, bool metDeuren = false)
    {
        var casus = await Db.OpenCasusMetInzage(Id, metDeuren, Stop);
        var naam = await Db.Inwoners.Where(i => i.CasusId == Id).Select(i => i.Gegevens.Naam).SingleAsync(Stop);
        Kop = new(naam, casus.Nummer.Groepen, Casusadres, null);
        Kruimels(new("Casussen", "/team/casussen"), new(casus.Nummer.Groepen, Casusadres), new Kruimel(pagina));
        return casus;
    }

    protected void Voor(string onderwerp) => Kop = Kop with { Onderwerp = onderwerp };

    public sealed record Kopregel(string Naam, string Nummer, string Naar, string? Onderwerp);
}

/// <summary>A form about one onderdeel: shows it, or the reason why it cannot be done now.</summary>
internal abstract class Onderdeelpagina(Teamkamer kamer) : Casuspagina(kamer)
{
    [FromRoute]
    public Guid OnderdeelId { get; set; }

    /// <summary>Why the form is not there; null when it is. It stays for who sent it: what was typed is still there, with what happened meanwhile above it.</summary>
    public string? WaaromNiet { get => HttpMethods.IsPost(Request.Method) ? null : field; protected set; }

    protected OnderdeelId Deel => new(OnderdeelId);

    /// <summary>Loads the casus with this onderdeel in it. Throws NietZichtbaarException.</summary>
    protected async Task<(Casus Casus, Onderdeel Onderdeel)> OpenOnderdeel(string pagina)
    {
        var casus = await Open(pagina);
        var onderdeel = casus.Onderdelen.FirstOrDefault(o => o.Id == Deel) ?? throw new NietZichtbaarException();
        Voor(onderdeel.Vraag ?? Woorden.Van(onderdeel.Leefgebieden, Naslag));
        return (casus, onderdeel);
    }

    /// <summary>Says that it worked and goes back to the casus.</summary>
    protected RedirectResult Klaar(string zin)
    {
        Meld(zin);
        return Redirect(Casusadres);
    }

    /// <summary>Runs the verb; a refusal or a lost race shows the form again with what was typed.</summary>
    protected Task<IActionResult> Doe(Func<Task> doe, string zin, Func<Task<IActionResult>> toon) => Probeer(Db, async () =>
    {
        await doe();
        return Klaar(zin);
    }, toon);
}
