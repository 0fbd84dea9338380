namespace Meedenkers.Browser.Tests.Gereedschap;

/// <summary>Journeys of residents: one app and one database for all of them.</summary>
[CollectionDefinition]
public sealed class Inwoners : ICollectionFixture<Browserapp>;

/// <summary>Journeys in which organisations work.</summary>
[CollectionDefinition]
public sealed class Organisaties : ICollectionFixture<Browserapp>;

/// <summary>Looks at every page, those for developers too.</summary>
[CollectionDefinition]
public sealed class Rondgang : ICollectionFixture<Ontwikkelapp>;
