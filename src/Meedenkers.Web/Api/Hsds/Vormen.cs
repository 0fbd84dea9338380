namespace Meedenkers.Web.Api.Hsds;

// The shapes and names of Open Referral HSDS 3.0, as far as we have something to say. What is null is left out of the answer.

/// <summary>What this API is.</summary>
sealed record Api(string Version, string Profile, string OpenapiUrl);

/// <summary>One page of a list.</summary>
sealed record Page<T>(int TotalItems, int TotalPages, int PageNumber, int Size, bool FirstPage, bool LastPage, bool Empty, IReadOnlyList<T> Contents);

/// <summary>Something that an organisation does: one line of its aanbod.</summary>
sealed record Service
{
    public required Guid Id { get; init; }
    public required Guid OrganizationId { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
    public string? Email { get; init; }
    public required string Status { get; init; }
    public string? ApplicationProcess { get; init; }
    public string? FeesDescription { get; init; }
    public string? EligibilityDescription { get; init; }

    /// <summary>What somebody should know who goes there this week.</summary>
    public string? Alert { get; init; }

    /// <summary>The day on which the owner last said that it is right.</summary>
    public string? AssuredDate { get; init; }
    public string? LastModified { get; init; }
    public Organization? Organization { get; init; }
    public IReadOnlyList<Phone>? Phones { get; init; }
    public IReadOnlyList<Schedule>? Schedules { get; init; }
    public IReadOnlyList<Language>? Languages { get; init; }
    public IReadOnlyList<ServiceArea>? ServiceAreas { get; init; }
    public IReadOnlyList<ServiceAtLocation>? ServiceAtLocations { get; init; }
    public IReadOnlyList<Attribute>? Attributes { get; init; }

    /// <summary>As a list has it: only what is there once.</summary>
    internal Service Plat() => this with { Organization = Organization?.Plat(), Phones = null, Schedules = null, Languages = null, ServiceAreas = null, ServiceAtLocations = null, Attributes = null };

    /// <summary>The least that the standard allows.</summary>
    internal Service Kort() => new() { Id = Id, OrganizationId = OrganizationId, Name = Name, Status = Status, LastModified = LastModified };
}

/// <summary>Who does it.</summary>
sealed record Organization
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public string? AlternateName { get; init; }
    public required string Description { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public Guid? ParentOrganizationId { get; init; }
    public IReadOnlyList<Phone>? Phones { get; init; }
    public IReadOnlyList<Location>? Locations { get; init; }
    public IReadOnlyList<OrganizationIdentifier>? OrganizationIdentifiers { get; init; }
    public IReadOnlyList<Attribute>? Attributes { get; init; }
    public IReadOnlyList<Service>? Services { get; init; }

    /// <summary>As a list has it: only what is there once.</summary>
    internal Organization Plat() => this with { Phones = null, Locations = null, OrganizationIdentifiers = null, Attributes = null, Services = null };
}

/// <summary>A public number of an organisation; never of a person.</summary>
sealed record Phone(Guid Id, Guid? OrganizationId, Guid? ServiceId, string Number, string Type);

/// <summary>When it is open, in words.</summary>
sealed record Schedule(Guid Id, Guid ServiceId, string Description);

/// <summary>A language beside Dutch in which it is given.</summary>
sealed record Language(Guid Id, Guid ServiceId, string Name);

/// <summary>A gemeente where it is given.</summary>
sealed record ServiceArea(Guid Id, Guid ServiceId, string Name, string Uri);

/// <summary>Our own code of an organisation.</summary>
sealed record OrganizationIdentifier(Guid Id, Guid OrganizationId, string IdentifierScheme, string IdentifierType, string Identifier);

/// <summary>That a service or an organisation is classified by a term.</summary>
sealed record Attribute(Guid Id, Guid LinkId, Guid TaxonomyTermId, string LinkType, string LinkEntity, TaxonomyTerm TaxonomyTerm);

/// <summary>Where an organisation is found: on the web, because no address is known.</summary>
sealed record Location(Guid Id, string LocationType, string Url, Guid OrganizationId, string Name, string Description);

/// <summary>A service, found at a location.</summary>
sealed record ServiceAtLocation
{
    public required Guid Id { get; init; }
    public required Guid ServiceId { get; init; }
    public required Guid LocationId { get; init; }
    public Location? Location { get; init; }
    public Service? Service { get; init; }
}

/// <summary>A list of words to classify by.</summary>
sealed record Taxonomy(Guid Id, string Name, string Description);

/// <summary>A word of such a list.</summary>
sealed record TaxonomyTerm
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required string Taxonomy { get; init; }
    public required Guid TaxonomyId { get; init; }
    public required string Language { get; init; }
    public Taxonomy? TaxonomyDetail { get; init; }
}
