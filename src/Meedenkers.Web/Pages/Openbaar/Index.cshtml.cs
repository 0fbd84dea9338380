using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Meedenkers.Web.Pages.Openbaar;

/// <summary>The front door: what it is, seven entrances, how it goes, the phone, the door for professionals.</summary>
public sealed class IndexModel(IPubliekeNaslag naslag) : PageModel
{
    public IReadOnlyList<Situatieregel> Situaties => naslag.Situaties;

    public IReadOnlyList<Gemeenteregel> Gemeenten => naslag.Gemeenten;
}
