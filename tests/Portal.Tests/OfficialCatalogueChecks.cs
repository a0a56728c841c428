using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>What GovData, data.europa.eu and three independent parsers say about our catalogue.</summary>
public sealed class OfficialCatalogueChecks : IDisposable
{
    const string Host = "https://beratung.example.org/";
    readonly string _folder = Directory.CreateTempSubdirectory("portal-catalogue-").FullName;

    public static TheoryData<string> Names => Catalogues.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_serialisation_conforms_to_all_official_shapes(string name)
    {
        foreach (var file in Written(name))
            Expect("violations=0 ", Node.Run("shacl.mjs", "--profile", "de,eu,govdata,eu-range,eu-full1", file));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_data_set_reaches_405_of_405_points(string name) =>
        Expect("min=405/405", Node.Run("mqa.mjs", "--details", "--map", $"{Host}={_folder}", Written(name)[0]));

    [Theory, MemberData(nameof(Names))]
    public void No_trap_of_the_harvester_is_laid(string name)
    {
        foreach (var file in Written(name)) Expect("problems=0 hints=0", Node.Run("lint.mjs", file));
    }

    [Theory, MemberData(nameof(Names))]
    public void All_serialisations_are_the_same_graph(string name) => Expect("equal=yes", Node.Run("equal.mjs", Written(name)));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static void Expect(string verdict, (int Exit, string Output) run) =>
        Assert.True((Node.Verdict(run.Output) + " ").StartsWith(verdict, StringComparison.Ordinal), run.Output);

    // Every file that the catalogue offers exists below the folder that stands for the host.
    string[] Written(string name)
    {
        var catalogue = Catalogues.Named(name);
        var graph = DcatApDe.From(catalogue);
        foreach (var file in catalogue.Datasets.SelectMany(dataset => dataset.Distributions))
        {
            var path = Path.Combine(_folder, file.Url.Value[Host.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
        return [Save("ttl", graph, Turtle.Write), Save("rdf", graph, RdfXml.Write), Save("jsonld", graph, JsonLd.Write), Save("nt", graph, NTriples.Write)];
    }

    string Save(string extension, Graph graph, Action<Graph, Stream> write)
    {
        var path = Path.Combine(_folder, "catalog." + extension);
        using var stream = File.Create(path);
        write(graph, stream);
        return path;
    }
}
