using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>
/// The promise of the writers: whatever the graph, parsers that do not know our code read it back, letter by letter.
/// PORTAL_GRAPHS sets how many (300), PORTAL_SEED repeats a run.
/// </summary>
public sealed class RandomGraphsSurvive : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("portal-graphs-").FullName;

    [Fact]
    public void Every_graph_is_read_back_from_all_four_serialisations()
    {
        var count = Number("PORTAL_GRAPHS") ?? 300;
        var seed = Number("PORTAL_SEED") ?? Random.Shared.Next();
        var graphs = RandomGraphs.Graphs.Sample(count, new Rnd((ulong)seed), 15).ToList();
        for (var i = 0; i < graphs.Count; i++) Save(graphs[i], i.ToString("D6", CultureInfo.InvariantCulture));
        var (_, output) = Node.Run("same.mjs", _folder);
        Assert.True(Node.Verdict(output) == $"graphs={count} different=0", $"PORTAL_SEED={seed}\n{output}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    void Save(Graph graph, string name)
    {
        File.WriteAllText(Path.Combine(_folder, name + ".json"), Truth(graph).ToString());
        foreach (var (extension, write) in new (string, Action<Graph, Stream>)[] { ("ttl", Turtle.Write), ("rdf", RdfXml.Write), ("jsonld", JsonLd.Write), ("nt", NTriples.Write) })
        {
            using var stream = File.Create(Path.Combine(_folder, $"{name}.{extension}"));
            write(graph, stream);
        }
    }

    static JArray Truth(Graph graph) => new(graph.Triples.Select(triple => new JArray(Truth(triple.Subject), Truth(triple.Predicate), Truth(triple.Object))));

    static JObject Truth(Term term) => term switch
    {
        Iri iri => new() { ["iri"] = iri.Value },
        Blank blank => new() { ["blank"] = blank.Label },
        Literal { Language: { } language } literal => new() { ["text"] = literal.Text, ["language"] = language },
        Literal literal => new() { ["text"] = literal.Text, ["datatype"] = literal.Datatype.Value },
        _ => throw new InvalidOperationException(term.ToString()),
    };
}
