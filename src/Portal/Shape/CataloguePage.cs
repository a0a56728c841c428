using System.Globalization;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

/// <summary>One page of a catalogue in one serialisation, and its neighbours in the same: a harvester keeps to the format of the first.</summary>
/// <param name="Addresses">Of all pages, in order.</param>
/// <param name="Number">From 1.</param>
/// <param name="ItemsPerPage">Data sets.</param>
/// <param name="TotalItems">Data sets on all pages together.</param>
public sealed record CataloguePage(IReadOnlyList<Iri> Addresses, int Number, int ItemsPerPage, int TotalItems)
{
    public Iri Address => Addresses[Number - 1];
    public Iri? Previous => Number > 1 ? Addresses[Number - 2] : null;
    public Iri? Next => Number < Addresses.Count ? Addresses[Number] : null;

    /// <summary>
    /// The catalogue cut into pieces of at most so many data sets. Each is complete in itself, because each is read alone:
    /// only the data sets differ, and a service names those of its page (<see cref="DcatApDe"/>).
    /// </summary>
    public static IReadOnlyList<Catalogue> Split(Catalogue whole, int size) =>
        whole.Datasets.Count <= size ? [whole] : [.. whole.Datasets.Chunk(size).Select(some => whole with { Datasets = some })];

    /// <summary>How many pages so many data sets make; one where there is none.</summary>
    public static int Count(int datasets, int size) => Math.Max(1, (datasets + size - 1) / size);
}

public static partial class DcatApDe
{
    // ckanext-dcat (GovData) follows hydra:next, piveau (data.europa.eu) hydra:nextPage of a hydra:PagedCollection that tells its totalItems.
    static Resource Described(CataloguePage page) => new Resource(page.Address, Hydra.PagedCollection, Hydra.PartialCollectionView)
        .Typed(Hydra.TotalItems, page.TotalItems.ToString(CultureInfo.InvariantCulture), Xsd.Integer)
        .Typed(Hydra.ItemsPerPage, page.ItemsPerPage.ToString(CultureInfo.InvariantCulture), Xsd.Integer)
        .Link(Hydra.First, page.Addresses[0])
        .Link(Hydra.FirstPage, page.Addresses[0])
        .Link(Hydra.Previous, page.Previous)
        .Link(Hydra.PreviousPage, page.Previous)
        .Link(Hydra.Next, page.Next)
        .Link(Hydra.NextPage, page.Next)
        .Link(Hydra.Last, page.Addresses[^1])
        .Link(Hydra.LastPage, page.Addresses[^1]);
}
