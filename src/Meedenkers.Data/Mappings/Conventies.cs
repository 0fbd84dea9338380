using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Meedenkers.Data.Cijfers;
using Meedenkers.Domain.Aanmeldingen;
using Meedenkers.Domain.Advies;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Knelpunten;
using Meedenkers.Domain.Logboek;
using Meedenkers.Domain.Matching;
using Meedenkers.Domain.Mensen;
using Meedenkers.Domain.Schalen;
using Meedenkers.Domain.SocialeKaart;
using Meedenkers.Domain.Werk;
using Meedenkers.Domain.Werkmodel;
using Meedenkers.Data.Tabellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Meedenkers.Data.Mappings;

/// <summary>How domain values are stored: keys as uuid, codes as text, lists of codes as text[], the rest as jsonb; names in snake_case.</summary>
static class Conventies
{
    public static void Waarden(ModelConfigurationBuilder model)
    {
        model.Properties<DateTimeOffset>().HaveConversion<Utc>();
        model.Properties<CasusId>().HaveConversion<CasusIdOpslag>();
        model.Properties<OnderdeelId>().HaveConversion<OnderdeelIdOpslag>();
        model.Properties<OverdrachtId>().HaveConversion<OverdrachtIdOpslag>();
        model.Properties<MedewerkerId>().HaveConversion<MedewerkerIdOpslag>();
        model.Properties<OrganisatieCode>().HaveConversion<OrganisatieCodeOpslag>().HaveMaxLength(40);
        model.Properties<Casusnummer>().HaveConversion<CasusnummerOpslag>().HaveMaxLength(Casusnummer.Lengte);
        model.Properties<Telefoonnummer>().HaveConversion<TelefoonnummerOpslag>().HaveMaxLength(Telefoonnummer.MaximaleLengte);
        model.Properties<Emailadres>().HaveConversion<EmailadresOpslag>().HaveMaxLength(Emailadres.MaximaleLengte);

        Codes<Leefgebied>(model);
        Codes<Doelgroep>(model);
        Codes<Moment>(model);
        Codes<Vorm>(model);
        Codes<Niveau>(model);
        Codes<Overgang>(model);
        Codes<Hulprol>(model);
        Codes<SoortHulp>(model);
        Codes<WensHulp>(model);
        Codes<Functie>(model);
        Codes<Loghandeling>(model);
        Codes<Uitnodigingsoort>(model);
        Codes<Inlogwijze>(model);
        Codes<Hoedanigheid>(model);
        Codes<OrganisatieSoort>(model);
        Codes<IngediendDoor>(model);
        Codes<Deurhouder>(model);
        Codes<Verwijzingstand>(model);
        Codes<Onderdeelstand>(model);
        Codes<Casusstand>(model);
        Codes<Afsluitreden>(model);
        Codes<Weigerreden>(model);
        Codes<Overdrachtstand>(model);
        Codes<Aanwezige>(model);
        Codes<Koudereden>(model);
        Codes<Vraagwijze>(model);
        Codes<Contactsoort>(model);
        Codes<Contactuitkomst>(model);
        Codes<Toegangsreden>(model);
        Codes<Profielsoort>(model);
        Codes<Wet>(model);
        Codes<Schaalsignaalcode>(model);
        Codes<Wegreden>(model);
        Codes<Planstand>(model);
        Codes<Bezwaarstand>(model);
        Codes<Stapdoener>(model);
        Codes<Adviesstand>(model);
        Codes<Adviesuitkomst>(model);
        Codes<Adviesfeitsoort>(model);
        Codes<Knelpuntstand>(model);
        Codes<Kaartsoort>(model);
        Codes<Kaartruimte>(model);
        Codes<Kaartfout>(model);
        Codes<Kaartmeldingstand>(model);
        Codes<Kaartmeldingreden>(model);
        Codes<Cijferdaad>(model);
        Codes<Cijferstap>(model);
        Codes<Berichtsoort>(model);
        Codes<Berichtstand>(model);
    }

    /// <summary>snake_case for every table, column, key and index (EFCore.NamingConventions has no version for this EF; docs/besluiten/0003).</summary>
    public static void Namen(ModelBuilder model)
    {
        foreach (var entiteit in model.Model.GetEntityTypes())
        {
            if (entiteit.IsMappedToJson()) continue;
            entiteit.SetTableName(Slang(entiteit.GetTableName()!.Replace("AspNetUser", "Account", StringComparison.Ordinal)));
            foreach (var eigenschap in entiteit.GetProperties()) eigenschap.SetColumnName(Slang(eigenschap.GetColumnName()));
            foreach (var complex in entiteit.GetComplexProperties()) Namen(complex);
            foreach (var sleutel in entiteit.GetKeys()) sleutel.SetName(Slang(sleutel.GetName()!));
            foreach (var verwijzing in entiteit.GetForeignKeys()) verwijzing.SetConstraintName(Slang(verwijzing.GetConstraintName()!));
            foreach (var index in entiteit.GetIndexes()) index.SetDatabaseName(Slang(index.GetDatabaseName()!));
        }
    }

    static void Namen(IMutableComplexProperty complex)
    {
        foreach (var eigenschap in complex.ComplexType.GetProperties())
            eigenschap.SetColumnName(Slang($"{complex.Name}_{eigenschap.Name}"));
    }

    static void Codes<T>(ModelConfigurationBuilder model) where T : struct, Enum
    {
        model.Properties<T>().HaveConversion<CodeOpslag<T>>().HaveMaxLength(40);
        model.Properties<IReadOnlyList<T>>().HaveConversion<CodelijstOpslag<T>, Lijstvergelijker<T>>();
    }

