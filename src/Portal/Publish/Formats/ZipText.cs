using System.IO.Compression;

namespace Portal.Publish.Formats;

/// <summary>What all our ZIP files have in common: entries in a given order, without a clock, so that the same content gives the same bytes.</summary>
static class ZipText
{
    static readonly DateTimeOffset Oldest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, IEnumerable<(string Name, Action<Stream> Write)> entries)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in entries)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Oldest;
            using var content = entry.Open();
            write(content);
        }
    }
}
