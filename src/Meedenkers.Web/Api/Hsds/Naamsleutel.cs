using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Meedenkers.Web.Api.Hsds;

/// <summary>HSDS asks for uuids and we have codes: the same code always gives the same uuid, without a table (RFC 9562 §5.5, version 5).</summary>
static class Naamsleutel
{
    /// <summary>The namespace of RFC 9562 for names that are a URL or URN.</summary>
    static readonly Guid Url = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The uuid of one of our things: <c>urn:meedenkers:</c> and its path, such as <c>organisatie/smwo</c>.</summary>
    internal static Guid Van(string pad) => Van(Url, "urn:meedenkers:" + pad);

    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 asks SHA-1 of version 5; it names things and guards nothing.")]
    internal static Guid Van(Guid ruimte, string naam)
    {
        Span<byte> hash = SHA1.HashData([.. ruimte.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(naam)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}