    /// <summary>A list of texts as text[].</summary>
    public static PropertyBuilder<IReadOnlyList<string>> AlsTekstlijst(this PropertyBuilder<IReadOnlyList<string>> eigenschap) =>
        eigenschap.HasConversion(lijst => lijst.ToArray(), opslag => opslag, new Lijstvergelijker<string>());

    /// <summary>The same inside a complex value.</summary>
    public static ComplexTypePropertyBuilder<IReadOnlyList<string>> AlsTekstlijst(this ComplexTypePropertyBuilder<IReadOnlyList<string>> eigenschap) =>
        eigenschap.HasConversion(lijst => lijst.ToArray(), opslag => opslag, new Lijstvergelijker<string>());

    /// <summary>A list of keys as uuid[].</summary>
    public static PropertyBuilder<IReadOnlyList<CasusId>> AlsSleutellijst(this PropertyBuilder<IReadOnlyList<CasusId>> eigenschap) =>
        eigenschap.HasConversion(lijst => lijst.Select(c => c.Waarde).ToArray(), opslag => opslag.Select(g => new CasusId(g)).ToArray(), new Lijstvergelijker<CasusId>());

    /// <summary>An immutable record or list of records as jsonb.</summary>
    public static PropertyBuilder<T> AlsJson<T>(this PropertyBuilder<T> eigenschap) =>
        eigenschap.HasColumnType("jsonb").HasConversion(
            waarde => JsonSerializer.Serialize(waarde, Json),
            opslag => JsonSerializer.Deserialize<T>(opslag, Json)!,
            new ValueComparer<T>((a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
                waarde => JsonSerializer.Serialize(waarde, Json).GetHashCode(StringComparison.Ordinal), waarde => waarde));

    public static void MetVersie<T>(this EntityTypeBuilder<T> entiteit) where T : class =>
        entiteit.Property<uint>("Versie").HasColumnName("xmin").IsRowVersion();

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new CodeJson(), new WaardeJson<CasusId>(i => i.Waarde.ToString(), t => new(Guid.Parse(t))), new WaardeJson<OnderdeelId>(i => i.Waarde.ToString(), t => new(Guid.Parse(t))),
            new WaardeJson<OverdrachtId>(i => i.Waarde.ToString(), t => new(Guid.Parse(t))),
            new WaardeJson<MedewerkerId>(i => i.Waarde.ToString(), t => new(Guid.Parse(t))), new WaardeJson<OrganisatieCode>(c => c.Waarde, t => new(t)),
            new WaardeJson<Telefoonnummer>(n => n.Waarde, Telefoonnummer.VanOpslag), new WaardeJson<Emailadres>(a => a.Waarde, Emailadres.VanOpslag),
            new WaardeJson<Criteriumcode>(c => c.ToString(), Criteriumcode.VanOpslag),
        },
    };

    public static string Slang(string naam)
    {
        var slang = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            if (char.IsUpper(naam[i]) && i > 0 && naam[i - 1] != '_' && !char.IsUpper(naam[i - 1])) slang.Append('_');
            slang.Append(char.ToLowerInvariant(naam[i]));
        }
        return slang.ToString();
    }

    sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(t => t.ToUniversalTime(), t => t);

    sealed class CasusIdOpslag() : ValueConverter<CasusId, Guid>(i => i.Waarde, g => new(g));

    sealed class OnderdeelIdOpslag() : ValueConverter<OnderdeelId, Guid>(i => i.Waarde, g => new(g));

    sealed class OverdrachtIdOpslag() : ValueConverter<OverdrachtId, Guid>(i => i.Waarde, g => new(g));

    sealed class MedewerkerIdOpslag() : ValueConverter<MedewerkerId, Guid>(i => i.Waarde, g => new(g));

    sealed class OrganisatieCodeOpslag() : ValueConverter<OrganisatieCode, string>(c => c.Waarde, t => new(t));

    sealed class CasusnummerOpslag() : ValueConverter<Casusnummer, string>(n => n.Waarde, t => Casusnummer.VanOpslag(t));

    sealed class TelefoonnummerOpslag() : ValueConverter<Telefoonnummer, string>(n => n.Waarde, t => Telefoonnummer.VanOpslag(t));

    sealed class EmailadresOpslag() : ValueConverter<Emailadres, string>(a => a.Waarde, t => Emailadres.VanOpslag(t));

    sealed class CodeOpslag<T>() : ValueConverter<T, string>(w => Code.Van(w), t => Code.Lees<T>(t)) where T : struct, Enum;

    sealed class CodelijstOpslag<T>() : ValueConverter<IReadOnlyList<T>, string[]>(
        lijst => lijst.Select(w => Code.Van(w)).ToArray(), opslag => opslag.Select(t => Code.Lees<T>(t)).ToArray()) where T : struct, Enum;

    sealed class Lijstvergelijker<T>() : ValueComparer<IReadOnlyList<T>>(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
        lijst => lijst.Aggregate(0, (som, w) => HashCode.Combine(som, w)), lijst => lijst);

    sealed class CodeJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(EnumJson<>).MakeGenericType(typeToConvert))!;

        sealed class EnumJson<T> : JsonConverter<T> where T : struct, Enum
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Code.Lees<T>(reader.GetString()!);

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Code.Van(value));
        }
    }

    sealed class WaardeJson<T>(Func<T, string> heen, Func<string, T> terug) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => terug(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(heen(value));
    }
}
