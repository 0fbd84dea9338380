using System.Security.Cryptography;
using System.Text;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Data.Opbouw;

/// <summary>An account to sign in with in the demo.</summary>
public sealed record Demoaccount(string Naam, Functie Functie, string? Organisatie, string Email)
{
    internal IReadOnlyList<Leefgebied> Leefgebieden { get; init; } = [];
    internal IReadOnlyList<string> Talen { get; init; } = ["Nederlands"];
    internal int Capaciteit { get; init; } = 4;
    internal string? Gemeente { get; init; }

    /// <summary>Always the same for this address, so that building the demo twice makes nobody twice.</summary>
    public MedewerkerId Id => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"meedenkers-demo:{Email}")).AsSpan(0, 16)));

    internal Medewerker Medewerker() =>
        new(Id, Naam, Functie, Organisatie is { } code ? new OrganisatieCode(code) : null) { Gemeente = Gemeente };
}

static class Demomensen
{
    const string Goes = "GM0664";

    public static readonly IReadOnlyList<Demoaccount> Alle =
    [
        Iemand("Coby Voorbeeld", Functie.Coordinator, "smwo"),
        Iemand("Anton Proefman", Functie.MeedenkerFormeel, "smwo", 20, ["Nederlands", "Engels"], Leefgebied.Financien, Leefgebied.Wonen),
        Iemand("Tess Testers", Functie.MeedenkerFormeel, "smwo", 20, ["Nederlands", "Pools"], Leefgebied.Gezondheid, Leefgebied.SocialeRelaties),
        Iemand("Fatih Fictie", Functie.MeedenkerFormeel, "smwo", 18, ["Nederlands", "Turks", "Arabisch"], Leefgebied.Leren, Leefgebied.Werken, Leefgebied.Financien),
        Iemand("Hetty Denkbeeld", Functie.Coordinator, "hersteltalent"),
        Iemand("Ruben Verzonnen", Functie.MeedenkerFormeel, "hersteltalent", 12, ["Nederlands"], Leefgebied.Gezondheid, Leefgebied.SocialeRelaties, Leefgebied.Werken),
        Iemand("Eefje Proefman", Functie.Coordinator, "eva-regelt"),
        Iemand("Magda Voorbeeld", Functie.MeedenkerFormeel, "eva-regelt", 12, ["Nederlands", "Duits"], Leefgebied.Gezondheid, Leefgebied.Financien, Leefgebied.Werken),
        Iemand("Otto Testers", Functie.Coordinator, "ouderenadviseurs"),
        Iemand("Willy Fictie", Functie.MeedenkerInformeel, "ouderenadviseurs", 5, ["Nederlands"], Leefgebied.Gezondheid, Leefgebied.Wonen),
        Iemand("Jaap Denkbeeld", Functie.MeedenkerInformeel, "ouderenadviseurs", 4, ["Nederlands"], Leefgebied.Financien, Leefgebied.SocialeRelaties),
        Iemand("Petra Nepstra", Functie.Coordinator, "vrijwilligerspool"),
        Iemand("Samira Voorbeeld", Functie.MeedenkerInformeel, "vrijwilligerspool", 5, ["Nederlands", "Arabisch"], Leefgebied.SocialeRelaties, Leefgebied.Leren),
        Iemand("Bram Proefman", Functie.MeedenkerInformeel, "vrijwilligerspool", 4, ["Nederlands"], Leefgebied.Financien, Leefgebied.Wonen),
        Iemand("Ilse Fictie", Functie.MeedenkerInformeel, "vrijwilligerspool", 4, ["Nederlands", "Engels"], Leefgebied.Gezondheid, Leefgebied.SocialeRelaties, Leefgebied.Werken),
        new("Bea Testers", Functie.Beleidsadviseur, null, Adres("Bea Testers")) { Gemeente = Goes },
        new("Rik Voorbeeld", Functie.Regiobeheerder, null, Adres("Rik Voorbeeld")),
    ];

    static Demoaccount Iemand(string naam, Functie functie, string organisatie, int capaciteit = 4, string[]? talen = null, params Leefgebied[] leefgebieden) =>
        new(naam, functie, organisatie, Adres(naam)) { Capaciteit = capaciteit, Talen = talen ?? ["Nederlands"], Leefgebieden = leefgebieden };

    static string Adres(string naam) => $"{naam.Replace(' ', '.').ToLowerInvariant()}@voorbeeld.example";
}
