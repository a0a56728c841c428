using Portal.Model;

namespace Portal.Read;

/// <summary>A record of a CSV file before anything is known of its columns.</summary>
/// <param name="Line">Line at which the record begins, from 1, counting line breaks inside quotes.</param>
/// <param name="Cells">As many as the header has.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A CSV file of anybody's as it was understood, so that directory and import read foreign files in the same way.</summary>
/// <param name="File">The name that findings show.</param>
/// <param name="HeaderLine">Line of the header; 0 where the file holds nothing.</param>
public sealed record CsvContent(
    string File, Dialect Dialect, IReadOnlyList<string> Header, int HeaderLine, IReadOnlyList<CsvRow> Rows, IReadOnlyList<Finding> Findings);

/// <summary>How much of a file is read before it is taken for an accident or an attack.</summary>
/// <param name="CellLength">Characters (UTF-16 code units).</param>
/// <param name="FileSize">Bytes.</param>
public sealed record CsvLimits(int CellLength = 10_000, int Columns = 500, int Rows = 2_000_000, long FileSize = 200_000_000)
{
    public static readonly CsvLimits Default = new();
}
