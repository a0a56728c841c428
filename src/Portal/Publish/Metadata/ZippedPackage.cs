using System.Security.Cryptography;
using Newtonsoft.Json.Linq;
using Portal.Publish.Formats;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Metadata;

/// <summary>The data package inside a ZIP of CSV files, so that the tables still explain themselves when the site is far away.</summary>
/// <remarks>It tells no day of publication: that comes from a ledger of fingerprints, among them the one of this very ZIP.</remarks>
static class ZippedPackage
{
    /// <summary>The tables, and behind them the descriptor, which needs the sizes of what was packed before.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Entries(PublishedDataset directory)
    {
        var packed = new List<PackedFile>();
        foreach (var table in directory.Tables) yield return ($"{table.Id}.csv", stream => packed.Add(Pack(table, stream)));
        yield return (DataPackage.FileName, stream => MetadataJson.Write(Descriptor(directory, packed), stream));
    }

    static PackedFile Pack(PublishedTable table, Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var counting = new HashingStream(stream, hash);
        Csv.Write(table, counting);
        return new($"{table.Id}.csv", counting.Count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    static JObject Descriptor(PublishedDataset directory, IReadOnlyList<PackedFile> packed)
    {
        var (safe, tables) = (directory.In.Safe, directory.Tables.ToDictionary(t => t.Id));
        return MetadataJson.Object(
        [
            ("$schema", DataPackage.Profile),
            ("name", directory.Id),
            ("id", CatalogueOf.DatasetIri(safe.Site, directory).Value),
            .. MetadataJson.Named("title", directory.Title),
            .. MetadataJson.Named("description", directory.Description),
            ("languages", new JArray("de", "en")),
            ("homepage", safe.Site.CatalogueHost + Urls.Dataset(directory.Id)),
            ("version", directory.Coverage.Modified is { } day ? DateValue.Iso(day) : null),
            ("contributors", PackageParts.Contributors([directory.Source])),
            ("keywords", MetadataJson.Strings(directory.Keywords)),
            ("licenses", new JArray(PackageParts.Licence(directory.Source.Licence))),
            ("sources", PackageParts.Sources([directory.Source])),
            ("resources", new JArray(packed.Zip(directory.Tables, (file, table) => PackageParts.Resource(directory,
                TableSchema.Of(table, Promises.Of(table, tables, safe.CodeLists), tables.Keys.ToHashSet()), file,
                [.. MetadataJson.Named("title", table.Definition.Title), .. MetadataJson.Named("description", table.Definition.Description)])))),
        ]);
    }
}
