namespace Portal.Tests;

/// <summary>Finds the reference material that is not part of this repository, so that tests which need it skip where it is missing.</summary>
static class Shared
{
    public static string? Folder { get; } = Find();

    public static string RequireOrSkip()
    {
        if (Folder is null) Assert.Skip("The folder 'shared' is neither beside the checkout nor named by PORTAL_SHARED.");
        return Folder!;
    }

    static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SHARED") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        var beside = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared");
        return Directory.Exists(beside) ? beside : null;
    }
}
