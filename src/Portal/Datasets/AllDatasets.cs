namespace Portal.Datasets;

/// <summary>The list of datasets: a new one is a new file and a line here.</summary>
public static class AllDatasets
{
    public static readonly IReadOnlyList<Dataset> List =
    [
        Traeger.Definition,
        Stellen.Definition,
        Angebote.Definition,
        Einzugsgebiete.Definition,
        Besuche.Definition,
    ];

    public static Dataset? Find(string name) => List.FirstOrDefault(d => d.Name == name);
}
