using System.Text;

namespace Portal.Import;

/// <summary>Writes an import's files all or none, because half an import is worse than none.</summary>
public static class DataFolder
{
    static readonly UTF8Encoding utf8 = new(false);

    /// <summary>The files by name: one CSV a dataset and the ledger of ids.</summary>
    public static IReadOnlyDictionary<string, string> Files(ImportResult result, Mapping mapping) =>
        result.Tables.Values.ToDictionary(table => table.Dataset + ".csv", CsvText.Of)
            .Append(new(Ledger.FileName(mapping), Ledger.Print(result.Ledger))).ToDictionary();

    /// <summary>Writes all files; where one cannot be written, the folder is as it was before.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        var done = new List<string>();
        try
        {
            foreach (var (name, text) in files) File.WriteAllText(New(folder, name), text, utf8);
            foreach (var name in files.Keys)
            {
                if (File.Exists(Path.Combine(folder, name))) File.Move(Path.Combine(folder, name), Old(folder, name), overwrite: true);
                done.Add(name);
                File.Move(New(folder, name), Path.Combine(folder, name), overwrite: true);
            }
        }
        catch
        {
            foreach (var name in done) Restore(folder, name);
            throw;
        }
        finally
        {
            foreach (var name in files.Keys) File.Delete(New(folder, name));
        }
        foreach (var name in done) File.Delete(Old(folder, name));
    }

    static void Restore(string folder, string name)
    {
        if (File.Exists(Old(folder, name))) File.Move(Old(folder, name), Path.Combine(folder, name), overwrite: true);
        else File.Delete(Path.Combine(folder, name));
    }

    static string New(string folder, string name) => Path.Combine(folder, $".{name}.neu");

    static string Old(string folder, string name) => Path.Combine(folder, $".{name}.alt");
}
