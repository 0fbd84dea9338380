using Meedenkers.Domain.Matching;
using System.Reflection;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Tests.Bouw;
using Meedenkers.Domain.Tijd;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using static Meedenkers.Domain.Tests.Bouw.Bouwers;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>Who can do what in which state, in one table: where the onderdeel then stands (and where, when that is not the pool), or the refusal.</summary>
public class ToestandenTests
{
    /// <summary>The states of an onderdeel; some share a stand, because after the first contact, a request or a decision other rules hold.</summary>
    public enum Toestand { Aangeboden, TeVerdelen, Kennismaken, Lopend, Gevraagd, InOverdracht, OpnieuwTeVerdelen, Afgesloten, Afgerond, Waakvlam }

    /// <summary>The columns: people of the pool, the coördinator of another organisation, and the resident.</summary>
    public enum Wie { Coordinator, WieHetDoet, Collega, Ander, Inwoner }

    // A " repeats the cell on its left. An onderdeel lapses by itself: it does not matter who looks.
    const string Tabel = """
        toestand          | verb               | coördinator              | wie het doet         | collega              | ander                | inwoner
        Aangeboden        | NeemAan            | TeVerdelen               | Kennismaken          | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Weiger             | Aangeboden@smwo          | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | BiedAan            | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Aangeboden        | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Aangeboden        | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden@hersteltalent
        Aangeboden        | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | NogGeenMeedenker
        Aangeboden        | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden
        Aangeboden        | GeefNieuweCode     | AlleenWieHetDoet         | "                    | "                    | "                    | "
        Aangeboden        | MeldGecorrigeerd   | AlleenWieHetDoet         | "                    | "                    | "                    | Aangeboden
        Aangeboden        | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden
        Aangeboden        | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden
        Aangeboden        | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Aangeboden        | VraagOpschaling    | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Schaal             | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | WijsToe            | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Ontlast            | NiemandToegewezen        | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | LegContactVast     | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Splits             | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | VoegSamen          | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Typeer             | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | LegSignaalWeg      | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | WerkAan            | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | LaatVervallen      | Aangeboden@smwo          | "                    | "                    | "                    | "
        Aangeboden        | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        Aangeboden        | GaatDoor           | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        Aangeboden        | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        Aangeboden        | RondAf             | EerstAannemen            | "                    | "                    | NietVanUwOrganisatie | "
        Aangeboden        | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        TeVerdelen        | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | BiedAan            | Aangeboden@hersteltalent | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        TeVerdelen        | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        TeVerdelen        | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden@hersteltalent
        TeVerdelen        | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | NogGeenMeedenker
        TeVerdelen        | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        TeVerdelen        | GeefNieuweCode     | TeVerdelen               | AlleenWieHetDoet     | "                    | "                    | "
        TeVerdelen        | MeldGecorrigeerd   | TeVerdelen               | AlleenWieHetDoet     | "                    | "                    | TeVerdelen
        TeVerdelen        | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        TeVerdelen        | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        TeVerdelen        | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        TeVerdelen        | VraagOpschaling    | AlleenWieHetDoet         | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Schaal             | EerstKennismaken         | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | WijsToe            | Kennismaken              | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Ontlast            | NiemandToegewezen        | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | LegContactVast     | EerstToewijzen           | "                    | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Splits             | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | VoegSamen          | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Typeer             | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | LegSignaalWeg      | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | WerkAan            | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | LaatVervallen      | TeVerdelen               | "                    | "                    | "                    | "
        TeVerdelen        | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        TeVerdelen        | GaatDoor           | EerstKennismaken         | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        TeVerdelen        | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        TeVerdelen        | RondAf             | EerstKennismaken         | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        TeVerdelen        | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        Kennismaken       | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | BiedAan            | Aangeboden@hersteltalent | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Kennismaken       | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Kennismaken       | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | Aangeboden@hersteltalent
        Kennismaken       | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        Kennismaken       | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Kennismaken
        Kennismaken       | GeefNieuweCode     | Kennismaken              | "                    | AlleenWieHetDoet     | "                    | "
        Kennismaken       | MeldGecorrigeerd   | Kennismaken              | "                    | AlleenWieHetDoet     | "                    | Kennismaken
        Kennismaken       | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Kennismaken
        Kennismaken       | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Kennismaken
        Kennismaken       | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Kennismaken       | VraagOpschaling    | AlleenWieHetDoet         | Kennismaken          | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | Schaal             | EerstKennismaken         | "                    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | WijsToe            | Kennismaken              | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Kennismaken       | Ontlast            | TeVerdelen               | "                    | AlleenCoordinator    | NietVanUwOrganisatie | "
        Kennismaken       | LegContactVast     | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | Splits             | Kennismaken              | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | VoegSamen          | Kennismaken              | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | Typeer             | Kennismaken              | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | LegSignaalWeg      | Kennismaken              | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | WerkAan            | Kennismaken              | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | LaatVervallen      | Kennismaken              | "                    | "                    | "                    | "
        Kennismaken       | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        Kennismaken       | GaatDoor           | EerstKennismaken         | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        Kennismaken       | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        Kennismaken       | RondAf             | EerstKennismaken         | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Kennismaken       | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        Lopend            | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Lopend            | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Lopend            | BiedAan            | KennismakingWasErAl      | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Lopend            | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Lopend            | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Lopend            | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | AndereOrganisatieSamen
        Lopend            | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        Lopend            | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Lopend            | GeefNieuweCode     | Lopend                   | "                    | AlleenWieHetDoet     | "                    | "
        Lopend            | MeldGecorrigeerd   | Lopend                   | "                    | AlleenWieHetDoet     | "                    | Lopend
        Lopend            | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Lopend            | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Lopend            | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Lopend            | VraagOpschaling    | AlleenWieHetDoet         | Lopend               | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        Lopend            | Schaal             | Lopend                   | AlleenWieSchaalt     | "                    | NietVanUwOrganisatie | "
        Lopend            | WijsToe            | Lopend                   | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Lopend            | Ontlast            | TeVerdelen               | "                    | AlleenCoordinator    | NietVanUwOrganisatie | "
        Lopend            | LegContactVast     | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | Splits             | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | VoegSamen          | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | Typeer             | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | LegSignaalWeg      | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | WerkAan            | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | LaatVervallen      | Lopend                   | "                    | "                    | "                    | "
        Lopend            | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        Lopend            | GaatDoor           | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        Lopend            | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        Lopend            | RondAf             | Afgesloten               | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Lopend            | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        Gevraagd          | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Gevraagd          | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        Gevraagd          | BiedAan            | KennismakingWasErAl      | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Gevraagd          | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Gevraagd          | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Gevraagd          | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | AndereOrganisatieSamen
        Gevraagd          | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        Gevraagd          | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Gevraagd          | GeefNieuweCode     | Lopend                   | "                    | AlleenWieHetDoet     | "                    | "
        Gevraagd          | MeldGecorrigeerd   | Lopend                   | "                    | AlleenWieHetDoet     | "                    | Lopend
        Gevraagd          | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Gevraagd          | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        Gevraagd          | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Gevraagd          | VraagOpschaling    | AlleenWieHetDoet         | VerzoekLooptAl       | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | HandelVerzoekAf    | Lopend                   | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Gevraagd          | Schaal             | Lopend                   | AlleenWieSchaalt     | "                    | NietVanUwOrganisatie | "
        Gevraagd          | WijsToe            | Lopend                   | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        Gevraagd          | Ontlast            | TeVerdelen               | "                    | AlleenCoordinator    | NietVanUwOrganisatie | "
        Gevraagd          | LegContactVast     | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | Splits             | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | VoegSamen          | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | Typeer             | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | LegSignaalWeg      | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | WerkAan            | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | LaatVervallen      | Lopend                   | "                    | "                    | "                    | "
        Gevraagd          | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        Gevraagd          | GaatDoor           | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        Gevraagd          | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        Gevraagd          | RondAf             | Afgesloten               | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Gevraagd          | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        InOverdracht      | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | BiedAan            | KennismakingWasErAl      | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        InOverdracht      | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        InOverdracht      | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | AndereOrganisatieSamen
        InOverdracht      | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        InOverdracht      | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        InOverdracht      | GeefNieuweCode     | Lopend                   | "                    | AlleenWieHetDoet     | "                    | "
        InOverdracht      | MeldGecorrigeerd   | Lopend                   | "                    | AlleenWieHetDoet     | "                    | Lopend
        InOverdracht      | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        InOverdracht      | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Lopend
        InOverdracht      | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        InOverdracht      | VraagOpschaling    | AlleenWieHetDoet         | OverdrachtLooptNog   | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | Schaal             | OverdrachtLooptNog       | "                    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | WijsToe            | Lopend                   | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        InOverdracht      | Ontlast            | TeVerdelen               | "                    | AlleenCoordinator    | NietVanUwOrganisatie | "
        InOverdracht      | LegContactVast     | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | Splits             | OverdrachtLooptNog       | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | VoegSamen          | OverdrachtLooptNog       | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | Typeer             | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | LegSignaalWeg      | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | WerkAan            | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | LaatVervallen      | Lopend                   | "                    | "                    | "                    | "
        InOverdracht      | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        InOverdracht      | GaatDoor           | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        InOverdracht      | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        InOverdracht      | RondAf             | OverdrachtLooptNog       | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        InOverdracht      | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        OpnieuwTeVerdelen | NeemAan            | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Weiger             | AanbodIsAlBeantwoord     | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | BiedAan            | KennismakingWasErAl      | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        OpnieuwTeVerdelen | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        OpnieuwTeVerdelen | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | AndereOrganisatieSamen
        OpnieuwTeVerdelen | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | NogGeenMeedenker
        OpnieuwTeVerdelen | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        OpnieuwTeVerdelen | GeefNieuweCode     | TeVerdelen               | AlleenWieHetDoet     | "                    | "                    | "
        OpnieuwTeVerdelen | MeldGecorrigeerd   | TeVerdelen               | AlleenWieHetDoet     | "                    | "                    | TeVerdelen
        OpnieuwTeVerdelen | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        OpnieuwTeVerdelen | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | TeVerdelen
        OpnieuwTeVerdelen | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        OpnieuwTeVerdelen | VraagOpschaling    | AlleenWieHetDoet         | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | HandelVerzoekAf    | GeenVerzoek              | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Schaal             | TeVerdelen               | AlleenWieSchaalt     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | WijsToe            | Lopend                   | AlleenCoordinator    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Ontlast            | NiemandToegewezen        | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | LegContactVast     | EerstToewijzen           | "                    | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Splits             | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | VoegSamen          | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Typeer             | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | LegSignaalWeg      | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | WerkAan            | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | LaatVervallen      | TeVerdelen               | "                    | "                    | "                    | "
        OpnieuwTeVerdelen | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        OpnieuwTeVerdelen | GaatDoor           | TeVerdelen               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        OpnieuwTeVerdelen | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        OpnieuwTeVerdelen | RondAf             | Afgesloten               | AlleenWieHetDoet     | "                    | NietVanUwOrganisatie | "
        OpnieuwTeVerdelen | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        Afgesloten        | NeemAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Weiger             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | BiedAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgesloten        | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgesloten        | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgesloten        | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgesloten        | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgesloten        | GeefNieuweCode     | AlleenWieHetDoet         | "                    | "                    | "                    | "
        Afgesloten        | MeldGecorrigeerd   | AlleenWieHetDoet         | "                    | "                    | "                    | Afgesloten
        Afgesloten        | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgesloten        | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgesloten        | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgesloten        | VraagOpschaling    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | HandelVerzoekAf    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Schaal             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | WijsToe            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Ontlast            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | LegContactVast     | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Splits             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | VoegSamen          | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Typeer             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | LegSignaalWeg      | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | WerkAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | LaatVervallen      | Afgesloten               | "                    | "                    | "                    | "
        Afgesloten        | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | NogNietAfgerond
        Afgesloten        | GaatDoor           | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | Heropen            | WaakvlamIsUit            | "                    | "                    | "                    | "
        Afgesloten        | MeldGaatGoed       | WaakvlamIsUit            | "                    | "                    | "                    | "
        Afgesloten        | RondAf             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgesloten        | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | WaakvlamIsUit
        Afgerond          | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | BiedAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | GaatDoor           | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | GeefNieuweCode     | AlleenWieHetDoet         | "                    | "                    | "                    | "
        Afgerond          | HandelVerzoekAf    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | Heropen            | WaakvlamSlaapt           | "                    | "                    | NietVanUwOrganisatie | Lopend
        Afgerond          | LaatVervallen      | Afgesloten               | "                    | "                    | "                    | "
        Afgerond          | LegContactVast     | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | LegSignaalWeg      | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | MeldGaatGoed       | WaakvlamSlaapt           | "                    | "                    | NietVanUwOrganisatie | "
        Afgerond          | MeldGecorrigeerd   | AlleenWieHetDoet         | "                    | "                    | "                    | Afgesloten
        Afgerond          | NeemAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | Ontlast            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | RondAf             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | Schaal             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | Splits             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgerond          | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgerond          | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Afgerond          | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | Typeer             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | VoegSamen          | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | VraagOpschaling    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Afgerond          | Weiger             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | WerkAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | WijsToe            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Afgerond          | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | Beperk             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | BiedAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | DeelErvaring       | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | GaatDoor           | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | GeefNieuweCode     | AlleenWieHetDoet         | "                    | "                    | "                    | "
        Waakvlam          | HandelVerzoekAf    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | Heropen            | Lopend                   | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | Lopend
        Waakvlam          | LaatVervallen      | Afgesloten               | "                    | "                    | "                    | "
        Waakvlam          | LegContactVast     | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | LegSignaalWeg      | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | MeldGaatGoed       | Afgesloten               | "                    | AlleenWieHetDoet     | NietVanUwOrganisatie | "
        Waakvlam          | MeldGecorrigeerd   | AlleenWieHetDoet         | "                    | "                    | "                    | Afgesloten
        Waakvlam          | NeemAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | Ontlast            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | RondAf             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | Schaal             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | Splits             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | TrekDeelIn         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Waakvlam          | KiesAnders         | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Waakvlam          | WisselVanMeedenker | AlleenDeInwoner          | "                    | "                    | "                    | OnderdeelIsGesloten
        Waakvlam          | TrekIn             | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | TrekVerwijzingIn   | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | Typeer             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | VergeetDoelgroepen | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | VoegSamen          | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | VraagOpschaling    | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | VraagWissen        | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        Waakvlam          | Weiger             | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | WerkAan            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | WijsToe            | OnderdeelIsGesloten      | "                    | "                    | "                    | "
        Waakvlam          | ZetWaakvlamUit     | AlleenDeInwoner          | "                    | "                    | "                    | Afgesloten
        """;

