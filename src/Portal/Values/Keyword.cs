using System.Text.RegularExpressions;

namespace Portal.Values;

/// <summary>
/// Keywords as CKAN keeps them unchanged: 2 to 100 letters, digits, blanks, - _ and full stops. Everything else it deletes
/// ("Sucht/Drogen" becomes "suchtdrogen") or splits at (a comma), so such characters become a blank here.
/// </summary>
public static partial class Keyword
{
    /// <summary>Null when too little is left.</summary>
    public static string? Clean(string text)
    {
        var clean = Gap().Replace(Forbidden().Replace(Normal.Compose(text), " "), " ").Trim();
        if (clean.Length > 100) clean = clean[..100].TrimEnd();
        return clean.Length < 2 ? null : clean;
    }

    [GeneratedRegex(@"[^\p{L}\p{N}_ .-]")]
    private static partial Regex Forbidden();
    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
