using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Casussen;

/// <summary>What happened in a casus: codes and ids only, never free text, with all that figures need later (ontwerp §3, invariant 7).</summary>
public abstract record Voorval;

/// <summary>What happened to doors and data. No figure counts it, so nothing of it stays after erasure.</summary>
public abstract record Voorvalzondertelling : Voorval;

/// <summary>A question came in.</summary>
public sealed record CasusWerdAangemeld(IngediendDoor Door, string Gemeente, IReadOnlyList<Leefgebied> Leefgebieden, IReadOnlyList<Doelgroep> Doelgroepen, IReadOnlyList<Criteriumcode> Criteria, WensHulp Wens, string? Kanaal, bool BelMijMaar) : Voorval;

/// <summary>An organisation was asked to take up an onderdeel.</summary>
public sealed record OnderdeelWerdAangeboden(OnderdeelId Onderdeel, OrganisatieCode Aan, Niveau Niveau) : Voorval;

/// <summary>An organisation took up an onderdeel.</summary>
public sealed record OnderdeelWerdAangenomen(OnderdeelId Onderdeel, OrganisatieCode Organisatie) : Voorval;

/// <summary>An organisation did not take up an onderdeel.</summary>
public sealed record OnderdeelWerdGeweigerd(OnderdeelId Onderdeel, OrganisatieCode Organisatie, Weigerreden Reden) : Voorval;

/// <summary>An offer was not answered in time.</summary>
public sealed record AanbodViel(OnderdeelId Onderdeel, OrganisatieCode Organisatie) : Voorval;

/// <summary>Somebody in the responsible organisation will do it.</summary>
public sealed record OnderdeelWerdToegewezen(OnderdeelId Onderdeel, MedewerkerId Aan) : Voorval;

/// <summary>Somebody does it no longer; the organisation is still responsible.</summary>
public sealed record MeedenkerWerdOntlast(OnderdeelId Onderdeel, MedewerkerId Wie) : Voorval;

/// <summary>A coördinator asked somebody else than the list put first, and why.</summary>
public sealed record LijstWerdNietGevolgd(OnderdeelId Onderdeel, Afwijkreden Reden) : Voorval;

/// <summary>The resident would rather have somebody else than this organisation, or than this meedenker of it; why was not asked.</summary>
public sealed record InwonerWildeAnders(OnderdeelId Onderdeel, OrganisatieCode Organisatie, MedewerkerId? Meedenker) : Voorval;

/// <summary>The first contact was made: the warm handover from the own network is confirmed.</summary>
public sealed record KennismakingWasEr(OnderdeelId Onderdeel, Niveau Niveau, Contactsoort Vorm) : Voorval;

/// <summary>A contact was recorded.</summary>
public sealed record ContactWerdVastgelegd(OnderdeelId Onderdeel, Contactsoort Soort, Contactuitkomst Uitkomst) : Voorval;

/// <summary>What was recorded of a contact was corrected; this is what it says now.</summary>
public sealed record ContactWerdVerbeterd(OnderdeelId Onderdeel, Contactsoort Soort, Contactuitkomst Uitkomst) : Voorval;

/// <summary>A part of the question became an onderdeel of its own, with these areas of life.</summary>
public sealed record OnderdeelWerdGesplitst(OnderdeelId Onderdeel, OnderdeelId Nieuw, IReadOnlyList<Leefgebied> Leefgebieden) : Voorval;

/// <summary>Two onderdelen became one.</summary>
public sealed record OnderdelenWerdenSamengevoegd(OnderdeelId Onderdeel, OnderdeelId Vervallen) : Voorval;

/// <summary>The meedenker said what an onderdeel touches and what kind of help it needs.</summary>
public sealed record OnderdeelWerdGetypeerd(OnderdeelId Onderdeel, IReadOnlyList<Leefgebied> Leefgebieden, Hulprol? Rol, SoortHulp? Soort) : Voorval;

/// <summary>The resident said what should be different.</summary>
public sealed record DoelWerdGesteld(OnderdeelId Onderdeel) : Voorval;

/// <summary>A next step was agreed on.</summary>
public sealed record StapWerdAfgesproken(OnderdeelId Onderdeel) : Voorval;

/// <summary>A step was ticked off: there is progress.</summary>
public sealed record StapWerdGezet(OnderdeelId Onderdeel) : Voorval;

/// <summary>Something in the plan was corrected, let go or opened again, or a goal was reached.</summary>
public sealed record PlanWerdGewijzigd(OnderdeelId Onderdeel) : Voorval;

