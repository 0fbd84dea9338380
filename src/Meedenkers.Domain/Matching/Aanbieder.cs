using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>What matching knows of an organisation today: what it does, whether it may here, and who there could be asked.</summary>
/// <param name="Organisatie">Its entry in the sociale kaart.</param>
/// <param name="Stand">Whether it works here today.</param>
/// <param name="Bezetting">Its people, added up for this question.</param>
public sealed record Aanbieder(Organisatie Organisatie, Organisatiestand Stand, Bezetting Bezetting)
{
    public OrganisatieCode Code => Organisatie.Code;

    public Niveau Niveau => Organisatie.Niveau;

    /// <summary>Partners for an aspect and organisations with a stake help beside a meedenker, and are none (werkmodel.json, regels).</summary>
    public bool IsPartner => !Organisatie.KanMeedenken || !Organisatie.Onafhankelijk;
}

/// <summary>
/// The people of an organisation who may be asked for one question, added up: what the database gives per organisation (Matching.sql), so
/// that no profile needs to be read to rank organisations. <see cref="Van"/> says what it has to count.
/// </summary>
/// <param name="Vrij">Free places of them together.</param>
/// <param name="Plaatsen">All their places together, also of those who are full or do more than they can (<see cref="Profielstand.Plaatsen"/>).</param>
/// <param name="Beste">How the one who fits best and has room fits: the highest <see cref="Aansluiting.Rang"/>.</param>
public sealed record Bezetting(int Vrij, int Plaatsen, Aansluiting Beste)
{
    public static readonly Bezetting Leeg = new(0, 0, default);

    /// <summary>Adds up the people of one organisation for this question: all whom only a lack of room can keep from being asked.</summary>
    public static Bezetting Van(Matchvraag vraag, Niveau niveau, IEnumerable<Profielstand> profielen)
    {
        var weegschaal = new Weegschaal(vraag);
        var (vrij, plaatsen, rang) = (0, 0, 0);
        foreach (var profiel in profielen)
        {
            if (weegschaal.Belet(profiel) is not (null or Redencode.IsVol)) continue;
            vrij += profiel.Vrij;
            plaatsen += profiel.Plaatsen;
            if (profiel.Vrij > 0) rang = Math.Max(rang, weegschaal.AansluitingVan(niveau, profiel).Rang);
        }
        return new(vrij, plaatsen, Aansluiting.VanRang(rang));
    }
}

/// <summary>Whether somebody fits a wish. Not known is better than no: somebody can ask.</summary>
public enum Past { Nee, Onbekend, Ja }

/// <summary>How one person fits the wishes about kind of help, language, part of the week and form. A wish that was not expressed fits everybody.</summary>
public readonly record struct Aansluiting(bool Soort, Past Taal, Past Dagdeel, Past Vorm)
{
    /// <summary>One number that compares as the wishes do, kind of help first: a digit each.</summary>
    public int Rang => (Soort ? 1000 : 0) + ((int)Taal * 100) + ((int)Dagdeel * 10) + (int)Vorm;

    public static Aansluiting VanRang(int rang) => new(rang >= 1000, (Past)(rang / 100 % 10), (Past)(rang / 10 % 10), (Past)(rang % 10));
}
