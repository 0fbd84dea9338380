using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class AdviesvraagMapping : IEntityTypeConfiguration<Adviesvraag>
{
    public void Configure(EntityTypeBuilder<Adviesvraag> builder)
    {
        builder.ToTable("adviesvraag");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.Property(v => v.Vraag).HasMaxLength(Adviesvraag.TekstMaximum);
        builder.Property(v => v.Gemeente).HasMaxLength(10);
        builder.Property(v => v.LinkHash).HasMaxLength(64);
        builder.ComplexProperty(v => v.Verwijzer, w => w.Property(x => x.Vak).HasMaxLength(Domain.Aanmeldingen.Verwijzing.VakMaximum));
        builder.HasMany(v => v.Berichten).WithOne().HasForeignKey(b => b.AdviesvraagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Adviesverband>().WithOne().HasForeignKey<Adviesverband>(v => v.AdviesvraagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => v.LinkHash).IsUnique();
        // Each list by its key of access first, then the state, then what is most pressing.
        builder.HasIndex(v => new { v.Aan, v.Stand, v.Uiterlijk, v.Id }, "ix_adviesvraag_gevraagd");
        builder.HasIndex(v => new { v.Organisatie, v.Stand, v.Uiterlijk, v.Id }, "ix_adviesvraag_organisatie");
        builder.HasIndex(v => new { v.Medewerker, v.Stand, v.Uiterlijk, v.Id }, "ix_adviesvraag_medewerker");
        builder.HasIndex(v => v.LaatstOp);
    }
}

sealed class AdviesberichtMapping : IEntityTypeConfiguration<Adviesbericht>
{
    public void Configure(EntityTypeBuilder<Adviesbericht> builder)
    {
        builder.ToTable("adviesbericht");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Tekst).HasMaxLength(Adviesvraag.TekstMaximum);
        builder.HasIndex(b => b.AdviesvraagId);
    }
}

sealed class AdviesverbandMapping : IEntityTypeConfiguration<Adviesverband>
{
    public void Configure(EntityTypeBuilder<Adviesverband> builder)
    {
        builder.ToTable("adviesverband");
        builder.HasKey(v => v.AdviesvraagId);
        builder.Property(v => v.AdviesvraagId).ValueGeneratedNever();
        builder.HasOne<Casus>().WithMany().HasForeignKey(v => v.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(v => v.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class AdviesfeitMapping : IEntityTypeConfiguration<Adviesfeit>
{
    public void Configure(EntityTypeBuilder<Adviesfeit> builder)
    {
        builder.ToTable("adviesfeit");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Gemeente).HasMaxLength(10);
        builder.HasIndex(f => new { f.Organisatie, f.Maand });
    }
}
