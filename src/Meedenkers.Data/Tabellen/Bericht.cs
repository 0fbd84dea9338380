using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Data.Tabellen;

/// <summary>Kinds of mail. None says what a question is about; each says that something is ready.</summary>
public enum Berichtsoort { VraagOntvangen, MeedenkerGevonden, NieuwAanbod, OnderdeelToegewezen, VraagGestopt, ConceptBewaard, VerwijzingOntvangen, Uitnodiging, Bevestigingsverzoek, RolGegeven, NietBevestigd, ToegangHersteld, InzagevraagGesteld, AdviesGevraagd, AdviesHerinnering, AdviesOntvangen, AdviesBeantwoord, KaartWacht }

/// <summary>Where a message stands in the outbox.</summary>
public enum Berichtstand { Wacht, Verzonden, Mislukt }

/// <summary>A mail to be sent, written in the same transaction as what it tells of. The web may add rows, not read addresses or text.</summary>
public sealed class Bericht
{
    public const int FoutMaximum = 200;

    Bericht() { }

    public Bericht(Berichtsoort soort, Emailadres aan, string onderwerp, string tekst, CasusId? casus, DateTimeOffset nu) =>
        (Id, Soort, Aan, Onderwerp, Tekst, CasusId, GemaaktOp, VolgendePogingOp) =
        (Guid.CreateVersion7(), soort, aan, onderwerp, tekst, casus, nu, nu);

    public Guid Id { get; private set; }
    public Berichtsoort Soort { get; private set; }
    public Emailadres? Aan { get; private set; }
    public string Onderwerp { get; private set; } = "";
    public string? Tekst { get; private set; }
    public CasusId? CasusId { get; private set; }
    public Berichtstand Stand { get; private set; }
    public int Pogingen { get; private set; }

    /// <summary>Kind of error of the last attempt: never an address or a server's own words.</summary>
    public string? Fout { get; private set; }
    public DateTimeOffset GemaaktOp { get; private set; }
    public DateTimeOffset VolgendePogingOp { get; private set; }
    public DateTimeOffset? VerzondenOp { get; private set; }

    public void IsVerzonden(DateTimeOffset nu) => (Stand, VerzondenOp, Fout, Pogingen) = (Berichtstand.Verzonden, nu, null, Pogingen + 1);

    /// <summary>Tries again later, with a growing delay; after <paramref name="maximum"/> attempts it is visible as failed.</summary>
    public void IsMislukt(string fout, int maximum, DateTimeOffset nu)
    {
        Pogingen++;
        Fout = fout.Length > FoutMaximum ? fout[..FoutMaximum] : fout;
        VolgendePogingOp = nu + TimeSpan.FromSeconds(30 * Math.Pow(4, Math.Min(Pogingen - 1, 6)));
        if (Pogingen >= maximum) Stand = Berichtstand.Mislukt;
    }

    /// <summary>Puts a failed message back in the queue.</summary>
    public void ProbeerOpnieuw(DateTimeOffset nu)
    {
        if (Stand == Berichtstand.Mislukt) (Stand, Pogingen, VolgendePogingOp) = (Berichtstand.Wacht, 0, nu);
    }
}
