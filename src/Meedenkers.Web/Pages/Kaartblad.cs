using Meedenkers.Data;
using Meedenkers.Data.Naslag;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Web.Pages.Kaart;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Meedenkers.Web.Pages;

/// <summary>A page on which an entry of the kaart is kept: of a coördinator, or of the regiobeheerder.</summary>
internal interface IKaartpagina
{
    Kaartformulier Invoer { get; }

    Kaartdaad Daad { get; }

    /// <summary>Null while there is no entry yet.</summary>
    Kaartblad? Blad { get; }

    Naslagwerk Naslag { get; }

    /// <summary>Kinds that an entry outside the network may have.</summary>
    IEnumerable<SelectListItem> Soorten =>
        Enum.GetValues<Kaartsoort>().Where(s => s > Kaartsoort.Aspect).Select(s => new SelectListItem(Kaartwoorden.Titel(s), Code.Van(s)));
}

/// <summary>An entry of the kaart as its owner sees it: how sure readers can be, what they reported, and what is said about now.</summary>
internal sealed record Kaartblad(string Code, string Naam, bool IsNetwerk, string Eigenaar, string? EigenaarCode, Kaartinhoud Inhoud, int Versie)
{
    const int MeesteMeldingen = 20;

    public required Kaartversheid Versheid { get; init; }
    public required string? GecontroleerdOp { get; init; }
    public required string ControleUiterlijk { get; init; }
    public required DateOnly? GeslotenTot { get; init; }
    public required string? Gesloten { get; init; }
    public required string? Ruimte { get; init; }
    public required string? DodeLinkSinds { get; init; }
    public required string? VanKaartOp { get; init; }
    public required IReadOnlyList<Meldingregel> Meldingen { get; init; }

    /// <summary>What a reader reported: on which day, about what, and in which words.</summary>
    internal sealed record Meldingregel(Guid Id, string? Waarover, string? Tekst, string Dag);

    /// <summary>Null when there is no such entry.</summary>
    internal static async Task<Kaartblad?> Lees(MeedenkersDbContext db, IQueryable<Kaartvermelding> zichtbaar, string code, Naslagwerk naslag, DateOnly vandaag, CancellationToken stop)
    {
        if (await zichtbaar.AsNoTracking().SingleOrDefaultAsync(v => v.Code == code, stop) is not { } vermelding) return null;
        var meldingen = await db.Kaartmeldingen.AsNoTracking().Where(m => m.Vermelding == code && m.Stand == Kaartmeldingstand.Open)
            .OrderBy(m => m.Op).ThenBy(m => m.Id).Take(MeesteMeldingen).Select(m => new { m.Id, m.Fout, m.Tekst, m.Op }).ToListAsync(stop);
        return Van(vermelding, naslag, vandaag) with
        {
            Meldingen = [.. meldingen.Select(m => new Meldingregel(m.Id, m.Fout is { } fout ? Kaartwoorden.Fout(fout) : null, m.Tekst, Nederland.Lang(m.Op, vandaag)))],
        };
    }

    static Kaartblad Van(Kaartvermelding vermelding, Naslagwerk naslag, DateOnly vandaag) => new(vermelding.Code, vermelding.Naam, vermelding.Organisatie is not null,
        vermelding.Eigenaar is { } eigenaar ? naslag.Organisatie(eigenaar).Naam : "de regiobeheerder", vermelding.Eigenaar?.Waarde, vermelding.Inhoud, vermelding.Versie)
    {
        Versheid = vermelding.Versheid(vandaag),
        GecontroleerdOp = vermelding.GecontroleerdOp is { } dag ? Nederland.Lang(dag, vandaag) : null,
        ControleUiterlijk = Nederland.Lang(vermelding.ControleUiterlijk, vandaag),
        GeslotenTot = vermelding.IsGesloten(vandaag) ? vermelding.GeslotenTot : null,
        Gesloten = vermelding.IsGesloten(vandaag) ? Nederland.Lang(vermelding.GeslotenTot!.Value, vandaag) : null,
        Ruimte = vermelding.Capaciteit is { } gezegd ? $"{Kaartwoorden.Ruimte(gezegd.Ruimte)}. Dat zei u op {Nederland.Lang(gezegd.Op, vandaag)}." : null,
        DodeLinkSinds = vermelding.Link is { IsDood: true, LaatsteFout: { } sinds } ? Nederland.Lang(sinds, vandaag) : null,
        VanKaartOp = vermelding.VanKaartOp is { } weg ? Nederland.Lang(Nederland.Vandaag(weg), vandaag) : null,
        Meldingen = [],
    };
}
