using System.Text;

namespace Portal.Read;

/// <summary>Compares names as people mean them: "E-Mail" is "email", "Straße" is "strasse", "Tel." is "tel".</summary>
public static class Labels
{
    const string Accented = "àáâãåçèéêëìíîïñòóôõøùúûýÿšžčćłńśźżąęěřůőűğış";
    const string Plain = "aaaaaceeeeiiiinooooouuuyyszcclnszzaeeruougis";
    static readonly Dictionary<char, string> plain = PlainByAccented();

    /// <summary>Lower-case ASCII letters and digits; ä, ö, ü become ae, oe, ue, ß becomes ss, other accents and all else go.</summary>
    public static string Fold(string label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (var c in label.ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(c)) folded.Append(c);
            else if (plain.TryGetValue(c, out var letters)) folded.Append(letters);
            else if (c == '\u0308' && folded.Length > 0 && folded[^1] is 'a' or 'o' or 'u') folded.Append('e'); // the umlaut of a Mac: u and a combining diaeresis
        return folded.ToString();
    }

    /// <summary>A name for addresses: folded words with hyphens between them; empty where nothing is left.</summary>
    public static string Slug(string label)
    {
        var words = label.Split([' ', '-', '_', '.', '/', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(Fold);
        return string.Join('-', words.Where(word => word.Length > 0));
    }

    /// <summary>The candidate that was probably meant, or null where none is near.</summary>
    public static string? Nearest(string label, IEnumerable<string> candidates)
    {
        var folded = Fold(label);
        if (folded.Length is 0 or > 60) return null;
        var near = candidates.Select(name => (Name: name, Distance: Distance(folded, Fold(name)))).OrderBy(n => n.Distance).FirstOrDefault();
        return near.Name is not null && near.Distance <= Math.Max(1, folded.Length / 3) ? near.Name : null;
    }

    /// <summary>Edits from one word to another, an exchange of neighbours counting as one (optimal string alignment).</summary>
    static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }

    static Dictionary<char, string> PlainByAccented()
    {
        var map = new Dictionary<char, string> { ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe" };
        for (var i = 0; i < Accented.Length; i++) map[Accented[i]] = Plain[i].ToString();
        return map;
    }
}