    // After the term of an offer, so that LaatVervallen has something to do.
    static readonly DateTimeOffset Later = Nu.AddDays(6);

    static readonly Medewerker Coordinator = EenCoordinator("pool");
    static readonly Medewerker Doet = EenMeedenker("pool");
    static readonly Medewerker Collega = EenMeedenker("pool");

    static readonly List<(Toestand Toestand, string Verb, Wie Wie, string Uitkomst)> Cellen = LeesTabel();

    public static TheoryData<Toestand, string, Wie, string> AlleCellen { get; } = new(Cellen.Select(c => (c.Toestand, c.Verb, c.Wie, c.Uitkomst)));

    [Theory]
    [MemberData(nameof(AlleCellen))]
    public void The_table_is_what_happens(Toestand toestand, string verb, Wie wie, string uitkomst)
    {
        var (casus, deel, tweede) = In(toestand, metTweede: verb == nameof(Casus.VoegSamen));
        var (waarom, doe) = Lees(casus, verb, deel, tweede, Als(wie));
        var voor = Foto.Van(casus);

        if (typeof(Weigering).GetField(uitkomst)?.GetValue(null) is Weigering weigering)
        {
            Assert.Equal(weigering, waarom());
            Weigert(weigering, doe);
            Assert.Equal(voor, Foto.Van(casus));
            return;
        }
        Assert.Null(waarom());
        doe();
        Assert.Equal(uitkomst.Contains('@', StringComparison.Ordinal) ? uitkomst : $"{uitkomst}@pool", $"{casus.Onderdeel(deel).Stand}@{casus.Onderdeel(deel).Organisatie}");
    }

