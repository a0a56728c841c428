using Portal.Model;

namespace Portal.Read;

/// <summary>Reads CSV files as spreadsheets and offices really write them.</summary>
public static class CsvFile
{
    /// <summary>Reads a file; what is wrong with its content is in the findings.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static CsvContent Read(string path, string shownAs, CsvLimits? limits = null)
    {
        limits ??= CsvLimits.Default;
        return new FileInfo(path).Length > limits.FileSize
            ? Nothing(shownAs, Problems.FileTooLarge(shownAs, limits.FileSize))
            : Parse(File.ReadAllBytes(path), shownAs, limits);
    }

    /// <summary>Reads bytes of any content; never throws.</summary>
    public static CsvContent Parse(byte[] bytes, string shownAs, CsvLimits? limits = null)
    {
        limits ??= CsvLimits.Default;
        if (Decoded.NoText(bytes, shownAs) is { } noText) return Nothing(shownAs, noText);
        var decoded = Decoded.From(bytes);
        var shape = CsvShape.Of(decoded.Utf8.Span);
        var (header, headerLine, records, findings) = new CsvRecords(decoded.Utf8, shape, shownAs, limits).ReadAll();
        if (header.Count == 0) return Nothing(shownAs, Problems.Empty(shownAs));
        var grid = CsvGrid.Of(header, headerLine, records, new(shownAs, limits));
        return new(shownAs, new(decoded.Name, (char)shape.Delimiter, shape.LineEnd), grid.Header, headerLine, grid.Rows,
            [.. decoded.BadLines.Select(line => Problems.Undecodable(shownAs, line)), .. findings, .. grid.Findings]);
    }

    static CsvContent Nothing(string shownAs, Finding finding) => new(shownAs, Dialect.Ours, [], 0, [], [finding]);
}
