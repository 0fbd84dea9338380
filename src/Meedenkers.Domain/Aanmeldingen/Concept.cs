using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Aanmeldingen;

/// <summary>A draft of an aanmelding on the server, found by a key that only the resident's browser or saved link holds.</summary>
public sealed class Concept
{
    Concept() { }

    public Concept(string sleutelHash, string? kanaal, DateTimeOffset nu, DateTimeOffset vervaltOp)
    {
        (Id, CasusId, SleutelHash, GemaaktOp, GewijzigdOp, VervaltOp) = (Guid.CreateVersion7(), CasusId.Nieuw(), sleutelHash, nu, nu, vervaltOp);
        Antwoorden = new() { Kanaal = kanaal };
    }

    public Guid Id { get; private set; }

    /// <summary>The casus that sending makes. Known beforehand, so that sending twice makes one.</summary>
    public CasusId CasusId { get; private set; }
    public string SleutelHash { get; private set; } = "";

    /// <summary>Hash of the link of "Bewaar en ga later verder".</summary>
    public string? BewaarHash { get; private set; }
    public Antwoorden Antwoorden { get; private set; } = new();
    public DateTimeOffset GemaaktOp { get; private set; }
    public DateTimeOffset GewijzigdOp { get; private set; }
    public DateTimeOffset VervaltOp { get; private set; }
    public DateTimeOffset? VerzondenOp { get; private set; }

    public bool IsVerzonden => VerzondenOp is not null;

    public bool IsVervallen(DateTimeOffset nu) => nu >= VervaltOp;

    /// <summary>Keeps an answer. Throws ConceptIsVerzonden or LinkWerktNiet (the draft expired).</summary>
    public void Beantwoord(Antwoorden antwoorden, DateTimeOffset nu, DateTimeOffset vervaltOp)
    {
        Weigeringen.GooiBij(IsVerzonden ? Weigering.ConceptIsVerzonden : IsVervallen(nu) ? Weigering.LinkWerktNiet : null);
        (Antwoorden, GewijzigdOp, VervaltOp) = (antwoorden, nu, vervaltOp);
    }

    /// <summary>Makes it possible to go on later, with a link and a code. Throws ConceptIsVerzonden.</summary>
    public void Bewaar(string bewaarHash, DateTimeOffset vervaltOp)
    {
        Weigeringen.GooiBij(IsVerzonden ? Weigering.ConceptIsVerzonden : null);
        (BewaarHash, VervaltOp) = (bewaarHash, vervaltOp);
    }

    /// <summary>Goes on in another browser: from now on only that one holds the key. Throws ConceptIsVerzonden.</summary>
    public void Hervat(string sleutelHash)
    {
        Weigeringen.GooiBij(IsVerzonden ? Weigering.ConceptIsVerzonden : null);
        SleutelHash = sleutelHash;
    }

    /// <summary>It was sent: the answers live on in the aanmelding only. Doing it twice changes nothing.</summary>
    public void Verzend(DateTimeOffset nu)
    {
        if (IsVerzonden) return;
        // Who asked and how they are addressed is all that the last page still has to know.
        Antwoorden = new()
        {
            BelMijMaar = Antwoorden.BelMijMaar,
            VoorWie = Antwoorden.VoorWie,
            Situaties = Antwoorden.Tutoyeren ? [Aanmeldingen.Antwoorden.SituatieAchttien] : [],
            Gedaan = Enum.GetValues<Stap>(),
        };
        (VerzondenOp, BewaarHash) = (nu, null);
    }
}
