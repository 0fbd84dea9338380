namespace Meedenkers.Domain.Tests.Matching;

/// <summary>
/// Situations as they come in, and who should be asked. The organisations, their aanbod and agreements are those of the reference data.
/// <para>vraag: what was asked, in Goes unless "in" says otherwise. stand: what is different from an ordinary day. dag: another day.</para>
/// <para>lijst: who can be asked, best first, everybody. reden: all reasons of one of them. niet: who cannot be asked and why. naast: partners, in this order, among others.</para>
/// <para>delen: who fits each leefgebied (? nobody). een: who helps with all of it. zegt: what the list says about the wish. daarna: why it goes to the aanmeldpunt.
/// keuzes: who is asked by itself.</para>
/// </summary>
static class Vignetten
{
    public const string Organisaties = """
        # Iemand komt niet uit de post en laat de keuze aan ons
        vraag  financien
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte
        reden  smwo +Breed(financien) +HeeftRuimte -MisschienTeZwaar
        niet   eva-regelt AlleenEenSituatie · hersteltalent AlleenEenSituatie · ouderenadviseurs AlleenEenSituatie
        een    vrijwilligerspool
        daarna AanmeldpuntDaarna
        keuzes vrijwilligerspool > smwo

        # Wat het eigen netwerk niet kan, maakt de vraag niet zwaarder
        vraag  financien · A01 · A12
        lijst  vrijwilligerspool > smwo

        # Iemand wil een professional om een huis te zoeken
        vraag  wonen · wil professional
        lijst  smwo > vrijwilligerspool
        reden  smwo +GevraagdeSoort +Breed(wonen) +HeeftRuimte -MisschienTeZwaar
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(wonen) +HeeftRuimte -AndereSoort
        keuzes smwo

        # Bel mij maar: niets is verteld
        vraag  in Tholen
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GeenProfessionalNodig +HeeftRuimte

        # Een jongere wordt achttien en moet opeens alles regelen
        vraag  in Tholen · jongeren · financien · wonen
        lijst  vrijwilligerspool > smwo
        naast  leger-des-heils > jgz
        een    vrijwilligerspool

        # Een jongere met drugsproblemen heeft meer nodig dan een vrijwilliger
        vraag  jongeren · gezondheid · sociale-relaties · over probleemgedrag · B01
        lijst  smwo > vrijwilligerspool
        reden  vrijwilligerspool +Breed(sociale-relaties) +Breed(gezondheid) +HeeftRuimte -GeenProfessional
        naast  leger-des-heils > jgz
        keuzes smwo

        # Een jongere komt van het speciaal onderwijs
        vraag  in Reimerswaal · jongeren · leren
        lijst  vrijwilligerspool > smwo
        naast  leger-des-heils > spvo

        # Dementie: een ouderenadviseur kent dit, de casemanager is partner
        vraag  in Kapelle · ouderen · gezondheid · over dementie
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        reden  ouderenadviseurs +GeenProfessionalNodig +Breed(gezondheid) +KentDeSituatie +HeeftRuimte
        naast  zeeuwse-zorgschakels > wijkverpleging
        partner zeeuwse-zorgschakels +Focus(gezondheid) +KentDeSituatie +VoorwaardeKlopt -NietOnafhankelijk

        # Dementie is niet genoemd: dan eerst nagaan of de casemanager past
        vraag  in Kapelle · ouderen · gezondheid
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        partner zeeuwse-zorgschakels +Focus(gezondheid) +KentDeSituatie -NietOnafhankelijk ?VoorwaardeNagaan

        # Dementie, en thuis gaat het niet meer zonder hulp
        vraag  in Kapelle · ouderen · gezondheid · wonen · over dementie · B05
        lijst  smwo > ouderenadviseurs > vrijwilligerspool
        een    smwo
        keuzes smwo

        # Een oudere is alleen en wil graag een vrijwilliger
        vraag  ouderen · sociale-relaties · wil vrijwilliger
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        reden  ouderenadviseurs +GevraagdeSoort +GeenProfessionalNodig +Breed(sociale-relaties) +KentDeSituatie +HeeftRuimte
        reden  smwo +Breed(sociale-relaties) +HeeftRuimte -AndereSoort -MisschienTeZwaar

        # De stap naar een verpleeghuis, liefst met een professional
        vraag  ouderen · wonen · wil professional
        lijst  smwo > ouderenadviseurs > vrijwilligerspool

        # Post, geld en een rolstoel: een helpt met alles
        vraag  ouderen · financien · gezondheid
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        delen  gezondheid ouderenadviseurs · financien ouderenadviseurs
        een    ouderenadviseurs

        # De ouderenadviseurs zijn vol: dan de pool
        vraag  ouderen · sociale-relaties · wil vrijwilliger
        stand  ouderenadviseurs is helpt 4 van 4
        lijst  vrijwilligerspool > smwo
        niet   ouderenadviseurs NiemandVrij

        # Ouders zoeken passend onderwijs, met een professional
        vraag  ouders-gezin · leren · wil professional
        lijst  smwo > vrijwilligerspool
        reden  smwo +GevraagdeSoort +Focus(leren) +KentDeSituatie +HeeftRuimte -MisschienTeZwaar
        naast  spvo

        # Ook waar SMWO sterk in is, begint het licht
        vraag  ouders-gezin · sociale-relaties
        lijst  vrijwilligerspool > smwo
        reden  smwo +Focus(sociale-relaties) +KentDeSituatie +HeeftRuimte -MisschienTeZwaar

        # Wie langzamer leert en een specialist nodig heeft
        vraag  in Borsele · verstandelijke-beperking · financien · gezondheid · B02
        lijst  smwo > vrijwilligerspool
        reden  smwo +ProfessionalNodig +Focus(gezondheid) +Focus(financien) +KentDeSituatie +HeeftRuimte

        # Hersenletsel: niemand is er voor, dus wie breed helpt
        vraag  in Noord-Beveland · nah · werken
        lijst  vrijwilligerspool > smwo
        niet   hersteltalent GeenAfspraak · eva-regelt GeenAfspraak · ouderenadviseurs DoetDitNiet

        # Hersenletsel in Goes: een specialist voor anderen past niet
        vraag  nah · werken
        lijst  vrijwilligerspool > smwo
        niet   hersteltalent DoetDitNiet · eva-regelt DoetDitNiet

        # Hersenletsel, en de partner wil praktische steun van een professional
        vraag  nah · mantelzorgers · sociale-relaties · wil professional
        lijst  smwo > eva-regelt > ouderenadviseurs > vrijwilligerspool
        reden  eva-regelt +GevraagdeSoort +KentDeSituatie +HeeftRuimte -MisschienTeZwaar -Deels(sociale-relaties)

        # Een lid van de pool kent hersenletsel uit ervaring
        vraag  nah · werken · wil ervaringsdeskundige
        stand  vrijwilligerspool erbij ervaringsdeskundige · nah
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GevraagdeSoort +GeenProfessionalNodig +Breed(werken) +HeeftRuimte

        # Die ervaring helpt een ander niet
        vraag  lichamelijke-beperking · werken · wil ervaringsdeskundige
        stand  vrijwilligerspool erbij ervaringsdeskundige · nah
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(werken) +HeeftRuimte -AndereSoort
        zegt   NiemandVanDeSoort

        # Die ervaring is er alleen voor werk
        vraag  nah · wonen · wil ervaringsdeskundige
        stand  vrijwilligerspool erbij ervaringsdeskundige · nah · werken
        lijst  vrijwilligerspool > smwo
        zegt   NiemandVanDeSoort

        # Psychische klachten, liefst iemand die hetzelfde meemaakte
        vraag  ggz · sociale-relaties · wil ervaringsdeskundige
        lijst  hersteltalent > vrijwilligerspool > smwo
        reden  hersteltalent +GevraagdeSoort +Focus(sociale-relaties) +KentDeSituatie +HeeftRuimte -MisschienTeZwaar
        keuzes hersteltalent > vrijwilligerspool > smwo

        # Psychische klachten, en de keuze is aan ons
        vraag  ggz · wonen
        lijst  vrijwilligerspool > hersteltalent > smwo

        # Psychische klachten, liefst een professional: focus gaat voor breed
        vraag  ggz · gezondheid · wil professional
        lijst  hersteltalent > smwo > vrijwilligerspool
        naast  emergis
        partner emergis +KentDeSituatie -NietOnafhankelijk -Deels(gezondheid)

        # Psychische klachten waar HerstelTalent geen afspraak heeft
        vraag  in Borsele · ggz · sociale-relaties · wil ervaringsdeskundige
        lijst  vrijwilligerspool > smwo
        niet   hersteltalent GeenAfspraak
        zegt   NiemandVanDeSoort

        # Iemand wil een ervaringsdeskundige en vertelt niet waarvoor
        vraag  gezondheid · wil ervaringsdeskundige
        lijst  hersteltalent > vrijwilligerspool > smwo
        reden  hersteltalent +GevraagdeSoort +HeeftRuimte -MisschienTeZwaar -Deels(gezondheid) ?SituatieNagaan

        # Zorgmijding: hulp hielp niet, en vertrouwen moet groeien
        vraag  ggz · gezondheid · over zorgmijding · B08
        lijst  hersteltalent > smwo > vrijwilligerspool
        reden  hersteltalent +ProfessionalNodig +Focus(gezondheid) +KentDeSituatie +HeeftRuimte
        naast  leger-des-heils > emergis
        keuzes hersteltalent > smwo

        # Zorgmijding in een gemeente zonder afspraak
        vraag  in Kapelle · ggz · gezondheid · over zorgmijding · B08
        lijst  smwo > vrijwilligerspool
        naast  leger-des-heils

        # Twee groepen tegelijk: wie meer vertelt, verliest de specialist niet
        vraag  ggz · laag-ses · financien · wil professional
        lijst  hersteltalent > smwo > vrijwilligerspool

        # Een besluit over de toeslag klopt niet: er loopt bezwaar
        vraag  financien · B07
        lijst  smwo > vrijwilligerspool
        reden  smwo +ProfessionalNodig +Breed(financien) +HeeftRuimte
        zegt   niets

        # Bezwaar, maar liever een vrijwilliger
        vraag  financien · B07 · wil vrijwilliger
        lijst  smwo > vrijwilligerspool
        reden  smwo +ProfessionalNodig +Breed(financien) +HeeftRuimte -AndereSoort
        reden  vrijwilligerspool +Breed(financien) +HeeftRuimte -GeenProfessional
        zegt   WensWijkt
        keuzes smwo

        # Bezwaar, en in de pool spreekt een ander dan een vrijwilliger Turks: daar telt de soort niet, de taal wel
        vraag  ggz · financien · B07 · wil vrijwilliger · taal Turks
        stand  vrijwilligerspool erbij ervaringsdeskundige · ggz · spreekt Turks
        lijst  hersteltalent > smwo > vrijwilligerspool
        reden  vrijwilligerspool +Breed(financien) +SpreektTaal +HeeftRuimte -GeenProfessional
        zegt   WensWijkt

        # Er is een professional nodig, en iemand wil een ervaringsdeskundige die formeel werkt
        vraag  ggz · financien · B07 · wil ervaringsdeskundige
        lijst  hersteltalent > smwo > vrijwilligerspool
        reden  hersteltalent +GevraagdeSoort +ProfessionalNodig +Focus(financien) +KentDeSituatie +HeeftRuimte
        zegt   niets

        # Een professional is nodig en gewenst, en er is geen een vrij
        vraag  financien · B07 · wil professional
        stand  smwo is helpt 4 van 4
        lijst  vrijwilligerspool
        zegt   NiemandVanDeSoort
        keuzes smwo

        # Thuis is het niet veilig
        vraag  ouders-gezin · sociale-relaties · B06 · wil vrijwilliger
        lijst  smwo > vrijwilligerspool
        zegt   WensWijkt
        keuzes smwo

        # Niet veilig, en de pool is zelf gekozen
        vraag  sociale-relaties · B06 · kiest vrijwilligerspool
        lijst  smwo > vrijwilligerspool
        reden  vrijwilligerspool +Gekozen +Breed(sociale-relaties) +HeeftRuimte -GeenProfessional
        zegt   WensWijkt

        # Niet veilig, en de professionals zijn vol: de pool krijgt dit niet vanzelf
        vraag  sociale-relaties · B06
        stand  smwo is helpt 4 van 4
        lijst  vrijwilligerspool
        keuzes smwo

        # Mantelzorg waar de mantelzorgmakelaar een afspraak heeft
        vraag  mantelzorgers · gezondheid · sociale-relaties · wil professional
        lijst  eva-regelt > smwo > ouderenadviseurs > vrijwilligerspool
        reden  eva-regelt +GevraagdeSoort +Focus(gezondheid) +KentDeSituatie +HeeftRuimte -MisschienTeZwaar -Deels(sociale-relaties)
        delen  sociale-relaties smwo · gezondheid eva-regelt
        een    eva-regelt

        # Mantelzorg waar de mantelzorgmakelaar geen afspraak heeft
        vraag  in Tholen · mantelzorgers · gezondheid · sociale-relaties · wil professional
        lijst  smwo > ouderenadviseurs > vrijwilligerspool
        niet   eva-regelt GeenAfspraak

        # De afspraak van de mantelzorgmakelaar is voorbij
        vraag  mantelzorgers · gezondheid · wil professional
        dag    2027-01-01
        lijst  smwo > ouderenadviseurs > vrijwilligerspool
        niet   eva-regelt AfspraakLooptNiet

        # De laatste dag van de afspraak telt nog mee
        vraag  mantelzorgers · gezondheid · wil professional
        dag    2026-12-31
        lijst  eva-regelt > smwo > ouderenadviseurs > vrijwilligerspool

        # De afspraak is nog niet begonnen
        vraag  mantelzorgers · gezondheid · wil professional
        dag    2025-12-31
        lijst  smwo > ouderenadviseurs > vrijwilligerspool
        niet   eva-regelt AfspraakLooptNiet

        # Het aantal trajecten van de mantelzorgmakelaar is op
        vraag  mantelzorgers · gezondheid · wil professional
        stand  eva-regelt gebruikte 25
        lijst  smwo > ouderenadviseurs > vrijwilligerspool
        niet   eva-regelt AfspraakIsOp

        # Er is nog precies een traject
        vraag  mantelzorgers · gezondheid · wil professional
        stand  eva-regelt gebruikte 24
        lijst  eva-regelt > smwo > ouderenadviseurs > vrijwilligerspool

        # Mantelzorg, en de keuze is aan ons: licht beginnen, dan de specialist
        vraag  mantelzorgers · gezondheid
        lijst  ouderenadviseurs > vrijwilligerspool > eva-regelt > smwo

        # Mantelzorg, maar de vraag ligt buiten wat de mantelzorgmakelaar vooral doet
        vraag  mantelzorgers · sociale-relaties · leren · wil professional
        lijst  smwo > eva-regelt > ouderenadviseurs > vrijwilligerspool

        # Samen even sterk: wie de groep noemt gaat voor wie er voor iedereen is
        vraag  mantelzorgers · gezondheid · sociale-relaties · leren · wil professional
        lijst  eva-regelt > smwo > ouderenadviseurs > vrijwilligerspool

        # Mantelzorg over drie dingen: delen kunnen naar verschillende mensen
        vraag  mantelzorgers · werken · leren · financien · wil professional
        lijst  eva-regelt > smwo > ouderenadviseurs > vrijwilligerspool
        delen  leren smwo · werken eva-regelt · financien eva-regelt
        een    eva-regelt

        # Niemand kan alles: een deel gaat naar het aanmeldpunt
        vraag  leren · financien
        stand  smwo is helpt 4 van 4
        stand  vrijwilligerspool doet-alleen financien
        lijst  vrijwilligerspool
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -DektNiet(leren)
        delen  leren ? · financien vrijwilligerspool
        een    niemand

        # Wie alles dekt gaat voor wie een deel doet
        vraag  leren · financien
        stand  vrijwilligerspool tweeling buurtpool
        stand  vrijwilligerspool doet-alleen financien
        lijst  buurtpool > vrijwilligerspool > smwo
        een    buurtpool

        # Zelf gekozen gaat voor
        vraag  mantelzorgers · sociale-relaties · kiest eva-regelt
        lijst  eva-regelt > ouderenadviseurs > vrijwilligerspool > smwo
        reden  eva-regelt +Gekozen +KentDeSituatie +HeeftRuimte -MisschienTeZwaar -Deels(sociale-relaties)
        zegt   niets

        # Zelf gekozen zonder te vertellen waarvoor
        vraag  wonen · kiest eva-regelt
        lijst  eva-regelt > vrijwilligerspool > smwo
        reden  eva-regelt +Gekozen +HeeftRuimte -MisschienTeZwaar -Deels(wonen) ?SituatieNagaan

        # Zelf voor ervaringsdeskundigen gekozen, zonder te vertellen waarvoor
        vraag  wonen · kiest hersteltalent
        lijst  hersteltalent > vrijwilligerspool > smwo
        reden  hersteltalent +Gekozen +HeeftRuimte -MisschienTeZwaar -Deels(wonen) ?SituatieNagaan

        # De gekozen organisatie heeft hier geen afspraak
        vraag  in Tholen · mantelzorgers · gezondheid · kiest eva-regelt
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        zegt   GekozenKanNiet

        # De gekozen organisatie is niet onafhankelijk
        vraag  ouderen · gezondheid · over dementie · kiest zeeuwse-zorgschakels
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        naast  zeeuwse-zorgschakels
        zegt   GekozenIsPartner

        # De gekozen organisatie is weg
        vraag  mantelzorgers · gezondheid · kiest eva-regelt
        stand  eva-regelt verdwijnt
        lijst  ouderenadviseurs > vrijwilligerspool > smwo
        zegt   GekozenIsWeg

        # Wensen die botsen: wie gekozen is, gaat voor de soort
        vraag  werken · kiest smwo · wil vrijwilliger
        lijst  smwo > vrijwilligerspool
        reden  smwo +Gekozen +Breed(werken) +HeeftRuimte -AndereSoort -MisschienTeZwaar
        zegt   WensenBotsen

        # Liever iemand anders dan het aanmeldpunt
        vraag  werken · liever-niet smwo
        lijst  vrijwilligerspool
        niet   smwo LieverIemandAnders
        zegt   AanmeldpuntZoektMee
        keuzes vrijwilligerspool > smwo

        # Gekozen en toch liever iemand anders: het nee telt
        vraag  ouderen · werken · kiest ouderenadviseurs · liever-niet ouderenadviseurs
        lijst  vrijwilligerspool > smwo
        niet   ouderenadviseurs LieverIemandAnders
        zegt   GekozenKanNiet

        # Iemand spreekt Arabisch: van twee gelijke pools gaat voor wie dat ook spreekt
        vraag  niet-westers · financien · taal Arabisch
        stand  vrijwilligerspool tweeling buurtpool
        stand  buurtpool is spreekt Arabisch · helpt 3 van 4
        lijst  buurtpool > vrijwilligerspool > smwo
        reden  buurtpool +GeenProfessionalNodig +Breed(financien) +SpreektTaal +HeeftRuimte
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -SpreektTaalNiet ?TolkNagaan

        # Een moeilijk gesprek over verschillende wetten, in het Tigrinya, dat niemand spreekt
        vraag  in Reimerswaal · niet-westers · sociale-relaties · taal Tigrinya · B03
        lijst  smwo > vrijwilligerspool
        reden  smwo +ProfessionalNodig +Breed(sociale-relaties) +HeeftRuimte -SpreektTaalNiet ?TolkNagaan

        # Wie Arabisch spreekt is vol: dan telt die niet
        vraag  financien · taal Arabisch
        stand  vrijwilligerspool erbij spreekt Arabisch · helpt 4 van 4
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -SpreektTaalNiet ?TolkNagaan

        # Overdag werk, dus alleen 's avonds
        vraag  financien · moment avond
        stand  vrijwilligerspool tweeling buurtpool
        stand  buurtpool is kan avond · helpt 3 van 4
        lijst  buurtpool > vrijwilligerspool > smwo
        reden  buurtpool +GeenProfessionalNodig +Breed(financien) +TijdPast +HeeftRuimte
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -TijdPastNiet

        # Niemand vulde in of het 's avonds kan: vragen is beter dan nee
        vraag  financien · moment avond
        stand  vrijwilligerspool tweeling buurtpool
        stand  buurtpool is moment-onbekend · helpt 3 van 4
        lijst  buurtpool > vrijwilligerspool > smwo
        reden  buurtpool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte ?TijdNagaan

        # Liever niet thuis: elders afspreken
        vraag  financien · vorm elders
        stand  vrijwilligerspool tweeling buurtpool
        stand  vrijwilligerspool is komt thuis
        lijst  buurtpool > vrijwilligerspool > smwo
        reden  buurtpool +GeenProfessionalNodig +Breed(financien) +VormPast +HeeftRuimte
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -VormPastNiet

        # Taal gaat voor tijd, tijd gaat voor vorm
        vraag  financien · taal Turks · moment avond · vorm bellen
        stand  vrijwilligerspool tweeling avondpool
        stand  vrijwilligerspool tweeling turksepool
        stand  vrijwilligerspool is komt bellen
        stand  avondpool is kan avond · komt thuis
        stand  turksepool is spreekt Turks · komt thuis
        lijst  turksepool > avondpool > vrijwilligerspool > smwo

        # Wensen wegen pas na het niveau: een Turkse professional haalt de pool niet in
        vraag  financien · taal Turks
        stand  smwo is spreekt Turks
        lijst  vrijwilligerspool > smwo

        # Twee gelijke pools: de rustigste eerst
        vraag  financien
        stand  vrijwilligerspool tweeling buurtpool
        stand  vrijwilligerspool is helpt 3 van 4
        lijst  buurtpool > vrijwilligerspool > smwo

        # Wie meer doet dan afgesproken, maakt een pool drukker
        vraag  financien
        stand  vrijwilligerspool tweeling buurtpool
        stand  vrijwilligerspool erbij helpt 6 van 4
        stand  buurtpool erbij helpt 4 van 4
        lijst  buurtpool > vrijwilligerspool > smwo

        # Bijna vol is een reden om na te denken
        vraag  financien
        stand  vrijwilligerspool is helpt 9 van 10
        lijst  vrijwilligerspool > smwo
        reden  vrijwilligerspool +GeenProfessionalNodig +Breed(financien) -BijnaVol

        # Iedereen is vol
        vraag  financien
        stand  vrijwilligerspool is helpt 4 van 4
        stand  smwo is helpt 5 van 4
        lijst  niemand
        niet   smwo NiemandVrij · vrijwilligerspool NiemandVrij
        daarna IedereenIsVol
        keuzes smwo

        # Niemand past
        vraag  in Tholen · werken
        stand  smwo verdwijnt
        stand  vrijwilligerspool doet-alleen wonen
        lijst  niemand
        niet   vrijwilligerspool DoetDitNiet
        een    niemand
        daarna NiemandPast
        keuzes smwo

        # Zonder coördinator krijgt een organisatie niets
        vraag  financien
        stand  vrijwilligerspool zonder-coordinator
        lijst  smwo
        niet   vrijwilligerspool NiemandAntwoordt

        # Een gemeente buiten het gebied van een organisatie
        vraag  in Schouwen-Duiveland · ouderen · sociale-relaties
        stand  ouderenadviseurs alleen-in Goes
        lijst  vrijwilligerspool > smwo
        niet   ouderenadviseurs BuitenGebied

        # Weinig geld, op de Bevelanden: het sociaal team is partner
        vraag  in Kapelle · laag-ses · financien
        lijst  vrijwilligerspool > smwo
        naast  gr-de-bevelanden

        # Weinig geld, in Tholen: dat sociaal team werkt daar niet
        vraag  in Tholen · laag-ses · financien
        lijst  vrijwilligerspool > smwo
        nietnaast gr-de-bevelanden

        # De enige vrijwilliger kan tijdelijk minder
        vraag  financien
        stand  vrijwilligerspool is tijdelijk-minder
        lijst  smwo
        niet   vrijwilligerspool NiemandVrij

        # Liever niet iemand uit het eigen dorp
        vraag  in Tholen · financien · niet-uit Stavenisse
        stand  vrijwilligerspool is woont-in Stavenisse
        lijst  smwo
        niet   vrijwilligerspool NiemandVrij

        # Uit het eigen dorp mag, als daar niets over is gezegd
        vraag  in Tholen · financien · woont-in Stavenisse
        stand  vrijwilligerspool is woont-in Stavenisse
        lijst  vrijwilligerspool > smwo
        """;

