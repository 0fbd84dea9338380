using Meedenkers.Domain.SocialeKaart;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class KaartvermeldingMapping : IEntityTypeConfiguration<Kaartvermelding>
{
    /// <summary>What is off the kaart is in no list of work.</summary>
    const string OpKaart = "van_kaart_op is null";

    public void Configure(EntityTypeBuilder<Kaartvermelding> builder)
    {
        builder.ToTable("kaartvermelding");
        builder.HasKey(v => v.Code);
        builder.Property(v => v.Code).HasMaxLength(Kaartvermelding.CodeMaximum);
        builder.Property(v => v.Regio).HasMaxLength(20);
        builder.Property(v => v.Naam).HasMaxLength(Kaartinhoud.NaamMaximum);
        builder.Property(v => v.Tekst).HasMaxLength(Kaartinhoud.TekstMaximum);
        builder.Property(v => v.Gemeenten).AlsTekstlijst();
        builder.Property(v => v.Talen).AlsTekstlijst();
        builder.Property(v => v.Adres).HasMaxLength(Kaartinhoud.RegelMaximum);
        builder.Property(v => v.Openingstijden).HasMaxLength(Kaartinhoud.RegelMaximum);
        builder.Property(v => v.Telefoon).HasMaxLength(Kaartinhoud.TelefoonMaximum);
        builder.Property(v => v.Email).HasMaxLength(254);
        builder.Property(v => v.Website).HasMaxLength(Kaartinhoud.WebMaximum);
        builder.Property(v => v.Versie).HasColumnName("versienummer");
        builder.ComplexProperty(v => v.Link);
        builder.ComplexProperty(v => v.Capaciteit);
        builder.Property<uint>("Rijversie").HasColumnName("xmin").IsRowVersion();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.Organisatie).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.Eigenaar).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => v.Organisatie).IsUnique();
        builder.HasIndex(v => new { v.AandachtVanaf, v.Code }).HasFilter(OpKaart);
        builder.HasIndex(v => new { v.Eigenaar, v.AandachtVanaf, v.Code }).HasFilter(OpKaart);
        builder.HasIndex(v => new { v.Naam, v.Code });
        builder.HasIndex(v => new { v.Eigenaar, v.Naam, v.Code });
        builder.HasIndex(v => v.ControleUiterlijk).HasFilter($"{OpKaart} and gemaand_op is null");
        builder.HasIndex(v => v.LinkGekekenOp).HasFilter($"{OpKaart} and website is not null");
    }
}

sealed class KaartversieMapping : IEntityTypeConfiguration<Kaartversie>
{
    public void Configure(EntityTypeBuilder<Kaartversie> builder)
    {
        builder.ToTable("kaartversie");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Inhoud).AlsJson();
        builder.HasOne<Kaartvermelding>().WithMany().HasForeignKey(v => v.Vermelding).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.Vermelding, v.Nummer }).IsUnique();
    }
}

sealed class KaartmeldingMapping : IEntityTypeConfiguration<Kaartmelding>
{
    public void Configure(EntityTypeBuilder<Kaartmelding> builder)
    {
        builder.ToTable("kaartmelding");
        builder.Property(m => m.Id).ValueGeneratedNever();
        // Whoever reports may not read, so nothing may come back from the save: the state itself decides races.
        builder.Property(m => m.Stand).IsConcurrencyToken();
        builder.Property(m => m.Tekst).HasMaxLength(Kaartmelding.TekstMaximum);
        builder.HasOne<Kaartvermelding>().WithMany().HasForeignKey(m => m.Vermelding).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Vermelding, m.Stand, m.Op });
    }
}

sealed class KaartsynoniemMapping : IEntityTypeConfiguration<Kaartsynoniem>
{
    public void Configure(EntityTypeBuilder<Kaartsynoniem> builder)
    {
        builder.ToTable("kaartsynoniem");
        builder.HasKey(s => new { s.Woord, s.Betekent });
        builder.Property(s => s.Woord).HasMaxLength(Kaartsynoniem.Maximum);
        builder.Property(s => s.Betekent).HasMaxLength(Kaartsynoniem.Maximum);
    }
}

sealed class KaartzoekwoordMapping : IEntityTypeConfiguration<Kaartzoekwoord>
{
    public void Configure(EntityTypeBuilder<Kaartzoekwoord> builder)
    {
        builder.ToTable("kaartzoekwoord");
        builder.HasKey(w => new { w.Woord, w.Dag });
        builder.Property(w => w.Woord).HasMaxLength(Kaartzoekvraag.LangsteWoord);
        builder.HasIndex(w => w.Dag);
    }
}
