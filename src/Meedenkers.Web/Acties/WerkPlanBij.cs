using Meedenkers.Data;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Acties;

/// <summary>Keeps the plan of an onderdeel: goals and steps are added, corrected, ticked off and let go.</summary>
sealed class WerkPlanBij(MeedenkersDbContext db, TimeProvider klok) : IActie
{
    /// <summary>A new goal, or other words for the one that is named.</summary>
    public Task Stel(CasusId id, OnderdeelId onderdeel, Guid? regel, string? tekst, Handelende door, CancellationToken stop) => Doe(id, onderdeel, door, (casus, plan, nu) =>
    {
        if (regel is { } doel) plan.Verbeter(casus, Zoek(plan.Doelen, doel), tekst, door, nu);
        else plan.Stel(casus, tekst, door, nu);
    }, stop);

    /// <summary>A new step, or something else for the one that is named.</summary>
    public Task SpreekAf(CasusId id, OnderdeelId onderdeel, Guid? regel, Stapinhoud inhoud, Handelende door, CancellationToken stop) => Doe(id, onderdeel, door, (casus, plan, nu) =>
    {
        if (regel is { } stap) plan.Verbeter(casus, Zoek(plan.Stappen, stap), inhoud, door, nu);
        else plan.SpreekAf(casus, inhoud, door, nu);
    }, stop);

    /// <summary>Ticks a line off, lets it go, or opens it again.</summary>
    public Task Zet(CasusId id, OnderdeelId onderdeel, Guid regel, Planstand stand, Handelende door, CancellationToken stop) =>
        Doe(id, onderdeel, door, (casus, plan, nu) => plan.Zet(casus, Zoek(plan.Doelen.Concat<Planregel>(plan.Stappen), regel), stand, door, nu), stop);

    async Task Doe(CasusId id, OnderdeelId onderdeel, Handelende door, Action<Casus, Plan, DateTimeOffset> daad, CancellationToken stop)
    {
        var casus = await db.OpenCasusMetInzage(id, onderdeel, stop);
        Weigeringen.GooiBij(casus.WaaromNietWerkAan(onderdeel, door));
        daad(casus, await db.PlanVan(casus, onderdeel, stop), klok.GetUtcNow());
        await db.BewaarOfBots(stop);
    }

    static T Zoek<T>(IEnumerable<T> regels, Guid id) where T : Planregel => regels.FirstOrDefault(r => r.Id == id) ?? throw new NietZichtbaarException();
}

/// <summary>How an actie comes to a plan.</summary>
static class Planingang
{
    /// <summary>The plan with all its lines; a new one when there is none yet.</summary>
    internal static async Task<Plan> PlanVan(this MeedenkersDbContext db, Casus casus, OnderdeelId onderdeel, CancellationToken stop)
    {
        if (await db.ZoekPlan(onderdeel, stop) is { } gevonden) return gevonden;
        var plan = new Plan(casus, onderdeel);
        db.Plannen.Add(plan);
        return plan;
    }

    internal static Task<Plan?> ZoekPlan(this MeedenkersDbContext db, OnderdeelId onderdeel, CancellationToken stop) =>
        db.Plannen.Include(p => p.Doelen).Include(p => p.Stappen).AsSplitQuery().SingleOrDefaultAsync(p => p.OnderdeelId == onderdeel, stop);
}
