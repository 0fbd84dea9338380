using Meedenkers.Domain.Knelpunten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class KnelpuntMapping : IEntityTypeConfiguration<Knelpunt>
{
    public void Configure(EntityTypeBuilder<Knelpunt> builder)
    {
        builder.ToTable("knelpunt");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.Property(k => k.Tekst).HasMaxLength(Knelpunt.TekstMaximum);
        builder.Property(k => k.Reactie).HasMaxLength(Knelpunt.TekstMaximum);
        builder.ComplexProperty(k => k.Onderwerp, o => o.Property(x => x.Gemeente).HasMaxLength(10));
        // The words point to the writer and not the other way: whoever may read the words need not be let in to the writer.
        builder.HasOne(k => k.Melder).WithOne().HasForeignKey<Knelpunt>(k => k.MelderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(k => new { k.Stand, k.Maand, k.Id }).IsDescending(false, true, true);
        builder.HasIndex(k => new { k.Maand, k.Id }).IsDescending();
    }
}

sealed class KnelpuntmelderMapping : IEntityTypeConfiguration<Knelpuntmelder>
{
    public void Configure(EntityTypeBuilder<Knelpuntmelder> builder)
    {
        builder.ToTable("knelpuntmelder");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.Medewerker);
    }
}
