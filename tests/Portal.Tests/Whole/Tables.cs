using CsvHelper;

namespace Portal.Tests.Whole;

/// <summary>The CSV files of a portal, to be changed cell by cell; read and written without any code of ours.</summary>
sealed class Tables(string folder)
{
    public Table this[string name] => new(Path.Combine(folder, name + ".csv"));

    public void Edit(string name, Action<Table> edit)
    {
        var table = this[name];
        edit(table);
        table.Save();
    }

    /// <summary>The line on which each row begins, by the row's index, counted as an editor does.</summary>
    public IReadOnlyList<int> LinesOf(string name)
    {
        var (lines, line) = (new List<int>(), 2);
        foreach (var row in this[name].Rows)
        {
            lines.Add(line);
            line += 1 + row.Sum(cell => cell.ReplaceLineEndings("\n").Count(c => c == '\n'));
        }
        return lines;
    }

    public void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.Combine(folder, to));
        foreach (var file in Directory.GetFiles(from, "*.csv")) File.Copy(file, Path.Combine(folder, to, Path.GetFileName(file)));
    }

    public void Write(string name, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(folder, name + ".csv"), string.Concat(lines.Select(l => l + "\n")));
}

/// <summary>One CSV file.</summary>
sealed class Table
{
    readonly string path;

    public Table(string path, char separator = ',') : this(File.ReadAllText(path), separator, path)
    {
    }

    /// <summary>From text; <see cref="Save"/> needs a path.</summary>
    public Table(string text, char separator, string path)
    {
        this.path = path;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = separator, HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read()) records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        Header = [.. records[0]];
        Rows = [.. records.Skip(1)];
    }

    public List<string> Header { get; }

    public List<string[]> Rows { get; private set; }

    public string this[string[] row, string column]
    {
        get => row[Header.IndexOf(column)];
        set => row[Header.IndexOf(column)] = value;
    }

    public IEnumerable<string> Values(string column) => Rows.Select(row => this[row, column]);

    /// <summary>The first row with that value.</summary>
    public string[] Row(string column, string value) => Rows.First(row => this[row, column] == value);

    public void Keep(Func<string[], bool> wanted) => Rows = [.. Rows.Where(wanted)];

    public void Save() => File.WriteAllText(path, string.Concat(Rows.Prepend([.. Header]).Select(row => string.Join(',', row.Select(Quoted)) + "\n")));

    static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";
}
