namespace Portal.Tests.Import;

/// <summary>Where the mappings lie that ship with the project.</summary>
static class Examples
{
    public static string Folder { get; } = Repository.File("examples/mappings");
}
