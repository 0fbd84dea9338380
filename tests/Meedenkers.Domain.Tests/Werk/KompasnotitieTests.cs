using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werk;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Werk;

public class KompasnotitieTests
{
    [Fact]
    public void It_is_kept_clean_and_belongs_to_its_writer()
    {
        var wie = MedewerkerId.Nieuw();
        var notitie = new Kompasnotitie(wie, " Ik luisterde\u0000 goed. ", Nu);
        Assert.Equal((wie, "Ik luisterde goed.", Nu), (notitie.Medewerker, notitie.Tekst, notitie.GemaaktOp));
    }

    [Fact]
    public void Something_is_written_and_no_burgerservicenummer()
    {
        Weigert(Weigering.NotitieOntbreekt, () => _ = new Kompasnotitie(MedewerkerId.Nieuw(), " ", Nu));
        Assert.Equal(Weigering.TekstBevatBsn, Kompasnotitie.WaaromNiet("111222333"));
        Assert.Equal(Weigering.TekstTeLang(1, 2000), Kompasnotitie.WaaromNiet(new string('x', 2001)));
    }
}
