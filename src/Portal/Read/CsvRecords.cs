using CsvHelper;
using Portal.Model;

namespace Portal.Read;

/// <summary>One record with what its place in the file is, before header and rows are told apart.</summary>
/// <param name="Start">Byte at which it begins.</param>
readonly record struct CsvRecord(int Line, int Start, List<string> Cells, CsvMalformedReason? Malformed, ReadOnlyMemory<byte> Raw);

/// <summary>Takes the records of a file one after the other and starts anew behind a quotation mark that swallows lines.</summary>
sealed class CsvRecords(ReadOnlyMemory<byte> utf8, CsvShape shape, string file, CsvLimits limits)
{
    const int MostStrayQuotes = 100;
    readonly List<Finding> findings = [];
    readonly List<CsvRecord> rows = [];
    List<string>? header;
    int headerLine;
    int strayQuotes;

    /// <summary>Reads header and rows; findings of the file and its layout.</summary>
    public (IReadOnlyList<string> Header, int HeaderLine, IReadOnlyList<CsvRecord> Rows, IReadOnlyList<Finding> Findings) ReadAll()
    {
        var (start, line) = (shape.Start, shape.Start > 0 ? 2 : 1);
        while (start < utf8.Length)
        {
            if (ReadFrom(start, line) is not { } stray) break;
            if (++strayQuotes > MostStrayQuotes) break;
            (start, line) = stray;
        }
        return (header ?? [], headerLine, rows, findings);
    }

    /// <summary>Reads to the end, or to a stray quote: then where to go on.</summary>
    (int Start, int Line)? ReadFrom(int start, int line)
    {
        CsvMalformedReason? malformed = null;
        var options = Options(reason => malformed = reason);
        using var reader = CsvReader.Create(utf8[start..], options);
        while (reader.Read())
        {
            var cells = new List<string>(reader.FieldCount);
            for (var i = 0; i < reader.FieldCount; i++) cells.Add(reader.GetString(i));
            var record = new CsvRecord(line + (int)reader.LineNumber - 1, start + (int)reader.ByteOffset, cells, malformed, reader.RawRecord.ToArray());
            malformed = null;
            if (StrayQuote.In(record, shape.Delimiter, header?.Count ?? 0) is { } stray)
            {
                findings.Add(Problems.StrayQuote(file, record.Line + stray.LinesBefore, Label(stray.Cell), stray.Swallowed));
                if (stray.Cells is { } mended) Take(record with { Cells = mended, Malformed = null });
                return (record.Start + stray.Length, record.Line + stray.LinesBefore + 1);
            }
            if (rows.Count == limits.Rows)
            {
                findings.Add(Problems.TooManyRows(file, record.Line, limits.Rows));
                return null;
            }
            Take(record);
        }
        return null;
    }

    void Take(CsvRecord record)
    {
        if (record.Malformed == CsvMalformedReason.TextAfterClosingQuote) findings.Add(Problems.QuoteLost(file, record.Line));
        if (record.Cells.TrueForAll(string.IsNullOrWhiteSpace)) return;
        if (header is not null) rows.Add(record with { Raw = default });
        else (header, headerLine) = (record.Cells, record.Line);
    }

    string? Label(int cell) => header is not null && cell < header.Count ? header[cell].Trim() : null;

    CsvReaderOptions Options(Action<CsvMalformedReason> onMalformed) => new()
    {
        Separator = (char)shape.Delimiter,
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        OnMalformedRecord = malformed => onMalformed(malformed.Reason),
    };
}
