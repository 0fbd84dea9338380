namespace Meedenkers.Domain.Werkmodel;

/// <summary>One of the six areas of life that a question can touch (werkmodel.json).</summary>
public enum Leefgebied { Wonen, Leren, Werken, SocialeRelaties, Gezondheid, Financien }

/// <summary>A group that some help specialises in; optional, consented, never inferred (werkmodel.json).</summary>
public enum Doelgroep
{
    Jongeren, Ouderen, OudersGezin, Nah, Ggz, LichamelijkeBeperking, VerstandelijkeBeperking, LaagSes, Mantelzorgers, NietWesters,
}

/// <summary>Who carries a question: the own network, an informal or a formal meedenker.</summary>
public enum Niveau { EigenNetwerk, Informeel, Formeel }

/// <summary>A direction of op- or afschalen with its own list of criteria (criteria.json).</summary>
public enum Overgang { A, B, C }

/// <summary>What the meedenker is for the resident in one onderdeel; set by the meedenker, never asked (werkmodel.json).</summary>
public enum Hulprol { Wegwijzer, Belangenbehartiger, Vraagverheldering }

/// <summary>What the meedenker does in one onderdeel; set by the meedenker, never asked (werkmodel.json).</summary>
public enum SoortHulp { Regelhulp, MeeNaarGesprek, Uitzoeken, OpkomenVoor, Overzicht }

/// <summary>The kind of meedenker that a resident would like.</summary>
public enum WensHulp { KiesVoorMij, Vrijwilliger, Ervaringsdeskundige, Professional }

/// <summary>Part of the week in which a resident would like to meet.</summary>
public enum Moment { Overdag, Avond, Weekend }

/// <summary>How a resident would like to meet.</summary>
public enum Vorm { Thuis, Bellen, Elders }
