using System.Reflection;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Tests.Casussen;

/// <summary>The log of a casus is kept long and read for figures: codes and keys only, so that nobody's words can get into it.</summary>
public class GebeurtenisTests
{
    // Codes from reference data that have no type of their own.
    static readonly string[] TekstDieCodeIs = ["CasusWerdAangemeld.Gemeente", "CasusWerdAangemeld.Kanaal"];

    static readonly Type[] Sleutels =
        [typeof(Guid), typeof(CasusId), typeof(OnderdeelId), typeof(OverdrachtId), typeof(MedewerkerId), typeof(OrganisatieCode), typeof(Criteriumcode)];

    static readonly IReadOnlyList<Type> Voorvallen = [.. typeof(Voorval).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Voorval)) && !t.IsAbstract)];

    [Fact]
    public void What_happened_is_told_in_codes_and_keys_only()
    {
        var tekst = Voorvallen.SelectMany(Velden).Where(v => !IsCode(v.PropertyType)).Select(v => $"{v.DeclaringType!.Name}.{v.Name}");

        Assert.Equal(TekstDieCodeIs, tekst.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_of_the_log_adds_nothing_but_who_and_when() =>
        Assert.DoesNotContain(Velden(typeof(Gebeurtenis)), v => !IsCode(v.PropertyType) && v.PropertyType != typeof(Voorval) && v.PropertyType != typeof(DateTimeOffset));

    [Fact]
    public void Every_kind_of_event_is_a_closed_record() => Assert.All(Voorvallen, v => Assert.True(v is { IsSealed: true, IsPublic: true }));

    static IEnumerable<PropertyInfo> Velden(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    static bool IsCode(Type type) =>
        Nullable.GetUnderlyingType(type) is { } echt ? IsCode(echt)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? IsCode(type.GetGenericArguments()[0])
        : type.IsEnum || type == typeof(bool) || Sleutels.Contains(type);
}