    /// <summary>
    /// People of one organisation: mens is who there is, otherwise like everybody (an informal pool, speaks Dutch, by day, two of four). niveau: of another assignment.
    /// </summary>
    public const string Meedenkers = """
        # Zelf gekozen gaat voor
        vraag  financien · kiest Bo
        mens   An: vrijwilliger
        mens   Bo: vrijwilliger · helpt 3 van 4
        lijst  Bo > An
        reden  Bo +Gekozen +GeenProfessionalNodig +Breed(financien) +HeeftRuimte

        # De gevraagde soort gaat voor wie er goed in is
        vraag  ggz · wonen · wil vrijwilliger
        mens   An: ervaringsdeskundige · ggz
        mens   Bo: vrijwilliger
        lijst  Bo > An
        reden  An +GeenProfessionalNodig +Focus(wonen) +KentDeSituatie +HeeftRuimte -AndereSoort

        # Een ervaringsdeskundige voor de eigen groep
        vraag  nah · werken · wil ervaringsdeskundige
        mens   An: vrijwilliger
        mens   Bo: ervaringsdeskundige · nah · helpt 3 van 4
        lijst  Bo > An
        reden  Bo +GevraagdeSoort +GeenProfessionalNodig +Focus(werken) +KentDeSituatie +HeeftRuimte

        # Een ervaringsdeskundige buiten de eigen groep
        vraag  ouderen · werken
        mens   An: vrijwilliger
        mens   Bo: ervaringsdeskundige · nah
        lijst  An
        niet   Bo AndereErvaring

        # Een ervaringsdeskundige buiten het eigen leefgebied
        vraag  nah · wonen
        mens   An: vrijwilliger
        mens   Bo: ervaringsdeskundige · nah · werken
        lijst  An
        niet   Bo AndereErvaring

        # Geen groep gedeeld: een ervaringsdeskundige wordt niet zomaar gevraagd
        vraag  werken
        mens   An: vrijwilliger
        mens   Bo: ervaringsdeskundige · nah
        lijst  An
        niet   Bo AlleenEenSituatie

        # Geen groep gedeeld, wel om ervaring gevraagd: vraag welke
        vraag  werken · wil ervaringsdeskundige
        mens   An: vrijwilliger
        mens   Bo: ervaringsdeskundige · nah
        mens   Cas: ervaringsdeskundige · helpt 3 van 4
        lijst  Bo > Cas > An
        reden  Bo +GevraagdeSoort +GeenProfessionalNodig +HeeftRuimte -Deels(werken) ?SituatieNagaan
        reden  Cas +GevraagdeSoort +GeenProfessionalNodig +HeeftRuimte -Deels(werken) ?ErvaringNagaan

        # Een ervaringsdeskundige in een formele opdracht
        niveau formeel
        vraag  ggz · wonen · wil professional · B01
        mens   An: ervaringsdeskundige · ggz
        lijst  An
        reden  An +GevraagdeSoort +ProfessionalNodig +Focus(wonen) +KentDeSituatie +HeeftRuimte

        # Tijdelijk minder inzetbaar wordt niet aangeboden
        vraag  financien
        mens   An: vrijwilliger · tijdelijk-minder · helpt 0 van 4
        mens   Bo: vrijwilliger · helpt 3 van 4
        lijst  Bo
        niet   An TijdelijkMinder

        # Wie afwezig is of op niemand kan terugvallen, wordt niet gevraagd
        vraag  financien
        mens   An: vrijwilliger · afwezig
        mens   Bo: vrijwilliger · zonder-contactpersoon
        mens   Cas: vrijwilliger · helpt 3 van 4
        lijst  Cas
        niet   An IsAfwezig · Bo ZonderContactpersoon

        # Zonder training gaat het door, en beslist de coördinator
        vraag  financien
        mens   An: vrijwilliger · ongetraind · helpt 0 van 4
        mens   Bo: vrijwilliger
        lijst  An > Bo
        reden  An +GeenProfessionalNodig +Breed(financien) +HeeftRuimte ?TrainingNagaan

        # Van een professional vraagt niemand de basistraining
        niveau formeel
        vraag  financien
        mens   An: formeel · ongetraind
        lijst  An
        reden  An +Breed(financien) +HeeftRuimte -MisschienTeZwaar

        # Niet uit het eigen dorp
        vraag  financien · niet-uit Stavenisse
        mens   An: vrijwilliger · woont-in Stavenisse
        mens   Bo: vrijwilliger · woont-in Tholen · helpt 3 van 4
        lijst  Bo
        niet   An UitEigenDorp

        # Niet uit het eigen dorp, en van een weten wij het niet
        vraag  financien · niet-uit Stavenisse
        mens   An: vrijwilliger
        lijst  An
        reden  An +GeenProfessionalNodig +Breed(financien) +HeeftRuimte ?DorpNagaan

        # Vol
        vraag  financien
        mens   An: vrijwilliger · helpt 4 van 4
        mens   Bo: vrijwilliger
        lijst  Bo
        niet   An IsVol

        # Liever niet bij deze meedenker
        vraag  financien · liever-niet An
        mens   An: vrijwilliger
        mens   Bo: vrijwilliger · helpt 3 van 4
        lijst  Bo
        niet   An LieverIemandAnders

        # Wie thuis is in de situatie gaat voor, en de ander kan ook
        vraag  ouderen · sociale-relaties
        mens   An: vrijwilliger · helpt 0 van 4
        mens   Bo: vrijwilliger · ouderen
        lijst  Bo > An
        reden  Bo +GeenProfessionalNodig +Focus(sociale-relaties) +KentDeSituatie +HeeftRuimte

        # Wie met alles helpt gaat voor
        vraag  financien · wonen
        mens   An: vrijwilliger · financien
        mens   Bo: vrijwilliger · financien · wonen · helpt 3 van 4
        mens   Cas: vrijwilliger · leren
        lijst  Bo > An
        reden  An +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -DektNiet(wonen)
        niet   Cas DoetDitNiet

        # Taal, dan tijd, dan vorm
        vraag  financien · taal Turks · moment avond · vorm bellen
        mens   An: vrijwilliger · komt bellen
        mens   Bo: vrijwilliger · kan avond · komt thuis
        mens   Cas: vrijwilliger · spreekt Turks · komt thuis
        mens   Din: vrijwilliger · taal-onbekend · komt thuis
        lijst  Cas > Din > Bo > An
        reden  Cas +GeenProfessionalNodig +Breed(financien) +SpreektTaal +HeeftRuimte -TijdPastNiet -VormPastNiet
        reden  Din +GeenProfessionalNodig +Breed(financien) +HeeftRuimte -TijdPastNiet -VormPastNiet ?TaalNagaan

        # Bellen, en van een weten wij niet of dat kan
        vraag  financien · vorm bellen
        mens   An: vrijwilliger · komt thuis · helpt 0 van 4
        mens   Bo: vrijwilliger · vorm-onbekend
        mens   Cas: vrijwilliger · komt bellen · helpt 3 van 4
        lijst  Cas > Bo > An
        reden  Bo +GeenProfessionalNodig +Breed(financien) +HeeftRuimte ?VormNagaan

        # De rustigste eerst
        vraag  financien
        mens   An: vrijwilliger · helpt 2 van 4
        mens   Bo: vrijwilliger · helpt 1 van 4
        mens   Cas: vrijwilliger · helpt 5 van 6
        lijst  Bo > An > Cas
        reden  Cas +GeenProfessionalNodig +Breed(financien) -BijnaVol

        # Niemand kan
        vraag  financien
        mens   An: vrijwilliger · tijdelijk-minder
        lijst  niemand
        daarna CoordinatorBeslist
        """;
}
