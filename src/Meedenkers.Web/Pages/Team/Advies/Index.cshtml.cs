using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Advies;

/// <summary>Requests for advice: what waits for an answer by this organisation, and what one asked oneself. Nobody is in them.</summary>
[GeenInwoner]
internal sealed class IndexModel(Teamkamer kamer) : Teampagina(kamer)
{
    const int Beginwoorden = 120;

    public Weergave Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? deel, string? na)
    {
        Kruimels(new Kruimel("Advies"));
        var alleen = Code.Probeer<Adviesdeel>(deel, out var een) ? een : (Adviesdeel?)null;
        var secties = new List<Sectie>();
        foreach (var welk in Enum.GetValues<Adviesdeel>().Where(d => alleen is null ? IsVoorMij(d) : d == alleen && IsVoorMij(d)))
            secties.Add(await Toon(welk, alleen is null ? null : Adviessleutel.Lees(na)));
        Beeld = new(Advieslijst.KanAntwoorden(Ik), Ik.IsCoordinator, alleen is not null, secties, Advieslijst.KanAntwoorden(Ik) ? await Gegeven() : 0);
        return Page();
    }

    bool IsVoorMij(Adviesdeel deel) => Advieslijst.KanAntwoorden(Ik) || deel is not (Adviesdeel.TeBeantwoorden or Adviesdeel.Gegeven);

    /// <summary>Advice of this organisation in the last twelve months: work that was done.</summary>
    Task<int> Gegeven()
    {
        var (organisatie, vanaf) = (Ik.EigenOrganisatie, Adviesfeit.JaarVanaf(Vandaag));
        return Db.Adviesfeiten.CountAsync(f => f.Organisatie == organisatie && f.Soort == Adviesfeitsoort.Beantwoord && f.Maand >= vanaf, Stop);
    }

    async Task<Sectie> Toon(Adviesdeel deel, Adviessleutel? na)
    {
        var rijen = await Advieslijst.Lees(Db, deel, na, Ik, Stop);
        var meer = rijen.Count > Advieslijst.Bladzijde;
        if (meer) rijen.RemoveAt(rijen.Count - 1);
        var mensen = rijen.Select(r => r.Medewerker).OfType<MedewerkerId>().Distinct().ToList();
        var namen = await Db.Medewerkers.Where(m => mensen.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, Stop);
        return new(deel, meer ? $"{Advieslijst.Bladzijde}+" : $"{rijen.Count}", [.. rijen.Select(r => Toon(r, deel, namen))],
            meer ? $"/team/advies?deel={Code.Van(deel)}&na={new Adviessleutel(rijen[^1].Uiterlijk, rijen[^1].Id)}" : null);
    }

    Rij Toon(Adviesrij rij, Adviesdeel deel, Dictionary<MedewerkerId, string> namen)
    {
        var vanOns = deel is not (Adviesdeel.TeBeantwoorden or Adviesdeel.Gegeven);
        var vrager = rij.Vak is { } vak ? $"verwijzer, {vak}"
            : $"{namen.GetValueOrDefault(rij.Medewerker!.Value, "iemand")}{(vanOns ? "" : $", {Naslag.Organisatie(rij.Organisatie!.Value).Naam}")}";
        return new($"/team/advies/{rij.Id}", rij.Vraag.Length <= Beginwoorden ? rij.Vraag : rij.Vraag[..Beginwoorden].TrimEnd() + "…", Naslag.Gemeente(rij.Gemeente)?.Naam,
            vrager, Naslag.Organisatie(rij.Aan).Naam, Nederland.Kort(Nederland.Vandaag(rij.LaatstOp), Vandaag),
            rij.Uiterlijk == DateOnly.MaxValue ? null : Termijnbeeld.Van(rij.GesteldOp, rij.Uiterlijk, Vandaag), rij.Uiterlijk < Vandaag);
    }

    public sealed record Weergave(bool KanAntwoorden, bool IsCoordinator, bool EenDeel, IReadOnlyList<Sectie> Secties, int Gegeven);

    public sealed record Sectie(Adviesdeel Deel, string Aantal, IReadOnlyList<Rij> Rijen, string? Meer);

    public sealed record Rij(string Naar, string Vraag, string? Gemeente, string Vrager, string Aan, string Laatst, Termijnbeeld? Termijn, bool TeLaat);
}
