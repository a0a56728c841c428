using Portal.Datasets;
using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>A dataset as it goes out: whose it is, under which id, and its protected rows.</summary>
/// <param name="Id">Last part of its address: "stellen", or "awo-stellen" for the source awo.</param>
/// <param name="Source">Whose terms hold.</param>
/// <param name="Rows">Cells in the order of the definition's columns; see <see cref="Column{T}"/> for their types.</param>
/// <param name="Centres">The records themselves where the dataset has places, for GeoJSON and coverage; else empty.</param>
public sealed record PublishedTable(string Id, Dataset Definition, Source Source, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<Centre> Centres)
{
    /// <summary>What it covers on the day of the build.</summary>
    public Coverage Coverage { get; init; } = new(null, null, null);
}

/// <summary>Which tables a portal publishes.</summary>
public static class PublishedTables
{
    /// <summary>Each source's files, the pooled ones where several sources share a licence, and the code lists.</summary>
    public static IReadOnlyList<PublishedTable> Of(Safe safe) => [.. All(safe).Select(t => t with { Coverage = Coverage.Of(t, safe.Today) })];

    static IReadOnlyList<PublishedTable> All(Safe safe) =>
    [
        .. safe.Sources.SelectMany(source => OfSource(safe, source)),
        .. Pooled(safe),
        .. safe.CodeLists.Values.OrderBy(l => l.Name, StringComparer.Ordinal)
            .Select(list => OfCodeList(safe, list)),
    ];

    static IEnumerable<PublishedTable> OfSource(Safe safe, Source source)
    {
        bool Delivers(Dataset dataset) => safe.Files.Contains((source.Id, dataset.Name));
        return ForSources(safe, [source], dataset => source.Id.Length == 0 ? dataset.Name : $"{source.Id}-{dataset.Name}").Where(t => Delivers(t.Definition));
    }

    static IEnumerable<PublishedTable> Pooled(Safe safe)
    {
        var sources = safe.Sources.Where(s => s.Id.Length > 0).ToList();
        if (sources.Count < 2 || sources.Select(s => s.Licence).Distinct().Count() > 1) return [];
        var own = sources[0] with { Name = safe.Site.Publisher.Name, Publisher = safe.Site.Publisher, Attribution = string.Join("; ", sources.Select(s => s.Attribution ?? s.Publisher.Name)) };
        return ForSources(safe, sources, dataset => dataset.Name).Where(t => t.Rows.Count > 0).Select(t => t with { Source = own });
    }

    static IEnumerable<PublishedTable> ForSources(Safe safe, IReadOnlyList<Source> sources, Func<Dataset, string> id)
    {
        var ids = sources.Select(s => s.Id).ToHashSet();
        var directory = safe.Directory;
        IReadOnlyList<Centre> centres = [.. directory.Centres.Where(c => ids.Contains(c.Source))];
        yield return Table(id(Traeger.Definition), Traeger.Definition, sources[0], directory.Organizations.Where(o => ids.Contains(o.Source)), []);
        yield return Table(id(Stellen.Definition), Stellen.Definition, sources[0], centres, centres);
        yield return Table(id(Angebote.Definition), Angebote.Definition, sources[0], directory.Services.Where(s => ids.Contains(s.Source)), []);
        yield return Table(id(Einzugsgebiete.Definition), Einzugsgebiete.Definition, sources[0], directory.Areas.Where(a => ids.Contains(a.Source)), []);
    }

    static PublishedTable OfCodeList(Safe safe, CodeList list) =>
        Table("codeliste-" + list.Name, Codelisten.Of(list), safe.Sources[0], list.Concepts, []);

    static PublishedTable Table<T>(string id, Dataset<T> dataset, Source source, IEnumerable<T> records, IReadOnlyList<Centre> centres) =>
        new(id, dataset, source, [.. records.Select(r => (IReadOnlyList<object?>)[.. dataset.TypedColumns.Select(c => c.Value(r))])], centres);
}
