namespace Portal.Tests;

/// <summary>Where the checkout is, for tests that read it.</summary>
static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(File(folder), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("\\obj\\") && !f.Contains("\\bin\\"))
            .Order(StringComparer.Ordinal);

    static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Portal.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Portal.sln above the tests."));
}
