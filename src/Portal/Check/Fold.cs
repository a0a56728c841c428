using System.Text;

namespace Portal.Check;

/// <summary>Text without case, accents and punctuation, so that "Köln" and "koeln" count as the same word.</summary>
public static class Fold
{
    const string Accented = "àáâãåèéêëìíîïòóôõøùúûýÿñçčšžłśźżćńąęğışřťďňůőű";
    const string Plain = "aaaaaeeeeiiiiooooouuuyynccszlszzcnaegisrtdnuou";

    /// <summary>Lower-case letters and digits only; German umlauts as two letters.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
            _ = c switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                _ when Accented.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 => folded.Append(Plain[i]),
                _ when char.IsLetterOrDigit(c) => folded.Append(c),
                _ => folded,
            };
        return folded.ToString();
    }
}
