using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.Tijd;
using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Meedenkers.Web.Pages.Team;

/// <summary>What every page of the team shares: who looks, what day it is, and the menu of this functie.</summary>
internal abstract class Teampagina(Teamkamer kamer) : Paginamodel
{
    Naslagwerk? naslag;

    protected MeedenkersDbContext Db => kamer.Db;

    /// <summary>What the page showed of whom, for the logbook; what is in the address is known already.</summary>
    protected Inzage Inzage => kamer.Inzage;

    protected Gebruiker Ik => HttpContext.Gebruiker();

    protected DateTimeOffset Nu { get; private set; }

    protected DateOnly Vandaag => Nederland.Vandaag(Nu);

    protected Naslagwerk Naslag => naslag ?? throw new InvalidOperationException("The page has not begun.");

    protected CancellationToken Stop => HttpContext.RequestAborted;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Nu = kamer.Klok.GetUtcNow();
        naslag = await kamer.Naslagbron.Nu(Stop);
        var organisatie = naslag.Organisatie(Ik.EigenOrganisatie).Naam;
        ViewData["Wie"] = $"{Ik.Naam}, {(Ik.IsCoordinator ? "coördinator" : "meedenker")} {organisatie}";
        ViewData["Nav"] = Menu(Ik.IsCoordinator);
        Sta(organisatie);
        var gedaan = await next();
        if (gedaan.Exception is NietZichtbaarException) (gedaan.ExceptionHandled, gedaan.Result) = (true, NotFound());
    }

    /// <summary>The breadcrumb of a page: the organisation, then these steps.</summary>
    protected void Kruimels(params IEnumerable<Kruimel> pad) => Sta(Naslag.Organisatie(Ik.EigenOrganisatie).Naam, pad);

    void Sta(string organisatie, params IEnumerable<Kruimel> pad) => ViewData["Kruimels"] = (Kruimel[])[new(organisatie, "/team"), .. pad];

    static IEnumerable<Kruimel> Menu(bool isCoordinator) =>
    [
        new("Werklijst", "/team"),
        new("Casussen", "/team/casussen"),
        new("Nieuwe aanmelding", "/team/aanmelding/nieuw"),
        new("Advies", "/team/advies"),
        new("Knelpunten", "/team/knelpunten"),
        .. isCoordinator ? (Kruimel[])[new("Mensen", "/team/mensen")] : [],
        new("Sociale kaart", isCoordinator ? "/team/kaart" : "/sociale-kaart"),
    ];
}

/// <summary>What a team page is given, so that its own constructor names only what is its own.</summary>
sealed class Teamkamer(MeedenkersDbContext db, Naslagbron naslagbron, Inzage inzage, TimeProvider klok) : IActie
{
    internal MeedenkersDbContext Db => db;
    internal Naslagbron Naslagbron => naslagbron;
    internal Inzage Inzage => inzage;
    internal TimeProvider Klok => klok;
}
