using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.SocialeKaart;

/// <summary>What a reader says is wrong.</summary>
public enum Kaartfout { Telefoon, Website, Openingstijden, BestaatNiet, Anders }

/// <summary>Where a report of a reader stands.</summary>
public enum Kaartmeldingstand { Open, Verbeterd, Weggelegd }

/// <summary>Why a report was put aside.</summary>
public enum Kaartmeldingreden { KloptWel, Onduidelijk, NietVanHier }

/// <summary>"Klopt dit niet?" of a reader: what is wrong with an entry, without a word about anybody, and without who said it.</summary>
public sealed class Kaartmelding
{
    public const int TekstMaximum = 500;

    Kaartmelding() { }

    internal Kaartmelding(Guid id, string vermelding, Kaartfout? fout, Naamlozetekst tekst, DateOnly vandaag) =>
        (Id, Vermelding, Fout, Tekst, Op) = (id, vermelding, fout, tekst.Schoon, vandaag);

    public Guid Id { get; private set; }
    public string Vermelding { get; private set; } = "";
    public Kaartfout? Fout { get; private set; }
    public string? Tekst { get; private set; }
    public DateOnly Op { get; private set; }
    public Kaartmeldingstand Stand { get; private set; }
    public Kaartmeldingreden? Reden { get; private set; }
    public DateTimeOffset? AfgehandeldOp { get; private set; }

    /// <summary>Gives KaartmeldingLeeg or a refusal of <see cref="Naamlozetekst"/>.</summary>
    public static Weigering? WaaromNiet(Kaartfout? fout, Naamlozetekst tekst) => fout is null && tekst.Schoon is null ? Weigering.KaartmeldingLeeg : tekst.WaaromNiet(TekstMaximum);

    internal void Sluit(Kaartmeldingreden? reden, DateTimeOffset nu) =>
        (Stand, Reden, AfgehandeldOp) = (reden is null ? Kaartmeldingstand.Verbeterd : Kaartmeldingstand.Weggelegd, reden, nu);
}
