using System.Collections;
using System.Reflection;
using System.Text;
using Meedenkers.Domain.Casussen;

namespace Meedenkers.Domain.Tests.Bouw;

/// <summary>Everything that a casus holds, as text: two photos are equal when nothing changed, whichever property it would have been.</summary>
static class Foto
{
    public static string Van(Casus casus) => Van((object)casus, _ => true);

    /// <summary>Without the log and the contacts: what the version of the root has to guard.</summary>
    public static string VanWortel(Casus casus) =>
        Van((object)casus, p => p.Name is not (nameof(Casus.Gebeurtenissen) or nameof(Casus.Contactmomenten)));

    static string Van(object casus, Func<PropertyInfo, bool> welke)
    {
        var foto = new StringBuilder();
        Schrijf(casus, foto, welke);
        return foto.ToString();
    }

    static void Schrijf(object? waarde, StringBuilder foto, Func<PropertyInfo, bool> welke)
    {
        switch (waarde)
        {
            case null or string or ValueType:
                foto.Append(waarde).Append(';');
                break;
            case IEnumerable lijst:
                foreach (var een in lijst) Schrijf(een, foto.Append('\n'), welke);
                break;
            default:
                foreach (var eigenschap in waarde.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).Where(welke))
                    Schrijf(eigenschap.GetValue(waarde), foto.Append(eigenschap.Name).Append('='), welke);
                break;
        }
    }
}
