using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Matching;

/// <summary>Puts the reasons of a candidate into words, heaviest first: made for who is shown, not for everybody who was weighed.</summary>
sealed class Verklaring
{
    readonly Matchvraag vraag;
    readonly Weegschaal weegschaal;
    readonly List<Reden> voor = [];
    readonly List<Reden> tegen = [];
    readonly List<Reden> ontbreekt = [];

    Verklaring(Matchvraag vraag, Weegschaal weegschaal) => (this.vraag, this.weegschaal) = (vraag, weegschaal);

    public static Kandidaat Van(Matchvraag vraag, Weegschaal weegschaal, Gewogen<Aanbieder> gewogen)
    {
        var aanbieder = gewogen.Wie;
        var verklaring = new Verklaring(vraag, weegschaal);
        verklaring.Wens(weegschaal.IsGekozen(aanbieder), aanbieder.Niveau, aanbieder.Bezetting.Beste.Soort);
        verklaring.Niveau(aanbieder.Niveau);
        verklaring.Aanbod(aanbieder, gewogen.Dekking);
        verklaring.Voorwaarde(aanbieder.Organisatie);
        verklaring.Aansluiting(aanbieder.Bezetting.Beste);
        verklaring.Ruimte(gewogen.Punten.Ruimte);
        return verklaring.Kandidaat(gewogen, aanbieder.Code, null, aanbieder.Niveau);
    }

    public static Kandidaat Van(Matchvraag vraag, Weegschaal weegschaal, Gewogen<Profielstand> gewogen, Niveau niveau)
    {
        var profiel = gewogen.Wie;
        var aansluiting = weegschaal.AansluitingVan(niveau, profiel);
        var verklaring = new Verklaring(vraag, weegschaal);
        verklaring.Wens(weegschaal.IsGekozen(profiel), niveau, aansluiting.Soort);
        verklaring.Niveau(niveau);
        verklaring.Profiel(profiel, gewogen.Dekking);
        verklaring.Aansluiting(aansluiting);
        verklaring.Ruimte(gewogen.Punten.Ruimte);
        return verklaring.Kandidaat(gewogen, profiel.Organisatie, profiel.Meedenker, niveau);
    }

    public static Partner VanPartner(Matchvraag vraag, Weegschaal weegschaal, Gewogen<Aanbieder> gewogen)
    {
        var verklaring = new Verklaring(vraag, weegschaal);
        verklaring.tegen.Add(new(Redencode.NietOnafhankelijk));
        verklaring.Aanbod(gewogen.Wie, gewogen.Dekking);
        verklaring.Voorwaarde(gewogen.Wie.Organisatie);
        return new(gewogen.Wie.Code, verklaring.Onderbouwing);
    }

    /// <summary>The condition of an organisation is met by what the question is about.</summary>
    public static bool VoorwaardeKlopt(Matchvraag vraag, Organisatie organisatie) =>
        organisatie.Voorwaarde is { } voorwaarde && vraag.Omvat.Any(waarover => voorwaarde.Contains(waarover, StringComparison.OrdinalIgnoreCase));

    Onderbouwing Onderbouwing => new(voor, tegen, ontbreekt);

    Kandidaat Kandidaat<T>(Gewogen<T> gewogen, OrganisatieCode organisatie, MedewerkerId? meedenker, Niveau niveau) =>
        new(organisatie, meedenker, niveau, gewogen.Punten.Score, Onderbouwing, gewogen.Dekking.Gedekt == weegschaal.Gevraagd.Count);

    void Wens(bool gekozen, Niveau niveau, bool gevraagdeSoort)
    {
        if (gekozen) voor.Add(new(Redencode.Gekozen));
        if (vraag.Wens.Hulp == WensHulp.KiesVoorMij || !weegschaal.WensTelt(niveau)) return;
        (gevraagdeSoort ? voor : tegen).Add(new(gevraagdeSoort ? Redencode.GevraagdeSoort : Redencode.AndereSoort));
    }

