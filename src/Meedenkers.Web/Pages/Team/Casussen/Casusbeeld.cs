using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Web.Pages.Team.Casussen;

/// <summary>What the casus page shows.</summary>
internal sealed record Casusbeeld(
    string Plaats,
    IReadOnlyList<Casusbeeld.Bereik> Bereiken,
    IReadOnlyList<string> Wensen,
    bool IsOpen,
    string? WaaromNietVoorInwoner,
    Casusbeeld.Gevraagd? Aanmelding,
    IReadOnlyList<Casusbeeld.Deel> Onderdelen,
    IReadOnlyList<Casusbeeld.Deel> Afgesloten,
    IReadOnlyList<Tijdregel> Tijdlijn,
    string? Ouder,
    bool VanafBegin,
    IReadOnlyList<Casusbeeld.Verzoek> Verzoeken,
    IReadOnlyList<Casusbeeld.Scopevraag> Scopevragen,
    IReadOnlyList<Casusbeeld.Signaal> Signalen,
    IReadOnlyList<Casusbeeld.Voorstel> Voorstellen,
    IReadOnlyList<Casusbeeld.Deelnemer> WieDoetMee)
{
    /// <summary>A way to reach the resident; a link where there is one.</summary>
    internal sealed record Bereik(string Icoon, string Tekst, string? Link, string? Bij);

    /// <summary>What was sent, as it was sent; not there for who has a part of it only.</summary>
    internal sealed record Gevraagd(string Wanneer, string DoorWie, string? EigenWoorden, bool BelMijMaar, IReadOnlyList<string> Situaties, string Onderwerp,
        IReadOnlyList<string> Criteria, IReadOnlyList<string> Doelgroepen, IReadOnlyList<string> Toestemmingen, IReadOnlyList<string> RodeVlaggen);

    internal sealed record Deel(Guid Id, string Vraag, bool EigenVraag, string Onderwerp, string Pictogram, Niveau Niveau, string Sinds, string Bij, string? Door, string Stand,
        string? Soort, string? RolEnSoort, Termijnbeeld? Termijn, Overdracht? Overdracht, IReadOnlyList<Daad> Daden, IReadOnlyList<Bezwaar> Bezwaren)
    {
        /// <summary>What was agreed; null when it holds nothing, or nothing for who looks.</summary>
        public Planbeeld? Plan { get; init; }

        /// <summary>Decisions to object to, and waiting that goes on.</summary>
        public IReadOnlyList<Termijnregel> Termijnen { get; init; } = [];

        /// <summary>The conversations that were prepared or have been, the last first.</summary>
        public IReadOnlyList<Gespreksregel> Gesprekken { get; init; } = [];
    }

    /// <summary>A conversation in the list of an onderdeel.</summary>
    internal sealed record Gespreksregel(Guid Id, string Met, string? Dag, bool IsGeweest);

    /// <summary>Something that can be done now: the next step first, what is seldom needed behind "Meer".</summary>
    internal sealed record Daad(string Tekst, string Naar, bool Eerst, bool Zelden = false);

    /// <summary>Things that cannot be done now, and why.</summary>
    internal sealed record Bezwaar(string Wat, string Zin);

    /// <summary>A handover that runs, from the own network or from an organisation.</summary>
    internal sealed record Overdracht(string Titel, string Van, string? VanWie, string Naar, string? NaarWie, int Klaar, string Voorgesteld, string? Aangenomen, string? Gesprek, string Uitleg, string Criteria,
        Termijnbeeld? Termijn, string? Pagina);

    /// <summary>Somebody asks the coördinator to scale this up.</summary>
    internal sealed record Verzoek(Guid Onderdeel, string Onderwerp, string Wie, string Wanneer, string? Zin, bool MagAfhandelen);

    /// <summary>This has run long: is it still the work of a meedenker?</summary>
    internal sealed record Scopevraag(Guid Onderdeel, string Onderwerp, string Uitleg, bool MagSchalen);

    internal sealed record Signaal(string Soort, string? Icoon, string Titel, string Uitleg);

    /// <summary>What the facts propose about an onderdeel: people decide.</summary>
    internal sealed record Voorstel(Guid Onderdeel, string Titel, string Onderwerp, IReadOnlyList<Reden> Redenen, IReadOnlyList<Daad> Daden);

    /// <summary>A signal, and the key of its facts by which it can be put aside.</summary>
    internal sealed record Reden(string Code, string Vingerafdruk, string Titel, string Uitleg);

    internal sealed record Deelnemer(string Naam, string Wat, string? Bij);
}

/// <summary>One line of what happened.</summary>
internal sealed record Tijdregel(string Dag, string DagMachine, bool Gesprek, string Titel, string? Tekst, string? Bij, string? Verbeter);
