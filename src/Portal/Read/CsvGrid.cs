using Portal.Model;

namespace Portal.Read;

/// <summary>Records brought to the header's width, and what did not fit.</summary>
sealed record CsvGrid(IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where findings point and how much is too much.</summary>
    public readonly record struct Frame(string File, CsvLimits Limits);

    public static CsvGrid Of(IReadOnlyList<string> labels, int headerLine, IReadOnlyList<CsvRecord> records, Frame frame)
    {
        var findings = new List<Finding>();
        if (labels.Count > frame.Limits.Columns) findings.Add(Problems.TooManyColumns(frame.File, labels.Count, frame.Limits.Columns));
        var header = labels.Take(frame.Limits.Columns).Select(label => label.Trim()).ToList();
        var width = labels.Count;
        while (width > 0 && string.IsNullOrWhiteSpace(labels[width - 1])) width--;
        var kept = Kept(header, records);
        var rows = records.Select(record => Row(record, (width, labels.Count), kept, findings, (header, frame))).ToList();
        Labels(header, kept, headerLine, frame.File, findings);
        return new([.. kept.Select(i => header[i])], rows, findings);
    }

    /// <summary>Columns without a label and without a value are what spreadsheets leave behind.</summary>
    static int[] Kept(List<string> header, IReadOnlyList<CsvRecord> records)
    {
        var used = new bool[header.Count];
        foreach (var record in records)
            for (var i = 0; i < used.Length && i < record.Cells.Count; i++)
                used[i] |= header[i].Length == 0 && !string.IsNullOrWhiteSpace(record.Cells[i]);
        return [.. Enumerable.Range(0, header.Count).Where(i => header[i].Length > 0 || used[i])];
    }

    static void Labels(List<string> header, int[] kept, int line, string file, List<Finding> findings)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var i in kept)
            if (header[i].Length == 0) findings.Add(Problems.BlankLabel(file, line, i + 1));
            else if (!seen.Add(header[i])) findings.Add(Problems.DuplicateLabel(file, line, header[i]));
    }

    static CsvRow Row(CsvRecord record, (int Named, int All) width, int[] kept, List<Finding> findings, (List<string> Header, Frame Frame) at)
    {
        var cells = record.Cells;
        var last = cells.FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell));
        if (cells.Count < width.Named) findings.Add(Problems.MissingCell(at.Frame.File, record.Line, cells.Count, width.Named));
        if (last >= width.All) findings.Add(Problems.ExtraCell(at.Frame.File, record.Line, last + 1, width.Named));
        var row = new string[kept.Length];
        for (var i = 0; i < row.Length; i++)
            row[i] = kept[i] < cells.Count ? Cell(cells[kept[i]], new(at.Frame.File, record.Line, at.Header[kept[i]]), at.Frame.Limits, findings) : "";
        return new(record.Line, row);
    }

    static string Cell(string cell, Spot spot, CsvLimits limits, List<Finding> findings)
    {
        if (cell.Length > limits.CellLength)
        {
            findings.Add(Problems.CellTooLong(spot, cell.Length, limits.CellLength));
            return cell[..limits.CellLength];
        }
        if (Decoded.MeantBy(cell) is { } meant) findings.Add(Problems.ReadTwice(spot, cell, meant));
        return cell;
    }
}
