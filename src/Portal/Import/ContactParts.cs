using System.Text.RegularExpressions;

namespace Portal.Import;

/// <summary>Finds the web address and the e-mail address in a cell that holds both and a note besides.</summary>
static partial class ContactParts
{
    public static IReadOnlyDictionary<string, string> Of(string cell)
    {
        var rest = OneLine.Of(cell);
        if (rest.Length > Parts.MaximumLength) return new Dictionary<string, string> { ["url"] = "", ["email"] = "", ["note"] = rest };
        var email = Take(ref rest, Email());
        var url = Take(ref rest, Address());
        if (url.Length == 0) url = Take(ref rest, BareDomain());
        return new Dictionary<string, string> { ["url"] = url.TrimEnd('.', ',', ';', ')'), ["email"] = email.TrimEnd('.'), ["note"] = Unlabelled(rest) };
    }

    static string Take(ref string text, Regex pattern)
    {
        var match = pattern.Match(text);
        if (!match.Success) return "";
        text = text.Remove(match.Index, match.Length);
        return match.Value;
    }

    static string Unlabelled(string text) => Blanks().Replace(Label().Replace(text, " "), " ").Trim(' ', ';', ',', '-', '–', '|', '/');

    [GeneratedRegex(@"[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s;,<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![@\w.-]|@\s)[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|net|eu|info|at|ch)\b(?![\w.-]*@)(?:/[^\s;,<>""]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex BareDomain();

    [GeneratedRegex(@"\b(?:Internet|Homepage|Webseite|Website|Web|E-?\.?Mail|Mail)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*[;,]?\s+[;,]?\s*|\s+")]
    private static partial Regex Blanks();
}
