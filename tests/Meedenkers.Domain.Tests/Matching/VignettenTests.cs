using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Matching.Vignet;

namespace Meedenkers.Domain.Tests.Matching;

/// <summary>Every vignet comes out as it is written, word for word.</summary>
public class VignettenTests
{
    const string Niemand = "niemand";

    static readonly IReadOnlyDictionary<string, Vignet> VanOrganisaties = Lees(Vignetten.Organisaties);

    static readonly IReadOnlyDictionary<string, Vignet> VanMeedenkers = Lees(Vignetten.Meedenkers);

    public static TheoryData<string> Organisaties => [.. VanOrganisaties.Keys];

    public static TheoryData<string> Meedenkers => [.. VanMeedenkers.Keys];

    [Theory, MemberData(nameof(Organisaties))]
    public void Organisations_are_ranked_as_the_vignet_says(string titel)
    {
        var vignet = VanOrganisaties[titel];
        var lijst = vignet.MaakStreek().Rangschik(vignet.Vraag());

        Assert.Equal(vignet.Enige("lijst"), Rij(lijst.Kandidaten.Select(kandidaat => kandidaat.Organisatie.Waarde)));
        foreach (var (wie, redenen) in vignet.Alle("reden").Select(Splits))
            Assert.Equal(redenen, Redenen(lijst.Kandidaten.Single(kandidaat => kandidaat.Organisatie.Waarde == wie).Onderbouwing));
        foreach (var (wie, redenen) in vignet.Alle("partner").Select(Splits))
            Assert.Equal(redenen, Redenen(lijst.Partners.Single(partner => partner.Organisatie.Waarde == wie).Onderbouwing));
        foreach (var regel in Delen(vignet.Enige("niet") ?? "")) Assert.Contains(regel, lijst.Afvallers.Select(afvaller => $"{afvaller.Organisatie} {afvaller.Reden}").Append(""));
    }

    [Theory, MemberData(nameof(Organisaties))]
    public void What_surrounds_the_list_is_as_the_vignet_says(string titel)
    {
        var vignet = VanOrganisaties[titel];
        var lijst = vignet.MaakStreek().Rangschik(vignet.Vraag());
        var partners = lijst.Partners.Select(partner => partner.Organisatie.Waarde).ToList();

        Klopt("naast", verwacht => Rij(partners.Where(verwacht.Split(" > ").Contains)));
        Klopt("nietnaast", verwacht => partners.Contains(verwacht) ? "" : verwacht);
        Klopt("delen", _ => string.Join(" · ", lijst.Delen.Select(deel => $"{Code.Van(deel.Leefgebied)} {deel.Wie?.Organisatie.Waarde ?? "?"}")));
        Klopt("een", _ => lijst.EenVoorAlles?.Waarde ?? Niemand);
        Klopt("zegt", _ => lijst.Opmerkingen.Count == 0 ? "niets" : string.Join(' ', lijst.Opmerkingen));
        Klopt("daarna", _ => lijst.Vervolg.Reden.ToString());
        Klopt("keuzes", _ => Rij(lijst.Keuzes.Volgorde.Select(keuze => keuze.Organisatie.Waarde)));
        Assert.Equal(Streek.Aanmeldpunt, lijst.Keuzes.Aanmeldpunt);
        Assert.Equal(Streek.Aanmeldpunt.Organisatie, lijst.Vervolg.Aanmeldpunt);

        void Klopt(string soort, Func<string, string> werkelijk)
        {
            if (vignet.Enige(soort) is { } verwacht) Assert.Equal($"{soort} {verwacht}", $"{soort} {werkelijk(verwacht)}");
        }
    }

    [Theory, MemberData(nameof(Meedenkers))]
    public void People_are_ranked_as_the_vignet_says(string titel)
    {
        var vignet = VanMeedenkers[titel];
        var mensen = vignet.Alle("mens").Select(regel => regel.Split(": ")).ToDictionary(regel => regel[0], regel => Mens(Streek.Iemand(new Streek().Van("vrijwilligerspool")), regel[1]));
        var naam = mensen.ToDictionary(mens => mens.Value.Meedenker, mens => mens.Key);
        var niveau = vignet.Enige("niveau") is { } code ? Code.Lees<Niveau>(code) : Niveau.Informeel;

        var lijst = Rangschikking.VanMeedenkers(vignet.Vraag(wie => mensen[wie].Meedenker), niveau, mensen.Values);

        Assert.Equal(vignet.Enige("lijst"), Rij(lijst.Kandidaten.Select(kandidaat => naam[kandidaat.Meedenker!.Value])));
        foreach (var (wie, redenen) in vignet.Alle("reden").Select(Splits))
            Assert.Equal(redenen, Redenen(lijst.Kandidaten.Single(kandidaat => naam[kandidaat.Meedenker!.Value] == wie).Onderbouwing));
        Assert.Equal(vignet.Enige("niet") ?? "", string.Join(" · ", lijst.Afvallers.Where(_ => vignet.Enige("niet") is not null).Select(afvaller => $"{naam[afvaller.Meedenker!.Value]} {afvaller.Reden}").Order(StringComparer.Ordinal)));
        Assert.Equal(vignet.Enige("daarna"), lijst.Vervolg?.ToString());
    }

    [Fact]
    public void There_are_enough_of_them_and_every_line_is_read()
    {
        string[] gelezen = ["vraag", "stand", "dag", "mens", "niveau", "lijst", "reden", "partner", "niet", "naast", "nietnaast", "delen", "een", "zegt", "daarna", "keuzes"];

        Assert.True(VanOrganisaties.Count >= 40);
        Assert.Empty(VanOrganisaties.Values.Concat(VanMeedenkers.Values).SelectMany(vignet => vignet.Regels).Select(regel => regel.Soort).Except(gelezen));
        Assert.All(VanOrganisaties.Values.Concat(VanMeedenkers.Values), vignet => Assert.NotNull(vignet.Enige("lijst")));
    }

    [Fact]
    public void Smwo_does_everything_and_does_not_always_win()
    {
        var eersten = VanOrganisaties.Values.Select(vignet => vignet.Enige("lijst")!.Split(" > ")[0]).CountBy(wie => wie).ToDictionary();

        Assert.True(eersten["smwo"] * 2 < VanOrganisaties.Count);
        Assert.True(eersten.Count > 5);
    }

    static string Rij(IEnumerable<string> wie) => string.Join(" > ", wie) is { Length: > 0 } rij ? rij : Niemand;
}
