namespace Portal.Import;

/// <summary>What becomes of rows that an earlier import wrote and the export no longer has.</summary>
public enum Gone { Keep, Dissolve }

/// <summary>How a foreign export becomes our tables, as a maintainer wrote it down; it holds no code, so it can be read and shared.</summary>
/// <param name="File">The mapping file, for findings; its name without ending also names the ledger of ids.</param>
/// <param name="Source">Where the export comes from and on what terms; shown in the report.</param>
/// <param name="Ignore">Columns of the export that are deliberately not used.</param>
/// <param name="Personal">Columns that are never read.</param>
/// <param name="TakeOver">True where rows with the same id that this import did not write may be overwritten.</param>
public sealed record Mapping(
    string File, string Source, IReadOnlyList<Condition> Filters, IReadOnlyList<string> Ignore, IReadOnlyList<string> Personal,
    Gone Gone, bool TakeOver, IReadOnlyList<RecordMapping> Records)
{
    public string Name => Path.GetFileNameWithoutExtension(File);
}

/// <summary>How one of our records is made of a foreign row; a dataset may have several of them.</summary>
/// <param name="When">Only rows that meet all of these give a record.</param>
/// <param name="ForEach">Column whose items give one record each, or null for one record a row.</param>
/// <param name="Split">Characters of which each separates the items of <paramref name="ForEach"/>.</param>
/// <param name="Line">Line in the mapping file, for findings.</param>
public sealed record RecordMapping(string Dataset, IReadOnlyList<Condition> When, string? ForEach, string Split, IReadOnlyList<ColumnMapping> Columns, int Line);

/// <summary>A question about one cell; without an expression language, so that nobody has to learn one.</summary>
/// <param name="Allowed">Values of which the cell must have one (case does not matter); null where any will do.</param>
/// <param name="Forbidden">Values of which the cell may have none.</param>
/// <param name="Filled">True: the cell must hold something; false: it must be empty; null: either.</param>
/// <param name="Line">Line in the mapping file, for findings.</param>
public sealed record Condition(string Column, IReadOnlyList<string>? Allowed, IReadOnlyList<string> Forbidden, bool? Filled, int Line)
{
    public bool Holds(string cell) =>
        (Allowed is null || Allowed.Contains(cell, StringComparer.OrdinalIgnoreCase))
        && !Forbidden.Contains(cell, StringComparer.OrdinalIgnoreCase)
        && (Filled is null || Filled == cell.Length > 0);

    /// <summary>The condition in German, e.g. „Freigegeben“ ist „true“.</summary>
    public override string ToString() => string.Join(" und ", Parts().Select(part => $"„{Column}“ {part}"));

    IEnumerable<string> Parts()
    {
        if (Allowed is not null) yield return "ist " + Listed(Allowed);
        if (Forbidden.Count > 0) yield return "ist nicht " + Listed(Forbidden);
        if (Filled is { } filled) yield return filled ? "ist ausgefüllt" : "ist leer";
    }

    static string Listed(IEnumerable<string> values) => string.Join(" oder ", values.Select(v => $"„{v}“"));
}

/// <summary>A cell of the export, or a part of it.</summary>
/// <param name="Column">Header in the export, or <see cref="Item"/>.</param>
/// <param name="Part">Name of a part (see <see cref="Parts"/>), or null for the whole cell.</param>
/// <param name="EmptyIf">Values that mean nothing, such as "-" or "0".</param>
/// <param name="Line">Line in the mapping file, for findings.</param>
public sealed record Pick(string Column, string? Part, IReadOnlyList<string> EmptyIf, string Before, string After, int Line)
{
    /// <summary>Stands for the current item where a record is made for each item of a cell.</summary>
    public const string Item = "$item";
}

/// <summary>How an id is made that stays the same on every import.</summary>
/// <param name="From">Columns whose text becomes the readable id.</param>
/// <param name="Key">Columns that name the record in the other program; by default those of <paramref name="From"/>.</param>
public sealed record IdMapping(IReadOnlyList<Pick> From, string Prefix, IReadOnlyList<Pick> Key);

/// <summary>What becomes of a value that a map does not list.</summary>
public enum Otherwise { Error, Empty, Keep, Constant }

/// <summary>How one column of ours is filled: where the text comes from, then fixed steps in a fixed order.</summary>
public sealed record ColumnMapping(string Column, int Line)
{
    /// <summary>Cells that are joined with <see cref="Join"/>.</summary>
    public IReadOnlyList<Pick> From { get; init; } = [];

    /// <summary>Cells of which the first that holds something is taken.</summary>
    public IReadOnlyList<Pick> FirstOf { get; init; } = [];

    public string Join { get; init; } = " ";

    /// <summary>A constant.</summary>
    public string? Value { get; init; }

    public IdMapping? Id { get; init; }

    /// <summary>Dataset whose record of the same row gives its id.</summary>
    public string? IdOf { get; init; }

    /// <summary>Characters of which each separates items; empty where the cell is one value.</summary>
    public string Split { get; init; } = "";

    /// <summary>Their value (compared without case) to ours; an entry for "" fills empty cells.</summary>
    public IReadOnlyDictionary<string, string>? Map { get; init; }

    public Otherwise Otherwise { get; init; } = Otherwise.Error;

    /// <summary>What <see cref="Otherwise.Constant"/> puts in.</summary>
    public string OtherwiseValue { get; init; } = "";

    /// <summary>Date formats such as "dd.MM.yyyy HH:mm:ss" (.NET custom formats, invariant).</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    public DateOnly? Earliest { get; init; }

    public DateOnly? Latest { get; init; }

    /// <summary>The decimal sign of the export, ',' or '.'; null leaves the text as it is.</summary>
    public char? DecimalSign { get; init; }

    public IReadOnlyList<string> Yes { get; init; } = [];

    public IReadOnlyList<string> No { get; init; } = [];

    /// <summary>True where a postcode of four digits gets back the zero that a spreadsheet took.</summary>
    public bool AddZero { get; init; }

    /// <summary>Area code for phone numbers of at most eight digits that have none, e.g. "0341".</summary>
    public string AreaCode { get; init; } = "";

    /// <summary>Scheme for web addresses that have none, e.g. "https://".</summary>
    public string AddScheme { get; init; } = "";

    /// <summary>True where a text that is too long is cut at a word and the rest reported.</summary>
    public bool Cut { get; init; }

    /// <summary>What stands in where the cell is empty or was refused.</summary>
    public string Default { get; init; } = "";

    /// <summary>Column of ours that keeps the original text of a refused value.</summary>
    public string? KeepIn { get; init; }

    /// <summary>Every cell of the export that this column reads.</summary>
    public IEnumerable<Pick> Picks => From.Concat(FirstOf).Concat(Id?.From ?? []).Concat(Id?.Key ?? []);
}
