namespace Meedenkers.Domain.Casussen;

/// <summary>Where an onderdeel stands. Computed from offer, assignment and handover, and written by the verb that changes it.</summary>
public enum Onderdeelstand
{
    /// <summary>An organisation holds the offer and has not answered.</summary>
    Aangeboden,

    /// <summary>Taken by an organisation; nobody does the work yet, or not any more.</summary>
    TeVerdelen,

    /// <summary>Somebody will do it; the first contact is still to come.</summary>
    Kennismaken,

    /// <summary>Somebody does it and the first contact has been.</summary>
    Lopend,

    /// <summary>Ended.</summary>
    Afgesloten,
}

/// <summary>Where a casus stands: the furthest that one of its open onderdelen has come.</summary>
public enum Casusstand { Aangemeld, Opgepakt, InContact, Afgesloten }

/// <summary>Why an onderdeel ended: the resident stopped, it became one with another, or it was finished with one of the outcomes.</summary>
/// <remarks>NietMeerNodig is also for what fits no other outcome: there is no free text.</remarks>
public enum Afsluitreden { Ingetrokken, Samengevoegd, KanHetZelf, EigenNetwerk, BegeleidingElders, NietMeerNodig }

/// <summary>Why an organisation does not take up an offer.</summary>
public enum Weigerreden { KentInwoner, GeenRuimte, PastNietBijAanbod, AnderePlek }

/// <summary>States of a warm handover (ontwerp §3).</summary>
public enum Overdrachtstand { Voorgesteld, Aangenomen, Bevestigd, Geweigerd, Ingetrokken, Teruggevallen }

/// <summary>Kind of contact with a resident.</summary>
public enum Contactsoort { Telefoon, Huisbezoek, Elders, Bericht, SamenNaarGesprek }

/// <summary>What a contact showed: it goes well, or something is needed.</summary>
public enum Contactuitkomst { GaatGoed, IetsNodig }

/// <summary>Why an organisation or person may see an onderdeel.</summary>
/// <remarks>
/// Overdracht: sight during a running handover without being responsible, for who receives, and with spoed for who gave. Waakvlam:
/// sight of name and number from the day on which somebody asks how it goes.
/// </remarks>
public enum Toegangsreden { Aanbod, Verantwoordelijk, Toewijzing, Overdracht, Waakvlam }

/// <summary>Who was at the conversation of a handover.</summary>
public enum Aanwezige { Inwoner, Naaste, Gever, Ontvanger }

/// <summary>Why a handover went without a conversation; each is counted as a koude overdracht.</summary>
public enum Koudereden { InwonerWilGeenGesprek, InwonerNietBereikbaar, MeedenkerIsWeg, GeenTijd }
