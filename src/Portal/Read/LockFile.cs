using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Read;

/// <summary>Reads katalog.lock. Every damage is an error: with half of it, half of what would vanish went unnoticed.</summary>
public static partial class LockFile
{
    static readonly CsvLimits limits = new(CellLength: 5_000, Columns: 50, Rows: 200_000, FileSize: 50_000_000);

    /// <summary>The file at a path, or the one in that folder or its data/; null where there is none.</summary>
    public static string? Find(string path) => File.Exists(path)
        ? path
        : new[] { "", "data" }.Select(folder => Path.Combine(path, folder, CatalogueLock.FileName)).FirstOrDefault(File.Exists);

    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static CatalogueLock Read(string path, string shownAs, DateOnly today, List<Finding> findings) => Of(CsvFile.Read(path, shownAs, limits), today, findings);

    /// <summary>From bytes of any content; never throws.</summary>
    public static CatalogueLock Parse(byte[] bytes, string shownAs, DateOnly today, List<Finding> findings) => Of(CsvFile.Parse(bytes, shownAs, limits), today, findings);

    static CatalogueLock Of(CsvContent content, DateOnly today, List<Finding> findings)
    {
        var damage = Conflict(content) is { } conflict ? [conflict] : Whole(content);
        findings.AddRange(damage);
        var entries = new List<LockedEntry>();
        if (damage.Count == 0)
            foreach (var row in content.Rows)
                if (Entry(content.File, row, today, findings) is { } entry) entries.Add(entry);
        foreach (var twin in entries.GroupBy(e => e.Id).SelectMany(same => same.Skip(1)))
            findings.Add(Damaged(content.File, twin.Line, new($"„{Problems.Short(twin.Id)}“ steht zweimal darin.", $"“{Problems.Short(twin.Id)}” stands in it twice.")));
        if (damage.Count == 0 && content.Rows.Count == 0) findings.Add(Damaged(content.File, 0, new("Die Datei nennt keinen Datensatz.", "The file names no data set.")));
        return new(content.File, [.. entries.DistinctBy(e => e.Id)]);
    }

    // What reading itself found, then a header that is not ours.
    static List<Finding> Whole(CsvContent content)
    {
        List<Finding> found = [.. content.Findings.Select(f => Damaged(content.File, f.Spot.Line, f.Problem))];
        if (found.Count == 0 && !content.Header.Take(CatalogueLock.Columns.Count).SequenceEqual(CatalogueLock.Columns))
            found.Add(Damaged(content.File, content.HeaderLine, new($"Die Kopfzeile lautet nicht {string.Join(',', CatalogueLock.Columns)}.", $"The header is not {string.Join(',', CatalogueLock.Columns)}.")));
        return found;
    }

    static Finding? Conflict(CsvContent content)
    {
        var marked = content.Rows.Select(row => (row.Line, Cell: row.Cells.FirstOrDefault() ?? "")).Prepend((content.HeaderLine, content.Header.FirstOrDefault() ?? "")).FirstOrDefault(line => Marker().IsMatch(line.Item2));
        return marked.Item2 is null ? null : new("lock-damaged", Severity.Error, new(content.File, marked.Item1),
            new("Hier treffen zwei Fassungen der Datei aufeinander (Merge-Konflikt).", "Two versions of the file meet here (merge conflict)."),
            new("Nehmen Sie eine der beiden ganz: git checkout --theirs mit diesem Dateinamen. Dann neu bauen; der Bau ergänzt den Rest.",
                "Take either of them whole: git checkout --theirs with this file name. Then build again; the build adds the rest."));
    }

    static LockedEntry? Entry(string file, CsvRow row, DateOnly today, List<Finding> findings)
    {
        var (id, iri, content, licence, title) = (row.Cells[0], row.Cells[1], row.Cells[2], row.Cells[5], row.Cells[6]);
        var (issued, modified) = (Day(row.Cells[3]), Day(row.Cells[4]));
        Text? problem =
            !Id().IsMatch(id) ? new($"„{Problems.Short(id)}“ ist keine Kennung.", $"“{Problems.Short(id)}” is no id.")
            : !IsAddress(iri) ? new($"„{Problems.Short(iri)}“ ist keine Adresse.", $"“{Problems.Short(iri)}” is no address.")
            : !Sha256().IsMatch(content) ? new($"„{Problems.Short(content)}“ ist keine SHA-256-Summe.", $"“{Problems.Short(content)}” is no SHA-256 sum.")
            : issued is null || modified is null ? new($"„{Problems.Short(row.Cells[issued is null ? 3 : 4])}“ ist kein Tag wie 2026-09-01.", $"“{Problems.Short(row.Cells[issued is null ? 3 : 4])}” is no day like 2026-09-01.")
            : issued > modified ? new("Der Datensatz wäre geändert, bevor er erschienen ist.", "The data set would have changed before it was published.")
            : licence.Length == 0 || title.Length == 0 ? new("Lizenz oder Titel fehlt.", "Licence or title is missing.")
            : null;
        if (modified > today) findings.Add(Damaged(file, row.Line, new("Der Tag der Änderung liegt in der Zukunft.", "The day of change lies ahead.")) with { Severity = Severity.Warning });
        if (problem is null) return new(id, iri, content, issued!.Value, modified!.Value, licence, title) { Line = row.Line };
        findings.Add(Damaged(file, row.Line, problem));
        return null;
    }

    static Finding Damaged(string file, int line, Text problem) => new("lock-damaged", Severity.Error, new(file, line), problem,
        new($"Die Datei nicht von Hand ändern. Stellen Sie die letzte gute Fassung wieder her: git checkout -- {file}.", $"Do not edit the file. Bring back its last good version: git checkout -- {file}."));

    static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !text.AsSpan().ContainsAny(" \t\"<>");

    [GeneratedRegex(@"^(<{7}|\|{7}|={7}|>{7})", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]*(#[a-z0-9][a-z0-9._-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
