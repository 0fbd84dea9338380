using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Schalen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

/// <summary>The casus root and what its verbs change. Nothing is loaded that was not asked for.</summary>
sealed class CasusMapping : IEntityTypeConfiguration<Casus>
{
    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.ToTable("casus");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasIndex(c => c.Nummer).IsUnique();
        builder.HasIndex(c => c.Figuursleutel);
        builder.HasIndex(c => c.AfgeslotenOp).HasFilter("afgesloten_op is not null");
        builder.Property(c => c.Gemeente).HasMaxLength(10);
        builder.Property(c => c.Woonplaats).HasMaxLength(80);
        builder.Property(c => c.LieverNiet).AlsJson().HasDefaultValueSql("'[]'");
        builder.ComplexProperty(c => c.Wens, w =>
        {
            w.Property(x => x.Taal).HasMaxLength(Wens.TaalMaximum);
            w.Ignore(x => x.Organisatie);
        });
        builder.HasMany(c => c.Onderdelen).WithOne().HasForeignKey(o => o.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Overdrachten).WithOne().HasForeignKey(o => o.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Schaalverzoeken).WithOne().HasForeignKey(v => v.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.WeggelegdeSignalen).WithOne().HasForeignKey(w => w.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Toegangen).WithOne().HasForeignKey(t => t.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Deuren).WithOne().HasForeignKey(d => d.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Gebeurtenissen).WithOne().HasForeignKey(g => g.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Contactmomenten).WithOne().HasForeignKey(m => m.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Verwijzing).WithOne().HasForeignKey<Verwijzing>(v => v.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Inwoner>().WithOne().HasForeignKey<Inwoner>(i => i.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Aanmelding>().WithOne().HasForeignKey<Aanmelding>(a => a.CasusId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class OnderdeelMapping : IEntityTypeConfiguration<Onderdeel>
{
    public void Configure(EntityTypeBuilder<Onderdeel> builder)
    {
        builder.ToTable("onderdeel");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.OwnsOne(o => o.EigenVraag, v =>
        {
            v.ToTable("onderdeelvraag");
            v.HasKey(x => x.OnderdeelId);
            v.WithOwner().HasForeignKey(x => x.OnderdeelId);
            v.Property(x => x.Tekst).HasMaxLength(Onderdeel.VraagMaximum);
        });
        builder.ComplexProperty(o => o.Toewijzing);
        builder.ComplexProperty(o => o.Afsluiting);
        builder.ComplexProperty(o => o.Waakvlam);
    }
}

sealed class OverdrachtMapping : IEntityTypeConfiguration<WarmeOverdracht>
{
    public void Configure(EntityTypeBuilder<WarmeOverdracht> builder)
    {
        builder.ToTable("warme_overdracht");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Onderdelen).AlsJson();
        builder.Property(o => o.Criteria).AlsJson();
        builder.ComplexProperty(o => o.Instemming);
        builder.ComplexProperty(o => o.Afspraak);
        builder.ComplexProperty(o => o.Gesprek);
        builder.OwnsOne(o => o.Dossier, d =>
        {
            d.ToTable("overdrachtsdossier");
            d.HasKey(x => x.OverdrachtId);
            d.WithOwner().HasForeignKey(x => x.OverdrachtId);
            d.Property(x => x.Toelichting).HasMaxLength(Overdrachtsdossier.Maximum);
            d.Property(x => x.HoeftNietOpnieuw).HasMaxLength(Overdrachtsdossier.Maximum);
            d.Property(x => x.WaaromToch).HasMaxLength(Overdrachtsdossier.Maximum);
        });
        // What may lapse: a job looks every quarter of an hour.
        builder.HasIndex(o => o.Uiterlijk).HasFilter("uiterlijk is not null");
    }
}

sealed class SchaalverzoekMapping : IEntityTypeConfiguration<Schaalverzoek>
{
    public void Configure(EntityTypeBuilder<Schaalverzoek> builder)
    {
        builder.ToTable("schaalverzoek");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Zin).HasMaxLength(Schaalverzoek.ZinMaximum);
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(v => v.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => v.CasusId);
    }
}

sealed class WeggelegdsignaalMapping : IEntityTypeConfiguration<Weggelegdsignaal>
{
    public void Configure(EntityTypeBuilder<Weggelegdsignaal> builder)
    {
        builder.ToTable("weggelegd_signaal");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Vingerafdruk).HasMaxLength(Schaalsignaal.VingerafdrukLengte);
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(w => w.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(w => new { w.OnderdeelId, w.Signaal }).IsUnique();
        builder.HasIndex(w => w.CasusId);
    }
}

sealed class ToegangMapping : IEntityTypeConfiguration<Domain.Casussen.Toegang>
{
    public void Configure(EntityTypeBuilder<Domain.Casussen.Toegang> builder)
    {
        builder.ToTable("toegang");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(t => t.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        // The worklist of an organisation and of one person: the policy's key first, then the sort key (ontwerp §6). Two indexes,
        // because "medewerker is null" is no equality to PostgreSQL and the rest of one index would give no order.
        builder.HasIndex(t => new { t.Organisatie, t.Stand, t.Spoed, t.Uiterlijk, t.Id }, "ix_toegang_werklijst_organisatie")
            .IsDescending(false, false, true, false, false).HasFilter("tot is null and medewerker is null");
        builder.HasIndex(t => new { t.Organisatie, t.Medewerker, t.Stand, t.Spoed, t.Uiterlijk, t.Id }, "ix_toegang_werklijst_medewerker")
            .IsDescending(false, false, false, true, false, false).HasFilter("tot is null and medewerker is not null");
        builder.HasIndex(t => t.CasusId);
        builder.HasIndex(t => t.Overdracht);
    }
}

sealed class ContactmomentMapping : IEntityTypeConfiguration<Contactmoment>
{
    public void Configure(EntityTypeBuilder<Contactmoment> builder)
    {
        builder.ToTable("contactmoment");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.MetVersie();
        builder.HasOne<Onderdeel>().WithMany().HasForeignKey(m => m.OnderdeelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.CasusId, m.VastgelegdOp });
        builder.ComplexProperty(m => m.Contact, c => c.Property(x => x.Notitie).HasMaxLength(Contactmoment.NotitieMaximum));
    }
}

sealed class VervaagdfeitMapping : IEntityTypeConfiguration<Vervaagdfeit>
{
    public void Configure(EntityTypeBuilder<Vervaagdfeit> builder)
    {
        builder.ToTable("vervaagd_feit");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Gemeente).HasMaxLength(10);
        builder.Property(f => f.Voorval).HasColumnType("jsonb");
        builder.HasIndex(f => f.Kwartaal);
    }
}

sealed class GebeurtenisMapping : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.ToTable("gebeurtenis");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Voorval).HasColumnType("jsonb").HasConversion(v => Voorvaljson.Schrijf(v), t => Voorvaljson.Lees(t));
        builder.HasIndex(g => new { g.CasusId, g.Op });
    }
}
