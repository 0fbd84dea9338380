using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class MeedenkerprofielMapping : IEntityTypeConfiguration<Meedenkerprofiel>
{
    public void Configure(EntityTypeBuilder<Meedenkerprofiel> builder)
    {
        builder.ToTable("meedenkerprofiel");
        builder.HasKey(p => p.Medewerker);
        builder.Property(p => p.Medewerker).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Medewerker>().WithOne().HasForeignKey<Meedenkerprofiel>(p => p.Medewerker).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(p => p.Contactpersoon).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(p => p.Bekwaamheid);
        builder.ComplexProperty(p => p.Bevestiging);
        builder.ComplexProperty(p => p.Beschikbaarheid, b =>
        {
            b.Property(x => x.Talen).AlsTekstlijst();
            b.Property(x => x.Woonplaats).HasMaxLength(Beschikbaarheid.WoonplaatsMaximum);
        });
        builder.Property(p => p.Voorstel).AlsJson();
        builder.HasIndex(p => p.Organisatie);
    }
}
