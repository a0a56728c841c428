using Portal.Model;

namespace Portal.Import;

/// <summary>What became of a row of the export.</summary>
public enum RowFate { Imported, Filtered, Refused }

/// <summary>One row of the export and its fate, so that every row is accounted for.</summary>
/// <param name="Why">The filter or the reason of the refusal; empty text for imported rows.</param>
public sealed record RowOutcome(int Line, RowFate Fate, Text Why);

/// <summary>What became of a column of the export; every column is exactly one of these.</summary>
public enum ColumnFate { Used, Ignored, Personal, Empty, NotMapped }

/// <summary>One column of the export and its fate, so that every column is accounted for.</summary>
/// <param name="Filled">In how many rows it holds something; 0 for personal columns, which are not read.</param>
/// <param name="For">Where it goes, e.g. "stellen.name"; empty unless used.</param>
public sealed record ColumnOutcome(string Column, ColumnFate Fate, int Filled, IReadOnlyList<string> For);

/// <summary>What an import does to one of our files.</summary>
/// <param name="Foreign">Rows left alone: of other origin, or refused this time.</param>
/// <param name="Gone">Ids of rows that an earlier import wrote and this export no longer has.</param>
/// <param name="Dissolved">How many of them this import sets to aufgeloest.</param>
public sealed record DatasetOutcome(string Dataset, int New, int Changed, int Same, int Foreign, IReadOnlyList<string> Gone, int Dissolved);

/// <summary>The whole account of an import; it may hold pieces of the export and so belongs beside the data only on purpose.</summary>
/// <param name="Merged">Lines whose record was already there from an earlier line, with that line.</param>
public sealed record ImportReport(
    string File, string Mapping, string Source, IReadOnlyList<RowOutcome> Rows, IReadOnlyList<ColumnOutcome> Columns,
    IReadOnlyList<DatasetOutcome> Datasets, IReadOnlyList<Unmapped> Unmapped, IReadOnlyList<(int Line, int First)> Merged, Gone GoneRows)
{
    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);

    /// <summary>The account in German, as Markdown.</summary>
    public string Text => ReportText.Of(this);

    public static ImportReport Empty(ForeignTable table, Mapping mapping) => new(table.File, mapping.File, mapping.Source, [], [], [], [], [], mapping.Gone);
}
