using System.Globalization;
using Portal.Datasets;

namespace Portal.Import;

/// <summary>Reads what a mapping file says of one column of ours.</summary>
static class ColumnReader
{
    public static ColumnMapping Of(Column column, MappingNode node)
    {
        if (!node.IsMap) return new(column.Name, node.Line) { From = [new(node.Text(), null, [], "", "", node.Line)], Split = column.IsList ? ",;|" : "" };
        node.Allow(MappingKeys.Column);
        OneSource(node);
        return Steps(column, node) with
        {
            From = Picks(node["from"], node),
            FirstOf = Picks(node["first_of"], node),
            Join = node["join"].TextOr(" "),
            Value = node["value"].Yaml is null ? null : node["value"].Text(),
            Id = node["id"].Yaml is null ? null : IdOf(node["id"]),
            IdOf = node["id_of"].Yaml is null ? null : DatasetOf(node["id_of"]),
        };
    }

    static ColumnMapping Steps(Column column, MappingNode node) => new(column.Name, node.Line)
    {
        Split = node["split"].TextOr(column.IsList ? ",;|" : ""),
        Map = node["map"].Yaml is null ? null : node["map"].Entries().GroupBy(e => e.Key.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Last().Value.Text().Trim(), StringComparer.OrdinalIgnoreCase),
        Otherwise = node["otherwise"].TextOr("error") switch { "error" => Otherwise.Error, "empty" => Otherwise.Empty, "keep" => Otherwise.Keep, _ => Otherwise.Constant },
        OtherwiseValue = node["otherwise"].TextOr(""),
        Dates = node["date"].Texts(),
        Earliest = Day(node["earliest"]),
        Latest = Day(node["latest"]),
        DecimalSign = MappingFile.Choice<char?>(node["decimal"], "", [("", null), ("comma", ','), ("point", '.')]),
        Yes = node["yes"].Texts(),
        No = node["no"].Texts(),
        AddZero = MappingFile.YesNo(node["add_zero"]),
        AreaCode = node["area_code"].TextOr(""),
        AddScheme = node["add_scheme"].TextOr(""),
        Cut = MappingFile.Choice(node["too_long"], "refuse", [("refuse", false), ("cut", true)]),
        Default = node["default"].TextOr(""),
        KeepIn = node["keep_in"].Yaml is null ? null : node["keep_in"].Text(),
    };

    static void OneSource(MappingNode node)
    {
        var given = new[] { "from", "first_of", "value", "id", "id_of" }.Count(key => node[key].Yaml is not null);
        if (given != 1) node.Wrong("Jede Spalte braucht genau eine Quelle: from, first_of, value, id oder id_of.", "Every column needs exactly one source: from, first_of, value, id or id_of.");
    }

    static IReadOnlyList<Pick> Picks(MappingNode list, MappingNode? outer) => [.. list.Items().Select(item => PickOf(item, list.IsList ? null : outer))];

    /// <param name="outer">Where a column names its one cell directly, part and empty_if may stand beside it.</param>
    static Pick PickOf(MappingNode item, MappingNode? outer)
    {
        if (item.IsMap) item.Allow(MappingKeys.Pick);
        var column = item.IsMap ? item["column"].Text() : item.Text();
        if (column.Length == 0) item.Wrong("Hier fehlt der Name einer Spalte des Exports.", "The name of a column of the export is missing here.");
        var details = item.IsMap ? item : outer;
        if (details is null) return new(column, null, [], "", "", item.Line);
        return new(column, PartOf(details["part"]), details["empty_if"].Texts(), details["before"].TextOr(""), details["after"].TextOr(""), item.Line);
    }

    static string? PartOf(MappingNode node)
    {
        if (node.Yaml is null) return null;
        if (Parts.Find(node.Text()) is { } part) return part.Name;
        node.Unknown("Teil", "part", node.Text(), Parts.All.Select(p => p.Name));
        return null;
    }

    static IdMapping IdOf(MappingNode node)
    {
        if (!node.IsMap) return new(Picks(node, null), "", []);
        node.Allow(MappingKeys.Id);
        if (node["from"].Yaml is null) node.Wrong("Es fehlt „from“: aus welchen Spalten die Kennung entsteht.", "“from” is missing: the columns that the id is made of.");
        return new(Picks(node["from"], null), node["prefix"].TextOr(""), Picks(node["key"], null));
    }

    static string? DatasetOf(MappingNode node)
    {
        if (AllDatasets.Find(node.Text()) is { } dataset) return dataset.Name;
        node.Unknown("Datei", "file", node.Text(), AllDatasets.List.Select(d => d.Name));
        return null;
    }

    static DateOnly? Day(MappingNode node)
    {
        if (node.Yaml is null) return null;
        if (DateOnly.TryParseExact(node.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        node.Wrong("Hier wird ein Tag in der Form 2018-03-28 erwartet.", "A day of the form 2018-03-28 is expected here.");
        return null;
    }
}
