using Portal.Model;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>A form in which a dataset can be downloaded; one file a format.</summary>
public interface IFormat
{
    /// <summary>Stable part of the distribution's IRI, e.g. csv or csv-excel.</summary>
    string Id { get; }

    /// <summary>What people read on the download link.</summary>
    Text Title { get; }

    /// <summary>What it is good for, in one sentence.</summary>
    Text Description { get; }

    /// <summary>What catalogues and servers call it.</summary>
    FileFormat Format { get; }

    /// <summary>ZIP where several files of <see cref="Format"/> are packed together; null for a plain file.</summary>
    FileFormat? Package => null;

    /// <summary>What its files keep to, as an address; null where nobody wrote that down.</summary>
    Iri? Standard => Package is null ? Format.Standard : null;

    /// <summary>File name for a data set, e.g. stellen.csv or stellen-excel.csv.</summary>
    string FileName(PublishedDataset dataset);

    /// <summary>False where the format has nothing to say of this data set (GeoJSON without places).</summary>
    bool Fits(PublishedDataset dataset);

    /// <summary>Writes the whole file.</summary>
    void Write(PublishedDataset dataset, Stream stream);
}
