namespace Portal.Tests.Publish;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
sealed class Folder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("portal-").FullName;

    public string Site => Path.Combine(Root, "output");

    public string Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