    [Fact]
    public void The_table_holds_each_state_with_each_verb_once()
    {
        var verwacht = Enum.GetValues<Toestand>().SelectMany(t => Verbs().Select(v => $"{t} {v}"));

        Assert.Equal(verwacht.Order(StringComparer.Ordinal), Cellen.Where(c => c.Wie == Wie.Coordinator).Select(c => $"{c.Toestand} {c.Verb}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_states_hold_each_stand() =>
        Assert.Equal(Enum.GetValues<Onderdeelstand>(), Enum.GetValues<Toestand>().Select(t => In(t, false)).Select(s => s.Casus.Onderdeel(s.Deel).Stand).Distinct().Order());

    // Every verb that can be refused has its WaaromNiet (one also guards what lies outside the casus); only the clock lets an offer lapse.
    static IEnumerable<string> Verbs() =>
        typeof(Casus).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(m => m.Name.StartsWith("WaaromNiet", StringComparison.Ordinal) && m.GetParameters()[0].ParameterType != typeof(OverdrachtId))
            .Select(m => m.Name["WaaromNiet".Length..]).Distinct()
            .Select(v => v == "VoorInwoner" ? nameof(Casus.GeefNieuweCode) : v)
            .Append(nameof(Casus.LaatVervallen));

    static (Casus Casus, OnderdeelId Deel, OnderdeelId Tweede) In(Toestand toestand, bool metTweede)
    {
        var casus = EenCasus().Uit(EenAanmelding().Met(Leefgebied.Wonen, Leefgebied.Financien)).Bij("pool")
            .VerwezenDoor(new(CasusId.Nieuw(), "huisarts", "Vera Voorbeeld", null, [], "hash", Nu, Nu.AddDays(90))).Maak();
        var deel = casus.Enige().Id;
        if (toestand == Toestand.Aangeboden) return (casus, deel, deel);
        if (toestand == Toestand.TeVerdelen) casus.NeemAan(deel, Coordinator.Zelf(), Standaard, Nu);
        else casus.NeemAan(deel, Doet.Zelf(), Standaard, Nu);
        var tweede = metTweede ? casus.Splits(deel, "De brief van de woningbouw", new HashSet<Leefgebied> { Leefgebied.Wonen }, Coordinator.Zelf(), Nu).Id : deel;
        if (toestand is Toestand.TeVerdelen or Toestand.Kennismaken) return (casus, deel, tweede);
        casus.LegContactVast(deel, EenContact(), Doet.Zelf(), Nu);
        if (toestand == Toestand.Gevraagd) casus.VraagOpschaling(deel, null, ontlast: false, Doet.Zelf(), Standaard, Nu);
        if (toestand == Toestand.InOverdracht) casus.Schaal(EenBesluit("evaregelt", [deel], "B10"), Criteria, Coordinator.Zelf(), Standaard, Nu);
        if (toestand == Toestand.OpnieuwTeVerdelen)
            foreach (var id in new[] { deel, tweede }.Distinct()) casus.Ontlast(id, Coordinator.Zelf(), Standaard, Nu);
        if (toestand is Toestand.Afgerond or Toestand.Waakvlam)
            foreach (var id in new[] { deel, tweede }.Distinct()) casus.RondAf(id, Afsluitreden.KanHetZelf, new(toestand == Toestand.Waakvlam ? Vandaag.AddDays(2) : null), Doet.Zelf(), Standaard, Nu);
        if (toestand == Toestand.Waakvlam) casus.WekWaakvlam(deel, meedenkerIsEr: true, Nu.AddDays(2));
        if (toestand == Toestand.Afgesloten) casus.TrekIn(Handelende.Inwoner, Nu);
        return (casus, deel, tweede);
    }

    static Handelende Als(Wie wie) => wie switch
    {
        Wie.Coordinator => Coordinator.Zelf(),
        Wie.WieHetDoet => Doet.Zelf(),
        Wie.Collega => Collega.Zelf(),
        Wie.Ander => EenCoordinator("hersteltalent").Zelf(),
        _ => Handelende.Inwoner,
    };

    static (Func<Weigering?> Waarom, Action Doe) Lees(Casus casus, string verb, OnderdeelId deel, OnderdeelId tweede, Handelende wie)
    {
        var keuzes = Keus("pool");
        var aan = Aan("hersteltalent");
        var nieuw = EenMeedenker("pool");
        var contact = EenContact();
        var signaal = new Schaalsignaal(deel, Schaalsignaalcode.GaatGoed, new Signaalbewijs.Gezegd(), "feiten");
        const string Vraag = "De schulden";
        var gebieden = new HashSet<Leefgebied> { Leefgebied.Financien };
        return verb switch
        {
            nameof(Casus.NeemAan) => (() => casus.WaaromNietNeemAan(deel, wie), () => casus.NeemAan(deel, wie, Standaard, Later)),
            nameof(Casus.Weiger) => (() => casus.WaaromNietWeiger(deel, keuzes, wie), () => casus.Weiger(deel, Weigerreden.GeenRuimte, keuzes, wie, Standaard, Later)),
            nameof(Casus.LaatVervallen) => (() => null, () => casus.LaatVervallen(deel, keuzes, Standaard, Later)),
            nameof(Casus.BiedAan) => (() => casus.WaaromNietBiedAan(deel, aan.Organisatie, Lijstkeuze.Eerste, wie), () => casus.BiedAan(deel, aan, Lijstkeuze.Eerste, wie, Standaard, Later)),
            nameof(Casus.WijsToe) => (() => casus.WaaromNietWijsToe(deel, nieuw, Lijstkeuze.Eerste, wie), () => casus.WijsToe(deel, nieuw, Lijstkeuze.Eerste, wie, Later)),
            nameof(Casus.Ontlast) => (() => casus.WaaromNietOntlast(deel, wie), () => casus.Ontlast(deel, wie, Standaard, Later)),
            nameof(Casus.LegContactVast) => (() => casus.WaaromNietLegContactVast(deel, contact, wie, Later), () => casus.LegContactVast(deel, contact, wie, Later)),
            nameof(Casus.Splits) => (() => casus.WaaromNietSplits(deel, Vraag, gebieden, wie), () => casus.Splits(deel, Vraag, gebieden, wie, Later)),
            nameof(Casus.VoegSamen) => (() => casus.WaaromNietVoegSamen(deel, tweede, wie), () => casus.VoegSamen(deel, tweede, wie, Later)),
            nameof(Casus.Typeer) => (() => casus.WaaromNietTypeer(deel, wie), () => casus.Typeer(deel, [Leefgebied.Leren], Hulprol.Wegwijzer, null, wie, Later)),
            "WerkAan" => (() => casus.WaaromNietWerkAan(deel, wie), () => new Plan(casus, deel).Stel(casus, Vraag, wie, Later)),
            nameof(Casus.VraagOpschaling) => (() => casus.WaaromNietVraagOpschaling(deel, null, wie), () => casus.VraagOpschaling(deel, null, false, wie, Standaard, Later)),
            nameof(Casus.HandelVerzoekAf) => (() => casus.WaaromNietHandelVerzoekAf(deel, wie), () => casus.HandelVerzoekAf(deel, wie, Later)),
            nameof(Casus.LegSignaalWeg) => (() => casus.WaaromNietLegSignaalWeg(deel, new(signaal.Code, signaal.Vingerafdruk, Wegreden.NuNietNodig), [signaal], wie),
                () => casus.LegSignaalWeg(deel, new(signaal.Code, signaal.Vingerafdruk, Wegreden.NuNietNodig), [signaal], wie, Later)),
            nameof(Casus.Schaal) => (() => casus.WaaromNietSchaal(EenBesluit("hersteltalent", [deel], "B10"), Criteria, wie, Later),
                () => casus.Schaal(EenBesluit("hersteltalent", [deel], "B10"), Criteria, wie, Standaard, Later)),
            nameof(Casus.RondAf) => (() => casus.WaaromNietRondAf(deel, new(null), wie, Standaard, Later), () => casus.RondAf(deel, Afsluitreden.EigenNetwerk, new(null), wie, Standaard, Later)),
            nameof(Casus.MeldGaatGoed) => (() => casus.WaaromNietMeldGaatGoed(deel, null, wie, Nederland.Vandaag(Later)), () => casus.MeldGaatGoed(deel, null, wie, Later)),
            nameof(Casus.Heropen) => (() => casus.WaaromNietHeropen(deel, new(Doet.Id, true), wie, Nederland.Vandaag(Later)), () => casus.Heropen(deel, new(Doet.Id, true), wie, Standaard, Later)),
            nameof(Casus.ZetWaakvlamUit) => (() => casus.WaaromNietZetWaakvlamUit(deel, wie), () => casus.ZetWaakvlamUit(deel, wie, Later)),
            nameof(Casus.DeelErvaring) => (() => casus.WaaromNietDeelErvaring(deel, wie), () => casus.DeelErvaring(deel, Ervaring.Ja, wie, Later)),
            nameof(Casus.GaatDoor) => (() => casus.WaaromNietGaatDoor(deel, wie), () => casus.GaatDoor(deel, wie, Later)),
            nameof(Casus.TrekDeelIn) => (() => casus.WaaromNietTrekDeelIn(deel, wie), () => casus.TrekDeelIn(deel, wie, Later)),
            nameof(Casus.KiesAnders) => (() => casus.WaaromNietKiesAnders(deel, new([aan, keuzes.Aanmeldpunt]), wie), () => casus.KiesAnders(deel, new([aan, keuzes.Aanmeldpunt]), wie, Standaard, Later)),
            nameof(Casus.WisselVanMeedenker) => (() => casus.WaaromNietWisselVanMeedenker(deel, wie), () => casus.WisselVanMeedenker(deel, wie, Standaard, Later)),
            nameof(Casus.GeefNieuweCode) => (() => casus.WaaromNietVoorInwoner(wie), () => casus.GeefNieuweCode("link", "code", Vraagwijze.Telefoon, wie, Later)),
            nameof(Casus.TrekIn) => (() => Casus.WaaromNietTrekIn(wie), () => casus.TrekIn(wie, Later)),
            nameof(Casus.TrekVerwijzingIn) => (() => Casus.WaaromNietTrekVerwijzingIn(wie), () => casus.TrekVerwijzingIn(wie, Later)),
            nameof(Casus.Beperk) => (() => Casus.WaaromNietBeperk(wie), () => casus.Beperk(wie, Later)),
            nameof(Casus.VergeetDoelgroepen) => (() => Casus.WaaromNietVergeetDoelgroepen(wie), () => casus.VergeetDoelgroepen(wie, Later)),
            nameof(Casus.VraagWissen) => (() => Casus.WaaromNietVraagWissen(wie), () => casus.VraagWissen(wie, Later)),
            nameof(Casus.MeldGecorrigeerd) => (() => casus.WaaromNietMeldGecorrigeerd(wie), () => casus.MeldGecorrigeerd(wie, Later)),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "A verb without a row in the table."),
        };
    }

    static List<(Toestand, string, Wie, string)> LeesTabel()
    {
        List<(Toestand, string, Wie, string)> cellen = [];
        foreach (var regel in Tabel.Split('\n').Skip(1).Select(r => r.Split('|', StringSplitOptions.TrimEntries)))
        {
            var links = "";
            foreach (var wie in Enum.GetValues<Wie>())
            {
                links = regel[2 + (int)wie] is var cel && cel == "\"" ? links : cel;
                cellen.Add((Enum.Parse<Toestand>(regel[0]), regel[1], wie, links));
            }
        }
        return cellen;
    }
}
