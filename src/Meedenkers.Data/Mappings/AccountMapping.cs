using Meedenkers.Data.Tabellen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Mensen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Meedenkers.Data.Mappings;

sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.ToTable("account");
}

/// <summary>The passkeys of Identity's schema 3, named by us: the context that serves them is made without Identity's options.</summary>
sealed class PasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    const int CredentialMaximum = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("account_passkeys");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(CredentialMaximum);
        builder.OwnsOne(p => p.Data).ToJson("data");
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}

sealed class TeamsessieMapping : IEntityTypeConfiguration<Teamsessie>
{
    public void Configure(EntityTypeBuilder<Teamsessie> builder)
    {
        builder.ToTable("teamsessie");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Apparaat).HasMaxLength(80);
        builder.HasIndex(s => s.Medewerker);
        builder.HasIndex(s => s.GebruiktOp);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(s => s.Medewerker).IsRequired();
    }
}

sealed class UitnodigingMapping : IEntityTypeConfiguration<Uitnodiging>
{
    const string Open = "gebruikt_op is null and ingetrokken_op is null";

    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("uitnodiging");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Naam).HasMaxLength(Medewerker.NaamMaximum);
        builder.Property(u => u.BevestigerNaam).HasMaxLength(Medewerker.NaamMaximum);
        builder.Property(u => u.Gemeente).HasMaxLength(10);
        builder.Property(u => u.SleutelHash).HasMaxLength(Linksleutel.Hashlengte);
        builder.Property(u => u.BevestigHash).HasMaxLength(Linksleutel.Hashlengte);
        builder.HasIndex(u => u.SleutelHash).IsUnique();
        builder.HasIndex(u => u.BevestigHash).IsUnique();
        builder.HasIndex(u => u.Organisatie);
        // Pressed twice, or by two people at once: one invitation stays.
        builder.HasIndex(u => new { u.Organisatie, u.Email }).IsUnique().AreNullsDistinct(false).HasFilter($"{Open} and soort = 'account'").HasDatabaseName("ix_uitnodiging_open_adres");
        builder.HasIndex(u => u.Organisatie, "EersteCoordinator").IsUnique().HasFilter($"{Open} and soort = 'account' and vraagt_bevestiging").HasDatabaseName("ix_uitnodiging_eerste_coordinator");
        builder.HasIndex(u => u.Voor).IsUnique().HasFilter($"{Open} and soort = 'herstel'").HasDatabaseName("ix_uitnodiging_open_herstel");
        builder.MetVersie();
    }
}

sealed class VerklaringMapping : IEntityTypeConfiguration<Verklaring>
{
    public void Configure(EntityTypeBuilder<Verklaring> builder)
    {
        builder.ToTable("verklaring");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Soort).HasMaxLength(20);
        builder.HasIndex(v => new { v.Medewerker, v.Soort, v.Versie }).IsUnique();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(v => v.Medewerker).IsRequired();
    }
}

sealed class InzagevraagMapping : IEntityTypeConfiguration<Inzagevraag>
{
    public void Configure(EntityTypeBuilder<Inzagevraag> builder)
    {
        builder.ToTable("inzagevraag");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Vraag).HasMaxLength(Inzagevraag.TekstMaximum);
        builder.Property(v => v.Antwoord).HasMaxLength(Inzagevraag.TekstMaximum);
        builder.HasIndex(v => v.Regel).IsUnique();
        builder.HasIndex(v => v.Organisatie).HasFilter("beantwoord_op is null");
        builder.HasIndex(v => v.CasusId);
        builder.HasOne<Domain.Casussen.Casus>().WithMany().HasForeignKey(v => v.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.MetVersie();
    }
}

/// <summary>No foreign keys: what is erased elsewhere leaves its lines here, and they then lead to nobody.</summary>
sealed class LogregelMapping : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.ToTable("logboek");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Wat).HasMaxLength(Logregel.WatMaximum);
        builder.Property(r => r.Herkomst).HasMaxLength(80);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Casussen).AlsSleutellijst();
        builder.HasIndex(r => r.Casus);
        builder.HasIndex(r => r.Casussen).HasMethod("gin");
        builder.HasIndex(r => new { r.Medewerker, r.Op });
        builder.HasIndex(r => r.Plaats).IsUnique();
        builder.HasIndex(r => r.Id).HasFilter("plaats is null").HasDatabaseName("ix_logboek_ongeketend");
    }
}
