using System.Globalization;

namespace Portal.Values;

/// <summary>Names of servers in links and mail addresses, in the one form that every program understands.</summary>
static class HostName
{
    static readonly IdnMapping idn = new() { UseStd3AsciiRules = true };

    /// <summary>The host in lower-case ASCII (umlauts as Punycode, RFC 5891); null where it is none with a dot and a letter at its end.</summary>
    public static string? Ascii(string host)
    {
        var name = Normal.Compose(host).ToLowerInvariant();
        if (name.Length is 0 or > 253 || name.Any(c => char.IsSurrogate(c) || c == '\uFFFD')) return null;
        try
        {
            var ascii = idn.GetAscii(name).ToLowerInvariant();
            var labels = ascii.Split('.');
            return ascii.Length <= 253 && labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2 && char.IsAsciiLetter(labels[^1][0]) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