    void Niveau(Niveau niveau)
    {
        var isFormeel = niveau == Werkmodel.Niveau.Formeel;
        (isFormeel == weegschaal.VraagtFormeel ? voor : tegen).Add(new((isFormeel, weegschaal.VraagtFormeel) switch
        {
            (true, true) => Redencode.ProfessionalNodig,
            (false, true) => Redencode.GeenProfessional,
            (false, false) => Redencode.GeenProfessionalNodig,
            (true, false) => Redencode.MisschienTeZwaar,
        }));
    }

    void Aanbod(Aanbieder aanbieder, Dekkingsbeeld beeld)
    {
        var zonderGroep = weegschaal.ZonderGroep(aanbieder);
        Dekking(beeld, leefgebied => weegschaal.Meter.Cel(aanbieder.Organisatie, leefgebied, zonderGroep));
        if (beeld.Onzeker) ontbreekt.Add(new(Redencode.SituatieNagaan));
    }

    void Profiel(Profielstand profiel, Dekkingsbeeld beeld)
    {
        var zonderGroep = weegschaal.ZonderGroep(profiel);
        Dekking(beeld, leefgebied => weegschaal.Meter.Cel(profiel, leefgebied, zonderGroep));
        if (beeld.Onzeker) ontbreekt.Add(new(profiel.Doelgroepen.Count == 0 ? Redencode.ErvaringNagaan : Redencode.SituatieNagaan));
        if (!profiel.Getraind && profiel.Soort != Profielsoort.Formeel) ontbreekt.Add(new(Redencode.TrainingNagaan));
        if (vraag.Wens.NietUitMijnDorp && profiel.Woonplaats is null) ontbreekt.Add(new(Redencode.DorpNagaan));
    }

    void Dekking(Dekkingsbeeld beeld, Func<Leefgebied, Celdekking> cel)
    {
        foreach (var leefgebied in weegschaal.Gevraagd.Where(vraag.Leefgebieden.Contains))
        {
            var sterkte = cel(leefgebied).Sterkte;
            (sterkte > Weging.PuntenDeels ? voor : tegen).Add(new(sterkte switch
            {
                Weging.PuntenFocus => Redencode.Focus,
                Weging.PuntenBreed => Redencode.Breed,
                Weging.PuntenDeels => Redencode.Deels,
                _ => Redencode.DektNiet,
            }, leefgebied));
        }
        if (beeld.Groep) voor.Add(new(Redencode.KentDeSituatie));
    }

    void Voorwaarde(Organisatie organisatie)
    {
        if (organisatie.Voorwaarde is null) return;
        if (VoorwaardeKlopt(vraag, organisatie)) voor.Add(new(Redencode.VoorwaardeKlopt));
        else ontbreekt.Add(new(Redencode.VoorwaardeNagaan));
    }

    void Aansluiting(Aansluiting aansluiting)
    {
        if (vraag.Wens.Taal != Aanmeldingen.Wens.Geen.Taal)
        {
            Vergelijk(aansluiting.Taal, Redencode.SpreektTaal, Redencode.SpreektTaalNiet, Redencode.TaalNagaan);
            if (aansluiting.Taal == Past.Nee) ontbreekt.Add(new(Redencode.TolkNagaan));
        }
        if (vraag.Wens.Momenten.Count > 0) Vergelijk(aansluiting.Dagdeel, Redencode.TijdPast, Redencode.TijdPastNiet, Redencode.TijdNagaan);
        if (vraag.Wens.Vormen.Count > 0) Vergelijk(aansluiting.Vorm, Redencode.VormPast, Redencode.VormPastNiet, Redencode.VormNagaan);
    }

    void Vergelijk(Past past, Redencode ja, Redencode nee, Redencode onbekend)
    {
        if (past == Past.Ja) voor.Add(new(ja));
        else if (past == Past.Nee) tegen.Add(new(nee));
        else ontbreekt.Add(new(onbekend));
    }

    void Ruimte(int ruimte)
    {
        if (ruimte < Weging.BijnaVolOnder) tegen.Add(new(Redencode.BijnaVol));
        else voor.Add(new(Redencode.HeeftRuimte));
    }
}
