using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Portal.Publish.Rdf;
using Portal.Shape;

namespace Portal.Tests;

/// <summary>The figures on the page of quality are our own; here the scorer and the shapes that others wrote check them.</summary>
public sealed class OurQualityAgrees : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("portal-quality-").FullName;

    [Fact]
    public void On_240_damaged_catalogues_every_point_of_every_data_set_is_the_one_that_the_independent_scorer_gives()
    {
        var graphs = DamagedGraphs.Make(240, seed: 405);
        // Every other address answers, so that a wrong address costs points in both.
        static bool Exists(string path) => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".ttl", StringComparison.Ordinal);
        foreach (var path in graphs.SelectMany(Addresses).Where(Exists).Distinct()) Touch(path);
        var maps = Enumerable.Range(0, graphs.Count).Select(i => $"{DamagedGraphs.HostOf(i)}={folder}").ToList();
        // What the scorer prints is cut off after 64 KB where it goes into a pipe.
        var theirs = graphs.Zip(maps).Chunk(40).SelectMany(part => Theirs(Save(part.Select(p => p.First)), part.Select(p => p.Second))).ToDictionary();
        var ours = graphs.SelectMany(graph => Mqa.Of(graph, iri => Regex.Match(iri.Value, DamagedGraphs.Mark + "(.*)") is { Success: true } at && Exists(at.Groups[2].Value)))
            .ToDictionary(score => Key(score.Dataset));
        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
        var different = theirs.Where(t => Told(ours[t.Key]) != t.Value).Select(t => $"{t.Key}\n  ours   {Told(ours[t.Key])}\n  theirs {t.Value}").ToList();
        Assert.True(different.Count == 0, string.Join('\n', different));
        Assert.True(theirs.Values.Distinct().Count() > 20, "The damage hardly costs points, so that this test says little.");
    }

    [Fact]
    public void On_240_damaged_catalogues_our_verdict_is_that_of_the_official_shapes_in_every_profile()
    {
        var graphs = DamagedGraphs.Make(240, seed: 30);
        var bad = AssertSameVerdicts(graphs, Node.Run("verdicts.mjs", DamagedGraphs.Mark, Save(graphs)).Output);
        Assert.All(bad.Values, graphsOfProfile => Assert.InRange(graphsOfProfile.Count, 10, 230));
    }

    [Fact]
    public void Words_missing_on_an_official_value_are_judged_as_by_the_official_shapes()
    {
        var graphs = DamagedGraphs.WithoutWordsOnOfficialValues();
        Assert.InRange(graphs.Count, 3, 12);
        AssertSameVerdicts(graphs, Node.Run("verdicts.mjs", ["(?!)()", .. graphs.Select((graph, i) => Save([graph], $"{i}.nt"))]).Output);
    }

    static Dictionary<string, HashSet<string>> AssertSameVerdicts(IReadOnlyList<Graph> graphs, string output)
    {
        var theirs = output.Split('\n').Select(line => line.Trim().Split(' ')).Where(words => words[0] is "de" or "eu" or "govdata").ToDictionary(words => words[0], words => words[1..].ToHashSet());
        Assert.True(theirs.Count == 3, output);
        List<string> different = [];
        foreach (var (profile, name) in new[] { (Profiles.De, "de"), (Profiles.Eu, "eu"), (Profiles.GovData, "govdata") })
            foreach (var (i, graph) in graphs.Index())
            {
                var found = Conformance.Of(graph).Where(f => f.Rule.Profile.HasFlag(profile)).ToList();
                if (found.Count > 0 != theirs[name].Contains($"{i}")) different.Add($"{name} {i}: " + string.Join("; ", found.Select(f => $"{f.Node} {f.Rule.Property} {f.Problem}")));
            }
        Assert.True(different.Count == 0, string.Join('\n', different));
        return theirs;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static IEnumerable<string> Addresses(Graph graph) => graph.Triples
        .Where(t => t.Predicate == Vocabulary.Dcat.AccessUrl || t.Predicate == Vocabulary.Dcat.DownloadUrl).Select(t => t.Object).OfType<Iri>()
        .Select(iri => Regex.Match(iri.Value, DamagedGraphs.Mark + "(.*)").Groups[2].Value);

    void Touch(string path)
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, "");
    }

    string Save(IEnumerable<Graph> graphs, string name = "all.nt")
    {
        var path = Path.Combine(folder, name);
        using var stream = File.Create(path);
        NTriples.Write(new Graph(graphs.SelectMany(graph => graph.Triples)), stream);
        return path;
    }

    static Dictionary<string, string> Theirs(string file, IEnumerable<string> maps)
    {
        var (_, output) = Node.Run("mqa.mjs", ["--json", .. maps.SelectMany(map => new[] { "--map", map }), file]);
        var json = output[output.IndexOf('[', StringComparison.Ordinal)..(output.LastIndexOf(']') + 1)];
        return JArray.Parse(json).ToDictionary(d => (string)d["dataset"]!, d =>
            $"{d["score"]} {d["rating"]} lost: {string.Join(", ", d["lost"]!.Select(l => (string)l!).Order(StringComparer.Ordinal))} files: {string.Join(' ', d["distributions"]!.Select(f => f["score"]))}");
    }

    internal static string Told(MqaScore score) =>
        $"{score.Points} {score.Rating} lost: {string.Join(", ", score.Missing.Select(m => $"{m.Id} -{m.Of}").Order(StringComparer.Ordinal))} files: {string.Join(' ', score.Distributions)}";

    static string Key(Term dataset) => dataset is Iri iri ? iri.Value : dataset.ToString()!;
}
