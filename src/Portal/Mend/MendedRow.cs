using Portal.Model;
using Portal.Values;

namespace Portal.Mend;

/// <summary>One record with its cells as they are to be written, and what changed in it.</summary>
/// <param name="Cells">In the order of the plan, quoted where needed.</param>
/// <param name="Key">For sorting; null where the key could not be read.</param>
sealed record MendedRow(int Index, IReadOnlyList<string> Cells, string? Key, IReadOnlyList<CellChange> Changes, int Unread)
{
    static readonly Text blanks = new("Leerzeichen und unsichtbare Zeichen", "blanks and invisible characters");

    /// <param name="pieces">As written, in the order of the file's labels.</param>
    /// <param name="at">Position among the rows, and line in the file.</param>
    public static MendedRow Of(IReadOnlyList<string> pieces, FilePlan plan, char delimiter, (int Index, int Line) at)
    {
        var (cells, values, changes) = (new string[pieces.Count], new string?[pieces.Count], new List<CellChange>());
        for (var i = 0; i < cells.Length; i++)
        {
            var old = Pieces.Text(pieces[i]);
            cells[i] = Kept(pieces[i], delimiter);
            if (plan.Columns[i] is not { } column || (values[i] = column.Read(old)) is not { } value || value == old || column.Read(value) != value) continue;
            cells[i] = Field(value);
            changes.Add(new(at.Line, column.Name, Kind(column, old, value), old, value));
        }
        return new(at.Index, [.. plan.Order.Select(i => cells[i])], KeyOf(plan, values), changes, plan.Columns.Index().Count(c => c.Item is not null && values[c.Index] is null));
    }

    /// <summary>A cell as it was; in a file with another delimiter the same text with our marks.</summary>
    public static string Kept(string piece, char delimiter) =>
        delimiter == ',' ? piece : Pieces.Text(piece) is var text && ReferenceEquals(text, piece) ? Field(text.Trim()) : Field(text);

    static string Field(string text) => text.Length == 0 ? "" : CsvLine.Of([text]);

    // No canonical value holds a NUL, so this sorts column by column.
    static string? KeyOf(FilePlan plan, string?[] values) =>
        plan.Key.Count == 0 || plan.Key.Any(k => values[k.Position] is null || k.Needed && values[k.Position]!.Length == 0) ? null : string.Join('\0', plan.Key.Select(k => values[k.Position]));

    static Text Kind(ColumnPlan column, string old, string value) => Plain.Line(old) == value ? blanks : column.Kind;
}
