using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Portal.Publish;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>
/// The promise of the writers: whatever the graph, parsers that do not know our code read it back, letter by letter.
/// PORTAL_GRAPHS sets how many (10,000), PORTAL_SEED repeats a run.
/// </summary>
public sealed class RandomGraphsSurvive : IDisposable
{
    const int Batch = 250;
    readonly string _folder = Directory.CreateTempSubdirectory("portal-graphs-").FullName;

    [Fact]
    public void Every_graph_is_read_back_from_all_four_serialisations()
    {
        var count = Number("PORTAL_GRAPHS") ?? 10_000;
        var seed = Number("PORTAL_SEED") ?? Random.Shared.Next();
        Parallel.ForEach(Enumerable.Range(0, count).Chunk(Batch), batch =>
        {
            var graphs = RandomGraphs.Graphs.Sample(batch.Length, new Rnd((ulong)(seed + batch[0])), 15);
            File.WriteAllLines(Path.Combine(_folder, $"{batch[0]:D6}.jsonl"), graphs.Select((graph, i) => Line(graph, batch[i])));
        });
        var (_, output) = Node.Run("same.mjs", _folder);
        Assert.True(Node.Verdict(output) == $"graphs={count} different=0", $"PORTAL_SEED={seed}\n{output}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Line(Graph graph, int number)
    {
        var line = new JObject { ["name"] = number.ToString(CultureInfo.InvariantCulture), ["truth"] = Truth(graph) };
        foreach (var kind in Serialisation.All)
        {
            using var stream = new MemoryStream();
            CatalogueFiles.Write(kind, graph, stream);
            line[kind.Extension[1..]] = Encoding.UTF8.GetString(stream.ToArray());
        }
        return line.ToString(Formatting.None);
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