/// <summary>A conversation with somebody from outside was prepared, by the meedenker or by the resident.</summary>
public sealed record KeukengesprekWerdVoorbereid(OnderdeelId Onderdeel) : Voorval;

/// <summary>The conversation has been, and what was agreed was written down.</summary>
public sealed record KeukengesprekWasEr(OnderdeelId Onderdeel) : Voorval;

/// <summary>The conversation is off.</summary>
public sealed record KeukengesprekVerviel(OnderdeelId Onderdeel) : Voorval;

/// <summary>A decision came that the resident can object to.</summary>
public sealed record BesluitKwam(OnderdeelId Onderdeel) : Voorval;

/// <summary>The term to object was corrected, or it ended: the objection was made or is not needed.</summary>
public sealed record BezwaartermijnWerdGewijzigd(OnderdeelId Onderdeel, Bezwaarstand Stand) : Voorval;

/// <summary>Waiting for help began.</summary>
public sealed record WachtenBegon(OnderdeelId Onderdeel) : Voorval;

/// <summary>Waiting for help ended.</summary>
public sealed record WachtenEindigde(OnderdeelId Onderdeel) : Voorval;

/// <summary>Something changed on the map of who does what for the resident.</summary>
public sealed record NetwerkkaartWerdGetekend : Voorval;

/// <summary>Who does an onderdeel asked the coördinator to scale it up, relieved at once or not.</summary>
public sealed record OpschalingWerdGevraagd(OnderdeelId Onderdeel, bool Ontlast) : Voorval;

/// <summary>The coördinator did something with that request.</summary>
public sealed record SchaalverzoekWerdAfgehandeld(OnderdeelId Onderdeel) : Voorval;

/// <summary>What facts proposed was put aside by people, and why.</summary>
public sealed record SchaalsignaalWerdWeggelegd(OnderdeelId Onderdeel, Schaalsignaalcode Signaal, Wegreden Reden) : Voorval;

/// <summary>What facts proposed became a reason of a Schaalbesluit.</summary>
public sealed record SchaalsignaalWerdGebruikt(OnderdeelId Onderdeel, Schaalsignaalcode Signaal) : Voorval;

/// <summary>Onderdelen will go to another organisation, under these criteria; no transition means at the same niveau.</summary>
public sealed record SchaalbesluitWerdGenomen(OverdrachtId Overdracht, Overgang? Overgang, IReadOnlyList<OnderdeelId> Onderdelen, OrganisatieCode Van, OrganisatieCode Naar,
    Niveau VanNiveau, Niveau NaarNiveau, IReadOnlyList<Criteriumcode> Criteria, bool Wringt, Vraagwijze? Instemming) : Voorval;

/// <summary>The receiver took up a handover.</summary>
public sealed record OverdrachtWerdAangenomen(OverdrachtId Overdracht, OrganisatieCode Organisatie, MedewerkerId? Ontvanger) : Voorval;

/// <summary>The receiver did not take up a handover.</summary>
public sealed record OverdrachtWerdGeweigerd(OverdrachtId Overdracht, OrganisatieCode Organisatie, Weigerreden Reden) : Voorval;

/// <summary>The giver or the resident stopped a handover.</summary>
public sealed record OverdrachtWerdIngetrokken(OverdrachtId Overdracht, OrganisatieCode Organisatie) : Voorval;

/// <summary>A handover was not answered or confirmed in time.</summary>
public sealed record OverdrachtViel(OverdrachtId Overdracht, OrganisatieCode Organisatie) : Voorval;

/// <summary>A day was proposed for the conversation.</summary>
public sealed record GesprekWerdAfgesproken(OverdrachtId Overdracht, Contactsoort Vorm) : Voorval;

/// <summary>The conversation has been; the resident has yet to agree.</summary>
public sealed record GesprekWerdVastgelegd(OverdrachtId Overdracht, Contactsoort Vorm) : Voorval;

/// <summary>A handover was confirmed: warm with a form of conversation, or cold with a reason.</summary>
public sealed record OverdrachtWerdBevestigd(OverdrachtId Overdracht, IReadOnlyList<OnderdeelId> Onderdelen, OrganisatieCode Van, OrganisatieCode Naar, Niveau Niveau,
    Contactsoort? Vorm, Koudereden? Koud) : Voorval;

/// <summary>The resident said that the conversation was so.</summary>
public sealed record OverdrachtWerdBeaamd(OverdrachtId Overdracht) : Voorval;

/// <summary>The resident said that it was not so: the handover is open again.</summary>
public sealed record OverdrachtWerdBetwist(OverdrachtId Overdracht) : Voorval;

