using Meedenkers.Data;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Meedenkers.Web.Pages.Gemeenten;

/// <summary>What meedenkers see going wrong in the region, for who makes policy: the words, the month and the answer; never who wrote it, or of which organisation.</summary>
internal sealed class KnelpuntenModel(MeedenkersDbContext db, Naslagbron naslagbron, TimeProvider klok) : Gemeentepagina(db, naslagbron)
{
    public string? Gekozen { get; private set; }

    public Knelpuntstand? Stand { get; private set; }

    public IReadOnlyList<Knelpuntrij> Rijen { get; private set; } = [];

    public string? Meer { get; private set; }

    public IEnumerable<SelectListItem> Gemeenten => Regio.Select(g => new SelectListItem(g.Naam, g.Code, g.Code == Gekozen));

    public IEnumerable<SelectListItem> Standen => Enum.GetValues<Knelpuntstand>().Select(s => new SelectListItem(Knelpuntrij.Woord(s), Code.Van(s), s == Stand));

    public async Task OnGetAsync(string? gemeente, string? stand, string? na)
    {
        Gekozen = Regio.FirstOrDefault(g => g.Code == gemeente)?.Code;
        Stand = Code.Probeer<Knelpuntstand>(stand, out var een) ? een : null;
        var codes = Regio.Select(g => g.Code).Where(code => Gekozen is null || code == Gekozen).ToList();
        var knelpunten = Db.Knelpunten.Where(k => codes.Contains(k.Onderwerp.Gemeente));
        if (Stand is { } gezocht) knelpunten = knelpunten.Where(k => k.Stand == gezocht);
        (Rijen, var verder) = await Knelpuntlijst.Lees(Db, knelpunten, Knelpuntsleutel.Lees(na), Naslag, Nederland.Vandaag(klok.GetUtcNow()), Stop);
        Meer = verder is null ? null : $"/gemeente/knelpunten?na={verder}{(Gekozen is null ? "" : $"&gemeente={Gekozen}")}{(Stand is { } keuze ? $"&stand={Code.Van(keuze)}" : "")}";
    }
}
