using FsCheck;
using FsCheck.Fluent;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Gedeeld;

/// <summary>What leads to a person is refused however it is written; what only looks like it is left alone.</summary>
public class PersoonsspoorTests
{
    static readonly Gen<string> Tussen = Gen.Elements("", " ", "-", " - ", ".", "/");

    /// <summary>Ordinary words around a find, none of which is one itself.</summary>
    static readonly Gen<string> Zin = Gen.Elements("", "Kan dit: ", "De inwoner zegt dat het ", "Vraag over bezwaar. Het gaat om ", "zie\n", "(");

    static readonly Gen<string> Slot = Gen.Elements("", ".", ", en verder niets", ")", "\nWat nu?");

    static Arbitrary<string> Tekst(Gen<string> spoor) =>
        (from voor in Zin from midden in spoor from na in Slot select voor + midden + na).ToArbitrary();

    /// <summary>Ten digits as somebody might group them.</summary>
    static readonly Gen<string> Nederlands =
        from begin in Gen.Elements("06", "0113", "0166", "010", "088")
        from rest in Gen.Choose(0, 9).ListOf(10 - begin.Length)
        from tussen in Tussen
        from plek in Gen.Choose(1, rest.Count - 1)
        select begin + tussen + string.Concat(rest.Take(plek)) + tussen + string.Concat(rest.Skip(plek));

    static readonly Gen<string> Buitenlands =
        from begin in Gen.Elements("+31 6", "0031 6", "+32 4", "+49 15", "+31 (0)6")
        from rest in Gen.Choose(1, 9).ListOf(8)
        from tussen in Gen.Elements("", " ", "-")
        select begin + tussen + string.Concat(rest);

    static readonly Gen<string> Mail =
        from naam in Gen.Elements("anna", "a.b", "Jan_3", "info+x")
        from plek in Gen.Elements("voorbeeld.example", "post.voorbeeld.nl", "xn--bcher-kva.example")
        from apenstaart in Gen.Elements("@", " @ ")
        select naam + apenstaart + plek;

    static readonly Gen<string> Adres =
        from straat in Gen.Elements("Kerkstraat", "van Galenlaan", "Zeeweg", "Marktplein", "Westdijk", "Havenkade", "Burgemeesterssingel", "’s-Gravenhof")
        from tussen in Gen.Elements(" ", "  ", ", ", " nummer ")
        from nummer in Gen.Choose(1, 2999)
        from bij in Gen.Elements("", "a", " B")
        select straat + tussen + nummer + bij;

    static readonly Gen<string> Postcode =
        from cijfers in Gen.Choose(1000, 9999)
        from letters in Gen.Elements("AB", "KL", "XZ")
        from tussen in Gen.Elements("", " ")
        select cijfers + tussen + letters;

    [Fact]
    public void Every_telephone_number_is_refused() =>
        Prop.ForAll(Tekst(Gen.OneOf(Nederlands, Buitenlands)), tekst => Persoonsspoor.WaaromNiet(tekst) is { Code: nameof(Weigering.TekstBevatTelefoonnummer) or nameof(Weigering.TekstBevatBsn) }).Geldt();

    [Fact]
    public void Every_mail_address_is_refused() => Prop.ForAll(Tekst(Mail), tekst => Persoonsspoor.WaaromNiet(tekst) == Weigering.TekstBevatEmailadres).Geldt();

    [Fact]
    public void Every_street_with_a_number_and_every_postcode_is_refused() =>
        Prop.ForAll(Tekst(Gen.OneOf(Adres, Postcode)), tekst => Persoonsspoor.WaaromNiet(tekst) == Weigering.TekstBevatAdres).Geldt();

