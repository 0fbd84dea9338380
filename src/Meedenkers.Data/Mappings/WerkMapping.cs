using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Werk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

/// <summary>The plan of an onderdeel. The onderdeel is the key: there is one at most.</summary>
sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("plan");
        builder.HasKey(p => p.OnderdeelId);
        builder.Property(p => p.OnderdeelId).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Onderdeel>().WithOne().HasForeignKey<Plan>(p => p.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Doelen).WithOne().HasForeignKey(d => d.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Stappen).WithOne().HasForeignKey(s => s.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.CasusId);
    }
}

sealed class KeukengesprekMapping : IEntityTypeConfiguration<Keukengesprek>
{
    public void Configure(EntityTypeBuilder<Keukengesprek> builder)
    {
        builder.ToTable("keukengesprek");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(g => g.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => g.CasusId);
        builder.ComplexProperty(g => g.Blad, b =>
        {
            b.Property(x => x.Met).HasMaxLength(Gespreksblad.KortMaximum);
            b.Property(x => x.Mee).HasMaxLength(Gespreksblad.KortMaximum);
            b.Property(x => x.WilZeggen).HasMaxLength(Gespreksblad.TekstMaximum);
            b.Property(x => x.Afgesproken).HasMaxLength(Gespreksblad.TekstMaximum);
        });
    }
}

sealed class BezwaartermijnMapping : IEntityTypeConfiguration<Bezwaartermijn>
{
    public void Configure(EntityTypeBuilder<Bezwaartermijn> builder)
    {
        builder.ToTable("bezwaartermijn");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(b => b.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => b.CasusId);
        builder.ComplexProperty(b => b.Besluit, b => b.Property(x => x.Over).HasMaxLength(Besluit.OverMaximum));
    }
}

sealed class WachtplekMapping : IEntityTypeConfiguration<Wachtplek>
{
    public void Configure(EntityTypeBuilder<Wachtplek> builder)
    {
        builder.ToTable("wachtplek");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(w => w.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(w => w.CasusId);
        builder.ComplexProperty(w => w.Wachten, w => w.Property(x => x.Waarop).HasMaxLength(Wachten.WaaropMaximum));
    }
}

sealed class KompasnotitieMapping : IEntityTypeConfiguration<Kompasnotitie>
{
    public void Configure(EntityTypeBuilder<Kompasnotitie> builder)
    {
        builder.ToTable("kompasnotitie");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Tekst).HasMaxLength(Kompasnotitie.TekstMaximum);
        builder.HasIndex(n => new { n.Medewerker, n.Id });
    }
}

sealed class NetwerkplekMapping : IEntityTypeConfiguration<Netwerkplek>
{
    public void Configure(EntityTypeBuilder<Netwerkplek> builder)
    {
        builder.ToTable("netwerkplek");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Casus>().WithMany().HasForeignKey(n => n.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => n.CasusId);
        builder.ComplexProperty(n => n.Inhoud, i =>
        {
            i.Property(x => x.Naam).HasMaxLength(Netwerkinhoud.NaamMaximum);
            i.Property(x => x.Doet).HasMaxLength(Netwerkinhoud.DoetMaximum);
        });
    }
}

sealed class PlandoelMapping : IEntityTypeConfiguration<Plandoel>
{
    public void Configure(EntityTypeBuilder<Plandoel> builder)
    {
        builder.ToTable("plandoel");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.Property(d => d.Tekst).HasMaxLength(Planregel.TekstMaximum);
        builder.HasIndex(d => d.CasusId);
    }
}

sealed class PlanstapMapping : IEntityTypeConfiguration<Planstap>
{
    public void Configure(EntityTypeBuilder<Planstap> builder)
    {
        builder.ToTable("planstap");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.Property(s => s.Tekst).HasMaxLength(Planregel.TekstMaximum);
        builder.Property(s => s.Taak).HasMaxLength(Stapinhoud.TaakMaximum);
        builder.Ignore(s => s.Inhoud);
        builder.HasIndex(s => s.CasusId);
    }
}
