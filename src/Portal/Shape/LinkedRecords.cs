using Portal.Datasets;

namespace Portal.Shape;

/// <summary>A data set as linked data, one graph a record, made while they are written: no data set is ever a single graph in memory.</summary>
public static class LinkedRecords
{
    /// <summary>False for a table whose rows are no things of their own: an area is part of its service.</summary>
    public static bool Fits(PublishedDataset dataset) => dataset.Kind == DatasetKind.CodeList || Of(dataset) is not null;

    /// <summary>Null where <see cref="Fits"/> is false.</summary>
    public static IEnumerable<Graph>? Of(PublishedDataset dataset) => dataset.Kind switch
    {
        DatasetKind.CodeList => [LinkedCodeList.Of(dataset)],
        DatasetKind.Directory => Whole(dataset),
        _ when IsOf(dataset.Tables[0], Traeger.Definition) => Organizations(dataset),
        _ when IsOf(dataset.Tables[0], Stellen.Definition) => dataset.Centres.Select(centre => LinkedData.Of(centre, dataset.In)),
        _ when IsOf(dataset.Tables[0], Angebote.Definition) => dataset.In.Safe.Directory.Services.Where(s => Holds(dataset, s.Source)).Select(service => LinkedData.Of(service, dataset.In)),
        _ => null,
    };

    // Where no angebote.csv is, the services are those that the centres' topics make.
    static IEnumerable<Graph> Whole(PublishedDataset dataset) =>
        (dataset.Tables.Any(t => IsOf(t, Traeger.Definition)) ? Organizations(dataset) : [])
            .Concat(dataset.Centres.SelectMany(centre => dataset.In.Lookups.Services[centre.Id].Select(service => LinkedData.Of(service, dataset.In)).Prepend(LinkedData.Of(centre, dataset.In))));

    static IEnumerable<Graph> Organizations(PublishedDataset dataset) =>
        dataset.In.Safe.Directory.Organizations.Where(o => Holds(dataset, o.Source)).Select(organization => LinkedData.Of(organization, dataset.In));

    static bool IsOf(PublishedTable table, Dataset definition) => table.Definition.Name == definition.Name;

    // The pool has no id, and is there only where every source has one.
    static bool Holds(PublishedDataset dataset, string source) =>
        source == dataset.Source.Id || (dataset.Source.Id.Length == 0 && dataset.In.Safe.Sources.All(s => s.Id.Length > 0));
}
