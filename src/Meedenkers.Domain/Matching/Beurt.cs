using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;
using Meedenkers.Domain.Gedeeld;

namespace Meedenkers.Domain.Matching;

/// <summary>
/// Whose turn it is among equals. The number comes from the question and the candidate alone: the same question gives the same order,
/// another question another, and over many questions everybody is first as often as the others. Nothing is drawn or remembered, and
/// anybody can recompute it: the first 16 digits of <c>printf 'KEY:CANDIDATE' | sha256sum</c>; the lowest number goes first.
/// </summary>
static class Beurt
{
    const int Plaats = 256;

    public static ulong Van(Guid vraag, OrganisatieCode organisatie)
    {
        Span<byte> tekst = stackalloc byte[Plaats];
        return Utf8.TryWrite(tekst, CultureInfo.InvariantCulture, $"{vraag}:{organisatie.Waarde}", out var lengte) ? Getal(tekst[..lengte]) : throw TeLang();
    }

    public static ulong Van(Guid vraag, MedewerkerId meedenker)
    {
        Span<byte> tekst = stackalloc byte[Plaats];
        return Utf8.TryWrite(tekst, CultureInfo.InvariantCulture, $"{vraag}:{meedenker.Waarde}", out var lengte) ? Getal(tekst[..lengte]) : throw TeLang();
    }

    static ulong Getal(ReadOnlySpan<byte> tekst)
    {
        Span<byte> afdruk = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(tekst, afdruk);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(afdruk);
    }

    static ArgumentException TeLang() => new("The code of this candidate is too long to be a code.");
}
