using System.Security.Cryptography;
using System.Text;

namespace Portal.Shape;

/// <summary>What data say as one SHA-256 in lower-case hexadecimal, so that a change of content shows and a change of formatting does not.</summary>
public static class ContentHash
{
    static readonly UTF8Encoding utf8 = new(false);

    /// <summary>Column names and cells in their order.</summary>
    public static string Of(PublishedTable table) => Sha256(text =>
    {
        Write(text, table.Definition.Columns.Select(c => c.Name));
        foreach (var row in table.Rows) Write(text, row.Select(CanonicalCell.Of));
    });

    /// <summary>Its tables and all that a catalogue tells of them: title, description, keywords, themes, licence, attribution, publisher.</summary>
    /// <remarks>Not its address, which the lock holds by itself, and no day, or the next build would see a change again.</remarks>
    public static string Of(PublishedDataset dataset) => Sha256(text =>
    {
        foreach (var words in new[] { dataset.Title, dataset.Description }) Write(text, words.Texts.SelectMany(t => new[] { t.Key, t.Value }));
        Write(text, dataset.Keywords);
        Write(text, dataset.Themes);
        Write(text, [dataset.Source.Licence, dataset.Source.Attribution ?? "", dataset.Source.Publisher.Name]);
        foreach (var table in dataset.Tables) Write(text, [table.Definition.Name, table.Content]);
    });

    // Each text with its length before it, so that no text can be taken for two.
    static void Write(TextWriter text, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            text.Write(word.Length);
            text.Write(':');
            text.Write(word);
        }
        text.Write('\n');
    }

    static string Sha256(Action<TextWriter> write)
    {
        using var sha = SHA256.Create();
        using (var text = new StreamWriter(new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write), utf8, 16 * 1024)) write(text);
        return Convert.ToHexStringLower(sha.Hash!);
    }
}
