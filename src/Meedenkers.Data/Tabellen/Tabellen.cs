using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Data.Tabellen;

/// <summary>One row of versioned reference data: a collection, a code, a version and its JSON (the domein files).</summary>
public sealed class Naslagregel
{
    public required string Verzameling { get; init; }
    public required string Code { get; init; }
    public required int Versie { get; init; }
    public required int Volgorde { get; init; }
    public required string Inhoud { get; init; }

    /// <summary>False for a version that a newer one replaced, or that left the file.</summary>
    public bool Geldt { get; set; } = true;
}

/// <summary>
/// What stayed of a casus that was erased before there were feiten. <c>cijfers vul-aan</c> makes feiten of it and empties it; the former release
/// may still write it, so it goes with the next one.
/// </summary>
public sealed class Vervaagdfeit
{
    public required Guid Id { get; init; }

    /// <summary>First day of the quarter.</summary>
    public required DateOnly Kwartaal { get; init; }
    public required string Gemeente { get; init; }
    public OrganisatieCode? Organisatie { get; init; }

    /// <summary>The Voorval as JSON, without any key and without doelgroepen.</summary>
    public required string Voorval { get; init; }
}

/// <summary>A resident who came in by a door; lives on the server, so that it can be ended (ontwerp §7).</summary>
public sealed class Inwonersessie
{
    public required string SleutelHash { get; init; }
    public required CasusId CasusId { get; init; }
    public required Guid DeurId { get; init; }
    public required DateTimeOffset BegonnenOp { get; init; }
    public required DateTimeOffset GebruiktOp { get; set; }
}

/// <summary>Wrong attempts at one secret, counted in the database so that all instances count together.</summary>
public sealed class Poging
{
    /// <summary>Hash of what is guarded: a casus, a link or an address.</summary>
    public required string Sleutel { get; init; }
    public required int Aantal { get; set; }
    public required DateTimeOffset WachtTot { get; set; }
}

/// <summary>One key of the Data Protection ring, shared by all instances.</summary>
public sealed class Ringsleutel
{
    public required Guid Id { get; init; }
    public required string Naam { get; init; }
    public required string Xml { get; init; }
}

/// <summary>A fact about this database itself, such as that it is a demo.</summary>
public sealed class Kenmerk
{
    public const string Demo = "demo";

    public required string Naam { get; init; }
    public required string Waarde { get; init; }
}
