using Meedenkers.Web.Acties;

namespace Meedenkers.Web.Pages.Vraag;

/// <summary>A page to read on the way: nothing to fill in.</summary>
sealed class InfoModel(BewaarConcept concepten) : Vraagmodel(concepten)
{
    public async Task OnGetAsync() => await Laad();
}
