using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>Who does the work in an onderdeel, within the responsible organisation, and since when.</summary>
public sealed record Toewijzing(MedewerkerId Medewerker, DateTimeOffset Sinds);

/// <summary>The end of an onderdeel: why and when.</summary>
public sealed record Afsluiting(Afsluitreden Reden, DateTimeOffset Op);

/// <summary>
/// The words of an onderdeel that was split off. Apart from the onderdeel, because its structure is seen by every organisation in
/// the casus, and these words only by who may read them (heeft_inzage).
/// </summary>
public sealed class Onderdeelvraag
{
    Onderdeelvraag() { }

    internal Onderdeelvraag(OnderdeelId onderdeel, CasusId casus) => (OnderdeelId, CasusId) = (onderdeel, casus);

    public OnderdeelId OnderdeelId { get; private set; }
    public CasusId CasusId { get; private set; }
    public string? Tekst { get; private set; }

    internal void Wordt(string? tekst) => Tekst = tekst;
}

/// <summary>A part of a casus that one organisation is responsible for: a question with one or more areas of life, at one niveau.</summary>
public sealed class Onderdeel
{
    public const int VraagMaximum = 500;

    Onderdeel() { }

    internal Onderdeel(CasusId casus, string? vraag, IEnumerable<Leefgebied> leefgebieden, OrganisatieCode organisatie)
    {
        Id = OnderdeelId.Nieuw();
        CasusId = casus;
        Beschrijf(Vrijetekst.SchoonOfNiets(vraag), leefgebieden);
        Organisatie = organisatie;
    }

    public OnderdeelId Id { get; private set; }
    public CasusId CasusId { get; private set; }

    /// <summary>
    /// The question in own words; null means the whole question as it was sent, or words that whoever loaded it may not read. An
    /// offer carries no personal text.
    /// </summary>
    public string? Vraag => EigenVraag?.Tekst;
    public Onderdeelvraag? EigenVraag { get; private set; }
    public IReadOnlyList<Leefgebied> Leefgebieden { get; private set; } = [];
    public Hulprol? Rol { get; private set; }
    public SoortHulp? SoortHulp { get; private set; }
    public Niveau Niveau { get; private set; }

    /// <summary>The one organisation that is responsible now; also while it only holds the offer.</summary>
    public OrganisatieCode Organisatie { get; private set; }
    public Toewijzing? Toewijzing { get; private set; }
    public Afsluiting? Afsluiting { get; private set; }

    /// <summary>What stays after it was finished; null while it is open, and when nothing stays.</summary>
    public Waakvlam? Waakvlam { get; private set; }

    /// <summary>When the resident said if the help was of use; what was said is only counted.</summary>
    public DateTimeOffset? BeoordeeldOp { get; private set; }

    /// <summary>When it was last said, or clear by itself, that this is the work of a meedenker; null since the first contact.</summary>
    public DateTimeOffset? AfgebakendOp { get; private set; }

    /// <summary>The resident came back and nobody has spoken with them since.</summary>
    public DateTimeOffset? VraagtWeerSinds { get; private set; }

    /// <summary>See <see cref="Onderdeelstand"/>; a column, so that lists need no aggregate.</summary>
    public Onderdeelstand Stand { get; private set; }

    /// <summary>The working day by which the next step is due; null when no term runs.</summary>
    public DateOnly? Uiterlijk { get; private set; }

    public bool IsOpen => Afsluiting is null;

    /// <summary>The state that follows from the facts; the column must always equal it.</summary>
    public Onderdeelstand BerekenStand(WarmeOverdracht? laatste) => (Afsluiting, laatste?.Stand, Toewijzing) switch
    {
        (not null, _, _) => Onderdeelstand.Afgesloten,
        (_, Overdrachtstand.Voorgesteld, _) when Niveau == Niveau.EigenNetwerk => Onderdeelstand.Aangeboden,
        (_, _, null) => Onderdeelstand.TeVerdelen,
        (_, Overdrachtstand.Aangenomen, _) when Niveau == Niveau.EigenNetwerk => Onderdeelstand.Kennismaken,
        _ => Onderdeelstand.Lopend,
    };

    internal void Zet(WarmeOverdracht? laatste, DateOnly? uiterlijk) => (Stand, Uiterlijk) = (BerekenStand(laatste), uiterlijk);

    internal void WordtVan(OrganisatieCode organisatie) => (Organisatie, Toewijzing, VraagtWeerSinds) = (organisatie, null, null);

    internal void Verdeel(Toewijzing? toewijzing) => Toewijzing = toewijzing;

    internal void KomtOp(Niveau niveau) => Niveau = niveau;

    internal void Sluit(Afsluitreden reden, DateTimeOffset nu) => (Afsluiting, Toewijzing, VraagtWeerSinds) = (new(reden, nu), null, null);

    internal void Waak(Waakvlam? waakvlam) => Waakvlam = waakvlam;

    internal void Heropen(DateTimeOffset nu) => (Afsluiting, Waakvlam, BeoordeeldOp, AfgebakendOp, VraagtWeerSinds) = (null, null, null, nu, nu);

    internal void IsGesproken() => VraagtWeerSinds = null;

    internal void IsBeoordeeld(DateTimeOffset nu) => BeoordeeldOp = nu;

    internal void IsAfgebakend(DateTimeOffset nu) => AfgebakendOp = nu;

    internal void Beschrijf(string? vraag, IEnumerable<Leefgebied> leefgebieden)
    {
        Leefgebieden = [.. leefgebieden.Distinct().Order()];
        if (vraag != Vraag) (EigenVraag ??= new(Id, CasusId)).Wordt(vraag);
    }

    internal void Typeer(Hulprol? rol, SoortHulp? soort) => (Rol, SoortHulp) = (rol, soort);
}
