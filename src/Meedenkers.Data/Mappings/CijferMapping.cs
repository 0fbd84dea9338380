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
        builder.Property(f => f.Bekend).HasConversion(lijst => lijst!.ToArray(), opslag => opslag);
        builder.HasIndex(f => new { f.Sleutel, f.Soort });
        builder.HasIndex(f => f.Kwartaal).HasFilter("uitgave is null");
    }
}
