using Portal.Datasets;
using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>Which data sets a portal publishes: each source's directory and tables, the pool of all sources where their licences allow one, and the code lists.</summary>
public static class PublishedDatasets
{
    /// <summary>Id of the whole directory; "awo-verzeichnis" for the source awo.</summary>
    public const string Directory = Verzeichnis.Name;

    public static IReadOnlyList<PublishedDataset> Of(Publication all) => ChangeDays.Dated(all.Safe,
    [
        .. all.Safe.Sources.SelectMany(source => OfSource(all, source)),
        .. Pooled(all),
        .. all.Safe.CodeLists.Values.OrderBy(l => l.Name, StringComparer.Ordinal).Select(list => OfCodeList(all, list)),
    ]);

    static IEnumerable<PublishedDataset> OfSource(Publication all, Source source) =>
        WithDirectory(all, source, Tables(all.Safe, [source], source.Id.Length == 0 ? "" : source.Id + "-")
            .Where(t => all.Safe.Files.Contains((source.Id, t.Definition.Name))));

    static IEnumerable<PublishedDataset> Pooled(Publication all)
    {
        var sources = all.Safe.Sources.Where(s => s.Id.Length > 0).ToList();
        if (sources.Count < 2 || all.Safe.Sources.Count > sources.Count || Licences.Pool(sources.Select(s => s.Licence)) is not { } licence) return [];
        var pool = all.Safe.Terms with { Licence = licence.Code, Attribution = string.Join("; ", sources.Select(s => s.Attribution ?? s.Publisher.Name).Distinct()) };
        return WithDirectory(all, pool, Tables(all.Safe, sources, "").Where(t => t.Rows.Count > 0));
    }

    static IEnumerable<PublishedDataset> WithDirectory(Publication all, Source source, IEnumerable<PublishedTable> delivered)
    {
        var tables = delivered.ToList();
        if (tables.Any(t => t.Definition.Name == Stellen.Definition.Name)) yield return OfDirectory(all, source, tables);
        foreach (var table in tables) yield return OfTable(all, source, table);
    }

    static List<PublishedTable> Tables(Safe safe, IReadOnlyList<Source> sources, string prefix)
    {
        var (ids, directory) = (sources.Select(s => s.Id).ToHashSet(), safe.Directory);
        PublishedTable Table<T>(Dataset<T> dataset, IEnumerable<T> records, Func<T, string> source) =>
            PublishedTable.Of(prefix + dataset.Name, dataset, records.Where(r => ids.Contains(source(r))), safe.Today);
        return
        [
            Table(Traeger.Definition, directory.Organizations, o => o.Source),
            Table(Stellen.Definition, directory.Centres, c => c.Source),
            Table(Angebote.Definition, directory.Services, s => s.Source),
            Table(Einzugsgebiete.Definition, directory.Areas, a => a.Source),
        ];
    }

    static PublishedDataset OfDirectory(Publication all, Source source, IReadOnlyList<PublishedTable> tables) => new()
    {
        Id = tables[0].Id[..^tables[0].Definition.Name.Length] + Directory,
        Kind = DatasetKind.Directory,
        Source = source,
        Title = Named(source, Verzeichnis.Title),
        Description = Multilingual.Of(Verzeichnis.Description.De, Verzeichnis.Description.En),
        Keywords = Verzeichnis.Keywords,
        Themes = Verzeichnis.Themes,
        Tables = tables,
        In = all,
        Settings = source.Datasets.GetValueOrDefault(Directory),
    };

    static PublishedDataset OfTable(Publication all, Source source, PublishedTable table)
    {
        var (definition, settings) = (table.Definition, source.Datasets.GetValueOrDefault(table.Definition.Name));
        return new()
        {
            Id = table.Id,
            Kind = DatasetKind.Table,
            Source = source,
            Title = (settings is null ? null : Multilingual.From(settings.Title)) ?? Named(source, definition.Title),
            Description = (settings is null ? null : Multilingual.From(settings.Description)) ?? Multilingual.Of(definition.Description.De, definition.Description.En),
            Keywords = settings?.Keywords is { Count: > 0 } keywords ? keywords : definition.Keywords,
            Themes = settings?.Themes is { Count: > 0 } themes ? themes : definition.Themes,
            Tables = [table],
            In = all,
            Settings = settings,
        };
    }

    static PublishedDataset OfCodeList(Publication all, CodeList list) =>
        OfTable(all, all.Safe.Terms, PublishedTable.Of("codeliste-" + list.Name, Codelisten.Of(list), list.Concepts, all.Safe.Today)) with { Kind = DatasetKind.CodeList, CodeList = list };

    // Two sources' tables of the same kind must not have the same title: people find them side by side in a catalogue.
    static Multilingual Named(Source source, Text title) => source.Id.Length == 0
        ? Multilingual.Of(title.De, title.En)
        : Multilingual.Of($"{title.De} – {source.Name}", $"{title.En} – {source.Name}");
}
