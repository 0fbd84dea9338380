using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Tests.Architectuur;

/// <summary>The Domain is plain C#: it knows no database, no web and no clock, and only its verbs change state.</summary>
public class ArchitectuurTests
{
    static readonly Assembly Domein = typeof(Weigering).Assembly;

    [Fact]
    public void The_domain_refers_to_nothing_but_the_base_library() =>
        Assert.All(Domein.GetReferencedAssemblies(), verwijzing =>
            Assert.True(verwijzing.Name!.StartsWith("System.", StringComparison.Ordinal), verwijzing.Name));

    [Fact]
    public void The_project_file_of_the_domain_adds_nothing()
    {
        var project = XDocument.Load(Path.Combine(Opslagplaats.Map, "src", "Meedenkers.Domain", "Meedenkers.Domain.csproj"));
        string[] verwijzingen = ["PackageReference", "ProjectReference", "FrameworkReference", "Reference"];

        Assert.DoesNotContain(project.Descendants(), element => verwijzingen.Contains(element.Name.LocalName));
    }

    // An init is part of making a thing; afterwards only its verbs change it.
    [Fact]
    public void Nothing_that_exists_can_be_set_from_outside()
    {
        var open = Types().SelectMany(type => type.GetProperties(Alles))
            .Where(eigenschap => eigenschap.SetMethod is { IsPublic: true } zet && !IsInit(zet))
            .Select(eigenschap => $"{eigenschap.DeclaringType}.{eigenschap.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void No_field_is_open()
    {
        var open = Types().Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Alles))
            .Where(veld => veld is { IsPublic: true, IsLiteral: false, IsInitOnly: false })
            .Select(veld => $"{veld.DeclaringType}.{veld.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void Lists_can_be_read_but_not_changed_from_outside()
    {
        var open = Types().SelectMany(type => type.GetProperties(Alles))
            .Where(eigenschap => eigenschap.GetMethod is { IsPublic: true } && IsVeranderlijk(eigenschap.PropertyType))
            .Select(eigenschap => $"{eigenschap.DeclaringType}.{eigenschap.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void Every_class_is_sealed_static_or_meant_to_be_a_family()
    {
        var open = Types().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName);

        Assert.Empty(open);
    }

    const BindingFlags Alles =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static IEnumerable<Type> Types() => Domein.GetTypes().Where(type => type.IsVisible);

    static bool IsInit(MethodInfo zet) => zet.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    static bool IsVeranderlijk(Type type) =>
        type.IsArray || (type.IsGenericType && (type.GetGenericTypeDefinition() is var soort)
            && (soort == typeof(List<>) || soort == typeof(IList<>) || soort == typeof(ICollection<>) || soort == typeof(HashSet<>)
                || soort == typeof(ISet<>) || soort == typeof(Dictionary<,>) || soort == typeof(IDictionary<,>)));
}
