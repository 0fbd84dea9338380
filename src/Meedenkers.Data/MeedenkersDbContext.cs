using Meedenkers.Data.Cijfers;
using Meedenkers.Data.Mappings;
using Meedenkers.Data.Tabellen;
using Meedenkers.Data.Toegang;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Cijfers;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werk;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meedenkers.Data;

/// <summary>The database, used as somebody: call <see cref="BetreedAls"/> before reading or writing case rows.</summary>
public sealed class MeedenkersDbContext(DbContextOptions<MeedenkersDbContext> options) : IdentityUserContext<Account, Guid>(options)
{
    static readonly IInterceptor[] Interceptors = [new Contextinterceptor(), new Feitenschrijver()];

    /// <summary>As whom this context reads and writes.</summary>
    public Toegangscontext Als { get; private set; } = Toegangscontext.Niemand;

    public DbSet<Casus> Casussen => Set<Casus>();
    public DbSet<Onderdeel> Onderdelen => Set<Onderdeel>();
    public DbSet<WarmeOverdracht> Overdrachten => Set<WarmeOverdracht>();
    public DbSet<Schaalverzoek> Schaalverzoeken => Set<Schaalverzoek>();
    public DbSet<Weggelegdsignaal> WeggelegdeSignalen => Set<Weggelegdsignaal>();
    public DbSet<Domain.Casussen.Toegang> Toegangen => Set<Domain.Casussen.Toegang>();
    public DbSet<Gebeurtenis> Gebeurtenissen => Set<Gebeurtenis>();
    public DbSet<Feit> Feiten => Set<Feit>();
    public DbSet<Uitgavetekst> Uitgaven => Set<Uitgavetekst>();
    public DbSet<Cijferkern> Cijferkernen => Set<Cijferkern>();
    public DbSet<Uitgaveverslag> Uitgaveverslagen => Set<Uitgaveverslag>();
    public DbSet<Cijferopdracht> Cijferopdrachten => Set<Cijferopdracht>();
    public DbSet<Vervaagdfeit> VervaagdeFeiten => Set<Vervaagdfeit>();
    public DbSet<Contactmoment> Contactmomenten => Set<Contactmoment>();
    public DbSet<Bezwaartermijn> Bezwaartermijnen => Set<Bezwaartermijn>();
    public DbSet<Wachtplek> Wachtplekken => Set<Wachtplek>();
    public DbSet<Kompasnotitie> Kompasnotities => Set<Kompasnotitie>();
    public DbSet<Netwerkplek> Netwerkplekken => Set<Netwerkplek>();
    public DbSet<Keukengesprek> Keukengesprekken => Set<Keukengesprek>();
    public DbSet<Plan> Plannen => Set<Plan>();
    public DbSet<Plandoel> Plandoelen => Set<Plandoel>();
    public DbSet<Planstap> Planstappen => Set<Planstap>();
    public DbSet<Aanmelding> Aanmeldingen => Set<Aanmelding>();
    public DbSet<Inwoner> Inwoners => Set<Inwoner>();
    public DbSet<Deur> Deuren => Set<Deur>();
    public DbSet<Verwijzing> Verwijzingen => Set<Verwijzing>();
    public DbSet<Concept> Concepten => Set<Concept>();
    public DbSet<Inwonersessie> Inwonersessies => Set<Inwonersessie>();
    public DbSet<Poging> Pogingen => Set<Poging>();
    public DbSet<Bericht> Berichten => Set<Bericht>();
    public DbSet<Inzagevraag> Inzagevragen => Set<Inzagevraag>();
    public DbSet<Adviesvraag> Adviesvragen => Set<Adviesvraag>();
    public DbSet<Adviesverband> Adviesverbanden => Set<Adviesverband>();
    public DbSet<Adviesfeit> Adviesfeiten => Set<Adviesfeit>();
    public DbSet<Knelpunt> Knelpunten => Set<Knelpunt>();
    public DbSet<Knelpuntmelder> Knelpuntmelders => Set<Knelpuntmelder>();
    public DbSet<Logregel> Logregels => Set<Logregel>();
    public DbSet<Teamsessie> Teamsessies => Set<Teamsessie>();
    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();
    public DbSet<Verklaring> Verklaringen => Set<Verklaring>();
    public DbSet<Medewerker> Medewerkers => Set<Medewerker>();
    public DbSet<Meedenkerprofiel> Meedenkerprofielen => Set<Meedenkerprofiel>();
    public DbSet<Afwezigheid> Afwezigheden => Set<Afwezigheid>();
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();
    public DbSet<Kaartvermelding> Kaartvermeldingen => Set<Kaartvermelding>();
    public DbSet<Kaartversie> Kaartversies => Set<Kaartversie>();
    public DbSet<Kaartmelding> Kaartmeldingen => Set<Kaartmelding>();
    public DbSet<Kaartsynoniem> Kaartsynoniemen => Set<Kaartsynoniem>();
    public DbSet<Kaartzoekwoord> Kaartzoekwoorden => Set<Kaartzoekwoord>();
    public DbSet<Maatwerkafspraak> Maatwerkafspraken => Set<Maatwerkafspraak>();
    public DbSet<Regio> Regios => Set<Regio>();
    public DbSet<Gemeente> Gemeenten => Set<Gemeente>();
    public DbSet<Woonplaats> Woonplaatsen => Set<Woonplaats>();
    public DbSet<Kanaal> Kanalen => Set<Kanaal>();
    public DbSet<Naslagregel> Naslagregels => Set<Naslagregel>();
    public DbSet<Ringsleutel> Ringsleutels => Set<Ringsleutel>();
    public DbSet<Tabellen.Kenmerk> Kenmerken => Set<Tabellen.Kenmerk>();

    /// <summary>
    /// For whom somebody looks along on a day, each as key, last day and name (Afwezigheid.sql). For the query of the session, before
    /// anybody is known; it goes along in that query.
    /// </summary>
    public string[] Waarneming(Guid vervanger, DateOnly dag) => throw new NotSupportedException("Only in a query.");

    /// <summary>From now on this context acts as <paramref name="als"/>. The connection stays open until the context is disposed.</summary>
    public async Task BetreedAls(Toegangscontext als, CancellationToken stop = default)
    {
        if (Als == als && Database.GetDbConnection().State == System.Data.ConnectionState.Open) return;
        Als = als;
        if (Database.GetDbConnection().State != System.Data.ConnectionState.Open)
        {
            await Database.OpenConnectionAsync(stop);
            return;
        }
        await using var opdracht = Contextinterceptor.Opdracht(Database.GetDbConnection(), this);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(Interceptors);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventies.Waarden(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MeedenkersDbContext).Assembly);
        builder.HasDbFunction(typeof(MeedenkersDbContext).GetMethod(nameof(Waarneming))!).HasName("waarneming");
        Conventies.Namen(builder);
    }
}
