using Portal.Model;

namespace Portal.Shape;

/// <summary>One download of a table, as catalogue and pages tell of it.</summary>
/// <param name="FormatId">Stable part of the distribution's IRI, e.g. csv.</param>
/// <param name="Url">Root-relative.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record PublishedFile(
    PublishedTable Table, string FormatId, Text Title, Text Description, FileFormat Format, string Url, long Size, string Sha256);
