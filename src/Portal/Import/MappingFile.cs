using Portal.Datasets;
using Portal.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portal.Import;

/// <summary>What was read of a mapping file: the mapping only where nothing in it is wrong.</summary>
public sealed record MappingReading(Mapping? Mapping, IReadOnlyList<Finding> Findings);

/// <summary>Reads mapping files; every mistake is a finding with its line.</summary>
public static class MappingFile
{
    /// <summary>Rule id of everything that is wrong with a mapping.</summary>
    public const string Rule = "import-mapping";

    /// <param name="shownAs">The name that findings show; its last part without ending names the ledger of ids.</param>
    public static MappingReading Parse(string yaml, string shownAs)
    {
        var findings = new List<Finding>();
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var root = new MappingNode(stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode, shownAs, "", findings);
            var mapping = Read(root);
            return new(findings.Count == 0 ? mapping : null, findings);
        }
        catch (YamlException broken)
        {
            findings.Add(new(Rule, Severity.Error, new(shownAs, (int)broken.Start.Line),
                new($"Die Datei ist kein gültiges YAML (Zeile {broken.Start.Line}, Zeichen {broken.Start.Column}).", $"The file is not valid YAML (line {broken.Start.Line}, character {broken.Start.Column})."),
                new("Einrückung, Doppelpunkte und Anführungszeichen in dieser Zeile und der davor prüfen.", "Check indentation, colons and quotes in this line and the one before.")));
            return new(null, findings);
        }
    }

    static Mapping Read(MappingNode root)
    {
        root.Allow(MappingKeys.Top);
        if (!root["datasets"].IsMap) root["datasets"].Wrong("Es fehlt „datasets“: welche unserer Dateien entstehen.", "“datasets” is missing: which of our files are to be made.");
        return new(root.File, root["source"].TextOr(""), [.. root["filter"].Items().Select(ConditionOf)], root["ignore"].Texts(), root["personal"].Texts(),
            Choice(root["gone"], "keep", [("keep", Gone.Keep), ("dissolve", Gone.Dissolve)]), YesNo(root["take_over"]),
            root["datasets"].IsMap ? [.. root["datasets"].Entries().SelectMany(entry => Records(entry.Key, entry.Value))] : []);
    }

    static IEnumerable<RecordMapping> Records(string name, MappingNode node)
    {
        if (AllDatasets.Find(name) is not { } dataset || dataset.Name == Besuche.Definition.Name)
        {
            node.Unknown("Datei", "file", name, AllDatasets.List.Where(d => d.Name != Besuche.Definition.Name).Select(d => d.Name));
            return [];
        }
        return [.. node.Items().Select(record => RecordOf(dataset, record))];
    }

    static RecordMapping RecordOf(Dataset dataset, MappingNode node)
    {
        node.Allow(MappingKeys.Record.Concat(dataset.Columns.Select(c => c.Name)));
        var columns = node.Entries().Where(entry => dataset.Find(entry.Key) is not null).Select(entry => ColumnReader.Of(dataset.Find(entry.Key)!, entry.Value)).ToList();
        foreach (var missing in dataset.Columns.Where(c => c.Required && columns.All(mapped => mapped.Column != c.Name)))
            node.Wrong($"Die Pflichtspalte „{missing.Name}“ ist nicht zugeordnet.", $"The required column “{missing.Name}” is not mapped.");
        return new(dataset.Name, [.. node["when"].Items().Select(ConditionOf)], node["for_each"].Yaml is null ? null : node["for_each"].Text(),
            node["split"].TextOr(",;|"), columns, node.Line);
    }

    static Condition ConditionOf(MappingNode node)
    {
        node.Allow(MappingKeys.Condition);
        if (node["column"].Text().Length == 0) node.Wrong("Es fehlt „column“: welche Spalte gefragt ist.", "“column” is missing: which column is asked about.");
        IReadOnlyList<string> allowed = [.. node["is"].Texts(), .. node["in"].Texts()];
        return new(node["column"].Text(), allowed.Count > 0 ? allowed : null, [.. node["is_not"].Texts(), .. node["not_in"].Texts()],
            node["filled"].Yaml is null ? null : YesNo(node["filled"]), node.Line);
    }

    internal static bool YesNo(MappingNode node) => Choice(node, "no", [("yes", true), ("no", false), ("true", true), ("false", false), ("ja", true), ("nein", false)]);

    internal static T Choice<T>(MappingNode node, string standard, IReadOnlyList<(string Word, T Value)> choices)
    {
        var word = node.TextOr(standard);
        foreach (var choice in choices)
            if (choice.Word == word) return choice.Value;
        node.Unknown("Wert", "value", word, choices.Select(c => c.Word));
        return choices[0].Value;
    }
}