/// <summary>The help with an onderdeel ended with this outcome, with or without a waakvlam and a moment to ask how it goes.</summary>
public sealed record OnderdeelWerdAfgerond(OnderdeelId Onderdeel, OrganisatieCode Organisatie, Niveau Niveau, Afsluitreden Uitkomst, bool Waakvlam, bool MetMoment) : Voorval;

/// <summary>The day came to ask how it goes.</summary>
public sealed record WaakvlamWerdGewekt(OnderdeelId Onderdeel) : Voorval;

/// <summary>Somebody asked how it goes, and it goes well; there is a next moment or not.</summary>
public sealed record WaakvlamWasEr(OnderdeelId Onderdeel, bool MetVolgende) : Voorval;

/// <summary>The last day of a waakvlam passed.</summary>
public sealed record WaakvlamDoofde(OnderdeelId Onderdeel) : Voorval;

/// <summary>The resident wants no contact any more about what has ended.</summary>
public sealed record WaakvlamWerdUitgezet(OnderdeelId Onderdeel) : Voorval;

/// <summary>A finished onderdeel is open again: by a duwtje of the resident, or by who asked how it goes.</summary>
public sealed record OnderdeelWerdHeropend(OnderdeelId Onderdeel, OrganisatieCode Organisatie, Niveau Niveau, bool Duwtje) : Voorval;

/// <summary>The resident said whether the help was of use.</summary>
public sealed record ErvaringWerdGedeeld(OnderdeelId Onderdeel, OrganisatieCode Organisatie, Niveau Niveau, Ervaring Ervaring) : Voorval;

/// <summary>Asked after the term, somebody said that this is still the work of a meedenker.</summary>
public sealed record OnderdeelBleefAfgebakend(OnderdeelId Onderdeel) : Voorval;

/// <summary>The resident stopped one part.</summary>
public sealed record OnderdeelWerdIngetrokken(OnderdeelId Onderdeel) : Voorval;

/// <summary>The resident stopped.</summary>
public sealed record CasusWerdIngetrokken : Voorval;

/// <summary>The resident no longer lets the verwijzer follow.</summary>
public sealed record VerwijzingWerdIngetrokken : Voorvalzondertelling;

/// <summary>A door to /mijn-vraag was opened for the resident or a naaste.</summary>
public sealed record DeurWerdGegeven(Guid Deur, Deurhouder Voor) : Voorvalzondertelling;

/// <summary>A door to /mijn-vraag was closed.</summary>
public sealed record DeurWerdGesloten(Guid Deur, Deurhouder Voor) : Voorvalzondertelling;

/// <summary>The resident got a new code, after a call or face to face.</summary>
public sealed record CodeWerdVernieuwd(Guid Deur, Vraagwijze Na) : Voorvalzondertelling;

/// <summary>Contact details were corrected.</summary>
public sealed record GegevensWerdenGecorrigeerd : Voorvalzondertelling;

/// <summary>The resident took back the consent to keep their groups.</summary>
public sealed record DoelgroepenWerdenVergeten : Voorvalzondertelling;

/// <summary>The resident lets it rest: nobody changes anything.</summary>
public sealed record VerwerkingWerdBeperkt : Voorvalzondertelling;

/// <summary>It may go on.</summary>
public sealed record BeperkingWerdOpgeheven : Voorvalzondertelling;

/// <summary>The resident asked to erase everything.</summary>
public sealed record WissenWerdGevraagd : Voorvalzondertelling;

/// <summary>The resident keeps it after all.</summary>
public sealed record WissenWerdIngetrokken : Voorvalzondertelling;

/// <summary>Nothing is erased while a complaint or an investigation runs.</summary>
public sealed record CasusWerdVastgehouden : Voorvalzondertelling;

/// <summary>The ordinary terms hold again.</summary>
public sealed record CasusWerdLosgelaten : Voorvalzondertelling;

/// <summary>One line of what happened: a <see cref="Casussen.Voorval"/>, when, and by whom.</summary>
public sealed class Gebeurtenis
{
    Gebeurtenis() { }

    internal Gebeurtenis(CasusId casus, Voorval voorval, Handelende door, DateTimeOffset nu) =>
        (Id, CasusId, Voorval, Als, Medewerker, Organisatie, Op) =
        (Guid.CreateVersion7(), casus, voorval, door.Als, door.Medewerker, door.Organisatie, nu);

    public Guid Id { get; private set; }
    public CasusId CasusId { get; private set; }
    public Voorval Voorval { get; private set; } = null!;
    public Hoedanigheid Als { get; private set; }
    public MedewerkerId? Medewerker { get; private set; }
    public OrganisatieCode? Organisatie { get; private set; }
    public DateTimeOffset Op { get; private set; }
}
