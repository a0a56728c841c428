namespace Portal.Tests.Import;

/// <summary>Where the mappings lie that ship with the project.</summary>
static class Examples
{
    public static string Root { get; } = Find();

    public static string Folder { get; } = Path.Combine(Root, "examples", "mappings");

    static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Portal.sln"))) at = at.Parent ?? throw new DirectoryNotFoundException("no Portal.sln above the tests");
        return at.FullName;
    }
}
