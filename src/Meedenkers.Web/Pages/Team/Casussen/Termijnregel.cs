using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>A decision or a place on a waiting list, in a line.</summary>
internal sealed record Termijnregel(Guid Id, string Titel, string Stand)
{
    internal static Termijnregel Van(Bezwaartermijn termijn, DateOnly vandaag) => new(termijn.Id, termijn.Besluit.Over ?? $"Besluit van {Nederland.Kort(termijn.Besluit.GekomenOp, vandaag)}", termijn.Stand switch
    {
        Bezwaarstand.Gemaakt => $"Bezwaar gemaakt op {Nederland.Kort(termijn.StandOp!.Value, vandaag)}",
        Bezwaarstand.NietNodig => "Bezwaar is niet nodig",
        _ => $"Bezwaar kan tot en met {Nederland.Lang(termijn.Besluit.Uiterlijk, vandaag)}",
    });

    internal static Termijnregel Van(Wachtplek plek, DateOnly vandaag) => new(plek.Id, plek.Wachten.Waarop!, plek.AfgelopenOp is { } klaar
        ? $"Wachtte van {Nederland.Kort(plek.Wachten.Sinds, vandaag)} tot {Nederland.Kort(klaar, vandaag)}"
        : $"Wacht sinds {Nederland.Kort(plek.Wachten.Sinds, vandaag)}{(plek.Wachten.Verwacht is { } dag ? $", verwacht rond {Nederland.Kort(dag, vandaag)}" : "")}");
}
