using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Ids that become part of an address and must stay the same for ever.</summary>
public static class SlugValue
{
    public static readonly ValueKind Kind = new("slug", new Text("Kennung", "id"), "string", cell => Plain.Read(cell, 500, Read));

    static readonly Regex pattern = new(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    static Reading Read(string cell)
    {
        if (Slug.IsDeviceName(cell)) return Reading.Wrong(
            new($"„{cell}“ ist unter Windows als Dateiname verboten.", $"“{cell}” is not allowed as a file name on Windows."),
            new("Wählen Sie eine andere Kennung.", "Choose another id."), Slug.Of(cell));
        return pattern.IsMatch(cell) ? Reading.Of(cell) : Reading.Wrong(
            new("Die Kennung enthält Zeichen, die in einer Adresse Ärger machen.", "The id holds characters that make trouble in an address."),
            new("Nur Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche dazwischen.", "Only lower-case letters a to z, digits and single hyphens between them."),
            Slug.Of(cell));
    }
}

/// <summary>Makes ids from names, always the same one from the same name.</summary>
public static class Slug
{
    const int Longest = 80;

    /// <summary>A valid slug of at most 80 characters; of a text without Latin letters, "x-" and a number computed from the text.</summary>
    public static string Of(string text)
    {
        var words = Normal.Fold(text).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ');
        var slug = string.Join('-', string.Concat(words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (slug.Length > Longest) slug = slug[..Longest].TrimEnd('-');
        if (slug.Length == 0) return "x-" + Number(text).ToString("x8", CultureInfo.InvariantCulture);
        return IsDeviceName(slug) ? slug + "-x" : slug;
    }

    /// <summary>True for names that Windows keeps for devices (con, nul, com1 …), which cannot be folders.</summary>
    public static bool IsDeviceName(string text) => text.ToLowerInvariant() is "con" or "prn" or "aux" or "nul"
        || text.Length == 4 && char.IsAsciiDigit(text[3]) && (text[..3].ToLowerInvariant() is "com" or "lpt");

    // FNV-1a, because string.GetHashCode differs from run to run.
    static uint Number(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
