using System.Globalization;
using Portal.Datasets;

namespace Portal.Compare;

/// <summary>How a comment is to be written.</summary>
/// <param name="Language">de or en.</param>
/// <param name="Page">Address of a centre's page on the site, root-relative.</param>
/// <param name="Preview">Where the site with the change can be looked at, without a slash at the end; null where nowhere.</param>
/// <param name="Limit">Characters, at most; GitHub takes 65,536.</param>
public sealed record CommentStyle(string Language, Func<string, string> Page, string? Preview, int Limit = Comment.GitHubLimit);

/// <summary>A difference as a comment in a pull request: what is unusual first, then every record, then what did not fit, counted.</summary>
public static class Comment
{
    /// <summary>Characters that GitHub takes in a comment.</summary>
    public const int GitHubLimit = 65_536;

    /// <summary>First line, invisible, by which a workflow finds its former comment to replace it.</summary>
    public const string Mark = "<!-- portal-diff -->";

    const int ClosingLine = 400;

    static readonly string[] order = [Stellen.Definition.Name, Angebote.Definition.Name, Traeger.Definition.Name, Einzugsgebiete.Definition.Name];

    /// <summary>Markdown (GitHub flavour) that ends with a line end.</summary>
    public static string Of(Difference difference, CommentStyle style)
    {
        var parts = new Bounded(style.Limit - ClosingLine);
        parts.Add($"{Mark}\n## {CommentTexts.Title.In(style.Language)}\n");
        if (difference.IsEmpty && difference.Warnings.Count == 0) parts.Add($"\n{CommentTexts.Nothing.In(style.Language)}\n");
        foreach (var line in CommentTexts.Unread(difference.Unread)) parts.Add($"\n{line.In(style.Language)}\n");
        Warnings(parts, difference, style);
        Tables(parts, difference, style);
        Settings(parts, difference, style);
        foreach (var dataset in order) Records(parts, [.. difference.Changes.Where(c => c.Dataset == dataset)], style);
        return parts.Left == 0 ? parts.Text : parts.Text + "\n" + CommentTexts.Cut(parts.Left).In(style.Language) + "\n";
    }

    static void Warnings(Bounded parts, Difference difference, CommentStyle style)
    {
        if (difference.Warnings.Count == 0) return;
        parts.Section($"\n### {CommentTexts.LookTwice.In(style.Language)}\n\n");
        foreach (var kind in difference.Warnings.GroupBy(w => w.Alarm))
        {
            foreach (var warning in kind.Take(20)) parts.Add($"- ⚠️ {CommentTexts.Of(warning).In(style.Language)}\n");
            if (kind.Count() > 20) parts.Add($"- ⚠️ {CommentTexts.MoreWarnings(kind.Count() - 20).In(style.Language)}\n");
        }
    }

    static void Tables(Bounded parts, Difference difference, CommentStyle style)
    {
        var changed = difference.Tables.Where(t => t.IsChanged || t.Before != t.After).ToList();
        if (changed.Count == 0) return;
        parts.Add($"\n{CommentTexts.TableHead.In(style.Language)}\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var t in changed)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"| {CommentTexts.Dataset(t.Dataset).In(style.Language)}{(t.Source.Length == 0 ? "" : $" ({MarkdownText.CodeInTable(t.Source)})")} | {t.Before} | {t.After} | {t.Added} | {t.Changed} | {t.Removed} |\n"));
    }

    static void Settings(Bounded parts, Difference difference, CommentStyle style)
    {
        if (difference.Settings.Count + difference.CodeLists.Count == 0) return;
        parts.Section($"\n### {CommentTexts.Settings.In(style.Language)}\n\n");
        foreach (var s in difference.Settings)
            parts.Add($"- {MarkdownText.Code(s.File)} {MarkdownText.Code(s.Key)}: {Value(s.Before ?? "", style)} → {Value(s.After ?? "", style)}\n");
        foreach (var l in difference.CodeLists) parts.Add($"- {CommentTexts.CodeList(l).In(style.Language)}\n");
    }

    static void Records(Bounded parts, IReadOnlyList<Change> changes, CommentStyle style)
    {
        if (changes.Count == 0) return;
        foreach (var fate in changes.GroupBy(c => c.Fate).OrderBy(g => g.Key))
        {
            parts.Section($"\n### {CommentTexts.Heading(fate.First()).In(style.Language)} ({fate.Count().ToString(CultureInfo.InvariantCulture)})\n{Hint(fate.First(), style)}\n");
            foreach (var change in fate.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)) parts.Add(Item(change, style));
        }
    }

    static string Hint(Change change, CommentStyle style) => CommentTexts.Hint(change) is { } hint ? $"\n{hint.In(style.Language)}\n" : "";

    static string Item(Change change, CommentStyle style)
    {
        var page = change.CentreId is { } centre && Values.Kinds.Slug.Read(centre).Canonical == centre ? style.Page(centre) : null;
        var name = page is not null && style.Preview is { } preview ? MarkdownText.Link(change.Name, preview + page) : MarkdownText.Code(change.Name);
        var former = change.FormerId is { } id ? $"{MarkdownText.Code(id)} → " : "";
        var path = page is not null && style.Preview is null ? " · " + MarkdownText.Code(page) : "";
        var far = change.Kilometres is { } km ? " · " + CommentTexts.Far(km).In(style.Language) : "";
        return $"- {name} · {former}{MarkdownText.Code(change.Id)}{path}{far}\n" + string.Concat(change.Cells.Select(cell => $"  - {Cell(cell, style)}\n"));
    }

    static string Cell(CellChange cell, CommentStyle style)
    {
        var title = cell.Title?.In(style.Language) ?? MarkdownText.Code(cell.Column);
        return cell.IsHidden ? $"{title}: {CommentTexts.Hidden.In(style.Language)}" : $"{title}: {Value(cell.Before, style)} → {Value(cell.After, style)}";
    }

    static string Value(string text, CommentStyle style) => text.Length == 0 ? CommentTexts.Empty.In(style.Language) : MarkdownText.Code(text);
}
