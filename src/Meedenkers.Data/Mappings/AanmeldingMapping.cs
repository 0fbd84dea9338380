using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class AanmeldingMapping : IEntityTypeConfiguration<Aanmelding>
{
    public void Configure(EntityTypeBuilder<Aanmelding> builder)
    {
        builder.ToTable("aanmelding");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.EigenWoorden).HasMaxLength(Aanmelding.EigenWoordenMaximum);
        builder.Property(a => a.Situaties).AlsTekstlijst();
        builder.Property(a => a.Criteria).AlsJson();
        builder.Property(a => a.Wens).AlsJson();
        builder.Property(a => a.Toestemmingen).AlsJson();
        builder.Property(a => a.Kanaal).HasMaxLength(40);
        builder.ComplexProperty(a => a.Indiener, i =>
        {
            i.Property(x => x.Naam).HasMaxLength(Indiener.Maximum);
            i.Property(x => x.Relatie).HasMaxLength(Indiener.Maximum);
        });
    }
}

sealed class InwonerMapping : IEntityTypeConfiguration<Inwoner>
{
    public void Configure(EntityTypeBuilder<Inwoner> builder)
    {
        builder.ToTable("inwoner");
        builder.HasKey(i => i.CasusId);
        builder.Property(i => i.CasusId).ValueGeneratedNever();
        builder.MetVersie();
        builder.ComplexProperty(i => i.Gegevens, Lengtes);
        builder.HasMany(i => i.Eerdere).WithOne().HasForeignKey(e => e.CasusId).OnDelete(DeleteBehavior.Restrict);
    }

    internal static void Lengtes(ComplexPropertyBuilder<Contactgegevens> gegevens)
    {
        gegevens.Property(g => g.Naam).HasMaxLength(Contactgegevens.NaamMaximum);
        gegevens.Property(g => g.Adres).HasMaxLength(Contactgegevens.AdresMaximum);
    }
}

sealed class EerdereGegevensMapping : IEntityTypeConfiguration<EerdereGegevens>
{
    public void Configure(EntityTypeBuilder<EerdereGegevens> builder)
    {
        builder.ToTable("eerdere_gegevens");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.ComplexProperty(e => e.Gegevens, InwonerMapping.Lengtes);
    }
}

sealed class DeurMapping : IEntityTypeConfiguration<Deur>
{
    public void Configure(EntityTypeBuilder<Deur> builder)
    {
        builder.ToTable("deur");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Naam).HasMaxLength(Contactgegevens.NaamMaximum);
        builder.Property(d => d.LinkHash).HasMaxLength(64);
        builder.Property(d => d.CodeHash).HasMaxLength(64);
        builder.HasIndex(d => d.LinkHash).IsUnique();
        builder.HasIndex(d => d.CasusId);
    }
}

sealed class VerwijzingMapping : IEntityTypeConfiguration<Verwijzing>
{
    public void Configure(EntityTypeBuilder<Verwijzing> builder)
    {
        builder.ToTable("verwijzing");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Vak).HasMaxLength(Verwijzing.VakMaximum);
        builder.Property(v => v.Naam).HasMaxLength(Verwijzing.NaamMaximum);
        builder.Property(v => v.Bereikbaar).HasMaxLength(254);
        builder.Property(v => v.RodeVlaggen).AlsTekstlijst();
        builder.Property(v => v.LinkHash).HasMaxLength(64);
        builder.HasIndex(v => v.LinkHash).IsUnique();
    }
}

sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("concept");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.Property(c => c.Antwoorden).AlsJson();
        builder.Property(c => c.SleutelHash).HasMaxLength(64);
        builder.Property(c => c.BewaarHash).HasMaxLength(64);
        builder.HasIndex(c => c.SleutelHash).IsUnique();
        builder.HasIndex(c => c.BewaarHash).IsUnique();
        builder.HasIndex(c => c.VervaltOp);
    }
}

sealed class InwonersessieMapping : IEntityTypeConfiguration<Inwonersessie>
{
    public void Configure(EntityTypeBuilder<Inwonersessie> builder)
    {
        builder.ToTable("inwonersessie");
        builder.HasKey(s => s.SleutelHash);
        builder.Property(s => s.SleutelHash).HasMaxLength(64);
        builder.HasOne<Casus>().WithMany().HasForeignKey(s => s.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Deur>().WithMany().HasForeignKey(s => s.DeurId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class PogingMapping : IEntityTypeConfiguration<Poging>
{
    public void Configure(EntityTypeBuilder<Poging> builder)
    {
        builder.ToTable("poging");
        builder.HasKey(p => p.Sleutel);
        builder.Property(p => p.Sleutel).HasMaxLength(100);
    }
}

sealed class BerichtMapping : IEntityTypeConfiguration<Bericht>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("bericht");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Onderwerp).HasMaxLength(120);
        builder.Property(b => b.Tekst).HasMaxLength(4000);
        builder.Property(b => b.Fout).HasMaxLength(Bericht.FoutMaximum);
        builder.HasIndex(b => new { b.Stand, b.VolgendePogingOp });
    }
}
