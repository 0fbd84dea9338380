using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>What is set once and seldom changed, so that the menu holds what is used every week.</summary>
internal sealed class InrichtingModel(Naslagbron naslagbron) : Beheerpagina(naslagbron)
{
    public static readonly IReadOnlyList<Deel> Delen =
    [
        new("Routering", "Wie er vandaag gevraagd kan worden, en wat dat in de weg staat.", "/beheer/routering"),
        new("Gemeenten", "Het aanmeldpunt van elke gemeente, en hoeveel mensen er wonen.", "/beheer/gemeenten"),
        new("Regio", "Naam en termijnen.", "/beheer/regios"),
        new("Kanalen", "Hoe mensen ons vinden, zodat het te tellen is.", "/beheer/kanalen"),
        new("Afspraken", "Hoeveel trajecten er zijn ingekocht, en gebruikt.", "/beheer/afspraken"),
    ];

    public void OnGet() => Kruimels(new Kruimel("Inrichting"));

    public sealed record Deel(string Naam, string Uitleg, string Naar);
}
