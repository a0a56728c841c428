using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>One e-mail address.</summary>
public static class EmailValue
{
    /// <summary>Canonical: local part as written, domain in lower-case ASCII; RFC 5321 without quoted local parts.</summary>
    public static readonly ValueKind Kind = new("email", new Text("E-Mail-Adresse", "e-mail address"), "string", cell => Plain.Read(cell, 1000, Read));

    static readonly Regex local = new(@"^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    static readonly Text remedy = new("Schreiben Sie genau eine Adresse, zum Beispiel beratung@verein.example.org.", "Write exactly one address, e.g. beratung@verein.example.org.");

    static Reading Read(string cell)
    {
        var text = cell.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? cell[7..].Trim() : cell;
        if (Address(text) is { } address) return Reading.Of(address);
        var found = text.Split([' ', ',', ';', '|', '<', '>', '(', ')', '"']).Select(word => Address(word.TrimEnd('.', ':'))).OfType<string>().Distinct().ToList();
        if (found.Count > 1) return Reading.Wrong(new($"In der Zelle stehen {found.Count} E-Mail-Adressen.", $"The cell holds {found.Count} e-mail addresses."), remedy, found[0]);
        if (found.Count == 1) return Reading.Wrong(new("Neben der E-Mail-Adresse steht noch anderer Text.", "There is other text beside the e-mail address."), remedy, found[0]);
        return LooksLikeLink(text)
            ? Reading.Wrong(new("Hier steht eine Webadresse.", "This is a web address."), new("Sie gehört in die Spalte website.", "It belongs in the column website."))
            : Reading.Wrong(new("Das ist keine E-Mail-Adresse.", "This is no e-mail address."), remedy, Unhidden(text));
    }

    static bool LooksLikeLink(string text) => !text.Contains('@', StringComparison.Ordinal)
        && (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal));

    // "name (at) domain.de" and its like, as people hide addresses from robots.
    static string? Unhidden(string text)
    {
        var plain = text.ToLowerInvariant();
        foreach (var at in new[] { "(at)", "[at]", "{at}", " at " }) plain = plain.Replace(at, "@", StringComparison.Ordinal);
        foreach (var dot in new[] { "(dot)", "[dot]", "(punkt)", "[punkt]" }) plain = plain.Replace(dot, ".", StringComparison.Ordinal);
        return Address(plain.Replace(" ", "", StringComparison.Ordinal));
    }

    static string? Address(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > 64 || text.LastIndexOf('@') != at) return null;
        var name = text[..at];
        return local.IsMatch(name) && !name.Contains("..", StringComparison.Ordinal) && HostName.Ascii(text[(at + 1)..]) is { } host && at + 1 + host.Length <= 254 ? $"{name}@{host}" : null;
    }
}
