namespace Portal.Publish;

/// <summary>A folder beside the output, on the same disk, where changed files wait; whoever has it has the right to build.</summary>
sealed class Staging : IDisposable
{
    const string LockName = ".sperre";
    readonly string output;
    readonly string folder;
    readonly FileStream held;

    Staging(string output, string folder, FileStream held) => (this.output, this.folder, this.held) = (output, folder, held);

    string Site => Path.Combine(folder, "site");

    public static Staging Beside(string output)
    {
        var folder = output + ".neu";
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, LockName)))
            throw new IOException($"Der Ordner „{folder}“ wird zum Schreiben gebraucht, enthält aber fremde Dateien. Bitte ihn umbenennen.");
        Directory.CreateDirectory(folder);
        var staging = new Staging(output, folder, Take(output, Path.Combine(folder, LockName)));
        staging.Clear();
        staging.Write("/" + OutputFolder.Marker, System.Text.Encoding.UTF8.GetBytes(OutputFolder.MarkerText));
        return staging;
    }

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var place = Site + path;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = File.OpenHandle(place, FileMode.Create, FileAccess.Write, preallocationSize: content.Length);
        RandomAccess.Write(file, content, 0);
    }

    public void MoveTo(string target, string path)
    {
        var place = target + path;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(Site + path, place, overwrite: true);
    }

    /// <summary>The first build: one rename instead of thousands.</summary>
    public void BecomeWhole() => Directory.Move(Site, output);

    public void Dispose()
    {
        Clear();
        held.Dispose();
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    void Clear()
    {
        if (Directory.Exists(Site)) Directory.Delete(Site, recursive: true);
    }

    static FileStream Take(string output, string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException taken) when (File.Exists(file))
        {
            throw new IOException($"Nach „{output}“ schreibt gerade ein anderer Bau. Bitte warten, bis er fertig ist.", taken);
        }
    }
}
