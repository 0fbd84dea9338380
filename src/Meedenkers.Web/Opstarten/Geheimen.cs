using System.Security.Cryptography;
using System.Text;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Web.Opstarten;

/// <summary>
/// Codes and links that are derived, not kept: the database holds hashes only, and whoever holds the draft can be shown the
/// same code again. Keyed with <c>Meedenkers:Codesleutel</c>.
/// </summary>
public sealed class Geheimen
{
    const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const int SleutelMinimum = 32;
    readonly byte[] sleutel;

    public Geheimen(IConfiguration configuratie, IHostEnvironment omgeving)
    {
        var instelling = configuratie["Meedenkers:Codesleutel"];
        if (string.IsNullOrWhiteSpace(instelling) && !omgeving.IsProduction()) instelling = Convert.ToBase64String(SHA256.HashData("alleen voor ontwikkeling"u8));
        sleutel = Convert.TryFromBase64String(instelling ?? "", new byte[instelling?.Length ?? 0], out var lengte) && lengte >= SleutelMinimum
            ? Convert.FromBase64String(instelling!)
            : throw new InstellingException("De instelling Meedenkers:Codesleutel ontbreekt of is te kort. Maak er een met: openssl rand -base64 32");
    }

    /// <summary>What is stored of a code: of no use without the key.</summary>
    public string Hash(Toegangscode code) => Convert.ToHexStringLower(Mac("code", code.Waarde));

    /// <summary>The code that belongs to this draft or casus and this purpose; always the same.</summary>
    public Toegangscode Code(Guid van, string doel)
    {
        Toegangscode.Probeer(Teken(Mac("code-van", $"{doel}:{van:N}"), Toegangscode.Lengte), out var code);
        return code;
    }

    /// <summary>The link that belongs to this draft or casus and this purpose; always the same.</summary>
    public Linksleutel Link(Guid van, string doel)
    {
        Linksleutel.Probeer(Teken(Mac("link-van", $"{doel}:{van:N}"), Linksleutel.Lengte), out var link);
        return link;
    }

    /// <summary>A hash for counting wrong attempts without keeping what was tried or from where.</summary>
    public string Pogingsleutel(string soort, string waarde) => $"{soort}:{Convert.ToHexStringLower(Mac("poging", waarde))}";

    byte[] Mac(string doel, string waarde) => HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes($"{doel}\n{waarde}"));

    /// <summary>Five bits a character, from as many bytes as needed; a mac of 32 bytes holds 51.</summary>
    static string Teken(byte[] bytes, int lengte) => string.Create(lengte, bytes, static (tekst, bron) =>
    {
        var bits = new System.Collections.BitArray(bron);
        for (var i = 0; i < tekst.Length; i++)
        {
            var waarde = 0;
            for (var bit = 0; bit < 5; bit++) waarde = (waarde << 1) | (bits[(i * 5) + bit] ? 1 : 0);
            tekst[i] = Crockford[waarde];
        }
    });
}
