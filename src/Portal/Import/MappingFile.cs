using Portal.Datasets;
using Portal.Model;
using Portal.Read;
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
        var root = YamlFile.Parse(yaml, shownAs, findings);
        return findings.Count > 0 ? new(null, findings) : From(root, shownAs);
    }

    /// <param name="shownAs">As for <see cref="Parse"/>.</param>
    public static MappingReading From(YamlMappingNode root, string shownAs)
    {
        var findings = new List<Finding>();
        var mapping = Read(new(root, shownAs, "", findings));
        return new(findings.Count == 0 ? mapping : null, findings);
    }

    static Mapping Read(MappingNode root)
    {
        root.Allow(MappingKeys.Top);
        if (!root["datasets"].IsMap) root["datasets"].Wrong("Es fehlt „datasets“: welche unserer Dateien entstehen.", "“datasets” is missing: which of our files are to be made.");
        return new(root.File, root["source"].TextOr(""), [.. root["filter"].Items().Select(ConditionOf)], root["ignore"].Texts(), root["personal"].Texts(),
            Choice(root["gone"], "keep", [("keep", Gone.Keep), ("dissolve", Gone.Dissolve)]), YesNo(root["take_over"]),
            Records(root["datasets"]));
    }

    static IReadOnlyList<RecordMapping> Records(MappingNode node)
    {
        if (!node.IsMap) return [];
        foreach (var (name, value) in node.Entries().Where(entry => !Importable.Any(d => d.Name == entry.Key)))
            value.Unknown("Datei", "file", name, Importable.Select(d => d.Name));
        var present = node.Entries().Select(entry => entry.Key).ToHashSet();
        return [.. from entry in node.Entries()
                   from dataset in Importable where dataset.Name == entry.Key
                   from record in entry.Value.Items() select RecordOf(dataset, record, present)];
    }

    /// <summary>Counts of visits come from anonymise, never from here.</summary>
    static IReadOnlyList<Dataset> Importable => [.. AllDatasets.List.Where(d => d.Name != Besuche.Definition.Name)];

    static RecordMapping RecordOf(Dataset dataset, MappingNode node, IReadOnlySet<string> present)
    {
        node.Allow(MappingKeys.Record.Concat(dataset.Columns.Select(c => c.Name)));
        var columns = node.Entries().Where(entry => dataset.Find(entry.Key) is not null).Select(entry => ColumnReader.Of(dataset.Find(entry.Key)!, entry.Value)).ToList();
        foreach (var missing in dataset.Columns.Where(c => c.Required && Tables.Needs(dataset, c, present) && columns.All(mapped => mapped.Column != c.Name)))
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
