using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;

namespace Meedenkers.Domain.Tests.Bouw;

/// <summary>A casus, sent just now and offered to the aanmeldpunt unless said otherwise. Each step happens in the order it is named.</summary>
sealed record CasusBouwer
{
    AanmeldingBouwer aanmelding = new();
    string[] organisaties = [];
    Action<Casus>[] stappen = [];

    public CasusBouwer Uit(AanmeldingBouwer bouwer) => this with { aanmelding = bouwer };

    /// <summary>Who is asked, and who next.</summary>
    public CasusBouwer Bij(params string[] eerstEnDaarna) => this with { organisaties = eerstEnDaarna };

    public CasusBouwer AangenomenDoor(Medewerker wie) => Daarna(c => c.NeemAan(c.Onderdelen[0].Id, wie.Zelf(), Bouwers.Standaard, Bouwers.Nu));

    public CasusBouwer ToegewezenAan(Medewerker wie, Medewerker door) =>
        Daarna(c => c.WijsToe(c.Onderdelen[0].Id, wie, Lijstkeuze.Eerste, door.Zelf(), Bouwers.Nu));

    /// <summary>The first contact has been.</summary>
    public CasusBouwer KennisgemaaktMet(Medewerker wie) => Daarna(c => c.LegContactVast(c.Onderdelen[0].Id, Bouwers.EenContact(), wie.Zelf(), Bouwers.Nu));

    public CasusBouwer VerwezenDoor(Verwijzing verwijzing) => Daarna(c => c.KomtVan(verwijzing));

    public CasusBouwer Daarna(Action<Casus> stap) => this with { stappen = [.. stappen, stap] };

    public Casus Maak()
    {
        var id = CasusId.Nieuw();
        var casus = Casus.VanAanmelding(id, aanmelding.Voor(id).Maak(), ("Goes", "GM0664"), Bouwers.Keus(organisaties), Bouwers.Standaard, Handelende.Inwoner, Bouwers.Nu);
        foreach (var stap in stappen) stap(casus);
        return casus;
    }
}
