using Meedenkers.Data;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;

namespace Meedenkers.Web.Pages.Beheer;

/// <summary>What medewerkers told the region; of which organisation, and never who.</summary>
internal sealed class KnelpuntenModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Beheerpagina(naslagbron)
{
    /// <summary>The state that is shown; null shows all.</summary>
    public Knelpuntstand? Stand { get; private set; }

    public IReadOnlyList<Knelpuntrij> Rijen { get; private set; } = [];

    public string? Meer { get; private set; }

    public async Task OnGetAsync(string? stand, string? na)
    {
        Kruimels(new Kruimel("Knelpunten"));
        Stand = Code.Probeer<Knelpuntstand>(stand, out var gekozen) ? gekozen : null;
        await db.BetreedAls(Toegangscontext.VoorFunctie(Functie.Regiobeheerder), Stop);
        var knelpunten = Stand is { } een ? db.Knelpunten.Where(k => k.Stand == een) : db.Knelpunten;
        (Rijen, var verder) = await Knelpuntlijst.Lees(db, knelpunten, Knelpuntsleutel.Lees(na), Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
        Meer = verder is null ? null : $"/beheer/knelpunten?na={verder}{(Stand is { } keuze ? $"&stand={Code.Van(keuze)}" : "")}";
    }
}