    [Fact]
    public void Words_without_a_digit_or_an_at_are_never_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(t => t is null || !t.Any(c => char.IsDigit(c) || c == '@')), tekst => Persoonsspoor.WaaromNiet(tekst) is null).Geldt();

    [Fact]
    public void Any_text_can_be_looked_at_and_a_name_is_quoted_as_it_was_typed() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), tekst =>
        {
            Persoonsspoor.WaaromNiet(tekst);
            return Persoonsspoor.MogelijkeNamen(tekst).All(naam => tekst.Contains(naam, StringComparison.Ordinal));
        }).Geldt();

    [Theory]
    [InlineData("Bel haar op ٠٦١٢٣٤٥٦٧٨.")]
    [InlineData("06\u00a012\u201034\u201056\u200b\u201078")]
    [InlineData("(0113) 12 34 56")]
    [InlineData("zaak 12, tel. 0612345678 4")]
    public void Another_script_or_odd_room_between_hides_no_number(string tekst) => Assert.Equal(Weigering.TekstBevatTelefoonnummer, Persoonsspoor.WaaromNiet(tekst));

    [Theory]
    [InlineData("Zijn BSN is 123456782.", nameof(Weigering.TekstBevatBsn))]
    [InlineData("NL91 ABNA 0417 1643 00", nameof(Weigering.TekstBevatRekeningnummer))]
    [InlineData("nl91abna0417164300", nameof(Weigering.TekstBevatRekeningnummer))]
    [InlineData("woont op kerkstraat 12", nameof(Weigering.TekstBevatAdres))]
    [InlineData("4461AB in Goes", nameof(Weigering.TekstBevatAdres))]
    public void Other_traces_are_refused_by_name(string tekst, string code) => Assert.Equal(code, Persoonsspoor.WaaromNiet(tekst)?.Code);

    [Theory]
    [InlineData("Op 12-03-2026 kwam een brief; bezwaar kan tot 23-04-2026.")]
    [InlineData("Van 01-02-2026 - 03-04-2026 liep de indicatie.")]
    [InlineData("Het besluit is van 1 december 2026, zes weken geleden.")]
    [InlineData("De schuld is € 1.234,56 en er komt 2.500 euro per maand binnen.")]
    [InlineData("Eigen bijdrage van 21,00 per maand over 2025 en 2026.")]
    [InlineData("Mag dat volgens artikel 2.3.5 Wmo 2015?")]
    [InlineData("Zie artikel 1639 BW, lid 2.")]
    [InlineData("Het is een 2-onder-1-kapwoning met 3 slaapkamers, label C 2020.")]
    [InlineData("Ik belde 112 en daarna 0800 2000 van Veilig Thuis.")]
    [InlineData("Het nummer 0900-8844 en 14 0113 hielpen niet.")]
    [InlineData("Het loket is open van 09.00 - 12.30 en 13.15 uur tot 17.00 uur.")]
    [InlineData("Zij was onderweg 2 uur en liep langs de snelweg 58.")]
    [InlineData("Wij spraken op het schoolplein 3 ouders.")]
    [InlineData("Rijdt 1500 km per jaar, 20 mg per dag, 75% afgekeurd.")]
    [InlineData("Een gezin van 2 ouders en 3 kinderen van 4, 6 en 17 jaar.")]
    public void What_is_no_trace_is_left_alone(string tekst) => Assert.Null(Persoonsspoor.WaaromNiet(tekst));

    [Theory]
    [InlineData("Ik sprak mevrouw Voorbeeld gisteren", "mevrouw Voorbeeld")]
    [InlineData("dhr. van der Fictie wil niet", "dhr. van der Fictie")]
    [InlineData("Mw. A.B. Testers belt", "Mw. A.B. Testers")]
    [InlineData("Toen zei Anna Voorbeeld nee", "Anna Voorbeeld")]
    [InlineData("Fatima el Fictie vraagt dit", "Fatima el Fictie")]
    [InlineData("haar zoon Kees is 17", "zoon Kees")]
    [InlineData("hij heet Piet", "heet Piet")]
    public void What_looks_like_a_name_is_pointed_at(string tekst, string naam) => Assert.Contains(naam, Persoonsspoor.MogelijkeNamen(tekst));

    [Theory]
    [InlineData("Kan dit volgens de Wmo? De gemeente Goes zegt nee.")]
    [InlineData("In Goes is het anders dan in Tholen.")]
    [InlineData("Veilig Thuis en het Sociaal Team weten het niet.")]
    [InlineData("Mevrouw heeft schulden en meneer werkt niet.")]
    [InlineData("Haar moeder is ziek. Zij wil naar Noord-Beveland verhuizen.")]
    [InlineData("SMWO of UWV: wie beslist?")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_name_is_not(string? tekst) => Assert.Empty(Persoonsspoor.MogelijkeNamen(tekst));

    [Fact]
    public void A_possible_name_comes_back_once_and_goes_through_with_a_tick()
    {
        const string Tekst = "Mevrouw Voorbeeld kreeg een brief.";

        var weigering = new Naamlozetekst(Tekst, GeenNaam: false).WaaromNiet(1000);

        Assert.Equal(nameof(Weigering.TekstNoemtMisschienNaam), weigering?.Code);
        Assert.Contains("“Mevrouw Voorbeeld”", weigering!.Zin, StringComparison.Ordinal);
        Assert.Null(new Naamlozetekst(Tekst, GeenNaam: true).WaaromNiet(1000));
    }

    [Fact]
    public void A_tick_lets_no_number_through_and_no_text_that_is_too_long()
    {
        Assert.Equal(Weigering.TekstBevatTelefoonnummer, new Naamlozetekst("Bel 0612345678", GeenNaam: true).WaaromNiet(1000));
        Assert.Equal(Weigering.TekstTeLang(1, 1000), new Naamlozetekst(new string('x', 1001), GeenNaam: true).WaaromNiet(1000));
        Assert.Equal("••••", new Naamlozetekst("Geheim", GeenNaam: true).ToString());
    }
}
