using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>All that a verwijzer may know of what became of a referral.</summary>
public enum Verwijzingstand { Ontvangen, InContact, Afgerond }

/// <summary>A referral by a professional, with the resident's agreement: who referred, and the status they may follow by link.</summary>
public sealed class Verwijzing
{
    public const int VakMaximum = 80;
    public const int NaamMaximum = 120;

    Verwijzing() { }

    public Verwijzing(CasusId casus, string vak, string naam, string? bereikbaar, IReadOnlyList<string> rodeVlaggen, string linkHash, DateTimeOffset nu, DateTimeOffset vervaltOp) =>
        (Id, CasusId, Vak, Naam, Bereikbaar, RodeVlaggen, LinkHash, Op, VervaltOp) =
        (Guid.CreateVersion7(), casus, Vrijetekst.Schoon(vak), Vrijetekst.Schoon(naam), Vrijetekst.SchoonOfNiets(bereikbaar), rodeVlaggen, linkHash, nu, vervaltOp);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public string Vak { get; private set; } = "";

    /// <summary>Name of the verwijzer and their organisation, as they wrote it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Telephone or e-mail of the verwijzer.</summary>
    public string? Bereikbaar { get; private set; }

    /// <summary>Codes of the signs that were ticked (verwijzers.json).</summary>
    public IReadOnlyList<string> RodeVlaggen { get; private set; } = [];
    public string LinkHash { get; private set; } = "";
    public DateTimeOffset Op { get; private set; }
    public Verwijzingstand Stand { get; private set; }

    /// <summary>The status page ends at this moment, at withdrawal of consent, or never shows more than <see cref="Stand"/>.</summary>
    public DateTimeOffset VervaltOp { get; private set; }
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public bool IsZichtbaar(DateTimeOffset nu) => IngetrokkenOp is null && nu < VervaltOp;

    /// <summary>Goes forward only, and no further once the resident's agreement ended.</summary>
    internal void Zet(Verwijzingstand stand)
    {
        if (IngetrokkenOp is null && stand > Stand) Stand = stand;
    }

    internal void TrekIn(DateTimeOffset nu) => IngetrokkenOp ??= nu;
}
