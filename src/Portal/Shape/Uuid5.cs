using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Shape;

/// <summary>UUIDs worked out from names (RFC 9562, section 5.5), because standards ask for a UUID where our ids are words that must stay.</summary>
public static class Uuid5
{
    /// <summary>For names that are domain names (RFC 9562, appendix A).</summary>
    public static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>For names that are addresses (RFC 9562, appendix A).</summary>
    public static readonly Guid Url = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The same name in the same namespace always gives the same UUID.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 asks for SHA-1; nothing is kept secret by it.")]
    public static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
