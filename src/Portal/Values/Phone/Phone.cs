namespace Portal.Values;

/// <summary>What links and exports need of a canonical phone number.</summary>
public static class Phone
{
    /// <summary>E.164 ("+493419636120"); null for short numbers such as 116 111, which cannot be dialled from abroad.</summary>
    public static string? ToE164(string canonical) => canonical.StartsWith('+') ? "+" + Digits(canonical) : null;

    /// <summary>A tel: URI for data (RFC 3966): global where there is a global number, else local with its phone-context.</summary>
    public static string ToTelUri(string canonical) => ToE164(canonical) is { } global ? "tel:" + global : $"tel:{Digits(canonical)};phone-context=+49";

    /// <summary>A tel: address for a link on a page: as <see cref="ToTelUri"/>, but short numbers bare, because phones try to dial a phone-context.</summary>
    public static string ToLink(string canonical) => "tel:" + (ToE164(canonical) ?? Digits(canonical));

    static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
