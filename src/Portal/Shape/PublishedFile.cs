using Portal.Model;

namespace Portal.Shape;

/// <summary>One download of a data set, as catalogue and pages tell of it.</summary>
/// <param name="FormatId">Stable part of the distribution's IRI, e.g. csv.</param>
/// <param name="Url">Root-relative.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record PublishedFile(
    PublishedDataset Dataset, string FormatId, Text Title, Text Description, FileFormat Format, string Url, long Size, string Sha256)
{
    /// <summary>ZIP where files of <see cref="Format"/> are packed together.</summary>
    public FileFormat? Package { get; init; }

    /// <summary>What the file keeps to, e.g. RFC 4180.</summary>
    public Iri? Standard { get; init; }

    /// <summary>As a server sends it.</summary>
    public string ContentType => (Package ?? Format).ContentType;
}
