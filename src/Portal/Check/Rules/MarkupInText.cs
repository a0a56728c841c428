using System.Net;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>Cells are data and never markup: people would read the tags.</summary>
public sealed class MarkupInText : IRule
{
    public string Id => "markup-in-text";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Texte enthalten kein HTML.", "Texts hold no HTML.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from table in draft.Tables
        from column in AllDatasets.Find(table.Dataset)?.Columns.Where(c => c.Kind == Kinds.Text && table.Has(c.Name)) ?? []
        from row in table.Rows
        let text = table.Value(row, column.Name)
        where (text.Contains('<') && Patterns.Tag.IsMatch(text)) || (text.Contains('&') && Patterns.Entity.IsMatch(text))
        select this.Finding(table.At(row, column.Name),
            new("Im Text steht HTML. Besucherinnen und Besucher würden die Zeichen so lesen, wie sie dastehen.", "The text holds HTML. Visitors would read the characters as they stand."),
            new("Löschen Sie die Zeichen in spitzen Klammern, und schreiben Sie Umlaute und Sonderzeichen direkt.", "Delete what is in angle brackets, and write special characters directly."))
            .Proposing(Plain(text));

    static string? Plain(string text) =>
        WebUtility.HtmlDecode(Patterns.Tag.Replace(text, " ")).Trim() is { Length: > 0 and <= 200 } plain && !plain.Contains('<') ? plain : null;
}
