using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Cijfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class FeitMapping : IEntityTypeConfiguration<Feit>
{
    public void Configure(EntityTypeBuilder<Feit> builder)
    {
        builder.ToTable("feit");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Soort).HasMaxLength(40);
        builder.Property(f => f.Gemeente).HasMaxLength(10);
        builder.Property(f => f.Uitgave).HasMaxLength(7);
        builder.Property(f => f.Kenmerken).AlsTekstlijst();
        builder.Property(f => f.Bekend!).AlsTekstlijst();
        builder.HasIndex(f => new { f.Sleutel, f.Soort });
        builder.HasIndex(f => f.Kwartaal).HasFilter("uitgave is null");
    }
}

sealed class UitgavetekstMapping : IEntityTypeConfiguration<Uitgavetekst>
{
    public void Configure(EntityTypeBuilder<Uitgavetekst> builder)
    {
        builder.ToTable("uitgave");
        builder.HasKey(u => u.Kwartaal);
        builder.Property(u => u.Kwartaal).HasMaxLength(7);
        builder.Property(u => u.Afdruk).HasMaxLength(64);
        builder.Property(u => u.IngetrokkenOm).HasMaxLength(Uitgavetekst.RedenMaximum);
    }
}

sealed class CijferkernMapping : IEntityTypeConfiguration<Cijferkern>
{
    public void Configure(EntityTypeBuilder<Cijferkern> builder)
    {
        builder.ToTable("cijferkern");
        builder.HasKey(k => k.Kwartaal);
        builder.Property(k => k.Kwartaal).HasMaxLength(7);
        builder.Property(k => k.Inhoud).HasColumnType("jsonb");
        builder.HasOne<Uitgavetekst>().WithOne().HasForeignKey<Cijferkern>(k => k.Kwartaal).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class UitgaveverslagMapping : IEntityTypeConfiguration<Uitgaveverslag>
{
    public void Configure(EntityTypeBuilder<Uitgaveverslag> builder)
    {
        builder.ToTable("uitgaveverslag");
        builder.HasKey(v => v.Kwartaal);
        builder.Property(v => v.Kwartaal).HasMaxLength(7);
        builder.HasOne<Uitgavetekst>().WithOne().HasForeignKey<Uitgaveverslag>(v => v.Kwartaal).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class CijferopdrachtMapping : IEntityTypeConfiguration<Cijferopdracht>
{
    public void Configure(EntityTypeBuilder<Cijferopdracht> builder)
    {
        builder.ToTable("cijferopdracht");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Kwartaal).HasMaxLength(7);
        builder.Property(o => o.Reden).HasMaxLength(Uitgavetekst.RedenMaximum);
        builder.HasOne<Domain.Mensen.Medewerker>().WithMany().HasForeignKey(o => o.Door).OnDelete(DeleteBehavior.Restrict);
        // One at a time for a quarter: pressing twice asks once.
        builder.HasIndex(o => o.Kwartaal).IsUnique().HasFilter("klaar_op is null");
        builder.HasIndex(o => new { o.Kwartaal, o.GevraagdOp });
    }
}
