using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class MedewerkerMapping : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> builder)
    {
        builder.ToTable("medewerker");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Naam).HasMaxLength(Medewerker.NaamMaximum);
        builder.Property(m => m.Gemeente).HasMaxLength(10);
        builder.HasIndex(m => m.Organisatie);
        builder.MetVersie();
    }
}

sealed class AfwezigheidMapping : IEntityTypeConfiguration<Afwezigheid>
{
    public void Configure(EntityTypeBuilder<Afwezigheid> builder)
    {
        builder.ToTable("afwezigheid");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.Medewerker).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.Vervanger).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(a => a.Periode);
        builder.HasIndex(a => a.Organisatie);
    }
}

sealed class OrganisatieMapping : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("organisatie");
        builder.HasKey(o => o.Code);
        builder.Property(o => o.Naam).HasMaxLength(Organisatie.NaamMaximum);
        builder.Property(o => o.Voluit).HasMaxLength(Organisatie.NaamMaximum);
        builder.Property(o => o.Gemeenten).AlsTekstlijst();
        builder.Property(o => o.Aanbod).AlsJson();
        builder.Property(o => o.Voorwaarde).HasMaxLength(200);
        builder.Property(o => o.WerktMet).HasMaxLength(200);
    }
}

sealed class MaatwerkafspraakMapping : IEntityTypeConfiguration<Maatwerkafspraak>
{
    public void Configure(EntityTypeBuilder<Maatwerkafspraak> builder)
    {
        builder.ToTable("maatwerkafspraak");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Gemeenten).AlsTekstlijst();
    }
}

sealed class RegioMapping : IEntityTypeConfiguration<Regio>
{
    public void Configure(EntityTypeBuilder<Regio> builder)
    {
        builder.ToTable("regio");
        builder.HasKey(r => r.Code);
        builder.Property(r => r.Code).HasMaxLength(20);
        builder.Property(r => r.Naam).HasMaxLength(Regio.NaamMaximum);
        builder.Property(r => r.Beheerder).HasMaxLength(Regio.NaamMaximum);
        builder.Property(r => r.Termijnen).AlsJson();
        builder.MetVersie();
    }
}

sealed class GemeenteMapping : IEntityTypeConfiguration<Gemeente>
{
    public void Configure(EntityTypeBuilder<Gemeente> builder)
    {
        builder.ToTable("gemeente");
        builder.HasKey(g => g.Code);
        builder.Property(g => g.Code).HasMaxLength(10);
        builder.Property(g => g.Naam).HasMaxLength(80);
        builder.Property(g => g.Slug).HasMaxLength(80);
        builder.Property(g => g.Regio).HasMaxLength(20);
        builder.Property(g => g.Inwoners).AlsJson();
        builder.HasIndex(g => g.Slug).IsUnique();
        builder.MetVersie();
    }
}

sealed class WoonplaatsMapping : IEntityTypeConfiguration<Woonplaats>
{
    public void Configure(EntityTypeBuilder<Woonplaats> builder)
    {
        builder.ToTable("woonplaats");
        builder.HasKey(w => new { w.Naam, w.Gemeente });
        builder.Property(w => w.Naam).HasMaxLength(80);
        builder.Property(w => w.Gemeente).HasMaxLength(10);
        builder.Property(w => w.AliasVan).HasMaxLength(80);
    }
}

sealed class KanaalMapping : IEntityTypeConfiguration<Kanaal>
{
    public void Configure(EntityTypeBuilder<Kanaal> builder)
    {
        builder.ToTable("kanaal");
        builder.HasKey(k => k.Code);
        builder.Property(k => k.Code).HasMaxLength(Kanaal.CodeMaximum);
        builder.Property(k => k.Naam).HasMaxLength(Kanaal.NaamMaximum);
    }
}

sealed class NaslagregelMapping : IEntityTypeConfiguration<Naslagregel>
{
    public void Configure(EntityTypeBuilder<Naslagregel> builder)
    {
        builder.ToTable("naslag");
        builder.HasKey(r => new { r.Verzameling, r.Code, r.Versie });
        builder.Property(r => r.Verzameling).HasMaxLength(40);
        builder.Property(r => r.Code).HasMaxLength(120);
        builder.Property(r => r.Inhoud).HasColumnType("jsonb");
    }
}

sealed class RingsleutelMapping : IEntityTypeConfiguration<Ringsleutel>
{
    public void Configure(EntityTypeBuilder<Ringsleutel> builder)
    {
        builder.ToTable("ringsleutel");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Naam).HasMaxLength(200);
    }
}

sealed class KenmerkMapping : IEntityTypeConfiguration<Kenmerk>
{
    public void Configure(EntityTypeBuilder<Kenmerk> builder)
    {
        builder.ToTable("kenmerk");
        builder.HasKey(k => k.Naam);
        builder.Property(k => k.Naam).HasMaxLength(40);
        builder.Property(k => k.Waarde).HasMaxLength(200);
    }
}
