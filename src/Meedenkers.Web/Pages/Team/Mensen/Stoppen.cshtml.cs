using Meedenkers.Web.Acties;
using Meedenkers.Web.Beeld;
using Meedenkers.Web.Opstarten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages.Team.Mensen;

/// <summary>The last look before an account closes for good.</summary>
[GeenInwoner]
internal sealed class StoppenModel(Teamkamer kamer, StopMedewerker stopMedewerker) : Teampagina(kamer)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public uint? Gezien { get; set; }

    public Weergave Beeld { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Toon();

    public Task<IActionResult> OnPostAsync() => Probeer(Db, async () =>
    {
        await stopMedewerker.Doe(new(Id), Ik.Id, Gezien, Stop);
        Meld("Het account is gesloten.");
        return Redirect(Id == Ik.Id.Waarde ? "/" : "/team/mensen");
    }, Toon);

    async Task<IActionResult> Toon()
    {
        var (wie, door, collegas) = await Db.OpenKring(new(Id), Ik.Id, null, Stop);
        Kruimels(new("Mensen", "/team/mensen"), new(wie.Naam, $"/team/mensen/{Id}"), new Kruimel("Stoppen"));
        var werk = await Db.WerkVan(wie.Id).CountAsync(Stop);
        Beeld = new(wie.Naam, werk, Db.Entry(wie).Property<uint>("Versie").CurrentValue, wie.WaaromNietStop(door, collegas, werk)?.Zin);
        return Page();
    }

    public sealed record Weergave(string Naam, int Werk, uint Gezien, string? WaaromNiet);
}
