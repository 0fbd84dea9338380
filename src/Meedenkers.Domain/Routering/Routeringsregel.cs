using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Routering;

/// <summary>A row of the routing table of a gemeente, kept by the regiobeheerder: this signal goes to this organisation.</summary>
public sealed record Routeringsregel(string Gemeente, Routeringssignaal Signaal, OrganisatieCode Organisatie);
