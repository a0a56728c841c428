using Portal.Read;

namespace Portal.Tests.Read;

sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("portal").FullName;

    /// <summary>With an empty folder of defaults, so that a test sees only what it wrote.</summary>
    public Folders Folders => Folders.For(Path.Combine(Root, "portal")) with { Defaults = Path.Combine(Root, "defaults") };

    public void Write(string path, string text) => Write("portal/" + path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteDefault(string path, string text) => Write("defaults/" + path, System.Text.Encoding.UTF8.GetBytes(text));

    void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public void Dispose() => Directory.Delete(Root, true);
}
