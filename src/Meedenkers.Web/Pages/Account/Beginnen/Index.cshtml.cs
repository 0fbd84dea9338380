using Meedenkers.Data;
using Meedenkers.Domain.Mensen;
using Meedenkers.Web.Acties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Account.Beginnen;

/// <summary>Welcome: who invited whom for what, and the choice between a passkey and a password.</summary>
sealed class IndexModel(MeedenkersDbContext db, NeemUitnodigingAan aannemen) : Beginpagina
{
    public Weergave? Welkom { get; private set; }

    /// <summary>Why this link opens nothing.</summary>
    public string? Waarom { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await Toon(stop);

    public async Task<IActionResult> OnPostOptiesAsync(CancellationToken stop) =>
        await aannemen.VraagPasskey(stop) is { } opties ? Content(opties, "application/json") : NotFound();

    public Task<IActionResult> OnPostPasskeyAsync(string? antwoord, CancellationToken stop) => OfTerug(async () =>
    {
        if (await aannemen.MetPasskey(antwoord, stop))
        {
            Meld("Uw passkey werkt en u bent ingelogd. De volgende keer kiest u: Inloggen met passkey.");
            return Redirect("/account");
        }
        await Toon(stop);
        return Opnieuw("De passkey is niet gemaakt. Probeer het nog een keer, of kies een wachtwoord.");
    });

    async Task Toon(CancellationToken stop)
    {
        var (uitnodiging, waarom) = await aannemen.Lees(stop);
        Waarom = waarom?.Zin;
        if (waarom is not null || uitnodiging is null) return;
        var organisatie = uitnodiging.Organisatie is { } code ? await db.Organisaties.Where(o => o.Code == code).Select(o => o.Naam).SingleOrDefaultAsync(stop) : null;
        var gemeente = uitnodiging.Gemeente is { } g ? await db.Gemeenten.Where(x => x.Code == g).Select(x => x.Naam).SingleOrDefaultAsync(stop) : null;
        Welkom = new(uitnodiging.Naam, uitnodiging.Email.Waarde, Werk(uitnodiging.Functie), organisatie ?? gemeente, Uitleg(uitnodiging.Functie), uitnodiging.Soort == Uitnodigingsoort.Herstel);
    }

    static string Werk(Functie functie) => functie switch
    {
        Functie.Coordinator => "coördinator",
        Functie.Beleidsadviseur => "beleidsadviseur",
        Functie.Regiobeheerder => "regiobeheerder",
        _ => "meedenker",
    };

    static string Uitleg(Functie functie) => functie switch
    {
        Functie.MeedenkerInformeel or Functie.MeedenkerFormeel => "U ziet straks alleen de vragen van mensen die u helpt. Zij kunnen zien dat u keek.",
        Functie.Coordinator => "U ziet straks de vragen die bij uw organisatie liggen, en verdeelt het werk. Inwoners kunnen zien wie keek.",
        Functie.Beleidsadviseur => "U ziet straks cijfers, en nooit een mens.",
        _ => "U houdt straks de gegevens van de regio bij, en ziet nooit een mens.",
    };

    public sealed record Weergave(string Naam, string Email, string Werk, string? Waar, string Uitleg, bool IsHerstel);
}
