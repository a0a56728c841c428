using Portal.Publish.Metadata;

namespace Portal.Publish;

/// <summary>The list of descriptions for programs: a new one is a new file under Metadata, a line here, and one in Shape/Descriptions.</summary>
public static class AllMetadata
{
    public static readonly IReadOnlyList<Func<Described, IEnumerable<OutputFile>>> List =
    [
        DataPackage.Of,
        Csvw.Of,
        Croissant.Of,
    ];

    public static IEnumerable<OutputFile> Of(Described all) => List.SelectMany(files => files(all));
}
